// SPDX-License-Identifier: Apache-2.0
#include "app/office/backups_model.h"
#include "app/office/backups_page.h"
#include "app/office/backups_restore_dialog.h"
#include "tests/support/backup_story.h"
#include "tests/support/office_evening.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace gatelog;
using namespace gatelog::test;

class BackupsPageTest : public QObject, private OfficeEvening
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOffice(); }
    void cleanup() { endOffice(); }
    void oneMadeNowIsListedWithWhatIsInIt();
    void theScheduleIsKept();
    void aRestoreIsExplainedAndTakesNothingAway();
    void lostAdmissionsComeBack();
    void givingUpChangesNothing();
    void whatIsNoBackupOfThisEventIsRefused_data();
    void whatIsNoBackupOfThisEventIsRefused();

private:
    static const BackupsModel& model(const BackupsPage& page) { return *page.findChild<BackupsModel*>(); }
    static QString outcome(const BackupsPage& page)
    {
        return page.findChild<QLabel*>(QStringLiteral("backupOutcome"))->text();
    }
    void scan(int skip)
    {
        Answers scanned(m_service, &ReplicaService::scanned);
        m_service->scan(requestFor(validCode(skip)), quint64(skip));
        QTRY_COMPARE(scanned.count(), 1);
        QCOMPARE(scanned.at(0).decision.verdict, Verdict::Admit);
    }
    std::int64_t admitted()
    {
        return readNow([](Replica& replica) { return replicaStatus(replica).admitted; });
    }
    QString makeBackup(BackupsPage& backups)
    {
        Answers made(m_service, &ReplicaService::backedUp);
        backups.backUpNow();
        if (!QTest::qWaitFor([&made] { return made.count() == 1; }, 20'000))
            return {};
        return made.at(0).path;
    }
    /// The dialog's account, once it is there.
    static QString accountOf(BackupsPage& backups)
    {
        auto* dialog = backups.findChild<BackupsRestoreDialog*>();
        auto* account = dialog->findChild<QLabel*>(QStringLiteral("account"));
        (void)QTest::qWaitFor([account] { return !account->text().startsWith(QStringLiteral("Comparing")); },
                              20'000);
        return account->text();
    }
    static QPushButton* restoreButton(BackupsPage& backups)
    {
        return backups.findChild<BackupsRestoreDialog*>()->findChild<QPushButton*>(QStringLiteral("primary"));
    }
    void restoreAsAsked(BackupsPage& backups)
    {
        Answers opened(m_service, &ReplicaService::opened);
        QTest::mouseClick(restoreButton(backups), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
        m_state = opened.at(0);
    }
};

void BackupsPageTest::oneMadeNowIsListedWithWhatIsInIt()
{
    auto& backups = page<BackupsPage>();
    const QAbstractItemModelTester tester(backups.findChild<BackupsModel*>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    scan(0);
    const QString made = makeBackup(backups);
    QVERIFY(QFile::exists(made));
    QTRY_COMPARE(model(backups).rowCount(), 1);
    const BackupEntry& entry = model(backups).entries().front();
    QCOMPARE(entry.file.path, made);
    QCOMPARE(entry.bytes, QFileInfo(made).size());
    QVERIFY(entry.content);
    QCOMPARE(entry.content->admitted, std::int64_t(1));
    QVERIFY(entry.content->lastScan);
    QVERIFY(outcome(backups).contains(QFileInfo(made).fileName()));
}

void BackupsPageTest::theScheduleIsKept()
{
    auto& backups = page<BackupsPage>();
    auto* interval = backups.findChild<QComboBox*>(QStringLiteral("interval"));
    QCOMPARE(interval->currentData().toInt(), 10);
    interval->setFocus();
    QTest::keyClick(interval, Qt::Key_Down);
    QTest::keyClick(interval, Qt::Key_Return);
    const int chosen = interval->currentData().toInt();
    QVERIFY(chosen != 10);
    Q_EMIT interval->activated(interval->currentIndex());
    QTRY_COMPARE(int(BackupPlan::load(m_state.folder).every.value_or(std::chrono::minutes(0)).count()),
                 chosen);
    const QString elsewhere = path("stick");
    backups.setFolder(elsewhere);
    QTRY_COMPARE(BackupPlan::load(m_state.folder).folder, elsewhere);
    QVERIFY(makeBackup(backups).startsWith(elsewhere));
    QTRY_COMPARE(model(backups).rowCount(), 1);
}

void BackupsPageTest::aRestoreIsExplainedAndTakesNothingAway()
{
    auto& backups = page<BackupsPage>();
    scan(0);
    makeBackup(backups);
    scan(1);
    QTRY_COMPARE(model(backups).rowCount(), 1);
    auto* list = backups.findChild<QTableView*>();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(backups.findChild<BackupsRestoreDialog*>());
    const QString account = accountOf(backups);
    QVERIFY2(account.contains(QStringLiteral("1 record(s) are newer than the backup")), qPrintable(account));
    QVERIFY(account.contains(QStringLiteral("takes no admission away")));
    QVERIFY(account.contains(QStringLiteral("set aside")));
    restoreAsAsked(backups);
    QTRY_VERIFY2(outcome(backups).contains(QStringLiteral("of the backup are in the log")),
                 qPrintable(outcome(backups)));
    QCOMPARE(admitted(), std::int64_t(2));
    scan(2); // the window works on, and so does the desk
    QCOMPARE(admitted(), std::int64_t(3));
    QCOMPARE(QDir(m_state.folder).entryList({QStringLiteral("replica.replaced-*.db")}).size(), 1);
}

void BackupsPageTest::lostAdmissionsComeBack()
{
    auto& backups = page<BackupsPage>();
    scan(0);
    const QString backup = makeBackup(backups);
    // The same laptop without what it wrote: its key, and a database from before.
    const ReplicaFolder lost(path("lost"));
    QVERIFY(lost.create());
    QVERIFY(lost.storeDeviceKey(*ReplicaFolder(m_state.folder).deviceKey()));
    const EventId event = m_state.event;
    QVERIFY(Replica::createEmpty(ReplicaFolder(path("empty")), event, SigningKey::generate()));
    QVERIFY(QFile::copy(path("empty/replica.db"), path("lost/replica.db")));
    openFolder(path("lost"));
    QCOMPARE(admitted(), std::int64_t(0));
    backups.restore(backup);
    QVERIFY2(accountOf(backups).contains(QStringLiteral("come back")), qPrintable(accountOf(backups)));
    restoreAsAsked(backups);
    QCOMPARE(admitted(), std::int64_t(1));
    QTRY_VERIFY(!m_office->window()->windowTitle().isEmpty());
}

void BackupsPageTest::givingUpChangesNothing()
{
    auto& backups = page<BackupsPage>();
    scan(0);
    const QString backup = makeBackup(backups);
    Answers opened(m_service, &ReplicaService::opened);
    backups.restore(backup);
    (void)accountOf(backups);
    QTest::keyClick(backups.findChild<BackupsRestoreDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(!backups.findChild<BackupsRestoreDialog*>());
    scan(1);
    QCOMPARE(opened.count(), 0);
    QVERIFY(QDir(m_state.folder).entryList({QStringLiteral("replica.*-*.db")}).isEmpty());
}

void BackupsPageTest::whatIsNoBackupOfThisEventIsRefused_data()
{
    QTest::addColumn<bool>("isForeign");
    QTest::addColumn<QString>("says");
    QTest::newRow("another event's") << true << QStringLiteral("backup of another event");
    QTest::newRow("a text file") << false << QStringLiteral("no backup");
}

void BackupsPageTest::whatIsNoBackupOfThisEventIsRefused()
{
    QFETCH(bool, isForeign);
    QFETCH(QString, says);
    auto& backups = page<BackupsPage>();
    QString file = path("strange.backup");
    overwrite(file, "Dear all, please find attached");
    if (isForeign) {
        TestDesk other;
        file = backUp(other.replica(), path("others"))->path;
    }
    backups.restore(file);
    QVERIFY2(accountOf(backups).contains(says), qPrintable(accountOf(backups)));
    QVERIFY(!restoreButton(backups)->isEnabled());
}

QTEST_MAIN(BackupsPageTest)
#include "tst_backups_page.moc"
