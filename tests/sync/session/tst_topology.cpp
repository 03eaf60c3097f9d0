// SPDX-License-Identifier: Apache-2.0
#include "sync/session/topology.h"

#include <QTest>

#include <random>
#include <vector>

using namespace gatelog;

namespace {

DevicesHere devices(std::size_t count, std::size_t nodes = 0)
{
    std::mt19937_64 random(count);
    DevicesHere here;
    while (here.size() < count)
        here.emplace(random(), here.size() < nodes ? TopologyRole::Node : TopologyRole::Desk);
    return here;
}

/// How many of them a message from the first reaches over sessions, whoever began these.
std::size_t reachable(const DevicesHere& here)
{
    std::map<std::uint64_t, std::set<std::uint64_t>> sessions;
    for (const auto& [device, role] : here) {
        for (const std::uint64_t other : wantedNeighbours(device, here)) {
            sessions[device].insert(other);
            sessions[other].insert(device);
        }
    }
    std::set<std::uint64_t> seen{here.begin()->first};
    std::vector<std::uint64_t> open{here.begin()->first};
    while (!open.empty()) {
        const std::uint64_t device = open.back();
        open.pop_back();
        for (const std::uint64_t other : sessions[device])
            if (here.contains(other) && seen.insert(other).second)
                open.push_back(other);
    }
    return seen.size();
}

} // namespace

class TestTopology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howMany_data();
    void howMany();
    void theOnesThatFollowInTheRing();
    void aThousandHangTogether();
    void andSoTheyDoWithFifteenInARowGone();
};

void TestTopology::howMany_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("wanted");
    QTest::newRow("nobody is here") << 0 << 0 << 0;
    QTest::newRow("one other") << 1 << 0 << 1;
    QTest::newRow("64 with oneself: everybody") << 63 << 0 << 63;
    QTest::newRow("65 with oneself: the successors") << 64 << 0 << 16;
    QTest::newRow("a thousand, two of them nodes far behind in the ring") << 1000 << 2 << 18;
}

void TestTopology::howMany()
{
    QFETCH(int, others);
    QFETCH(int, nodes);
    QFETCH(int, wanted);
    DevicesHere here = devices(std::size_t(others));
    for (auto it = here.rbegin(); it != here.rend() && nodes > 0; ++it, --nodes)
        it->second = TopologyRole::Node;
    QCOMPARE(int(wantedNeighbours(0, here).size()), wanted);
    here.emplace(0, TopologyRole::Desk);
    const std::set<std::uint64_t> withOneself = wantedNeighbours(0, here);
    QCOMPARE(int(withOneself.size()), wanted);
    QVERIFY(!withOneself.contains(0));
}

void TestTopology::theOnesThatFollowInTheRing()
{
    DevicesHere here;
    for (std::uint64_t device = 100; device < 200; ++device)
        here.emplace(device, TopologyRole::Desk);
    const std::set<std::uint64_t> ofTheMiddle = wantedNeighbours(150, here);
    QCOMPARE(*ofTheMiddle.begin(), std::uint64_t(151));
    QCOMPARE(*ofTheMiddle.rbegin(), std::uint64_t(166));
    const std::set<std::uint64_t> ofTheLast = wantedNeighbours(199, here);
    QCOMPARE(*ofTheLast.begin(), std::uint64_t(100));
    QCOMPARE(*ofTheLast.rbegin(), std::uint64_t(115));
    QCOMPARE(wantedNeighbours(~std::uint64_t(0), here), ofTheLast);
}

void TestTopology::aThousandHangTogether()
{
    QCOMPARE(reachable(devices(1000)), std::size_t(1000));
}

/// They left, and nobody has noticed yet: the sessions are those of before.
void TestTopology::andSoTheyDoWithFifteenInARowGone()
{
    const DevicesHere before = devices(1000);
    std::vector<std::uint64_t> ring;
    for (const auto& [device, role] : before)
        ring.push_back(device);
    // A ring cut at one place is a line; the first is reached from the last over the gap.
    std::set<std::uint64_t> gone(ring.begin() + 500, ring.begin() + 515);
    const std::set<std::uint64_t> over = wantedNeighbours(ring[499], before);
    QVERIFY(over.contains(ring[515]));
    std::size_t cut = 0;
    for (std::size_t at = 0; at < ring.size(); ++at) {
        if (gone.contains(ring[at]))
            continue;
        bool hasSuccessor = false;
        for (const std::uint64_t next : wantedNeighbours(ring[at], before))
            hasSuccessor = hasSuccessor || !gone.contains(next);
        cut += hasSuccessor ? 0 : 1;
    }
    QCOMPARE(cut, std::size_t(0));
}

QTEST_APPLESS_MAIN(TestTopology)
#include "tst_topology.moc"
