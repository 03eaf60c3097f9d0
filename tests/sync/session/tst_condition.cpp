// SPDX-License-Identifier: Apache-2.0
// How a machine is doing, as one device tells another, and how often.
#include "sync/session/condition_pace.h"
#include "tests/support/raw_peer.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

using Power = control::Condition::Power;

class TestCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsHeard_data();
    void whatIsSaidIsHeard();
    void anyTwoBytesAreReadStrictly();
    void whatIsNoSuchMessageIsRefused_data();
    void whatIsNoSuchMessageIsRefused();
    void aSessionHoldsWhatThePeerSaidLast();
    void whatIsNoConditionEndsTheSession();
    void whatIsWorthTelling_data();
    void whatIsWorthTelling();
    void notMoreOftenThanOnceAMinute();
};

void TestCondition::whatIsSaidIsHeard_data()
{
    QTest::addColumn<int>("power");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("no battery") << int(Power::NoBattery) << 0 << QByteArray("180000");
    QTest::newRow("on mains, full") << int(Power::Mains) << 100 << QByteArray("180164");
    QTest::newRow("on battery, empty") << int(Power::Battery) << 0 << QByteArray("180200");
    QTest::newRow("on battery, nearly empty") << int(Power::Battery) << 7 << QByteArray("180207");
}

void TestCondition::whatIsSaidIsHeard()
{
    QFETCH(const int, power);
    QFETCH(const int, percent);
    QFETCH(const QByteArray, hex);
    const control::Condition condition{Power(power), std::uint8_t(percent)};
    QCOMPARE(encode(condition).toHex(), hex);
    const auto heard = decodeCondition(encode(condition));
    QVERIFY(heard && *heard == condition);
}

void TestCondition::anyTwoBytesAreReadStrictly()
{
    int read = 0;
    for (int power = 0; power < 256; ++power) {
        for (int percent = 0; percent < 256; ++percent) {
            const QByteArray bytes{"\x18" + QByteArray(1, char(power)) + char(percent)};
            const auto heard = decodeCondition(bytes);
            read += heard ? 1 : 0;
            if (heard)
                QCOMPARE(encode(*heard), bytes);
        }
    }
    QCOMPARE(read, 1 + 101 + 101);
}

void TestCondition::whatIsNoSuchMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another type") << QByteArray("150207");
    QTest::newRow("cut") << QByteArray("1802");
    QTest::newRow("bytes after") << QByteArray("18020700");
    QTest::newRow("more than full") << QByteArray("180265");
    QTest::newRow("a power that there is not") << QByteArray("180307");
    QTest::newRow("a charge without a battery") << QByteArray("180001");
}

void TestCondition::whatIsNoSuchMessageIsRefused()
{
    QFETCH(const QByteArray, hex);
    QVERIFY(!decodeCondition(QByteArray::fromHex(hex)));
}

void TestCondition::aSessionHoldsWhatThePeerSaidLast()
{
    SessionPair pair;
    pair.initiator.session.tell(control::Condition{Power::Mains, 80}, sessionTime(0)); // too early: not said
    pair.exchange();
    QVERIFY(pair.bothOpen());
    QVERIFY(!pair.responder.session.peerCondition());
    pair.initiator.session.tell(control::Condition{Power::Battery, 23}, sessionTime(0));
    pair.initiator.session.tell(control::Condition{Power::Battery, 18}, sessionTime(0));
    pair.exchange();
    QVERIFY(pair.responder.session.peerCondition() == (control::Condition{Power::Battery, 18}));
    QVERIFY(!pair.initiator.session.peerCondition());
    QCOMPARE(pair.responder.count<Message>(), 0); // not for who holds the replica
}

void TestCondition::whatIsNoConditionEndsTheSession()
{
    RawPeer peer(Side::Initiator);
    Session session(Side::Responder, sessionIdentity('r'), sessionTime(0));
    peer.shakeHands(session);
    peer.say(session, peer.auth('p'));
    session.accept(sessionTime(0));
    peer.say(session, QByteArray::fromHex("190207")); // of a type to come: skipped
    QVERIFY(session.isOpen());
    peer.say(session, QByteArray::fromHex("180265"));
    QVERIFY(session.isClosed());
}

void TestCondition::whatIsWorthTelling_data()
{
    QTest::addColumn<int>("power");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("the same") << int(Power::Battery) << 50 << false;
    QTest::newRow("4 percent less") << int(Power::Battery) << 46 << false;
    QTest::newRow("5 percent less") << int(Power::Battery) << 45 << true;
    QTest::newRow("5 percent more") << int(Power::Battery) << 55 << true;
    QTest::newRow("plugged in") << int(Power::Mains) << 50 << true;
    QTest::newRow("the battery is gone") << int(Power::NoBattery) << 0 << true;
}

void TestCondition::whatIsWorthTelling()
{
    QFETCH(const int, power);
    QFETCH(const int, percent);
    QFETCH(const bool, isTold);
    ConditionPace pace;
    pace.told({Power::Battery, 50}, 10s);
    QCOMPARE(pace.dueAt({Power(power), std::uint8_t(percent)}).has_value(), isTold);
}

void TestCondition::notMoreOftenThanOnceAMinute()
{
    ConditionPace pace;
    QVERIFY(pace.dueAt({Power::Battery, 50}) < 0ms); // at once: nothing was told yet
    pace.told({Power::Battery, 50}, 10s);
    QVERIFY(pace.dueAt({Power::Mains, 50}) == 70s);
    // By then it is as it was: there is nothing to tell.
    QVERIFY(!pace.dueAt({Power::Battery, 51}));
    pace.told({Power::Mains, 50}, 70s);
    QVERIFY(pace.dueAt({Power::Battery, 50}) == 130s);
}

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
