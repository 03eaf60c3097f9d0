// SPDX-License-Identifier: Apache-2.0
// desk: a desk without a window.
#include "app/ctl/input_lines.h"
#include "app/ctl/live_desk.h"
#include "app/ctl/scan_words.h"

#include <QElapsedTimer>

#include <map>

namespace gatelog {
namespace {

void addOptions(QCommandLineParser& parser)
{
    addSyncOptions(parser);
    parser.addOptions({
        {QStringLiteral("stdin"),
         QStringLiteral(
             "Scan codes from standard input, one a line; ends with it. Without: syncs until ended.")},
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
        connect(&m_input, &InputLines::line, this, &CodeDesk::scan);
        connect(&m_input, &InputLines::ended, this, [this] {
            m_ended = true;
            finishIfDone();
        });
    }

    void start() { m_input.start(); }

private:
    void scan(const QString& code)
    {
        if (code.isEmpty())
            return;
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
