// SPDX-License-Identifier: Apache-2.0
// What desks send that have nothing to tell.
#include "tests/scenario/lan_test.h"

using namespace gatelog::test;
using std::chrono::seconds;

namespace {

/// A second, of each pair: a Ping, its answer and what TCP says to them over IPv6; and the datagrams, which
/// are most of it at first. Later they are a tenth: 200 are wanted, and the rest is for the chance of when
/// they fall.
constexpr double kMostAtFirst = 500, kMostLater = 250;

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
    QVERIFY(event.meets(seconds(10)));
    for (const auto& [phase, most] : {std::pair("while datagrams are sent every 2 s", kMostAtFirst),
                                      std::pair("while they are sent every 20 s", kMostLater)}) {
        const qint64 before = faults.bytesSwitched();
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(kPhaseMs);
        const double bytes = double(faults.bytesSwitched() - before);
        const double perPair = bytes * 1'000 / double(timer.elapsed()) / kPairs;
        qInfo("%s: %.0f bytes a second for each pair of desks, frames included", phase, perPair);
        QVERIFY(perPair > 0);
        QVERIFY2(perPair < most, "idle desks send more than they should");
    }
    QVERIFY(event.endAll());
}

QTEST_GUILESS_MAIN(TestLanIdle)
#include "tst_lan_idle.moc"
