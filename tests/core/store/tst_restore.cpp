// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/restore.h"
#include "core/ticket/code_text.h"
#include "tests/support/backup_story.h"

using namespace gatelog;
using namespace gatelog::test;

namespace {

QByteArray codeOf(int number)
{
    return "C" + QByteArray::number(1000 + number);
}

/// A desk with twenty tickets.
std::unique_ptr<TestDesk> openDoor(const NewEvent& event = smallEvent())
{
    auto desk = std::make_unique<TestDesk>(event);
    std::vector<Ticket> tickets;
    for (int i = 0; i < 20; ++i) {
        tickets.push_back(importedTicket(QString::fromLatin1(codeOf(i))));
        tickets.back().id = ticketIdOfCode(desk->replica().eventId(), tickets.back().code);
    }
    desk->addTickets(tickets);
    return desk;
}

Verdict scan(TestDesk& desk, int number)
{
    return desk.scan(QString::fromLatin1(codeOf(number))).decision.verdict;
}

QStringList setAsideIn(const ReplicaFolder& folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("replica.*.db")});
}

void removeDatabase(const ReplicaFolder& folder)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(folder.database() + QLatin1StringView(suffix));
}

/// Every file with its content, the lock and what SQLite keeps in memory files left out.
std::map<QString, QByteArray> snapshot(const ReplicaFolder& folder)
{
    std::map<QString, QByteArray> files;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
        if (!name.endsWith(u"-shm") &&
            !(name.endsWith(u"-wal") && QFileInfo(folder.path() + u'/' + name).size() == 0))
            files.emplace(name, contentOf(folder.path() + u'/' + name));
    return files;
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_target = std::make_unique<QTemporaryDir>(); }

    void aLostDatabaseComesBack();
    void whatCameAfterTheBackupStays();
    void whatVerifiesOfADamagedDatabaseStays();
    void anAlteredBackupBringsOnlyWhatVerifies();
    void aBackupOfAnOlderVersion();
    void aNewLaptopIsADeviceOfItsOwn();
    void aRefusedBackupChangesNothing_data();
    void aRefusedBackupChangesNothing();
    void theFoldersOwnDatabaseIsHeldToItsEventAndVersion();
    void whileAnotherProgramWrites();
    void noRoom();
    void killedOnceTheNewOneIsWhole_data();
    void killedOnceTheNewOneIsWhole();
    void leftoversOfOneKilledBefore();

private:
    /// A backup of the desk's replica, and the desk closed.
    QString backUpAndClose(TestDesk& desk)
    {
        const auto made = backUp(desk.replica(), m_target->path());
        GATELOG_CHECK(made.has_value());
        desk.close();
        return made->path;
    }
    std::unique_ptr<QTemporaryDir> m_target;
};

void TestRestore::aLostDatabaseComesBack()
{
    const auto desk = openDoor();
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
    const Hash before = ledgerHash(desk->replica());
    const auto records = desk->replica().records().count();
    const QString backup = backUpAndClose(*desk);
    removeDatabase(desk->folder());
    const auto restored = restoreBackup(desk->folder(), backup, desk->clock);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QCOMPARE(restored->fromBackup, records);
    QCOMPARE(restored->fromPresent, 0);
    QCOMPARE(restored->damaged, 0);
    QCOMPARE(restored->eventName, QStringLiteral("Concert"));
    QVERIFY(restored->setAside.isEmpty());
    QVERIFY(!restored->deviceIsNew && restored->deviceIsEnrolled);
    desk->reopen();
    QVERIFY(ledgerHash(desk->replica()) == before);
    QCOMPARE(scan(*desk, 1), Verdict::Deny);
    QCOMPARE(scan(*desk, 2), Verdict::Admit); // a new feed: nothing forks
    QVERIFY(audit(desk->replica()).findings.empty());
    QVERIFY(!QFileInfo::exists(desk->folder().path() + QStringLiteral("/replacement")));
}

