// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/control_message.h"
#include "core/store/scribe.h"

#include <QLocalSocket>

#include <chrono>
#include <memory>
#include <span>
#include <vector>

namespace gatelog {

/// The file `control` of a replica's folder: where the program listens that has it open (CONTROL.md).
class ControlDoor
{
public:
    explicit ControlDoor(const ReplicaFolder& folder);

    /// A name that nobody can guess.
    static QString freshName();
    /// Readable by its owner alone. False: it cannot be written.
    bool open(const QString& serverName) const;
    /// Empty: there is none.
    QString serverName() const;
    /// Removes it, and what a killed program left of the socket. By who holds the folder's lock.
    void clear() const;

private:
    QString m_file;
};

/// Has records written by the program that has a folder open. Blocks; one thread, without an event loop.
class ControlClient : public Scribe
{
public:
    static constexpr std::chrono::milliseconds kPatience{10'000};

    /// Locked: nobody listens there.
    static Result<std::unique_ptr<ControlClient>> reach(const ReplicaFolder& folder);

    Result<std::vector<RecordRef>> append(std::span<const Draft> drafts) override;
    Result<> merge(std::span<const VerifiedRecord> records) override;

private:
    explicit ControlClient(QString folder) : m_folder(std::move(folder)) {}
    handover::Answer ask(const handover::Request& request);

    QString m_folder;
    QLocalSocket m_socket;
    QByteArray m_unread;
};

} // namespace gatelog
