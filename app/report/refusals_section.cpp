// SPDX-License-Identifier: Apache-2.0
#include "app/report/admission_chart.h"
#include "app/report/report_sections.h"
#include "app/report/report_table.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr std::size_t kReasonColumns = 6; // more would not leave their headings room

} // namespace

void RefusalsSection::draw(ReportPages& pages) const
{
    std::vector<Reason> reasons;
    for (const auto& [reason, n] : m_report.refusalsBy)
        reasons.push_back(reason);
    std::stable_sort(reasons.begin(), reasons.end(), [this](Reason a, Reason b) {
        return m_report.refusalsBy.at(a) > m_report.refusalsBy.at(b);
    });
    std::vector<NamedCount> bars;
    for (const Reason reason : reasons) {
        const std::int64_t n = m_report.refusalsBy.at(reason);
        bars.push_back(
            {refusalName(reason), n,
             m_format.number(n) + QStringLiteral("   ") + m_format.share(n, m_report.totals.refusals)});
    }
    const QString title = tr("Refusals by reason");
    if (bars.empty()) {
        pages.section(title, {}, mm(10));
        return pages.paragraph(tr("Nobody was refused."), type::kBody);
    }
    pages.section(title,
                  tr("%n in all. One guest may have been refused several times.", "refusals",
                     int(m_report.totals.refusals)),
                  barListHeight(bars.size()) + mm(40));
    drawBarList(pages.painter(), pages.line(barListHeight(bars.size())), bars, mm(46));
    pages.moveDown(barListHeight(bars.size()));
    drawPerGate(pages, reasons);
}

void RefusalsSection::drawPerGate(ReportPages& pages, std::span<const Reason> reasons) const
{
    const std::size_t tables = (reasons.size() + kReasonColumns - 1) / kReasonColumns;
    const std::size_t columns = (reasons.size() + tables - 1) / tables; // as many in each, about
    for (std::size_t from = 0; from < reasons.size(); from += columns) {
        const auto some = reasons.subspan(from, std::min(columns, reasons.size() - from));
        QStringList headings;
        for (const Reason reason : some)
            headings.append(refusalName(reason));
        ReportTable table(numberColumns(tr("Gate"), mm(46), pages.width(), headings));
        for (const EventReport::AtGate& gate : m_report.gates) {
            QStringList cells{plainLine(gate.name)};
            for (const Reason reason : some) {
                const auto n = gate.refusalsBy.find(reason);
                cells.append(n == gate.refusalsBy.end() ? QStringLiteral("\u2013")
                                                        : m_format.number(n->second));
            }
            table.add(cells);
        }
        pages.moveDown(mm(7));
        table.draw(pages);
    }
}

} // namespace gatelog
