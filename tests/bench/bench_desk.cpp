// SPDX-License-Identifier: Apache-2.0
// The desk's window: how soon a verdict is on the screen, and how fluid a long guest list is. Painted in
// memory (Qt's offscreen platform), so that it measures our own work and no display's.
#include "app/desk/desk_page.h"
#include "app/desk/desk_window.h"
#include "app/desk/guest_list_view.h"
#include "app/desk/search_panel.h"
#include "app/desk/theme.h"
#include "core/base/system_clock.h"
#include "core/ticket/code_text.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

using namespace gatelog;

namespace {

constexpr int kGuests = 100'000;
constexpr int kVerdicts = 200;
constexpr int kLeaps = 400;

double ms(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

/// Notices when a window has been painted and flushed, and how long the event loop was held up.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event); // the replica's, and the reader's
        const bool isOutermost = m_depth++ == 0;
        QElapsedTimer time;
        time.start();
        const QEvent::Type type = event->type();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (type == QEvent::UpdateRequest)
            painted = true;
        if (isOutermost)
            longest = std::max(longest, time.nsecsElapsed());
        return result;
    }

    QElapsedTimer decided;
    bool painted = false; ///< since then
    qint64 longest = 0;

private:
    int m_depth = 0;
};

template <class Condition>
void waitFor(const char* what, Condition condition)
{
    QElapsedTimer patience;
    patience.start();
    while (!condition()) {
        require(patience.elapsed() < 60'000, what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

Result<> makeEvent(const ReplicaFolder& folder, const Clock& clock)
{
    NewEvent event;
    event.name = QStringLiteral("Benchmark");
    if (const auto made = Replica::create(folder, event, clock); !made)
        return made;
    auto replica = Replica::open(folder, Replica::Mode::ReadWrite, clock);
    if (!replica)
        return tl::unexpected(replica.error());
    std::vector<Ticket> tickets(std::size_t(kGuests), Ticket{});
    for (int i = 0; i < kGuests; ++i) {
        Ticket& ticket = tickets[std::size_t(i)];
        ticket.code = QStringLiteral("BENCH-%1").arg(i);
        ticket.id = ticketIdOfCode((*replica)->eventId(), ticket.code);
        ticket.name = QStringLiteral("%1 Guest %2").arg(QChar(u'A' + i % 26)).arg(i * 7919 % kGuests);
        ticket.order = QStringLiteral("ORD%1").arg(i / 2);
    }
    std::sort(tickets.begin(), tickets.end(), [](const Ticket& a, const Ticket& b) {
        return std::int64_t(a.id.value()) < std::int64_t(b.id.value());
    });
    std::vector<Draft> drafts;
    for (QByteArray& body : encodeTicketBodies(tickets))
        drafts.push_back({Kind::Tickets, std::move(body)});
    const auto written = (*replica)->append(drafts);
    return written ? Result<>() : tl::unexpected(written.error());
}

/// From the moment at which the decision is told to the desk, to the end of the painting that shows it.
void measureVerdicts(TimedApplication& app, Desk& desk, Table& table)
{
    std::vector<double> times;
    for (int i = 0; i < kVerdicts; ++i) {
        app.decided.invalidate();
        desk.scanCode(i % 2 ? QStringLiteral("BENCH-%1").arg(i) : QStringLiteral("NOBODY-%1").arg(i));
        waitFor("a verdict", [&] { return app.decided.isValid() && app.painted; });
        times.push_back(ms(app.decided.nsecsElapsed()));
        desk.acknowledge();
        QCoreApplication::processEvents();
    }
    table.add({"verdict: decision to painted, median", median(times), 0, "ms", "<= 17"});
    table.add({"the same, p99", percentile(times, 0.99), 0, "ms", "<= 17"});
}

void measureGuestList(TimedApplication& app, DeskWindow& window, Table& table)
{
    auto& panel = window.page().searchPanel();
    auto* list = panel.findChild<GuestListView*>();
    QElapsedTimer time;
    time.start();
    app.longest = 0;
    Q_EMIT window.page().header().guestListRequested();
    waitFor("the guest list", [&] {
        return list->model()->rowCount() == kGuests &&
               list->model()->index(0, 0).data().toString().size() > 1;
    });
    table.add({"guest list of 100,000: opened and read", ms(time.nsecsElapsed()), 0, "ms", ""});
    QScrollBar* bar = list->verticalScrollBar();
    for (int i = 0; i < kLeaps; ++i) {
        // By lines, by pages, and by leaps across the whole list.
        const int step = i % 3 == 0 ? bar->singleStep() : i % 3 == 1 ? bar->pageStep() : bar->maximum() / 7;
        bar->setValue((bar->value() + step) % std::max(1, bar->maximum()));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    table.add(
        {"the same: longest stall of the window, opening and leafing", ms(app.longest), 0, "ms", "<= 50"});
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication app(argc, argv);
    Table table(QCoreApplication::arguments().contains(QStringLiteral("--json")));
    applyTheme(app, ThemeChoice::Light);

    QTemporaryDir folder;
    const SystemClock clock;
    QThread thread; // as main() has it: what the replica does is no stall of the window
    auto* service = new ReplicaService(clock);
    service->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, service, &QObject::deleteLater);
    thread.start();
    // Before the desk and its window hear of it.
    QObject::connect(service, &ReplicaService::scanned, &app, [&app] {
        app.painted = false;
        app.decided.start();
    });
    {
        Desk desk(*service, clock);
        DeskWindow window(desk, *service);
        window.resize(1280, 800);
        window.show();
        service->open(folder.path() + QStringLiteral("/event"), makeEvent);
        waitFor("the event", [&] { return desk.isOpen() && window.isDeskShown(); });
        measureVerdicts(app, desk, table);
        measureGuestList(app, window, table);
    }
    thread.quit();
    thread.wait();
    return 0;
}
