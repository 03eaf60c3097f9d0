// SPDX-License-Identifier: Apache-2.0
#include "app/office/office_pages.h"

#include "app/office/backups_page.h"
#include "app/office/conflicts_page.h"
#include "app/office/devices_page.h"
#include "app/office/emergency_page.h"
#include "app/office/gates_page.h"
#include "app/office/merge_page.h"
#include "app/office/overview_page.h"
#include "app/office/tickets_page.h"

namespace gatelog {

std::vector<OfficePage*> makeOfficePages(const OfficeParts& parts, QWidget* parent)
{
    return {
        new OverviewPage(parts, parent),  new TicketsPage(parts, parent),   new GatesPage(parts, parent),
        new DevicesPage(parts, parent),   new ConflictsPage(parts, parent), new MergePage(parts, parent),
        new EmergencyPage(parts, parent), new BackupsPage(parts, parent),
    };
}

} // namespace gatelog
