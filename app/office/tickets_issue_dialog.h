// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_parts.h"

#include <QDialog>
#include <QTimeZone>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace gatelog {

class MomentField;
class TicketsOutput;

/// New tickets with codes that the event's key signs, and what is to be done with them then.
class TicketsIssueDialog : public QDialog
{
    Q_OBJECT

public:
    TicketsIssueDialog(const OfficeParts& parts, const DeskState& state,
                       const std::map<CategoryId, Category>& categories, TicketsOutput& output,
                       QWidget* parent);

Q_SIGNALS:
    void issued();

private:
    void build(const std::map<CategoryId, Category>& categories, const QTimeZone& zone);
    void check();
    QString categoryProblem() const;
    void issue();
    void tell(const QString& problem);
    void finish(std::vector<TicketId> tickets);
    void offer(bool isPrint);

    const OfficeParts m_parts;
    TicketsOutput& m_output;
    std::vector<TicketId> m_issued;
    QComboBox* m_category = nullptr;
    QSpinBox* m_count = nullptr;
    QCheckBox* m_missing = nullptr;
    MomentField* m_from = nullptr;
    MomentField* m_until = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_result = nullptr;
    QWidget* m_form = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace gatelog
