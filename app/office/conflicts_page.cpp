// SPDX-License-Identifier: Apache-2.0
#include "app/office/conflicts_page.h"

#include "app/desk/card.h"
#include "app/desk/wording.h"
#include "app/office/conflicts_delegate.h"
#include "app/office/conflicts_model.h"
#include "app/office/turning_splitter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace gatelog {
namespace {

/// Whether the same cases are there, each as open as it was: what the log proves of them aside.
bool isNews(const std::vector<ConflictCase>& shown, std::vector<ConflictCase> read)
{
    const auto key = [](const ConflictCase& conflict) {
        return std::tuple(conflict.second.record.hash, conflict.first.record.hash,
                          conflict.review ? conflict.review->note : QString(), conflict.review.has_value(),
                          conflict.ticket.name);
    };
    const auto isBefore = [&key](const ConflictCase& a, const ConflictCase& b) { return key(a) < key(b); };
    std::vector<ConflictCase> known = shown;
    std::sort(known.begin(), known.end(), isBefore);
    std::sort(read.begin(), read.end(), isBefore);
    return !std::equal(known.begin(), known.end(), read.begin(), read.end(),
                       [&key](const ConflictCase& a, const ConflictCase& b) { return key(a) == key(b); });
}

} // namespace

ConflictsPage::ConflictsPage(const OfficeParts& parts, QWidget* parent)
    : OfficePage(parts, parent), m_model(new ConflictsModel(this))
{
    m_view = new ConflictsCaseView(this);
    auto* cases = new TurningSplitter(this);
    cases->setHandleWidth(16);
    cases->addWidget(buildList());
    cases->addWidget(m_view);
    cases->setStretchFactor(0, 2);
    cases->setStretchFactor(1, 5);
    const int letter = fontMetrics().averageCharWidth();
    cases->setSizes({46 * letter, 94 * letter});
    m_cases = cases;
    m_none = buildNothing();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_cases);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_view, &ConflictsCaseView::reviewed, this,
            [this](const QString& note) { write(ReviewState::Reviewed, note); });
    connect(m_view, &ConflictsCaseView::reopened, this, [this] { write(ReviewState::Open, {}); });
    connect(m_view, &ConflictsCaseView::skipped, this, [this] { step(1); });
    for (const auto& [key, rows] : {std::pair{Qt::Key_Down, 1}, {Qt::Key_Up, -1}}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, rows = rows] { step(rows); });
    }
    // Also the same event, opened again: what was asked for before is not answered.
    connect(&parts.service, &ReplicaService::opened, this, [this] {
        m_isReading = m_isWanted = false;
        m_sinceProof.invalidate();
    });
    nameParts();
}

QWidget* ConflictsPage::buildList()
{
    auto* side = new QWidget(this);
    m_counts = headingLabel({}, 1.0, side);
    m_counts->setWordWrap(true);
    m_list = new QListView(side);
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConflictsDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConflictsPage::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_view->focusNote(); });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1);
    return side;
}

QWidget* ConflictsPage::buildNothing()
{
    auto* nothing = new QWidget(this);
    m_nothing = headingLabel({}, 1.6, nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_meaning = quietLabel({}, nothing);
    m_meaning->setAlignment(Qt::AlignCenter);
    m_meaning->setWordWrap(true);
    auto* column = new QVBoxLayout(nothing);
    column->addStretch(2);
    column->addWidget(m_nothing);
    column->addWidget(m_meaning);
    column->addStretch(3);
    return nothing;
}

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

void ConflictsPage::nameParts()
{
    m_list->setAccessibleName(tr("Double admissions"));
    m_nothing->setText(tr("No ticket was admitted twice"));
    m_meaning->setText(tr("When two desks that cannot reach each other admit the same ticket, you see both "
                          "admissions here, side by side, as soon as their logs meet."));
    showCounts();
}

void ConflictsPage::showCounts()
{
    const int open = m_model->open();
    m_counts->setText(open == 0 ? tr("All %n double admission(s) reviewed", nullptr, m_model->rowCount())
                                : tr("%1 of %n double admission(s) open", "%1: a number", m_model->rowCount())
                                      .arg(QLocale().toString(open)));
}

void ConflictsPage::setState(const DeskState& state)
{
    if (state.folder != this->state().folder || state.event != this->state().event) {
        m_current.reset();
        m_sinceProof.invalidate();
        m_model->setCases({}, format());
        m_stack->setCurrentWidget(m_none);
    }
    OfficePage::setState(state);
    const bool mayReview =
        mayWrite(state.role, Kind::ConflictReviewed) && state.isEnrolled && !state.isRevoked;
    m_view->setRights(mayReview ? ConflictsCaseView::Rights::Review : ConflictsCaseView::Rights::LookOnly);
}

ReportFormat ConflictsPage::format() const
{
    return ReportFormat(QLocale(), state().timeZone);
}

void ConflictsPage::refresh()
{
    parts().reader.read(
        this, [](Replica& replica) { return readConflicts(replica, ConflictDetail::Names); },
        [this](std::vector<ConflictCase> cases) {
            const bool isOld = !m_sinceProof.isValid() ||
                               m_sinceProof.hasExpired(qint64(kProofEvery / std::chrono::milliseconds(1)));
            if (isNews(m_model->cases(), cases) || (isOld && !cases.empty()))
                readProof();
        });
}

void ConflictsPage::takeOver(const OfficePage& earlier)
{
    const auto& before = static_cast<const ConflictsPage&>(earlier);
    m_current = before.m_current;
    m_sinceProof = before.m_sinceProof;
    if (before.m_model->rowCount() > 0)
        show(before.m_model->cases());
    OfficePage::takeOver(earlier); // the note that is being written
}

void ConflictsPage::readProof()
{
    if (m_isReading) {
        m_isWanted = true;
        return;
    }
    m_isReading = true;
    parts().reader.read(
        this, [](Replica& replica) { return readConflicts(replica); },
        [this](std::vector<ConflictCase> cases) {
            m_isReading = false;
            m_sinceProof.start();
            show(std::move(cases));
            if (std::exchange(m_isWanted, false))
                readProof();
        });
}

void ConflictsPage::show(std::vector<ConflictCase> cases)
{
    const std::optional<Hash> wanted = m_next ? std::exchange(m_next, std::nullopt) : m_current;
    m_model->setCases(std::move(cases), format());
    showCounts();
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? m_none : m_cases);
    if (m_model->rowCount() > 0)
        select(wanted.value_or(m_model->cases().front().second.record.hash));
}

void ConflictsPage::select(const Hash& second)
{
    m_list->setCurrentIndex(m_model->index(std::max(m_model->rowOf(second), 0)));
    showCurrent();
}

void ConflictsPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const ConflictCase& conflict = m_model->cases()[std::size_t(index.row())];
    m_current = conflict.second.record.hash;
    m_view->show(conflict, format());
}

void ConflictsPage::step(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void ConflictsPage::write(ReviewState state, const QString& note)
{
    const RecordRef second = m_view->conflict()->second.record;
    parts().service.run(
        [second, state, note](Replica& replica) { return reviewConflict(replica, second, state, note); },
        this,
        [this, second, state](const Result<>& done) {
            if (!done) {
                m_view->setProblem(Wording::error(done.error().code));
                return;
            }
            m_next = state == ReviewState::Reviewed ? m_model->openAfter(second.hash) : second.hash;
            readProof();
            if (m_next && state == ReviewState::Reviewed)
                m_view->focusNote();
        });
}

} // namespace gatelog
