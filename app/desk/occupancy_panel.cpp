// SPDX-License-Identifier: Apache-2.0
#include "app/desk/occupancy_panel.h"

#include "app/desk/capacity_bar.h"
#include "app/desk/elided_label.h"
#include "app/language/isolated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace gatelog {
namespace {

/// "412" or "412 / 500", digits as the reader writes them.
QString countOf(std::int64_t inside, std::optional<std::uint32_t> capacity)
{
    const QLocale locale;
    if (!capacity)
        return locale.toString(qlonglong(inside));
    return QStringLiteral("%1 / %2").arg(locale.toString(qlonglong(inside)),
                                         locale.toString(qulonglong(*capacity)));
}

void showBar(CapacityBar& bar, std::int64_t inside, std::optional<std::uint32_t> capacity)
{
    bar.setVisible(capacity.has_value());
    if (capacity)
        bar.setFill(inside, *capacity);
}

} // namespace

OccupancyPanel::OccupancyPanel(QWidget* parent) : Card({}, parent)
{
    m_total = headingLabel({}, 1.7, this);
    m_totalBar = new CapacityBar(this);
    m_admitted = quietLabel({}, this);
    m_gateName = new ElidedLabel(this);
    m_gateName->setForegroundRole(QPalette::PlaceholderText);
    m_gateCount = headingLabel({}, 1.0, this);
    m_gateBar = new CapacityBar(this);

    auto* total = new QHBoxLayout;
    total->addWidget(headingLabel(tr("Inside"), 1.0, this), 1);
    total->addWidget(m_total);
    auto* gate = new QHBoxLayout;
    gate->addWidget(m_gateName, 1);
    gate->addWidget(m_gateCount);
    // A long gate name must not widen the column.
    m_gateName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    body()->setSpacing(6);
    body()->addLayout(total);
    body()->addWidget(m_totalBar);
    body()->addLayout(gate);
    body()->addWidget(m_gateBar);
    body()->addWidget(m_admitted);
    tell();
}

void OccupancyPanel::setStatus(const ReplicaStatus& status)
{
    m_status = status;
    tell();
}

void OccupancyPanel::setPlace(GateId gate, std::optional<std::uint32_t> eventCapacity)
{
    m_gate = gate;
    m_capacity = eventCapacity;
    tell();
}

void OccupancyPanel::tell()
{
    m_total->setText(countOf(m_status.inside, m_capacity));
    showBar(*m_totalBar, m_status.inside, m_capacity);
    const auto here = std::find_if(m_status.gates.begin(), m_status.gates.end(),
                                   [this](const ReplicaStatus::AtGate& at) { return at.gate == m_gate; });
    const bool hasGate = here != m_status.gates.end();
    m_gateName->setVisible(hasGate);
    m_gateCount->setVisible(hasGate);
    if (hasGate) {
        m_gateName->setFullText(tr("Entered by %1", "%1: gate").arg(isolated(here->name)));
        m_gateCount->setText(countOf(here->inside, here->capacity));
        showBar(*m_gateBar, here->inside, here->capacity);
    } else {
        m_gateBar->hide();
    }
    const QLocale locale;
    m_admitted->setText(tr("%1 of %2 tickets used")
                            .arg(locale.toString(qlonglong(m_status.admitted)),
                                 locale.toString(qlonglong(m_status.tickets))));
}

} // namespace gatelog
