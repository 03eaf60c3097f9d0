// SPDX-License-Identifier: Apache-2.0
// Figures of sync: a backlog that reaches a new desk over a real connection, beside a local merge of the same
// records; scans meanwhile; memory. Prints; never fails on a slow machine.
//   bench_sync [--json] [--quick] [--dir DIR]
#include "app/sync/desk_sync.h"
#include "core/base/system_clock.h"
#include "core/store/enrolment.h"
#include "core/store/merge_batches.h"
#include "core/ticket/code_text.h"
#include "tests/bench/evening_ranges.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kScanEvery{10};

/// A replica and its sync in their threads, on loopback.
class Laptop
{
public:
    Laptop(const QString& folder, const Clock& clock, const std::vector<Endpoint>& peers)
        : m_service(new ReplicaService(clock))
    {
        m_service->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
        SyncSettings settings;
        settings.discovery = false;
        settings.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
        settings.peers = peers;
        m_sync = std::make_unique<DeskSync>(*m_service, clock, settings);
        m_thread.start();
        QEventLoop loop;
        QObject::connect(m_sync.get(), &DeskSync::listening, &loop, &QEventLoop::quit);
        QObject::connect(m_service, &ReplicaService::opened, &loop,
                         [this](const DeskState& state) { m_gate = state.firstGate; });
        QObject::connect(m_service, &ReplicaService::stateChanged, m_sync.get(),
                         [this](const DeskState& state) { m_gate = state.firstGate; });
        m_service->open(folder);
        loop.exec();
    }
    ~Laptop()
    {
        m_sync->stop();
        m_service->close();
        m_thread.quit();
        m_thread.wait();
    }
    Endpoint address() const { return m_sync->endpoints().front(); }
    ReplicaService& service() { return *m_service; }
    DeskSync& sync() { return *m_sync; }
    GateId gate() const { return m_gate; }

private:
    QThread m_thread;
    ReplicaService* m_service;
    std::unique_ptr<DeskSync> m_sync;
    GateId m_gate;
};

/// Asks for a verdict on a code that nobody knows, again and again, and notes how long each takes.
class Scans : public QObject
{
public:
    explicit Scans(Laptop& laptop) : m_laptop(laptop)
    {
        connect(&laptop.service(), &ReplicaService::scanned, this, [this] {
            took.push_back(double(m_asked.nsecsElapsed()) / 1e6);
            m_isOpen = false;
        });
        // Not enrolled yet, as far as its own log says.
        connect(&laptop.service(), &ReplicaService::scanFailed, this, [this] { m_isOpen = false; });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kScanEvery);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (std::exchange(m_isOpen, true))
                return;
            m_asked.start();
            m_laptop.service().scan(
                {QStringLiteral("NOBODY-%1").arg(++m_number), {}, m_laptop.gate(), Direction::Entry, {}},
                m_number);
        });
        m_timer.start();
    }
    std::vector<double> took;

private:
    Laptop& m_laptop;
    QTimer m_timer;
    QElapsedTimer m_asked;
    bool m_isOpen = false;
    quint64 m_number = 0;
};

void pass(milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// From the moment both are there until the new one has all.
double bringUp(Laptop& joiner)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    const auto look = [&] {
        for (const SyncState::Device& device : joiner.sync().state().devices)
            if (device.isConnected && device.isCaughtUp)
                loop.quit();
    };
    QObject::connect(&joiner.sync(), &DeskSync::stateChanged, &loop, look);
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &loop,
                     [] { require(false, "the new desk did not catch up"); });
    limit.start(std::chrono::minutes(5));
    look();
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e9;
}

struct Event
{
    Event(const QString& path, const Clock& clock, int records, int tickets)
        : folder(path), party(path + QStringLiteral("/host"), clock)
    {
        std::vector<Ticket> list;
        for (int i = 0; i < tickets; ++i) {
            Ticket ticket;
            ticket.code = QStringLiteral("TICKET-%1").arg(i);
            ticket.id = ticketIdOfCode(party.replica->eventId(), ticket.code);
            ticket.name = QStringLiteral("Guest %1").arg(i);
            list.push_back(std::move(ticket));
        }
        for (const QByteArray& body : encodeTicketBodies(list))
            require(party.replica->append({Kind::Tickets, body}).has_value(), "tickets");
        ranges = party.evening->ranges(records);
        for (const QByteArray& range : ranges)
            merge(*party.replica, range);
        party.replica->makeDurable();
    }
    static void merge(Replica& replica, const QByteArray& range)
    {
        const std::vector<VerifiedRecord> records =
            required(VerifiedRecord::verifyRange(required(decodeRange(range), "range")), "signature");
        for (const auto batch : mergeBatches(records))
            require(replica.merge(batch).has_value(), "merge");
    }
    /// An enrolled desk with nothing in it.
    QString newDesk(const QString& name)
    {
        const SigningKey key = SigningKey::generate();
        require(enrolDevice(*party.replica, party.key, {key.publicKey(), name, Role::Scanner}).has_value(),
                "enrol");
        const QString path = folder + u'/' + name;
        require(Replica::createEmpty(ReplicaFolder(path), party.replica->eventId(), key).has_value(),
                "new desk");
        return path;
    }
    QString folder;
    Party party;
    std::vector<QByteArray> ranges;
};

