// SPDX-License-Identifier: Apache-2.0
#include "app/office/conflicts_case_view.h"

#include "app/desk/card.h"
#include "app/desk/elided_label.h"
#include "app/office/conflicts_timeline.h"
#include "app/office/conflicts_wording.h"
#include "app/report/report_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    return label;
}

/// Narrower than this many letters the two admissions stand one below the other.
constexpr int kLettersBeside = 60;

} // namespace

ConflictsCaseView::ConflictsCaseView(QWidget* parent) : QWidget(parent)
{
    m_guest = new ElidedLabel(this);
    QFont large = m_guest->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_guest->setFont(large);
    m_ticket = new ElidedLabel(this);
    m_ticket->setForegroundRole(QPalette::PlaceholderText);

    auto* story = new Card({}, this);
    m_explanation = wrapped(headingLabel({}, 1.0, story));
    QFont plain = m_explanation->font();
    plain.setBold(false);
    m_explanation->setFont(plain);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_timeline = new ConflictsTimeline(story);
    story->body()->addWidget(m_explanation);
    story->body()->addWidget(m_timeline);
    m_legend = wrapped(quietLabel({}, story));
    story->body()->addWidget(m_legend);

    m_sides = new QHBoxLayout;
    m_sides->setSpacing(12);
    m_first = makeSide();
    m_second = makeSide();
    m_sides->addWidget(m_first.card, 1);
    m_sides->addWidget(m_second.card, 1);

    // What was found is written below what happened, however small the display: only the story scrolls.
    m_told = new QWidget;
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_told);
    m_scroll->setMinimumHeight(fontMetrics().height() * 9);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(buildReview());
    auto* column = new QVBoxLayout(m_told);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* title = new QVBoxLayout;
    title->setSpacing(2);
    title->addWidget(m_guest);
    title->addWidget(m_ticket);
    column->addLayout(title);
    column->addWidget(story);
    column->addLayout(m_sides);
    setMinimumWidth(m_told->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    nameParts();
}

ConflictsCaseView::Side ConflictsCaseView::makeSide()
{
    Side side;
    side.card = new Card({}, this);
    side.heading = headingLabel({}, 1.0, side.card);
    side.time = headingLabel({}, 1.7, side.card);
    side.gate = new ElidedLabel(side.card);
    side.desk = new ElidedLabel(side.card);
    side.who = new ElidedLabel(side.card);
    side.knew = wrapped(quietLabel({}, side.card));
    QVBoxLayout* body = side.card->body();
    body->setSpacing(3);
    for (QWidget* line : {static_cast<QWidget*>(side.heading), static_cast<QWidget*>(side.time),
                          static_cast<QWidget*>(side.gate), static_cast<QWidget*>(side.desk),
                          static_cast<QWidget*>(side.who), static_cast<QWidget*>(side.knew)})
        body->addWidget(line);
    body->addStretch(1);
    return side;
}

QWidget* ConflictsCaseView::buildReview()
{
    auto* card = new Card({}, this);
    m_state = wrapped(headingLabel({}, 1.0, card));
    m_note = new QLineEdit(card);
    m_note->setMaxLength(kMaxNote);
    m_done = new QPushButton(card);
    m_done->setObjectName(QStringLiteral("primary"));
    m_skip = new QPushButton(card);
    m_reopen = new QPushButton(card);
    m_hint = wrapped(quietLabel({}, card));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_done);
    buttons->addWidget(m_reopen);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_note);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_hint);
    connect(m_note, &QLineEdit::returnPressed, this, &ConflictsCaseView::submit);
    connect(m_done, &QPushButton::clicked, this, &ConflictsCaseView::submit);
    connect(m_skip, &QPushButton::clicked, this, &ConflictsCaseView::skipped);
    connect(m_reopen, &QPushButton::clicked, this, &ConflictsCaseView::reopened);
    return card;
}

void ConflictsCaseView::nameParts()
{
    m_first.heading->setText(tr("Counts"));
    m_second.heading->setText(tr("Second time"));
    m_legend->setText(
        tr("Dotted: the desk had not heard of the other admission. Times are by each desk's own clock."));
    m_note->setPlaceholderText(tr("Who it was, how it happened, what was done"));
    m_note->setAccessibleName(tr("Note on this double admission"));
    m_done->setText(tr("Reviewed, next"));
    m_skip->setText(tr("Next"));
    m_reopen->setText(tr("Open again"));
}

