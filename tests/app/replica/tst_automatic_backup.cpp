// SPDX-License-Identifier: Apache-2.0
#include "core/store/restore.h"
#include "tests/support/service_story.h"

#include <QDir>
#include <QFile>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

ReplicaService::Timing withBackups(std::chrono::milliseconds every, std::chrono::milliseconds pause,
                                   std::chrono::milliseconds atEnd)
{
    ReplicaService::Timing timing = kFast;
    timing.backup = {every, pause, atEnd};
    return timing;
}

std::int64_t admittedIn(const QString& backup, const Clock& clock)
{
    QTemporaryDir dir;
    const ReplicaFolder folder(dir.path());
    if (!restoreBackup(folder, backup, clock))
        return -1;
    const auto replica = Replica::open(folder, Replica::Mode::ReadOnly, clock);
    return replica ? replicaStatus(**replica).admitted : -1;
}

} // namespace

class TestAutomaticBackup : public QObject, private ServiceStory
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }
    void backupsAreMadeOnScheduleWhenSomethingWasWritten();
    void scansGoOnWhileABackupIsMade();
    void closingMakesTheLastBackup();
    void theEndOfTheProgramMakesTheLastBackup();
    void closingDoesNotWaitForEver();
    void aBackupThatFailsIsToldAndScansGoOn();
    void oneIsMadeByHandThoughNothingWasWritten();
    void thePlanIsKeptAndGoneBy();
    void aPlanThatMakesNoSenseIsNone_data();
    void aPlanThatMakesNoSenseIsNone();

private:
    QStringList backups() const
    {
        return QDir(m_folder->filePath(QStringLiteral("backups"))).entryList(QDir::Files | QDir::Hidden);
    }
};

void TestAutomaticBackup::backupsAreMadeOnScheduleWhenSomethingWasWritten()
{
    start(withBackups(50ms, 1ms, 5s));
    Answers made(m_service, &ReplicaService::backedUp);
    Answers scanned(m_service, &ReplicaService::scanned);
    openDemo();
    QTRY_COMPARE(made.count(), 1); // the event is new
    QTest::qWait(300);
    QCOMPARE(made.count(), 1); // and then nothing happened
    m_clock->advance(10min);
    m_service->scan(requestFor(validCode()), 1);
    QTRY_COMPARE(scanned.count(), 1);
    QTRY_COMPARE(made.count(), 2);
    QCOMPARE(backups().size(), 2);
    QCOMPARE(admittedIn(made.last().path, *m_clock), admittedIn(made.at(0).path, *m_clock) + 1);
    QTest::qWait(300);
    QCOMPARE(made.count(), 2);
}

void TestAutomaticBackup::scansGoOnWhileABackupIsMade()
{
    start(withBackups(50ms, 200ms, 5s));
    Answers made(m_service, &ReplicaService::backedUp);
    Answers scanned(m_service, &ReplicaService::scanned);
    openDemo();
    const QString unfinished = m_folder->filePath(QStringLiteral("backups"));
    QTRY_VERIFY(!QDir(unfinished).entryList({QStringLiteral("*.part")}).isEmpty());
    for (int i = 0; i < 3; ++i) {
        m_service->scan(requestFor(validCode(i)), quint64(i));
        QTRY_COMPARE(scanned.count(), i + 1);
        QCOMPARE(scanned.last().decision.verdict, Verdict::Admit);
    }
    QTRY_VERIFY(made.count() >= 1);
    // Whatever this one still caught, the next has it all.
    QTRY_VERIFY(admittedIn(made.last().path, *m_clock) == 3);
}

void TestAutomaticBackup::closingMakesTheLastBackup()
{
    start(withBackups(1h, 1ms, 5s));
    Answers made(m_service, &ReplicaService::backedUp);
    Answers scanned(m_service, &ReplicaService::scanned);
    openDemo();
    m_service->scan(requestFor(validCode()), 1);
    m_service->close();
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(admittedIn(made.at(0).path, *m_clock), 1);
    // Opened and closed again, there is nothing to add.
    Answers opened(m_service, &ReplicaService::opened);
    m_service->open(m_folder->path());
    m_service->close();
    QTRY_COMPARE(opened.count(), 1);
    QTest::qWait(200);
    QCOMPARE(made.count(), 1);
    QCOMPARE(backups().size(), 1);
}

