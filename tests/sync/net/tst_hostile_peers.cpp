// SPDX-License-Identifier: Apache-2.0
// Peers that do not play by the rules, over real sockets: what they may cost, and that the others notice
// nothing.
#include "sync/net/admission_limits.h"
#include "sync/net/net_clock.h"
#include "sync/net/peer_connection.h"
#include "sync/session/join_message.h"
#include "tests/support/sync_party.h"

#include <QTcpSocket>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// A device of the event that speaks the protocol by itself, and stops to when told.
class RawPeer : public QObject
{
public:
    RawPeer(char name, const Endpoint& to)
        : session(Session::Side::Initiator,
                  SessionIdentity{testEvent(), Author::key(name), RunId(random64()), DhKeyPair::generate()},
                  sessionTime(clock))
    {
        connect(&socket, &QTcpSocket::connected, this, [this] { turn(); });
        connect(&socket, &QTcpSocket::readyRead, this, [this] {
            if (reads) {
                session.receive(socket.readAll(), sessionTime(clock));
                turn();
            }
        });
        socket.connectToHost(to.address, to.port);
    }
    void turn()
    {
        for (const Session::Event& event : session.takeEvents()) {
            if (std::holds_alternative<Session::Identified>(event))
                session.accept(sessionTime(clock));
            if (const auto* end = std::get_if<Session::Closed>(&event))
                closed = end->reason;
        }
        socket.write(session.takeOutput());
    }
    bool opens()
    {
        return comes([this] { return session.isOpen(); });
    }

    SystemClock clock;
    QTcpSocket socket;
    Session session;
    bool reads = true;
    std::optional<CloseReason> closed;
};

std::vector<std::unique_ptr<QTcpSocket>> connectTo(const Endpoint& endpoint, int count)
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < count; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(endpoint.address, endpoint.port);
    }
    return sockets;
}

qsizetype connectedOf(const std::vector<std::unique_ptr<QTcpSocket>>& sockets)
{
    return std::count_if(sockets.begin(), sockets.end(), [](const auto& socket) {
        return socket->state() == QAbstractSocket::ConnectedState;
    });
}

/// Two that have a session, so that there is something to harm.
struct Pair
{
    Pair()
    {
        for (Party* party : {&a, &b}) {
            party->admit("abhr");
            if (!party->listens())
                qFatal("cannot listen");
        }
        a.call(b);
        if (!comes([this] { return a.hasSession(b) && b.hasSession(a); }))
            qFatal("no session");
    }
    /// A message from a to b and one back, within a second.
    bool works()
    {
        const PeerNumber ofA = *b.peerNumber(a);
        const PeerNumber ofB = *a.peerNumber(b);
        const qsizetype beforeA = from(a, ofB);
        const qsizetype beforeB = from(b, ofA);
        a.service.send({{ofB, message::Done{}}});
        b.service.send({{ofA, message::Done{}}});
        return comes([&] { return from(a, ofB) == beforeA + 1 && from(b, ofA) == beforeB + 1; }, 1'000);
    }
    static qsizetype from(const Party& party, PeerNumber peer)
    {
        return std::count_if(party.messages.begin(), party.messages.end(),
                             [&](const auto& message) { return message.first == peer; });
    }
    Party a{'a'};
    Party b{'b'};
};

} // namespace

class TestHostilePeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsThatSayNothing();
    void aFloodOfConnections();
    void garbage_data();
    void garbage();
    void aPeerThatStopsReading();
    void aPeerThatFallsSilent();
    void aPeerThatFloodsWithMessages();
    void joinersThatDoNotGoOn();
};

