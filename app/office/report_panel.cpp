// SPDX-License-Identifier: Apache-2.0
#include "app/office/report_panel.h"

#include "app/desk/card.h"
#include "app/desk/theme.h"
#include "app/desk/wording.h"
#include "app/desk/wrapping_row.h"
#include "app/office/figure_tile.h"
#include "app/report/report_csv.h"
#include "app/report/report_pdf.h"
#include "app/report/report_sections.h"
#include "app/report/report_text.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLabel>
#include <QPainterPath>
#include <QPen>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace gatelog {
namespace {

/// Beside each other; with less room one below the other.
constexpr int kLettersOfSide = 26;
constexpr int kLettersOfPages = 50;

/// As drawReport wants its device: A4 without margins.
void prepare(QPrinter& printer)
{
    printer.setResolution(kReportDotsPerInch);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setPageMargins({});
}

QString csvFilter()
{
    return QStringLiteral("CSV (*.csv)");
}

} // namespace

ReportPanel::ReportPanel(const OfficeParts& parts, ReplicaReader& archive, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_archive(archive), m_printer(std::make_unique<QPrinter>())
{
    buildPages();
    auto* tiles = new WrappingRow;
    tiles->setSpacing(12);
    for (FigureTile** tile : {&m_people, &m_refused, &m_twice}) {
        *tile = new FigureTile(this);
        tiles->add(*tile, {1, 0});
    }
    const int letter = fontMetrics().averageCharWidth();
    auto* columns = new WrappingRow;
    columns->setSpacing(16);
    columns->add(buildSide(), {2, letter * kLettersOfSide});
    columns->add(m_pages, {5, letter * kLettersOfPages});
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(tiles);
    rows->addLayout(columns, 1);
    nameParts();
    fill();
}

ReportPanel::~ReportPanel()
{
    delete m_pages; // before its printer
}

void ReportPanel::buildPages()
{
    // No printer need be there to see the pages.
    m_printer->setOutputFormat(QPrinter::PdfFormat);
    prepare(*m_printer);
    m_pages = new QPrintPreviewWidget(m_printer.get(), this);
    m_pages->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_pages->setZoomMode(QPrintPreviewWidget::FitToWidth);
    m_pages->setMinimumHeight(fontMetrics().height() * 20);
    // They scroll by themselves: as high as they are, the office's page would scroll around them.
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    if (auto* view = m_pages->findChild<QGraphicsView*>()) {
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a page is as wide as it
        view->setFrameShape(QFrame::NoFrame);
        view->viewport()->setAutoFillBackground(false);
        view->scene()->setBackgroundBrush(Qt::NoBrush); // the pages lie on the window, whatever its theme
    }
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { paint(*printer); });
}

QWidget* ReportPanel::buildSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_uncertainHeading = headingLabel({}, 1.0, side);
    m_uncertain = quietLabel({}, side);
    m_uncertain->setForegroundRole(QPalette::WindowText);
    m_uncertain->setObjectName(QStringLiteral("uncertain"));
    m_asOf = quietLabel({}, side);
    m_told = quietLabel({}, side);
    m_told->setObjectName(QStringLiteral("reportWritten"));
    for (QLabel* label : {m_uncertainHeading, m_uncertain, m_asOf, m_told})
        label->setWordWrap(true);
    for (QPushButton** button : {&m_again, &m_pdf, &m_scans, &m_conflicts, &m_print})
        *button = new QPushButton(side);
    m_pdf->setObjectName(QStringLiteral("primary"));
    column->addWidget(m_uncertainHeading);
    column->addWidget(m_uncertain);
    column->addWidget(m_asOf);
    column->addWidget(m_again);
    column->addStretch(1);
    auto* files = new WrappingRow;
    files->setSpacing(column->spacing());
    for (QPushButton* button : {m_pdf, m_print, m_scans, m_conflicts})
        files->add(button, {1, 0});
    column->addLayout(files);
    column->addWidget(m_told);
    connect(m_again, &QPushButton::clicked, this, &ReportPanel::read);
    connect(m_print, &QPushButton::clicked, this, &ReportPanel::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        choose(tr("Save the report"), tr("report.pdf"), QStringLiteral("PDF (*.pdf)"),
               [this](const QString& path) { writePdf(path); });
    });
    connect(m_scans, &QPushButton::clicked, this, [this] {
        choose(tr("Save every scan"), tr("scans.csv"), csvFilter(),
               [this](const QString& path) { writeCsv(path, Table::Scans); });
    });
    connect(m_conflicts, &QPushButton::clicked, this, [this] {
        choose(tr("Save the double admissions"), tr("double-admissions.csv"), csvFilter(),
               [this](const QString& path) { writeCsv(path, Table::Conflicts); });
    });
    return side;
}

void ReportPanel::nameParts()
{
    m_people->setCaption(tr("People admitted"));
    m_refused->setCaption(tr("Refused"));
    m_twice->setCaption(tr("Admitted twice"));
    m_uncertainHeading->setText(tr("What is uncertain"));
    m_again->setText(tr("Bring up to date"));
    m_print->setText(tr("Print\u2026"));
    m_pdf->setText(tr("Save as PDF\u2026"));
    m_scans->setText(tr("Every scan as CSV\u2026"));
    m_conflicts->setText(tr("Double admissions as CSV\u2026"));
    m_pages->setAccessibleName(tr("The report's pages"));
    for (auto* view : m_pages->findChildren<QAbstractScrollArea*>())
        view->setAccessibleName(m_pages->accessibleName()); // it has the focus
}

void ReportPanel::setState(const DeskState& state)
{
    const bool isOther = state.event != m_state.event || state.folder != m_state.folder;
    m_state = state;
    if (isOther)
        setStale();
}

