// SPDX-License-Identifier: Apache-2.0
#include "app/sync/known_peers.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace gatelog {
namespace {

constexpr qint64 kMaxFileBytes = 64 * 1024;

} // namespace

std::vector<Endpoint> KnownPeers::load() const
{
    std::vector<Endpoint> peers;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxFileBytes)
        return peers;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (const auto endpoint = endpointFromText(QString::fromUtf8(line.trimmed()));
            endpoint && peers.size() < kMaxPeers)
            peers.push_back(*endpoint);
    return peers;
}

void KnownPeers::add(const Endpoint& endpoint) const
{
    std::vector<Endpoint> peers = load();
    if (!peers.empty() && peers.front() == endpoint)
        return;
    std::erase(peers, endpoint);
    peers.insert(peers.begin(), endpoint);
    peers.resize(std::min(peers.size(), kMaxPeers));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const Endpoint& peer : peers)
        file.write(toText(peer).toUtf8() + '\n');
    file.commit();
}

std::optional<Invitation::Address> invitedAddress(const Endpoint& endpoint)
{
    QByteArray ip = ipBytes(endpoint.address);
    if (ip.isEmpty())
        return std::nullopt;
    return Invitation::Address{std::move(ip), endpoint.port};
}

std::vector<Endpoint> endpointsOf(const Invitation& invitation)
{
    std::vector<Endpoint> endpoints;
    for (const Invitation::Address& address : invitation.addresses)
        endpoints.push_back({addressOf(address.ip), address.port});
    return endpoints;
}

} // namespace gatelog