void TestRestore::whatCameAfterTheBackupStays()
{
    const auto desk = openDoor();
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
    const auto made = backUp(desk->replica(), m_target->path());
    QVERIFY(made);
    QCOMPARE(scan(*desk, 2), Verdict::Admit);
    desk->reopen();
    QCOMPARE(scan(*desk, 3), Verdict::Admit);
    const Hash before = ledgerHash(desk->replica());
    const QStringList rows = dumpLedger(desk->replica().connection());
    desk->close();
    const auto restored = restoreBackup(desk->folder(), made->path, desk->clock);
    QVERIFY(restored);
    QCOMPARE(restored->fromBackup, made->records);
    QCOMPARE(restored->fromPresent, 2);
    QCOMPARE(setAsideIn(desk->folder()), QStringList{QFileInfo(restored->setAside).fileName()});
    QCOMPARE(QFileInfo(restored->setAside).fileName(), QStringLiteral("replica.replaced-20251121-060000.db"));
    const auto aside = Connection::open(restored->setAside, Connection::Mode::ReadOnly);
    QVERIFY(aside);
    QCOMPARE(dumpLedger(**aside), rows);
    desk->reopen();
    QVERIFY(ledgerHash(desk->replica()) == before);
    QVERIFY(audit(desk->replica()).findings.empty());
    // And once more in the same second: nothing of what was set aside is written over.
    desk->close();
    const auto again = restoreBackup(desk->folder(), made->path, desk->clock);
    QVERIFY(again);
    QCOMPARE(setAsideIn(desk->folder()).size(), 2);
    QCOMPARE(again->records(), restored->records());
}

void TestRestore::whatVerifiesOfADamagedDatabaseStays()
{
    const auto desk = openDoor();
    const auto made = backUp(desk->replica(), m_target->path());
    QVERIFY(made);
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
    desk->addTickets(manyTickets(4'000));
    QCOMPARE(scan(*desk, 2), Verdict::Admit);
    desk->close();
    QByteArray bytes = contentOf(desk->folder().database());
    const auto at = bytes.lastIndexOf("some length 77");
    QVERIFY(at > 0);
    bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\xa5'));
    overwrite(desk->folder().database(), bytes);
    const auto restored = restoreBackup(desk->folder(), made->path, desk->clock);
    QVERIFY(restored);
    QVERIFY(restored->fromPresent >= 2);
    QCOMPARE(contentOf(restored->setAside), bytes);
    desk->reopen();
    QCOMPARE(scan(*desk, 1), Verdict::Deny);
    QCOMPARE(scan(*desk, 2), Verdict::Deny);
    // Nothing at all to be read, either.
    desk->close();
    overwrite(desk->folder().database(), QByteArray(50'000, 'g'));
    const auto again = restoreBackup(desk->folder(), made->path, desk->clock);
    QVERIFY(again);
    QCOMPARE(again->fromPresent, 0);
    QCOMPARE(again->fromBackup, made->records);
    desk->reopen();
    QVERIFY(audit(desk->replica()).findings.empty());
}

void TestRestore::anAlteredBackupBringsOnlyWhatVerifies()
{
    const auto desk = openDoor();
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
    Refusal refusal;
    refusal.gate = desk->gate();
    const VerifiedRecord altered = desk->append(Kind::Refusal, refusal);
    const auto records = desk->replica().records().count();
    const QString backup = backUpAndClose(*desk);
    removeDatabase(desk->folder());
    {
        // By someone who would let ticket 1 in again, and leave something behind.
        const auto file = Connection::open(backup, Connection::Mode::Scratch);
        QVERIFY(file);
        (*file)->run("DELETE FROM redemption");
        (*file)->run("CREATE TRIGGER later AFTER INSERT ON record BEGIN DELETE FROM redemption; END");
        (*file)->run("UPDATE record SET bytes = zeroblob(length(bytes)) WHERE hash = x'" +
                     altered->hash().toHex() + "'");
        QVERIFY((*file)->takeError());
    }
    const auto restored = restoreBackup(desk->folder(), backup, desk->clock);
    QVERIFY(restored);
    QCOMPARE(restored->damaged, 1);
    QCOMPARE(restored->fromBackup, records - 1);
    desk->reopen();
    QCOMPARE(scan(*desk, 1), Verdict::Deny);
    QVERIFY(audit(desk->replica()).findings.empty());
}

void TestRestore::aBackupOfAnOlderVersion()
{
    const auto desk = openDoor();
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
    const Hash before = ledgerHash(desk->replica());
    const QString backup = backUpAndClose(*desk);
    {
        const auto file = Connection::open(backup, Connection::Mode::Scratch);
        QVERIFY(file);
        (*file)->run("DROP TABLE redemption"); // its ledger was another one; the records never changed
        (*file)->run("PRAGMA user_version = 1");
        QVERIFY((*file)->takeError());
    }
    removeDatabase(desk->folder());
    QVERIFY(restoreBackup(desk->folder(), backup, desk->clock));
    desk->reopen();
    QVERIFY(ledgerHash(desk->replica()) == before);
}

void TestRestore::aNewLaptopIsADeviceOfItsOwn()
{
    const auto desk = openDoor();
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
    const QString backup = backUpAndClose(*desk);
    const ReplicaFolder fresh(m_target->filePath(QStringLiteral("new/laptop")));
    const auto restored = restoreBackup(fresh, backup, desk->clock);
    QVERIFY(restored);
    QVERIFY(restored->deviceIsNew);
    QVERIFY(!restored->deviceIsEnrolled);
    const auto replica = Replica::open(fresh, Replica::Mode::ReadWrite, desk->clock);
    QVERIFY(replica);
    QVERIFY((*replica)->device() != desk->folder().deviceKey()->publicKey());
    QCOMPARE(replicaStatus(**replica).admitted, 1);
    // Its redemptions would not count, so it would admit a ticket twice.
    const auto scan = Scanner(**replica).scan(
        {QString::fromLatin1(codeOf(2)), {}, *(*replica)->ledger().firstGate(), {}, {}});
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, ErrorCode::NotPermitted);
    QVERIFY(!fresh.hasAuthorityKey());
}

void TestRestore::aRefusedBackupChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("it is not there") << QStringLiteral("missing") << ErrorCode::NotFound;
    QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::Unreadable;
    QTest::newRow("an empty file") << QStringLiteral("empty") << ErrorCode::Damaged;
    QTest::newRow("a text") << QStringLiteral("text") << ErrorCode::Damaged;
    QTest::newRow("another program's database") << QStringLiteral("other") << ErrorCode::Damaged;
    QTest::newRow("cut short") << QStringLiteral("short") << ErrorCode::Damaged;
    QTest::newRow("cut short to less than its first page") << QStringLiteral("stub") << ErrorCode::Damaged;
    QTest::newRow("a page of it is garbage") << QStringLiteral("page") << ErrorCode::Damaged;
    QTest::newRow("of another event") << QStringLiteral("foreign") << ErrorCode::ForeignEvent;
    QTest::newRow("of a newer version") << QStringLiteral("newer") << ErrorCode::NewerFormat;
}

void TestRestore::aRefusedBackupChangesNothing()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    const auto desk = openDoor();
    QString backup = backUpAndClose(*desk);
    const QByteArray bytes = contentOf(backup);
    if (what == u"missing")
        backup += QStringLiteral(".not");
    else if (what == u"folder")
        backup = m_target->path();
    else if (what == u"empty")
        overwrite(backup, {});
    else if (what == u"text")
        overwrite(backup, QByteArray("Dear all,\n").repeated(1000));
    else if (what == u"short")
        overwrite(backup, bytes.first(bytes.size() / 8192 * 4096));
    else if (what == u"stub")
        overwrite(backup, bytes.first(600));
    else if (what == u"page")
        overwrite(backup, bytes.first(bytes.size() - 8192) + QByteArray(8192, '\xa5'));
    else if (what == u"foreign") {
        NewEvent event = smallEvent();
        event.authoritySeed = Author::key('B').seed();
        TestDesk other(event);
        backup = backUpAndClose(other);
    } else {
        if (what == u"other")
            backup = m_target->filePath(QStringLiteral("other.db"));
        const auto file = Connection::open(backup, Connection::Mode::Scratch);
        QVERIFY(file);
        (*file)->run(what == u"newer" ? "PRAGMA user_version = 99" : "CREATE TABLE replica (name TEXT)");
        if (what == u"other")
            (*file)->run("PRAGMA user_version = 1");
    }
    const auto before = snapshot(desk->folder());
    const auto restored = restoreBackup(desk->folder(), backup, desk->clock);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, code);
    QVERIFY(restored.error().detail.contains(QFileInfo(backup).fileName()) ||
            restored.error().detail.contains(desk->folder().path()));
    QVERIFY(snapshot(desk->folder()) == before);
    desk->reopen();
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
}

