// SPDX-License-Identifier: Apache-2.0
#include "sync/net/dialer.h"

#include <algorithm>
#include <utility>

namespace gatelog {

using message::PeerRef;

bool youngerStays(const PeerRef& own, const PeerRef& peer, BegunBy older, BegunBy younger)
{
    if (older == younger)
        return true; // who begins anew has lost the older one, though we may not know it yet
    const BegunBy lower = own < peer ? BegunBy::Us : BegunBy::Peer;
    return younger == lower;
}

void Dialer::add(const Endpoint& endpoint)
{
    if (endpoint.port == 0 || endpoint.address.isNull())
        return;
    if (Address* address = place(endpoint, std::nullopt))
        address->isTold = true;
}

void Dialer::heard(const Endpoint& endpoint, const PeerRef& device, TopologyRole role, Millis now)
{
    if (device == m_own || endpoint.port == 0)
        return;
    Address* address = place(endpoint, device);
    if (!address)
        return;
    if (address->device && address->device->devicePrefix != device.devicePrefix)
        address->dismissals = 0;
    address->device = device;
    address->role = role;
    address->heardAt = now;
    address->isOurs = false;     // the address may have been given to somebody else
    if (address->dismissals > 0) // it is there, and nothing has changed
        return;
    Millis begin = now + patience(device);
    if (address->begunAt)
        begin = std::max(begin, *address->begunAt + kFirstRetry);
    // A new address begins when its datagram says so; one that failed, no later than it would have anyway.
    const bool isNew = !address->begunAt && address->notBefore == Millis{0};
    address->notBefore = isNew ? begin : std::min(address->notBefore, begin);
}

void Dialer::named(const Endpoint& endpoint, const PeerRef& device, TopologyRole role, Millis now)
{
    if (device == m_own || endpoint.port == 0 || endpoint.address.isNull())
        return;
    Address* address = place(endpoint, device);
    if (!address)
        return;
    if (!address->namedAt && !address->heardAt && !address->isTold)
        address->notBefore = now + patience(device);
    // What a datagram, or the device itself, has said of this address is nearer to the truth.
    const bool isBetterKnown = address->isTold || isHere(*address, now) || address->state != State::Idle;
    if (!address->device || !isBetterKnown) {
        address->device = device;
        address->role = role;
    }
    address->namedAt = now;
}

void Dialer::rightsChanged(Millis now)
{
    for (Address& address : m_addresses)
        if (std::exchange(address.dismissals, 0) > 0)
            address.notBefore = std::min(address.notBefore, now + kFirstRetry);
}

void Dialer::sessionOpened(const PeerRef& device, TopologyRole role)
{
    m_sessions[device] = role;
}

void Dialer::sessionClosed(const PeerRef& device, Millis now)
{
    if (m_sessions.erase(device) == 0)
        return;
    for (Address& address : m_addresses)
        if (address.device == device && address.state == State::Idle)
            address.notBefore = std::max(address.notBefore, now + patience(device));
}

std::vector<Endpoint> Dialer::begin(Millis now)
{
    forget(now);
    Plan plan = this->plan(now);
    std::size_t underWay = 0;
    std::size_t heardUnderWay = 0;
    std::vector<Address*> candidates;
    for (Address& address : m_addresses) {
        if (address.state == State::Connecting) {
            ++underWay;
            heardUnderWay += address.isTold ? 0 : 1;
        } else if (address.notBefore <= now && isWanted(address, plan, now)) {
            candidates.push_back(&address);
        }
    }
    // Everybody in turn: who was tried longest ago, or never, comes first.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Address* a, const Address* b) { return a->begunAt < b->begunAt; });
    std::vector<Endpoint> begun;
    for (Address* address : candidates) {
        const bool isHeardOnly = !address->isTold;
        if (underWay == kMaxAttempts || (isHeardOnly && heardUnderWay == kMaxHeardAttempts))
            continue;
        if (!isWanted(*address, plan, now)) // another address of the same device has just begun
            continue;
        address->state = State::Connecting;
        address->begunAt = now;
        if (address->device)
            plan.busy.insert(*address->device);
        ++underWay;
        heardUnderWay += isHeardOnly ? 1 : 0;
        begun.push_back(address->endpoint);
    }
    return begun;
}

std::vector<Endpoint> Dialer::overdue(Millis now) const
{
    std::vector<Endpoint> late;
    for (const Address& address : m_addresses)
        if (address.state == State::Connecting && *address.begunAt + kAttemptLimit <= now)
            late.push_back(address.endpoint);
    return late;
}

void Dialer::connected(const Endpoint& endpoint)
{
    if (Address* address = find(endpoint); address && address->state == State::Connecting)
        address->state = State::Connected;
}

void Dialer::identified(const Endpoint& endpoint, const PeerRef& device)
{
    Address* address = find(endpoint);
    if (!address)
        return;
    address->device = device;
    address->isOurs = device == m_own;
}

void Dialer::ended(const Endpoint& endpoint, Outcome outcome, Millis now)
{
    Address* address = find(endpoint);
    if (!address)
        return;
    address->state = State::Idle;
    switch (outcome) {
    case Outcome::Failed: {
        const bool isNamedOnly = !address->isTold && !isHere(*address, now);
        address->notBefore = now + std::min(isNamedOnly ? kLastNamedRetry : kLastRetry,
                                            kFirstRetry * (1 << std::min(address->failures, 8)));
        ++address->failures;
        break;
    }
    case Outcome::Refused:
        address->notBefore = now + kLastRetry;
        break;
    case Outcome::Dismissed:
        address->notBefore = now + std::min(kLastDismissedRetry,
                                            kFirstDismissedRetry * (1 << std::min(address->dismissals, 8)));
        ++address->dismissals;
        break;
    case Outcome::Superseded:
        address->failures = 0;
        address->dismissals = 0;
        address->notBefore = now + kHigherKeyWaits;
        break;
    case Outcome::WasOpen:
        address->failures = 0;
        address->dismissals = 0;
        address->notBefore = std::max(now + (address->device ? patience(*address->device) : Millis{0}),
                                      address->begunAt.value_or(now) + kFirstRetry);
        break;
    }
}

Dialer::Millis Dialer::nextDeadline(Millis now) const
{
    Millis next = Millis::max();
    std::size_t underWay = 0;
    for (const Address& address : m_addresses) {
        if (address.state != State::Connecting)
            continue;
        ++underWay;
        next = std::min(next, *address.begunAt + kAttemptLimit);
    }
    if (underWay >= kMaxHeardAttempts)
        return next; // the owner comes back when one of them ends
    const Plan plan = this->plan(now);
    for (const Address& address : m_addresses)
        if (isWanted(address, plan, now))
            next = std::min(next, address.notBefore);
    return next;
}

DevicesHere Dialer::here(Millis now) const
{
    DevicesHere devices;
    for (const auto& [device, role] : m_sessions)
        devices[device.devicePrefix] = role;
    for (const Address& address : m_addresses)
        if (isHere(address, now) || isNamed(address, now))
            devices.emplace(address.device->devicePrefix, address.role);
    return devices;
}

bool Dialer::hasHeard(Millis now) const
{
    return std::any_of(m_addresses.begin(), m_addresses.end(),
                       [&](const Address& address) { return isHere(address, now); });
}

int Dialer::heardOf(Millis now) const
{
    std::set<PeerRef> devices;
    for (const Address& address : m_addresses)
        if (isHere(address, now) && !hasSession(address, now))
            devices.insert(*address.device);
    return int(devices.size());
}

Dialer::Address* Dialer::find(const Endpoint& endpoint)
{
    const auto found = std::find_if(m_addresses.begin(), m_addresses.end(),
                                    [&](const Address& address) { return address.endpoint == endpoint; });
    return found == m_addresses.end() ? nullptr : &*found;
}

/// The address' entry, new where it has none; null where there is no room. With `device`: for a datagram.
Dialer::Address* Dialer::place(const Endpoint& endpoint, const std::optional<PeerRef>& device)
{
    if (Address* known = find(endpoint))
        return known;
    if (device) {
        const auto ofDevice =
            std::count_if(m_addresses.begin(), m_addresses.end(), [&](const Address& address) {
                return !address.isTold && address.device &&
                       address.device->devicePrefix == device->devicePrefix;
            });
        if (std::size_t(ofDevice) >= kMaxAddressesOfDevice)
            dropOldestHeard(device);
    }
    if (m_addresses.size() >= kMaxAddresses)
        dropOldestHeard(std::nullopt);
    if (m_addresses.size() >= kMaxAddresses)
        return nullptr;
    m_addresses.push_back({.endpoint = endpoint});
    return &m_addresses.back();
}

/// With `device`: only of that device. What is in use stays.
void Dialer::dropOldestHeard(const std::optional<PeerRef>& device)
{
    auto oldest = m_addresses.end();
    for (auto it = m_addresses.begin(); it != m_addresses.end(); ++it) {
        if (it->isTold || it->state != State::Idle)
            continue;
        if (device && (!it->device || it->device->devicePrefix != device->devicePrefix))
            continue;
        if (oldest == m_addresses.end() || it->heardAt < oldest->heardAt)
            oldest = it;
    }
    if (oldest != m_addresses.end())
        m_addresses.erase(oldest);
}

void Dialer::forget(Millis now)
{
    std::erase_if(m_addresses, [&](const Address& address) {
        const Millis last =
            std::max(address.heardAt.value_or(Millis{0}), address.namedAt.value_or(Millis{0}));
        return !address.isTold && address.state == State::Idle && last + kHeardFor <= now;
    });
}

bool Dialer::hasSession(const Address& address, Millis now) const
{
    if (!address.device)
        return false;
    if (m_sessions.contains(*address.device))
        return true;
    if (isHere(address, now))
        return false; // a datagram names the run: the session that is left is with an earlier one
    const auto next = m_sessions.lower_bound({address.device->devicePrefix, RunId()});
    return next != m_sessions.end() && next->first.devicePrefix == address.device->devicePrefix;
}

Dialer::Plan Dialer::plan(Millis now) const
{
    Plan plan{wantedNeighbours(m_own.devicePrefix, here(now)), {}};
    for (const Address& address : m_addresses)
        if (address.state != State::Idle && address.device)
            plan.busy.insert(*address.device);
    return plan;
}

bool Dialer::isWanted(const Address& address, const Plan& plan, Millis now) const
{
    if (address.state != State::Idle || address.isOurs)
        return false;
    if (!address.device)
        return true;
    // The own key with another run is a copied disk: it is spoken to, so that the log tells.
    const std::uint64_t prefix = address.device->devicePrefix;
    const bool isNeighbour = plan.neighbours.contains(prefix) || prefix == m_own.devicePrefix ||
                             !(isHere(address, now) || isNamed(address, now));
    return isNeighbour && !hasSession(address, now) && !plan.busy.contains(*address.device);
}

bool Dialer::isHere(const Address& address, Millis now) const
{
    return address.heardAt && address.device && *address.heardAt + kHereFor > now;
}

bool Dialer::isNamed(const Address& address, Millis now) const
{
    return address.namedAt && address.device && *address.namedAt + kHeardFor > now;
}

Dialer::Millis Dialer::patience(const PeerRef& device) const
{
    return m_own < device ? Millis{0} : kHigherKeyWaits;
}

} // namespace gatelog
