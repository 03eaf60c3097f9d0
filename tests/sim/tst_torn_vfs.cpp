// SPDX-License-Identifier: Apache-2.0
// The simulator's disk on its own: what SQLite promises of a power cut holds on it with synchronous=FULL, and
// does not without. A disk on which nothing could be lost would prove nothing.
#include "core/store/sqlite.h"
#include "tests/sim/torn_vfs.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::sim;

namespace {

const QString kDatabase = QStringLiteral("/laptop/replica.db");
constexpr int kRuns = 300;

/// One laptop that writes rows and loses power somewhere.
class Laptop
{
public:
    Laptop(std::uint64_t seed, Connection::Sync sync) : m_dice(seed), m_disk(seed + 1), m_sync(sync)
    {
        useTornDisk(m_disk, seed);
        // Made with every write synced: a database that is lost before it was ever written is no test.
        auto made = Connection::open(kDatabase, Connection::Mode::ReadWrite, Connection::Sync::Full);
        GATELOG_CHECK(made.has_value());
        (*made)->run("CREATE TABLE t (n INTEGER PRIMARY KEY, blob BLOB)");
        (*made)->run("CREATE TABLE u (n INTEGER PRIMARY KEY, blob BLOB)");
        GATELOG_CHECK((*made)->takeError().has_value());
        made->reset();
        open();
    }

    /// Writes until the power fails; true when everything committed before is there afterwards.
    bool survivesPowerCut()
    {
        m_disk.cutPowerAfter("/laptop", int(m_dice.below(60)));
        while (!m_disk.isOff("/laptop"))
            step();
        m_connection.reset();
        m_disk.powerOn("/laptop");
        const std::int64_t before = m_committed;
        open();
        // One more: the cut came after the commit's last sync and before its return.
        return isSound() && rows() >= before && rows() <= before + 1;
    }

