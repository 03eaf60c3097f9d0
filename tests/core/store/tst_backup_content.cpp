// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup_content.h"
#include "core/ticket/code_text.h"
#include "tests/support/backup_story.h"

using namespace gatelog;
using namespace gatelog::test;

class TestBackupContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupSaysWhatIsInIt();
    void aRestoreIsForeseen();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
};

namespace {

std::vector<Ticket> threeTickets(const EventId& event)
{
    std::vector<Ticket> tickets;
    for (const char* code : {"A1", "B2", "C3"}) {
        tickets.push_back(importedTicket(QString::fromLatin1(code)));
        tickets.back().id = ticketIdOfCode(event, tickets.back().code);
    }
    return tickets;
}

} // namespace

void TestBackupContent::aBackupSaysWhatIsInIt()
{
    TestDesk desk;
    const QTemporaryDir backups;
    const auto empty = readBackupContent(backUp(desk.replica(), backups.path())->path);
    QVERIFY(empty);
    QVERIFY(!empty->lastScan);
    desk.addTickets(threeTickets(desk.replica().eventId()));
    desk.clock.advance(std::chrono::hours(1));
    desk.scan(QStringLiteral("A1"));
    desk.clock.advance(std::chrono::hours(1));
    desk.scan(QStringLiteral("B2"));
    const auto content = readBackupContent(backUp(desk.replica(), backups.path())->path);
    QVERIFY(content);
    QCOMPARE(content->event, desk.replica().eventId());
    QCOMPARE(content->records, desk.replica().records().count());
    QCOMPARE(content->admitted, std::int64_t(2));
    QVERIFY(content->lastScan == desk.clock.now());
}

void TestBackupContent::aRestoreIsForeseen()
{
    TestDesk desk;
    const QTemporaryDir backups;
    desk.addTickets(threeTickets(desk.replica().eventId()));
    desk.scan(QStringLiteral("A1"));
    const auto backup = backUp(desk.replica(), backups.path());
    desk.scan(QStringLiteral("B2"));
    const auto kept = previewRestore(desk.replica(), backup->path);
    QVERIFY(kept);
    QCOMPARE(kept->returning, std::int64_t(0));
    QCOMPARE(kept->shared, backup->records);
    QCOMPARE(kept->newer, std::int64_t(1));
    TestDesk fresh; // another laptop of the event, which has only its own founding
    const auto lost = previewRestore(fresh.replica(), backup->path);
    QVERIFY(lost);
    QCOMPARE(lost->returning + lost->shared, backup->records);
    QVERIFY(lost->returning > 0);
}

void TestBackupContent::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    QTest::newRow("a text") << QByteArray("Dear all,") << int(ErrorCode::Damaged);
    QTest::newRow("an empty file") << QByteArray() << int(ErrorCode::Damaged);
    QTest::newRow("the beginning of a database")
        << QByteArray("SQLite format 3\0", 16) << int(ErrorCode::Damaged);
}

void TestBackupContent::whatIsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    TestDesk desk;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("strange.backup"));
    overwrite(file, bytes);
    QCOMPARE(int(readBackupContent(file).error().code), error);
    QCOMPARE(int(previewRestore(desk.replica(), file).error().code), error);
    QCOMPARE(int(readBackupContent(folder.filePath(QStringLiteral("gone"))).error().code),
             int(ErrorCode::NotFound));
}

QTEST_GUILESS_MAIN(TestBackupContent)
#include "tst_backup_content.moc"
