// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "tests/support/backup_story.h"

#include <thread>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

QStringList ledgerIn(const QString& database)
{
    auto connection = Connection::open(database, Connection::Mode::ReadOnly);
    return connection ? dumpLedger(**connection) : QStringList();
}

std::int64_t recordsIn(const QString& database)
{
    auto connection = Connection::open(database, Connection::Mode::ReadOnly);
    if (!connection)
        return -1;
    RecordTable table(**connection);
    std::int64_t records = 0;
    for (const std::int64_t feed : table.feeds())
        table.forEachVerified(feed, [&records](const VerifiedRecord&) { ++records; });
    return records;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_target = std::make_unique<QTemporaryDir>(); }

    void aBackupIsOneWholeFile();
    void scansBetweenSlicesAreInTheCopy();
    void aWriteThatFailsBetweenSlicesIsNotInTheCopy();
    void oneThatIsGivenUpLeavesNothing();
    void leftoversOfAKilledOneAreRemoved();
    void oneIsWantedWhenSomethingWasWritten();
    void oneAtATimeInAFolder();
    void aReaderBacksUpWhileAnotherWrites();
    void aReaderDoesNotHoldUpTheWriter();
    void aDamagedReplicaIsNotBackedUpOverGoodOnes();
    void aTargetThatIsNoFolder();
    void aFullDisk();
    void aDiskThatFillsUpInTheMiddle();

private:
    QString target() const { return m_target->path(); }
    std::unique_ptr<QTemporaryDir> m_target;
};

void TestBackup::aBackupIsOneWholeFile()
{
    TestDesk desk;
    desk.addTickets(manyTickets(500));
    desk.scan(QStringLiteral("no such code"));
    const auto made = backUp(desk.replica(), target());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(filesIn(target()), QStringList{QFileInfo(made->path).fileName()});
    QCOMPARE(made->records, desk.replica().records().count());
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    // The version bytes of a database that is read without a write-ahead log.
    QCOMPARE(contentOf(made->path).mid(18, 2), QByteArray("\x01\x01", 2));
    QCOMPARE(ledgerIn(made->path), dumpLedger(desk.replica().connection()));
    QCOMPARE(recordsIn(made->path), made->records);
    QCOMPARE(filesIn(target()).size(), 1); // nor did reading it make others
    QVERIFY(!(QFile::permissions(made->path) & (QFile::ReadOther | QFile::ReadGroup)));
}

