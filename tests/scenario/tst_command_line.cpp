// SPDX-License-Identifier: Apache-2.0
// An event from an empty folder to its log, by the command line alone.
#include "tests/support/ctl.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace gatelog::test;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        const CtlRun made = ctl(data(), QStringLiteral("init"),
                                {QStringLiteral("--name"), QStringLiteral("Test"), QStringLiteral("--gate"),
                                 QStringLiteral("North"), QStringLiteral("--gate"), QStringLiteral("South"),
                                 QStringLiteral("--device"), QStringLiteral("Laptop 7")});
        QCOMPARE(made.status, 0);
        QVERIFY(made.isJson);
    }

    void anotherEventInTheSameFolderIsRefused()
    {
        QCOMPARE(ctl(data(), QStringLiteral("init"), {QStringLiteral("--name"), QStringLiteral("B")}).status,
                 4);
        QCOMPARE(ctl(data(), QStringLiteral("status")).last().value(QStringLiteral("event")).toString(),
                 QStringLiteral("Test"));
    }

    void anIssuedTicketIsAdmittedOnceByItsImage()
    {
        const QString qr = m_folder->filePath(QStringLiteral("qr"));
        const QString csv = m_folder->filePath(QStringLiteral("tickets.csv"));
        const QString pdf = m_folder->filePath(QStringLiteral("tickets.pdf"));
        const CtlRun issued = ctl(data(), QStringLiteral("issue"),
                                  {QStringLiteral("--category"), QStringLiteral("VIP"),
                                   QStringLiteral("--count"), QStringLiteral("3"), QStringLiteral("--csv"),
                                   csv, QStringLiteral("--qr"), qr, QStringLiteral("--pdf"), pdf});
        QCOMPARE(issued.status, 0);
        QCOMPARE(issued.lines.size(), 3);
        QVERIFY(QFile(pdf).size() > 1000);
        const QStringList images = QDir(qr).entryList({QStringLiteral("*.png")});
        QCOMPARE(images.size(), 3);
        QCOMPARE(QDir(qr).entryList({QStringLiteral("*.svg")}).size(), 3);

        const QStringList image{QStringLiteral("--image"), qr + u'/' + images.first()};
        const CtlRun first = ctl(data(), QStringLiteral("scan"), image);
        QVERIFY2(first.status == 0, first.messages.constData());
        QCOMPARE(first.last().value(QStringLiteral("verdict")).toString(), QStringLiteral("admit"));
        const CtlRun second = ctl(data(), QStringLiteral("scan"), image);
        QCOMPARE(second.status, 1);
        QCOMPARE(second.last().value(QStringLiteral("reason")).toString(), QStringLiteral("already_used"));
        QCOMPARE(second.last().value(QStringLiteral("used_at")), first.last().value(QStringLiteral("time")));
        QCOMPARE(second.last().value(QStringLiteral("used_desk")).toString(), QStringLiteral("Laptop 7"));

        // What was issued comes back as it is.
        const CtlRun again = ctl(data(), QStringLiteral("import"), {csv});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.last().value(QStringLiteral("unchanged")).toInt(), 3);
    }

    void everyJsonLineHasWhatTheDesignPromises()
    {
        const CtlRun scan =
            ctl(data(), QStringLiteral("scan"), {QStringLiteral("--stdin")}, "nonsense\n\x01\x02\xff\n");
        QCOMPARE(scan.status, 1);
        QVERIFY(scan.isJson);
        QCOMPARE(scan.lines.size(), 2);
        for (const QString& key : {QStringLiteral("code"), QStringLiteral("verdict"),
                                   QStringLiteral("reason"), QStringLiteral("ticket"), QStringLiteral("gate"),
                                   QStringLiteral("confirmed"), QStringLiteral("ms")})
            QVERIFY2(scan.last().contains(key), qPrintable(key));
        const QJsonObject status = ctl(data(), QStringLiteral("status")).last();
        for (const QString& key :
             {QStringLiteral("event"), QStringLiteral("tickets"), QStringLiteral("admitted"),
              QStringLiteral("inside"), QStringLiteral("records"), QStringLiteral("conflicts"),
              QStringLiteral("ledger_hash")})
            QVERIFY2(status.contains(key), qPrintable(key));
        const CtlRun log = ctl(data(), QStringLiteral("log"));
        QCOMPARE(log.status, 0);
        QVERIFY(log.isJson);
        QCOMPARE(log.lines.size(), 2);
    }

    void aScanIsUndoneAndTheTicketAdmitsAgain()
    {
        const CtlRun issued = ctl(data(), QStringLiteral("issue"),
                                  {QStringLiteral("--category"), QStringLiteral("A"),
                                   QStringLiteral("--count"), QStringLiteral("1")});
        const QString code = issued.last().value(QStringLiteral("code")).toString();
        const CtlRun first = ctl(data(), QStringLiteral("scan"), {QStringLiteral("--"), code});
        QCOMPARE(first.status, 0);
        const QString record = first.last().value(QStringLiteral("record")).toString();
        QCOMPARE(ctl(data(), QStringLiteral("undo"), {record}).status, 0);
        QCOMPARE(ctl(data(), QStringLiteral("undo"), {record}).status, 4);
        QCOMPARE(ctl(data(), QStringLiteral("status")).last().value(QStringLiteral("inside")).toInt(), 0);
        QCOMPARE(ctl(data(), QStringLiteral("scan"), {QStringLiteral("--"), code}).status, 0);
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
    }

    void theDemonstrationVideoMeetsEveryKindOfVerdict()
    {
        const QString demo = m_folder->filePath(QStringLiteral("demo"));
        QCOMPARE(ctl(demo, QStringLiteral("demo")).status, 0);
        const CtlRun video =
            ctl(demo, QStringLiteral("scan"),
                {QStringLiteral("--video"), QStringLiteral(GATELOG_SOURCE_DIR "/resources/demo.webm")});
        if (video.messages.contains("no service") || video.status == 3)
            QSKIP(qPrintable(QStringLiteral("video cannot be decoded here: ") +
                             QString::fromUtf8(video.messages)));
        QCOMPARE(video.status, 1);
        QStringList seen;
        for (const QJsonObject& line : video.lines)
            seen.append(line.value(QStringLiteral("reason")).toString());
        for (const QString& reason :
             {QStringLiteral("ok"), QStringLiteral("note"), QStringLiteral("already_used"),
              QStringLiteral("cancelled"), QStringLiteral("unpaid"), QStringLiteral("not_yet_valid"),
              QStringLiteral("unknown")})
            QVERIFY2(seen.contains(reason), qPrintable(reason + QStringLiteral(" of ") + seen.join(u' ')));
    }

    void realExportsAreImportedAndUnusableFilesNamed()
    {
        const QString shared = QStringLiteral(GATELOG_SHARED_DATA);
        if (!QDir(shared).exists())
            QSKIP("the other projects' data is not here");
        for (const QString& folder : {QStringLiteral("/csv"), QStringLiteral("/pretix")}) {
            QDirIterator files(shared + folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                const bool isNone = file.contains(QStringLiteral("jsonlogic")) ||
                                    file.endsWith(QStringLiteral(".txt")) ||
                                    file.endsWith(QStringLiteral("sig1-tickets.json"));
                const CtlRun imported = ctl(data(), QStringLiteral("import"), {file});
                QVERIFY(imported.isJson);
                QVERIFY2(imported.status == (isNone ? 3 : 0),
                         qPrintable(file + QString::fromUtf8(imported.messages)));
                QVERIFY(!isNone || imported.messages.contains(QFileInfo(file).fileName().toUtf8()));
            }
        }
        const CtlRun scan = ctl(data(), QStringLiteral("scan"),
                                {QStringLiteral("hutjztuxhkbtwnesv2suqv26k6ttytxx"),
                                 QStringLiteral("hutjztuxhkbtwnesv2suqv26k6ttytxx")});
        QCOMPARE(scan.status, 1);
        QCOMPARE(scan.lines.at(0).value(QStringLiteral("verdict")).toString(), QStringLiteral("admit"));
        QCOMPARE(scan.lines.at(1).value(QStringLiteral("reason")).toString(), QStringLiteral("already_used"));
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
    }

    void aSaleWhoseTicketCannotBeDrawnIsNotMade()
    {
        const auto in = [](const char* words) { return QString::fromLatin1(words).split(u' '); };
        QCOMPARE(ctl(data(), QStringLiteral("category"), in("Evening --price 12.50 --currency EUR --quota 3"))
                     .status,
                 0);
        const QString stem = m_folder->filePath(QStringLiteral("ticket"));
        const QStringList sale = in("Evening --payment cash --count 2 --qr");
        const CtlRun refused = ctl(data(), QStringLiteral("sell"), sale + QStringList{stem});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.messages.contains("--qr writes .png or .svg"), refused.messages.constData());
        const auto tickets = [this] {
            return ctl(data(), QStringLiteral("status")).last().value(QStringLiteral("tickets")).toInt();
        };
        QCOMPARE(tickets(), 0);
        for (const QString& suffix : {QStringLiteral(".png"), QStringLiteral(".SVG")}) {
            const CtlRun sold = ctl(data(), QStringLiteral("sell"),
                                    in("Evening --payment cash --qr") + QStringList{stem + suffix});
            QVERIFY2(sold.status == 0, sold.messages.constData());
            QVERIFY(QFile(stem + suffix).size() > 100);
        }
        QCOMPARE(tickets(), 2);
    }

    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("scan of nothing") << QStringLiteral("scan") << QStringList();
        QTest::newRow("scan at a gate that is not")
            << QStringLiteral("scan")
            << QStringList{QStringLiteral("X"), QStringLiteral("--gate"), QStringLiteral("West")};
        QTest::newRow("import of nothing") << QStringLiteral("import") << QStringList();
        QTest::newRow("an option that is not")
            << QStringLiteral("status") << QStringList{QStringLiteral("--frobnicate")};
        QTest::newRow("issue without a count")
            << QStringLiteral("issue") << QStringList{QStringLiteral("--category"), QStringLiteral("A")};
        QTest::newRow("a command that is not") << QStringLiteral("frobnicate") << QStringList();
    }
    void wrongUsageIsStatusTwo()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, more);
        const CtlRun run = ctl(data(), command, more);
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.messages.isEmpty());
    }

private:
    QString data() const { return m_folder->filePath(QStringLiteral("event")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
