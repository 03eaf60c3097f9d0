// SPDX-License-Identifier: Apache-2.0
// Figures of the store, each beside a bare baseline of the same run on the same disk. Prints; never fails on
// a slow machine.
//   bench_store [--json] [--quick] [--dir DIR]
#include "core/base/system_clock.h"
#include "core/import/import_source.h"
#include "core/store/import_stage.h"
#include "core/store/scanner.h"
#include "core/store/schema_files.h"
#include "core/ticket/code_text.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace gatelog {
namespace {

QString codeOf(int i)
{
    return QStringLiteral("BENCH%1").arg(i * 7919LL % 1'000'000'007LL, 27, 10, QLatin1Char('0'));
}

/// As a shop exports it: what the import benchmark reads.
QByteArray csvOf(int rows)
{
    QByteArray csv = "Code,Name,Order,E-mail,Ticket type\r\n";
    csv.reserve(rows * 100);
    for (int i = 0; i < rows; ++i)
        csv += codeOf(i).toLatin1() + ",Guest Number " + QByteArray::number(i) + ",ORD" +
               QByteArray::number(i / 2) + ",guest" + QByteArray::number(i) + "@example.org," +
               (i % 5 ? "Regular" : "VIP") + "\r\n";
    return csv;
}

std::unique_ptr<Replica> replicaWith(const QString& folder, int tickets, const Clock& clock)
{
    NewEvent event;
    event.name = QStringLiteral("Benchmark");
    const ReplicaFolder replicaFolder(folder);
    require(Replica::create(replicaFolder, event, clock).has_value(), "create");
    auto replica = required(Replica::open(replicaFolder, Replica::Mode::ReadWrite, clock), "open");
    const auto source = required(readImport(csvOf(tickets)), "read");
    require(commitImport(*replica, stageImport(*replica, source)).has_value(), "import");
    replica->checkpoint();
    return replica;
}

/// One commit of one row as large as a redemption's record, with synchronous=FULL.
class BareCommit
{
public:
    explicit BareCommit(const QString& path)
    {
        m_connection = required(Connection::open(path, Connection::Mode::ReadWrite), "bare database");
        m_connection->run("PRAGMA wal_autocheckpoint = 0");
        m_connection->run("CREATE TABLE row (id INTEGER PRIMARY KEY, bytes BLOB)");
        m_insert = m_connection->prepare("INSERT INTO row (bytes) VALUES (?)");
    }
    double once(const QByteArray& bytes)
    {
        QElapsedTimer timer;
        timer.start();
        m_connection->begin();
        {
            Query insert(m_insert);
            insert->bind(1, QByteArrayView(bytes)).run();
        }
        require(m_connection->commit().has_value(), "bare commit");
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    std::unique_ptr<Connection> m_connection;
    Statement m_insert;
};

struct ScanTimes
{
    std::vector<double> scan, bare;
};

/// One replica being scanned at.
class Door
{
public:
    Door(Replica& replica, int tickets)
        : m_scanner(replica), m_gate(*replica.ledger().firstGate()), m_tickets(tickets)
    {
    }
    double scan(int i)
    {
        const QString code = codeOf(int(qint64(i) * 104'729 % m_tickets));
        QElapsedTimer timer;
        timer.start();
        const auto result = m_scanner.scan({code, {}, m_gate, Direction::Entry, {}});
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        require(result && result->decision.verdict == Verdict::Admit, "a scan was not admitted");
        return ms;
    }

private:
    Scanner m_scanner;
    GateId m_gate;
    int m_tickets;
};

/// In turn, so that a drift of the disk's speed meets both.
ScanTimes timeScans(Door door, const std::function<double(int)>& other, int scans)
{
    settle();
    ScanTimes times;
    for (int i = 0; i < scans; ++i) {
        times.scan.push_back(door.scan(i));
        times.bare.push_back(other(i));
    }
    return times;
}

double timeImport(const QString& folder, const QByteArray& csv, const Clock& clock)
{
    NewEvent event;
    event.name = QStringLiteral("Benchmark");
    const ReplicaFolder replicaFolder(folder);
    require(Replica::create(replicaFolder, event, clock).has_value(), "create");
    const auto replica = required(Replica::open(replicaFolder, Replica::Mode::ReadWrite, clock), "open");
    QElapsedTimer timer;
    timer.start();
    const auto source = required(readImport(csv), "read");
    require(commitImport(*replica, stageImport(*replica, source)).has_value(), "import");
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The same rows into the same tables with the same indexes, and nothing else: no file to read, no records,
/// no signatures.
double timeBulkInsert(const QString& path, const std::vector<Ticket>& tickets)
{
    const auto connection = required(Connection::open(path, Connection::Mode::ReadWrite), "bulk database");
    require(createLedgerTables(*connection).has_value(), "tables");
    Statement ticket =
        connection->prepare("INSERT INTO ticket (id, category, status, paid, code, name, "
                            "order_code, email, seat, note, source, clock, "
                            "feed, seq, hash, status_clock, status_feed, status_seq, status_hash) "
                            "VALUES (?, ?, 0, 1, ?, ?, ?, ?, '', '', '', ?, 2, ?, ?, ?, 2, ?, ?)");
    Statement text = connection->prepare("INSERT INTO ticket_text (rowid, words) VALUES (?, ?)");
    const Hash hash;
    QElapsedTimer timer;
    timer.start();
    connection->begin();
    for (const Ticket& row : tickets) {
        const std::int64_t id = std::int64_t(row.id.value());
        Query insert(ticket);
        insert->bind(1, id).bind(2, std::int64_t(row.category.value())).bind(3, row.code).bind(4, row.name);
        insert->bind(5, row.order).bind(6, row.email).bind(7, std::int64_t(1)).bind(8, std::int64_t(1));
        insert->bind(9, hash.view()).bind(10, std::int64_t(1)).bind(11, std::int64_t(1));
        insert->bind(12, hash.view()).run();
        Query index(text);
        index->bind(1, id).bind(2, searchText(row)).run();
    }
    require(connection->commit().has_value(), "bulk commit");
    return double(timer.nsecsElapsed()) / 1e9;
}

std::vector<Ticket> ticketsOf(int rows)
{
    std::vector<Ticket> tickets(std::size_t(rows), Ticket{});
    for (int i = 0; i < rows; ++i) {
        Ticket& ticket = tickets[std::size_t(i)];
        ticket.code = codeOf(i);
        ticket.id = ticketIdOfCode(EventId{}, ticket.code);
        ticket.category = CategoryId(std::uint16_t(i % 5 ? 1 : 2));
        ticket.name = QStringLiteral("Guest Number %1").arg(i);
        ticket.order = QStringLiteral("ORD%1").arg(i / 2);
        ticket.email = QStringLiteral("guest%1@example.org").arg(i);
    }
    std::sort(tickets.begin(), tickets.end(), [](const Ticket& a, const Ticket& b) {
        return std::int64_t(a.id.value()) < std::int64_t(b.id.value());
    });
    return tickets;
}

/// From the start of the process to its first durable verdict.
double timeStart(const QString& folder, const QString& code)
{
    QProcess ctl;
    QElapsedTimer timer;
    timer.start();
    ctl.start(QCoreApplication::applicationDirPath() + QStringLiteral("/gatelogctl"),
              {QStringLiteral("scan"), QStringLiteral("--data"), folder, QStringLiteral("--json"), code});
    require(ctl.waitForReadyRead(30'000), "gatelogctl scan said nothing");
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    ctl.waitForFinished();
    return seconds;
}

/// Resident memory of the desk's program, some seconds after it started; 0 where it is not built or this is
/// not Linux.
double deskMegabytes(const QString& folder)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/gatelog");
    if (!QFile::exists(program))
        return 0;
    QProcess desk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    desk.setProcessEnvironment(environment);
    desk.start(program, {QStringLiteral("--data"), folder});
    require(desk.waitForStarted(), "the desk does not start");
    QThread::sleep(6);
    QFile status(QStringLiteral("/proc/%1/status").arg(desk.processId()));
    double megabytes = 0;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                megabytes = line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    desk.kill();
    desk.waitForFinished();
    return megabytes;
}

void run(const QString& folder, bool json, bool quick)
{
    const SystemClock clock;
    Table table(json);
    const int scans = quick ? 500 : 4000;
    const int large = quick ? 100'000 : 1'000'000;
    const auto at = [&folder](const char* name) { return folder + u'/' + QString::fromLatin1(name); };

    {
        auto replica = replicaWith(at("r100k"), 100'000, clock);
        BareCommit bare(folder + QStringLiteral("/bare.db"));
        const QByteArray row(225, 'x'); // a redemption's record is 221 to 229 bytes
        const ScanTimes times = timeScans(
            Door(*replica, 100'000), [&](int) { return bare.once(row); }, scans);
        table.add({"scan, 100,000 tickets, median: code to durable verdict", median(times.scan),
                   median(times.bare), "ms", "<= 1.5"});
        table.add({"scan, 100,000 tickets, p99", percentile(times.scan, 0.99), percentile(times.bare, 0.99),
                   "ms", ""});
    }
    {
        auto small = replicaWith(at("r10k"), 10'000, clock);
        auto big = replicaWith(at("r1m"), large, clock);
        Door smallDoor(*small, 10'000);
        const ScanTimes times = timeScans(
            Door(*big, large), [&](int i) { return smallDoor.scan(i); }, scans);
        table.add({quick ? "scan, 100,000 tickets, median, against 10,000"
                         : "scan, 1,000,000 tickets, median, against 10,000",
                   median(times.scan), median(times.bare), "ms", "<= 1.2"});
    }
    const QByteArray csv = csvOf(100'000);
    const std::vector<Ticket> tickets = ticketsOf(100'000);
    std::vector<double> imports, bulks;
    for (int round = 0; round < 3; ++round) {
        imports.push_back(timeImport(at("import") + QString::number(round), csv, clock));
        bulks.push_back(timeBulkInsert(at("bulk") + QString::number(round), tickets));
    }
    table.add({"import of 100,000 CSV rows, against a bare bulk insert", median(imports), median(bulks), "s",
               "<= 2"});
    table.add({"process start to first verdict, 100,000 tickets", timeStart(at("r100k"), codeOf(3)), 0, "s",
               "<= 1"});
    if (const double megabytes = deskMegabytes(at("r1m")); megabytes > 0)
        table.add({quick ? "memory of the desk, 100,000 tickets" : "memory of the desk, 1,000,000 tickets",
                   megabytes, 0, "MB", "< 250"});
}

} // namespace
} // namespace gatelog

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("json"), QStringLiteral("One JSON object per line.")},
                       {QStringLiteral("quick"), QStringLiteral("Fewer scans and 100,000 tickets at most.")},
                       {QStringLiteral("dir"), QStringLiteral("The disk to measure on."),
                        QStringLiteral("DIR"), QStringLiteral(".")}});
    parser.process(app);
    QTemporaryDir folder(parser.value(QStringLiteral("dir")) + QStringLiteral("/gatelog-bench-XXXXXX"));
    if (!folder.isValid())
        return 1;
    gatelog::run(folder.path(), parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quick")));
}
