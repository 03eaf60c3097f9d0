// SPDX-License-Identifier: Apache-2.0
// What the office asks again and again while the evening goes on: the newest records, and counts by minute.
#include "core/store/audit.h"
#include "core/store/conflicts.h"
#include "core/store/device_status.h"
#include "core/store/event_report.h"
#include "core/store/live_figures.h"
#include "core/store/newest_records.h"
#include "core/store/staff.h"
#include "core/ticket/code_text.h"
#include "tests/support/evening.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

class TestLiveFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeLogComesNewestFirst();
    void ofAForkedFeedBothBranchesCome();
    void anAuthorsRecordsAreItsOwn();
    void theLogOfAMemberOfStaff();
    void theLogNamesWhatItIsAbout();
    void scansAreCountedByGateAndTime();
    void admissionsAreTheReports();
    void theLastScanOfADesk();

private:
    static Ticket ticket(const char* code)
    {
        Ticket ticket = importedTicket(QString::fromLatin1(code));
        ticket.id = ticketIdOfCode(testEvent(), ticket.code);
        return ticket;
    }
    void scanAll(TestDesk& desk, std::initializer_list<const char*> codes, const char* gate = "North")
    {
        for (const char* code : codes) {
            desk.clock.advance(10s);
            desk.scan(QString::fromLatin1(code), Direction::Entry, gate);
        }
    }
};

void TestLiveFigures::theWholeLogComesNewestFirst()
{
    QTemporaryDir folder;
    const Evening evening({60, 3, 2, 7});
    const ReplicaFolder office(folder.filePath(QStringLiteral("office")));
    QVERIFY(writeEvening(office, evening));
    const FixedClock clock(Evening::monday());
    const auto replica = Replica::open(office, Replica::Mode::ReadOnly, clock);
    QVERIFY(replica);
    std::int64_t count = 0;
    std::optional<RecordOrder> before;
    NewestRecords newest(**replica);
    while (const auto record = newest.next()) {
        QVERIFY(!before || record->order() < *before);
        before = record->order();
        ++count;
    }
    QVERIFY(count > 100);
    QCOMPARE(count, (*replica)->records().count());
    QVERIFY(!newest.next());
}

void TestLiveFigures::ofAForkedFeedBothBranchesCome()
{
    TestDesk desk;
    Author twice(Author::key('7'), testEvent());
    desk.receive({desk.authority().write(
        Kind::DeviceEnrolled, DeviceEnrolled{twice.publicKey(), QStringLiteral("Desk 7"), Role::Scanner},
        1)});
    std::vector<VerifiedRecord> records;
    for (int i = 0; i < 40; ++i)
        records.push_back(twice.write(Kind::Refusal, Refusal{{}, {}, desk.gate(), {}, {}, {}, {}}, 10 + i));
    Author branch = twice;
    records.push_back(twice.write(Kind::Refusal, Refusal{{}, {}, desk.gate(), {}, {}, {}, {}}, 60));
    desk.receive(records);
    desk.receive({branch.write(Kind::Refusal, Refusal{{}, {}, desk.gate("South"), {}, {}, {}, {}}, 61)});
    NewestRecords newest(desk.replica(), twice.publicKey());
    int count = 0;
    while (newest.next())
        ++count;
    QCOMPARE(count, 42);
}

void TestLiveFigures::anAuthorsRecordsAreItsOwn()
{
    TestDesk desk;
    desk.addTickets({ticket("A"), ticket("B")});
    scanAll(desk, {"A", "B", "A"});
    const auto own = readLogOf(desk.replica(), desk.replica().device(), 2);
    QCOMPARE(own.size(), 2U);
    QCOMPARE(own[0].what, QStringLiteral("refused"));
    QCOMPARE(own[1].what, QStringLiteral("entry"));
    const PublicKey authority = authorityKey().publicKey();
    for (const LogEntry& entry : readLogOf(desk.replica(), authority, 1000))
        QCOMPARE(entry.ref.feed.author, authority);
    QVERIFY(readLogOf(desk.replica(), Author::key('9').publicKey(), 10).empty());
}

