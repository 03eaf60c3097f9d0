// SPDX-License-Identifier: Apache-2.0
#include "app/office/overview_admissions.h"

#include "app/desk/capacity_bar.h"
#include "app/desk/elided_label.h"
#include "app/desk/wrapping_row.h"
#include "app/language/isolated.h"
#include "app/office/overview_chart.h"
#include "app/report/admission_chart.h"
#include "app/report/report_format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

using std::chrono::minutes;

/// `count` buckets of which the last holds `now`, at full local times.
TimeBuckets upTo(WallTime now, minutes width, int count, std::chrono::seconds offset)
{
    const auto local = std::chrono::floor<minutes>(now + offset);
    const auto last = local - local.time_since_epoch() % width;
    return {WallTime(last - offset - width * (count - 1)), width, count};
}

QString perMinute(std::int64_t n)
{
    return QLocale().toString(qlonglong(n));
}

} // namespace

OverviewAdmissions::OverviewAdmissions(QWidget* parent) : Card({}, parent)
{
    m_range = new QComboBox(this);
    m_range->addItem(tr("Last half hour"), int(Range::HalfHour));
    m_range->addItem(tr("Last three hours"), int(Range::ThreeHours));
    m_range->addItem(tr("Whole event"), int(Range::Everything));
    m_range->setAccessibleName(tr("Time shown"));
    connect(m_range, &QComboBox::currentIndexChanged, this, &OverviewAdmissions::draw);
    m_summary = quietLabel({}, this);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("admissionsSummary"));
    m_chart = new OverviewChart(OverviewChart::Axes::Shown, this);
    auto* head = new WrappingRow;
    head->add(headingLabel(tr("Admissions"), 1.0, this), {1, 0});
    head->add(m_range);
    m_gates = new QGridLayout;
    m_gates->setHorizontalSpacing(14);
    m_gates->setVerticalSpacing(8);
    m_gates->setColumnStretch(0, 4);
    m_gates->setColumnStretch(1, 3);
    m_gates->setColumnStretch(2, 5);
    body()->addLayout(head);
    body()->addWidget(m_summary);
    body()->addWidget(m_chart, 1);
    body()->addLayout(m_gates);
}

void OverviewAdmissions::show(const OverviewReading& reading, const QByteArray& timeZone)
{
    m_reading = reading;
    m_timeZone = timeZone;
    draw();
}

TimeBuckets OverviewAdmissions::buckets() const
{
    const QDateTime local = ReportFormat(QLocale(), m_timeZone).local(m_reading.at);
    const std::chrono::seconds offset(local.offsetFromUtc());
    switch (Range(m_range->currentData().toInt())) {
    case Range::HalfHour:
        return upTo(m_reading.at, minutes(1), 30, offset);
    case Range::ThreeHours:
        return upTo(m_reading.at, minutes(5), 36, offset);
    case Range::Everything:
        break;
    }
    const TimeBuckets all = m_reading.admissions.buckets(offset);
    return all.count > 0 ? all : upTo(m_reading.at, minutes(1), 30, offset);
}

void OverviewAdmissions::draw()
{
    const ReportFormat format(QLocale(), m_timeZone);
    const TimeBuckets shown = buckets();
    m_series = m_reading.admissions.series(shown);
    std::vector<Admissions> all(std::size_t(shown.count));
    std::int64_t gateTop = 1;
    for (const auto& [gate, parts] : m_series) {
        for (std::size_t i = 0; i < parts.size(); ++i)
            all[i] += parts[i];
        gateTop = std::max(gateTop, peakOf(parts));
    }
    const std::int64_t peak = peakOf(all);
    m_chart->setAdmissions(shown, all, peak, format);

    std::int64_t now = 0;
    for (const auto& [gate, scans] : m_reading.lately)
        now += scans.entries;
    QStringList parts{tr("%n admission(s) in the last minute", nullptr, int(now))};
    if (peak > 0) {
        const auto highest =
            std::find_if(all.begin(), all.end(), [peak](const Admissions& p) { return p.total() == peak; });
        const WallTime at = shown.start + shown.width * (highest - all.begin());
        parts << tr("most: %1 at %2 (bars %3)", "%1: a number, %2: time of day, %3: 'per 5 minutes'")
                     .arg(format.number(peak), format.clock(at), format.bucketWidth(shown.width));
    }
    m_summary->setText(parts.join(QStringLiteral(" \u00b7 ")));
    if (peak == 0) {
        parts << tr("nobody in the time shown");
        m_chart->setEmptyText(parts.constLast());
    }
    m_chart->setAccessibleName(tr("Admissions over time"));
    m_chart->setAccessibleDescription(parts.join(QStringLiteral(" \u00b7 ")));
    showGates(shown, gateTop);
}