void ConflictsCaseView::fill(Side& side, const ConflictingRedemption& redemption,
                             const ConflictingRedemption& other)
{
    side.time->setText(m_format->exactClock(redemption.time));
    side.time->setToolTip(m_format->date(redemption.time).toHtmlEscaped());
    side.gate->setFullText(plainLine(redemption.gate));
    side.desk->setFullText(plainLine(redemption.desk));
    side.who->setFullText(ConflictsWording::who(redemption));
    QStringList lines{ConflictsWording::how(redemption)};
    for (const QString& line :
         {ConflictsWording::heard(redemption, other, *m_format),
          ConflictsWording::learned(redemption, *m_format), ConflictsWording::clock(redemption, *m_format)})
        if (!line.isEmpty())
            lines.append(line);
    side.knew->setText(lines.join(u'\n'));
    side.card->setAccessibleName(side.heading->text());
    side.card->setAccessibleDescription(
        QStringList{side.time->text(), side.gate->text(), side.desk->text(), side.who->text()}.join(
            QStringLiteral(", ")));
}

void ConflictsCaseView::fillSides()
{
    if (!m_case)
        return;
    m_guest->setFullText(ConflictsWording::guest(*m_case));
    m_ticket->setFullText(ConflictsWording::ticketLine(*m_case));
    const QString apart = tr("Admitted twice, %1 apart, on %2.", "%1: a length of time, %2: a date")
                              .arg(m_format->length(m_case->between()), m_format->date(m_case->first.time));
    m_explanation->setText(
        (QStringList{apart} + ConflictsWording::explanation(*m_case, *m_format)).join(u' '));
    m_timeline->show(*m_case, *m_format);
    fill(m_first, m_case->first, m_case->second);
    fill(m_second, m_case->second, m_case->first);
    updateReview();
}

void ConflictsCaseView::show(const ConflictCase& conflict, const ReportFormat& format)
{
    const bool isSame = m_case && m_case->second.record.hash == conflict.second.record.hash;
    const bool wasReviewed = isSame && m_case->review.has_value();
    m_case = conflict;
    m_format = format;
    if (!isSame || wasReviewed != conflict.review.has_value())
        m_note->setText(conflict.review ? conflict.review->note : QString());
    if (!isSame)
        m_problem.clear();
    fillSides();
}

void ConflictsCaseView::setRights(Rights rights)
{
    m_rights = rights;
    updateReview();
}

void ConflictsCaseView::setProblem(const QString& problem)
{
    m_problem = problem;
    updateReview();
}

void ConflictsCaseView::updateReview()
{
    if (!m_case)
        return;
    const bool mayReview = m_rights == Rights::Review;
    m_state->setText(m_case->review
                         ? tr("Reviewed %1 by %2", "%1: date and time, %2: who")
                               .arg(m_format->moment(m_case->review->time), quoted(m_case->review->reviewer))
                         : tr("What did you find?"));
    m_note->setReadOnly(!mayReview);
    m_done->setVisible(mayReview);
    m_done->setText(m_case->review ? tr("Change the note, next") : tr("Reviewed, next"));
    m_reopen->setVisible(mayReview && m_case->review.has_value());
    if (!m_problem.isEmpty())
        m_hint->setText(m_problem);
    else if (mayReview)
        m_hint->setText(tr("Enter notes it and goes to the next. Every desk and the report get your note."));
    else
        m_hint->setText(tr("Only the computers of supervisors and administrators can note a review."));
}

void ConflictsCaseView::submit()
{
    if (!m_case || m_rights != Rights::Review)
        return;
    const QString note = m_note->text().trimmed();
    if (note.isEmpty()) {
        setProblem(tr("Write what you found first, if only a word."));
        m_note->setFocus();
        return;
    }
    Q_EMIT reviewed(note);
}

void ConflictsCaseView::focusNote()
{
    m_note->setFocus();
    m_note->selectAll();
}

QSize ConflictsCaseView::minimumSizeHint() const
{
    // A splitter does not ask how high it is at its width.
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(), std::max(least.height(), layout()->totalMinimumHeightForWidth(width()))};
}

void ConflictsCaseView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    const bool beside = event->size().width() >= fontMetrics().averageCharWidth() * kLettersBeside;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace gatelog
