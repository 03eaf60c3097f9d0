// SPDX-License-Identifier: Apache-2.0
// stress: real desks on this machine, and what becomes of a crowd at their doors.
#include "app/ctl/command.h"
#include "app/ctl/stress_desk.h"
#include "app/ctl/stress_event.h"
#include "core/store/audit.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

constexpr int kMaxDesks = 64, kMaxTickets = 1'000'000;
/// Scanned by desks that see nobody, to compare with; and how fast.
constexpr int kAloneScans = 200;
constexpr std::chrono::milliseconds kAlonePause{100};
constexpr milliseconds kReadyWithin{120'000};
constexpr milliseconds kAnswersWithin{15'000};

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("tickets"), QStringLiteral("How many tickets are scanned, each once. Without: 500."),
         QStringLiteral("N")},
        {QStringLiteral("desks"), QStringLiteral("How many desks. Without: 4."), QStringLiteral("M")},
        {QStringLiteral("same-ticket"),
         QStringLiteral("Instead, every desk scans the same K tickets, at the same instants."),
         QStringLiteral("K")},
        {QStringLiteral("rate"), QStringLiteral("Scans a second at each desk. Without: 4."),
         QStringLiteral("R")},
    });
}

struct StressOptions
{
    int tickets = 500;
    int desks = 4;
    int same = 0; ///< 0: each ticket is scanned at one desk
    double rate = 4;
};

