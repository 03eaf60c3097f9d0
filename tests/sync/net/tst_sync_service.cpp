// SPDX-License-Identifier: Apache-2.0
// SyncServices on this machine's loopback, each in a thread of its own, with real sockets.
#include "tests/support/sync_party.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace gatelog;
using namespace gatelog::test;

class TestSyncService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedAddressLeadsToASession();
    void datagramsLeadToASession();
    void messagesArriveInOrder();
    void aStrangerGetsNoSession();
    void anotherEventGetsNoSession();
    void twoEventsOnOneNetworkNeverMix();
    void ofTwoSessionsOneStays();
    void itsOwnAddressIsLeftAlone();
    void whoIsRevokedIsToldWhy();
    void whoIsRevokedMeanwhileIsDismissed();
    void whoHasJustJoinedTakesOneSession();
    void twoWhoHaveJustJoinedDoNotKeepEachOther();
    void stoppingSaysBye();
    void aPortInUseIsToldAndTheRestGoesOn();
    void aPreferredPortInUseIsReplaced();
    void aPeerThatComesLaterIsFound();
    void aLostPeerIsFoundAgain();
    void anotherVersionIsTold();
    void startedAnewItIsAnotherRun();
};

void TestSyncService::aTypedAddressLeadsToASession()
{
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b) && b.hasSession(a); }));
    QCOMPARE(a.worked, b.endpoints);
    QVERIFY(b.worked.empty()); // the caller's port is no address
    QVERIFY(comes([&] { return a.status.peers.size() == 1 && a.status.peers[0].roundTrip; }, 8'000));
    QCOMPARE(a.status.peers[0].device, b.key.publicKey());
    QVERIFY(std::chrono::abs(*a.status.clockOffset) < std::chrono::milliseconds(500));
    QCOMPARE(a.status.port, a.endpoints.front().port);
    QVERIFY(a.status.listenProblem.isEmpty());
}

void TestSyncService::datagramsLeadToASession()
{
    const quint16 port = drawnPort();
    Party a('a');
    Party b('b');
    Party c('c');
    for (Party* party : {&a, &b, &c}) {
        party->options.discovery = true;
        party->options.discoveryPort = port;
        party->options.listen.clear();
        party->admit("abc");
        party->start();
    }
    QVERIFY(comes([&] { return a.open.size() == 2 && b.open.size() == 2 && c.open.size() == 2; }));
    QVERIFY(comes([&] { return a.status.hearsDatagrams && a.status.heardOf == 0; }));
    QCOMPARE(a.openings, 2);
}

void TestSyncService::messagesArriveInOrder()
{
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b) && b.hasSession(a); }));
    std::vector<Outgoing> messages;
    for (std::uint32_t i = 0; i < 500; ++i)
        messages.push_back({*a.peerNumber(b), message::Release{i}});
    messages.push_back({PeerNumber(9'999), message::Done{}}); // to nobody
    a.service.send(messages);
    QVERIFY(comes([&] { return b.messages.size() == 500; }));
    for (std::uint32_t i = 0; i < 500; ++i)
        QCOMPARE(std::get<message::Release>(b.messages[i].second).number, i);
}

void TestSyncService::aStrangerGetsNoSession()
{
    Party a('a');
    Party stranger('s');
    a.admit("ab");
    stranger.admit("as");
    QVERIFY(a.listens() && stranger.listens());
    stranger.call(a);
    QVERIFY(comes([&] { return !stranger.refusals.empty(); }));
    QCOMPARE(int(stranger.refusals.front()), int(CloseReason::NotEnrolled));
    QVERIFY(!a.hasSession(stranger) && !stranger.hasSession(a));
    QCOMPARE(stranger.openings, 0); // it never learns whom it reached
    QCOMPARE(a.openings, 0);
    a.call(stranger);
    QTest::qWait(1'500);
    QCOMPARE(a.openings, 0);
}

void TestSyncService::anotherEventGetsNoSession()
{
    Party a('a');
    Party other('b', Author::key('B'));
    for (Party* party : {&a, &other}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    other.call(a);
    QTest::qWait(1'500);
    QCOMPARE(a.openings + other.openings, 0);
    QVERIFY(a.refusals.empty() && other.refusals.empty());
}

void TestSyncService::twoEventsOnOneNetworkNeverMix()
{
    const quint16 port = drawnPort();
    Party a('a');
    Party b('b');
    Party x('x', Author::key('B'));
    Party y('y', Author::key('B'));
    for (Party* party : {&a, &b, &x, &y}) {
        party->options.discovery = true;
        party->options.discoveryPort = port;
        party->admit("abxy");
        party->options.listen.clear();
        party->start();
    }
    QVERIFY(comes([&] { return a.hasSession(b) && b.hasSession(a) && x.hasSession(y) && y.hasSession(x); }));
    QTest::qWait(1'000);
    for (Party* party : {&a, &b, &x, &y}) {
        QCOMPARE(party->openings, 1);
        QCOMPARE(party->status.heardOf, 0);
    }
}

void TestSyncService::ofTwoSessionsOneStays()
{
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    a.call(b);
    b.call(a);
    QVERIFY(comes([&] { return a.hasSession(b) && b.hasSession(a); }));
    QTest::qWait(3'000);
    QCOMPARE(a.open.size(), std::size_t(1));
    QCOMPARE(b.open.size(), std::size_t(1));
    // It is quiet, too: none comes and goes.
    const int openings = a.openings + b.openings;
    QVERIFY2(openings <= 6, qPrintable(QString::number(openings)));
    QTest::qWait(2'500);
    QCOMPARE(a.openings + b.openings, openings);
    for (const Party* party : {&a, &b})
        for (const CloseReason reason : party->ends)
            QCOMPARE(int(reason), int(CloseReason::Superseded));
}

void TestSyncService::itsOwnAddressIsLeftAlone()
{
    Party a('a');
    a.admit("a");
    QVERIFY(a.listens());
    a.call(a);
    QTest::qWait(1'500);
    QCOMPARE(a.openings, 0);
    QVERIFY(a.refusals.empty());
}

void TestSyncService::whoIsRevokedIsToldWhy()
{
    Party a('a');
    Party revoked('r');
    a.admit("a", "r");
    revoked.admit("ar"); // it does not know yet
    QVERIFY(a.listens() && revoked.listens());
    revoked.call(a);
    QVERIFY(comes([&] { return a.dismissed.size() == 1 && revoked.hasSession(a); }));
    const PeerNumber number = a.dismissed.begin()->first;
    QCOMPARE(a.dismissed.begin()->second, revoked.identity());
    revoked.service.send({{*revoked.peerNumber(a), message::Done{}}}); // from it nothing is taken
    a.service.send({{number, message::Done{}}});
    a.service.endSessions({number}, CloseReason::Revoked);
    QVERIFY(comes([&] { return !revoked.refusals.empty() && !a.ends.empty(); }));
    QCOMPARE(int(revoked.refusals.front()), int(CloseReason::Revoked));
    QCOMPARE(revoked.messages.size(), std::size_t(1));
    QVERIFY(a.messages.empty());
    QCOMPARE(a.openings, 0);
}

void TestSyncService::whoIsRevokedMeanwhileIsDismissed()
{
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b) && b.hasSession(a); }));
    a.admit("a", "b");
    a.service.send({{*a.peerNumber(b), message::Done{}}}); // the revocation itself, say
    QVERIFY(comes([&] { return !a.hasSession(b) && !b.hasSession(a); }));
    QCOMPARE(b.messages.size(), std::size_t(1));
    QCOMPARE(int(a.ends.front()), int(CloseReason::Revoked));
    QVERIFY(comes([&] { return !b.refusals.empty(); }));
    QCOMPARE(int(b.refusals.front()), int(CloseReason::Revoked));
}

void TestSyncService::whoHasJustJoinedTakesOneSession()
{
    Party fresh('f');
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("abf");
        QVERIFY(party->listens());
    }
    QVERIFY(fresh.listens()); // its log is empty
    fresh.call(a);
    fresh.call(b);
    QVERIFY(comes([&] { return fresh.open.size() == 1; }));
    QTest::qWait(1'000);
    QCOMPARE(fresh.openings, 1);
    fresh.admit("abf"); // its log has come
    QVERIFY(comes([&] { return fresh.open.size() == 2; }, 12'000));
    QVERIFY(fresh.ends.empty());
}

void TestSyncService::twoWhoHaveJustJoinedDoNotKeepEachOther()
{
    Party host('h');
    Party a('a');
    Party b('b');
    host.admit("hab");
    for (Party* party : {&host, &a, &b})
        QVERIFY(party->listens());
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b) && b.hasSession(a); }));
    a.call(host);
    b.call(host);
    QVERIFY(comes([&] { return host.hasSession(a) && host.hasSession(b); }, 12'000));
}

void TestSyncService::stoppingSaysBye()
{
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b) && b.hasSession(a); }));
    QElapsedTimer timer;
    timer.start();
    a.service.stop();
    QVERIFY(comes([&] { return a.stops == 1 && !b.ends.empty(); }));
    QVERIFY(timer.elapsed() < 1'000);
    QCOMPARE(int(b.ends.front()), int(CloseReason::Going));
    QCOMPARE(int(a.ends.front()), int(CloseReason::Going));
    a.service.stop(); // when it has stopped already
    QVERIFY(comes([&] { return a.stops == 2; }));
}

void TestSyncService::aPortInUseIsToldAndTheRestGoesOn()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    Party a('a');
    Party b('b');
    a.admit("ab");
    b.admit("ab");
    QVERIFY(b.listens());
    a.options.listen = {{QHostAddress(QHostAddress::LocalHost), taken.serverPort()}};
    a.start();
    const QString problem = QStringLiteral("127.0.0.1:%1: address in use").arg(taken.serverPort());
    QVERIFY(comes([&] { return a.status.listenProblem == problem; }));
    QCOMPARE(a.status.port, quint16(0));
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b); }));
}

