// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/sale_item.h"

#include <QObject>

#include <vector>

class QPrinter;

namespace gatelog {

/// Prints the tickets of a sale, or saves them as a PDF: one fills a page, several are cut. Dialogs stand
/// before `window`. In the windows' thread: a sale is no more than Till::kMaxTickets.
class SalePrinting : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit SalePrinting(QWidget& window, QObject* parent = nullptr);

    /// What goes onto the tickets beside what they say themselves.
    void setEvent(const QString& name) { m_event = name; }
    /// Those that were taken back are left out.
    void print(const std::vector<SaleItem>& items);
    void save(const std::vector<SaleItem>& items);
    /// Without asking where.
    Result<> writePdf(const QString& path, const std::vector<SaleItem>& items) const;

Q_SIGNALS:
    /// Nothing was printed; a file can be had.
    void problem(const QString& sentence);
    void done(const QString& sentence);

private:
    Result<> draw(QPrinter& printer, const std::vector<SaleItem>& items) const;

    QWidget& m_window;
    QString m_event;
};

} // namespace gatelog
