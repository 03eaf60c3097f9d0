// SPDX-License-Identifier: Apache-2.0
#include "app/desk/idle_panel.h"

#include "app/desk/fitted_text.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/desk/wording.h"
#include "app/language/isolated.h"

#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

/// Four corners of a viewfinder around the finder patterns of a code: what is wanted, without a word.
void paintViewfinder(QPainter& painter, const QRectF& square, const QColor& frame, const QColor& code)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());

    painter.setPen(QPen(frame, 0.035, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (int quarter = 0; quarter < 4; ++quarter) {
        painter.save();
        painter.translate(0.5, 0.5);
        painter.rotate(90.0 * quarter);
        QPainterPath corner(QPointF(-0.46, -0.22));
        corner.lineTo(-0.46, -0.4);
        corner.quadTo(-0.46, -0.46, -0.4, -0.46);
        corner.lineTo(-0.22, -0.46);
        painter.drawPath(corner);
        painter.restore();
    }
    for (const QPointF middle : {QPointF(0.31, 0.31), QPointF(0.69, 0.31), QPointF(0.31, 0.69)}) {
        painter.setPen(QPen(code, 0.045, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(middle.x() - 0.085, middle.y() - 0.085, 0.17, 0.17), 0.025, 0.025);
        painter.setPen(Qt::NoPen);
        painter.setBrush(code);
        painter.drawRoundedRect(QRectF(middle.x() - 0.032, middle.y() - 0.032, 0.064, 0.064), 0.012, 0.012);
    }
    for (const QPointF module : {QPointF(0.585, 0.585), QPointF(0.735, 0.585), QPointF(0.66, 0.66),
                                 QPointF(0.585, 0.735), QPointF(0.735, 0.735)})
        painter.drawRoundedRect(QRectF(module, QSizeF(0.06, 0.06)), 0.01, 0.01);
    painter.restore();
}

} // namespace

IdlePanel::IdlePanel(QWidget* parent) : QWidget(parent)
{
    m_place = new FittedText(this);
    m_place->setWeight(QFont::Bold);
    m_call = new FittedText(this);
    m_hint = new FittedText(this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(56);
    column->addWidget(m_place, 13);
    column->addWidget(m_call, 8);
    column->addWidget(m_hint, 10);
    column->addStretch(9);
    for (FittedText* text : {m_place, m_call, m_hint})
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    tell();
}

void IdlePanel::setPlace(const QString& gate, Direction direction)
{
    m_gate = gate;
    m_direction = direction;
    tell();
}

void IdlePanel::setWaiting(State state)
{
    m_state = state;
    tell();
}

void IdlePanel::setBarred(const QString& heading, const QString& why)
{
    m_barHeading = heading;
    m_barReason = why;
    tell();
}

void IdlePanel::tell()
{
    if (!m_barHeading.isEmpty() && m_state == State::Ready) {
        m_place->setText(m_barHeading);
        m_call->setText({});
        m_hint->setText(m_barReason);
        m_hint->setColour(QColor());
        setAccessibleName(m_barHeading + QStringLiteral(". ") + m_barReason);
        fitTexts();
        update();
        return;
    }
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    m_place->setText(m_state == State::Waiting ? tr("One moment\u2026")
                     : m_gate.isEmpty()        ? Wording::direction(m_direction)
                                               : tr("%1 \u2013 %2", "%1: gate, %2: entry or exit")
                                              .arg(shortName(m_gate), Wording::direction(m_direction)));
    m_call->setText(m_state == State::Waiting ? tr("The scan is being saved.")
                                              : tr("Ready for the next ticket"));
    m_hint->setText(m_state == State::Waiting
                        ? QString()
                        : tr("Hold its code up to the camera, use a hand scanner, or search by name."));
    m_hint->setColour(quiet);
    m_call->setColour(QColor());
    setAccessibleName(m_place->text() + QStringLiteral(". ") + m_call->text());
    fitTexts();
    update();
}

void IdlePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void IdlePanel::fitTexts()
{
    const int unit = std::min(height(), width() * 3 / 4);
    const int margin = unit / 14;
    const int usual = QFontInfo(font()).pixelSize();
    m_place->setLimits(std::max(20, usual), std::max({20, usual, unit / 11}), 2);
    m_call->setLimits(std::max(16, usual), std::max({16, usual, unit / 20}), 2);
    m_hint->setLimits(std::max(13, usual),
                      std::max({13, usual, m_barHeading.isEmpty() ? unit / 32 : unit / 24}), 4);
    layout()->setContentsMargins(margin, 0, margin, 0);
    for (FittedText* text : {m_place, m_call, m_hint})
        text->setMinimumHeight(text->leastHeight(width() - 2 * margin));
}

void IdlePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // Above the texts, which take what they need.
    const double room = m_place->y();
    const double side = std::min({height() * 0.36, width() * 0.5, room * 0.7});
    const QRectF square(width() / 2.0 - side / 2, (room - side) * 0.65, side, side);
    const QColor frame = palette().color(QPalette::Highlight);
    if (!m_barHeading.isEmpty() && m_state == State::Ready) {
        paintMark(painter, square, Tone::Deny, toneAccent(Tone::Deny, palette()),
                  palette().color(QPalette::Base));
        return;
    }
    paintViewfinder(painter, square, frame, palette().color(QPalette::PlaceholderText));
    if (m_direction == Direction::Entry)
        return;
    // Leaving looks unlike entering: a band along the edge, where the eye falls even between two scans.
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()), 14, 14);
    painter.setClipPath(clip);
    painter.fillRect(0, 0, width(), std::max(10, height() / 50), frame);
}

} // namespace gatelog
