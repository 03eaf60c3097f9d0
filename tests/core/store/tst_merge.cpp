// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/device_status.h"
#include "core/store/missing_ranges.h"
#include "core/store/set_aside.h"
#include "tests/support/test_desk.h"

#include <QFile>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

Redemption entryOf(TestDesk& desk, std::uint64_t ticket)
{
    return {TicketId(ticket),
            desk.replica().setup().gate(desk.gate())->list,
            desk.gate(),
            Direction::Entry,
            20'413,
            {},
            true,
            {},
            false};
}

/// Another laptop of the event, enrolled at the beginning.
Author enrolled(TestDesk& desk, char name, std::uint64_t epoch = 1)
{
    Author author(Author::key(name), testEvent(), epoch);
    desk.receive({desk.authority().write(
        Kind::DeviceEnrolled,
        DeviceEnrolled{author.publicKey(), QStringLiteral("Desk ") + QLatin1Char(name), Role::Scanner}, 0)});
    return author;
}

std::vector<VerifiedRecord> take(const QByteArray& range)
{
    auto records = decodeRange(range);
    GATELOG_CHECK(records.has_value());
    auto verified = VerifiedRecord::verifyRange(std::move(*records));
    GATELOG_CHECK(verified.has_value());
    return *verified;
}

/// All that `from` has and `to` lacks.
std::vector<VerifiedRecord> missing(TestDesk& from, const Frontier& theirs)
{
    std::vector<VerifiedRecord> records;
    MissingRanges ranges(from.replica(), theirs);
    while (const auto range = ranges.next())
        for (const VerifiedRecord& record : take(range->bytes))
            records.push_back(record);
    return records;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceChangesNothing();
    void anotherEventIsRefused();
    void theFrontierStopsAtAGapAndTheRecordsCount();
    void bothBranchesOfAForkAreKeptAndPassedOn();
    void ourOwnFeedWrittenByAnotherIsLeftAtOnce();
    void aClockAheadIsStoredAndDoesNotMoveOurs();
    void whatOthersHaveSeenIsKnownToBeMissing();
    void ourRecordsNameWhatWeHaveSeenSince();
    void onlyWhatIsMissingIsSent();
    void aRevokedAdministratorsDefinitionsAreTakenOut();
    void setAsideIsListedAndAccepted();
    void twoLaptopsFromOneDisk();
    void aReplicaOfTheFirstSchemaIsBroughtUpToDate();
};

void TestMerge::twiceChangesNothing()
{
    TestDesk desk;
    Author other = enrolled(desk, 'b');
    const std::vector<VerifiedRecord> records{other.write(Kind::Redemption, entryOf(desk, 1), 1000),
                                              other.write(Kind::Redemption, entryOf(desk, 2), 2000)};
    const MergeCounts first = desk.receive(records);
    QCOMPARE(first.stored, 2);
    QCOMPARE(first.known, 0);
    const Hash hash = ledgerHash(desk.replica());
    const Frontier frontier = desk.replica().frontier();
    const MergeCounts again = desk.receive({records[1], records[0], records[1]});
    QCOMPARE(again.stored, 0);
    QCOMPARE(again.known, 3);
    QVERIFY(ledgerHash(desk.replica()) == hash);
    QVERIFY(desk.replica().frontier() == frontier);
}

void TestMerge::anotherEventIsRefused()
{
    TestDesk desk;
    Author other = enrolled(desk, 'b');
    Author foreign(Author::key('b'), eventIdOf(Author::key('z').publicKey()));
    const auto ours = other.write(Kind::Redemption, entryOf(desk, 1), 1000);
    const auto theirs = foreign.write(Kind::Redemption, entryOf(desk, 1), 1000);
    const std::int64_t before = desk.replica().records().count();
    const auto merged = desk.replica().merge(std::vector{ours, theirs});
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::ForeignEvent);
    QVERIFY(merged.error().detail.contains(recordName(theirs->feed(), 1)));
    QCOMPARE(desk.replica().records().count(), before);
}

