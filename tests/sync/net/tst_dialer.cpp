// SPDX-License-Identifier: Apache-2.0
#include "sync/net/dialer.h"

#include <QTest>

using namespace gatelog;
using message::PeerRef;
using Millis = std::chrono::milliseconds;
using Outcome = Dialer::Outcome;

namespace {

constexpr std::uint64_t kOwn = 1'000;
const PeerRef kSelf{kOwn, RunId(7)};
const PeerRef kHigher{2'000, RunId(1)};
const PeerRef kLower{500, RunId(1)};

Endpoint at(quint32 host, quint16 port = 4000)
{
    return {QHostAddress(0x0a000000 + host), port};
}

using Endpoints = std::vector<Endpoint>;

void hear(Dialer& dialer, const Endpoint& endpoint, const PeerRef& device, Millis now)
{
    dialer.heard(endpoint, device, TopologyRole::Desk, now);
}

} // namespace

class TestDialer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichOfTwoSessionsStays_data();
    void whichOfTwoSessionsStays();
    void theLowerKeyBeginsTheOtherWaits();
    void retriesGrowFurtherApart();
    void aDatagramEndsTheWaiting();
    void attemptsThatHangAreAborted();
    void aSessionIsEnough();
    void aRestartedDeviceIsAnother();
    void oneAddressOfADeviceAtATime();
    void aLostSessionIsReplacedAtOnce();
    void itDoesNotCallItself();
    void fewAttemptsAtATime();
    void aFloodOfDatagramsLeavesRoomForToldAddresses();
    void addressesAreBounded();
    void heardAddressesAreForgottenToldOnesAreNot();
    void beyondSixtyFourOnlyTheNeighbours();
    void addressesThatAreNone();
    void anAddressThatAPeerNamesIsTried();
    void namesDoNotPushOutWhatIsKnownBetter();
    void whoIsRevokedCallsSeldom();
};

void TestDialer::whichOfTwoSessionsStays_data()
{
    QTest::addColumn<quint64>("ownKey");
    QTest::addColumn<int>("older");
    QTest::addColumn<int>("younger");
    QTest::addColumn<bool>("stays");
    const int us = int(BegunBy::Us);
    const int peer = int(BegunBy::Peer);
    QTest::newRow("we are lower and began the younger") << quint64(1) << peer << us << true;
    QTest::newRow("we are lower and began the older") << quint64(1) << us << peer << false;
    QTest::newRow("we are higher and began the younger") << quint64(9) << peer << us << false;
    QTest::newRow("we are higher and began the older") << quint64(9) << us << peer << true;
    QTest::newRow("both are ours") << quint64(1) << us << us << true;
    QTest::newRow("both are theirs") << quint64(1) << peer << peer << true;
}

void TestDialer::whichOfTwoSessionsStays()
{
    QFETCH(quint64, ownKey);
    QFETCH(int, older);
    QFETCH(int, younger);
    QFETCH(bool, stays);
    const PeerRef own{ownKey, RunId(3)};
    const PeerRef other{5, RunId(3)};
    QCOMPARE(youngerStays(own, other, BegunBy(older), BegunBy(younger)), stays);
    const auto turned = [](int by) { return BegunBy(by) == BegunBy::Us ? BegunBy::Peer : BegunBy::Us; };
    QCOMPARE(youngerStays(other, own, turned(older), turned(younger)), stays); // the other side agrees
}

