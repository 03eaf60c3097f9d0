// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/schema_files.h"
#include "core/ticket/signed_code.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;

namespace {

Refusal refusalAt(GateId gate)
{
    Refusal refusal;
    refusal.gate = gate;
    return refusal;
}

} // namespace

class TestReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createMakesAnEvent();
    void createRefuses_data();
    void createRefuses();
    void createdTwiceIsAConflict();
    void issuersCodesBeginPlainly();
    void recordsOutliveTheRun();
    void everyRunBeginsAFeed();
    void runWithoutRecordsLeavesNoFeed();
    void severalRecordsAreOneTransaction();
    void rebuildGivesIdenticalRows();
    void droppedTablesAreRebuiltAtOpening_data();
    void droppedTablesAreRebuiltAtOpening();
    void readOnlyReadsBesideTheWriter();
    void clockThatJumpsBackwards();
    void ownRecordsOfTheFutureDoNotStopAnybody();
    void daysAreTheEvents_data();
    void daysAreTheEvents();
    void roleFollowsTheEnrolment();
    void othersHeadsAreNamedOnce();
};

void TestReplica::createMakesAnEvent()
{
    NewEvent request = smallEvent();
    request.timeZone = "Europe/Berlin";
    request.capacity = 500;
    TestDesk desk(request);
    const Setup& setup = desk.replica().setup();
    QVERIFY(setup.event);
    QCOMPARE(setup.event->name, QStringLiteral("Concert"));
    QCOMPARE(setup.event->timeZone, QByteArray("Europe/Berlin"));
    QVERIFY(setup.event->capacity == 500u);
    QVERIFY(setup.event->id == testEvent() && desk.replica().eventId() == testEvent());
    QCOMPARE(setup.gates.size(), std::size_t(2));
    QVERIFY(desk.replica().ledger().firstGate() == desk.gate("North"));
    QCOMPARE(setup.deviceName(desk.replica().device()), QStringLiteral("Desk 1"));
    QCOMPARE(desk.replica().role(), Role::Administrator);
    QVERIFY(desk.replica().isAlone());
    QVERIFY(audit(desk.replica()).findings.empty());
    QCOMPARE(audit(desk.replica()).records, 5);
    QVERIFY(desk.folder().authorityKey({})->publicKey() == authorityKey().publicKey());
}

void TestReplica::createRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("timeZone");
    QTest::newRow("no name") << QStringLiteral("  ") << QByteArray("UTC");
    QTest::newRow("a time zone that is none") << QStringLiteral("E") << QByteArray("Mars/Olympus");
}

void TestReplica::createRefuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, timeZone);
    QTemporaryDir dir;
    const ReplicaFolder folder(dir.filePath(QStringLiteral("r")));
    NewEvent request = smallEvent();
    request.name = name;
    request.timeZone = timeZone;
    const ManualClock clock;
    QCOMPARE(Replica::create(folder, request, clock).error().code, ErrorCode::Usage);
    QVERIFY(!folder.hasReplica());
    QVERIFY(!folder.hasAuthorityKey());
    QVERIFY(Replica::create(folder, smallEvent(), clock)); // nothing of the failed try is in the way
}

void TestReplica::createdTwiceIsAConflict()
{
    TestDesk desk;
    const PublicKey device = desk.replica().device();
    desk.close();
    QCOMPARE(Replica::create(desk.folder(), smallEvent(), desk.clock).error().code, ErrorCode::Conflict);
    QVERIFY(desk.folder().deviceKey()->publicKey() == device);
}

void TestReplica::issuersCodesBeginPlainly()
{
    // Of keys drawn at random, one in three would fail.
    for (int i = 0; i < 12; ++i) {
        NewEvent request = smallEvent();
        request.authoritySeed.clear();
        QTemporaryDir dir;
        const ReplicaFolder folder(dir.path());
        const ManualClock clock;
        QVERIFY(Replica::create(folder, request, clock));
        QVERIFY(codesBeginPlainly(folder.authorityKey({})->publicKey()));
        QVERIFY(codesBeginPlainly(folder.deviceKey()->publicKey()));
    }
}

void TestReplica::recordsOutliveTheRun()
{
    TestDesk desk;
    const VerifiedRecord written = desk.append(Kind::Refusal, refusalAt(desk.gate()));
    const Hash before = ledgerHash(desk.replica());
    const QStringList rows = dumpLedger(desk.replica().connection());
    desk.reopen();
    QVERIFY(ledgerHash(desk.replica()) == before);
    QCOMPARE(dumpLedger(desk.replica().connection()), rows);
    const auto found = desk.replica().records().at(written->feed(), written->seq(), written->hash());
    QVERIFY(found);
    QCOMPARE((*found)->bytes(), written->bytes());
}

