// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_sections.h"
#include "app/report/report_table.h"

namespace gatelog {

void DevicesSection::draw(ReportPages& pages) const
{
    constexpr qreal kName = 36, kRole = 24, kLast = 42, kNumber = 17;
    ReportTable table({{tr("Device"), mm(kName), Qt::AlignLeft},
                       {tr("Role"), mm(kRole), Qt::AlignLeft},
                       {tr("Admitted"), mm(kNumber), Qt::AlignRight},
                       {tr("Refused"), mm(kNumber), Qt::AlignRight},
                       {tr("Records"), mm(kNumber), Qt::AlignRight},
                       {tr("Missing"), mm(kNumber), Qt::AlignRight},
                       {tr("Last record"), mm(kLast), Qt::AlignRight}});
    for (const EventReport::Device& device : m_report.devices)
        table.add({plainLine(device.name), device.isRevoked ? tr("Revoked") : roleName(device.role),
                   m_format.number(device.entries), m_format.number(device.refusals),
                   m_format.number(device.records),
                   device.missing == 0 ? QStringLiteral("\u2013") : m_format.number(device.missing),
                   device.lastRecord ? m_format.moment(*device.lastRecord) : QStringLiteral("\u2013")});
    pages.section(tr("Devices"),
                  tr("Missing: records that other records prove to exist and that are not in this log. What "
                     "a device wrote "
                     "and never told another cannot be known here."),
                  table.beginningHeight(4));
    table.draw(pages);
}

} // namespace gatelog
