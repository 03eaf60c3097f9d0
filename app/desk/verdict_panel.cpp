// SPDX-License-Identifier: Apache-2.0
#include "app/desk/verdict_panel.h"

#include "app/desk/announcement.h"
#include "app/desk/fitted_text.h"
#include "app/desk/idle_panel.h"
#include "app/desk/theme.h"
#include "app/desk/unconfirmed_mark.h"
#include "app/desk/verdict_mark.h"

#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace gatelog {
namespace {

constexpr int kRadius = 14;
constexpr int kFootSpacing = 18;
constexpr int kLeastGap = 6; ///< pixels, around the line between who and why
/// Of the height, in parts of kShares.
constexpr int kHeadShare = 34, kGuestShare = 23, kTicketShare = 8, kReasonShare = 14, kNextStepShare = 14,
              kFootShare = 6, kGapShare = 5;
constexpr int kShares =
    kHeadShare + kGuestShare + kTicketShare + kReasonShare + kNextStepShare + kFootShare + kGapShare + 2;

/// Stripes at the edge say "something is wrong with the desk", which no verdict on a guest looks like.
void paintHazard(QPainter& painter, const QRect& rect)
{
    const int height = std::max(14, rect.height() / 28);
    painter.setPen(QPen(QColor(0xff, 0xc2, 0x33), height * 0.7));
    for (const int y : {rect.top(), rect.bottom() - height}) {
        painter.save();
        painter.setClipRect(QRect(rect.left(), y, rect.width(), height + 1), Qt::IntersectClip);
        for (int x = rect.left() - height; x < rect.right() + height; x += 2 * height)
            painter.drawLine(x, y + 2 * height, x + 2 * height, y - height);
        painter.restore();
    }
}

} // namespace

VerdictPanel::VerdictPanel(QWidget* parent) : QWidget(parent)
{
    makeNotification(*this);
    setMinimumSize(320, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_idle = new IdlePanel(this);
    m_verdict = buildVerdict();
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_idle);
    m_pages->addWidget(m_verdict);
}

QWidget* VerdictPanel::buildVerdict()
{
    auto* page = new QWidget(this);
    m_mark = new VerdictMark(page);
    m_word = new FittedText(page);
    m_word->setWeight(QFont::Black);
    m_guest = new FittedText(page);
    m_guest->setWeight(QFont::Bold);
    m_ticket = new FittedText(page);
    m_ticket->setWeight(QFont::Medium);
    m_reason = new FittedText(page);
    m_nextStep = new FittedText(page);
    m_nextStep->setWeight(QFont::Bold);
    m_unconfirmed = new UnconfirmedMark(page);
    m_remark = new FittedText(page);
    for (FittedText* text : {m_guest, m_ticket, m_reason, m_nextStep, m_remark})
        text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_remark->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_guest->setAlignment(Qt::AlignLeading |
                          Qt::AlignBottom); // close to the ticket's line, in one line or two

    // What is unconfirmed says so right under the word: the two are read as one.
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_word, 1);
    words->addWidget(m_unconfirmed);
    auto* head = new QHBoxLayout;
    head->addWidget(m_mark, 28);
    head->addStretch(3);
    head->addLayout(words, 69);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(0);
    column->addLayout(head, kHeadShare);
    column->addWidget(m_guest, kGuestShare);
    column->addStretch(1);
    column->addWidget(m_ticket, kTicketShare);
    column->addSpacing(kLeastGap);
    column->addStretch(kGapShare);
    column->addWidget(m_reason, kReasonShare);
    column->addStretch(1);
    column->addWidget(m_nextStep, kNextStepShare);
    buildFoot(page, column);
    return page;
}

void VerdictPanel::buildFoot(QWidget* page, QVBoxLayout* column)
{
    m_seen = new QPushButton(tr("Seen (Enter)", "button: the note that holds the screen was read"), page);
    m_seen->setObjectName(QStringLiteral("seen"));
    m_seen->setAccessibleName(tr("Seen"));
    m_seen->setToolTip(tr("Goes on with the next ticket (Enter, Esc)"));
    m_seen->hide();
    connect(m_seen, &QPushButton::clicked, this, &VerdictPanel::acknowledged);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(kFootSpacing);
    foot->addWidget(m_remark, 1);
    foot->addWidget(m_seen);
    column->addLayout(foot, kFootShare);
}

void VerdictPanel::setIdle(const QString& gate, Direction direction)
{
    m_idle->setPlace(gate, direction);
}

