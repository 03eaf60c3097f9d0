// SPDX-License-Identifier: Apache-2.0
#include "sync/net/discovery.h"

#include "core/crypto/signing.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QVariant>

#include <algorithm>

namespace gatelog {

namespace {

constexpr int kHopLimit = 1;

bool isUsable(const QNetworkInterface& interface)
{
    return interface.flags().testFlag(QNetworkInterface::IsUp) && !interface.addressEntries().isEmpty();
}

bool isLoopback(const QNetworkInterface& interface)
{
    return interface.flags().testFlag(QNetworkInterface::IsLoopBack);
}

bool hasFamily(const QNetworkInterface& interface, QAbstractSocket::NetworkLayerProtocol family)
{
    const auto entries = interface.addressEntries();
    return std::any_of(entries.begin(), entries.end(),
                       [&](const QNetworkAddressEntry& entry) { return entry.ip().protocol() == family; });
}

QList<QNetworkInterface> usableInterfaces()
{
    QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    interfaces.removeIf([](const QNetworkInterface& interface) { return !isUsable(interface); });
    if (interfaces.size() > Discovery::kMaxInterfaces)
        interfaces.resize(Discovery::kMaxInterfaces);
    return interfaces;
}

} // namespace

Discovery::Discovery(const Clock& clock, quint16 udpPort) : m_clock(clock), m_udpPort(udpPort)
{
    m_steady.start();
    m_four.any = QHostAddress(QHostAddress::AnyIPv4);
    m_four.group = QHostAddress(QStringLiteral("239.255.71.76"));
    m_six.any = QHostAddress(QHostAddress::AnyIPv6);
    m_six.group = QHostAddress(QStringLiteral("ff02::4a47"));
    for (Family* family : {&m_four, &m_six}) {
        family->socket.setProxy(QNetworkProxy::NoProxy);
        connect(&family->socket, &QUdpSocket::readyRead, this, [this, family] { read(*family); });
    }
    m_sendTimer.setSingleShot(true);
    m_sendTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_sendTimer, &QTimer::timeout, this, &Discovery::sendDue);
    connect(&m_lookTimer, &QTimer::timeout, this, &Discovery::look);
    m_lookTimer.start(kLookEvery);
    look();
}

int Discovery::countInterfaces()
{
    const QList<QNetworkInterface> interfaces = usableInterfaces();
    return int(std::count_if(interfaces.begin(), interfaces.end(),
                             [](const QNetworkInterface& interface) { return !isLoopback(interface); }));
}

void Discovery::listenTo(const DatagramSeal& seal, DatagramKind kind)
{
    std::erase_if(m_ears, [kind](const Ear& ear) { return ear.kind == kind; });
    m_ears.push_back({kind, seal});
}

void Discovery::announce(const Presence& own, const DatagramSeal& seal, DatagramKind kind)
{
    m_voices.insert_or_assign(kind, Voice{own, seal, {}}).first->second.schedule.changed(now());
    sendDue();
}

void Discovery::withdraw(DatagramKind kind)
{
    m_voices.erase(kind);
}

void Discovery::announceSoon()
{
    for (auto& [kind, voice] : m_voices)
        voice.schedule.changed(now());
    sendDue();
}

