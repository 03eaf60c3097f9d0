// SPDX-License-Identifier: Apache-2.0
#include "app/desk/notice_bar.h"

#include "app/desk/tall_area.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/language/isolated.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

Tone toneOf(NoticeBar::Weight weight)
{
    switch (weight) {
    case NoticeBar::Weight::Calm:
        return Tone::Idle;
    case NoticeBar::Weight::Warning:
        return Tone::Attention;
    case NoticeBar::Weight::Stop:
        return Tone::Deny;
    }
    GATELOG_CHECK(!"every weight has a tone");
}

constexpr int kMostOfWindow = 5; ///< one part in so many
constexpr int kMostOfWindowForAll = 2;
constexpr int kLeastLines = 4; ///< of the font: a notice of two lines is seen whole

/// The colours of a tone, as a band; a calm one is a card.
class NoticeLine : public QFrame
{
public:
    NoticeLine(Tone tone, QWidget* parent) : QFrame(parent), m_tone(tone) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette around = parentWidget()->palette();                   // its own has the tone's ink
        const bool isEdged = m_tone == Tone::Idle || isHighContrast(around); // dark red on black has no edge
        painter.setPen(isEdged ? QPen(borderColour(around)) : QPen(Qt::NoPen));
        painter.setBrush(toneColours(m_tone, around).fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }

private:
    Tone m_tone;
};

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent)
{
    m_content = new QWidget(this);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_lines->spacing());
    m_area = new TallArea(m_content, this);
    row->addWidget(m_area, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_content->installEventFilter(this);
    hide();
}

void NoticeBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    fitHeight();
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isFitting = (watched == m_content && event->type() == QEvent::LayoutRequest) ||
                           (watched == window() && event->type() == QEvent::Resize);
    if (isFitting)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void NoticeBar::fitHeight()
{
    const std::vector<const Line*> lines = inOrder();
    Fit fit = fitting(lines, width());
    if (fit.seen < lines.size()) {
        if (!m_more)
            makeMore();
        // The button takes of their width, and has room for its own words alone.
        tellMore(lines.size() - fit.seen);
        fit = fitting(lines, width() - m_more->sizeHint().width() - layout()->spacing());
        tellMore(lines.size() - fit.seen);
        m_more->show();
    } else if (m_more) {
        const QSignalBlocker quiet(m_more);
        m_more->setChecked(false);
        m_more->hide();
    }
    const bool isOpen = m_more && m_more->isChecked();
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i]->widget->setVisible(isOpen || i < fit.seen);
    // Even a single one may be too long for a small display in large letters. All of them have what room
    // there is: they never make the window larger.
    const int most = window()->height() / kMostOfWindowForAll;
    m_area->setMinimumHeight(std::min(fit.height, most));
    m_area->setMaximumHeight(std::min(isOpen ? fit.ofAll : fit.height, most));
}

NoticeBar::Fit NoticeBar::fitting(const std::vector<const Line*>& lines, int width) const
{
    // Whole ones: half a line of text says nothing.
    const int most = std::max(window()->height() / kMostOfWindow, fontMetrics().height() * kLeastLines);
    Fit fit;
    for (const Line* line : lines) {
        const int gap = fit.ofAll > 0 ? m_lines->spacing() : 0;
        const bool isNext = fit.height == fit.ofAll;
        fit.ofAll += gap + line->widget->heightForWidth(width);
        if (isNext && (fit.seen == 0 || fit.ofAll <= most)) {
            fit.height = fit.ofAll;
            ++fit.seen;
        }
    }
    return fit;
}

void NoticeBar::makeMore()
{
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("chip"));
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::toggled, this, &NoticeBar::fitHeight);
    layout()->addWidget(m_more);
}

void NoticeBar::tellMore(std::size_t waiting)
{
    const bool isOpen = m_more->isChecked();
    const QString all = tr("%n more notice(s)", nullptr, int(waiting));
    m_more->setText(isOpen ? tr("Show fewer", "notices") : tr("%n more", "notices", int(waiting)));
    m_more->setAccessibleName(isOpen ? m_more->text() : all);
    m_more->setToolTip(isOpen ? QString() : all);
}

int NoticeBar::waiting() const
{
    const std::vector<const Line*> lines = inOrder();
    return int(
        std::count_if(lines.begin(), lines.end(), [](const Line* line) { return line->widget->isHidden(); }));
}

std::vector<const NoticeBar::Line*> NoticeBar::inOrder() const
{
    std::vector<const Line*> lines;
    for (const auto& [subject, line] : m_notices)
        lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line* a, const Line* b) { return a->weight > b->weight; });
    return lines;
}

void NoticeBar::placeLines()
{
    for (const Line* line : inOrder()) {
        m_lines->removeWidget(line->widget);
        m_lines->addWidget(line->widget);
    }
}

void NoticeBar::setNotice(Subject subject, const Words& words, Closing closing, Weight weight)
{
    const QString text = words ? words() : QString();
    if (const auto old = m_notices.find(subject); old != m_notices.end()) {
        if (old->second.text == text) {
            old->second.words = words;
            return;
        }
        // Not now: it may be the very button that was pressed.
        old->second.widget->hide();
        old->second.widget->deleteLater();
        m_notices.erase(old);
    }
    if (!text.isEmpty()) {
        Line& line = m_notices[subject];
        line = {nullptr, text, words, closing, weight};
        line.widget = makeLine(subject, line);
        placeLines();
    }
    setVisible(!m_notices.empty());
    fitHeight();
}

QString NoticeBar::notice(Subject subject) const
{
    const auto found = m_notices.find(subject);
    return found == m_notices.end() ? QString() : found->second.text;
}

void NoticeBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void NoticeBar::reword()
{
    const std::map<Subject, Line> said = m_notices;
    for (const auto& [subject, line] : said) {
        setNotice(subject, {}); // its button, too, has words
        setNotice(subject, line.words, line.closing, line.weight);
    }
}

QWidget* NoticeBar::makeLine(Subject subject, const Line& notice)
{
    const Tone tone = toneOf(notice.weight);
    const ToneColours colours = toneColours(tone, palette());
    auto* line = new NoticeLine(tone, this);
    QPalette ink = line->palette();
    ink.setColor(QPalette::WindowText, colours.ink);
    ink.setColor(QPalette::ButtonText, colours.ink);
    if (tone != Tone::Idle) // a calm one follows the window's colours when these change
        line->setPalette(ink);

    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    auto* mark = new VerdictMark(line);
    const int side = fontMetrics().height() * 3 / 2;
    mark->setFixedSize(side, side);
    mark->show(tone, colours.ink, colours.fill);
    auto* label = new QLabel(breakable(notice.text), line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (tone != Tone::Idle)
        label->setPalette(ink);
    row->addWidget(mark);
    row->addWidget(label, 1);
    line->setAccessibleName(notice.text);
    if (notice.closing == Closing::ByHand) {
        auto* close = new QToolButton(line);
        close->setText(tr("Got it"));
        close->setObjectName(QStringLiteral("notice"));
        const QString letters =
            tone == Tone::Idle ? QStringLiteral("palette(window-text)") : colours.ink.name();
        close->setStyleSheet(QStringLiteral("color: %1; border-color: %1;").arg(letters));
        close->setFocusPolicy(Qt::StrongFocus);
        connect(close, &QToolButton::clicked, this, [this, subject] {
            setNotice(subject, {});
            Q_EMIT closed(subject);
        });
        row->addWidget(close);
    }
    return line;
}

} // namespace gatelog
