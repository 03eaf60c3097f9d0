// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "tests/support/test_desk.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace gatelog;
using namespace gatelog::test;

namespace {

Draft refusalOf(const QString& text, GateId gate)
{
    Refusal refusal;
    refusal.gate = gate;
    refusal.text = text;
    return {Kind::Refusal, encodeBody(refusal)};
}

std::vector<Ticket> manyTickets(int count)
{
    std::vector<Ticket> tickets(std::size_t(count), Ticket{});
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        tickets[i].id = TicketId(i + 1);
        tickets[i].name = QStringLiteral("A guest with a name of some length %1").arg(i);
    }
    return tickets;
}

std::int64_t numberOf(Connection& connection, const char* pragma)
{
    Statement value = connection.prepare(pragma);
    return value.step() ? value.integer(0) : -1;
}

/// As if the disk were full: no page may be added.
void fillDisk(Connection& connection)
{
    const QByteArray pages = QByteArray::number(numberOf(connection, "PRAGMA page_count"));
    connection.run(QByteArray("PRAGMA max_page_count = " + pages).constData());
}

void emptyDisk(Connection& connection)
{
    connection.run("PRAGMA max_page_count = 1000000");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Nothing signed is lost or overwritten by what happens to a laptop: DESIGN.md, promise 2.
class TestReplicaFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDiskWritesNothing();
    void fullDiskScanAdmitsNobody();
    void rebuildThatFailsAnywhereKeepsTheLedger();
    void secondInstanceIsLockedOut();
    void newerVersionIsLeftAlone();
    void missingFiles_data();
    void missingFiles();
    void notADatabaseIsSetAside();
    void truncatedDatabaseIsSalvaged_data();
    void truncatedDatabaseIsSalvaged();
    void damagedRecordCostsOnlyItself();
    void readOnlyOpeningNeverMovesAnything();
    void keysOfAnEventAreNotOverwritten();
};

