// SPDX-License-Identifier: Apache-2.0
// How desks find each other on the networks there are.
#include "tests/scenario/lan_test.h"

using namespace gatelog::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Between desks that have met: what one admits, the other denies at once, and tells where it was used.
bool areOne(LanEvent& event, int number)
{
    return isConfirmed(event.desk(1).scan(event.code(number))) &&
           isUsedAt(event.desk(2).scan(event.code(number)), "Desk 1");
}

} // namespace

class TestLanDiscovery : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void threeDesksFindEachOtherWithinThreeSeconds();
    void desksFindEachOtherOverSixAlone();
    void whereNoDatagramsPassRememberedAndTypedAddressesDo();
    void whoJoinedAtOneLaptopIsIntroducedToTheOthers();
    void twoEventsOnOneNetworkNeverMix();
};

void TestLanDiscovery::threeDesksFindEachOtherWithinThreeSeconds()
{
    const TestNetwork network(3);
    QVERIFY(network.isMade());
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    for (int desk = 1; desk <= 3; ++desk) // nothing but datagrams tells them of each other
        QFile::remove(event.folder(desk) + str("/peers"));
    event.startAll();
    QVERIFY(event.meets(seconds(3)));
    QVERIFY(event.endAll());
    // One comes to two that have been there for long.
    QFile::remove(event.folder(3) + str("/peers"));
    event.start(1);
    event.start(2);
    QVERIFY(event.meets(seconds(3)));
    event.start(3);
    QVERIFY(event.meets(seconds(3)));
    QVERIFY(areOne(event, 0));
    QVERIFY(event.endAll());
}

void TestLanDiscovery::desksFindEachOtherOverSixAlone()
{
    const TestNetwork network(3, TestNetwork::Families::SixOnly);
    QVERIFY(network.isMade());
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString()); // the invitation, too, names addresses of IPv6
    for (int desk = 1; desk <= 3; ++desk)
        QFile::remove(event.folder(desk) + str("/peers"));
    event.startAll();
    QVERIFY(event.meets(seconds(3)));
    QVERIFY(areOne(event, 0));
    QVERIFY(event.endAll());
}

/// As access points do that keep guests from each other, but let TCP pass.
void TestLanDiscovery::whereNoDatagramsPassRememberedAndTypedAddressesDo()
{
    const TestNetwork network(3);
    QVERIFY(network.isMade());
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    QVERIFY(network.dropGroupTraffic());
    // Desks 2 and 3 remember where they joined.
    event.startAll();
    QVERIFY(event.desk(1).waitFor([&] { return event.desk(1).hasAll(2); }));
    QVERIFY(isAdmitted(event.desk(2).scan(event.code(0))));
    QVERIFY(event.agree()); // what 2 and 3 have for each other passes over 1
    QVERIFY(isUsedAt(event.desk(3).scan(event.code(0)), "Desk 2"));
    QVERIFY(event.endAll());
    for (int desk = 1; desk <= 3; ++desk)
        QFile::remove(event.folder(desk) + str("/peers"));
    event.start(1);
    event.start(2);
    QVERIFY2(!event.desk(1).waitFor([&] { return event.desk(1).connected() > 0; }, seconds(4)),
             "a datagram passed: this story tells nothing");
    event.start(2, {str("--peer"), str("10.77.0.1:47616")});
    QVERIFY(event.meets(seconds(3)));
    QVERIFY(areOne(event, 1));
    QVERIFY(event.endAll());
}

/// None of the three has ever heard of another address than the first one's.
void TestLanDiscovery::whoJoinedAtOneLaptopIsIntroducedToTheOthers()
{
    const TestNetwork network(4);
    QVERIFY(network.isMade());
    QVERIFY(network.dropGroupTraffic());
    LanEvent event(network, 4);
    QCOMPARE(event.make(), QString());
    QFile::remove(event.folder(1) + str("/peers"));
    for (int desk = 2; desk <= 4; ++desk) {
        QFile peers(event.folder(desk) + str("/peers"));
        QVERIFY(peers.open(QIODevice::WriteOnly | QIODevice::Truncate));
        peers.write("10.77.0.1:47616\n");
    }
    event.startAll();
    QVERIFY(event.meets(seconds(8)));
    for (int desk = 1; desk <= 4; ++desk)
        QVERIFY2(event.desk(desk).waitFor(
                     [&] { return event.desk(desk).last("peers").value(str("can_confirm")).toBool(); },
                     seconds(5)),
                 "it is left out of the view");
    QVERIFY(isConfirmed(event.desk(2).scan(event.code(0))));
    QVERIFY(isUsedAt(event.desk(4).scan(event.code(0)), "Desk 2"));
    QVERIFY(isConfirmed(event.desk(4).scan(event.code(1))));
    // They know each other now: the first one is not needed any more.
    QCOMPARE(event.desk(1).end(), 0);
    for (int desk = 2; desk <= 4; ++desk)
        QVERIFY(event.desk(desk).waitFor([&] { return event.desk(desk).hasAll(2); }));
    QVERIFY(
        event.desk(3).waitFor([&] { return isConfirmed(event.desk(3).scan(event.code(2))); }, seconds(2)));
    QVERIFY(isUsedAt(event.desk(2).scan(event.code(2)), "Desk 3"));
}

void TestLanDiscovery::twoEventsOnOneNetworkNeverMix()
{
    const TestNetwork network(4);
    QVERIFY(network.isMade());
    LanEvent ball(network, 2);
    LanEvent fair(network, 2, {.name = "Fair", .gate = "Gate", .tickets = 30, .firstHost = 3});
    QCOMPARE(ball.make(), QString());
    QCOMPARE(fair.make(), QString());
    for (LanEvent* event : {&ball, &fair})
        event->startAll({str("--peer"), str("10.77.0.1:47616"), str("--peer"), str("10.77.0.3:47616")});
    QVERIFY(ball.meets(seconds(3)) && fair.meets(seconds(3)));
    QVERIFY(areOne(ball, 0) && areOne(fair, 0));
    QCOMPARE(text(ball.desk(1).scan(fair.code(1)), "verdict"), str("deny"));
    // Several rounds of datagrams, and of tries at the typed address of the others.
    QVERIFY(!ball.desk(1).waitFor(
        [&] {
            return ball.desk(1).connected() + ball.desk(2).connected() + fair.desk(1).connected() +
                       fair.desk(2).connected() !=
                   4;
        },
        seconds(5)));
    QVERIFY(ball.endAll() && fair.endAll());
    for (LanEvent* event : {&ball, &fair}) {
        QVERIFY(event->agree());
        QCOMPARE(event->ctl(1, str("devices")).lines.size(), std::size_t(3)); // and the authority
        QCOMPARE(event->statusNumber(2, "set_aside"), 0);
    }
    QCOMPARE(ball.statusNumber(1, "tickets"), 20);
    QCOMPARE(fair.statusNumber(1, "tickets"), 30);
    QVERIFY(ball.ledgerHash(1) != fair.ledgerHash(1));
}

QTEST_GUILESS_MAIN(TestLanDiscovery)
#include "tst_lan_discovery.moc"
