// SPDX-License-Identifier: Apache-2.0
// The simulator as a program: a seed means the same run every time, and a failure says how to see it again.
#include <QProcess>
#include <QTest>

namespace {

/// The lines of a worker that runs these seeds, by seed.
QMap<QByteArray, QByteArray> reports(const QString& seeds)
{
    QProcess worker;
    worker.start(QStringLiteral(GATELOG_BIN_DIR "/gatelog_sim"),
                 {QStringLiteral("--worker"), QStringLiteral("--seeds"), seeds});
    QMap<QByteArray, QByteArray> lines;
    if (!worker.waitForFinished(120'000))
        return lines;
    for (const QByteArray& line : worker.readAllStandardOutput().split('\n'))
        if (line.startsWith("done "))
            lines[line.split(' ')[1]] = line;
    return lines;
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeedRunTwiceGivesOneTrace();
    void whatRanBeforeInTheProcessDoesNotMatter();
    void wrongUsageSaysSo();
};

void TestSimulator::aSeedRunTwiceGivesOneTrace()
{
    const auto first = reports(QStringLiteral("1..4"));
    const auto second = reports(QStringLiteral("1..4"));
    QCOMPARE(first.size(), 4);
    QCOMPARE(second, first);
    QVERIFY(first["1"].split(' ')[2] != first["2"].split(' ')[2]);
}

void TestSimulator::whatRanBeforeInTheProcessDoesNotMatter()
{
    const auto alone = reports(QStringLiteral("4"));
    QCOMPARE(alone.size(), 1);
    QCOMPARE(alone["4"], reports(QStringLiteral("2..4"))["4"]);
}

void TestSimulator::wrongUsageSaysSo()
{
    for (const char* wrong : {"", "--seeds=5..1", "--seeds=many"}) {
        QProcess program;
        program.start(QStringLiteral(GATELOG_BIN_DIR "/gatelog_sim"),
                      *wrong ? QStringList{QString::fromLatin1(wrong)} : QStringList());
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
