// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytes.h"
#include "core/crypto/hash.h"
#include "sync/exchange/held_digest.h"
#include "tests/support/test_desk.h"

#include <QTest>

#include <algorithm>

using namespace gatelog;
using namespace gatelog::test;

namespace {

VerifiedRecord refusal(Author& author)
{
    return author.write(Kind::Refusal, Refusal{{}, {}, {}, Direction::Entry, Reason::Unknown, {}, {}}, 10);
}

} // namespace

class TestHeldDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependsOnWhatIsHeldAndNotOnHowItCame();
    void aRecordChangesItsSlice();
    void aRecordBeyondAGapCounts();
    void isAsThePageSays();
};

void TestHeldDigest::dependsOnWhatIsHeldAndNotOnHowItCame()
{
    TestDesk desk;
    Author one(Author::key('f'), testEvent(), 3), other(Author::key('g'), testEvent(), 4);
    const VerifiedRecord a = refusal(one), b = refusal(one), c = refusal(other);
    const HeldDigest before(desk.replica());
    desk.receive({a});
    desk.receive({b});
    QVERIFY(!before.isOf(desk.replica()));
    desk.receive({c});
    const HeldDigest after(desk.replica());
    QVERIFY(after.whole() != before.whole());
    QVERIFY(after.isOf(desk.replica()));
    desk.reopen();
    QCOMPARE(HeldDigest(desk.replica()).whole().whole, after.whole().whole);
    QVERIFY(*after.frontier() == desk.replica().frontier());
}

void TestHeldDigest::aRecordChangesItsSlice()
{
    TestDesk desk;
    const HeldDigest before(desk.replica());
    QVERIFY(before.differing(before.slices()).none());
    Author author(Author::key('f'), testEvent(), 64 + 5);
    desk.receive({refusal(author)});
    const HeldDigest after(desk.replica());
    QCOMPARE(after.differing(before.slices()).to_ullong(), 1ull << 5);
    desk.receive({refusal(author)});
    QCOMPARE(HeldDigest(desk.replica()).differing(after.slices()).to_ullong(), 1ull << 5);
}

void TestHeldDigest::aRecordBeyondAGapCounts()
{
    TestDesk desk;
    Author author(Author::key('f'), testEvent(), 9);
    const VerifiedRecord first = refusal(author), second = refusal(author);
    const HeldDigest before(desk.replica());
    desk.receive({second});
    const HeldDigest gap(desk.replica());
    QVERIFY(*gap.frontier() == *before.frontier());
    QCOMPARE(gap.differing(before.slices()).to_ullong(), 1ull << 9);
    desk.receive({first});
    QCOMPARE(HeldDigest(desk.replica()).differing(gap.slices()).to_ullong(), 1ull << 9);
}

void TestHeldDigest::isAsThePageSays()
{
    TestDesk desk;
    const auto digests = HeldDigest(desk.replica()).slices().digests;
    const auto ofNothing = std::uint32_t(hashPrefixOf(blake2b256({})) >> 32);
    // The desk's own epochs are random.
    const auto free = std::find(digests.begin(), digests.end(), ofNothing);
    QVERIFY(free != digests.end());
    const auto number = std::size_t(free - digests.begin());
    const std::uint64_t epoch = 7 * kFeedSlices + number;
    Author author(Author::key('f'), testEvent(), epoch);
    const VerifiedRecord first = refusal(author);
    (void)refusal(author);
    const VerifiedRecord third = refusal(author);
    desk.receive({first});
    desk.receive({third});
    ByteWriter expected;
    expected.fixed(author.publicKey());
    expected.u64(epoch);
    expected.u32(1);
    expected.u32(1);
    expected.u64(hashPrefixOf(first->hash()));
    expected.u32(1);
    expected.u32(3);
    expected.u64(hashPrefixOf(third->hash()));
    QCOMPARE(HeldDigest(desk.replica()).slices().digests[number],
             std::uint32_t(hashPrefixOf(blake2b256({expected.written()})) >> 32));
}

QTEST_GUILESS_MAIN(TestHeldDigest)
#include "tst_held_digest.moc"