void VerdictPanel::show(const VerdictDisplay& display)
{
    m_display = display;
    if (m_seen->hasFocus())
        setFocus(); // before it is hidden, or the focus moves on to whatever comes next
    if (display.tone == Tone::Idle) {
        m_idle->setWaiting(IdlePanel::State::Ready);
        m_pages->setCurrentWidget(m_idle);
        update();
        return;
    }
    const ToneColours colours = toneColours(display.tone, palette());
    m_mark->show(display.tone, colours.ink, colours.fill);
    m_word->setText(display.word);
    m_guest->setText(display.guest);
    m_ticket->setText(display.ticket);
    m_reason->setText(display.reason);
    m_nextStep->setText(display.nextStep);
    m_remark->setText(display.heldBack ? Wording::heldBack() : display.remark);
    m_unconfirmed->setColour(colours.ink);
    m_unconfirmed->setVisible(display.unconfirmed);
    for (FittedText* text : {m_word, m_guest, m_ticket, m_reason, m_nextStep, m_remark})
        text->setColour(colours.ink);
    // Without a guest (a scan that was not saved) the sentence takes the place at the top.
    m_guest->setVisible(!display.guest.isEmpty());
    m_ticket->setVisible(!display.guest.isEmpty());
    m_pages->setCurrentWidget(m_verdict);
    m_seen->setVisible(display.isHeld);
    if (display.isHeld)
        m_seen->setFocus();
    fitTexts();
    announce(*this, display.spoken());
    update();
}

void VerdictPanel::setBarred(const QString& heading, const QString& why)
{
    m_idle->setBarred(heading, why);
}

void VerdictPanel::showWaiting()
{
    m_display = {};
    m_idle->setWaiting(IdlePanel::State::Waiting);
    m_pages->setCurrentWidget(m_idle);
    update();
}

void VerdictPanel::fitTexts()
{
    // One scale for all texts, from the panel's size, so that their order of importance holds on every
    // screen.
    const int unit = std::min(height(), width() * 3 / 4);
    const int margin = std::max(20, unit / 18);
    m_verdict->layout()->setContentsMargins(margin, margin, margin, margin);
    m_word->setLimits(24, std::max(24, unit / 3), 2);
    m_unconfirmed->setLetterHeight(std::max(18, unit / 12));
    const int usual = QFontInfo(font()).pixelSize();
    QFont letters = m_seen->font();
    letters.setPixelSize(std::max({16, usual, unit / 20}));
    m_seen->setFont(letters);
    // The style sheet's padding, and room for it.
    m_seen->setFixedHeight(std::max(letters.pixelSize() * 3 / 2 + 24, m_seen->sizeHint().height()));

    // The word keeps its place however much there is to say below it.
    const int room = height() - 2 * margin;
    m_mark->setMinimumHeight(room * kHeadShare / kShares);
    for (const Least& least :
         {Least{usual, 2, 4}, Least{usual * 3 / 4, 2, 4}, Least{0, 2, 4}, Least{0, 1, 2}}) {
        setLeast(unit, least);
        if (placeTexts(width() - 2 * margin) <= room)
            break;
    }
}

/// No text is in smaller letters than these, and each has the height for them.
void VerdictPanel::setLeast(int unit, const Least& least)
{
    const auto limit = [pixels = least.letters](FittedText& text, int smallest, int largest, int lines) {
        text.setLimits(std::max(smallest, pixels), std::max(largest, pixels), lines);
    };
    limit(*m_guest, std::max(20, unit / 16), unit / 8, least.guestLines);
    limit(*m_ticket, std::max(14, unit / 28), unit / 19, 1);
    limit(*m_reason, std::max(14, unit / 32), unit / 18, least.reasonLines);
    limit(*m_nextStep, std::max(14, unit / 32), unit / 18, 3);
    limit(*m_remark, std::max(12, unit / 36), unit / 28, 4);
}

int VerdictPanel::placeTexts(int width)
{
    int needed = m_mark->minimumHeight() + kLeastGap;
    for (FittedText* text : {m_guest, m_ticket, m_reason, m_nextStep}) {
        text->setMinimumHeight(text->leastHeight(width));
        needed += text->minimumHeight();
    }
    const bool isHeld = m_display.isHeld;
    const int beside = isHeld ? m_seen->sizeHint().width() + kFootSpacing : 0;
    m_remark->setMinimumHeight(m_remark->leastHeight(width - beside));
    return needed + std::max(m_remark->minimumHeight(), isHeld ? m_seen->height() : 0);
}

void VerdictPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void VerdictPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const bool idle = m_pages->currentWidget() == m_idle;
    if (idle) {
        painter.setPen(borderColour(palette()));
        painter.setBrush(palette().base());
        painter.drawPath(outline);
        return;
    }
    painter.fillPath(outline, toneColours(m_display.tone, palette()).fill);
    if (isHighContrast(palette())) { // its deep colours need an edge on black
        painter.setPen(QPen(palette().color(QPalette::WindowText), 4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kRadius, kRadius);
    }
    // Above it: who. Below: why, and what to do.
    QColor line = toneColours(m_display.tone, palette()).ink;
    line.setAlphaF(0.3F);
    const QRect reason = m_reason->geometry();
    const QWidget* who = m_ticket->isVisible() ? static_cast<QWidget*>(m_ticket) : m_word;
    const int gap = reason.top() - who->geometry().bottom();
    painter.fillRect(reason.left(), reason.top() - std::clamp(gap / 2, 2, height() / 36), reason.width(), 2,
                     line);
    if (m_display.tone == Tone::NotSaved) {
        painter.setClipPath(outline);
        paintHazard(painter, rect());
    }
}

} // namespace gatelog
