// SPDX-License-Identifier: Apache-2.0
#include "app/desk/inviting.h"

#include "app/desk/wording.h"

#include <QDateTime>

#include <algorithm>

namespace gatelog {

using Asker = InviteDialog::Asker;

Inviting::Inviting(DeskSync& sync, const Clock& clock, KeySource keys, QObject* parent)
    : QObject(parent), m_sync(sync), m_clock(clock), m_keys(std::move(keys)), m_expiry(this)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &Inviting::showNext);
    connectSync();
}

void Inviting::connectSync()
{
    connect(&m_sync, &DeskSync::joinRequested, this, [this](PeerNumber peer, const JoinRequest& request) {
        if (!m_dialog) {
            m_sync.refuse(peer);
            return;
        }
        m_asking.insert_or_assign(request.device, Asking{peer, request});
        m_dialog->showAsker(request.device, request.name, request.code, Asker::Asking);
        m_dialog->raise();
    });
    connect(&m_sync, &DeskSync::joinEnded, this, [this](PeerNumber peer) {
        const auto gone = std::find_if(m_asking.begin(), m_asking.end(),
                                       [peer](const auto& asking) { return asking.second.peer == peer; });
        if (gone == m_asking.end())
            return;
        const JoinRequest request = gone->second.request;
        const bool isAnswered = gone->second.isAnswered;
        m_asking.erase(gone);
        if (m_dialog && !isAnswered)
            m_dialog->showAsker(request.device, request.name, {}, Asker::Gone);
    });
    connect(&m_sync, &DeskSync::enrolled, this, [this](const JoinRequest& request) {
        if (!m_dialog)
            return;
        m_dialog->showAsker(request.device, request.name, {}, Asker::Joined);
        showNext(); // the one that was on show is used up
    });
    connect(&m_sync, &DeskSync::joinFailed, this, [this](const JoinRequest& request, const Error& error) {
        if (m_dialog)
            m_dialog->showAsker(request.device, request.name, {}, Asker::Failed, [code = error.code] {
                return code == ErrorCode::Conflict
                           ? tr("Another desk has this name: it is to choose another.")
                           : Wording::error(code);
            });
    });
    connect(&m_sync, &DeskSync::listening, this, [this] {
        if (m_dialog)
            showNext();
    });
}

void Inviting::open(QWidget& window)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (const std::optional<SigningKey> key = m_keys(window, tr("Invite a desk")))
        openWith(*key, window);
}

void Inviting::openWith(const SigningKey& authority, QWidget& window)
{
    m_authority = authority;
    m_dialog = new InviteDialog(&window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, &Inviting::finish);
    connect(m_dialog, &InviteDialog::wishChanged, this, &Inviting::showNext);
    connect(m_dialog, &InviteDialog::codeModeChanged, this, [this](JoinByCode joinByCode) {
        if (const Result<> set = m_sync.setJoinByCode(joinByCode, m_authority); !set)
            m_dialog->showProblem([code = set.error().code] { return Wording::error(code); });
    });
    connect(m_dialog, &InviteDialog::approved, this, [this](const PublicKey& device, Role role) {
        const auto asking = m_asking.find(device);
        if (asking == m_asking.end())
            return;
        asking->second.isAnswered = true;
        m_dialog->showAsker(device, asking->second.request.name, {}, Asker::Enrolling);
        m_sync.approve(asking->second.peer, role);
    });
    connect(m_dialog, &InviteDialog::refused, this, [this](const PublicKey& device) {
        const auto asking = m_asking.find(device);
        if (asking == m_asking.end())
            return;
        asking->second.isAnswered = true;
        m_dialog->showAsker(device, asking->second.request.name, {}, Asker::Refused);
        m_sync.refuse(asking->second.peer);
    });
    showNext();
    m_dialog->show();
}

void Inviting::showNext()
{
    if (!m_dialog)
        return;
    // What is no longer on show, perhaps for another role, is no longer answered.
    m_sync.withdraw(m_shown);
    const InvitationWish wish = m_dialog->wish();
    const Result<Invitation> invitation = m_sync.invite(*m_authority, wish);
    if (!invitation) {
        m_dialog->showProblem([code = invitation.error().code] {
            return code == ErrorCode::NotFound
                       ? tr("This computer is in no network that others could reach it by.")
                       : Wording::error(code);
        });
        return;
    }
    m_shown = invitation->token;
    const qint64 end = invitation->expires.time_since_epoch().count();
    const QDateTime until =
        m_zone.isValid() ? QDateTime::fromSecsSinceEpoch(end, m_zone) : QDateTime::fromSecsSinceEpoch(end);
    m_dialog->showInvitation(*invitation, until.time());
    m_expiry.start(wish.validity);
}

void Inviting::finish()
{
    m_expiry.stop();
    for (const auto& [device, asking] : m_asking)
        if (!asking.isAnswered)
            m_sync.refuse(asking.peer);
    m_asking.clear();
    m_sync.closeInvitations();
    m_authority.reset();
    m_dialog = nullptr;
}

} // namespace gatelog
