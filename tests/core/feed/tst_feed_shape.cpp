// SPDX-License-Identifier: Apache-2.0
#include "core/feed/feed_shape.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace gatelog;

namespace {

/// A record of a made-up feed: its place and the one before it.
struct Entry
{
    FeedShape::Place place;
    Hash previous;
};

Hash hashOf(std::uint32_t seq, char branch)
{
    Hash hash;
    hash.data()[0] = std::uint8_t(branch);
    hash.data()[1] = std::uint8_t(seq);
    return hash;
}

/// Numbers 1 to 9; from 5 on there is a branch b of its own up to 7, which itself has a branch c at 7.
std::vector<Entry> tree()
{
    std::vector<Entry> entries;
    for (std::uint32_t seq = 1; seq <= 9; ++seq)
        entries.push_back({{seq, hashOf(seq, 'a')}, seq == 1 ? Hash{} : hashOf(seq - 1, 'a')});
    entries.push_back({{5, hashOf(5, 'b')}, hashOf(4, 'a')});
    entries.push_back({{6, hashOf(6, 'b')}, hashOf(5, 'b')});
    entries.push_back({{7, hashOf(7, 'b')}, hashOf(6, 'b')});
    entries.push_back({{7, hashOf(7, 'c')}, hashOf(6, 'b')});
    return entries;
}

FeedShape shapeOf(const std::vector<Entry>& entries)
{
    FeedShape shape;
    std::set<FeedShape::Place> held;
    for (const Entry& entry : entries) {
        shape.add(entry.place, entry.previous,
                  [&held](const FeedShape::Place& place) { return held.contains(place); });
        held.insert(entry.place);
    }
    return shape;
}

/// By definition: what a chain of held records leads to from number 1.
void checkAgainstDefinition(const std::vector<Entry>& entries)
{
    std::set<FeedShape::Place> attached, parents;
    for (bool grew = true; grew;) {
        grew = false;
        for (const Entry& entry : entries)
            if (entry.place.seq == 1 || attached.contains({entry.place.seq - 1, entry.previous}))
                grew = attached.insert(entry.place).second || grew;
    }
    for (const Entry& entry : entries)
        if (attached.contains(entry.place))
            parents.insert({entry.place.seq - 1, entry.previous});
    std::set<FeedShape::Place> tips, detached;
    for (const Entry& entry : entries) {
        if (!attached.contains(entry.place))
            detached.insert(entry.place);
        else if (!parents.contains(entry.place))
            tips.insert(entry.place);
    }
    const FeedShape shape = shapeOf(entries);
    QCOMPARE(shape.tips(), tips);
    QCOMPARE(shape.detached(), detached);
    QCOMPARE(shape.highest(), tips.empty() ? 0u : tips.rbegin()->seq);
    QCOMPARE(shape.isPlain(), tips.size() <= 1 && detached.empty());
}

} // namespace

class TestFeedShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainHasOneTip();
    void theFrontierDoesNotMoveOverAGap();
    void branchesAreKept();
    void anyOrderOfAnyPartIsAsDefined();
};

void TestFeedShape::aChainHasOneTip()
{
    std::vector<Entry> entries = tree();
    entries.resize(9);
    const FeedShape shape = shapeOf(entries);
    QVERIFY(shape.isPlain());
    QCOMPARE(shape.frontierTips().size(), std::size_t(1));
    QCOMPARE(shape.frontierTips().front().seq, 9u);
    QVERIFY(FeedShape::chain({9, hashOf(9, 'a')}).tips() == shape.tips());
}

void TestFeedShape::theFrontierDoesNotMoveOverAGap()
{
    std::vector<Entry> entries = tree();
    entries.resize(9);
    const Entry fourth = entries[3];
    entries.erase(entries.begin() + 3);
    FeedShape shape = shapeOf(entries);
    QCOMPARE(shape.highest(), 3u);
    QCOMPARE(shape.detached().size(), std::size_t(5));
    shape.add(fourth.place, fourth.previous, [](const auto&) { return true; });
    QCOMPARE(shape.highest(), 9u);
    QVERIFY(shape.isPlain());
}

void TestFeedShape::branchesAreKept()
{
    const FeedShape shape = shapeOf(tree());
    QCOMPARE(shape.tips().size(), std::size_t(3));
    QCOMPARE(shape.highest(), 9u);
    QVERIFY(shape.detached().empty());
}

void TestFeedShape::anyOrderOfAnyPartIsAsDefined()
{
    const unsigned seed = qEnvironmentVariableIsSet("GATELOG_TEST_SEED")
                              ? qEnvironmentVariable("GATELOG_TEST_SEED").toUInt()
                              : std::random_device()();
    qInfo("GATELOG_TEST_SEED=%u", seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 3000; ++i) {
        std::vector<Entry> entries = tree();
        std::shuffle(entries.begin(), entries.end(), random);
        entries.resize(std::uniform_int_distribution<std::size_t>(0, entries.size())(random));
        checkAgainstDefinition(entries);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_APPLESS_MAIN(TestFeedShape)
#include "tst_feed_shape.moc"
