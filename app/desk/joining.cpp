// SPDX-License-Identifier: Apache-2.0
#include "app/desk/joining.h"

#include "app/desk/join_wording.h"
#include "app/sync/known_peers.h"
#include "core/store/replica.h"

namespace gatelog {

Joining::Joining(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_device(SigningKey::generate())
{
}

Joining::~Joining() = default;

bool Joining::begin()
{
    if (m_enrolment) { // enrolled already, and only the replica could not be made
        makeReplica();
        return false;
    }
    const ReplicaFolder folder(m_folder);
    if (folder.hasReplica() || folder.hasKeys()) {
        fail(&JoinWording::folderTaken, m_folder);
        return false;
    }
    // Not in a slot of the one before: each try has a client of its own.
    if (m_client)
        m_client.release()->deleteLater();
    m_client = std::make_unique<JoinClient>(m_device, m_clock);
    connect(m_client.get(), &JoinClient::waiting, this, [this] {
        // A code is compared while the administrator is asked already.
        if (m_progress.step != JoinProgress::Step::Comparing)
            tell(JoinProgress::Step::Waiting);
    });
    connect(m_client.get(), &JoinClient::codeToCompare, this,
            [this](const QString& code) { tell(JoinProgress::Step::Comparing, code); });
    connect(m_client.get(), &JoinClient::enrolled, this,
            [this](const PublicKey& authority, const Endpoint& endpoint) {
                m_enrolment = {authority, endpoint};
                makeReplica();
            });
    connect(m_client.get(), &JoinClient::failed, this, [this](const JoinFailure& failure) {
        fail([failure] { return JoinWording::failure(failure); }, failure.detail);
    });
    return true;
}

void Joining::byInvitation(const QString& text, const QString& name)
{
    const Result<Invitation> invitation = Invitation::decode(text);
    if (!invitation) {
        fail([code = invitation.error().code] { return JoinWording::unreadable(code); });
        return;
    }
    if (!begin())
        return;
    tell(JoinProgress::Step::Connecting);
    if (const Result<> begun = m_client->join(*invitation, name); !begun)
        fail(&JoinWording::noName);
}

void Joining::byCode(const QString& address, const QString& name)
{
    std::optional<Endpoint> endpoint;
    if (!address.trimmed().isEmpty()) {
        endpoint = endpointFromText(address.trimmed());
        if (!endpoint) {
            fail(&JoinWording::noAddress);
            return;
        }
    }
    if (!begin())
        return;
    if (endpoint) {
        ask(*endpoint, name);
        return;
    }
    tell(JoinProgress::Step::Looking);
    connect(
        m_client.get(), &JoinClient::hostsHeard, this,
        [this, name](const std::vector<Endpoint>& hosts) {
            if (m_progress.step != JoinProgress::Step::Looking)
                return;
            if (hosts.size() == 1)
                ask(hosts.front(), name);
            else
                fail([hosts] { return JoinWording::severalInvite(hosts); });
        },
        Qt::QueuedConnection);
    m_client->lookForBeacons(m_discoveryPort);
}

void Joining::ask(const Endpoint& endpoint, const QString& name)
{
    tell(JoinProgress::Step::Connecting);
    if (const Result<> begun = m_client->joinByCode(endpoint, name); !begun)
        fail(&JoinWording::noName);
}

void Joining::confirmCode()
{
    if (m_progress.step != JoinProgress::Step::Comparing)
        return;
    m_client->confirmCode();
    tell(JoinProgress::Step::Waiting);
}

void Joining::cancel()
{
    if (m_client) {
        m_client->cancel();
        m_client->disconnect(this);
        m_client.release()->deleteLater();
    }
    tell(JoinProgress::Step::Asking);
}

void Joining::makeReplica()
{
    const ReplicaFolder folder(m_folder);
    const EventId event = eventIdOf(m_enrolment->authority);
    if (const Result<> made = Replica::createEmpty(folder, event, m_device); !made) {
        fail([code = made.error().code] { return JoinWording::notWritten(code); }, made.error().detail);
        return;
    }
    KnownPeers(m_folder).add(m_enrolment->host);
    const Enrolment enrolment = *m_enrolment;
    // The next event is joined as another device.
    m_enrolment.reset();
    m_device = SigningKey::generate();
    tell(JoinProgress::Step::Enrolled);
    Q_EMIT joined(m_folder, enrolment.authority, enrolment.host);
}

void Joining::tell(JoinProgress::Step step, const QString& code)
{
    m_progress = {step, code, {}, {}};
    Q_EMIT progressed(m_progress);
}

void Joining::fail(const Words& problem, const QString& detail)
{
    m_progress = {JoinProgress::Step::Failed, {}, problem, detail};
    Q_EMIT progressed(m_progress);
}

} // namespace gatelog
