// SPDX-License-Identifier: Apache-2.0
#include "app/office/overview_page.h"

#include "app/office/figure_tile.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace gatelog {

OverviewPage::OverviewPage(const OfficeParts& parts, QWidget* parent) : OfficePage(parts, parent)
{
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (FigureTile** tile : {&m_inside, &m_admitted, &m_devices, &m_conflicts}) {
        *tile = new FigureTile(this);
        tiles->addWidget(*tile, 1);
    }
    m_inside->setCaption(tr("Inside now"));
    m_admitted->setCaption(tr("Tickets admitted"));
    m_devices->setCaption(tr("Desks connected"));
    m_conflicts->setCaption(tr("Double admissions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tiles);
    column->addStretch(1);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::refresh()
{
    parts().reader.read(
        this, [](Replica& replica) { return replicaStatus(replica); },
        [this](const ReplicaStatus& status) { show(status); });
}

void OverviewPage::show(const ReplicaStatus& status)
{
    const QLocale locale;
    const SyncState& sync = parts().sync.state();
    m_inside->setFigure(locale.toString(qlonglong(status.inside)),
                        state().capacity
                            ? tr("of %1", "%1: capacity of the event").arg(locale.toString(*state().capacity))
                            : QString());
    m_admitted->setFigure(
        locale.toString(qlonglong(status.admitted)),
        tr("of %1", "%1: number of tickets").arg(locale.toString(qlonglong(status.tickets))));
    m_devices->setFigure(
        locale.toString(sync.connected()),
        tr("of %1 others", "%1: number of desks").arg(locale.toString(qlonglong(sync.devices.size()))));
    m_conflicts->setFigure(locale.toString(qlonglong(status.conflicts)),
                           status.conflicts == 0 ? tr("none so far") : QString());
}

} // namespace gatelog
