// SPDX-License-Identifier: Apache-2.0
#include "tests/support/backup_story.h"

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

BackupFile at(const char* time, int ordinal = 1)
{
    const QDateTime utc = QDateTime::fromString(QString::fromLatin1(time) + u'Z', Qt::ISODate);
    return {QString::fromLatin1(time) + QString::number(ordinal),
            WallTime(std::chrono::milliseconds(utc.toMSecsSinceEpoch())), ordinal};
}

} // namespace

/// Names and rotation: which files are backups of an event, and which of them stay.
class TestBackupFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_target = std::make_unique<QTemporaryDir>(); }

    void itsNameTellsEventAndTime_data();
    void itsNameTellsEventAndTime();
    void aNameOfAnOlderVersionIsRead_data();
    void aNameOfAnOlderVersionIsRead();
    void theSurplus_data();
    void theSurplus();
    void rotationDeletesOnlyThisEventsBackups();

private:
    QString target() const { return m_target->path(); }
    std::unique_ptr<QTemporaryDir> m_target;
};

void TestBackupFolder::itsNameTellsEventAndTime_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("words") << QStringLiteral("Spring Concert 2026")
                           << QStringLiteral("gatelog-spring-concert-2026-20251121-060000+0000.backup")
                           << QByteArray("UTC");
    QTest::newRow("letters with accents, and signs")
        << QStringLiteral("../Łódź: Fête & Größe!")
        << QStringLiteral("gatelog-lodz-fete-grosse-20251121-070000+0100.backup")
        << QByteArray("Europe/Warsaw");
    QTest::newRow("no letter a file system is sure to take")
        << QStringLiteral("花火大会")
        << QStringLiteral("gatelog-%1-20251121-150000+0900.backup")
               .arg(QString::fromLatin1(testEvent().toHex().first(8)))
        << QByteArray("Asia/Tokyo");
    QTest::newRow("on the day before in its own time, by half an hour")
        << QStringLiteral("Jazz") << QStringLiteral("gatelog-jazz-20251120-203000-0930.backup")
        << QByteArray("Pacific/Marquesas");
}

void TestBackupFolder::itsNameTellsEventAndTime()
{
    QFETCH(QString, event);
    QFETCH(QString, name);
    QFETCH(QByteArray, zone);
    NewEvent request = smallEvent();
    request.name = event;
    request.timeZone = zone;
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
    QCOMPARE(found[0].time, desk.clock.now());
    QCOMPARE(found[0].ordinal, 2);
}

void TestBackupFolder::aNameOfAnOlderVersionIsRead_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("ordinal");
    QTest::newRow("the first of its second") << ".backup" << 1;
    QTest::newRow("one of many of its second") << "-999.backup" << 999;
}

void TestBackupFolder::aNameOfAnOlderVersionIsRead()
{
    QFETCH(QString, end);
    QFETCH(int, ordinal);
    TestDesk desk;
    const auto made = backUp(desk.replica(), target());
    QVERIFY(made);
    QVERIFY(QFile::rename(made->path, target() + QStringLiteral("/gatelog-concert-20251121-060000") + end));
    const auto found = BackupFolder(target()).backupsOf(testEvent());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].time, desk.clock.now()); // which was UTC
    QCOMPARE(found[0].ordinal, ordinal);
}

void TestBackupFolder::theSurplus_data()
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

void TestBackupFolder::theSurplus()
{
    QFETCH(std::vector<BackupFile>, files);
    QFETCH(Retention, retention);
    QFETCH(std::vector<BackupFile>, surplus);
    QVERIFY(surplusOf(files, retention) == surplus);
}

void TestBackupFolder::rotationDeletesOnlyThisEventsBackups()
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
        overwrite(target() + u'/' + QString::fromLatin1(name), "my notes");
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

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "tst_backup_folder.moc"
