// SPDX-License-Identifier: Apache-2.0
#include "app/office/office_window.h"

#include "app/desk/card.h"
#include "app/desk/elided_label.h"
#include "app/desk/notice_bar.h"
#include "app/desk/wording.h"
#include "app/language/isolated.h"
#include "app/office/office_pages.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

/// What is beside the page, in letters of the window's font.
constexpr int kLettersOfSide = 26;
/// In a window of fewer letters than this it leaves the page more, and names wrap.
constexpr int kLettersOfWindow = 120;
constexpr int kLettersOfNarrowSide = 17;
constexpr int kShareOfSide = 1000; ///< so much beside the page's that it is as wide as it may be

/// A page's name, on as many lines as it needs.
class PageNames : public QStyledItemDelegate
{
public:
    explicit PageNames(QListView* list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        item.rect = QRect(0, 0, m_list->viewport()->width(), item.fontMetrics.height());
        // It wraps within the rectangle it is given, and does not know of what the style sheet puts around.
        const QStyle& style = *m_list->style();
        item.rect.setWidth(style.subElementRect(QStyle::SE_ItemViewItemText, &item, m_list).width());
        return style.sizeFromContents(QStyle::CT_ItemViewItem, &item, QSize(), m_list);
    }

private:
    QListView* m_list;
};

} // namespace

OfficeWindow::OfficeWindow(const OfficeParts& parts, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_refresh(this), m_remake(this)
{
    for (QTimer* timer : {&m_refresh, &m_remake})
        timer->setSingleShot(true);
    m_refresh.setInterval(kRefreshPause);
    m_remake.setInterval(kRemakePause);
    connect(&m_refresh, &QTimer::timeout, this, &OfficeWindow::refreshNow);
    connect(&m_remake, &QTimer::timeout, this, &OfficeWindow::remakePages);
    m_notices = new NoticeBar(this);
    makePages();
    for (int i = 0; i < std::min(9, m_list->count()); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { m_list->setCurrentRow(i); });
    }
    connectService();
}

void OfficeWindow::makePages()
{
    m_stack = new QStackedWidget(this);
    m_pages = makeOfficePages(m_parts, this);
    for (OfficePage* page : m_pages) {
        // So that a small display cuts nothing off.
        auto* scroll = new QScrollArea(m_stack);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        m_stack->addWidget(scroll);
        connect(page, &OfficePage::titleChanged, this, &OfficeWindow::nameParts);
    }
    auto* main = new QVBoxLayout;
    main->setSpacing(12);
    main->addWidget(m_notices);
    main->addWidget(m_stack, 1);
    auto* centre = new QWidget(this);
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addWidget(buildSide(), kShareOfSide);
    columns->addLayout(main, 1);
    setCentralWidget(centre);
    nameParts();
}

bool OfficeWindow::isOccupied() const
{
    // What stands over a page belongs to it; the invitation beside the window says itself anew.
    const auto isOver = [this](const QDialog* dialog) {
        return dialog->isVisible() && (dialog->isModal() || dialog->parent() != this);
    };
    const QList<QDialog*> dialogs = findChildren<QDialog*>();
    return std::any_of(dialogs.begin(), dialogs.end(), isOver) ||
           std::any_of(m_pages.begin(), m_pages.end(), [](const OfficePage* page) { return page->isBusy(); });
}

void OfficeWindow::remakePages()
{
    if (isOccupied()) {
        m_remake.start();
        return;
    }
    const std::vector<OfficePage*> earlier = m_pages;
    const int row = m_list->currentRow();
    unsetLocale(); // else what is made now would write numbers as before
    makePages();   // those before go when the window has nothing more to do with them
    setState(m_state);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->takeOver(*earlier[i]);
    m_list->setCurrentRow(row);
}

QWidget* OfficeWindow::buildSide()
{
    auto* side = new QWidget(this);
    m_side = side;
    m_event = new ElidedLabel(side);
    QFont bold = m_event->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    bold.setBold(true);
    m_event->setFont(bold);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new PageNames(m_list));
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_list->addItem(QString());
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        refreshNow();
    });
    m_list->setCurrentRow(0);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_event);
    column->addWidget(m_list, 1);
    fitSide();
    return side;
}

void OfficeWindow::fitSide()
{
    const int letter = fontMetrics().averageCharWidth();
    m_side->setMinimumWidth(letter * kLettersOfNarrowSide); // which a window counts on that is made narrower
    m_side->setMaximumWidth(letter *
                            (width() < letter * kLettersOfWindow ? kLettersOfNarrowSide : kLettersOfSide));
}

void OfficeWindow::nameParts()
{
    m_list->setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_list->item(int(i))->setText(m_pages[i]->title());
    setWindowTitle(m_state.eventName.isEmpty()
                       ? tr("Office")
                       : tr("%1 \u2013 Office", "%1: name of the event").arg(shortName(m_state.eventName)));
}

void OfficeWindow::connectService()
{
    ReplicaService& service = m_parts.service;
    connect(&service, &ReplicaService::scanned, this, &OfficeWindow::refreshSoon);
    connect(&service, &ReplicaService::undone, this, &OfficeWindow::refreshSoon);
    connect(&service, &ReplicaService::merged, this, &OfficeWindow::refreshSoon);
    connect(&service, &ReplicaService::statusChanged, this, &OfficeWindow::refreshSoon);
    connect(&service, &ReplicaService::syncStateChanged, this, &OfficeWindow::refreshSoon);
    connect(&service, &ReplicaService::failed, this, [this](const Error& error) {
        m_notices->setNotice(NoticeBar::Subject::Sync, [code = error.code] { return Wording::error(code); });
    });
}

void OfficeWindow::setState(const DeskState& state)
{
    m_state = state;
    m_event->setFullText(state.eventName);
    nameParts();
    for (OfficePage* page : m_pages)
        page->setState(state);
    refreshSoon();
}

void OfficeWindow::showPage(const QByteArray& className)
{
    const auto named = std::find_if(m_pages.begin(), m_pages.end(), [&className](const OfficePage* page) {
        return QByteArray(page->metaObject()->className()).endsWith(className);
    });
    if (named != m_pages.end())
        m_list->setCurrentRow(int(named - m_pages.begin()));
}

OfficePage* OfficeWindow::currentPage() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : m_pages[std::size_t(row)];
}

void OfficeWindow::refreshSoon()
{
    m_parts.reader.setStale();
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void OfficeWindow::refreshNow()
{
    if (OfficePage* page = currentPage(); page && isVisible())
        page->refresh();
}

void OfficeWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    refreshNow();
}

void OfficeWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitSide();
}

void OfficeWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_remake.start();
}

} // namespace gatelog
