// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/announce_schedule.h"
#include "sync/net/endpoint.h"
#include "sync/session/datagram.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <memory>
#include <optional>
#include <set>

namespace gatelog {

/// Announces this device on every network it is on, and hears the others (sync/PROTOCOL.md, section 2).
/// Networks that come and go, one family alone, none at all: it sends where it can, and looks again. One
/// thread, with an event loop.
class Discovery : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kLookEvery{2'000}; ///< at the interfaces
    static constexpr int kMaxDatagramsAtOnce = 64;                ///< read before others have their turn
    static constexpr int kMaxDatagramsPerSecond = 2'000;          ///< opened; the rest is dropped unread
    static constexpr int kMaxInterfaces = 64;

    Discovery(const Clock& clock, quint16 udpPort);

    /// Listens to datagrams of this kind under this seal, besides other kinds.
    void listenTo(const DatagramSeal& seal, DatagramKind kind);
    /// Announces this from now on; `own.run` is also how it knows its own.
    void announce(const Presence& own, const DatagramSeal& seal, DatagramKind kind);
    void withdraw(DatagramKind kind);
    /// Something changed that others should hear of soon.
    void announceSoon();

    /// Up, with an address, without loopback.
    int interfaceCount() const { return m_interfaceCount; }
    /// The same, counted now.
    static int countInterfaces();

Q_SIGNALS:
    /// `from` is where it came from, with the TCP port it names.
    void heard(gatelog::DatagramKind kind, const gatelog::Presence& presence, const gatelog::Endpoint& from);
    void interfacesChanged();

private:
    struct Voice
    {
        Presence own;
        DatagramSeal seal;
        AnnounceSchedule schedule;
    };
    struct Ear
    {
        DatagramKind kind;
        DatagramSeal seal;
    };
    struct Family
    {
        QUdpSocket socket;
        QHostAddress any;
        QHostAddress group;
        std::set<int> joined; ///< interface numbers
    };

    void open(Family& family);
    void look();
    void join(Family& family, const QList<QNetworkInterface>& interfaces);
    void sendDue();
    void send(const Voice& voice, AnnounceSchedule::Due due);
    void sendToGroup(Family& family, const QNetworkInterface& interface, const QByteArray& datagram);
    void sendBroadcast(const QNetworkInterface& interface, const QByteArray& datagram);
    void read(Family& family);
    void take(QByteArrayView datagram, const QHostAddress& from);
    bool maySpend();
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_steady.elapsed()); }

    const Clock& m_clock;
    quint16 m_udpPort;
    QElapsedTimer m_steady;
    QTimer m_lookTimer;
    QTimer m_sendTimer;
    Family m_four;
    Family m_six;
    std::vector<Ear> m_ears;
    std::map<DatagramKind, Voice> m_voices;
    QSet<QString> m_addresses; ///< of all interfaces when last looked at
    int m_interfaceCount = 0;
    std::chrono::milliseconds m_budgetFrom{0};
    int m_budget = kMaxDatagramsPerSecond;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::Presence)
