// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_sections.h"
#include "app/report/report_table.h"

#include <algorithm>
#include <map>

namespace gatelog {
namespace {

/// The runs of one desk at one gate, together.
struct DeskRuns
{
    QString desk, gate;
    TimeSpan span, longest;
    std::int64_t admissions = 0, conflicts = 0;
    std::vector<TimeSpan> runs;
};

std::vector<DeskRuns> perDesk(const std::vector<EventReport::UnconfirmedRun>& runs)
{
    std::vector<DeskRuns> desks;
    std::map<std::pair<PublicKey, QString>, std::size_t> places;
    for (const EventReport::UnconfirmedRun& run : runs) {
        const auto [place, isNew] = places.try_emplace({run.device, run.gate}, desks.size());
        if (isNew)
            desks.push_back({run.desk, run.gate, run.span, run.span, 0, 0, {}});
        DeskRuns& desk = desks[place->second];
        desk.span.include(run.span.from);
        desk.span.include(run.span.to);
        if (run.span.length() > desk.longest.length())
            desk.longest = run.span;
        desk.admissions += run.admissions;
        desk.conflicts += run.conflicts;
        desk.runs.push_back(run.span);
    }
    return desks;
}

} // namespace

void UnconfirmedSection::draw(ReportPages& pages) const
{
    const std::vector<DeskRuns> desks = perDesk(m_report.unconfirmedRuns);
    const QString title = tr("Unconfirmed admissions");
    if (desks.empty()) {
        pages.section(title, {}, mm(10));
        return pages.paragraph(tr("None: every desk could ask the others before it admitted."), type::kBody);
    }
    constexpr qreal kWords = 27, kSpan = 54, kNumber = 17;
    const qreal strip = pages.width() - mm(2 * kWords + kSpan + 2 * kNumber);
    ReportTable table({{tr("Desk"), mm(kWords), Qt::AlignLeft},
                       {tr("Gate"), mm(kWords), Qt::AlignLeft},
                       {tr("Longest run"), mm(kSpan), Qt::AlignLeft},
                       {m_format.clock(m_report.buckets.start) + QStringLiteral("\u2009\u2013\u2009") +
                            m_format.clock(m_report.buckets.end()),
                        strip, Qt::AlignLeft},
                       {tr("Not confirmed"), mm(kNumber), Qt::AlignRight},
                       {tr("Second time"), mm(kNumber), Qt::AlignRight}});
    for (const DeskRuns& desk : desks)
        table.add({plainLine(desk.desk),
                   plainLine(desk.gate),
                   m_format.span(desk.longest.from, desk.longest.to),
                   {},
                   m_format.number(desk.admissions),
                   m_format.number(desk.conflicts)});
    const TimeBuckets& buckets = m_report.buckets;
    table.setPainter(3, [&desks, &buckets](QPainter& painter, const QRectF& cell, int row) {
        const qreal whole = qreal((buckets.end() - buckets.start).count());
        const QRectF line(cell.left(), cell.center().y() - pt(0.2), cell.width(), pt(0.4));
        fill(painter, line, ink::kRule);
        for (const TimeSpan& run : desks[std::size_t(row)].runs) {
            const qreal from = std::clamp(qreal((run.from - buckets.start).count()) / whole, 0.0, 1.0);
            const qreal to = std::clamp(qreal((run.to - buckets.start).count()) / whole, from, 1.0);
            fill(painter,
                 QRectF(cell.left() + cell.width() * from, cell.center().y() - pt(2.5),
                        std::max(cell.width() * (to - from), pt(0.8)), pt(5)),
                 ink::kAccent);
        }
    });
    pages.section(
        title,
        tr("As long as a desk could ask nobody: from its first to its last unconfirmed admission without a "
           "confirmed one in between."),
        table.beginningHeight(3));
    table.draw(pages);
}

} // namespace gatelog