void TestBackup::scansBetweenSlicesAreInTheCopy()
{
    TestDesk desk;
    desk.addTickets(manyTickets(4'000));
    auto backup = Backup::begin(desk.replica(), target());
    QVERIFY(backup);
    constexpr int kPages = 7;
    std::uint64_t ticket = 0;
    int left = std::numeric_limits<int>::max();
    while (true) {
        const auto step = (*backup)->step(kPages);
        QVERIFY(step);
        if (*step == Backup::Progress::Copied)
            break;
        // A scan adds a page now and then; beginning anew would add all of them.
        QVERIFY((*backup)->pagesLeft() < left);
        left = (*backup)->pagesLeft();
        const auto scan = desk.scanner().scan({{}, TicketId(++ticket), desk.gate(), Direction::Entry, {}});
        QVERIFY(scan && scan->decision.verdict == Verdict::Admit);
        if (ticket % 10 == 0)
            desk.replica().checkpoint(); // which must not disturb it either
    }
    QVERIFY(ticket > 20);
    const QStringList atTheEnd = dumpLedger(desk.replica().connection());
    const std::int64_t records = desk.replica().records().count();
    // After the last slice a scan is the next backup's.
    QVERIFY(desk.scanner().scan({{}, TicketId(3'999), desk.gate(), Direction::Entry, {}}));
    const auto made = (*backup)->complete({});
    QVERIFY(made);
    QCOMPARE(ledgerIn(made->path), atTheEnd);
    QCOMPARE(recordsIn(made->path), records);
}

void TestBackup::aWriteThatFailsBetweenSlicesIsNotInTheCopy()
{
    TestDesk desk;
    desk.addTickets(manyTickets(3'000));
    auto backup = Backup::begin(desk.replica(), target());
    QVERIFY(backup);
    QVERIFY((*backup)->step(40));
    Connection& connection = desk.replica().connection();
    connection.run("PRAGMA cache_size = 10"); // so that the transaction reaches the log before it fails
    connection.begin();
    connection.run("UPDATE ticket SET name = 'nobody'");
    connection.rollback();
    Result<Backup::Progress> step = Backup::Progress::MoreToCopy;
    while (step && *step == Backup::Progress::MoreToCopy)
        step = (*backup)->step(40);
    QVERIFY(step);
    const auto made = (*backup)->complete({});
    QVERIFY(made);
    QCOMPARE(ledgerIn(made->path), dumpLedger(connection));
}

void TestBackup::oneThatIsGivenUpLeavesNothing()
{
    TestDesk desk;
    desk.addTickets(manyTickets(1'000));
    {
        auto backup = Backup::begin(desk.replica(), target());
        QVERIFY(backup);
        QVERIFY((*backup)->step(10));
        QVERIFY(BackupFolder(target()).backupsOf(testEvent()).empty());
    }
    QVERIFY(filesIn(target()).isEmpty());
    {
        auto backup = Backup::begin(desk.replica(), target());
        QVERIFY(backup && (*backup)->step(Backup::kAllPages));
        const auto made = (*backup)->complete({}, [] { return true; });
        QVERIFY(!made);
    }
    QVERIFY(filesIn(target()).isEmpty());
    QVERIFY(backUp(desk.replica(), target()));
}

void TestBackup::leftoversOfAKilledOneAreRemoved()
{
    TestDesk desk;
    const QString left = target() + QStringLiteral("/gatelog-concert-20200101-000000.backup.part");
    const QString other = target() + QStringLiteral("/thesis.part");
    for (const QString& path : {left, left + QStringLiteral("-wal"), other})
        overwrite(path, "half");
    QVERIFY(BackupFolder(target()).backupsOf(testEvent()).empty());
    const auto made = backUp(desk.replica(), target());
    QVERIFY(made);
    QCOMPARE(filesIn(target()),
             QStringList({QFileInfo(made->path).fileName(), QStringLiteral("thesis.part")}));
}

void TestBackup::oneIsWantedWhenSomethingWasWritten()
{
    TestDesk desk;
    QVERIFY(Backup::isWanted(desk.replica(), target()));
    QVERIFY(backUp(desk.replica(), target()));
    QVERIFY(!Backup::isWanted(desk.replica(), target()));
    desk.reopen();
    QVERIFY(!Backup::isWanted(desk.replica(), target())); // opening writes nothing
    desk.scan(QStringLiteral("x"));
    QVERIFY(Backup::isWanted(desk.replica(), target()));
}

void TestBackup::oneAtATimeInAFolder()
{
    TestDesk desk;
    auto first = Backup::begin(desk.replica(), target());
    QVERIFY(first);
    const auto second = Backup::begin(desk.replica(), target());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    first->reset();
    QVERIFY(backUp(desk.replica(), target()));
}

void TestBackup::aReaderBacksUpWhileAnotherWrites()
{
    TestDesk desk;
    desk.addTickets(manyTickets(4'000));
    const GateId gate = desk.gate();
    std::atomic<bool> enough{false};
    std::atomic<int> scans{0};
    std::thread writer([&] {
        for (std::uint64_t ticket = 1; ticket <= 4'000 && !enough; ++ticket) {
            GATELOG_CHECK(desk.scanner().scan({{}, TicketId(ticket), gate, Direction::Entry, {}}));
            ++scans;
            if (ticket % 50 == 0)
                desk.replica().checkpoint();
        }
    });
    QStringList paths;
    {
        const auto reader = Replica::open(desk.folder(), Replica::Mode::ReadOnly, desk.clock);
        GATELOG_CHECK(reader.has_value());
        for (int i = 0; i < 8; ++i) {
            const int before = scans;
            const auto made = backUp(**reader, target());
            if (made)
                paths << made->path;
            while (made && scans == before && scans < 4'000)
                std::this_thread::yield();
        }
    }
    enough = true;
    writer.join();
    QCOMPARE(paths.size(), 8);
    std::int64_t held = 0;
    for (const QString& path : std::as_const(paths)) {
        // Each is the state of some moment: the ledger is the fold of its records.
        QTemporaryDir folder;
        const ReplicaFolder copy(folder.path());
        QVERIFY(QFile::copy(path, copy.database()));
        QVERIFY(QFile::setPermissions(copy.database(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(copy.storeDeviceKey(*desk.folder().deviceKey()));
        const auto replica = Replica::open(copy, Replica::Mode::ReadWrite, desk.clock);
        QVERIFY(replica);
        QVERIFY(audit(**replica).findings.empty());
        QVERIFY((*replica)->records().count() >= held);
        held = (*replica)->records().count();
    }
    QVERIFY(held > recordsIn(paths.front()));
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestBackup::aReaderDoesNotHoldUpTheWriter()
{
    TestDesk desk;
    const auto reader = Connection::open(desk.folder().database(), Connection::Mode::ReadOnly);
    QVERIFY(reader);
    (*reader)->run("BEGIN");
    QVERIFY((*reader)->prepare("SELECT * FROM record").step()); // as a backup from a command line reads
    desk.addTickets(manyTickets(8'000));
    QElapsedTimer timer;
    timer.start();
    desk.replica().checkpoint();
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    (*reader)->run("COMMIT");
    desk.replica().checkpoint();
    QCOMPARE(QFileInfo(desk.folder().database() + QStringLiteral("-wal")).size(), 0);
}

void TestBackup::aDamagedReplicaIsNotBackedUpOverGoodOnes()
{
    TestDesk desk;
    desk.addTickets(manyTickets(3'000));
    const auto good = backUp(desk.replica(), target());
    QVERIFY(good);
    desk.close();
    QByteArray bytes = contentOf(desk.folder().database());
    const auto at = bytes.lastIndexOf("some length 77"); // in the table of tickets
    QVERIFY(at > 0);
    bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\xa5'));
    overwrite(desk.folder().database(), bytes);
    const auto reader = Replica::open(desk.folder(), Replica::Mode::ReadOnly, desk.clock);
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().detail));
    const auto made = backUp(**reader, target(), {1, 0});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Damaged);
    QCOMPARE(filesIn(target()), QStringList{QFileInfo(good->path).fileName()});
}

void TestBackup::aTargetThatIsNoFolder()
{
    TestDesk desk;
    const QString file = target() + QStringLiteral("/file");
    overwrite(file, "mine");
    for (const QString& path : {file, file + QStringLiteral("/below"), QStringLiteral("/dev/full")}) {
        const auto made = backUp(desk.replica(), path);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ReadOnly);
    }
    QCOMPARE(contentOf(file), QByteArray("mine"));
    QVERIFY(desk.scan(QStringLiteral("x")).decision.verdict == Verdict::Deny); // and the desk goes on
}

void TestBackup::aFullDisk()
{
    const SmallDisk disk(QStringLiteral("300k"));
    if (!disk.isMounted())
        QSKIP("no file systems can be mounted here");
    TestDesk desk;
    desk.addTickets(manyTickets(3'000));
    const auto made = backUp(desk.replica(), disk.path());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DiskFull);
    QVERIFY(filesIn(disk.path()).isEmpty());
}

void TestBackup::aDiskThatFillsUpInTheMiddle()
{
    const SmallDisk disk(QStringLiteral("16m"));
    if (!disk.isMounted())
        QSKIP("no file systems can be mounted here");
    TestDesk desk;
    desk.addTickets(manyTickets(10'000));
    {
        auto backup = Backup::begin(desk.replica(), disk.path());
        QVERIFY(backup);
        QVERIFY((*backup)->step(50));
        QFile ballast(disk.path() + QStringLiteral("/ballast"));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) {
        }
        Result<Backup::Progress> step = Backup::Progress::MoreToCopy;
        while (step && *step == Backup::Progress::MoreToCopy) {
            step = (*backup)->step(50);
            QVERIFY(desk.scan(QStringLiteral("x")).decision.verdict == Verdict::Deny); // scans do not notice
        }
        QVERIFY(!step);
        QCOMPARE(step.error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(filesIn(disk.path()), QStringList{QStringLiteral("ballast")});
    QVERIFY(QFile::remove(disk.path() + QStringLiteral("/ballast")));
    const auto made = backUp(desk.replica(), disk.path());
    QVERIFY(made);
    QCOMPARE(made->records, desk.replica().records().count());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