OverviewAdmissions::Row& OverviewAdmissions::rowAt(std::size_t index)
{
    if (index < m_rows.size())
        return m_rows[index];
    Row row;
    row.name = new ElidedLabel(this);
    row.stopped = headingLabel(tr("Stopped"), 0.9, this);
    row.stopped->setObjectName(QStringLiteral("badge"));
    row.rate = quietLabel({}, this);
    row.inside = new QLabel(this);
    row.bar = new CapacityBar(this);
    auto* name = new QVBoxLayout;
    name->setSpacing(1);
    auto* title = new QHBoxLayout;
    title->addWidget(row.name);
    title->addWidget(row.stopped);
    title->addStretch(1);
    name->addLayout(title);
    name->addWidget(row.rate);
    name->addStretch();
    auto* inside = new QVBoxLayout;
    inside->setSpacing(3);
    inside->addWidget(row.inside);
    inside->addWidget(row.bar);
    inside->addStretch();
    const int line = int(index);
    m_gates->addLayout(name, line, 0);
    m_gates->addLayout(inside, line, 1);
    if (index < kGateCharts) {
        row.chart = new OverviewChart(OverviewChart::Axes::Hidden, this);
        m_gates->addWidget(row.chart, line, 2);
    }
    m_rows.push_back(row);
    return m_rows.back();
}

void OverviewAdmissions::showGates(const TimeBuckets& buckets, std::int64_t top)
{
    const ReportFormat format(QLocale(), m_timeZone);
    const std::vector<ReplicaStatus::AtGate>& gates = m_reading.status.gates;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        const ReplicaStatus::AtGate& gate = gates[i];
        Row& row = rowAt(i);
        for (QWidget* part : std::initializer_list<QWidget*>{row.name, row.rate, row.inside, row.chart})
            if (part)
                part->show();
        row.name->setFullText(gate.name);
        row.stopped->setVisible(gate.entryStopped);
        const auto lately = m_reading.lately.find(gate.gate);
        const GateScans scans = lately == m_reading.lately.end() ? GateScans{} : lately->second;
        row.rate->setText(scans.refusals > 0
                              ? tr("%1 a minute, %2 refused", "%1, %2: numbers in the last minute")
                                    .arg(perMinute(scans.entries), perMinute(scans.refusals))
                              : tr("%1 a minute", "%1: admissions").arg(perMinute(scans.entries)));
        row.inside->setText(gate.capacity
                                ? tr("%1 of %2 inside", "%1: people, %2: capacity of the gate")
                                      .arg(format.number(gate.inside), format.number(*gate.capacity))
                                : tr("%1 inside", "%1: people").arg(format.number(gate.inside)));
        row.bar->setVisible(gate.capacity.has_value());
        if (gate.capacity)
            row.bar->setFill(gate.inside, *gate.capacity);
        if (row.chart) {
            const auto found = m_series.find(gate.gate.value());
            const std::vector<Admissions> none(std::size_t(buckets.count));
            row.chart->setAdmissions(buckets, found == m_series.end() ? none : found->second, top, format);
            row.chart->setAccessibleName(tr("Admissions at %1", "%1: gate").arg(isolated(gate.name)));
            row.chart->setAccessibleDescription(row.rate->text());
        }
    }
    for (std::size_t i = gates.size(); i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        for (QWidget* part :
             std::initializer_list<QWidget*>{row.name, row.stopped, row.rate, row.inside, row.bar, row.chart})
            if (part)
                part->hide();
    }
}

} // namespace gatelog