void TestSyncService::aPreferredPortInUseIsReplaced()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::Any)));
    Party a('a');
    a.options.listen.clear();
    a.options.preferredPort = taken.serverPort();
    a.admit("a");
    QVERIFY(a.listens());
    QVERIFY(comes([&] { return !a.status.listenProblem.isEmpty(); }));
    QVERIFY(a.status.port != 0 && a.status.port != taken.serverPort());
    taken.close();
    const QString problem = a.status.listenProblem;
    a.start(); // once more: it is free now
    QVERIFY(comes([&] { return a.status.port == a.options.preferredPort; }));
    QVERIFY(a.status.listenProblem.isEmpty());
}

void TestSyncService::aPeerThatComesLaterIsFound()
{
    Party a('a');
    Party b('b');
    a.admit("ab");
    b.admit("ab");
    QVERIFY(b.listens());
    b.options.listen = b.endpoints; // the same port again
    b.service.stop();
    QVERIFY(comes([&] { return b.stops == 1; }));
    QVERIFY(a.listens());
    a.call(b);
    QTest::qWait(1'200); // in vain, twice
    QCOMPARE(a.openings, 0);
    b.start();
    QVERIFY(comes([&] { return a.hasSession(b); }));
}

void TestSyncService::aLostPeerIsFoundAgain()
{
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    b.options.listen = b.endpoints;
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b); }));
    b.service.stop();
    QVERIFY(comes([&] { return b.stops == 1 && a.open.empty(); }));
    b.options.run = RunId(b.options.run.value() + 1);
    b.start();
    QVERIFY(comes([&] { return a.hasSession(b); }));
}

void TestSyncService::anotherVersionIsTold()
{
    Party a('a');
    a.admit("a");
    QTcpServer newer;
    QVERIFY(newer.listen(QHostAddress(QHostAddress::LocalHost)));
    connect(&newer, &QTcpServer::newConnection, &newer,
            [&] { newer.nextPendingConnection()->write(QByteArray("GL\x02\x01", 4)); });
    QVERIFY(a.listens());
    const Endpoint at{QHostAddress(QHostAddress::LocalHost), newer.serverPort()};
    a.service.addPeers({at});
    QVERIFY(comes([&] { return a.status.otherVersion == toText(at); }));
    QCOMPARE(a.openings, 0);
}

void TestSyncService::startedAnewItIsAnotherRun()
{
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b) && b.hasSession(a); }));
    b.options.run = RunId(b.options.run.value() + 1);
    b.options.peers = a.endpoints;
    b.start(); // without stop()
    QVERIFY(comes([&] { return a.hasSession(b) && a.open.size() == 1; }, 8'000));
}

QTEST_GUILESS_MAIN(TestSyncService)
#include "tst_sync_service.moc"