void TestReplicaFailure::fullDiskWritesNothing()
{
    TestDesk desk;
    const GateId gate = desk.gate();
    const VerifiedRecord before = *desk.replica().append(refusalOf(QStringLiteral("before"), gate));
    const QStringList rows = dumpLedger(desk.replica().connection());
    const Hash hash = ledgerHash(desk.replica());
    fillDisk(desk.replica().connection());
    std::vector<Draft> drafts;
    for (const QByteArray& body : encodeTicketBodies(manyTickets(5'000)))
        drafts.push_back({Kind::Tickets, body});
    const auto failed = desk.replica().append(drafts);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    QCOMPARE(dumpLedger(desk.replica().connection()), rows);
    QVERIFY(ledgerHash(desk.replica()) == hash);
    emptyDisk(desk.replica().connection());
    const auto after = desk.replica().append(refusalOf(QStringLiteral("after"), gate));
    QVERIFY(after);
    QCOMPARE((*after)->seq(), before->seq() + 1);
    QVERIFY((*after)->previous() == before->hash());
    QVERIFY(desk.replica().append(drafts));
    QCOMPARE(replicaStatus(desk.replica()).tickets, 5'000);
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplicaFailure::fullDiskScanAdmitsNobody()
{
    TestDesk desk;
    desk.addTickets(manyTickets(400));
    fillDisk(desk.replica().connection());
    int admitted = 0;
    Error error{};
    for (std::uint64_t id = 1; id <= 400; ++id) {
        const auto result = desk.scanner().scan({{}, TicketId(id), desk.gate(), Direction::Entry, {}});
        if (!result) {
            error = result.error();
            break;
        }
        QCOMPARE(result->decision.verdict, Verdict::Admit);
        ++admitted;
    }
    QCOMPARE(error.code, ErrorCode::DiskFull);
    QCOMPARE(replicaStatus(desk.replica()).admitted, admitted);
    QCOMPARE(replicaStatus(desk.replica()).inside, admitted);
    emptyDisk(desk.replica().connection());
    const auto again = desk.scanner().scan({{}, TicketId(std::uint64_t(admitted) + 1), desk.gate(), {}, {}});
    QVERIFY(again);
    QCOMPARE(again->decision.verdict, Verdict::Admit); // the failed attempt used nothing up
    desk.reopen();
    QCOMPARE(replicaStatus(desk.replica()).admitted, admitted + 1);
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplicaFailure::rebuildThatFailsAnywhereKeepsTheLedger()
{
    TestDesk desk;
    desk.addTickets(manyTickets(50));
    QVERIFY(desk.scanner().scan({{}, TicketId(7), desk.gate(), Direction::Entry, {}}));
    sqlite3* const db = desk.replica().connection().handle();
    int failures = 0;
    for (int place = 0;; place += 1 + place / 4) {
        const QStringList rows = dumpLedger(desk.replica().connection());
        // SQLite gives up once, after so many times ten of its instructions, as a disk would that fails
        // there.
        int left = place;
        const auto failOnce = [](void* counter) { return (*static_cast<int*>(counter))-- == 0 ? 1 : 0; };
        sqlite3_progress_handler(db, 10, failOnce, &left);
        const auto rebuilt = desk.replica().rebuild();
        sqlite3_progress_handler(db, 0, nullptr, nullptr);
        QCOMPARE(dumpLedger(desk.replica().connection()), rows);
        QCOMPARE(replicaStatus(desk.replica()).admitted, 1);
        if (left >= 0)
            break; // it never came so far
        QVERIFY(!rebuilt);
        ++failures;
        const auto scan = desk.scanner().scan({{}, TicketId(7), desk.gate(), Direction::Entry, {}});
        QVERIFY(scan && scan->decision.reason == Reason::AlreadyUsed);
    }
    QVERIFY(failures > 5);
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestReplicaFailure::secondInstanceIsLockedOut()
{
    TestDesk desk;
    const auto second = Replica::open(desk.folder(), Replica::Mode::ReadWrite, desk.clock);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(Replica::create(desk.folder(), smallEvent(), desk.clock).error().code, ErrorCode::Locked);
    QVERIFY(Replica::open(desk.folder(), Replica::Mode::ReadOnly, desk.clock));
    desk.close();
    QVERIFY(Replica::open(desk.folder(), Replica::Mode::ReadWrite, desk.clock));
}

void TestReplicaFailure::newerVersionIsLeftAlone()
{
    TestDesk desk;
    const QByteArray newer = "PRAGMA user_version = " + QByteArray::number(Replica::kSchemaVersion + 1);
    desk.replica().connection().run(newer.constData());
    desk.close();
    for (const auto mode : {Replica::Mode::ReadWrite, Replica::Mode::ReadOnly}) {
        const auto opened = Replica::open(desk.folder(), mode, desk.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NewerFormat);
    }
    QVERIFY(desk.folder().hasReplica());
    const auto connection = Connection::open(desk.folder().database(), Connection::Mode::ReadWrite);
    QCOMPARE(numberOf(**connection, "SELECT count(*) FROM record"), 5);
}

void TestReplicaFailure::missingFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: removed
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no database") << QStringLiteral("replica.db") << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("no device key") << QStringLiteral("device.key") << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("a device key cut short")
        << QStringLiteral("device.key") << QByteArray(31, 'k') << ErrorCode::Damaged;
    QTest::newRow("a device key too long")
        << QStringLiteral("device.key") << QByteArray(33, 'k') << ErrorCode::Damaged;
}

void TestReplicaFailure::missingFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    TestDesk desk;
    desk.close();
    const QString path = desk.folder().path() + u'/' + file;
    if (content.isNull())
        QVERIFY(QFile::remove(path));
    else
        overwrite(path, content);
    const auto opened = Replica::open(desk.folder(), Replica::Mode::ReadWrite, desk.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void TestReplicaFailure::notADatabaseIsSetAside()
{
    TestDesk desk;
    desk.close();
    const QByteArray garbage(50'000, 'g');
    overwrite(desk.folder().database(), garbage);
    const auto opened = Replica::open(desk.folder(), Replica::Mode::ReadWrite, desk.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    const QStringList kept = QDir(desk.folder().path()).entryList({QStringLiteral("replica.damaged-*.db")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contentOf(desk.folder().path() + u'/' + kept.front()), garbage);
    QVERIFY(desk.folder().deviceKey()); // and nothing else was touched
    QVERIFY(desk.folder().hasAuthorityKey());
}

void TestReplicaFailure::truncatedDatabaseIsSalvaged_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("nine tenths are left") << 90;
    QTest::newRow("half is left") << 50;
    QTest::newRow("a tenth is left") << 10;
}

void TestReplicaFailure::truncatedDatabaseIsSalvaged()
{
    QFETCH(int, percent);
    TestDesk desk;
    // Small records in front, so that not all of the table's pages lie at the end of the file.
    for (int i = 0; i < 50; ++i)
        QVERIFY(desk.replica().append(refusalOf(QStringLiteral("x"), desk.gate())));
    desk.addTickets(manyTickets(3'000));
    for (int i = 0; i < 50; ++i)
        QVERIFY(desk.replica().append(refusalOf(QStringLiteral("x"), desk.gate())));
    desk.close();
    QByteArray bytes = contentOf(desk.folder().database());
    bytes.truncate(bytes.size() * percent / 100);
    overwrite(desk.folder().database(), bytes);
    desk.folder().markUnclean();

    const auto opened = Replica::open(desk.folder(), Replica::Mode::ReadWrite, desk.clock);
    const QStringList kept = QDir(desk.folder().path()).entryList({QStringLiteral("replica.damaged-*.db")});
    QCOMPARE(kept.size(), 1);
    QVERIFY(contentOf(desk.folder().path() + u'/' + kept.front()).startsWith(bytes.first(1000)));
    if (!opened) {
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QVERIFY2(percent <= 50,
                 qPrintable(opened.error().detail)); // with so much left, something must be saved
        return;
    }
    QVERIFY((*opened)->salvagedFrom().endsWith(kept.front()));
    QVERIFY(replicaStatus(**opened).records > 0);
    // What is saved verifies, and the ledger is its fold. That records are missing is what `verify` is for.
    for (const AuditFinding& finding : audit(**opened).findings)
        QCOMPARE(finding.what, AuditFinding::What::ChainBroken);
    QVERIFY((*opened)->append(refusalOf(QStringLiteral("goes on"), GateId(1))));
}

void TestReplicaFailure::damagedRecordCostsOnlyItself()
{
    TestDesk desk;
    for (int i = 0; i < 10; ++i)
        QVERIFY(desk.replica().append(refusalOf(QStringLiteral("x"), desk.gate())));
    desk.replica().connection().run("UPDATE record SET bytes = x'00' WHERE seq = 5");
    QVERIFY(desk.replica().rebuild());
    std::int64_t refused = 0;
    for (const auto& gate : replicaStatus(desk.replica()).gates)
        refused += gate.refused;
    QVERIFY(refused == 9 || refused == 10); // the gates' own feed has a number 5 too, or not
    QCOMPARE(audit(desk.replica()).findings.size(), std::size_t(1));
}

void TestReplicaFailure::readOnlyOpeningNeverMovesAnything()
{
    TestDesk desk;
    desk.close();
    const QByteArray garbage(50'000, 'g');
    overwrite(desk.folder().database(), garbage);
    const auto opened = Replica::open(desk.folder(), Replica::Mode::ReadOnly, desk.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QCOMPARE(contentOf(desk.folder().database()), garbage);
}

void TestReplicaFailure::keysOfAnEventAreNotOverwritten()
{
    // The database was set aside and nothing could be saved. Its keys still sign tickets and open bundles.
    TestDesk desk;
    desk.close();
    QVERIFY(QFile::remove(desk.folder().database()));
    NewEvent other = smallEvent();
    other.authoritySeed = Author::key('B').seed();
    const auto created = Replica::create(desk.folder(), other, desk.clock);
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Conflict);
    QVERIFY(desk.folder().authorityKey({})->publicKey() == authorityKey().publicKey());
}

QTEST_GUILESS_MAIN(TestReplicaFailure)
#include "tst_replica_failure.moc"
