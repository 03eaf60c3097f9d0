// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"

class QTabWidget;

namespace gatelog {

class MergePanel;
class ReportPanel;

/// What is done on Monday: the logs of all laptops brought together, and the report of it.
class MergePage : public OfficePage
{
    Q_OBJECT

public:
    explicit MergePage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void setState(const DeskState& state) override;
    bool isBusy() const override;
    void takeOver(const OfficePage& earlier) override;

    enum class Tab { Merge, Report };
    void showTab(Tab tab);
    MergePanel& mergePanel() const { return *m_merge; }
    ReportPanel& reportPanel() const { return *m_report; }

private:
    void nameParts();

    ReplicaReader m_archive; ///< for what takes longer than other pages should wait
    QTabWidget* m_tabs = nullptr;
    MergePanel* m_merge = nullptr;
    ReportPanel* m_report = nullptr;
};

} // namespace gatelog