Result<StressOptions> optionsOf(const Context& context)
{
    const QCommandLineParser& parser = context.parser;
    StressOptions options;
    const std::tuple<const char*, int*, int> numbers[] = {{"tickets", &options.tickets, kMaxTickets},
                                                          {"desks", &options.desks, kMaxDesks},
                                                          {"same-ticket", &options.same, kMaxTickets}};
    for (const auto& [name, value, most] : numbers) {
        const auto read = context.number(name, *value, 1, most);
        if (!read)
            return tl::unexpected(read.error());
        *value = *read;
    }
    if (parser.isSet(QStringLiteral("rate"))) {
        bool isNumber = false;
        options.rate = parser.value(QStringLiteral("rate")).toDouble(&isNumber);
        if (!isNumber || options.rate <= 0 || options.rate > 1000)
            return failure(ErrorCode::Usage, QStringLiteral("--rate: up to 1000"));
    }
    if (options.same > 0)
        options.tickets = options.same;
    return options;
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

/// Collects what the desks say.
class Tally
{
public:
    void verdict(const QJsonObject& line)
    {
        const double ms = line.value(QStringLiteral("ms")).toDouble();
        ++scans;
        verdictMs.push_back(ms);
        if (line.value(QStringLiteral("verdict")).toString() == QLatin1StringView("deny"))
            return;
        ++admitted;
        ++admissions[line.value(QStringLiteral("code")).toString()];
        if (line.value(QStringLiteral("confirmed")).toBool()) {
            ++confirmed;
            ++confirmations[line.value(QStringLiteral("code")).toString()];
        }
        const QString record = line.value(QStringLiteral("record")).toString();
        begun[record] = line.value(QStringLiteral("at")).toDouble() - ms;
    }
    void arrived(const QString& record, double at)
    {
        double& last = lastArrival[record];
        last = std::max(last, at);
        ++arrivals[record];
    }
    /// From the scan until the last of `others` desks knows of it.
    std::vector<double> spreads(int others) const
    {
        std::vector<double> spreads;
        for (const auto& [record, at] : begun)
            if (const auto count = arrivals.find(record); count != arrivals.end() && count->second >= others)
                spreads.push_back(std::max(lastArrival.at(record) - at, 0.0));
        return spreads;
    }
    int doubleAdmissions() const { return countAboveOne(admissions); }
    /// What no crowd may bring about, however slow the machine: an unconfirmed one is at least said to be so.
    int doubleConfirmations() const { return countAboveOne(confirmations); }

    int scans = 0, admitted = 0, confirmed = 0;
    std::vector<double> verdictMs;

private:
    static int countAboveOne(const std::map<QString, int>& counts)
    {
        return int(
            std::count_if(counts.begin(), counts.end(), [](const auto& code) { return code.second > 1; }));
    }
    std::map<QString, int> admissions, confirmations; ///< by code
    std::map<QString, double> begun, lastArrival;
    std::map<QString, int> arrivals;
};

/// Desks that are started, fed and ended together.
class Crowd : public QObject
{
public:
    Crowd(Output& out, const StressEvent& event) : m_out(out), m_event(event) {}

    enum class Together : std::uint8_t { Yes, No };
    /// Starts `count` desks that all know of each other, or nobody.
    bool start(int count, Together together)
    {
        QStringList addresses;
        for (int i = 0; i < count; ++i) {
            auto& desk = m_desks.emplace_back(std::make_unique<StressDesk>(i));
            connect(desk.get(), &StressDesk::verdict, this,
                    [this](int, const QJsonObject& line) { tally.verdict(line); });
            connect(desk.get(), &StressDesk::arrived, this,
                    [this](int, const QString& record, double at) { tally.arrived(record, at); });
            connect(desk.get(), &StressDesk::failed, this, [this](const QString& why) {
                m_out.message(why);
                m_isBroken = true;
            });
            desk->start(m_event.folderOf(i), together == Together::Yes ? addresses : QStringList());
            if (!waitFor([&] { return desk->isOpen() && !desk->address().isEmpty(); }, kReadyWithin))
                return false;
            addresses.append(desk->address());
        }
        if (together == Together::No)
            return true;
        return waitFor(
            [&] {
                return std::all_of(m_desks.begin(), m_desks.end(), [count](const auto& desk) {
                    return desk->connected() == count - 1 && desk->caughtUp() == count - 1 &&
                           (count == 1 || desk->canConfirm());
                });
            },
            kReadyWithin);
    }

    /// Each desk scans its codes, one every `pause`: all in one instant, or one after the other, as guests
    /// come.
    enum class Beat : std::uint8_t { Together, InTurn };
    bool scan(const std::vector<QStringList>& codes, milliseconds pause, Beat beat)
    {
        int wanted = tally.scans;
        qsizetype rounds = 0;
        for (const QStringList& ofDesk : codes) {
            wanted += int(ofDesk.size());
            rounds = std::max(rounds, ofDesk.size());
        }
        QElapsedTimer clock;
        clock.start();
        const auto desks = std::int64_t(codes.size());
        for (qsizetype round = 0; round < rounds; ++round) {
            for (std::int64_t i = 0; i < desks; ++i) {
                const QStringList& ofDesk = codes[std::size_t(i)];
                const milliseconds late = beat == Beat::InTurn ? i * pause / desks : milliseconds(0);
                const milliseconds due = round * pause + late;
                waitFor([&] { return milliseconds(clock.elapsed()) >= due; }, due + kAnswersWithin);
                if (round < ofDesk.size())
                    m_desks[std::size_t(i)]->scan(ofDesk[round]);
            }
        }
        const bool all = waitFor([&] { return tally.scans >= wanted; }, kAnswersWithin);
        seconds = double(clock.elapsed()) / 1000;
        return all;
    }

    /// Lets what is under way arrive, and ends them.
    bool finish(milliseconds after)
    {
        QElapsedTimer clock;
        clock.start();
        waitFor([&] { return milliseconds(clock.elapsed()) >= after; }, after + kAnswersWithin);
        return std::all_of(m_desks.begin(), m_desks.end(), [](auto& desk) { return desk->finish(); });
    }

    class Tally tally;
    double seconds = 0;

private:
    template <class Condition>
    bool waitFor(Condition condition, milliseconds limit)
    {
        QElapsedTimer clock;
        clock.start();
        while (!condition()) {
            if (m_isBroken || milliseconds(clock.elapsed()) > limit)
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        }
        return true;
    }

    Output& m_out;
    const StressEvent& m_event;
    std::vector<std::unique_ptr<StressDesk>> m_desks;
    bool m_isBroken = false;
};

std::vector<QStringList> shares(const StressOptions& options, const QStringList& codes)
{
    std::vector<QStringList> shares(std::size_t(options.desks));
    for (qsizetype i = 0; i < options.tickets; ++i)
        for (int desk = 0; desk < options.desks; ++desk)
            if (options.same > 0 || i % options.desks == desk)
                shares[std::size_t(desk)].append(codes[i]);
    return shares;
}

/// What desks that see nobody take for a verdict, p99.
std::optional<double> aloneMs(Output& out, const StressEvent& event, const StressOptions& options)
{
    Crowd alone(out, event);
    if (!alone.start(options.desks, Crowd::Together::No))
        return std::nullopt;
    std::vector<QStringList> codes(std::size_t(options.desks));
    for (int i = 0; i < kAloneScans; ++i)
        codes[std::size_t(i % options.desks)].append(event.codes()[options.tickets + i]);
    const bool done = alone.scan(codes, kAlonePause, Crowd::Beat::InTurn);
    alone.finish(milliseconds(0));
    return done ? std::optional(percentile(alone.tally.verdictMs, 0.99)) : std::nullopt;
}

bool haveTheSame(Context& context, const StressEvent& event, int desks)
{
    std::set<QByteArray> hashes;
    for (int i = 0; i < desks; ++i) {
        const auto replica =
            Replica::open(ReplicaFolder(event.folderOf(i)), Replica::Mode::ReadOnly, context.clock);
        hashes.insert(replica ? ledgerHash(**replica).toHex() : QByteArray());
    }
    return hashes.size() == 1 && !hashes.begin()->isEmpty();
}

ExitStatus run(Context& context)
{
    const auto options = optionsOf(context);
    if (!options)
        return context.out.failed(options.error());
    QTemporaryDir folder;
    const auto event =
        StressEvent::make(folder.path(), options->desks, options->tickets + kAloneScans, context.clock);
    if (!event)
        return context.out.failed(event.error());
    Crowd crowd(context.out, *event);
    QElapsedTimer starting;
    starting.start();
    if (!crowd.start(options->desks, Crowd::Together::Yes))
        return context.out.failed({ErrorCode::Unreadable, QStringLiteral("the desks did not get in step")});
    const double startSeconds = double(starting.elapsed()) / 1000;
    context.out.message(QStringLiteral("%1 desks in step after %2 s").arg(options->desks).arg(startSeconds));
    const bool all =
        crowd.scan(shares(*options, event->codes()), milliseconds(std::int64_t(1000 / options->rate)),
                   options->same > 0 ? Crowd::Beat::Together : Crowd::Beat::InTurn);
    const bool ended = crowd.finish(milliseconds(1'000));
    if (!all || !ended)
        return context.out.failed({ErrorCode::Unreadable, QStringLiteral("not every desk answered")});
    const bool isSame = haveTheSame(context, *event, options->desks);
    const class Tally& tally = crowd.tally;
    const std::vector<double> spreads = tally.spreads(options->desks - 1);
    QJsonObject line{{QStringLiteral("desks"), options->desks},
                     {QStringLiteral("scans"), tally.scans},
                     {QStringLiteral("admitted"), tally.admitted},
                     {QStringLiteral("confirmed"), tally.confirmed},
                     {QStringLiteral("double_admissions"), tally.doubleAdmissions()},
                     {QStringLiteral("double_confirmations"), tally.doubleConfirmations()},
                     {QStringLiteral("scans_per_s"), tally.scans / crowd.seconds},
                     {QStringLiteral("verdict_ms_p50"), percentile(tally.verdictMs, 0.5)},
                     {QStringLiteral("verdict_ms_p99"), percentile(tally.verdictMs, 0.99)},
                     {QStringLiteral("spread_ms_p50"), percentile(spreads, 0.5)},
                     {QStringLiteral("spread_ms_p99"), percentile(spreads, 0.99)},
                     {QStringLiteral("known_everywhere"), qint64(spreads.size())},
                     {QStringLiteral("start_s"), startSeconds},
                     {QStringLiteral("ledgers_equal"), isSame}};
    if (const auto alone = aloneMs(context.out, *event, *options))
        line[QStringLiteral("alone_verdict_ms_p99")] = *alone;
    context.out.json(line);
    for (auto it = line.constBegin(); it != line.constEnd(); ++it)
        context.out.text(
            QStringLiteral("%1 %2").arg(it.key().leftJustified(22), it.value().toVariant().toString()));
    return tally.doubleAdmissions() > 0 || !isSame ? ExitStatus::Found : ExitStatus::Done;
}

} // namespace

extern const Command kStressCommand{"stress", "Real desks on this machine, and a crowd at their doors",
                                    Needs::Core, addOptions, run};

} // namespace gatelog
