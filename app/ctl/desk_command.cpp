// SPDX-License-Identifier: Apache-2.0
// desk: a desk without a window.
#include "app/ctl/input_lines.h"
#include "app/ctl/live_desk.h"
#include "app/ctl/sale_words.h"
#include "app/ctl/scan_words.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <map>

namespace gatelog {
namespace {

void addOptions(QCommandLineParser& parser)
{
    addSyncOptions(parser);
    parser.addOptions({
        {QStringLiteral("stdin"),
         QStringLiteral(
             "Scan codes from standard input, one a line; ends with it. A line \"sell CATEGORY cash\" or "
             "\"sell CATEGORY card 3\" sells. Without: syncs until ended.")},
        {QStringLiteral("gate"), QStringLiteral("The gate. Without: the event's first."),
         QStringLiteral("NAME")},
        {QStringLiteral("exit"), QStringLiteral("They leave.")},
        {QStringLiteral("staff"), QStringLiteral("Who is on duty."), QStringLiteral("NAME")},
        {QStringLiteral("pin-file"), QStringLiteral("A file with their PIN."), QStringLiteral("FILE")},
        {QStringLiteral("trace"), QStringLiteral("Also tell of every admission of others, as it comes in.")},
    });
}

/// Feeds lines to the service and prints verdicts.
class CodeDesk : public QObject
{
public:
    CodeDesk(LiveDesk& desk, StaffId staff)
        : m_desk(desk), m_staff(staff), m_gate(desk.context().parser.value(QStringLiteral("gate"))),
          m_direction(desk.context().parser.isSet(QStringLiteral("exit")) ? Direction::Exit
                                                                          : Direction::Entry)
    {
        connect(&desk.service(), &ReplicaService::scanned, this,
                [this](const ScanResult& result, quint64 number) { verdict(result, number); });
        connect(&desk.service(), &ReplicaService::scanFailed, this,
                [this](const Error& error, quint64 number) { failed(error, number); });
        connect(&desk.service(), &ReplicaService::sold, this,
                [this](const SaleResult& result, quint64 number) { sold(result, number); });
        connect(&desk.service(), &ReplicaService::soldOut, this,
                [this](const QuotaStanding& standing, quint64 number) { soldOut(standing, number); });
        connect(&desk.service(), &ReplicaService::sellFailed, this,
                [this](const Error& error, quint64 number) { failed(error, number); });
        connect(&m_input, &InputLines::line, this, &CodeDesk::take);
        connect(&m_input, &InputLines::ended, this, [this] {
            m_ended = true;
            finishIfDone();
        });
    }

    void start() { m_input.start(); }

private:
    void take(const QString& line)
    {
        if (line.isEmpty())
            return;
        if (const auto request = saleIn(line))
            sell(*request, line);
        else
            scan(line);
    }

    /// "sell CATEGORY cash 2", of a category that is known; anything else is a code.
    std::optional<SaleRequest> saleIn(const QString& line) const
    {
        static const QRegularExpression form(
            QStringLiteral("^sell\\s+(.+)\\s+(cash|card)(?:\\s+(\\d{1,4}))?$"));
        const auto match = form.match(line);
        const auto payment = paymentCalled(match.capturedView(2));
        if (!match.hasMatch() || !payment)
            return std::nullopt;
        for (const QuotaStanding& quota : m_desk.quotas())
            if (quota.name.compare(match.captured(1), Qt::CaseInsensitive) == 0)
                return SaleRequest{quota.category, *payment,
                                   match.captured(3).isEmpty() ? 1 : match.captured(3).toInt(), m_staff};
        return std::nullopt;
    }

    void sell(const SaleRequest& request, const QString& line)
    {
        const quint64 number = ++m_last;
        m_open[number].code = line;
        m_desk.service().sell(request, number);
    }

    void sold(const SaleResult& result, quint64 number)
    {
        if (m_open.extract(number).empty())
            return;
        for (const SoldTicket& one : result.tickets) {
            m_desk.context().out.json(soldJson(result, one));
            m_desk.context().out.text(soldText(result, one));
        }
        finishIfDone();
    }

