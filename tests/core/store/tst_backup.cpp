// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/backup.h"
#include "tests/support/test_desk.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <thread>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

std::vector<Ticket> manyTickets(int count)
{
    std::vector<Ticket> tickets(std::size_t(count), Ticket{});
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        tickets[i].id = TicketId(i + 1);
        tickets[i].name = QStringLiteral("A guest with a name of some length %1").arg(i);
    }
    return tickets;
}

Result<MadeBackup> backUp(Replica& replica, const QString& folder, const Retention& retention = {})
{
    auto backup = Backup::begin(replica, folder);
    if (!backup)
        return tl::unexpected(backup.error());
    if (const auto copied = (*backup)->step(Backup::kAllPages); !copied)
        return tl::unexpected(copied.error());
    return (*backup)->complete(retention);
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

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

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A small file system of its own, for as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& size)
    {
        m_mounted = QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QStringLiteral("size=") + size, QStringLiteral("none"), path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isMounted() const { return m_mounted; }
    QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
};

BackupFile at(const char* time, int ordinal = 1)
{
    const QDateTime utc = QDateTime::fromString(QString::fromLatin1(time) + u'Z', Qt::ISODate);
    return {QString::fromLatin1(time) + QString::number(ordinal),
            WallTime(std::chrono::milliseconds(utc.toMSecsSinceEpoch())), ordinal};
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_target = std::make_unique<QTemporaryDir>(); }

    void aBackupIsOneWholeFile();
    void itsNameTellsEventAndTime_data();
    void itsNameTellsEventAndTime();
    void scansBetweenSlicesAreInTheCopy();
    void aWriteThatFailsBetweenSlicesIsNotInTheCopy();
    void oneThatIsGivenUpLeavesNothing();
    void leftoversOfAKilledOneAreRemoved();
    void oneAtATimeInAFolder();
    void aReaderBacksUpWhileAnotherWrites();
    void aReaderDoesNotHoldUpTheWriter();
    void aDamagedReplicaIsNotBackedUpOverGoodOnes();
    void aTargetThatIsNoFolder();
    void aFullDisk();
    void aDiskThatFillsUpInTheMiddle();
    void theSurplus_data();
    void theSurplus();
    void rotationDeletesOnlyThisEventsBackups();

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

void TestBackup::itsNameTellsEventAndTime_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << QStringLiteral("Spring Concert 2026")
                           << QStringLiteral("gatelog-spring-concert-2026-20251121-060000.backup");
    QTest::newRow("letters with accents, and signs")
        << QStringLiteral("../Łódź: Fête & Größe!")
        << QStringLiteral("gatelog-lodz-fete-grosse-20251121-060000.backup");
    QTest::newRow("no letter a file system is sure to take")
        << QStringLiteral("花火大会")
        << QStringLiteral("gatelog-%1-20251121-060000.backup")
               .arg(QString::fromLatin1(testEvent().toHex().first(8)));
}

void TestBackup::itsNameTellsEventAndTime()
{
    QFETCH(QString, event);
    QFETCH(QString, name);
    NewEvent request = smallEvent();
    request.name = event;
    TestDesk desk(request);
    const auto made = backUp(desk.replica(), target());
    QVERIFY(made);
    QCOMPARE(QFileInfo(made->path).fileName(), name);
    const auto second = backUp(desk.replica(), target()); // of the same second
    QVERIFY(second);
    const auto found = BackupFolder(target()).backupsOf(testEvent());
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].path, second->path);
    QCOMPARE(found[1].path, made->path);
    QCOMPARE(found[1].time, desk.clock.now());
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
        const std::atomic<bool> stop{true};
        const auto made = (*backup)->complete({}, &stop);
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
        write(path, "half");
    QVERIFY(BackupFolder(target()).backupsOf(testEvent()).empty());
    const auto made = backUp(desk.replica(), target());
    QVERIFY(made);
    QCOMPARE(filesIn(target()),
             QStringList({QFileInfo(made->path).fileName(), QStringLiteral("thesis.part")}));
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
    write(desk.folder().database(), bytes);
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
    write(file, "mine");
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

