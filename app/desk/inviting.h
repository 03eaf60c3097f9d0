// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/invite_dialog.h"
#include "core/store/replica_folder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <optional>

namespace gatelog {

/// Lets other computers join the event of this one, while the administrator's dialog is open: keeps one
/// invitation on show, and answers who asks.
class Inviting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Inviting(DeskSync& sync, const Clock& clock, QWidget& window, QObject* parent = nullptr);

    /// Opens the event's key, asking for its passphrase if it has one, and the dialog; or brings the one that
    /// is open to the front.
    void open(const ReplicaFolder& folder);
    /// With the key at hand.
    void openWith(const SigningKey& authority);
    InviteDialog* dialog() const { return m_dialog; }

private:
    std::optional<SigningKey> askForKey(const ReplicaFolder& folder);
    void connectSync();
    void showNext();
    void finish();
    struct Asking
    {
        PeerNumber peer;
        JoinRequest request;
        bool isAnswered = false;
    };

    DeskSync& m_sync;
    const Clock& m_clock;
    QWidget& m_window;
    QPointer<InviteDialog> m_dialog;
    std::optional<SigningKey> m_authority;
    InvitationToken m_shown;
    std::map<PublicKey, Asking> m_asking;
    QTimer m_expiry;
};

} // namespace gatelog
