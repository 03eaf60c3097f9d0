// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/invite_dialog.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace gatelog {

/// Lets other computers join the event of this one, while the administrator's dialog is open: keeps one
/// invitation on show, and answers who asks.
class Inviting : public QObject
{
    Q_OBJECT

public:
    /// Gives the event's key, for which a dialog of `window`, titled `purpose`, may ask; nothing when it
    /// cannot be had, which the administrator was told.
    using KeySource = std::function<std::optional<SigningKey>(QWidget& window, const QString& purpose)>;

    /// `sync` and `clock` must outlive it.
    Inviting(DeskSync& sync, const Clock& clock, KeySource keys, QObject* parent = nullptr);

    /// The event's, that the next invitation says its end in.
    void setTimeZone(const QTimeZone& zone) { m_zone = zone; }
    /// Opens the dialog, over `window`; or brings the one that is open to the front.
    void open(QWidget& window);
    /// With the key at hand.
    void openWith(const SigningKey& authority, QWidget& window);
    InviteDialog* dialog() const { return m_dialog; }

private:
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
    const KeySource m_keys;
    QTimeZone m_zone;
    QPointer<InviteDialog> m_dialog;
    std::optional<SigningKey> m_authority;
    InvitationToken m_shown;
    std::map<PublicKey, Asking> m_asking;
    QTimer m_expiry;
};

} // namespace gatelog
