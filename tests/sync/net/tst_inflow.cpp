// SPDX-License-Identifier: Apache-2.0
#include "sync/net/inflow.h"

#include <QTest>

using namespace gatelog;
using Millis = std::chrono::milliseconds;
using Verdict = Inflow::Verdict;

namespace {

Message rangeOf(qsizetype bytes)
{
    return message::Range{QByteArray(bytes, 'r'), {}};
}

} // namespace

class TestInflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreBoundedByCredit();
    void damagedRangesCount();
    void messagesAreSlowedDown();
    void aLargeFrontierComesThroughAtOnce();
};

void TestInflow::rangesAreBoundedByCredit()
{
    Inflow inflow(Millis(0));
    const auto half = rangeOf(512 * 1024);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(int(inflow.received(half, Millis(0))), int(Verdict::Fine));
    inflow.sent(message::Credit{512 * 1024});
    QCOMPARE(int(inflow.received(half, Millis(0))), int(Verdict::Fine));
    QCOMPARE(int(inflow.received(half, Millis(0))), int(Verdict::BeyondCredit));
    Inflow generous(Millis(0));
    generous.sent(message::Credit{0xffffffff}); // more than came is no credit for later
    for (int i = 0; i < 4; ++i)
        QCOMPARE(int(generous.received(half, Millis(0))), int(Verdict::Fine));
    QCOMPARE(int(generous.received(half, Millis(0))), int(Verdict::BeyondCredit));
}

void TestInflow::damagedRangesCount()
{
    Inflow inflow(Millis(0));
    const Message bad = message::BadRange{{}, 1 << 20};
    QCOMPARE(int(inflow.received(bad, Millis(0))), int(Verdict::Fine));
    QCOMPARE(int(inflow.received(bad, Millis(0))), int(Verdict::Fine));
    QCOMPARE(int(inflow.received(bad, Millis(0))), int(Verdict::BeyondCredit));
}

void TestInflow::messagesAreSlowedDown()
{
    Inflow inflow(Millis(1'000));
    for (int i = 0; i < Inflow::kBurst; ++i) {
        QVERIFY(inflow.readableFrom() <= Millis(1'000));
        QCOMPARE(int(inflow.received(message::Release{1}, Millis(1'000))), int(Verdict::Fine));
    }
    (void)inflow.received(message::Release{1}, Millis(1'000));
    QCOMPARE(inflow.readableFrom(), Millis(1'001));
    int within10s = 0;
    for (Millis now{1'000}; now < Millis(11'000); now += Millis(1)) {
        for (; inflow.readableFrom() <= now; ++within10s)
            (void)inflow.received(message::Claim{}, now);
    }
    QVERIFY(within10s >= 9'900 && within10s <= 10'100);
}

void TestInflow::aLargeFrontierComesThroughAtOnce()
{
    Frontier frontier;
    for (std::uint64_t epoch = 0; epoch < 20'000; ++epoch)
        frontier.set({PublicKey{}, Epoch(epoch)}, {{1, 1}});
    Inflow inflow(Millis(0));
    for (int part = 0; part < 50; ++part) { // of a million feeds
        QVERIFY(inflow.readableFrom() <= Millis(0));
        (void)inflow.received(message::Heads{frontier, false}, Millis(0));
    }
    QVERIFY(inflow.readableFrom() <= Millis(0));
    for (int part = 0; part < 10; ++part) // but not again and again
        (void)inflow.received(message::Heads{frontier, false}, Millis(0));
    QVERIFY(inflow.readableFrom() > Millis(0));
}

QTEST_APPLESS_MAIN(TestInflow)
#include "tst_inflow.moc"
