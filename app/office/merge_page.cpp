// SPDX-License-Identifier: Apache-2.0
#include "app/office/merge_page.h"

#include "app/desk/tall_area.h"
#include "app/office/merge_panel.h"
#include "app/office/office_window.h"
#include "app/office/report_panel.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace gatelog {

MergePage::MergePage(const OfficeParts& parts, QWidget* parent)
    : OfficePage(parts, parent), m_archive(parts.clock)
{
    m_merge = new MergePanel(parts, m_archive, this);
    m_report = new ReportPanel(parts, m_archive, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    // Each is as high as it needs to be, and not as the other.
    m_tabs->addTab(new TallArea(m_merge, m_tabs), QString());
    m_tabs->addTab(new TallArea(m_report, m_tabs), QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    // Also the same one, opened again: its files were replaced.
    connect(&parts.service, &ReplicaService::opened, this, [this](const DeskState& state) {
        m_archive.open(state.folder);
        m_report->setStale();
        m_merge->lookAgain();
        refresh();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MergePage::refresh);
    connect(m_merge, &MergePanel::merged, m_report, &ReportPanel::setStale);
    connect(m_merge, &MergePanel::conflictsRequested, this, [this] {
        if (auto* office = qobject_cast<OfficeWindow*>(window()))
            office->showPage("ConflictsPage");
    });
    nameParts();
}

QString MergePage::title() const
{
    return tr("Merge and report");
}

void MergePage::nameParts()
{
    m_tabs->setTabText(int(Tab::Merge), tr("Merge"));
    m_tabs->setTabText(int(Tab::Report), tr("Report"));
    m_tabs->setAccessibleName(title());
}

void MergePage::refresh()
{
    if (isVisible() && m_tabs->currentIndex() == int(Tab::Report))
        m_report->show();
}

void MergePage::setState(const DeskState& state)
{
    if (state.folder != this->state().folder)
        m_archive.open(state.folder);
    OfficePage::setState(state);
    m_merge->setState(state);
    m_report->setState(state);
}

bool MergePage::isBusy() const
{
    return m_merge->isBusy();
}

void MergePage::takeOver(const OfficePage& earlier)
{
    OfficePage::takeOver(earlier);
    const auto& before = static_cast<const MergePage&>(earlier);
    m_tabs->setCurrentIndex(before.m_tabs->currentIndex());
    m_merge->takeOver(*before.m_merge);
}

void MergePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

} // namespace gatelog
