// SPDX-License-Identifier: Apache-2.0
#include "core/store/event_report.h"

#include "core/store/audit.h"
#include "core/store/device_status.h"
#include "core/store/scan_log.h"

#include <QCollator>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace gatelog {
namespace {

template <class Row>
void sortByName(std::vector<Row>& rows, QString Row::*name)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&collator, name](const Row& a, const Row& b) {
        return collator.compare(a.*name, b.*name) < 0;
    });
}

/// Counts the log, record by record, as RecordTable::forEach gives it: feed by feed.
class ReportFold
{
public:
    explicit ReportFold(Replica& replica) : m_replica(replica), m_setup(replica.setup()), m_log(replica)
    {
        for (const auto& [key, device] : m_setup.devices)
            deviceOf(key);
        for (const auto& [id, gate] : m_setup.gates)
            gateOf(id);
    }

    void add(const Record& record)
    {
        if (eventIdOf(record.author()) != m_replica.eventId()) {
            EventReport::Device& device = deviceOf(record.author());
            ++device.records;
            device.lastRecord = std::max(device.lastRecord.value_or(WallTime::min()), record.clock().time());
        }
        if (const auto scan = m_log.read(record))
            add(*scan);
    }

    EventReport finish()
    {
        closeRun();
        addMissing();
        addLedgerCounts();
        addSeries();
        addSales();
        for (auto& [id, gate] : m_gates)
            m_report.gates.push_back(std::move(gate));
        for (auto& [key, device] : m_devices)
            m_report.devices.push_back(std::move(device));
        sortByName(m_report.gates, &EventReport::AtGate::name);
        sortByName(m_report.devices, &EventReport::Device::name);
        std::stable_sort(m_report.unconfirmedRuns.begin(), m_report.unconfirmedRuns.end(),
                         [](const auto& a, const auto& b) { return a.span.from < b.span.from; });
        return std::move(m_report);
    }

private:
    void add(const LoggedScan& scan)
    {
        if (scan.outcome == ScanOutcome::SetAside) {
            ++m_report.totals.setAside;
            return;
        }
        if (!m_report.scans)
            m_report.scans = TimeSpan{scan.time, scan.time};
        m_report.scans->include(scan.time);
        EventReport::AtGate& gate = gateOf(scan.gate);
        EventReport::Device& device = deviceOf(scan.record.feed.author);
        if (scan.kind == ScanKind::Entry)
            follow(scan);
        if (scan.outcome == ScanOutcome::Undone) {
            ++m_report.totals.undone;
        } else if (scan.outcome == ScanOutcome::Conflict) {
            ++gate.conflicts;
        } else if (scan.kind == ScanKind::Refusal) {
            ++m_report.totals.refusals;
            ++gate.refusals;
            ++device.refusals;
            ++gate.refusalsBy[scan.reason];
            ++m_report.refusalsBy[scan.reason];
        } else if (scan.kind == ScanKind::Exit) {
            ++m_report.totals.exits;
            ++gate.exits;
            ++device.exits;
        } else {
            addEntry(scan, gate, device);
        }
    }

    void addEntry(const LoggedScan& scan, EventReport::AtGate& gate, EventReport::Device& device)
    {
        ++m_report.totals.entries;
        ++gate.entries;
        ++device.entries;
        if (!scan.confirmed) {
            ++m_report.totals.unconfirmed;
            ++gate.unconfirmed;
        }
        const Admissions one{scan.confirmed ? 1 : 0, scan.confirmed ? 0 : 1};
        m_perGate.add(scan.gate.value(), scan.time, one);
        m_perCategory.add(scan.category.value(), scan.time, one);
        m_perOperator.add(scan.staff.value(), scan.time, one);
    }

    /// Extends or ends the run of unconfirmed admissions of the desk whose feed is being read.
    void follow(const LoggedScan& entry)
    {
        const bool sameRun = m_run && m_runFeed == entry.record.feed && m_runGate == entry.gate;
        if (entry.confirmed || !sameRun)
            closeRun();
        if (entry.confirmed || entry.outcome == ScanOutcome::Undone)
            return;
        if (!m_run) {
            m_runFeed = entry.record.feed;
            m_runGate = entry.gate;
            m_run = EventReport::UnconfirmedRun{entry.record.feed.author,
                                                m_setup.deviceName(entry.record.feed.author),
                                                m_setup.gateName(entry.gate),
                                                {entry.time, entry.time}};
        }
        m_run->span.include(entry.time);
        ++(entry.outcome == ScanOutcome::Conflict ? m_run->conflicts : m_run->admissions);
    }
    void closeRun()
    {
        if (m_run)
            m_report.unconfirmedRuns.push_back(*std::exchange(m_run, std::nullopt));
    }

    void addMissing()
    {
        for (const DeviceStatus& status : deviceStatus(m_replica)) {
            if (status.isAuthority) {
                m_report.missingElsewhere += status.missing;
                continue;
            }
            deviceOf(status.device).missing = status.missing;
            deviceOf(status.device).isRevoked = status.isRevoked;
        }
        m_report.missingElsewhere += missingOfUnknown(m_replica);
    }

