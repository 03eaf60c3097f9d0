// SPDX-License-Identifier: Apache-2.0
// The office with a million tickets: how long its window stands still while somebody scrolls, sorts and
// filters, and what memory it takes. Prints; never fails on a slow machine.
//   bench_office [--json] [--tickets N] [--dir DIR]
#include "app/office/office_program.h"
#include "app/office/tickets_model.h"
#include "app/office/tickets_page.h"
#include "core/base/system_clock.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <ctime>

namespace gatelog {
namespace {

constexpr const char* kFirst[] = {"Anna", "Jürgen", "Łukasz", "Zoë",  "Marie",  "José",   "Priya", "Søren",
                                  "Aino", "Kwame",  "Çağla",  "Mary", "Ștefan", "Nguyễn", "Bjørn", "Olena"};
constexpr const char* kLast[] = {"Müller", "García", "Wiśniewski", "van der Berg", "Lefèvre", "Ødegård",
                                 "Sharma", "Mäkelä", "O’Connor",   "Yıldırım",     "Țiriac",  "Straße"};

/// In a process of its own, so that what making it takes is not counted.
void makeEvent(const QString& path, int tickets)
{
    const SystemClock clock;
    NewEvent event;
    event.name = QStringLiteral("Benchmark");
    const ReplicaFolder folder(path);
    require(Replica::create(folder, event, clock).has_value(), "create");
    const auto replica = required(Replica::open(folder, Replica::Mode::ReadWrite, clock), "open");
    constexpr int kChunk = 20'000;
    for (int done = 0; done < tickets; done += kChunk) {
        std::vector<Ticket> chunk;
        for (int i = done; i < std::min(done + kChunk, tickets); ++i) {
            Ticket ticket;
            ticket.id = TicketId(std::uint64_t(i + 1) * 0x9e37'79b9'7f4a'7c15ULL);
            ticket.category = CategoryId(std::uint16_t(1 + i % 3));
            ticket.code = QStringLiteral("BENCH%1").arg(i);
            ticket.name = QString::fromUtf8(kFirst[i * 7 % std::size(kFirst)]) + u' ' +
                          QString::fromUtf8(kLast[i * 5 % std::size(kLast)]) + u' ' + QString::number(i);
            ticket.order = QStringLiteral("ORD%1").arg(i / 2);
            ticket.email = QStringLiteral("guest%1@example.org").arg(i);
            chunk.push_back(ticket);
        }
        std::vector<Draft> drafts;
        for (QByteArray& body : encodeTicketBodies(chunk))
            drafts.push_back({Kind::Tickets, std::move(body)});
        require(replica->append(drafts).has_value(), "tickets");
        replica->checkpoint();
    }
}

double cpuMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

/// How long the event loop lets a timer wait. Of a machine that others use, too, the thread's own work tells
/// more.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_cpu = cpuMs();
        m_timer.start();
    }
    double longest() const { return m_longest; }
    double longestWork() const { return m_longestWork; }

private:
    void beat()
    {
        const double cpu = cpuMs();
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_longestWork = std::max(m_longestWork, cpu - m_cpu);
        m_since.restart();
        m_cpu = cpu;
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_cpu = 0, m_longest = 0, m_longestWork = 0;
};

void runFor(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

template <class Condition>
double until(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        QApplication::processEvents(QEventLoop::AllEvents, 5);
        require(timer.elapsed() < 300'000, "nothing came");
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

double memoryMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

void walk(OfficeWindow& window, int tickets, Table& table)
{
    window.showPage("TicketsPage");
    auto* page = qobject_cast<TicketsPage*>(window.currentPage());
    require(page != nullptr, "no page of tickets");
    TicketsModel& model = page->model();
    QScrollBar& bar = *page->table().verticalScrollBar();
    {
        const Pulse pulse;
        const double ms = until([&] { return model.rowCount() == tickets; });
        table.add({"the office: until all tickets are listed by name", ms / 1e3, 0, "s", ""});
        table.add({"the same: longest stall of the window", pulse.longest(), 0, "ms", "<= 50"});
        table.add({"the same: longest work between two events", pulse.longestWork(), 0, "ms", "<= 50"});
    }
    until([&bar] { return bar.maximum() > 0; }); // the table is laid out
    {
        const Pulse pulse;
        for (int i = 0; i < 300; ++i) {
            bar.setValue(int(qint64(i) * 7919 * 131 % bar.maximum()));
            runFor(10);
        }
        for (int i = 0; i < 300; ++i) {
            bar.setValue(bar.value() + 3);
            runFor(5);
        }
        table.add({"scrolling: longest stall", pulse.longest(), 0, "ms", "<= 50"});
        table.add({"scrolling: longest work between two events", pulse.longestWork(), 0, "ms", "<= 50"});
    }
    {
        bar.setValue(tickets / 2);
        const double ms = until([&] { return model.matchAt(page->table().rowAt(1)) != nullptr; });
        table.add({"a page that was not looked at yet, until it is there", ms, 0, "ms", ""});
    }
    auto* words = page->findChild<QLineEdit*>(QStringLiteral("ticketSearch"));
    {
        const Pulse pulse;
        words->setText(QStringLiteral("guest%1").arg(qint64(tickets) * 7 / 10));
        const double few = until([&] { return model.rowCount() > 0 && model.rowCount() < 100; });
        words->setText(QStringLiteral("mul"));
        const double many = until([&] { return model.rowCount() > tickets / 20; });
        page->table().sortByColumn(TicketsModel::Order, Qt::DescendingOrder);
        until([&] { return !model.isListing(); });
        words->clear();
        until([&] { return model.rowCount() == tickets; });
        page->table().selectAll();
        runFor(200);
        table.add({"filter: words of one guest, with the typing's pause", few, 0, "ms", ""});
        table.add({"filter: a name that one in twelve has", many, 0, "ms", ""});
        table.add({"filtering and sorting: longest stall", pulse.longest(), 0, "ms", "<= 50"});
        table.add({"filtering and sorting: longest work between two events", pulse.longestWork(), 0, "ms",
                   "<= 50"});
    }
    table.add({"memory of the office at its most", memoryMb(), 0, "MB", "< 350"});
}

void runOffice(const QString& folder, int tickets, Table& table)
{
    const SystemClock clock;
    QThread thread;
    ReplicaService::Timing timing;
    timing.backup.atEnd = std::chrono::milliseconds(0);
    auto* service = new ReplicaService(clock, timing);
    service->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, service, &QObject::deleteLater);
    thread.start();
    SyncSettings alone;
    alone.discovery = false;
    alone.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
    DeskSync sync(*service, clock, alone);
    {
        OfficeProgram office(*service, sync, clock);
        office.show();
        bool isOpen = false;
        QObject context;
        QObject::connect(service, &ReplicaService::opened, &context, [&isOpen] { isOpen = true; });
        service->open(folder);
        until([&] { return isOpen; });
        walk(*office.window(), tickets, table);
    }
    sync.stop();
    thread.quit();
    thread.wait();
}

} // namespace
} // namespace gatelog

int main(int argc, char** argv)
{
    using namespace gatelog;
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("json"), QStringLiteral("One JSON object a line.")},
         {QStringLiteral("tickets"), QStringLiteral("How many."), QStringLiteral("N"),
          QStringLiteral("1000000")},
         {QStringLiteral("make"), QStringLiteral("Only makes the event."), QStringLiteral("DIR")},
         {QStringLiteral("dir"), QStringLiteral("Where the event is made."), QStringLiteral("DIR")}});
    parser.addHelpOption();
    parser.process(app);
    const int tickets = parser.value(QStringLiteral("tickets")).toInt();
    if (parser.isSet(QStringLiteral("make"))) {
        makeEvent(parser.value(QStringLiteral("make")), tickets);
        return 0;
    }
    const QTemporaryDir made(parser.isSet(QStringLiteral("dir"))
                                 ? parser.value(QStringLiteral("dir")) + QStringLiteral("/office-XXXXXX")
                                 : QString());
    const QString folder = made.filePath(QStringLiteral("event"));
    require(QProcess::execute(QCoreApplication::applicationFilePath(),
                              {QStringLiteral("--make"), folder, QStringLiteral("--tickets"),
                               QString::number(tickets)}) == 0,
            "the event could not be made");
    Table table(parser.isSet(QStringLiteral("json")));
    runOffice(folder, tickets, table);
    return 0;
}