/// A failure (no such family here, the port taken by a program that does not share) is tried again at the
/// next look.
void Discovery::open(Family& family)
{
    if (family.socket.state() == QAbstractSocket::BoundState)
        return;
    family.joined.clear();
    if (!family.socket.bind(family.any, m_udpPort, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return;
    family.socket.setSocketOption(QAbstractSocket::MulticastTtlOption, kHopLimit);
    // So that several desks on one machine find each other.
    family.socket.setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);
}

void Discovery::look()
{
    const QList<QNetworkInterface> interfaces = usableInterfaces();
    for (Family* family : {&m_four, &m_six}) {
        open(*family);
        join(*family, interfaces);
    }
    QSet<QString> addresses;
    m_interfaceCount = 0;
    for (const QNetworkInterface& interface : interfaces) {
        if (isLoopback(interface))
            continue;
        ++m_interfaceCount;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            addresses.insert(interface.name() + u' ' + entry.ip().toString());
    }
    if (addresses == m_addresses)
        return;
    const bool somethingCame = !m_addresses.contains(addresses);
    m_addresses = addresses;
    if (somethingCame)
        announceSoon();
    Q_EMIT interfacesChanged();
}

void Discovery::join(Family& family, const QList<QNetworkInterface>& interfaces)
{
    if (family.socket.state() != QAbstractSocket::BoundState)
        return;
    std::set<int> present;
    for (const QNetworkInterface& interface : interfaces) {
        const int number = interface.index();
        if (!hasFamily(interface, family.group.protocol()))
            continue;
        if (family.joined.contains(number) || family.socket.joinMulticastGroup(family.group, interface))
            present.insert(number);
    }
    family.joined = present;
}

void Discovery::sendDue()
{
    std::chrono::milliseconds next = std::chrono::milliseconds::max();
    for (auto& [kind, voice] : m_voices) {
        const AnnounceSchedule::Due due = voice.schedule.take(now(), random64());
        if (due != AnnounceSchedule::Due::Nothing)
            send(voice, due);
        next = std::min(next, voice.schedule.nextDeadline());
    }
    if (next != std::chrono::milliseconds::max())
        m_sendTimer.start(std::max(next - now(), std::chrono::milliseconds(1)));
}

void Discovery::send(const Voice& voice, AnnounceSchedule::Due due)
{
    Presence presence = voice.own;
    presence.sent = m_clock.now();
    const QByteArray statement = voice.seal.seal(presence);
    presence.wantsAnswer = due == AnnounceSchedule::Due::AnnounceAndAsk;
    const QByteArray toGroup = presence.wantsAnswer ? voice.seal.seal(presence) : statement;
    const QList<QNetworkInterface> interfaces = usableInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        sendToGroup(m_four, interface, toGroup);
        sendToGroup(m_six, interface, toGroup);
        sendBroadcast(interface, statement);
    }
}

void Discovery::sendToGroup(Family& family, const QNetworkInterface& interface, const QByteArray& datagram)
{
    if (family.socket.state() != QAbstractSocket::BoundState ||
        !hasFamily(interface, family.group.protocol()))
        return;
    QHostAddress group = family.group;
    if (group.protocol() == QAbstractSocket::IPv6Protocol)
        group.setScopeId(interface.name());
    family.socket.setMulticastInterface(interface);
    family.socket.writeDatagram(datagram, group, m_udpPort); // a network that takes none is no failure
}

void Discovery::sendBroadcast(const QNetworkInterface& interface, const QByteArray& datagram)
{
    if (m_four.socket.state() != QAbstractSocket::BoundState ||
        !interface.flags().testFlag(QNetworkInterface::CanBroadcast))
        return;
    QSet<QHostAddress> sent;
    const auto entries = interface.addressEntries();
    for (const QNetworkAddressEntry& entry : entries) {
        const QHostAddress broadcast = entry.broadcast();
        if (broadcast.isNull() || sent.contains(broadcast))
            continue;
        sent.insert(broadcast);
        m_four.socket.writeDatagram(datagram, broadcast, m_udpPort);
    }
}

void Discovery::read(Family& family)
{
    for (int count = 0; count < kMaxDatagramsAtOnce && family.socket.hasPendingDatagrams(); ++count) {
        // A byte more than ours have, to tell those that are longer.
        const QNetworkDatagram datagram = family.socket.receiveDatagram(kPresenceDatagramBytes + 1);
        if (datagram.isValid() && maySpend())
            take(datagram.data(), datagram.senderAddress());
    }
    if (family.socket.hasPendingDatagrams())
        QMetaObject::invokeMethod(
            this, [this, &family] { read(family); }, Qt::QueuedConnection);
}

void Discovery::take(QByteArrayView datagram, const QHostAddress& from)
{
    for (const Ear& ear : m_ears) {
        const std::optional<Presence> presence = ear.seal.open(datagram);
        if (!presence)
            continue;
        const auto voice = m_voices.find(ear.kind);
        if (voice != m_voices.end()) {
            if (voice->second.own.run == presence->run)
                return;
            if (presence->wantsAnswer) {
                voice->second.schedule.asked(now(), random64());
                sendDue();
            }
        }
        Q_EMIT heard(ear.kind, *presence, {plainAddress(from), presence->port});
        return;
    }
}

bool Discovery::maySpend()
{
    if (now() - m_budgetFrom >= std::chrono::seconds(1)) {
        m_budgetFrom = now();
        m_budget = kMaxDatagramsPerSecond;
    }
    if (m_budget == 0)
        return false;
    --m_budget;
    return true;
}

} // namespace gatelog
