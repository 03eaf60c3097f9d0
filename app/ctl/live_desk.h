// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/control_server.h"
#include "app/ctl/command.h"
#include "app/sync/desk_sync.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace gatelog {

/// Adds the options of whoever takes part in sync: --listen, --peer, --no-discovery.
void addSyncOptions(QCommandLineParser& parser);
/// Of these options. Usage: an address that is none.
[[nodiscard]] Result<SyncSettings> syncSettings(const Context& context);

/// A replica and its sync in their threads, for a command that stays: tells what happens, until it is done,
/// or the process is asked to end (SIGINT, SIGTERM).
class LiveDesk : public QObject
{
    Q_OBJECT

public:
    LiveDesk(Context& context, const SyncSettings& settings);
    ~LiveDesk() override;

    /// Opens the replica; returns when it is open.
    Result<> open();
    ReplicaService& service() { return *m_service; }
    DeskSync& sync() { return *m_sync; }
    /// The event as it is known now.
    const DeskState& state() const { return m_state; }
    /// What is sold here, and how much of it.
    const std::vector<QuotaStanding>& quotas() const { return m_quotas; }
    Context& context() { return m_context; }

    /// Runs until finish(). What the command exits with.
    ExitStatus run();
    void finish(ExitStatus status);

Q_SIGNALS:
    /// The process is asked to end; finish() follows.
    void interrupted();

private:
    void connectWords();
    void tellQuotas(const std::vector<QuotaStanding>& quotas);
    void tellPeers(const SyncState& state);
    void tellNetwork(const NetworkStatus& status);
    void tellConflict(const ConflictCase& conflict);
    void tellAnnouncements();
    void tell(const AnnouncementEntry& announcement, const QString& gate);

    Context& m_context;
    QThread m_replicaThread;
    ReplicaService* m_service; ///< in m_replicaThread
    std::unique_ptr<DeskSync> m_sync;
    std::unique_ptr<ControlServer> m_control;
    DeskState m_state;
    std::vector<AnnouncementEntry> m_untold; ///< of gates that are not known yet
    QString m_toldPeers;
    std::vector<QuotaStanding> m_quotas;
    QString m_toldProblem;
    std::optional<std::chrono::milliseconds> m_toldOffset;
    QTimer m_interruption;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace gatelog