void TestLiveFigures::theLogOfAMemberOfStaff()
{
    TestDesk desk;
    desk.addTickets({ticket("A"), ticket("B")});
    const auto anna = changeStaff(desk.replica(), {QStringLiteral("Anna"), {}, QByteArray("1234")});
    QVERIFY(anna);
    QVERIFY(readLogOf(desk.replica(), anna->id, 10).empty());
    desk.scan(QStringLiteral("A"));
    QVERIFY(desk.scanner().scan({QStringLiteral("B"), {}, desk.gate(), Direction::Entry, anna->id}));
    QVERIFY(desk.scanner().scan({QStringLiteral("B"), {}, desk.gate(), Direction::Entry, anna->id}));
    const auto log = readLogOf(desk.replica(), anna->id, 10);
    QCOMPARE(log.size(), 2U);
    QCOMPARE(log[0].what, QStringLiteral("refused"));
    QCOMPARE(log[1].staff, QStringLiteral("Anna"));
    QCOMPARE(readLogOf(desk.replica(), anna->id, 1).size(), 1U);
}

void TestLiveFigures::theLogNamesWhatItIsAbout()
{
    TestDesk desk;
    QVERIFY(changeStaff(desk.replica(), {QStringLiteral("Anna"), {}, {}}));
    QCOMPARE(readLog(desk.replica(), LogScope::Everything, 1).front().text, QStringLiteral("Anna"));
    desk.receive({desk.authority().write(
        Kind::DeviceEnrolled,
        DeviceEnrolled{Author::key('7').publicKey(), QStringLiteral("Desk 7"), Role::Scanner}, 100)});
    const auto log = readLog(desk.replica(), LogScope::Everything, 100);
    QVERIFY(std::any_of(log.begin(), log.end(), [](const LogEntry& entry) {
        return entry.what == QStringLiteral("device_enrolled") && entry.text == QStringLiteral("Desk 7");
    }));
}

void TestLiveFigures::scansAreCountedByGateAndTime()
{
    TestDesk desk;
    desk.addTickets({ticket("A"), ticket("B"), ticket("C")});
    scanAll(desk, {"A"});
    const WallTime since = desk.clock.now();
    scanAll(desk, {"B", "B", "nobody's"});
    scanAll(desk, {"C"}, "South");
    const auto scans = scansSince(desk.replica(), since);
    QCOMPARE(scans.size(), 2U);
    QVERIFY((scans.at(desk.gate()) == GateScans{1, 2}));
    QVERIFY((scans.at(desk.gate("South")) == GateScans{1, 0}));
    QVERIFY(scansSince(desk.replica(), desk.clock.now()).empty());
}

void TestLiveFigures::admissionsAreTheReports()
{
    QTemporaryDir folder;
    const ReplicaFolder office(folder.filePath(QStringLiteral("office")));
    QVERIFY(writeEvening(office, Evening({120, 5, 0, 3})));
    const FixedClock clock(Evening::monday());
    const auto replica = Replica::open(office, Replica::Mode::ReadOnly, clock);
    QVERIFY(replica);
    const EventReport report = eventReport(**replica, readConflicts(**replica));
    const AdmissionHistogram live = admissionsByGate(**replica);
    const auto series = live.series(report.buckets);
    QVERIFY(!report.perGate.empty());
    for (const EventReport::Series& gate : report.perGate) {
        const Gate* named = (*replica)->setup().gateNamed(gate.name);
        QVERIFY(named);
        QVERIFY(series.at(named->id.value()) == gate.parts);
        QVERIFY(live.total(named->id.value()) == gate.total);
    }
}

void TestLiveFigures::theLastScanOfADesk()
{
    TestDesk desk;
    const auto own = [&desk] {
        for (const DeviceStatus& device : deviceStatus(desk.replica()))
            if (device.device == desk.replica().device())
                return device;
        return DeviceStatus{};
    };
    QVERIFY(!own().lastScan);
    desk.addTickets({ticket("A")});
    scanAll(desk, {"A"});
    const WallTime scanned = desk.clock.now();
    desk.clock.advance(1h);
    QVERIFY(changeStaff(desk.replica(), {QStringLiteral("Anna"), {}, {}}));
    QCOMPARE(own().lastScan.value().time_since_epoch().count(), scanned.time_since_epoch().count());
    QVERIFY(*own().lastRecord > scanned);
}

QTEST_GUILESS_MAIN(TestLiveFigures)
#include "tst_live_figures.moc"