    std::int64_t rows() { return count("t"); }
    bool isSound()
    {
        if (!m_connection)
            return false;
        Statement check = m_connection->prepare("PRAGMA quick_check");
        const bool ok = check.step() && check.text(0) == u"ok";
        return ok && m_connection->takeError() && count("t") == count("u");
    }
    const TornDisk& disk() const { return m_disk; }

private:
    std::int64_t count(const char* table)
    {
        Statement select = m_connection->prepare(QByteArray("SELECT count(*) FROM ") + table);
        return select.step() ? select.integer(0) : -1;
    }
    void open()
    {
        auto opened = Connection::open(kDatabase, Connection::Mode::ReadWrite, m_sync);
        if (!opened)
            return; // damaged beyond opening, which only happens unsynced
        m_connection = std::move(*opened);
        m_connection->run("PRAGMA wal_autocheckpoint = 0");
        m_committed = std::max<std::int64_t>(rows(), 0);
    }
    void step()
    {
        if (m_dice.oneIn(8)) {
            m_connection->run("PRAGMA wal_checkpoint(TRUNCATE)");
            return;
        }
        if (m_dice.oneIn(8)) { // closing moves the log into the database and deletes it
            m_connection.reset();
            if (!m_disk.isOff("/laptop"))
                open();
            return;
        }
        const QByteArray blob(qsizetype(m_dice.below(9'000)), 'x');
        m_connection->begin();
        for (const char* sql : {"INSERT INTO t (blob) VALUES (?)", "INSERT INTO u (blob) VALUES (?)"}) {
            Statement insert = m_connection->prepare(sql);
            insert.bind(1, QByteArrayView(blob)).run();
        }
        const bool done = m_connection->commit().has_value();
        if (done && !m_disk.isOff("/laptop"))
            ++m_committed;
    }

    Dice m_dice;
    TornDisk m_disk;
    Connection::Sync m_sync;
    std::unique_ptr<Connection> m_connection;
    std::int64_t m_committed = 0;
};

} // namespace

class TestTornVfs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommittedTransactionSurvivesWithFullSync();
    void someAreLostWithoutSync();
    void aPowerCutDoesTearWrites();
    void whatADeadProcessWritesHasNoEffect();
    void aCopiedFolderGoesItsOwnWay();
    void theSameSeedLosesTheSame();
};

void TestTornVfs::everyCommittedTransactionSurvivesWithFullSync()
{
    std::int64_t torn = 0;
    for (int seed = 0; seed < kRuns; ++seed) {
        Laptop laptop(std::uint64_t(seed), Connection::Sync::Full);
        for (int cut = 0; cut < 5; ++cut)
            QVERIFY2(laptop.survivesPowerCut(),
                     qPrintable(QStringLiteral("seed %1, cut %2").arg(seed).arg(cut)));
        torn += laptop.disk().counts().tornCuts;
    }
    QVERIFY2(torn > kRuns, qPrintable(QString::number(torn)));
}

void TestTornVfs::someAreLostWithoutSync()
{
    int lost = 0;
    for (int seed = 0; seed < kRuns; ++seed) {
        Laptop laptop(std::uint64_t(seed), Connection::Sync::Off);
        lost += !laptop.survivesPowerCut();
    }
    QVERIFY(lost > 0);
}

void TestTornVfs::aPowerCutDoesTearWrites()
{
    bool whole = false, gone = false, torn = false;
    const std::string before(4096, 'a'), after(4096, 'b');
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Dice dice(seed);
        TornFile file(before);
        file.write(0, after.data(), after.size());
        const std::string left = file.afterPowerCut(dice).bytes;
        whole = whole || left == after;
        gone = gone || left == before;
        torn = torn || (left != after && left != before);
        for (std::size_t sector = 0; sector < left.size(); sector += 512)
            QCOMPARE(left.substr(sector, 512), std::string(512, left[sector]));
    }
    QVERIFY(whole && gone && torn);
    Dice dice(1);
    TornFile file(before);
    file.write(0, after.data(), after.size());
    file.sync();
    QVERIFY(file.afterPowerCut(dice).bytes == after);
}

void TestTornVfs::whatADeadProcessWritesHasNoEffect()
{
    TornDisk disk(1);
    useTornDisk(disk, 1);
    auto connection = Connection::open(kDatabase, Connection::Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY((*connection)->run("CREATE TABLE t (n INTEGER)"));
    disk.cutPowerAfter("/laptop", 0);
    const std::size_t bytes = disk.bytesIn("/laptop");
    QVERIFY((*connection)->run("INSERT INTO t VALUES (1)"));
    connection->reset(); // checkpoints and deletes the log: of the dead
    QCOMPARE(disk.bytesIn("/laptop"), bytes);
    disk.powerOn("/laptop");
    auto reopened = Connection::open(kDatabase, Connection::Mode::ReadWrite);
    QVERIFY(reopened);
    Statement select = (*reopened)->prepare("SELECT count(*) FROM t");
    QVERIFY(select.step());
    QCOMPARE(select.integer(0), 0);
}

void TestTornVfs::aCopiedFolderGoesItsOwnWay()
{
    TornDisk disk(1);
    useTornDisk(disk, 1);
    auto connection = Connection::open(kDatabase, Connection::Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY((*connection)->run("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1)"));
    disk.copyFolder("/laptop", "/clone"); // while it is open, log and all
    QVERIFY((*connection)->run("INSERT INTO t VALUES (2)"));
    auto clone = Connection::open(QStringLiteral("/clone/replica.db"), Connection::Mode::ReadWrite);
    QVERIFY(clone);
    Statement select = (*clone)->prepare("SELECT count(*) FROM t");
    QVERIFY(select.step());
    QCOMPARE(select.integer(0), 1);
}

void TestTornVfs::theSameSeedLosesTheSame()
{
    const auto run = [](std::uint64_t seed) {
        Laptop laptop(seed, Connection::Sync::Full);
        std::vector<std::int64_t> seen;
        for (int cut = 0; cut < 5; ++cut) {
            Q_UNUSED(laptop.survivesPowerCut());
            seen.push_back(laptop.rows());
            seen.push_back(laptop.disk().counts().tornCuts);
        }
        return seen;
    };
    QCOMPARE(run(7), run(7));
    QVERIFY(run(7) != run(8));
}

QTEST_APPLESS_MAIN(TestTornVfs)
#include "tst_torn_vfs.moc"