void TestReplica::everyRunBeginsAFeed()
{
    TestDesk desk;
    const VerifiedRecord last = desk.append(Kind::Refusal, refusalAt(desk.gate()));
    desk.reopen();
    const VerifiedRecord first = desk.append(Kind::Refusal, refusalAt(desk.gate()));
    QVERIFY(first->author() == last->author());
    QVERIFY(first->epoch() != last->epoch());
    QCOMPARE(first->seq(), 1u);
    QVERIFY(first->previous() == last->hash());
    QVERIFY(first->clock() > last->clock());
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplica::runWithoutRecordsLeavesNoFeed()
{
    TestDesk desk;
    const auto feeds = desk.replica().records().feeds().size();
    desk.reopen();
    desk.reopen();
    QCOMPARE(desk.replica().records().feeds().size(), feeds);
}

void TestReplica::severalRecordsAreOneTransaction()
{
    TestDesk desk;
    const Draft good{Kind::Refusal, encodeBody(refusalAt(desk.gate()))};
    const std::vector<Draft> drafts(5, good);
    const auto written = desk.replica().append(drafts);
    QVERIFY(written);
    QCOMPARE(written->size(), std::size_t(5));
    for (std::size_t i = 1; i < written->size(); ++i) {
        QVERIFY((*written)[i]->previous() == (*written)[i - 1]->hash());
        QVERIFY((*written)[i]->clock() > (*written)[i - 1]->clock());
    }
    QVERIFY(desk.replica().append(std::span<const Draft>())->empty());
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplica::rebuildGivesIdenticalRows()
{
    TestDesk desk;
    std::vector<Ticket> tickets(20);
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        tickets[i].id = TicketId(i + 1);
        tickets[i].name = QStringLiteral("Guest %1").arg(i);
    }
    desk.addTickets(tickets);
    for (std::uint64_t id = 1; id < 10; ++id)
        QVERIFY(desk.scanner().scan({{}, TicketId(id), desk.gate(), Direction::Entry, {}}));
    const auto undone = desk.scanner().scan({{}, TicketId(11), desk.gate(), Direction::Entry, {}});
    QVERIFY(desk.scanner().undo(*undone->record));
    desk.append(Kind::TicketChanged, TicketChanged{TicketId(3), TicketStatus::Blocked, {}});
    tickets[0].name = QStringLiteral("Renamed");
    desk.addTickets({tickets[0]});
    const QStringList rows = dumpLedger(desk.replica().connection());
    QVERIFY(rows.size() > 30);
    QVERIFY(desk.replica().rebuild());
    QCOMPARE(dumpLedger(desk.replica().connection()), rows);
    QCOMPARE(desk.scanner().search(QStringLiteral("renamed")).size(), std::size_t(1));
    QCOMPARE(desk.scanner().search(QStringLiteral("guest")).size(), std::size_t(19));
    // It goes on as before: the feed, the counts in memory.
    QVERIFY(desk.scanner().scan({{}, TicketId(12), desk.gate(), Direction::Entry, {}}));
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplica::droppedTablesAreRebuiltAtOpening_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("all") << QByteArray();
    for (const char* table : {"definition", "ticket", "redemption", "tally", "set_aside", "ticket_text"})
        QTest::newRow(table) << QByteArray("DROP TABLE " + QByteArray(table));
}

void TestReplica::droppedTablesAreRebuiltAtOpening()
{
    QFETCH(QByteArray, sql);
    TestDesk desk;
    Ticket ticket;
    ticket.id = TicketId(1);
    ticket.name = QStringLiteral("Guest");
    desk.addTickets({ticket});
    QVERIFY(desk.scanner().scan({{}, TicketId(1), desk.gate(), Direction::Entry, {}}));
    const QStringList rows = dumpLedger(desk.replica().connection());
    desk.close();
    {
        const auto connection = Connection::open(desk.folder().database(), Connection::Mode::ReadWrite);
        QVERIFY(sql.isEmpty() ? dropLedgerTables(**connection) : (*connection)->runScript(sql));
        QVERIFY(!hasLedgerTables(**connection));
    }
    desk.reopen();
    QCOMPARE(dumpLedger(desk.replica().connection()), rows);
    QCOMPARE(desk.scanner().search(QStringLiteral("guest")).size(), std::size_t(1));
    QCOMPARE(replicaStatus(desk.replica()).inside, 1);
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplica::readOnlyReadsBesideTheWriter()
{
    TestDesk desk;
    auto reader = Replica::open(desk.folder(), Replica::Mode::ReadOnly, desk.clock);
    QVERIFY(reader);
    QCOMPARE((*reader)->append({Kind::Refusal, encodeBody(refusalAt(desk.gate()))}).error().code,
             ErrorCode::ReadOnly);
    QCOMPARE((*reader)->rebuild().error().code, ErrorCode::ReadOnly);
    desk.append(Kind::Refusal, refusalAt(desk.gate()));
    desk.append(Kind::Gate, Gate{GateId(9), QStringLiteral("East"), ListId(1), true, {}, {}});
    QVERIFY(!(*reader)->setup().gate(GateId(9)));
    (*reader)->refresh();
    QVERIFY((*reader)->setup().gate(GateId(9)));
    QCOMPARE(replicaStatus(**reader).records, 7);
    QVERIFY(ledgerHash(**reader) == ledgerHash(desk.replica()));
    QVERIFY(audit(**reader).findings.empty());
}

void TestReplica::clockThatJumpsBackwards()
{
    TestDesk desk;
    const VerifiedRecord before = desk.append(Kind::Refusal, refusalAt(desk.gate()));
    desk.clock.advance(-std::chrono::hours(3));
    const VerifiedRecord after = desk.append(Kind::Refusal, refusalAt(desk.gate()));
    QVERIFY(after->clock() > before->clock());
    QCOMPARE(desk.replica().clockLag(), std::chrono::milliseconds(std::chrono::hours(3)));
    desk.clock.advance(std::chrono::hours(4));
    const VerifiedRecord later = desk.append(Kind::Refusal, refusalAt(desk.gate()));
    QVERIFY(later->clock().time() == desk.clock.now());
    QCOMPARE(desk.replica().clockLag(), std::chrono::milliseconds(0));
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplica::ownRecordsOfTheFutureDoNotStopAnybody()
{
    // The clock was years ahead in the run before, and was put right.
    TestDesk desk;
    desk.clock.advance(std::chrono::hours(24 * 1000));
    desk.append(Kind::Refusal, refusalAt(desk.gate()));
    desk.close();
    desk.clock.advance(-std::chrono::hours(24 * 1000));
    desk.reopen();
    const VerifiedRecord next = desk.append(Kind::Refusal, refusalAt(desk.gate()));
    QVERIFY(next->clock().time() < desk.clock.now() + HybridClock::kMaxAhead);
    desk.reopen();
    desk.append(Kind::Refusal, refusalAt(desk.gate()));
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplica::daysAreTheEvents_data()
{
    QTest::addColumn<QByteArray>("timeZone");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("day");
    constexpr qint64 midnight = 20413 * qint64(86'400);
    QTest::newRow("UTC, a second before midnight") << QByteArray("UTC") << midnight - 1 << 20412;
    QTest::newRow("UTC, midnight") << QByteArray("UTC") << midnight << 20413;
    QTest::newRow("Berlin is an hour ahead in November")
        << QByteArray("Europe/Berlin") << midnight - 3600 << 20413;
    QTest::newRow("Los Angeles is behind") << QByteArray("America/Los_Angeles") << midnight << 20412;
    QTest::newRow("Kathmandu, by a quarter of an hour")
        << QByteArray("Asia/Kathmandu") << midnight - 5 * 3600 - 45 * 60 << 20413;
}

void TestReplica::daysAreTheEvents()
{
    QFETCH(QByteArray, timeZone);
    QFETCH(qint64, seconds);
    QFETCH(int, day);
    NewEvent request = smallEvent();
    request.timeZone = timeZone;
    TestDesk desk(request);
    QCOMPARE(desk.replica().dayOf(WallTime(std::chrono::seconds(seconds))), day);
}

void TestReplica::roleFollowsTheEnrolment()
{
    TestDesk desk;
    desk.close();
    QVERIFY(desk.folder().storeDeviceKey(Author::key('s')));
    desk.reopen();
    QCOMPARE(desk.replica().role(), Role::Scanner); // not enrolled
    desk.become(Author::key('s'), Role::Supervisor);
    QCOMPARE(desk.replica().role(), Role::Supervisor);
    QVERIFY(!desk.replica().isAlone());
}

void TestReplica::othersHeadsAreNamedOnce()
{
    TestDesk desk;
    // The device's first record named the authority's head (FORMAT.md, "head").
    desk.close();
    QVERIFY(desk.folder().storeDeviceKey(Author::key('s')));
    desk.reopen();
    const VerifiedRecord first = desk.append(Kind::Refusal, refusalAt(desk.gate()));
    QCOMPARE(first->heads().size(), std::size_t(2)); // the authority's and the first device's
    QVERIFY(first->previous().isZero());
    QVERIFY(desk.append(Kind::Refusal, refusalAt(desk.gate()))->heads().empty());
}

QTEST_APPLESS_MAIN(TestReplica)
#include "tst_replica.moc"