    void addLedgerCounts()
    {
        const ReplicaStatus status = replicaStatus(m_replica);
        m_report.totals.tickets = status.tickets;
        m_report.totals.people = status.admitted;
        m_report.totals.inside = status.inside;
        m_report.records = status.records;
        for (const ReplicaStatus::AtGate& gate : status.gates)
            gateOf(gate.gate).inside = gate.inside;
    }

    void addSales()
    {
        m_report.quotas = BoxOffice(m_replica).standings();
        std::map<std::tuple<QString, QString, Payment, QByteArray, CategoryId, PublicKey>, EventReport::Sales>
            sales;
        for (const SaleTable::Group& group : m_replica.rows().sales().groups()) {
            const QString category = m_setup.categoryName(group.category);
            const QString device = m_setup.deviceName(group.device);
            const QByteArray currency = group.price ? group.price->currency : QByteArray();
            EventReport::Sales& row =
                sales[{category, device, group.payment, currency, group.category, group.device}];
            row.category = category;
            row.device = device;
            row.payment = group.payment;
            row.currency = currency;
            if (group.voided) {
                row.takenBack += group.count;
            } else {
                row.count += group.count;
                row.minor += group.price ? group.count * group.price->minor : 0;
            }
        }
        for (auto& [key, row] : sales)
            m_report.sales.push_back(std::move(row));
    }

    void addSeries()
    {
        using namespace std::chrono;
        const QTimeZone zone(m_report.timeZone);
        const auto offset = [&](WallTime time) {
            return seconds(zone.isValid() ? zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(
                                                time.time_since_epoch().count(), Qt::UTC))
                                          : 0);
        };
        m_report.buckets = m_perGate.buckets(m_report.scans ? offset(m_report.scans->from) : seconds(0));
        fill(m_report.perGate, m_perGate,
             [this](AdmissionHistogram::Key key) { return m_setup.gateName(GateId(std::uint16_t(key))); });
        fill(m_report.perCategory, m_perCategory, [this](AdmissionHistogram::Key key) {
            return m_setup.categoryName(CategoryId(std::uint16_t(key)));
        });
        fill(m_report.perOperator, m_perOperator,
             [this](AdmissionHistogram::Key key) { return m_setup.staffName(StaffId(std::uint16_t(key))); });
        sortByName(m_report.perGate, &EventReport::Series::name);
        std::int64_t drawn = 0;
        for (const EventReport::Series& series : m_report.perGate)
            for (const Admissions& part : series.parts)
                drawn += part.total();
        m_report.outsideBuckets = m_report.totals.entries - drawn;
    }

    template <class Name>
    void fill(std::vector<EventReport::Series>& series, const AdmissionHistogram& histogram, Name name) const
    {
        for (auto& [key, parts] : histogram.series(m_report.buckets))
            series.push_back({name(key), parts, histogram.total(key)});
        sortByName(series, &EventReport::Series::name);
        std::stable_sort(series.begin(), series.end(),
                         [](const auto& a, const auto& b) { return a.total.total() > b.total.total(); });
    }

    EventReport::AtGate& gateOf(GateId id)
    {
        const auto [gate, isNew] = m_gates.try_emplace(id);
        if (isNew) {
            gate->second.gate = id;
            gate->second.name = m_setup.gateName(id);
            if (const Gate* known = m_setup.gate(id))
                gate->second.capacity = known->capacity;
        }
        return gate->second;
    }

    EventReport::Device& deviceOf(const PublicKey& key)
    {
        const auto [device, isNew] = m_devices.try_emplace(key);
        if (isNew) {
            device->second.device = key;
            device->second.name = m_setup.deviceName(key);
            if (const auto known = m_setup.devices.find(key); known != m_setup.devices.end())
                device->second.role = known->second.role;
        }
        return device->second;
    }

    Replica& m_replica;
    const Setup& m_setup;
    ScanLog m_log;
    EventReport m_report = [this] {
        EventReport report;
        if (const auto& event = m_setup.event) {
            report.event = event->name;
            report.timeZone = event->timeZone;
        }
        return report;
    }();
    AdmissionHistogram m_perGate, m_perCategory, m_perOperator;
    std::map<GateId, EventReport::AtGate> m_gates;
    std::map<PublicKey, EventReport::Device> m_devices;
    std::optional<EventReport::UnconfirmedRun> m_run;
    FeedId m_runFeed;
    GateId m_runGate;
};

} // namespace

void TimeSpan::include(WallTime time)
{
    from = std::min(from, time);
    to = std::max(to, time);
}

std::int64_t EventReport::missing() const
{
    std::int64_t n = missingElsewhere;
    for (const Device& device : devices)
        n += device.missing;
    return n;
}

std::int64_t EventReport::openConflicts() const
{
    return std::count_if(conflicts.begin(), conflicts.end(),
                         [](const ConflictCase& conflict) { return !conflict.review; });
}

EventReport eventReport(Replica& replica, std::vector<ConflictCase> conflicts)
{
    ReportFold fold(replica);
    replica.records().forEach([&fold](const RecordTable::Stored& stored) {
        if (const auto record = Record::decode(stored.bytes))
            fold.add(*record);
        return true;
    });
    EventReport report = fold.finish();
    report.madeAt = replica.clock().now();
    report.ledger = ledgerHash(replica);
    report.conflicts = std::move(conflicts);
    return report;
}

} // namespace gatelog