void TestBackup::theSurplus_data()
{
    QTest::addColumn<std::vector<BackupFile>>("files"); // newest first
    QTest::addColumn<Retention>("retention");
    QTest::addColumn<std::vector<BackupFile>>("surplus");
    using Files = std::vector<BackupFile>;
    const BackupFile mon1 = at("2026-03-02T10:00:00"), mon2 = at("2026-03-02T11:00:00"),
                     mon3 = at("2026-03-02T23:59:59"), tue1 = at("2026-03-03T00:00:00"),
                     tue2 = at("2026-03-03T12:00:00"), tue3 = at("2026-03-03T12:00:00", 2),
                     wed1 = at("2026-03-04T09:00:00");
    const Files all{wed1, tue3, tue2, tue1, mon3, mon2, mon1};
    QTest::newRow("none") << Files{} << Retention{} << Files{};
    QTest::newRow("fewer than are kept") << all << Retention{} << Files{};
    QTest::newRow("of earlier days the last stays")
        << all << Retention{2, 30} << Files{tue2, tue1, mon2, mon1};
    QTest::newRow("newest ones count as their day's last")
        << all << Retention{1, 30} << Files{tue2, tue1, mon2, mon1};
    QTest::newRow("only so many days") << all << Retention{1, 2} << Files{tue2, tue1, mon3, mon2, mon1};
    QTest::newRow("no days") << all << Retention{3, 0} << Files{tue1, mon3, mon2, mon1};
    QTest::newRow("the very newest stays whatever is asked")
        << all << Retention{0, 0} << Files{tue3, tue2, tue1, mon3, mon2, mon1};
}

void TestBackup::theSurplus()
{
    QFETCH(std::vector<BackupFile>, files);
    QFETCH(Retention, retention);
    QFETCH(std::vector<BackupFile>, surplus);
    QVERIFY(surplusOf(files, retention) == surplus);
}

void TestBackup::rotationDeletesOnlyThisEventsBackups()
{
    NewEvent otherEvent = smallEvent();
    otherEvent.authoritySeed = Author::key('B').seed();
    TestDesk desk, other(otherEvent);
    const Retention one{1, 0};
    QVERIFY(backUp(other.replica(), target(), one));
    other.clock.advance(1s);
    QStringList kept{QFileInfo(backUp(other.replica(), target(), one)->path).fileName()};
    QCOMPARE(filesIn(target()), kept);
    // A good name over something else, and somebody's own file.
    for (const char* name : {"gatelog-concert-20200101-000000.backup", "gatelog-notes.backup"}) {
        write(target() + u'/' + QString::fromLatin1(name), "my notes");
        kept << QString::fromLatin1(name);
    }
    // Another name for the same event: it was renamed since.
    const auto first = backUp(desk.replica(), target(), one);
    QVERIFY(first);
    QVERIFY(
        QFile::rename(first->path, target() + QStringLiteral("/gatelog-old-name-20251121-060000.backup")));
    desk.clock.advance(1s);
    const auto last = backUp(desk.replica(), target(), one);
    QVERIFY(last);
    QCOMPARE(last->rotated, 1);
    kept << QFileInfo(last->path).fileName();
    kept.sort();
    QStringList found = filesIn(target());
    found.sort();
    QCOMPARE(found, kept);
    // A clock set back does not cost the backup just made.
    desk.clock.advance(-24h);
    const auto earlier = backUp(desk.replica(), target(), one);
    QVERIFY(earlier && QFileInfo::exists(earlier->path) && QFileInfo::exists(last->path));
}

Q_DECLARE_METATYPE(gatelog::BackupFile)
Q_DECLARE_METATYPE(gatelog::Retention)

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
