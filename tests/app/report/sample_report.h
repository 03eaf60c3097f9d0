// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/event_report.h"
#include "tests/support/test_author.h"

namespace gatelog::test {

/// How much of everything a made-up report has, and what its names are like.
struct ReportShape
{
    int gates = 3, categories = 3, operators = 4, devices = 4, conflicts = 4, runs = 2;
    bool scans = true;
    QString name =
        QStringLiteral("Guest"); ///< stands in every field that people fill in, with a number behind
    int noteWords = 6;
};

inline ConflictingRedemption sampleRedemption(const ReportShape& shape, int i, std::int64_t ms)
{
    ConflictingRedemption redemption;
    redemption.record = {{Author::key('d').publicKey(), Epoch(1)}, std::uint32_t(i + 1), {}};
    redemption.time = instant(ms);
    redemption.desk = shape.name + QStringLiteral(" desk");
    redemption.gate = shape.name + QStringLiteral(" gate");
    redemption.staff = i % 3 == 0 ? QString() : shape.name + QStringLiteral(" staff");
    redemption.confirmed = i % 2 == 0;
    redemption.byHand = i % 5 == 0;
    if (i % 4 == 0)
        redemption.clock = ClockError{std::chrono::milliseconds(i % 8 == 0 ? -61'000 : 7'500), {}};
    return redemption;
}

inline ConflictCase sampleConflict(const ReportShape& shape, int i)
{
    ConflictCase conflict;
    conflict.ticket.id = TicketId(std::uint64_t(i + 1));
    conflict.ticket.name = shape.name + QStringLiteral(" case%1").arg(i + 1);
    conflict.ticket.order = shape.name;
    conflict.category = shape.name;
    conflict.list = QStringLiteral("Main");
    conflict.first = sampleRedemption(shape, i, 60'000 * i);
    conflict.second = sampleRedemption(shape, i + 1, 60'000 * i + 45'000);
    conflict.knowledge = Knowledge(i % 3);
    if (i % 2 == 0) {
        QString note = QStringLiteral("begin%1").arg(i + 1);
        for (int word = 0; word < shape.noteWords; ++word)
            note += QStringLiteral(" word");
        conflict.review =
            ConflictReview{note + QStringLiteral(" end%1").arg(i + 1), instant(9'000'000), shape.name};
    }
    return conflict;
}

inline std::vector<EventReport::Series> sampleSeries(const ReportShape& shape, const char* what, int count)
{
    std::vector<EventReport::Series> all;
    for (int i = 0; i < count; ++i) {
        EventReport::Series series;
        series.name = shape.name + u' ' + QLatin1StringView(what) + QString::number(i + 1);
        for (int part = 0; part < 24; ++part)
            series.parts.push_back({(part * (i + 3)) % 17, part % 7 == 3 ? i % 5 : 0});
        for (const Admissions& part : series.parts)
            series.total += part;
        all.push_back(series);
    }
    return all;
}

inline EventReport sampleReport(const ReportShape& shape)
{
    EventReport report;
    report.event = shape.name + QStringLiteral(" event");
    report.timeZone = QByteArrayLiteral("Europe/Berlin");
    report.madeAt = instant(90'000'000);
    report.totals.tickets = 2'000;
    for (int i = 0; i < shape.gates; ++i) {
        EventReport::AtGate gate;
        gate.name = shape.name + QStringLiteral(" gate%1").arg(i + 1);
        if (shape.scans)
            for (int reason = 1; reason <= 13; ++reason)
                gate.refusalsBy[Reason(reason)] = 1 + (i * reason) % 30;
        for (const auto& [reason, n] : gate.refusalsBy) {
            gate.refusals += n;
            report.totals.refusals += n;
            report.refusalsBy[reason] += n;
        }
        report.gates.push_back(gate);
    }
    for (int i = 0; i < shape.devices; ++i) {
        EventReport::Device device;
        device.name = shape.name + QStringLiteral(" desk%1").arg(i + 1);
        device.role = i % 9 == 8 ? std::nullopt : std::optional(Role(i % 4));
        device.missing = shape.scans && i % 2 == 0 ? 3 * i : 0;
        if (shape.scans)
            device.lastRecord = instant(10'000'000);
        report.devices.push_back(device);
    }
    if (!shape.scans)
        return report;
    report.scans = TimeSpan{instant(0), instant(21'500'000)};
    report.buckets = {instant(0), std::chrono::minutes(15), 24};
    report.perGate = sampleSeries(shape, "gate", shape.gates);
    report.perCategory = sampleSeries(shape, "category", shape.categories);
    report.perOperator = sampleSeries(shape, "operator", shape.operators);
    for (const EventReport::Series& series : report.perGate) {
        report.totals.entries += series.total.total();
        report.totals.unconfirmed += series.total.unconfirmed;
    }
    report.totals.people = report.totals.inside = report.totals.entries;
    report.totals.setAside = 3;
    report.outsideBuckets = 2;
    for (int i = 0; i < shape.runs; ++i)
        report.unconfirmedRuns.push_back({Author::key(char('0' + i % 70)).publicKey(),
                                          shape.name + QStringLiteral(" desk%1").arg(i % 70 + 1),
                                          shape.name + QStringLiteral(" gate"),
                                          {instant(1'000'000 + 9'000 * i), instant(2'000'000 + 9'000 * i)},
                                          i,
                                          i % 3});
    for (int i = 0; i < shape.categories; ++i) {
        QuotaStanding quota;
        quota.name = shape.name + QStringLiteral(" quota%1").arg(i + 1);
        quota.price = Price{1250U * std::uint32_t(i), QByteArrayLiteral("EUR")};
        quota.total = 100;
        quota.sold = 90 + 20 * (i % 2);
        report.quotas.push_back(quota);
        for (int device = 0; device < shape.devices; ++device)
            report.sales.push_back({quota.name, shape.name + QStringLiteral(" desk%1").arg(device + 1),
                                    Payment(device % 2), i % 3 == 2 ? QByteArray() : QByteArrayLiteral("EUR"),
                                    30 * device, i % 3 == 2 ? 0 : 37'500'000LL * device, device % 3});
    }
    for (int i = 0; i < shape.conflicts; ++i)
        report.conflicts.push_back(sampleConflict(shape, i));
    return report;
}

} // namespace gatelog::test
