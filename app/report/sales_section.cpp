// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_sections.h"
#include "app/report/report_table.h"

#include <map>

namespace gatelog {

void SalesSection::draw(ReportPages& pages) const
{
    if (m_report.quotas.empty())
        return;
    drawQuotas(pages);
    if (!m_report.sales.empty())
        drawSums(pages);
}

void SalesSection::drawQuotas(ReportPages& pages) const
{
    constexpr qreal kName = 60, kPrice = 34;
    const qreal number = (pages.width() - mm(kName + kPrice)) / 3;
    ReportTable table({{tr("Category"), mm(kName), Qt::AlignLeft},
                       {tr("Price"), mm(kPrice), Qt::AlignRight},
                       {tr("Quota"), number, Qt::AlignRight},
                       {tr("Sold"), number, Qt::AlignRight},
                       {tr("Left"), number, Qt::AlignRight}});
    for (const QuotaStanding& quota : m_report.quotas)
        table.add({plainLine(quota.name),
                   quota.price ? m_format.money(quota.price->minor, quota.price->currency)
                               : QStringLiteral("\u2013"),
                   m_format.number(quota.total), m_format.number(quota.sold),
                   m_format.number(quota.total - quota.sold)});
    pages.section(tr("Walk-in sales"), warning(), table.beginningHeight(3));
    table.draw(pages);
}

QString SalesSection::warning() const
{
    QStringList names;
    for (const QuotaStanding& quota : m_report.quotas)
        if (quota.oversold() > 0)
            names.append(quota.name);
    if (names.isEmpty())
        return {};
    return tr("More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or "
              "the record that raised the quota is missing.",
              "%1: names of categories")
        .arg(namesInSentence(names, m_format.locale()));
}

void SalesSection::drawSums(ReportPages& pages) const
{
    constexpr qreal kCategory = 40, kDesk = 40, kPayment = 20;
    const qreal number = (pages.width() - mm(kCategory + kDesk + kPayment)) / 4;
    ReportTable table({{tr("Category"), mm(kCategory), Qt::AlignLeft},
                       {tr("Desk"), mm(kDesk), Qt::AlignLeft},
                       {tr("Payment"), mm(kPayment), Qt::AlignLeft},
                       {tr("Taken back"), number * 0.8, Qt::AlignRight},
                       {tr("Tickets"), number * 0.8, Qt::AlignRight},
                       {tr("Sum"), number * 2.4, Qt::AlignRight}});
    std::map<std::pair<Payment, QByteArray>, EventReport::Sales> totals;
    const auto add = [&](const EventReport::Sales& row, const QString& category, ReportTable::Row kind) {
        table.add(
            {category, plainLine(row.device),
             row.payment == Payment::Cash ? tr("Cash", "payment") : tr("Card", "payment"),
             m_format.number(row.takenBack), m_format.number(row.count),
             row.currency.isEmpty() ? QStringLiteral("\u2013") : m_format.money(row.minor, row.currency)},
            kind);
    };
    for (const EventReport::Sales& row : m_report.sales) {
        add(row, plainLine(row.category), ReportTable::Row::Plain);
        EventReport::Sales& total = totals[{row.payment, row.currency}];
        total.payment = row.payment;
        total.currency = row.currency;
        total.count += row.count;
        total.minor += row.minor;
        total.takenBack += row.takenBack;
    }
    for (const auto& [key, total] : totals)
        add(total, tr("All"), ReportTable::Row::Total);
    pages.section(tr("Takings by category, desk and payment"), {}, table.beginningHeight(3));
    table.draw(pages);
}

} // namespace gatelog
