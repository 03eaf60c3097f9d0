// SPDX-License-Identifier: Apache-2.0
// monitor: what happens at the doors, live, beside the program that writes.
#include "app/ctl/command.h"
#include "app/ctl/interruption.h"
#include "core/store/alert_rules.h"
#include "core/store/audit.h"
#include "core/store/device_status.h"

#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <deque>

namespace gatelog {
namespace {

using namespace std::chrono_literals;

/// What rates are taken over.
constexpr std::chrono::seconds kWindow = AlertRules::kLately;
constexpr int kMaxLooks = 1'000'000;

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("interval"), QStringLiteral("Seconds between two looks. Without: 1."),
         QStringLiteral("S")},
        {QStringLiteral("count"), QStringLiteral("How many looks. Without: until ended."),
         QStringLiteral("N")},
    });
}

QString alertText(const Alert& alert)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(alert.length).count();
    switch (alert.kind) {
    case AlertKind::DiskLow:
        return QStringLiteral("%1 MiB are free").arg(alert.number >> 20);
    case AlertKind::Conflicts:
        return QStringLiteral("%1 tickets admitted twice").arg(alert.number);
    case AlertKind::EventFull:
        return QStringLiteral("the event: %1 of %2 inside").arg(alert.number).arg(alert.capacity);
    case AlertKind::GateFull:
        return QStringLiteral("%1: %2 of %3 inside").arg(alert.subject).arg(alert.number).arg(alert.capacity);
    case AlertKind::Refusals:
        return QStringLiteral("%1: %2 refused within a minute").arg(alert.subject).arg(alert.number);
    case AlertKind::DeskSilent:
        return QStringLiteral("%1 has written nothing for %2 minutes").arg(alert.subject).arg(minutes);
    case AlertKind::BatteryLow:
        return QStringLiteral("%1 has %2 % of its battery left").arg(alert.subject).arg(alert.number);
    case AlertKind::ClockOff:
        return QStringLiteral("the clock of %1 is ahead").arg(alert.subject);
    }
    GATELOG_CHECK(!"every alert has a text");
}

/// Compares each look with those of the last minute.
class Monitor
{
public:
    Monitor(Context& context, Replica& replica) : m_context(context), m_replica(replica) {}

    void look()
    {
        m_replica.refresh();
        const WallTime now = m_context.clock.now();
        const ReplicaStatus status = replicaStatus(m_replica);
        const std::vector<DeviceStatus> devices = deviceStatus(m_replica);
        while (m_samples.size() > 1 && m_samples.front().at < now - kWindow)
            m_samples.pop_front();
        m_samples.push_back({now, status});
        AlertFacts facts;
        facts.inside = status.inside;
        if (m_replica.setup().event)
            facts.capacity = m_replica.setup().event->capacity;
        facts.openConflicts = status.conflicts;
        QJsonArray gates;
        QStringList words;
        double admissions = 0;
        for (const ReplicaStatus::AtGate& gate : status.gates) {
            const double rate = perMinute(gate, &ReplicaStatus::AtGate::entries);
            admissions += rate;
            words.append(
                QStringLiteral("%1: %2/min, %3 inside").arg(gate.name).arg(rate, 0, 'f', 0).arg(gate.inside));
            gates.append(jsonOf(gate, rate, facts));
        }
        const QJsonArray listed = describe(devices, facts);
        m_alerts.clear();
        for (const Alert& alert : AlertRules(AlertThresholds{}).judge(facts, now))
            m_alerts.append(alertText(alert));
        for (const DeviceStatus& device : devices)
            if (!device.isAuthority && device.missing > 0)
                m_alerts.append(
                    QStringLiteral("%1 records of %2 have not come").arg(device.missing).arg(device.name));
        m_context.out.json({{QStringLiteral("time"), isoTime(now)},
                            {QStringLiteral("admissions_per_minute"), admissions},
                            {QStringLiteral("tickets"), qint64(status.tickets)},
                            {QStringLiteral("admitted"), qint64(status.admitted)},
                            {QStringLiteral("inside"), qint64(status.inside)},
                            {QStringLiteral("records"), qint64(status.records)},
                            {QStringLiteral("conflicts"), qint64(status.conflicts)},
                            {QStringLiteral("set_aside"), qint64(status.setAside)},
                            {QStringLiteral("gates"), gates},
                            {QStringLiteral("devices"), listed},
                            {QStringLiteral("alerts"), QJsonArray::fromStringList(m_alerts)}});
        m_context.out.text(QStringLiteral("%1  %2 admitted, %3 inside, %4/min  |  %5%6")
                               .arg(isoTime(now))
                               .arg(status.admitted)
                               .arg(status.inside)
                               .arg(admissions, 0, 'f', 0)
                               .arg(words.join(QStringLiteral("  |  ")),
                                    m_alerts.isEmpty()
                                        ? QString()
                                        : QStringLiteral("  !  ") + m_alerts.join(QStringLiteral("; "))));
    }

private:
    struct Sample
    {
        WallTime at;
        ReplicaStatus status;
    };

