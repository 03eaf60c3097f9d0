// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/import_stage.h"

#include <QTabWidget>

class QLabel;
class QTableWidget;

namespace gatelog {

/// What an import would do: tickets, columns, lines that are left out, and what else there is to say.
class ImportPreview : public QTabWidget
{
    Q_OBJECT

public:
    /// Of each kind the first ones: enough to see whether it is right.
    static constexpr int kShownTickets = 200;
    static constexpr int kShownRejections = 1'000;

    explicit ImportPreview(QWidget* parent = nullptr);
    void showStaged(const ImportSource& source, const StagedImport& staged,
                    const std::map<CategoryId, Category>& known);
    void forget();
    /// Columns alone, of a file that says too little without help.
    void offerColumns(const std::vector<ColumnUse>& columns);
    /// What each column is read as.
    std::vector<ColumnMapping> columns() const;

Q_SIGNALS:
    /// By hand.
    void columnsChanged();

private:
    QTableWidget* makeTable(const QStringList& headings, const QString& name);
    void showTickets(const StagedImport& staged, const std::map<CategoryId, Category>& known);
    void showColumns(const std::vector<ColumnUse>& columns);
    void showRejections(const StagedImport& staged);
    void showNotices(const StagedImport& staged);

    QTableWidget* m_tickets = nullptr;
    QTableWidget* m_columns = nullptr;
    QTableWidget* m_rejected = nullptr;
    QLabel* m_notices = nullptr;
};

} // namespace gatelog
