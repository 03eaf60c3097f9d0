// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_csv.h"
#include "core/import/csv_reader.h"
#include "core/import/csv_writer.h"
#include "core/store/scan_log.h"
#include "tests/support/evening.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace gatelog;
using namespace gatelog::test;

namespace {

using Line = std::map<QString, QString>;

/// The lines of a file by their headings, through the reader that imports use.
std::vector<Line> readBack(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith(kUtf8Mark))
        qFatal("no mark");
    CsvReader reader(QByteArrayView(bytes).sliced(3), ',');
    QStringList headings;
    std::vector<Line> lines;
    while (reader.next()) {
        if (reader.defect() != CsvReader::Defect::None)
            qFatal("line %d is broken", reader.line());
        if (headings.isEmpty()) {
            for (qsizetype i = 0; i < reader.fieldCount(); ++i)
                headings.append(reader.field(i));
            continue;
        }
        if (reader.fieldCount() != headings.size())
            qFatal("line %d has another width", reader.line());
        Line& line = lines.emplace_back();
        for (qsizetype i = 0; i < reader.fieldCount(); ++i)
            line[headings[i]] = reader.field(i);
    }
    return lines;
}

QString value(const Line& line, const char* heading)
{
    const auto found = line.find(QString::fromLatin1(heading));
    if (found == line.end())
        qFatal("no column %s", heading);
    return found->second;
}

} // namespace

class TestReportCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void salesAreSummedUp()
    {
        const std::vector<EventReport::Sales> sales{
            {QStringLiteral("Evening, late"), QStringLiteral("Desk \"1\""), Payment::Cash,
             QByteArrayLiteral("EUR"), 3, 3'750, 1},
            {QStringLiteral("Kids"), QStringLiteral("Desk 2"), Payment::Card, {}, 4, 0, 0}};
        const QString path = m_folder->filePath(QStringLiteral("sales.csv"));
        QVERIFY(writeSalesCsv(path, sales));
        const std::vector<Line> lines = readBack(path);
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(value(lines[0], "category"), QStringLiteral("Evening, late"));
        QCOMPARE(value(lines[0], "device"), QStringLiteral("Desk \"1\""));
        QCOMPARE(value(lines[0], "payment"), QStringLiteral("cash"));
        QCOMPARE(value(lines[0], "tickets"), QStringLiteral("3"));
        QCOMPARE(value(lines[0], "sum"), QStringLiteral("37.50"));
        QCOMPARE(value(lines[0], "currency"), QStringLiteral("EUR"));
        QCOMPARE(value(lines[0], "taken_back"), QStringLiteral("1"));
        QCOMPARE(value(lines[1], "payment"), QStringLiteral("card"));
        QCOMPARE(value(lines[1], "sum"), QStringLiteral("0"));
    }

    void everyScanIsALineInTheOrderOfRecords()
    {
        const Evening evening({300, 8, 4, 7});
        const ReplicaFolder folder(m_folder->filePath(QStringLiteral("office")));
        QVERIFY(writeEvening(folder, evening));
        const FixedClock clock(Evening::monday());
        const auto replica = Replica::open(folder, Replica::Mode::ReadOnly, clock);
        QVERIFY(replica);
        std::vector<ConflictCase> conflicts(1);
        ScanLog(**replica).forEach([&](const LoggedScan& scan) {
            if (scan.outcome == ScanOutcome::Conflict)
                conflicts[0].second.record = scan.record;
            else if (scan.kind == ScanKind::Entry)
                conflicts[0].first.record = scan.record;
        });
        const QString path = m_folder->filePath(QStringLiteral("scans.csv"));
        QVERIFY(writeScanCsv(path, **replica, conflicts));

        std::map<QString, int> outcomes, kinds;
        QString before;
        std::map<QString, QString> partners;
        for (const Line& line : readBack(path)) {
            ++kinds[value(line, "what")];
            if (value(line, "what") == QStringLiteral("entry"))
                ++outcomes[value(line, "outcome")];
            QVERIFY(before <= value(line, "time_utc"));
            before = value(line, "time_utc");
            if (!value(line, "conflict_with").isEmpty())
                partners[value(line, "record")] = value(line, "conflict_with");
            const QDateTime utc = QDateTime::fromString(value(line, "time_utc"), Qt::ISODateWithMs);
            const QDateTime local = QDateTime::fromString(value(line, "time_local"), Qt::ISODateWithMs);
            QCOMPARE(local.offsetFromUtc(), 7200);
            QCOMPARE(local, utc);
        }
        const EveningTruth& truth = evening.truth();
        QCOMPARE(outcomes[QStringLiteral("counted")], truth.admitted);
        QCOMPARE(outcomes[QStringLiteral("conflict")], truth.conflicts);
        QCOMPARE(outcomes[QStringLiteral("undone")], truth.undone);
        QCOMPARE(kinds[QStringLiteral("exit")], truth.exits);
        QCOMPARE(kinds[QStringLiteral("refused")], truth.refusals);
        const QString first = recordName(conflicts[0].first.record.feed, conflicts[0].first.record.seq);
        const QString second = recordName(conflicts[0].second.record.feed, conflicts[0].second.record.seq);
        QCOMPARE(partners, (std::map<QString, QString>{{first, second}, {second, first}}));
    }

    void aConflictsFieldsComeBackAsTheyWere()
    {
        ConflictCase conflict;
        conflict.ticket.id = TicketId(0xab);
        conflict.ticket.name = QStringLiteral("=HYPERLINK(\"http://x\",\"y\"), \"Zoë\"\nSecond line");
        conflict.category = QStringLiteral("@VIP");
        conflict.first.time = conflict.second.time = Evening::doors();
        conflict.second.time += std::chrono::milliseconds(61'234);
        conflict.second.clock = ClockError{std::chrono::milliseconds(-7'000), {}};
        conflict.knowledge = Knowledge::FirstKnewSecond;
        conflict.review =
            ConflictReview{QStringLiteral("-1 guest"), Evening::monday(), QStringLiteral("Office")};
        const QString path = m_folder->filePath(QStringLiteral("conflicts.csv"));
        QVERIFY(writeConflictCsv(path, "Europe/Berlin", std::span(&conflict, 1)));
        const std::vector<Line> lines = readBack(path);
        QCOMPARE(lines.size(), 1);
        const Line& line = lines.front();
        QCOMPARE(value(line, "ticket"), QStringLiteral("00000000000000ab"));
        QCOMPARE(value(line, "name"), u'\'' + conflict.ticket.name); // what a spreadsheet would run
        QCOMPARE(value(line, "category"), QStringLiteral("'@VIP"));
        QCOMPARE(value(line, "note"), QStringLiteral("'-1 guest"));
        QCOMPARE(value(line, "first_time_local"), QStringLiteral("2026-05-16T18:30:00.000+02:00"));
        QCOMPARE(value(line, "second_time_utc"), QStringLiteral("2026-05-16T16:31:01.234Z"));
        QCOMPARE(value(line, "between_ms"), QStringLiteral("61234"));
        QCOMPARE(value(line, "second_clock_error_ms"), QStringLiteral("-7000"));
        QCOMPARE(value(line, "first_clock_error_ms"), QString());
        QCOMPARE(value(line, "state"), QStringLiteral("reviewed"));
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        const auto written = writeConflictCsv(m_folder->filePath(QStringLiteral("no/such.csv")), "UTC", {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestReportCsv)
#include "tst_report_csv.moc"
