// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatelog;

class TestSqlite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void settingsAreThePromised();
    void valuesSurvive();
    void failedStatementIsRememberedUntilCommit();
    void nothingRunsBehindAFailedBegin();
    void firstFailureIsTold();
    void rollbackForgets();
    void commitWithoutFailureKeeps();
    void badSqlFailsTheConnection();
    void constraintIsAConflict();
    void fullDiskRollsBack();
    void openingFails_data();
    void openingFails();
    void readOnlyDoesNotWrite();
    void secondWriterIsToldAtBegin();
    void movedStatementGoesOn();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("t.db")); }
    std::int64_t count()
    {
        Statement count = m_connection->prepare("SELECT count(*) FROM t");
        return count.step() ? count.integer(0) : -1;
    }
    QString pragma(const char* sql)
    {
        Statement value = m_connection->prepare(sql);
        return value.step() ? value.text(0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

void TestSqlite::init()
{
    m_connection.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_connection = std::move(*Connection::open(path(), Connection::Mode::ReadWrite));
    QVERIFY(m_connection->runScript("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c BLOB) STRICT"));
}

void TestSqlite::settingsAreThePromised()
{
    QCOMPARE(pragma("PRAGMA journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("PRAGMA synchronous"), QStringLiteral("2")); // FULL: promise 1 of DESIGN.md
}

void TestSqlite::valuesSurvive()
{
    Statement insert = m_connection->prepare("INSERT INTO t VALUES (?, ?, ?)");
    insert.bind(1, std::numeric_limits<std::int64_t>::min());
    insert.bind(2, QStringLiteral("Zoë 😀")).bind(3, QByteArrayView("\0\xff", 2)).run();
    insert.reset().bind(1, 2).bindNull(2).bind(3, QByteArrayView());
    QVERIFY(insert.run());
    Statement select = m_connection->prepare("SELECT a, b, c FROM t ORDER BY a");
    QVERIFY(select.step());
    QCOMPARE(select.integer(0), std::numeric_limits<std::int64_t>::min());
    QCOMPARE(select.text(1), QStringLiteral("Zoë 😀"));
    QCOMPARE(select.blob(2).toByteArray(), QByteArray("\0\xff", 2));
    QVERIFY(select.step());
    QVERIFY(select.isNull(1));
    QVERIFY(!select.isNull(2)); // empty bytes are not NULL
    QVERIFY(select.blob(2).isEmpty());
    QVERIFY(!select.step());
}

void TestSqlite::failedStatementIsRememberedUntilCommit()
{
    m_connection->begin();
    QVERIFY(m_connection->run("INSERT INTO t (a) VALUES (1)"));
    Statement insert = m_connection->prepare("INSERT INTO t (a) VALUES (?)");
    insert.bind(1, 1);
    QVERIFY(!insert.run());
    QVERIFY(m_connection->failed());
    // What is asked in between says nothing, rather than something that is not so.
    Statement select = m_connection->prepare("SELECT a FROM t");
    QVERIFY(!select.step());
    const auto committed = m_connection->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::Conflict);
    QVERIFY(committed.error().detail.contains(path()));
    QCOMPARE(count(), 0);
    QVERIFY(!m_connection->failed());
}

void TestSqlite::nothingRunsBehindAFailedBegin()
{
    const auto other = Connection::open(path(), Connection::Mode::ReadWrite);
    (*other)->run("PRAGMA busy_timeout = 20");
    m_connection->begin();
    (*other)->begin(); // fails: somebody else writes
    m_connection->rollback();
    QVERIFY(!(*other)->run("INSERT INTO t (a) VALUES (1)")); // would be a transaction of its own
    QVERIFY(!(*other)->commit());
    QCOMPARE(count(), 0);
}

void TestSqlite::firstFailureIsTold()
{
    m_connection->begin();
    m_connection->run("INSERT INTO nowhere VALUES (1)");
    m_connection->run("INSERT INTO elsewhere VALUES (1)");
    const auto committed = m_connection->commit();
    QVERIFY(!committed);
    QVERIFY(committed.error().detail.contains(QStringLiteral("nowhere")));
}

void TestSqlite::rollbackForgets()
{
    m_connection->begin();
    m_connection->run("INSERT INTO t (a) VALUES (1)");
    m_connection->run("INSERT INTO nowhere VALUES (1)");
    m_connection->rollback();
    QVERIFY(!m_connection->failed());
    QCOMPARE(count(), 0);
    m_connection->begin();
    QVERIFY(m_connection->run("INSERT INTO t (a) VALUES (1)"));
    QVERIFY(m_connection->commit());
    QCOMPARE(count(), 1);
}

void TestSqlite::commitWithoutFailureKeeps()
{
    m_connection->begin();
    m_connection->run("INSERT INTO t (a) VALUES (1)");
    QVERIFY(m_connection->commit());
    m_connection = std::move(*Connection::open(path(), Connection::Mode::ReadOnly));
    QCOMPARE(count(), 1);
}

void TestSqlite::badSqlFailsTheConnection()
{
    Statement nonsense = m_connection->prepare("SELEKT 1");
    QVERIFY(m_connection->failed());
    QVERIFY(!nonsense.step());
    QVERIFY(!nonsense.run());
    QVERIFY(!m_connection->takeError());
    QVERIFY(m_connection->takeError()); // once
}

void TestSqlite::constraintIsAConflict()
{
    QCOMPARE(m_connection->runScript("INSERT INTO t (a, b) VALUES (1, x'00')").error().code,
             ErrorCode::Conflict);
}

void TestSqlite::fullDiskRollsBack()
{
    const QByteArray limit = "PRAGMA max_page_count = " + pragma("PRAGMA page_count").toLatin1();
    m_connection->run(limit.constData());
    m_connection->begin();
    Statement insert = m_connection->prepare("INSERT INTO t (c) VALUES (?)");
    insert.bind(1, QByteArrayView(QByteArray(100'000, 'x')));
    QVERIFY(!insert.run());
    const auto committed = m_connection->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::DiskFull);
    QCOMPARE(count(), 0);
    m_connection->begin();
    m_connection->run("INSERT INTO t (a) VALUES (1)");
    QVERIFY(m_connection->commit());
}

void TestSqlite::openingFails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not a database") << QByteArray(5000, 'x') << false << ErrorCode::Damaged;
    QTest::newRow("a folder") << QByteArray() << true << ErrorCode::Unreadable;
}

void TestSqlite::openingFails()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isFolder);
    QFETCH(ErrorCode, code);
    const QString other = m_dir->filePath(QStringLiteral("other"));
    if (isFolder) {
        QVERIFY(QDir().mkdir(other));
    } else {
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto opened = Connection::open(other, Connection::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void TestSqlite::readOnlyDoesNotWrite()
{
    const auto reader = Connection::open(path(), Connection::Mode::ReadOnly);
    QVERIFY(reader);
    QCOMPARE((*reader)->runScript("INSERT INTO t (a) VALUES (1)").error().code, ErrorCode::ReadOnly);
    QVERIFY(!Connection::open(m_dir->filePath(QStringLiteral("none.db")), Connection::Mode::ReadOnly));
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("none.db"))));
}

void TestSqlite::secondWriterIsToldAtBegin()
{
    const auto other = Connection::open(path(), Connection::Mode::ReadWrite);
    QVERIFY(other);
    (*other)->run("PRAGMA busy_timeout = 20");
    m_connection->begin();
    (*other)->begin();
    QVERIFY((*other)->failed());
    (*other)->run("INSERT INTO t (a) VALUES (1)");
    QCOMPARE((*other)->commit().error().code, ErrorCode::Locked);
    QVERIFY(m_connection->commit());
    QCOMPARE(count(), 0);
}

void TestSqlite::movedStatementGoesOn()
{
    Statement insert = m_connection->prepare("INSERT INTO t (a) VALUES (?)");
    Statement moved = std::move(insert);
    QVERIFY(moved.bind(1, 1).run());
    Statement assigned;
    assigned = std::move(moved);
    QVERIFY(assigned.reset().bind(1, 2).run());
    QCOMPARE(count(), 2);
}

QTEST_APPLESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
