// SPDX-License-Identifier: Apache-2.0
#include "app/desk/notice_bar.h"

#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatelog {
namespace {

/// The colours of "needs attention", as a band.
class NoticeLine : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ToneColours colours = toneColours(Tone::Attention);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(rect(), 10, 10);
    }
};

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    hide();
}

void NoticeBar::setNotice(Subject subject, const QString& text, Closing closing)
{
    if (const auto old = m_notices.find(subject); old != m_notices.end()) {
        if (old->second.text == text)
            return;
        // Not now: it may be the very button that was pressed.
        old->second.widget->hide();
        old->second.widget->deleteLater();
        m_notices.erase(old);
    }
    if (!text.isEmpty()) {
        QWidget* line = makeLine(subject, text, closing);
        m_lines->addWidget(line);
        m_notices[subject] = {line, text};
    }
    setVisible(!m_notices.empty());
}

QString NoticeBar::notice(Subject subject) const
{
    const auto found = m_notices.find(subject);
    return found == m_notices.end() ? QString() : found->second.text;
}

QWidget* NoticeBar::makeLine(Subject subject, const QString& text, Closing closing)
{
    const ToneColours colours = toneColours(Tone::Attention);
    auto* line = new NoticeLine(this);
    QPalette ink = line->palette();
    ink.setColor(QPalette::WindowText, colours.ink);
    ink.setColor(QPalette::ButtonText, colours.ink);
    line->setPalette(ink);

    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    auto* mark = new VerdictMark(line);
    const int side = fontMetrics().height() * 3 / 2;
    mark->setFixedSize(side, side);
    mark->show(Tone::Attention, colours.ink, colours.fill);
    auto* label = new QLabel(text, line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setPalette(ink);
    row->addWidget(mark);
    row->addWidget(label, 1);
    line->setAccessibleName(text);
    if (closing == Closing::ByHand) {
        auto* close = new QToolButton(line);
        close->setText(tr("Got it"));
        close->setObjectName(QStringLiteral("notice"));
        connect(close, &QToolButton::clicked, this, [this, subject] { setNotice(subject, {}); });
        row->addWidget(close);
    }
    return line;
}

} // namespace gatelog
