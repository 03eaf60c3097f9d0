// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ticket/ticket.h"

#include <QDialog>

class QLineEdit;

namespace gatelog {

/// Asks whether a ticket is to be cancelled, blocked or reinstated, and why.
class TicketStatusDialog : public QDialog
{
    Q_OBJECT

public:
    TicketStatusDialog(const Ticket& ticket, TicketStatus status, QWidget* parent);
    QString reason() const;

private:
    QLineEdit* m_reason = nullptr;
};

} // namespace gatelog