void TestMerge::theFrontierStopsAtAGapAndTheRecordsCount()
{
    TestDesk desk;
    Author other = enrolled(desk, 'b');
    std::vector<VerifiedRecord> records;
    for (int i = 1; i <= 6; ++i)
        records.push_back(other.write(Kind::Redemption, entryOf(desk, std::uint64_t(i)), i * 1000));
    desk.receive({records[0], records[1], records[4], records[5]});
    const FeedId feed = records[0]->feed();
    const auto seqOf = [&] { return desk.replica().frontier().tipsOf(feed).front().seq; };
    QCOMPARE(seqOf(), 2u);
    QCOMPARE(replicaStatus(desk.replica()).admitted, 4); // a redemption beyond the gap is one all the same
    desk.reopen();
    QCOMPARE(seqOf(), 2u);
    const auto finding = audit(desk.replica()).findings;
    QCOMPARE(finding.size(), std::size_t(1));
    QCOMPARE(finding.front().what, AuditFinding::What::ChainBroken);
    for (const DeviceStatus& device : deviceStatus(desk.replica()))
        QCOMPARE(device.missing, device.device == other.publicKey() ? 2 : 0);
    QVERIFY(desk.replica().rebuild());
    QCOMPARE(seqOf(), 2u);
    desk.receive({records[3]});
    QCOMPARE(seqOf(), 2u);
    desk.receive({records[2]});
    QCOMPARE(seqOf(), 6u);
    QVERIFY(audit(desk.replica()).findings.empty());
    desk.reopen();
    QCOMPARE(seqOf(), 6u);
}

void TestMerge::bothBranchesOfAForkAreKeptAndPassedOn()
{
    TestDesk desk;
    Author left = enrolled(desk, 'b');
    Author right(Author::key('b'), testEvent());
    const auto common = left.write(Kind::Redemption, entryOf(desk, 1), 1000);
    QVERIFY(right.write(Kind::Redemption, entryOf(desk, 1), 1000)->hash() == common->hash());
    const auto a = left.write(Kind::Redemption, entryOf(desk, 2), 2000);
    const auto a2 = left.write(Kind::Redemption, entryOf(desk, 5), 4000);
    const auto b = right.write(Kind::Redemption, entryOf(desk, 3), 2000); // the same clock and number
    desk.receive({common, b});
    TestDesk other;
    other.receive(missing(desk, other.replica().frontier()));
    other.receive({a, a2});
    desk.receive(missing(other, desk.replica().frontier()));
    QCOMPARE(desk.replica().frontier().tipsOf(common->feed()).size(), std::size_t(2));
    QVERIFY(missing(other, desk.replica().frontier()).empty());
    QCOMPARE(replicaStatus(desk.replica()).admitted, 4);
    const auto findings = audit(desk.replica()).findings;
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().what, AuditFinding::What::Forked);
    const Hash hash = ledgerHash(desk.replica());
    QVERIFY(desk.replica().rebuild());
    QVERIFY(ledgerHash(desk.replica()) == hash);
}

