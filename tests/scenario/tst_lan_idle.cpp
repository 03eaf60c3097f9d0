// SPDX-License-Identifier: Apache-2.0
// What desks send that have nothing to tell.
#include "tests/scenario/lan_test.h"

using namespace gatelog::test;
using std::chrono::seconds;

namespace {

/// A second, of each pair: a Ping, its answer and what TCP says to them, every 2 s over IPv6, are 212; the
/// datagrams 205 at first, and 41 later.
constexpr double kMostIdleBytes = 450;

} // namespace

class TestLanIdle : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void threeIdleDesksSendLittle();
};

void TestLanIdle::threeIdleDesksSendLittle()
{
    constexpr int kPhaseMs = 30'000; ///< as long as datagrams are sent often
    constexpr int kPairs = 3;
    const TestNetwork network(3);
    NetworkFaults faults(network);
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(5)));
    for (const char* phase : {"while datagrams are sent every 2 s", "while they are sent every 10 s"}) {
        const qint64 before = faults.bytesSwitched();
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(kPhaseMs);
        const double bytes = double(faults.bytesSwitched() - before);
        const double perPair = bytes * 1'000 / double(timer.elapsed()) / kPairs;
        qInfo("%s: %.0f bytes a second for each pair of desks, frames included", phase, perPair);
        QVERIFY(perPair > 0);
        QVERIFY2(perPair < kMostIdleBytes, "idle desks send more than they should");
    }
    QVERIFY(event.endAll());
}

QTEST_GUILESS_MAIN(TestLanIdle)
#include "tst_lan_idle.moc"