void TestDialer::theLowerKeyBeginsTheOtherWaits()
{
    Dialer dialer(kSelf);
    hear(dialer, at(1), kHigher, Millis(10'000));
    hear(dialer, at(2), kLower, Millis(10'000));
    QCOMPARE(dialer.begin(Millis(10'000)), Endpoints{at(1)});
    QCOMPARE(dialer.nextDeadline(Millis(10'000)), Millis(11'000));
    hear(dialer, at(2), kLower, Millis(10'900)); // hearing again does not put it off
    QCOMPARE(dialer.begin(Millis(10'999)), Endpoints{});
    QCOMPARE(dialer.begin(Millis(11'000)), Endpoints{at(2)});
}

void TestDialer::retriesGrowFurtherApart()
{
    Dialer dialer(kSelf);
    dialer.add(at(1));
    std::vector<qint64> begun;
    for (Millis now{0}; now < Millis(40'000); now += Millis(100)) {
        for (const Endpoint& endpoint : dialer.begin(now)) {
            begun.push_back(now.count());
            dialer.ended(endpoint, Outcome::Failed, now);
        }
    }
    QCOMPARE(begun, (std::vector<qint64>{0, 500, 1'500, 3'500, 7'500, 15'500, 23'500, 31'500, 39'500}));
}

void TestDialer::aDatagramEndsTheWaiting()
{
    Dialer dialer(kSelf);
    Millis now{0};
    hear(dialer, at(1), kHigher, now);
    for (int i = 0; i < 8; ++i) {
        now = std::max(now, dialer.nextDeadline(now));
        QCOMPARE(dialer.begin(now), Endpoints{at(1)});
        dialer.ended(at(1), Outcome::Failed, now);
    }
    hear(dialer, at(1), kHigher, now);
    QCOMPARE(dialer.begin(now), Endpoints{}); // but not without a pause
    QCOMPARE(dialer.begin(now + Millis(500)), Endpoints{at(1)});
    dialer.ended(at(1), Outcome::Refused, now + Millis(500));
    QCOMPARE(dialer.nextDeadline(now), now + Millis(8'500));
}

void TestDialer::attemptsThatHangAreAborted()
{
    Dialer dialer(kSelf);
    dialer.add(at(1));
    dialer.add(at(2));
    QCOMPARE(dialer.begin(Millis(0)).size(), std::size_t(2));
    dialer.connected(at(2));
    QCOMPARE(dialer.nextDeadline(Millis(0)), Millis(2'000));
    QCOMPARE(dialer.overdue(Millis(1'999)), Endpoints{});
    QCOMPARE(dialer.overdue(Millis(2'000)), Endpoints{at(1)});
}

void TestDialer::aSessionIsEnough()
{
    Dialer dialer(kSelf);
    hear(dialer, at(1), kHigher, Millis(0));
    dialer.sessionOpened(kHigher, TopologyRole::Desk); // the other one began it
    QCOMPARE(dialer.begin(Millis(0)), Endpoints{});
    QCOMPARE(dialer.heardOf(Millis(0)), 0);
    hear(dialer, at(2), kLower, Millis(0));
    QCOMPARE(dialer.heardOf(Millis(0)), 1);
}

void TestDialer::aRestartedDeviceIsAnother()
{
    Dialer dialer(kSelf);
    dialer.sessionOpened(kHigher, TopologyRole::Desk); // its end is not noticed yet
    const PeerRef restarted{kHigher.devicePrefix, RunId(2)};
    hear(dialer, at(1), restarted, Millis(0));
    QCOMPARE(dialer.begin(Millis(0)), Endpoints{at(1)});
}

void TestDialer::oneAddressOfADeviceAtATime()
{
    Dialer dialer(kSelf);
    for (quint32 i = 1; i <= 3; ++i)
        hear(dialer, at(i), kHigher, Millis(i));
    QCOMPARE(dialer.begin(Millis(10)), Endpoints{at(1)});
    QCOMPARE(dialer.begin(Millis(20)), Endpoints{});
    dialer.ended(at(1), Outcome::Failed, Millis(30));
    QCOMPARE(dialer.begin(Millis(30)), Endpoints{at(2)});
    dialer.ended(at(2), Outcome::Failed, Millis(40));
    QCOMPARE(dialer.begin(Millis(40)), Endpoints{at(3)});
}

void TestDialer::aLostSessionIsReplacedAtOnce()
{
    for (const PeerRef& device : {kHigher, kLower}) {
        Dialer dialer(kSelf);
        hear(dialer, at(1), device, Millis(0));
        QCOMPARE(dialer.begin(Millis(1'000)), Endpoints{at(1)});
        dialer.connected(at(1));
        dialer.identified(at(1), device);
        dialer.sessionOpened(device, TopologyRole::Desk);
        QCOMPARE(dialer.begin(Millis(30'000)), Endpoints{});
        dialer.sessionClosed(device, Millis(40'000));
        dialer.ended(at(1), Outcome::WasOpen, Millis(40'000));
        const Millis begins = device == kHigher ? Millis(40'000) : Millis(41'000);
        QCOMPARE(dialer.nextDeadline(Millis(40'000)), begins);
        QCOMPARE(dialer.begin(begins), Endpoints{at(1)});
    }
}

void TestDialer::itDoesNotCallItself()
{
    Dialer dialer(kSelf);
    hear(dialer, at(1), kSelf, Millis(0));
    QCOMPARE(dialer.addressCount(), std::size_t(0));
    dialer.add(at(2));
    QCOMPARE(dialer.begin(Millis(0)), Endpoints{at(2)});
    dialer.identified(at(2), kSelf);
    dialer.ended(at(2), Outcome::Refused, Millis(0));
    QCOMPARE(dialer.nextDeadline(Millis(0)), Millis::max());
    const PeerRef copiedDisk{kOwn, RunId(8)};
    hear(dialer, at(3), copiedDisk, Millis(0));
    QCOMPARE(dialer.begin(Millis(0)), Endpoints{at(3)});
}

void TestDialer::fewAttemptsAtATime()
{
    Dialer dialer(kSelf);
    for (quint32 i = 0; i < 100; ++i)
        dialer.add(at(i));
    std::set<QString> begun;
    Millis now{0};
    while (begun.size() < 100 && now < Millis(60'000)) {
        const Endpoints late = dialer.overdue(now);
        for (const Endpoint& endpoint : late)
            dialer.ended(endpoint, Outcome::Failed, now);
        for (const Endpoint& endpoint : dialer.begin(now))
            begun.insert(toText(endpoint));
        QVERIFY(dialer.overdue(Millis::max()).size() <= Dialer::kMaxAttempts);
        now = std::max(now + Millis(1), dialer.nextDeadline(now));
    }
    QCOMPARE(begun.size(), std::size_t(100)); // each had its turn
    QVERIFY(now <= Millis(27'000));
}

void TestDialer::aFloodOfDatagramsLeavesRoomForToldAddresses()
{
    Dialer dialer(kSelf);
    for (quint32 i = 0; i < 1'000; ++i)
        hear(dialer, at(i), PeerRef{kOwn + 1 + i % 60, RunId(i)}, Millis(0));
    dialer.add(at(5'000));
    const Endpoints begun = dialer.begin(Millis(0));
    QCOMPARE(begun.size(), Dialer::kMaxHeardAttempts + 1);
    QVERIFY(std::find(begun.begin(), begun.end(), at(5'000)) != begun.end());
}

void TestDialer::addressesAreBounded()
{
    Dialer dialer(kSelf);
    dialer.add(at(1));
    for (quint32 i = 0; i < 5'000; ++i)
        hear(dialer, at(10 + i), PeerRef{kOwn + 1 + i, RunId(1)}, Millis(i));
    QCOMPARE(dialer.addressCount(), Dialer::kMaxAddresses);
    QCOMPARE(dialer.begin(Millis(0)).front(), at(1)); // never pushed out
    Dialer ofOne(kSelf);
    for (quint32 i = 0; i < 100; ++i)
        hear(ofOne, at(i), kHigher, Millis(i));
    QCOMPARE(ofOne.addressCount(), Dialer::kMaxAddressesOfDevice);
    Dialer told(kSelf);
    for (quint32 i = 0; i < 5'000; ++i)
        told.add(at(i));
    QCOMPARE(told.addressCount(), Dialer::kMaxAddresses);
}

void TestDialer::heardAddressesAreForgottenToldOnesAreNot()
{
    Dialer dialer(kSelf);
    hear(dialer, at(1), kHigher, Millis(0));
    dialer.add(at(2));
    QVERIFY(dialer.hasHeard(Millis(59'999)));
    QVERIFY(!dialer.hasHeard(Millis(60'000)));
    QVERIFY(dialer.here(Millis(60'000)).empty());
    QCOMPARE(dialer.begin(Millis(180'000)), Endpoints{at(2)});
    QCOMPARE(dialer.addressCount(), std::size_t(1));
}

void TestDialer::beyondSixtyFourOnlyTheNeighbours()
{
    Dialer dialer(kSelf);
    for (quint32 i = 0; i < 200; ++i)
        hear(dialer, at(i), PeerRef{kOwn + 1 + i, RunId(1)}, Millis(0));
    dialer.heard(at(300), PeerRef{5, RunId(1)}, TopologyRole::Node, Millis(0));
    std::size_t sessions = 0;
    for (Millis now{0}; now < Millis(50'000); now += Millis(100)) {
        for (const Endpoint& endpoint : dialer.begin(now)) {
            const quint32 number = endpoint.address.toIPv4Address() - 0x0a000000;
            dialer.connected(endpoint);
            dialer.sessionOpened(PeerRef{number == 300 ? 5 : kOwn + 1 + number, RunId(1)},
                                 number == 300 ? TopologyRole::Node : TopologyRole::Desk);
            QVERIFY(number < 16 || number == 300);
            ++sessions;
        }
    }
    QCOMPARE(sessions, std::size_t(17));
}

void TestDialer::addressesThatAreNone()
{
    Dialer dialer(kSelf);
    dialer.add({});
    dialer.add({QHostAddress(0x0a000001), 0});
    hear(dialer, at(1, 0), kHigher, Millis(0)); // it does not listen
    QCOMPARE(dialer.addressCount(), std::size_t(0));
    dialer.ended(at(9), Outcome::Failed, Millis(0));
    dialer.connected(at(9));
    dialer.identified(at(9), kHigher);
    QCOMPARE(dialer.nextDeadline(Millis(0)), Millis::max());
}

void TestDialer::anAddressThatAPeerNamesIsTried()
{
    Dialer dialer(kSelf);
    dialer.named(at(1), kHigher, TopologyRole::Desk, Millis(0));
    dialer.named(at(2), kLower, TopologyRole::Desk, Millis(0));
    dialer.named(at(3), kSelf, TopologyRole::Desk, Millis(0));
    QCOMPARE(dialer.begin(Millis(0)), Endpoints{at(1)});
    QCOMPARE(dialer.begin(Millis(1'000)), Endpoints{at(2)}); // the lower one was to begin
    QCOMPARE(dialer.heardOf(Millis(1'000)), 0);              // nothing that a datagram said
    QVERIFY(!dialer.hasHeard(Millis(1'000)));
    std::vector<qint64> begun;
    for (Millis now{1'000}; now < Millis(170'000); now += Millis(500)) {
        for (const Endpoint& endpoint : dialer.overdue(Millis::max()))
            dialer.ended(endpoint, Outcome::Failed, now);
        for (const Endpoint& endpoint : dialer.begin(now))
            if (endpoint == at(1))
                begun.push_back(now.count() / 1'000);
    }
    QCOMPARE(begun, (std::vector<qint64>{1, 3, 5, 10, 18, 35, 67, 128}));
    dialer.begin(Millis(400'000));
    QCOMPARE(dialer.addressCount(), std::size_t(0)); // and nobody has named them again
}

void TestDialer::namesDoNotPushOutWhatIsKnownBetter()
{
    Dialer dialer(kSelf);
    dialer.add(at(1));
    hear(dialer, at(2), kHigher, Millis(5));
    for (quint32 i = 0; i < 3'000; ++i)
        dialer.named(at(100 + i), PeerRef{kOwn + 10 + i, RunId(1)}, TopologyRole::Desk, Millis(10));
    QCOMPARE(dialer.addressCount(), Dialer::kMaxAddresses);
    for (quint32 i = 0; i < 100; ++i)
        dialer.named(at(9'000 + i), kHigher, TopologyRole::Desk, Millis(10));
    const Endpoints begun = dialer.begin(Millis(10));
    QVERIFY(std::find(begun.begin(), begun.end(), at(1)) != begun.end());
    QCOMPARE(dialer.heardOf(Millis(10)), 1);
    // A name cannot say that somebody else is where a datagram came from just now.
    Dialer other(kSelf);
    hear(other, at(2), kHigher, Millis(0));
    other.named(at(2), kLower, TopologyRole::Desk, Millis(0));
    other.sessionOpened(kLower, TopologyRole::Desk);
    QCOMPARE(other.begin(Millis(0)), Endpoints{at(2)});
}

void TestDialer::whoIsRevokedCallsSeldom()
{
    Dialer dialer(kSelf);
    dialer.add(at(1));
    std::vector<qint64> begun;
    for (Millis now{0}; now < Millis(2'400'000); now += Millis(500)) {
        if (now.count() % 20'000 == 0)
            hear(dialer, at(1), kHigher, now); // its datagrams come all the time
        for (const Endpoint& endpoint : dialer.begin(now)) {
            begun.push_back(now.count() / 1'000);
            dialer.ended(endpoint, Outcome::Dismissed, now);
        }
    }
    QCOMPARE(begun, (std::vector<qint64>{0, 60, 180, 420, 900, 1'500, 2'100}));
    dialer.rightsChanged(Millis(2'400'000));
    QCOMPARE(dialer.nextDeadline(Millis(2'400'000)), Millis(2'400'500));
}

QTEST_APPLESS_MAIN(TestDialer)
#include "tst_dialer.moc"
