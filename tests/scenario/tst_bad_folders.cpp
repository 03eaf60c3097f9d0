// SPDX-License-Identifier: Apache-2.0
// A data folder that is read-only, full, damaged, in use, or a newer version's: a clear word, and nothing
// lost.
#include "core/store/replica.h"
#include "core/store/sqlite.h"
#include "tests/support/ctl.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace gatelog;
using namespace gatelog::test;

namespace {

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

bool copyFolder(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to))
        return false;
    for (const QString& name : QDir(from).entryList(QDir::Files))
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            return false;
    return true;
}

} // namespace

class TestBadFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(
            ctl(data(), QStringLiteral("init"), {QStringLiteral("--name"), QStringLiteral("Test")}).status,
            0);
        const CtlRun issued = ctl(data(), QStringLiteral("issue"),
                                  {QStringLiteral("--category"), QStringLiteral("A"),
                                   QStringLiteral("--count"), QStringLiteral("200")});
        QCOMPARE(issued.status, 0);
        m_codes.clear();
        for (const QJsonObject& line : issued.lines)
            m_codes.append(line.value(QStringLiteral("code")).toString());
        QCOMPARE(scan(data(), m_codes.at(0)).status, 0);
    }

    void noEventYet()
    {
        const CtlRun run = ctl(m_folder->filePath(QStringLiteral("empty")), QStringLiteral("status"));
        QCOMPARE(run.status, 3);
        QVERIFY(run.messages.contains("gatelogctl init"));
    }

    void aSecondInstanceIsTurnedAwayAndTheFirstGoesOn()
    {
        QProcess first;
        first.start(ctlProgram(), {QStringLiteral("scan"), QStringLiteral("--data"), data(),
                                   QStringLiteral("--json"), QStringLiteral("--stdin")});
        first.write(m_codes.at(1).toUtf8() + '\n');
        QVERIFY(first.waitForReadyRead(20'000));
        const CtlRun second = scan(data(), m_codes.at(2));
        QCOMPARE(second.status, 4);
        QVERIFY2(second.messages.contains("In use"), second.messages.constData());
        QCOMPARE(ctl(data(), QStringLiteral("status")).status, 0); // looking is allowed
        first.write(m_codes.at(2).toUtf8() + '\n');
        QVERIFY(first.waitForReadyRead(20'000));
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished(20'000));
        QCOMPARE(first.exitCode(), 0);
    }

    void aReadOnlyFolderRefusesAScan()
    {
        // Root writes anywhere, so there the program runs as nobody.
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
        const QStringList arguments{QStringLiteral("scan"),   QStringLiteral("--data"), data(),
                                    QStringLiteral("--json"), QStringLiteral("--"),     m_codes.at(1)};
        QVERIFY(QFile::setPermissions(data() + QStringLiteral("/device.key"), QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(data(), QFile::Permissions(0x5555)));
        CtlRun run;
        if (isRoot())
            run = runProgram(QStringLiteral("setpriv"),
                             QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                         QStringLiteral("--clear-groups"), ctlProgram()} +
                                 arguments);
        else
            run = runProgram(ctlProgram(), arguments);
        QFile::setPermissions(data(), QFile::Permissions(0x7755));
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
        if (run.messages.contains("Permission denied") && !run.messages.contains("gatelogctl:"))
            QSKIP("the program cannot be run as nobody from here");
        QVERIFY2(run.status == 4, run.messages.constData());
        QVERIFY(run.output.isEmpty());
        QCOMPARE(scan(data(), m_codes.at(1)).status, 0); // nothing was used up
    }

    void aFullDiskAdmitsNobodyAndLosesNothing()
    {
        if (!isRoot())
            QSKIP("needs root, to mount a small file system");
        const QString small = m_folder->filePath(QStringLiteral("small"));
        QVERIFY(QDir().mkpath(small));
        if (QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=1200k"), QStringLiteral("none"), small}) != 0)
            QSKIP("no file systems can be mounted here");
        const QString full = small + QStringLiteral("/event");
        QVERIFY(copyFolder(data(), full));
        CtlRun run;
        CtlRun after;
        {
            QFile ballast(small + QStringLiteral("/ballast"));
            QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray block(4096, 'x');
            // Room for the program's own small files and some scans, then none.
            while (ballast.size() < 800 * 1024 && ballast.write(block) == block.size()) {
            }
            QByteArray input;
            for (int i = 1; i < 200; ++i)
                input += m_codes.at(i).toUtf8() + '\n';
            run = ctl(full, QStringLiteral("scan"), {QStringLiteral("--stdin")}, input);
            ballast.remove();
            after = ctl(full, QStringLiteral("verify"));
        }
        QStringList admitted;
        for (const QJsonObject& line : run.lines)
            admitted.append(line.value(QStringLiteral("code")).toString());
        const CtlRun again = ctl(full, QStringLiteral("scan"), {QStringLiteral("--stdin")},
                                 admitted.join(u'\n').toUtf8() + '\n');
        const CtlRun next = scan(full, m_codes.at(199));
        QProcess::execute(QStringLiteral("umount"), {small});
        QVERIFY2(run.status == 4, run.messages.constData());
        QVERIFY2(run.messages.contains("disk is full"), run.messages.constData());
        QVERIFY(admitted.size() < 199);
        QCOMPARE(after.status, 0);
        for (const QJsonObject& line : again.lines)
            QCOMPARE(line.value(QStringLiteral("reason")).toString(), QStringLiteral("already_used"));
        QCOMPARE(next.status, 0);
    }

    void aNewerVersionsDatabaseIsLeftAlone()
    {
        {
            auto connection =
                Connection::open(data() + QStringLiteral("/replica.db"), Connection::Mode::ReadWrite);
            QVERIFY(connection && (*connection)->run("PRAGMA user_version = 99"));
        }
        const CtlRun run = scan(data(), m_codes.at(1));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.messages.contains("newer version"), run.messages.constData());
        {
            auto connection =
                Connection::open(data() + QStringLiteral("/replica.db"), Connection::Mode::ReadWrite);
            const QByteArray own = "PRAGMA user_version = " + QByteArray::number(Replica::kSchemaVersion);
            QVERIFY(connection && (*connection)->run(own.constData())); // as it was
        }
        QCOMPARE(scan(data(), m_codes.at(1)).status, 0);
    }

    void aDamagedDatabaseIsSetAsideAndItsRecordsSaved_data()
    {
        QTest::addColumn<double>("at"); // where zeros are written, as a share of the file
        QTest::addColumn<bool>("saved");
        QTest::newRow("its first page is gone") << 0.0 << false;
        QTest::newRow("a page in the middle is gone") << 0.5 << true;
    }
    void aDamagedDatabaseIsSetAsideAndItsRecordsSaved()
    {
        QFETCH(double, at);
        QFETCH(bool, saved);
        QFile file(data() + QStringLiteral("/replica.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(qint64(double(file.size()) * at) / 4096 * 4096);
        file.write(QByteArray(3 * 4096, '\xa5'));
        file.close();
        QFile(data() + QStringLiteral("/unclean")).open(QIODevice::WriteOnly); // as after a crash
        const CtlRun run = scan(data(), m_codes.at(1));
        const QStringList aside = QDir(data()).entryList({QStringLiteral("replica.damaged-*.db")});
        QCOMPARE(aside.size(), 1);
        if (!saved) {
            QCOMPARE(run.status, 3);
            QVERIFY2(run.messages.contains(aside.first().toUtf8()), run.messages.constData());
            return;
        }
        QVERIFY2(run.messages.contains(aside.first().toUtf8()), run.messages.constData());
        QCOMPARE(ctl(data(), QStringLiteral("status")).last().value(QStringLiteral("event")).toString(),
                 QStringLiteral("Test"));
    }

private:
    static CtlRun scan(const QString& data, const QString& code)
    {
        return ctl(data, QStringLiteral("scan"), {QStringLiteral("--"), code});
    }
    QString data() const { return m_folder->filePath(QStringLiteral("event")); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_codes;
};

QTEST_GUILESS_MAIN(TestBadFolders)
#include "tst_bad_folders.moc"