void ReportPanel::setStale()
{
    ++m_request;
    m_isReading = false;
    m_report.reset();
    m_told->clear();
    fill();
}

void ReportPanel::show()
{
    if (!m_report)
        read();
}

void ReportPanel::read()
{
    if (std::exchange(m_isReading, true))
        return;
    fill();
    m_archive.setStale();
    m_archive.read(
        this,
        [](Replica& replica) {
            return std::make_shared<const EventReport>(eventReport(replica, readConflicts(replica)));
        },
        [this, request = ++m_request](const std::shared_ptr<const EventReport>& report) {
            if (request != m_request)
                return;
            m_isReading = false;
            m_report = report;
            fill();
            m_pages->updatePreview();
            m_pages->setCurrentPage(1);
            dressPages();
            showTop();
        });
}

void ReportPanel::dressPages()
{
    auto* view = m_pages->findChild<QGraphicsView*>();
    if (!view)
        return;
    // Qt gives each a shadow as black as ink: what lies beside the paper is cut off, and it has an edge.
    delete std::exchange(m_sheets, nullptr);
    const QRectF paper(m_printer->pageLayout().fullRectPixels(m_printer->resolution()));
    const QList<QGraphicsItem*> pages = view->scene()->items();
    QPainterPath sheets;
    for (const QGraphicsItem* page : pages)
        sheets.addRect(paper.translated(page->pos()));
    m_sheets = view->scene()->addPath(sheets, Qt::NoPen);
    m_sheets->setFlag(QGraphicsItem::ItemClipsChildrenToShape);
    for (QGraphicsItem* page : pages)
        page->setParentItem(m_sheets);
    m_edges = new QGraphicsPathItem(sheets, m_sheets);
    m_edges->setZValue(1);
    colourEdges();
}

void ReportPanel::colourEdges()
{
    QPen edge(borderColour(palette()), 2);
    edge.setCosmetic(true);
    m_edges->setPen(edge);
}

void ReportPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_edges)
        colourEdges();
}

void ReportPanel::showTop()
{
    // Their room is known when the layout is done, and the view keeps its middle then, not its top.
    if (auto* view = m_pages->findChild<QGraphicsView*>())
        QTimer::singleShot(0, view, [view] {
            const QPointF firstPage; // around which the scene has a margin
            view->verticalScrollBar()->setValue(int(view->transform().map(firstPage).y()));
        });
}

void ReportPanel::fill()
{
    for (QWidget* part : {static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_pdf),
                          static_cast<QWidget*>(m_scans), static_cast<QWidget*>(m_conflicts)})
        part->setEnabled(m_report != nullptr);
    m_again->setEnabled(!m_isReading);
    m_pages->setVisible(m_report != nullptr);
    if (!m_report) {
        for (FigureTile* tile : {m_people, m_refused, m_twice})
            tile->setFigure(QStringLiteral("\u2013"), {});
        m_uncertain->clear();
        m_asOf->setText(m_isReading ? tr("Reading the log\u2026") : QString());
        return;
    }
    const ReportFormat format(QLocale(), m_report->timeZone);
    const EventReport::Totals& totals = m_report->totals;
    m_people->setFigure(format.number(totals.people),
                        tr("of %1 tickets; %2 inside", "%1, %2: numbers")
                            .arg(format.number(totals.tickets), format.number(totals.inside)));
    m_refused->setFigure(format.number(totals.refusals), {});
    const auto conflicts = std::int64_t(m_report->conflicts.size());
    m_twice->setFigure(format.number(conflicts),
                       conflicts == 0 ? tr("none")
                                      : tr("%n not reviewed yet", nullptr, int(m_report->openConflicts())));
    QStringList sentences = SummarySection(*m_report, format).uncertainties();
    if (m_report->missing() > 0)
        sentences.insert(1, tr("Switch that laptop on near this one, or bring its log on a stick."));
    m_uncertain->setText(sentences.join(QStringLiteral("\n\n")));
    m_asOf->setText(m_isReading ? tr("Reading the log\u2026")
                                : tr("As of %1", "%1: date and time").arg(format.moment(m_report->madeAt)));
}

void ReportPanel::paint(QPrinter& printer) const
{
    if (!m_report)
        return;
    const QLocale locale;
    drawReport(printer, *m_report, locale, countReportPages(*m_report, locale));
}

void ReportPanel::print()
{
    QPrinter printer;
    prepare(printer);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    prepare(printer); // the dialog may have chosen a resolution of its own
    paint(printer);
}

void ReportPanel::choose(const QString& title, const QString& name, const QString& filter,
                         const std::function<void(const QString&)>& write)
{
    const QString path = QFileDialog::getSaveFileName(this, title, name, filter);
    if (!path.isEmpty())
        write(path);
}

void ReportPanel::tell(const QString& path, const Result<>& written)
{
    m_told->setText(written ? tr("Written: %1", "%1: a file").arg(quoted(QFileInfo(path).fileName()))
                            : Wording::error(written.error().code) + u' ' +
                                  tr("Nothing was written. Choose another place."));
}

void ReportPanel::writePdf(const QString& path)
{
    if (m_report)
        tell(path, writeReportPdf(path, *m_report));
}

void ReportPanel::writeCsv(const QString& path, Table table)
{
    if (!m_report)
        return;
    m_archive.read(
        this,
        [path, table, report = m_report](Replica& replica) {
            return table == Table::Scans ? writeScanCsv(path, replica, report->conflicts)
                                         : writeConflictCsv(path, report->timeZone, report->conflicts);
        },
        [this, path](const Result<>& written) { tell(path, written); });
}

} // namespace gatelog