    std::int64_t grown(const ReplicaStatus::AtGate& gate, std::int64_t ReplicaStatus::AtGate::*what) const
    {
        for (const ReplicaStatus::AtGate& then : m_samples.front().status.gates)
            if (then.gate == gate.gate)
                return gate.*what - then.*what;
        return gate.*what;
    }

    double perMinute(const ReplicaStatus::AtGate& gate, std::int64_t ReplicaStatus::AtGate::*what) const
    {
        const auto elapsed = m_samples.back().at - m_samples.front().at;
        return elapsed <= 0ms ? 0
                              : double(grown(gate, what)) * double(std::chrono::milliseconds(1min).count()) /
                                    double(elapsed.count());
    }

    QJsonObject jsonOf(const ReplicaStatus::AtGate& gate, double rate, AlertFacts& facts)
    {
        const std::int64_t refused = grown(gate, &ReplicaStatus::AtGate::refused);
        const std::int64_t entries = grown(gate, &ReplicaStatus::AtGate::entries);
        facts.gates.push_back({gate.name, gate.inside, gate.capacity, entries, refused});
        QJsonObject line{{QStringLiteral("gate"), gate.name},
                         {QStringLiteral("per_minute"), rate},
                         {QStringLiteral("inside"), qint64(gate.inside)},
                         {QStringLiteral("refused_last_minute"), qint64(refused)}};
        if (gate.capacity)
            line[QStringLiteral("capacity")] = qint64(*gate.capacity);
        return line;
    }

    QJsonArray describe(const std::vector<DeviceStatus>& devices, AlertFacts& facts)
    {
        QJsonArray list;
        for (const DeviceStatus& device : devices) {
            if (device.isAuthority)
                continue;
            QJsonObject line{{QStringLiteral("name"), device.name},
                             {QStringLiteral("records"), qint64(device.records)},
                             {QStringLiteral("missing"), qint64(device.missing)},
                             {QStringLiteral("revoked"), device.isRevoked}};
            if (device.lastRecord)
                line[QStringLiteral("last_record")] = isoTime(*device.lastRecord);
            list.append(line);
            if (device.lastRecord && !device.clockAhead)
                facts.lastRecord = std::max(facts.lastRecord.value_or(WallTime{}), *device.lastRecord);
            if (!device.isEnrolled || device.isRevoked)
                continue;
            AlertFacts::Desk desk;
            desk.name = device.name;
            desk.lastRecord = device.lastRecord;
            desk.clockAhead = device.clockAhead;
            facts.desks.push_back(std::move(desk));
        }
        return list;
    }

    Context& m_context;
    Replica& m_replica;
    std::deque<Sample> m_samples; ///< of the last minute
    QStringList m_alerts;
};

/// Until then, or until the process is asked to end.
void pause(std::chrono::milliseconds left)
{
    constexpr std::chrono::milliseconds step = 100ms;
    for (; left > 0ms && !isInterrupted(); left -= step)
        QThread::msleep(static_cast<unsigned long>(std::min(left, step).count()));
}

ExitStatus run(Context& context)
{
    bool isNumber = true;
    double seconds = 1;
    if (context.parser.isSet(QStringLiteral("interval")))
        seconds = context.parser.value(QStringLiteral("interval")).toDouble(&isNumber);
    if (!isNumber || seconds < 0.1 || seconds > 3600)
        return context.out.failed({ErrorCode::Usage, QStringLiteral("--interval: 0.1 to 3600")});
    const auto count = context.number("count", 0, 1, kMaxLooks);
    if (!count)
        return context.out.failed(count.error());
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    catchInterruption();
    Monitor monitor(context, **replica);
    for (int looks = 0; *count == 0 || looks < *count; ++looks) {
        if (looks > 0)
            pause(std::chrono::milliseconds(std::int64_t(seconds * 1000)));
        if (isInterrupted())
            break;
        monitor.look();
    }
    return ExitStatus::Done;
}

} // namespace

extern const Command kMonitorCommand{"monitor", "What happens at the doors, live", Needs::Core, addOptions,
                                     run};

} // namespace gatelog
