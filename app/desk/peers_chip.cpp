// SPDX-License-Identifier: Apache-2.0
#include "app/desk/peers_chip.h"

#include "app/desk/command_icon.h"
#include "app/desk/elided_text.h"
#include "app/desk/sync_wording.h"

#include <algorithm>

namespace gatelog {
namespace {

QString iconOf(Standing standing)
{
    switch (standing) {
    case Standing::InStep:
    case Standing::CatchingUp:
        return QStringLiteral("peers-all");
    case Standing::Some:
    case Standing::Unconfirmed:
        return QStringLiteral("peers-some");
    case Standing::Only:
        return QStringLiteral("peers-only");
    case Standing::Alone:
        return QStringLiteral("peers-alone");
    case Standing::NotEnrolled:
    case Standing::Revoked:
        return QStringLiteral("peers-out");
    }
    GATELOG_CHECK(!"every standing has an icon");
}

} // namespace

PeersChip::PeersChip(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("chip"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = fontMetrics().height() * 6 / 5; // of the font
    setIconSize({side, side});
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCheckable(true);
    m_standing.desks = 0; // so that the first is shown
    setStanding({});
}

void PeersChip::setStanding(const PeersStanding& standing)
{
    if (standing == m_standing)
        return;
    m_standing = standing;
    m_words = SyncWording::chip(standing);
    setText(m_words);
    setIcon(commandIcon(iconOf(standing.standing)));
    setToolTip(SyncWording::standing(standing) + u'\n' + tr("Show the desks (F6)"));
    setAccessibleName(tr("Desks: %1", "%1: how this desk stands to the others").arg(m_words));
    setAccessibleDescription(SyncWording::standing(standing));
    updateGeometry();
    if (isVisible())
        fitWords();
}

QSize PeersChip::sizeHint() const
{
    const QSize shown = QToolButton::sizeHint();
    return {shown.width() - widthOf(text()) + widthOf(m_words), shown.height()};
}

QSize PeersChip::minimumSizeHint() const
{
    constexpr int kLeastLetters = 14;
    const QSize shown = QToolButton::sizeHint();
    const int letters = std::min(widthOf(m_words), fontMetrics().averageCharWidth() * kLeastLetters);
    return {shown.width() - widthOf(text()) + letters, shown.height()};
}

void PeersChip::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    fitWords();
}

void PeersChip::fitWords()
{
    constexpr int kRounding = 2; // a hint and an advance differ by so much
    const int room = width() - (QToolButton::sizeHint().width() - widthOf(text())) + kRounding;
    setText(elidedText(m_words, fontMetrics(), room, layoutDirection()));
}

} // namespace gatelog
