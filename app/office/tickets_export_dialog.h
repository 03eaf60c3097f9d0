// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/row_file.h"
#include "core/base/ids.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QRadioButton;

namespace gatelog {

class TicketsOutput;

/// What is to be exported, and as what.
class TicketsExportDialog : public QDialog
{
    Q_OBJECT

public:
    TicketsExportDialog(TicketsOutput& output, std::vector<TicketId> chosen, std::vector<TicketId> shown,
                        QWidget* parent);
    RowFormat format() const;

private:
    void save();

    TicketsOutput& m_output;
    const std::vector<TicketId> m_chosen, m_shown;
    QRadioButton* m_onlyChosen = nullptr;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_scans = nullptr;
    QComboBox* m_format = nullptr;
};

} // namespace gatelog
