// SPDX-License-Identifier: Apache-2.0
#include "app/desk/choice_button.h"

#include "app/desk/card.h"
#include "app/desk/command_icon.h"
#include "app/desk/theme.h"

#include <QPainter>
#include <QStyle>

namespace gatelog {
namespace {

constexpr int kPadding = 18;
constexpr int kIcon = 40;
constexpr int kLineGap = 4;
constexpr int kBar = 6;

} // namespace

ChoiceButton::ChoiceButton(const QString& icon, const QString& heading, const QString& explanation, Rank rank,
                           QWidget* parent)
    : QAbstractButton(parent), m_icon(commandIcon(icon)), m_explanation(explanation), m_rank(rank)
{
    setText(heading);
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceButton::headingFont() const
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.3);
    heading.setBold(true);
    return heading;
}

int ChoiceButton::textWidth(int width) const
{
    return std::max(1, width - 3 * kPadding - kIcon);
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect room(0, 0, textWidth(width), QWIDGETSIZE_MAX);
    const int sentence = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_explanation).height();
    const int heading = QFontMetrics(headingFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max(kIcon, heading + kLineGap + sentence) + 2 * kPadding;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60 + 3 * kPadding + kIcon;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 36 + 3 * kPadding + kIcon;
    return {width, QFontMetrics(headingFont()).height() + 2 * kPadding};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const bool first = m_rank == Rank::First;
    const bool marked = first || hasFocus() || underMouse();
    paintChoiceFrame(painter, rect(), QPen(marked ? accent : borderColour(palette()), hasFocus() ? 3 : 1),
                     isDown() || (underMouse() && !first) ? palette().window() : palette().base());
    if (first) { // a bar at the leading edge, so that it stands out by shape as well
        const QRect bar(kBar, kChoiceRadius + kBar, kBar, height() - 2 * (kChoiceRadius + kBar));
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), kBar / 2.0, kBar / 2.0);
    }
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    m_icon.paint(&painter, place(QRect(kPadding, (height() - kIcon) / 2, kIcon, kIcon)));

    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap;
    QRect text(2 * kPadding + kIcon, kPadding, textWidth(width()), height() - 2 * kPadding);
    painter.setFont(headingFont());
    painter.setPen(palette().color(QPalette::Text));
    QRect used;
    painter.drawText(place(text), side | Qt::AlignTop, this->text(), &used);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    text.setTop(text.top() + used.height() + kLineGap);
    painter.drawText(place(text), side | Qt::AlignTop, m_explanation);
}

} // namespace gatelog
