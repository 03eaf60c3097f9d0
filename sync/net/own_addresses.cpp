// SPDX-License-Identifier: Apache-2.0
#include "sync/net/own_addresses.h"

#include <QNetworkInterface>

#include <algorithm>

namespace gatelog {

namespace {

bool isFour(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

/// Whether who listens at `bound` takes what comes to `address`. Qt reads "any, of both families" of a
/// socket as any of IPv6, which takes IPv4 too.
bool covers(const QHostAddress& bound, const QHostAddress& address)
{
    if (bound == QHostAddress(QHostAddress::AnyIPv4))
        return isFour(address);
    return bound == QHostAddress(QHostAddress::Any) || bound == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

QList<QHostAddress> ownAddresses()
{
    QList<QHostAddress> addresses;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        for (const QNetworkAddressEntry& entry : interface.addressEntries())
            if (entry.ip().scopeId().isEmpty())
                addresses.append(entry.ip());
    }
    std::stable_partition(addresses.begin(), addresses.end(), isFour);
    const auto isLoopback = [](const QHostAddress& address) { return address.isLoopback(); };
    if (!std::all_of(addresses.begin(), addresses.end(), isLoopback))
        addresses.removeIf(isLoopback);
    return addresses;
}

std::vector<Endpoint> reachableAt(const std::vector<Endpoint>& bound, const QList<QHostAddress>& own)
{
    std::vector<Endpoint> reachable;
    const auto add = [&reachable](const Endpoint& endpoint) {
        if (std::find(reachable.begin(), reachable.end(), endpoint) == reachable.end())
            reachable.push_back(endpoint);
    };
    for (const Endpoint& endpoint : bound) {
        const bool isAny = covers(endpoint.address, QHostAddress(QHostAddress::LocalHost)) ||
                           covers(endpoint.address, QHostAddress(QHostAddress::LocalHostIPv6));
        if (!isAny)
            add(endpoint);
        for (const QHostAddress& address : own)
            if (isAny && covers(endpoint.address, address))
                add({address, endpoint.port});
    }
    return reachable;
}

} // namespace gatelog
