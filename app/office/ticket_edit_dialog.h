// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/wording.h"
#include "core/ticket/ticket.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatelog {

class MomentField;

/// What a ticket says, to be changed. Its code and its status are not: those have ways of their own.
class TicketEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// Times stand in the zone of `view`; its present is what a validity that has none begins with.
    TicketEditDialog(const Ticket& ticket, const std::map<CategoryId, Category>& categories,
                     const Viewpoint& view, QWidget* parent);
    /// As it stands in the fields.
    Ticket ticket() const;

private:
    void build(const std::map<CategoryId, Category>& categories, const Viewpoint& view);
    void check();

    const Ticket m_before;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_order = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_seat = nullptr;
    QLineEdit* m_note = nullptr;
    QComboBox* m_category = nullptr;
    QCheckBox* m_paid = nullptr;
    MomentField* m_from = nullptr;
    MomentField* m_until = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace gatelog