void TestMerge::ourOwnFeedWrittenByAnotherIsLeftAtOnce()
{
    TestDesk desk;
    desk.addTickets({importedTicket(QStringLiteral("A")), importedTicket(QStringLiteral("B"))});
    const auto ours = desk.append(Kind::Refusal, Refusal{{}, {}, desk.gate(), {}, Reason::Unknown, {}, {}});
    // As if this machine had been copied while it ran, and the copy had written the next record.
    FeedWriter copy(*desk.folder().deviceKey(), testEvent(), ours->epoch(), std::nullopt);
    const auto theirs =
        copy.after(ours, Kind::Refusal, encodeBody(Refusal{{}, {}, desk.gate(), {}, Reason::Forged, {}, {}}),
                   Hlc(ours->clock().bits() + 1));
    desk.receive({theirs});
    const auto next = desk.append(Kind::Refusal, Refusal{{}, {}, desk.gate(), {}, Reason::Unknown, {}, {}});
    QVERIFY(next->epoch() != ours->epoch());
    QCOMPARE(next->seq(), 1u);
    QVERIFY(next->previous() == theirs->hash());
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestMerge::aClockAheadIsStoredAndDoesNotMoveOurs()
{
    TestDesk desk;
    Author other = enrolled(desk, 'b');
    const std::int64_t year = 365LL * 24 * 3600 * 1000;
    const MergeCounts counts = desk.receive({other.write(Kind::Redemption, entryOf(desk, 1), year)});
    QCOMPARE(counts.stored, 1);
    QCOMPARE(counts.clockAhead, 1);
    const auto ours = desk.append(Kind::Refusal, Refusal{{}, {}, desk.gate(), {}, Reason::Unknown, {}, {}});
    QVERIFY(ours->clock().time() < instant(year));
    for (const DeviceStatus& device : deviceStatus(desk.replica()))
        QCOMPARE(device.clockAhead, device.device == other.publicKey());
}

void TestMerge::whatOthersHaveSeenIsKnownToBeMissing()
{
    TestDesk desk;
    Author third = enrolled(desk, 'c', 77);
    std::vector<VerifiedRecord> hidden;
    for (int i = 1; i <= 3; ++i)
        hidden.push_back(third.write(Kind::Redemption, entryOf(desk, std::uint64_t(i)), i * 1000));
    FeedWriter witness(Author::key('b'), testEvent(), Epoch(5), std::nullopt);
    const SeenHead head{hidden[2]->epoch(), 3, hashPrefixOf(hidden[2]->hash())};
    desk.receive({witness.next(Kind::Redemption, encodeBody(entryOf(desk, 9)), Hlc::at(instant(9000)),
                               std::span(&head, 1))});
    const auto missingOfThird = [&] {
        for (const DeviceStatus& device : deviceStatus(desk.replica()))
            if (device.device == third.publicKey())
                return device.missing;
        return std::int64_t(-1);
    };
    QCOMPARE(missingOfUnknown(desk.replica()),
             3); // nothing of that feed is held, so nobody knows whose it is
    desk.receive({hidden[0]});
    QCOMPARE(missingOfUnknown(desk.replica()), 0);
    QCOMPARE(missingOfThird(), 2);
    desk.reopen();
    QCOMPARE(missingOfThird(), 2);
    QVERIFY(desk.replica().rebuild());
    QCOMPARE(missingOfThird(), 2);
    desk.receive({hidden[1], hidden[2]});
    QCOMPARE(missingOfThird(), 0);
    QVERIFY(desk.replica().feeds().wanted().empty());
}

void TestMerge::ourRecordsNameWhatWeHaveSeenSince()
{
    TestDesk desk;
    Author other = enrolled(desk, 'b');
    const auto refusal = [&] {
        return desk.append(Kind::Refusal, Refusal{{}, {}, desk.gate(), {}, Reason::Unknown, {}, {}});
    };
    (void)refusal();
    const auto theirs = other.write(Kind::Redemption, entryOf(desk, 1), 1000);
    desk.receive({theirs});
    desk.reopen(); // before it was named
    const auto naming = refusal();
    const SeenHead head{theirs->epoch(), 1, hashPrefixOf(theirs->hash())};
    QCOMPARE(std::count(naming->heads().begin(), naming->heads().end(), head), 1);
    QVERIFY(refusal()->heads().empty());
    desk.reopen();
    QCOMPARE(refusal()->heads().size(), std::size_t(1)); // of our own run before
}

void TestMerge::onlyWhatIsMissingIsSent()
{
    TestDesk desk, other;
    Author writer = enrolled(desk, 'b');
    QVERIFY(!missing(desk, other.replica().frontier()).empty());
    other.receive(missing(desk, other.replica().frontier()));
    QVERIFY(missing(desk, other.replica().frontier()).empty());
    std::vector<VerifiedRecord> records;
    for (int i = 1; i <= 600; ++i)
        records.push_back(writer.write(Kind::Redemption, entryOf(desk, std::uint64_t(i)), i * 10));
    desk.receive(records);
    MissingRanges ranges(desk.replica(), other.replica().frontier());
    std::vector<std::size_t> sizes;
    while (const auto range = ranges.next())
        sizes.push_back(take(range->bytes).size());
    QCOMPARE(sizes, (std::vector<std::size_t>{256, 256, 88}));
    QCOMPARE(missing(desk, Frontier()).size(), std::size_t(desk.replica().records().count()));
    const auto last = lastRange(desk.replica(), records[0]->feed());
    QVERIFY(last);
    QCOMPARE(take(*last).front()->seq(), 345u);
    QCOMPARE(take(*last).back()->seq(), 600u);
}

void TestMerge::aRevokedAdministratorsDefinitionsAreTakenOut()
{
    TestDesk desk;
    Author rogue(Author::key('r'), testEvent());
    const auto enrolment = desk.authority().write(
        Kind::DeviceEnrolled, DeviceEnrolled{rogue.publicKey(), QStringLiteral("R"), Role::Administrator}, 0);
    const auto renamed = rogue.write(Kind::Gate,
                                     Gate{desk.gate(),
                                          QStringLiteral("Nowhere"),
                                          desk.replica().setup().gate(desk.gate())->list,
                                          true,
                                          {},
                                          {}},
                                     100'000);
    const GateId north = desk.gate();
    desk.receive({enrolment, renamed});
    QCOMPARE(desk.replica().setup().gateName(north), QStringLiteral("Nowhere"));
    desk.receive(
        {desk.authority().write(Kind::DeviceRevoked, DeviceRevoked{rogue.publicKey(), {}}, 200'000)});
    QCOMPARE(desk.replica().setup().gateName(north), QStringLiteral("North"));
    QVERIFY(audit(desk.replica()).findings.empty());
    desk.scan(QStringLiteral("anything")); // the tables made anew are in use
}

void TestMerge::setAsideIsListedAndAccepted()
{
    TestDesk desk;
    Author stranger(Author::key('s'), testEvent());
    desk.receive({stranger.write(Kind::Redemption, entryOf(desk, 1), 1000),
                  stranger.write(Kind::Redemption, entryOf(desk, 2), 2000)});
    const auto waiting = readSetAside(desk.replica());
    QCOMPARE(waiting.size(), std::size_t(2));
    QCOMPARE(waiting[0].reason, SetAsideReason::NotEnrolled);
    QCOMPARE(waiting[0].ref.seq, 1u);
    QCOMPARE(acceptSetAside(desk.replica(), Author::key('q').publicKey()).error().code, ErrorCode::NotFound);
    const auto accepted = acceptSetAside(desk.replica(), stranger.publicKey());
    QVERIFY(accepted);
    QCOMPARE(*accepted, 2);
    QCOMPARE(replicaStatus(desk.replica()).admitted, 2);
    QVERIFY(readSetAside(desk.replica()).empty());
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestMerge::twoLaptopsFromOneDisk()
{
    TestDesk desk, copy;
    copy.close();
    desk.close();
    for (const char* name : {"replica.db", "device.key"}) {
        const QString to = copy.folder().file(QLatin1StringView(name));
        QFile::remove(to);
        QVERIFY(QFile::copy(desk.folder().file(QLatin1StringView(name)), to));
    }
    desk.reopen();
    copy.reopen();
    for (TestDesk* laptop : {&desk, &copy})
        laptop->append(Kind::Redemption, entryOf(*laptop, 1));
    desk.receive(missing(copy, desk.replica().frontier()));
    copy.receive(missing(desk, copy.replica().frontier()));
    QVERIFY(ledgerHash(desk.replica()) == ledgerHash(copy.replica()));
    QCOMPARE(replicaStatus(desk.replica()).conflicts, 1);
    bool seen = false;
    for (const DeviceStatus& device : deviceStatus(desk.replica())) {
        QCOMPARE(device.wentOnTwice, device.device == desk.replica().device());
        QVERIFY(!device.isForked);
        seen = seen || device.wentOnTwice;
    }
    QVERIFY(seen);
}

void TestMerge::aReplicaOfTheFirstSchemaIsBroughtUpToDate()
{
    QTemporaryDir dir;
    const ReplicaFolder folder(dir.path());
    for (const char* name : {"replica.db", "device.key"}) {
        QVERIFY(QFile::copy(QStringLiteral(GATELOG_TEST_DATA "/replica-v1/") + QLatin1StringView(name),
                            folder.file(QLatin1StringView(name))));
        QFile::setPermissions(folder.file(QLatin1StringView(name)), QFile::ReadOwner | QFile::WriteOwner);
    }
    const ManualClock clock;
    QVERIFY(!Replica::open(folder, Replica::Mode::ReadOnly, clock)); // reading changes nothing
    const auto replica = Replica::open(folder, Replica::Mode::ReadWrite, clock);
    QVERIFY(replica);
    const ReplicaStatus status = replicaStatus(**replica);
    QCOMPARE(status.tickets, 3);
    QCOMPARE(status.admitted, 2);
    QCOMPARE(status.records, 12);
    QVERIFY(audit(**replica).findings.empty());
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
