// SPDX-License-Identifier: Apache-2.0
// DESIGN.md, promise 1: an admission that was printed is a used ticket, whenever the program is killed.
#include "tests/support/ctl.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

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
            const CtlRun run =
                scanUntilKilled(data, codes.mid(next), int(random.bounded(1, 40)), int(random.bounded(400)));
            QVERIFY(!run.lines.empty());
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
    /// Kills the program at some moment after its `verdicts`-th verdict, while it works on the next; what it
    /// printed whole until then counts as printed. Counted in verdicts, since disks differ a hundredfold in
    /// speed.
    CtlRun scanUntilKilled(const QString& data, const QStringList& codes, int verdicts, int after_us)
    {
        QProcess process;
        process.start(ctlProgram(), {QStringLiteral("scan"), QStringLiteral("--data"), data,
                                     QStringLiteral("--json"), QStringLiteral("--stdin")});
        process.write(codes.join(u'\n').toUtf8() + '\n');
        QByteArray printed;
        while (printed.count('\n') < verdicts && process.waitForReadyRead(20'000))
            printed += process.readAllStandardOutput();
        QThread::usleep(unsigned(after_us));
        process.kill();
        process.waitForFinished();
        CtlRun run;
        run.output = printed + process.readAllStandardOutput();
        run.output.truncate(run.output.lastIndexOf('\n') + 1);
        parseLines(run);
        return run;
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
