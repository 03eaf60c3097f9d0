// SPDX-License-Identifier: Apache-2.0
// A laptop's memory: the log is backed up while people scan, and a restore loses nothing, whenever the
// program is killed.
#include "tests/support/ctl.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace gatelog::test;

class TestBackupRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        m_random.seed(seed);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(
            ctl(data(), QStringLiteral("init"), {QStringLiteral("--name"), QStringLiteral("Test")}).status,
            0);
        const CtlRun issued = ctl(data(), QStringLiteral("issue"),
                                  {QStringLiteral("--category"), QStringLiteral("A"),
                                   QStringLiteral("--count"), QString::number(kTickets)});
        QCOMPARE(int(issued.lines.size()), kTickets);
        m_codes.clear();
        for (const QJsonObject& line : issued.lines)
            m_codes.append(line.value(QStringLiteral("code")).toString());
    }

    void whatIsScannedAfterABackupOutlivesItsRestore()
    {
        QCOMPARE(scan(data(), m_codes.mid(0, 10)).status, 0);
        const CtlRun made = ctl(data(), QStringLiteral("backup"));
        QVERIFY2(made.status == 0, made.messages.constData());
        const QString backup = made.last().value(QStringLiteral("file")).toString();
        QVERIFY(backup.startsWith(data() + QStringLiteral("/backups/gatelog-test-")));
        QCOMPARE(made.last().value(QStringLiteral("bytes")).toInteger(), QFileInfo(backup).size());
        QCOMPARE(scan(data(), m_codes.mid(10, 10)).status, 0);
        const QJsonObject before = status(data());

        const CtlRun restored = restore(data(), backup);
        QVERIFY2(restored.status == 0, restored.messages.constData());
        QVERIFY(restored.isJson);
        QCOMPARE(restored.last().value(QStringLiteral("from_backup")),
                 made.last().value(QStringLiteral("records")));
        QCOMPARE(restored.last().value(QStringLiteral("from_present")).toInt(), 10);
        QVERIFY(QFile::exists(restored.last().value(QStringLiteral("set_aside")).toString()));
        QCOMPARE(restored.last().value(QStringLiteral("enrolled")).toBool(), true);
        QCOMPARE(status(data()), before);
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
        QVERIFY(allAreUsed(data(), m_codes.mid(0, 20)));
        QCOMPARE(scan(data(), m_codes.mid(20, 1)).status, 0);
    }

    void aDestroyedDatabaseComesBack()
    {
        QCOMPARE(scan(data(), m_codes.mid(0, 10)).status, 0);
        const QString backup = backUp();
        overwriteWithGarbage(data() + QStringLiteral("/replica.db"));
        QCOMPARE(scan(data(), m_codes.mid(0, 1)).status, 3); // set aside, nothing of it verifies
        const CtlRun restored = restore(data(), backup);
        QVERIFY2(restored.status == 0, restored.messages.constData());
        QVERIFY(restored.last().value(QStringLiteral("set_aside")).isNull());
        QVERIFY(allAreUsed(data(), m_codes.mid(0, 10)));
        QCOMPARE(scan(data(), m_codes.mid(10, 10)).status, 0);
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
        // Without the program noticing first.
        overwriteWithGarbage(data() + QStringLiteral("/replica.db"));
        QCOMPARE(restore(data(), backup).status, 0);
        QVERIFY(allAreUsed(data(), m_codes.mid(0, 10)));
        QCOMPARE(QDir(data()).entryList({QStringLiteral("replica.*-*.db")}).size(), 2);
    }

    void aNewLaptopKnowsWhoIsInside()
    {
        QCOMPARE(scan(data(), m_codes.mid(0, 10)).status, 0);
        const QString stick = m_folder->filePath(QStringLiteral("stick"));
        const CtlRun made = ctl(data(), QStringLiteral("backup"), {QStringLiteral("--to"), stick});
        QCOMPARE(made.status, 0);
        const QString laptop = m_folder->filePath(QStringLiteral("laptop"));
        const CtlRun restored = restore(laptop, made.last().value(QStringLiteral("file")).toString());
        QVERIFY2(restored.status == 0, restored.messages.constData());
        QCOMPARE(restored.last().value(QStringLiteral("new_device")).toBool(), true);
        QCOMPARE(restored.last().value(QStringLiteral("enrolled")).toBool(), false);
        QVERIFY(restored.messages.contains("enrolled"));
        QCOMPARE(scan(laptop, m_codes.mid(10, 1)).status, 4); // nobody knows it yet
        QCOMPARE(status(laptop).value(QStringLiteral("admitted")).toInt(), 10);
    }

    void backupsAreWholeWhileAnotherScans()
    {
        QProcess desk;
        desk.start(ctlProgram(), {QStringLiteral("scan"), QStringLiteral("--data"), data(),
                                  QStringLiteral("--json"), QStringLiteral("--stdin")});
        QStringList backups;
        QList<int> scannedBefore;
        int scanned = 0;
        for (int i = 0; i < 6; ++i) {
            const QStringList batch = m_codes.mid(i * 100, 100);
            desk.write(batch.join(u'\n').toUtf8() + '\n');
            QVERIFY(desk.waitForReadyRead(20'000)); // it is in the midst of them
            scanned += int(desk.readAllStandardOutput().count('\n'));
            scannedBefore << scanned;
            backups << backUp();
        }
        desk.closeWriteChannel();
        QVERIFY(desk.waitForFinished(60'000));
        QCOMPARE(desk.exitCode(), 0);
        for (int i = 0; i < backups.size(); ++i) {
            const QString copy = m_folder->filePath(QStringLiteral("copy%1").arg(i));
            QCOMPARE(restore(copy, backups.at(i)).status, 0);
            QCOMPARE(ctl(copy, QStringLiteral("verify")).status, 0);
            QVERIFY(status(copy).value(QStringLiteral("admitted")).toInt() >= scannedBefore.at(i));
        }
        QVERIFY(allAreUsed(data(), m_codes.mid(0, 600)));
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
    }

    void aBackupKilledAtAnyMomentIsNone()
    {
        QElapsedTimer timer;
        timer.start();
        backUp();
        const qint64 whole_us = timer.nsecsElapsed() / 1000;
        int whole = 0;
        for (int i = 0; i < 25; ++i) {
            runAndKill({QStringLiteral("backup"), QStringLiteral("--data"), data()}, whole_us);
            QCOMPARE(scan(data(), m_codes.mid(i, 1)).status, 0);
        }
        backUp(); // what was left unfinished is in nobody's way
        const QDir folder(data() + QStringLiteral("/backups"));
        for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QVERIFY2(name.endsWith(QStringLiteral(".backup")), qPrintable(name));
            const QString copy = m_folder->filePath(QStringLiteral("of-") + name);
            const CtlRun restored = restore(copy, folder.filePath(name));
            QVERIFY2(restored.status == 0, restored.messages.constData());
            QCOMPARE(status(copy).value(QStringLiteral("tickets")).toInt(), kTickets);
            ++whole;
        }
        QVERIFY(whole >= 2 && whole <= 10); // rotated
    }

    void aRestoreKilledAtAnyMomentLosesNothing()
    {
        QCOMPARE(scan(data(), m_codes.mid(0, 10)).status, 0);
        const QString backup = backUp();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(restore(data(), backup).status, 0);
        const qint64 whole_us = timer.nsecsElapsed() / 1000;
        int next = 10;
        for (int i = 0; i < 25; ++i) {
            // Killed in the midst of scanning, so that there is a log beside the database.
            next += scanAndBeKilled(next);
            runAndKill({QStringLiteral("restore"), QStringLiteral("--data"), data(), backup}, whole_us);
            if (i % 3 == 0)
                QCOMPARE(status(data()).value(QStringLiteral("tickets")).toInt(), kTickets);
            if (i % 3 == 1) {
                const CtlRun retried = restore(data(), backup);
                QVERIFY2(retried.status == 0, retried.messages.constData());
            }
            QVERIFY(allAreUsed(data(), m_codes.mid(0, next)));
            const CtlRun verified = ctl(data(), QStringLiteral("verify"));
            QVERIFY2(verified.status == 0, verified.output.constData());
        }
        QVERIFY(next > 40);
        QVERIFY(!QDir(data()).exists(QStringLiteral("replacement")) || restore(data(), backup).status == 0);
        QVERIFY(!QDir(data()).exists(QStringLiteral("replacement")));
        QVERIFY(QDir(data()).entryList({QStringLiteral("*.next")}).isEmpty());
    }

    void whatCannotBeIsSaidSo()
    {
        QCOMPARE(
            ctl(data(), QStringLiteral("backup"), {QStringLiteral("--keep"), QStringLiteral("0")}).status, 2);
        QCOMPARE(ctl(data(), QStringLiteral("restore")).status, 2);
        const CtlRun missing = restore(data(), m_folder->filePath(QStringLiteral("none.backup")));
        QCOMPARE(missing.status, 3);
        QVERIFY2(missing.messages.contains("Not found"), missing.messages.constData());
        const QString other = m_folder->filePath(QStringLiteral("other"));
        QCOMPARE(
            ctl(other, QStringLiteral("init"), {QStringLiteral("--name"), QStringLiteral("Other")}).status,
            0);
        const CtlRun foreign = restore(other, backUp());
        QCOMPARE(foreign.status, 3);
        QVERIFY2(foreign.messages.contains("another event"), foreign.messages.constData());
        const CtlRun unwritable =
            ctl(data(), QStringLiteral("backup"), {QStringLiteral("--to"), QStringLiteral("/dev/full")});
        QCOMPARE(unwritable.status, 4);
        QProcess desk;
        desk.start(ctlProgram(), {QStringLiteral("scan"), QStringLiteral("--data"), data(),
                                  QStringLiteral("--json"), QStringLiteral("--stdin")});
        desk.write(m_codes.at(0).toUtf8() + '\n');
        QVERIFY(desk.waitForReadyRead(20'000));
        QCOMPARE(restore(data(), backUp()).status, 4); // in use
        desk.closeWriteChannel();
        QVERIFY(desk.waitForFinished(20'000));
    }

    void theListTellsWhatThereIs()
    {
        const QString first = backUp();
        const QString second = backUp();
        const CtlRun list = ctl(data(), QStringLiteral("backup"), {QStringLiteral("--list")});
        QCOMPARE(list.status, 0);
        QCOMPARE(list.lines.size(), std::size_t(2));
        QCOMPARE(list.lines.at(0).value(QStringLiteral("file")).toString(), second);
        QCOMPARE(list.lines.at(1).value(QStringLiteral("file")).toString(), first);
        const CtlRun third =
            ctl(data(), QStringLiteral("backup"), {QStringLiteral("--keep"), QStringLiteral("1")});
        QCOMPARE(third.last().value(QStringLiteral("deleted")).toInt(), 2);
    }

private:
    static constexpr int kTickets = 1'500;

    QString data() const { return m_folder->filePath(QStringLiteral("event")); }

    static CtlRun scan(const QString& data, const QStringList& codes)
    {
        return ctl(data, QStringLiteral("scan"), {QStringLiteral("--stdin")},
                   codes.join(u'\n').toUtf8() + '\n');
    }
    static CtlRun restore(const QString& data, const QString& backup)
    {
        return ctl(data, QStringLiteral("restore"), {backup});
    }
    static QJsonObject status(const QString& data) { return ctl(data, QStringLiteral("status")).last(); }

    QString backUp() const
    {
        const CtlRun made = ctl(data(), QStringLiteral("backup"));
        if (made.status != 0)
            qWarning("%s", made.messages.constData());
        return made.last().value(QStringLiteral("file")).toString();
    }

    static bool allAreUsed(const QString& data, const QStringList& codes)
    {
        const CtlRun run = scan(data, codes);
        if (int(run.lines.size()) != codes.size())
            return false;
        return std::all_of(run.lines.begin(), run.lines.end(), [](const QJsonObject& line) {
            return line.value(QStringLiteral("reason")).toString() == u"already_used";
        });
    }

    static void overwriteWithGarbage(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, 'g'));
    }

    void runAndKill(const QStringList& arguments, qint64 within_us)
    {
        QProcess process;
        process.start(ctlProgram(), arguments);
        process.waitForStarted();
        QThread::usleep(unsigned(m_random.bounded(int(within_us))));
        process.kill();
        process.waitForFinished();
    }

    /// Scans some codes from the `first` on and is killed before it can tidy up; how many were admitted.
    int scanAndBeKilled(int first)
    {
        QProcess process;
        process.start(ctlProgram(), {QStringLiteral("scan"), QStringLiteral("--data"), data(),
                                     QStringLiteral("--json"), QStringLiteral("--stdin")});
        const int count = int(m_random.bounded(1, 5));
        process.write(m_codes.mid(first, count).join(u'\n').toUtf8() + '\n');
        QByteArray printed;
        while (printed.count('\n') < count && process.waitForReadyRead(20'000))
            printed += process.readAllStandardOutput();
        process.kill();
        process.waitForFinished();
        return int(printed.count("\"admit\""));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_codes;
    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(TestBackupRestore)
#include "tst_backup_restore.moc"