void TestRestore::theFoldersOwnDatabaseIsHeldToItsEventAndVersion()
{
    NewEvent event = smallEvent();
    event.authoritySeed = Author::key('B').seed();
    TestDesk other(event);
    other.replica().connection().run("DELETE FROM replica"); // only its records say whose it is
    other.close();
    const auto desk = openDoor();
    const QString backup = backUpAndClose(*desk);
    const auto before = snapshot(other.folder());
    QCOMPARE(restoreBackup(other.folder(), backup, desk->clock).error().code, ErrorCode::ForeignEvent);
    QVERIFY(snapshot(other.folder()) == before);

    {
        const auto database = Connection::open(desk->folder().database(), Connection::Mode::ReadWrite);
        QVERIFY(database);
        (*database)->run("PRAGMA user_version = 99");
    }
    const auto newer = snapshot(desk->folder());
    QCOMPARE(restoreBackup(desk->folder(), backup, desk->clock).error().code, ErrorCode::NewerFormat);
    QVERIFY(snapshot(desk->folder()) == newer);
}

void TestRestore::whileAnotherProgramWrites()
{
    const auto desk = openDoor();
    const auto made = backUp(desk->replica(), m_target->path());
    QVERIFY(made);
    QCOMPARE(restoreBackup(desk->folder(), made->path, desk->clock).error().code, ErrorCode::Locked);
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
}