    void soldOut(const QuotaStanding& standing, quint64 number)
    {
        if (m_open.extract(number).empty())
            return;
        m_status = worse(m_status, ExitStatus::Found);
        m_desk.context().out.json(soldOutJson(standing));
        m_desk.context().out.text(soldOutText(standing));
        finishIfDone();
    }

    void scan(const QString& code)
    {
        const DeskState& state = m_desk.state();
        GateId gate = state.firstGate;
        if (!m_gate.isEmpty()) {
            const Gate* named = state.gateNamed(m_gate);
            gate = named ? named->id : GateId();
        }
        const quint64 number = ++m_last;
        m_open[number].code = code;
        m_open[number].timer.start();
        m_desk.service().scan({code, {}, gate, m_direction, m_staff}, number);
    }

    void verdict(const ScanResult& result, quint64 number)
    {
        const auto open = m_open.extract(number);
        if (open.empty())
            return;
        const double ms = double(open.mapped().timer.nsecsElapsed()) / 1e6;
        if (result.decision.verdict == Verdict::Deny)
            m_status = worse(m_status, ExitStatus::Found);
        QJsonObject line = verdictJson(result, open.mapped().code, ms);
        line[QStringLiteral("at")] = double(QDateTime::currentMSecsSinceEpoch());
        m_desk.context().out.json(line);
        m_desk.context().out.text(verdictText(result, open.mapped().code));
        finishIfDone();
    }

    void failed(const Error& error, quint64 number)
    {
        m_open.erase(number);
        m_status = worse(m_status, m_desk.context().out.failed(error));
        finishIfDone();
    }

    void finishIfDone()
    {
        if (m_ended && m_open.empty())
            m_desk.finish(m_status);
    }

    struct Open
    {
        QString code;
        QElapsedTimer timer;
    };
    LiveDesk& m_desk;
    InputLines m_input;
    StaffId m_staff;
    QString m_gate;
    Direction m_direction;
    std::map<quint64, Open> m_open;
    quint64 m_last = 0;
    bool m_ended = false;
    ExitStatus m_status = ExitStatus::Done;
};

/// The gate and the PIN of the options, looked up before anything is started.
Result<StaffId> checkOptions(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return tl::unexpected(replica.error());
    // An event that has not arrived yet has no gates; the others may bring them.
    if ((*replica)->setup().event)
        if (const auto gate = gateCalled(context.parser.value(QStringLiteral("gate")), **replica); !gate)
            return tl::unexpected(gate.error());
    return staffOnDuty(context, (*replica)->setup());
}

ExitStatus run(Context& context)
{
    const auto settings = syncSettings(context);
    if (!settings)
        return context.out.failed(settings.error());
    const auto staff = checkOptions(context);
    if (!staff)
        return context.out.failed(staff.error());
    LiveDesk desk(context, *settings);
    if (context.parser.isSet(QStringLiteral("trace"))) {
        desk.service().setTellsArrivals(true);
        // Printed from the replica's thread would be sooner by nothing that matters.
        QObject::connect(&desk.service(), &ReplicaService::redemptionsArrived, &desk,
                         [&context](const std::vector<RecordRef>& records) {
                             for (const RecordRef& record : records)
                                 context.out.json(
                                     {{QStringLiteral("event"), QStringLiteral("arrived")},
                                      {QStringLiteral("record"), recordName(record.feed, record.seq)},
                                      {QStringLiteral("at"), double(QDateTime::currentMSecsSinceEpoch())}});
                         });
    }
    if (const auto opened = desk.open(); !opened)
        return context.out.failed(opened.error());
    CodeDesk codes(desk, *staff);
    if (context.parser.isSet(QStringLiteral("stdin")))
        codes.start();
    return desk.run();
}

} // namespace

extern const Command kDeskCommand{"desk", "A desk without a window: syncs, and scans what it reads",
                                  Needs::Core, addOptions, run};

} // namespace gatelog