void TestHostilePeers::connectionsThatSayNothing()
{
    Pair pair;
    const auto sockets = connectTo(pair.a.endpoints.front(), 15);
    QVERIFY(comes([&] { return connectedOf(sockets) == AdmissionLimits::kMaxPendingOfAddress; }));
    QVERIFY(pair.works());
    QVERIFY(comes([&] { return connectedOf(sockets) == 0; }, 8'000)); // a handshake's limit
    RawPeer honest('h', pair.a.endpoints.front());                    // and there is room again
    QVERIFY(honest.opens());
}

void TestHostilePeers::aFloodOfConnections()
{
    Pair pair;
    for (int wave = 0; wave < 10; ++wave) {
        const auto sockets = connectTo(pair.a.endpoints.front(), 100);
        QTest::qWait(100);
        QVERIFY(connectedOf(sockets) <= AdmissionLimits::kMaxPendingOfAddress);
        QVERIFY(pair.works());
    }
    QCOMPARE(pair.a.openings, 1);
    QVERIFY(pair.a.ends.empty() && pair.b.ends.empty());
}

void TestHostilePeers::garbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another program") << QByteArray("GET / HTTP/1.1\r\nHost: example\r\n\r\n");
    QTest::newRow("noise") << randomBytes(100'000);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("a good beginning, then noise") << QByteArray("GL\x01\x01", 4) + randomBytes(100'000);
    QTest::newRow("a first message of 64 KiB") << QByteArray("GL\x01\x01\xff\xff", 6) + randomBytes(65'535);
    QTest::newRow("an unknown purpose") << QByteArray("GL\x01\x09", 4);
}

void TestHostilePeers::garbage()
{
    QFETCH(QByteArray, bytes);
    Pair pair;
    QTcpSocket socket;
    connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    socket.connectToHost(pair.a.endpoints.front().address, pair.a.endpoints.front().port);
    QVERIFY(comes([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    QVERIFY(comes([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 3'000));
    QVERIFY(pair.works());
    QCOMPARE(pair.a.openings, 1);
}

void TestHostilePeers::aPeerThatStopsReading()
{
    Pair pair;
    RawPeer raw('r', pair.a.endpoints.front());
    QVERIFY(raw.opens());
    QVERIFY(comes([&] { return pair.a.open.size() == 2; }));
    raw.reads = false;
    raw.socket.setReadBufferSize(1); // so that Qt does not read for us
    PeerNumber number;
    for (const auto& [peer, identity] : pair.a.open)
        if (identity.device == Author::key('r').publicKey())
            number = peer;
    for (int i = 0; i < 32; ++i) // more than the kernel's buffers hold
        pair.a.service.send({{number, message::Range{QByteArray(1 << 20, 'r'), {}}}});
    QElapsedTimer timer;
    timer.start();
    while (pair.a.ends.empty() && timer.elapsed() < 12'000) {
        raw.session.send(message::Done{}, sessionTime(raw.clock)); // it is alive, and says so
        raw.socket.write(raw.session.takeOutput());
        QVERIFY(pair.works());
        QTest::qWait(500);
    }
    QCOMPARE(pair.a.ends.size(), std::size_t(1));
    QCOMPARE(int(pair.a.ends.front()), int(CloseReason::Silent));
    QVERIFY(timer.elapsed() >= 4'500);
}

void TestHostilePeers::aPeerThatFallsSilent()
{
    Pair pair;
    RawPeer raw('r', pair.a.endpoints.front());
    QVERIFY(raw.opens());
    QVERIFY(comes([&] { return pair.a.open.size() == 2; }));
    raw.reads = false;
    QVERIFY(comes([&] { return !pair.a.ends.empty(); }, 9'000));
    QCOMPARE(int(pair.a.ends.front()), int(CloseReason::Silent));
    QVERIFY(pair.a.hasSession(pair.b)); // nothing was said there either, but Ping
    QVERIFY(pair.works());
}

void TestHostilePeers::aPeerThatFloodsWithMessages()
{
    Pair pair;
    RawPeer raw('r', pair.a.endpoints.front());
    QVERIFY(raw.opens());
    QVERIFY(comes([&] { return pair.a.open.size() == 2; }));
    for (std::uint32_t i = 0; i < 30'000; ++i) {
        raw.session.send(message::Release{i}, sessionTime(raw.clock));
        if (i % 256 == 0)
            raw.turn();
    }
    raw.turn();
    QTest::qWait(2'000);
    const std::size_t taken = pair.a.messages.size();
    // A burst, then a thousand a second; what one read brings is taken whole.
    QVERIFY2(taken >= 5'000 && taken <= 14'000, qPrintable(QString::number(taken)));
    QVERIFY(pair.works());
    QVERIFY(pair.a.ends.empty());
}

/// By code: who has sent its Join and never reveals must not keep others out for the minutes that a join may
/// last.
void TestHostilePeers::joinersThatDoNotGoOn()
{
    Pair pair;
    pair.a.service.setJoinByCode(JoinByCode::Open);
    const SystemClock clock;
    std::vector<std::unique_ptr<PeerConnection>> joiners;
    int ended = 0;
    for (std::uint32_t i = 0; i < AdmissionLimits::kMaxPendingOfAddress; ++i) {
        const SessionIdentity identity{{}, Author::key('s'), RunId(i), DhKeyPair::generate()};
        joiners.push_back(
            std::make_unique<PeerConnection>(PeerNumber(i), identity, clock, pair.a.endpoints.front(),
                                             ConnectionGoal{Purpose::JoinByCode, Session::Intent::Join}));
        PeerConnection* const joiner = joiners.back().get();
        connect(joiner, &PeerConnection::joinReady, joiner,
                [joiner] { joiner->sendRaw(encodeCommit(Hash{})); });
        connect(joiner, &PeerConnection::closed, this, [&ended] { ++ended; });
    }
    QVERIFY(comes([&] { return ended == AdmissionLimits::kMaxPendingOfAddress; }, 13'000));
    RawPeer honest('h', pair.a.endpoints.front());
    QVERIFY(honest.opens());
    QVERIFY(pair.a.requests.empty());
}

QTEST_GUILESS_MAIN(TestHostilePeers)
#include "tst_hostile_peers.moc"