void TestAutomaticBackup::theEndOfTheProgramMakesTheLastBackup()
{
    start(withBackups(1h, 1ms, 5s));
    Answers scanned(m_service, &ReplicaService::scanned);
    openDemo();
    m_service->scan(requestFor(validCode()), 1);
    QTRY_COMPARE(scanned.count(), 1);
    m_thread->quit();
    QVERIFY(m_thread->wait(10'000));
    QCOMPARE(backups().size(), 1);
    QCOMPARE(admittedIn(m_folder->filePath(QStringLiteral("backups/")) + backups().front(), *m_clock), 1);
}

void TestAutomaticBackup::closingDoesNotWaitForEver()
{
    start(withBackups(1h, 1ms, 0ms));
    openDemo();
    m_thread->quit();
    QVERIFY(m_thread->wait(10'000));
    QVERIFY(backups().isEmpty()); // neither a backup nor half of one
}

void TestAutomaticBackup::aBackupThatFailsIsToldAndScansGoOn()
{
    start(withBackups(50ms, 1ms, 5s));
    QFile inTheWay(m_folder->filePath(QStringLiteral("backups")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Answers made(m_service, &ReplicaService::backedUp);
    Answers failed(m_service, &ReplicaService::backupFailed);
    Answers scanned(m_service, &ReplicaService::scanned);
    openDemo();
    QTRY_VERIFY(failed.count() >= 2); // it is tried again each time
    QCOMPARE(failed.at(0).code, ErrorCode::ReadOnly);
    m_service->scan(requestFor(validCode()), 1);
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.at(0).decision.verdict, Verdict::Admit);
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(admittedIn(made.at(0).path, *m_clock), 1);
}

void TestAutomaticBackup::oneIsMadeByHandThoughNothingWasWritten()
{
    start(withBackups(10min, 1ms, 5s));
    Answers made(m_service, &ReplicaService::backedUp);
    openDemo();
    m_service->backUpNow();
    QTRY_COMPARE(made.count(), 1);
    m_clock->advance(1s);
    m_service->backUpNow();
    QTRY_COMPARE(made.count(), 2);
    QCOMPARE(backups().filter(QStringLiteral(".backup")).size(), 2);
}

void TestAutomaticBackup::thePlanIsKeptAndGoneBy()
{
    start(withBackups(10min, 1ms, 5s));
    Answers made(m_service, &ReplicaService::backedUp);
    openDemo();
    const QTemporaryDir stick;
    const BackupPlan plan{20min, stick.path()};
    m_service->setBackupPlan(plan);
    m_service->backUpNow();
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(made.at(0).path.startsWith(stick.path()));
    QCOMPARE(BackupPlan::load(m_folder->path()), plan);
    Answers opened(m_service, &ReplicaService::opened);
    m_service->open(m_folder->path()); // the next run of the program
    QTRY_COMPARE(opened.count(), 1);
    m_clock->advance(1s);
    m_service->backUpNow();
    QTRY_COMPARE(made.count(), 2);
    QVERIFY(made.at(1).path.startsWith(stick.path()));
}

void TestAutomaticBackup::aPlanThatMakesNoSenseIsNone_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::newRow("none there") << QByteArray();
    QTest::newRow("no number") << QByteArray("[backup]\nevery_min=often\n");
    QTest::newRow("zero") << QByteArray("[backup]\nevery_min=0\n");
    QTest::newRow("before now") << QByteArray("[backup]\nevery_min=-5\n");
    QTest::newRow("in a year") << QByteArray("[backup]\nevery_min=525600\n");
}

void TestAutomaticBackup::aPlanThatMakesNoSenseIsNone()
{
    QFETCH(QByteArray, ini);
    start(kFast);
    QFile file(m_folder->filePath(QStringLiteral("desk.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ini);
    file.close();
    QCOMPARE(BackupPlan::load(m_folder->path()), BackupPlan());
}

QTEST_GUILESS_MAIN(TestAutomaticBackup)
#include "tst_automatic_backup.moc"
