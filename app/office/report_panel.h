// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_parts.h"
#include "core/store/event_report.h"

#include <QWidget>

#include <functional>
#include <memory>

class QGraphicsPathItem;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace gatelog {

class Card;
class FigureTile;

/// The event's report: its figures, what is uncertain about them, its pages as they are printed; and the way
/// to paper, PDF and CSV. It is of one moment, and read anew when asked to: it takes a pass over all records.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    /// Reads in `archive`'s thread, which no other page waits for; both outlive it.
    ReportPanel(const OfficeParts& parts, ReplicaReader& archive, QWidget* parent = nullptr);
    ~ReportPanel() override;

    void setState(const DeskState& state);
    /// Reads it unless there is one.
    void show();
    /// There is more to report: what is shown is dropped, and read anew when it is seen next.
    void setStale();
    void read();
    bool hasReport() const { return m_report != nullptr; }

    void writePdf(const QString& path);
    enum class Table { Scans, Conflicts };
    void writeCsv(const QString& path, Table table);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSide();
    void buildPages();
    void nameParts();
    void dressPages();
    void colourEdges();
    void showTop();
    void fill();
    void paint(QPrinter& printer) const;
    void print();
    void tell(const QString& path, const Result<>& written);
    void choose(const QString& title, const QString& name, const QString& filter,
                const std::function<void(const QString&)>& write);

    const OfficeParts m_parts;
    ReplicaReader& m_archive;
    DeskState m_state;
    std::shared_ptr<const EventReport> m_report;
    quint64 m_request = 0; ///< number of the last reading asked for
    bool m_isReading = false;

    FigureTile* m_people = nullptr;
    FigureTile* m_refused = nullptr;
    FigureTile* m_twice = nullptr;
    QLabel* m_asOf = nullptr;
    QLabel* m_uncertainHeading = nullptr;
    QLabel* m_uncertain = nullptr;
    QLabel* m_told = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_scans = nullptr;
    QPushButton* m_conflicts = nullptr;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_pages = nullptr;
    QGraphicsPathItem* m_sheets = nullptr; ///< holds the pages; of their scene
    QGraphicsPathItem* m_edges = nullptr;  ///< of the pages; part of m_sheets
};

} // namespace gatelog