void TestRestore::noRoom()
{
    const SmallDisk disk(QStringLiteral("1m"));
    if (!disk.isMounted())
        QSKIP("no file systems can be mounted here");
    const auto desk = openDoor();
    desk->addTickets(manyTickets(6'000));
    const QString backup = backUpAndClose(*desk);
    const ReplicaFolder small(disk.path() + QStringLiteral("/event"));
    TestDesk tiny;
    tiny.close();
    QVERIFY(small.create());
    for (const char* name : {"replica.db", "device.key"})
        QVERIFY(QFile::copy(tiny.folder().path() + u'/' + QString::fromLatin1(name),
                            small.path() + u'/' + QString::fromLatin1(name)));
    const auto before = snapshot(small);
    const auto restored = restoreBackup(small, backup, desk->clock);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::DiskFull);
    QVERIFY(snapshot(small) == before);
    QVERIFY(Replica::open(small, Replica::Mode::ReadWrite, desk->clock));
}

void TestRestore::killedOnceTheNewOneIsWhole_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<Replica::Mode>("mode");
    for (const auto& [mode, how] : {std::pair(Replica::Mode::ReadWrite, "opened to write"),
                                    std::pair(Replica::Mode::ReadOnly, "opened to read")}) {
        const QByteArray then = QByteArray(", then ") + how;
        QTest::newRow("before anything was set aside" + then) << QStringList{} << mode;
        QTest::newRow("after the database was" + then) << QStringList{QString()} << mode;
        QTest::newRow("after its log was, too" + then)
            << QStringList{QString(), QStringLiteral("-wal")} << mode;
        QTest::newRow("after all was" + then)
            << QStringList{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")} << mode;
    }
}

void TestRestore::killedOnceTheNewOneIsWhole()
{
    QFETCH(QStringList, moved);
    QFETCH(Replica::Mode, mode);
    const auto desk = openDoor();
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
    // The new one holds what a restore makes; the present one has a log, as after a crash.
    QTemporaryDir aside;
    QVERIFY(
        QFile::copy(backUp(desk->replica(), m_target->path())->path, aside.filePath(QStringLiteral("next"))));
    QCOMPARE(scan(*desk, 2), Verdict::Admit);
    const QString database = desk->folder().database();
    const QString name = desk->folder().path() + QStringLiteral("/replica.replaced-20251121-060000.db");
    std::map<QString, QByteArray> present;
    for (const char* suffix : {"", "-wal", "-shm"})
        present[QString::fromLatin1(suffix)] = contentOf(database + QLatin1StringView(suffix));
    QVERIFY(!present[QStringLiteral("-wal")].isEmpty());
    desk->close();
    for (const auto& [suffix, bytes] : present)
        overwrite((moved.contains(suffix) ? name : database) + suffix, bytes);
    if (!moved.isEmpty())
        QVERIFY(QFile::remove(database));
    QVERIFY(QFile::rename(aside.filePath(QStringLiteral("next")), name + QStringLiteral(".next")));
    QVERIFY(desk->folder().hasReplica());

    const auto opened = Replica::open(desk->folder(), mode, desk->clock);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    QCOMPARE(replicaStatus(**opened).admitted, 1); // the old one's log was not played into it
    QVERIFY(audit(**opened).findings.empty());
    for (const char* suffix : {"", "-wal"})
        QCOMPARE(contentOf(name + QLatin1StringView(suffix)), present[QString::fromLatin1(suffix)]);
    QVERIFY(!desk->folder().hasReplacement());
}

void TestRestore::leftoversOfOneKilledBefore()
{
    const auto desk = openDoor();
    const QString backup = backUpAndClose(*desk);
    const QString workshop = desk->folder().path() + QStringLiteral("/replacement");
    QVERIFY(QDir().mkpath(workshop));
    for (const char* file : {"replica.db", "replica.db-wal", "unclean"})
        overwrite(workshop + u'/' + QString::fromLatin1(file), QByteArray(5'000, 'h'));
    desk->reopen(); // the old state
    QCOMPARE(scan(*desk, 1), Verdict::Admit);
    desk->close();
    const auto restored = restoreBackup(desk->folder(), backup, desk->clock);
    QVERIFY(restored);
    QCOMPARE(restored->fromPresent, 1);
    QVERIFY(!QFileInfo::exists(workshop));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
