// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/language/words.h"
#include "core/base/result.h"
#include "core/crypto/signing.h"
#include "sync/net/join_client.h"

#include <QObject>

#include <memory>
#include <optional>

namespace gatelog {

/// How far this computer has come on its way into an event: a value for the window.
struct JoinProgress
{
    enum class Step {
        Asking,     ///< for an invitation
        Looking,    ///< for an administrator's computer that invites by code
        Connecting, ///< to the invitation's addresses
        Waiting,    ///< for the administrator
        Comparing,  ///< `code`, with the administrator's screen
        Failed,     ///< `problem` says why
        Enrolled,
    };
    Step step = Step::Asking;
    QString code;
    Words problem;  ///< a sentence
    QString detail; ///< untranslated
};

/// Brings a computer into an event (sync/PROTOCOL.md, section 9): asks to be enrolled and makes the empty
/// replica; copying the event into it is what sync does anyway. One try at a time; a key that was enrolled is
/// kept until its replica is made, so that a full disk costs no second invitation.
class Joining : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit Joining(const Clock& clock, QObject* parent = nullptr);
    ~Joining() override;

    /// Where the replica is to be made.
    void setFolder(const QString& folder) { m_folder = folder; }
    void setDiscoveryPort(quint16 port) { m_discoveryPort = port; }

    void byInvitation(const QString& text, const QString& name);
    /// With whoever says first that it invites by code, or at `address` if one is given.
    void byCode(const QString& address, const QString& name);
    void confirmCode();
    void cancel();
    const JoinProgress& progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const gatelog::JoinProgress& progress);
    /// The replica is there; `authority` is the event's, `host` whom to synchronise with first.
    void joined(const QString& folder, const gatelog::PublicKey& authority, const gatelog::Endpoint& host);

private:
    bool begin();
    void makeReplica();
    void ask(const Endpoint& endpoint, const QString& name);
    void tell(JoinProgress::Step step, const QString& code = {});
    void fail(const Words& problem, const QString& detail = {});

    const Clock& m_clock;
    QString m_folder;
    quint16 m_discoveryPort = 47615;
    SigningKey m_device;
    std::unique_ptr<JoinClient> m_client;
    struct Enrolment
    {
        PublicKey authority;
        Endpoint host;
    };
    std::optional<Enrolment> m_enrolment;
    JoinProgress m_progress;
};

} // namespace gatelog
