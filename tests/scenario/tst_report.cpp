// SPDX-License-Identifier: Apache-2.0
// Monday: an evening's merged log is accounted for, by the command line alone.
#include "tests/support/ctl.h"
#include "tests/support/evening.h"

#include <QFile>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(writeEvening(ReplicaFolder(data()), m_evening));
    }

    void theTotalsAreTheEvenings()
    {
        const CtlRun run = ctl(data(), QStringLiteral("report"));
        QCOMPARE(run.status, 0);
        QVERIFY(run.isJson);
        QCOMPARE(run.lines.size(), 1);
        const EveningTruth& truth = m_evening.truth();
        const auto number = [&run](const char* key) {
            return run.last().value(QLatin1StringView(key)).toInt(-1);
        };
        QCOMPARE(number("tickets"), 400);
        QCOMPARE(number("admitted"), truth.admitted);
        QCOMPARE(number("entries"), truth.admitted);
        QCOMPARE(number("exits"), truth.exits);
        QCOMPARE(number("refused"), truth.refusals);
        QCOMPARE(number("unconfirmed"), truth.unconfirmed);
        QCOMPARE(number("undone"), truth.undone);
        QCOMPARE(number("conflicts"), truth.conflicts);
        QVERIFY(number("missing_records") > 0 && number("missing_records") <= truth.heldBack);
        QCOMPARE(run.last().value(QStringLiteral("gates")).toArray().size(), 3);
        const QJsonObject status = ctl(data(), QStringLiteral("status")).last();
        for (const QString& key :
             {QStringLiteral("admitted"), QStringLiteral("inside"), QStringLiteral("conflicts"),
              QStringLiteral("ledger_hash"), QStringLiteral("records")})
            QCOMPARE(run.last().value(key), status.value(key));
    }

    void theFilesAreWritten()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
        const QString csv = m_folder.filePath(QStringLiteral("scans.csv"));
        const CtlRun run = ctl(data(), QStringLiteral("report"),
                               {QStringLiteral("--pdf"), pdf, QStringLiteral("--csv"), csv,
                                QStringLiteral("--language"), QStringLiteral("de")});
        QCOMPARE(run.status, 0);
        QVERIFY(contents(pdf).startsWith("%PDF-") && contents(pdf).trimmed().endsWith("%%EOF"));
        const EveningTruth& truth = m_evening.truth();
        QCOMPARE(contents(csv).count("\r\n"),
                 1 + truth.admitted + truth.conflicts + truth.undone + truth.exits + truth.refusals);
        const CtlRun impossible =
            ctl(data(), QStringLiteral("report"),
                {QStringLiteral("--pdf"), m_folder.filePath(QStringLiteral("no/such.pdf"))});
        QCOMPARE(impossible.status, 4);
        QVERIFY(impossible.output.isEmpty());
    }

    void everyConflictIsALineAndIsReviewed()
    {
        const CtlRun open = ctl(data(), QStringLiteral("conflicts"));
        QCOMPARE(open.status, 1);
        QVERIFY(open.isJson);
        QCOMPARE(int(open.lines.size()), m_evening.truth().conflicts);
        for (const QJsonObject& line : open.lines) {
            for (const QString& key :
                 {QStringLiteral("ticket"), QStringLiteral("name"), QStringLiteral("list"),
                  QStringLiteral("knowledge"), QStringLiteral("between_ms"), QStringLiteral("state")})
                QVERIFY2(line.contains(key), qPrintable(key));
            QCOMPARE(line.value(QStringLiteral("state")).toString(), QStringLiteral("open"));
            QCOMPARE(line.value(QStringLiteral("knowledge")).toString(), QStringLiteral("concurrent"));
            QVERIFY(line.value(QStringLiteral("between_ms")).toInt() >= 0);
            const QJsonObject first = line.value(QStringLiteral("first")).toObject();
            const QJsonObject second = line.value(QStringLiteral("second")).toObject();
            QVERIFY(first.value(QStringLiteral("time")).toString() <=
                    second.value(QStringLiteral("time")).toString());
            QVERIFY(first.value(QStringLiteral("gate")) == QStringLiteral("South door") ||
                    second.value(QStringLiteral("gate")) == QStringLiteral("South door"));
        }
        for (const QJsonObject& line : open.lines)
            QCOMPARE(review(recordOf(line), QStringLiteral("Seen: \u201cboth\u201d paid")).status, 0);
        const CtlRun reviewed = ctl(data(), QStringLiteral("conflicts"));
        QCOMPARE(reviewed.status, 0);
        QCOMPARE(reviewed.last().value(QStringLiteral("note")).toString(),
                 QStringLiteral("Seen: \u201cboth\u201d paid"));
        QCOMPARE(ctl(data(), QStringLiteral("report")).last().value(QStringLiteral("conflicts_open")).toInt(),
                 0);

        const CtlRun again = ctl(data(), QStringLiteral("conflicts"),
                                 {QStringLiteral("--reopen"), recordOf(open.lines.front())});
        QCOMPARE(again.status, 0);
        const CtlRun reopened = ctl(data(), QStringLiteral("conflicts"));
        QCOMPARE(reopened.status, 1);
        QCOMPARE(reopened.lines.front().value(QStringLiteral("state")).toString(), QStringLiteral("open"));
        QCOMPARE(ctl(data(), QStringLiteral("report")).last().value(QStringLiteral("conflicts_open")).toInt(),
                 1);
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
    }

    void conflictsAreWrittenAsCsv()
    {
        const QString csv = m_folder.filePath(QStringLiteral("conflicts.csv"));
        ctl(data(), QStringLiteral("conflicts"), {QStringLiteral("--csv"), csv});
        QCOMPARE(contents(csv).count("\r\n"), 1 + m_evening.truth().conflicts);
    }

    void wrongReviewsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("of a record that is no conflict's")
            << QStringList{QStringLiteral("--review"), QStringLiteral("00000000/00000000#1"),
                           QStringLiteral("--note"), QStringLiteral("x")}
            << 3;
        QTest::newRow("without a note")
            << QStringList{QStringLiteral("--review"), QStringLiteral("00000000/00000000#1")} << 2;
        QTest::newRow("to and fro at once") << QStringList{QStringLiteral("--review"), QStringLiteral("a"),
                                                           QStringLiteral("--reopen"), QStringLiteral("a")}
                                            << 2;
    }
    void wrongReviewsAreRefused()
    {
        QFETCH(QStringList, options);
        const CtlRun run = ctl(data(), QStringLiteral("conflicts"), options);
        QTEST(run.status, "status");
        QVERIFY(run.output.isEmpty());
    }

    void anEventWithoutScansHasAReport()
    {
        const QString empty = m_folder.filePath(QStringLiteral("empty"));
        QCOMPARE(
            ctl(empty, QStringLiteral("init"), {QStringLiteral("--name"), QStringLiteral("Empty")}).status,
            0);
        QCOMPARE(ctl(empty, QStringLiteral("conflicts")).status, 0);
        const QString pdf = m_folder.filePath(QStringLiteral("empty.pdf"));
        const CtlRun run = ctl(empty, QStringLiteral("report"), {QStringLiteral("--pdf"), pdf});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.last().value(QStringLiteral("admitted")).toInt(-1), 0);
        QVERIFY(contents(pdf).startsWith("%PDF-"));
    }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("office")); }
    static QString recordOf(const QJsonObject& conflict)
    {
        return conflict.value(QStringLiteral("second")).toObject().value(QStringLiteral("record")).toString();
    }
    CtlRun review(const QString& record, const QString& note)
    {
        return ctl(data(), QStringLiteral("conflicts"),
                   {QStringLiteral("--review"), record, QStringLiteral("--note"), note});
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    Evening m_evening{{400, 6, 9, 11}};
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