/// The same records into a replica on this machine, from memory.
double localMerge(Event& event, const Clock& clock)
{
    const QString path = event.newDesk(QStringLiteral("local"));
    const auto replica =
        required(Replica::open(ReplicaFolder(path), Replica::Mode::ReadWrite, clock), "open");
    settle();
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray& range : event.ranges)
        Event::merge(*replica, range);
    replica->makeDurable();
    return double(timer.nsecsElapsed()) / 1e9;
}

double residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

void benchBacklog(Table& table, const QString& dir, bool quick)
{
    const SystemClock clock;
    const int records = quick ? 10'000 : 100'000;
    Event event(dir, clock, records, 5'000);
    const QString quiet = event.newDesk(QStringLiteral("quiet")),
                  busy = event.newDesk(QStringLiteral("busy"));
    const double local = localMerge(event, clock);
    event.party.replica.reset(); // its folder's lock
    double alone = 0, together = 0;
    std::vector<double> hostIdle, hostBusy, joinerIdle, joinerBusy;
    Laptop host(event.folder + QStringLiteral("/host"), clock, {});
    {
        Laptop joiner(quiet, clock, {host.address()});
        alone = bringUp(joiner);
        Scans scans(joiner);
        pass(milliseconds(quick ? 500 : 3'000));
        joinerIdle = scans.took;
    }
    {
        Scans scans(host);
        pass(milliseconds(quick ? 500 : 3'000));
        hostIdle = std::exchange(scans.took, {});
        Laptop joiner(busy, clock, {host.address()});
        Scans others(joiner);
        together = bringUp(joiner);
        hostBusy = scans.took;
        joinerBusy = others.took;
    }
    const std::string what = std::to_string(records) + " records reach a new desk; a local merge of them";
    table.add({what.c_str(), alone, local, "s", "<= 2"});
    table.add({"the same while both scan every 10 ms", together, local, "s", ""});
    table.add({"scan at the desk that sends, p99; while nothing is sent", percentile(hostBusy, 0.99),
               percentile(hostIdle, 0.99), "ms", "<= 3"});
    table.add({"scan at the desk that receives, p99; idle", percentile(joinerBusy, 0.99),
               percentile(joinerIdle, 0.99), "ms", "<= 3"});
}

/// A headless desk, with a peer.
void benchMemory(Table& table, const QString& dir, bool quick)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/gatelogctl");
    if (!QFile::exists(program))
        return;
    const SystemClock clock;
    QString path;
    {
        Event event(dir, clock, kFeeds, quick ? 10'000 : 100'000);
        path = event.folder + QStringLiteral("/host");
    }
    QProcess desk;
    desk.start(program, {QStringLiteral("desk"), QStringLiteral("--data"), path, QStringLiteral("--json"),
                         QStringLiteral("--no-discovery")});
    require(desk.waitForReadyRead(10'000), "desk");
    pass(milliseconds(3'000));
    table.add({"memory of a headless desk, 100,000 tickets", residentMegabytes(desk.processId()), 0, "MB",
               "<= 80"});
    desk.terminate();
    desk.waitForFinished();
}

} // namespace
} // namespace gatelog

int main(int argc, char** argv)
{
    using namespace gatelog;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("json"), QStringLiteral("One JSON object a line")},
                       {QStringLiteral("quick"), QStringLiteral("Small, to see that it runs")},
                       {QStringLiteral("dir"), QStringLiteral("Where to write"), QStringLiteral("DIR")}});
    parser.process(app);
    QTemporaryDir temporary(parser.isSet(QStringLiteral("dir"))
                                ? parser.value(QStringLiteral("dir")) + QStringLiteral("/bench-XXXXXX")
                                : QString());
    const bool quick = parser.isSet(QStringLiteral("quick"));
    Table table(parser.isSet(QStringLiteral("json")));
    benchBacklog(table, temporary.filePath(QStringLiteral("backlog")), quick);
    benchMemory(table, temporary.filePath(QStringLiteral("memory")), quick);
    return 0;
}
