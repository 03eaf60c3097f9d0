// SPDX-License-Identifier: Apache-2.0
// DESIGN.md, promise 1: an admission that was printed is a used ticket, whenever the program is killed.
#include "tests/support/ctl.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace gatelog::test;

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrintedAdmissionSurvivesAKill()
    {
        constexpr int kTickets = 1000;
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("event"));
        QCOMPARE(ctl(data, QStringLiteral("init"), {QStringLiteral("--name"), QStringLiteral("Test")}).status,
                 0);
        const CtlRun issued = ctl(data, QStringLiteral("issue"),
                                  {QStringLiteral("--category"), QStringLiteral("A"),
                                   QStringLiteral("--count"), QString::number(kTickets)});
        QCOMPARE(int(issued.lines.size()), kTickets);
        QStringList codes;
        for (const QJsonObject& line : issued.lines)
            codes.append(line.value(QStringLiteral("code")).toString());

        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QStringList admitted;
        int next = 0;
        int kills = 0;
        while (next < kTickets) {
            const CtlRun run = scanUntilKilled(data, codes.mid(next), int(random.bounded(120)));
            QVERIFY(run.lines.size() > 0 || ++m_barren < 200);
            for (const QJsonObject& line : run.lines)
                if (line.value(QStringLiteral("verdict")).toString() == u"admit")
                    admitted.append(line.value(QStringLiteral("code")).toString());
            // The one in flight may or may not have been written; the queue goes on behind it.
            next += int(run.lines.size()) + 1;
            ++kills;
        }
        QVERIFY2(kills >= 10, "too few kills to mean anything");
        QVERIFY(admitted.size() > kTickets / 2);
        const CtlRun again = ctl(data, QStringLiteral("scan"), {QStringLiteral("--stdin")},
                                 admitted.join(u'\n').toUtf8() + '\n');
        QCOMPARE(again.lines.size(), std::size_t(admitted.size()));
        for (const QJsonObject& line : again.lines)
            QCOMPARE(line.value(QStringLiteral("reason")).toString(), QStringLiteral("already_used"));
        const CtlRun verified = ctl(data, QStringLiteral("verify"));
        QVERIFY2(verified.status == 0, verified.output.constData());
    }

private:
    /// Kills the program `after_ms` from its first verdict; what it printed whole until then counts as
    /// printed.
    CtlRun scanUntilKilled(const QString& data, const QStringList& codes, int after_ms)
    {
        QProcess process;
        process.start(ctlProgram(), {QStringLiteral("scan"), QStringLiteral("--data"), data,
                                     QStringLiteral("--json"), QStringLiteral("--stdin")});
        process.write(codes.join(u'\n').toUtf8() + '\n');
        process.waitForReadyRead(20'000);
        QTest::qSleep(after_ms);
        process.kill();
        process.waitForFinished();
        CtlRun run;
        run.output = process.readAllStandardOutput();
        run.output.truncate(run.output.lastIndexOf('\n') + 1);
        parseLines(run);
        return run;
    }
    int m_barren = 0;
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
