// SPDX-License-Identifier: Apache-2.0
#include "app/desk/calm_style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QWidget>

#include <utility>

namespace gatelog {
namespace {

bool isSegment(const QAbstractButton& button)
{
    return button.objectName().startsWith(QLatin1StringView("segment"));
}

/// Those that the style sheet fills with a colour; of the segments, the one that is chosen.
bool isFilled(const QAbstractButton& button)
{
    const QString name = button.objectName();
    return name == QLatin1StringView("primary") || name == QLatin1StringView("danger") ||
           name == QLatin1StringView("badge") || (button.isChecked() && isSegment(button));
}

/// Inside the button and in the colour of its letters, so that it is seen on every filling and every ground.
void paintRing(QAbstractButton& button)
{
    constexpr double kInset = 4, kWidth = 2, kRadius = 5; // within the corners of the style sheet
    QPainter painter(&button);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorRole letters =
        isSegment(button) ? QPalette::HighlightedText : button.foregroundRole();
    painter.setPen(QPen(button.palette().color(letters), kWidth));
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(kInset, kInset, -kInset, -kInset), kRadius,
                            kRadius);
}

} // namespace

CalmStyle::CalmStyle(SystemLook::Motion motion) : QProxyStyle(QStringLiteral("Fusion")), m_motion(motion) {}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    if (hint == SH_Widget_Animation_Duration && m_motion == SystemLook::Motion::Reduced)
        return 0; // progress that has no end, scroll bars: the only things that move by themselves
    // A line under an Arabic letter reads as a vowel of the word. It is drawn while Alt is pressed.
    if (hint == SH_UnderlineShortcut && QApplication::layoutDirection() == Qt::RightToLeft)
        return m_alt == Alt::Down;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

namespace {

/// QFormLayout puts labels a little below the top of their rows, which is the line of a plain field's text.
/// Ours have a padding.
void alignLabels(QFormLayout& form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* label = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* field = form.itemAt(row, QFormLayout::FieldRole);
        if (!label || !label->widget() || !field)
            continue;
        if (field->widget())
            field->widget()->ensurePolished(); // or its padding is not there yet
        const int line = label->widget()->fontMetrics().height();
        const int height = field->sizeHint().height();
        if (height < 3 * line) // else it is a field of several lines, beside whose first it stands
            label->widget()->setMinimumHeight(height);
    }
}

void alignForms(const QWidget& widget)
{
    QLayout* layout = widget.layout();
    if (!layout)
        return;
    if (auto* own = qobject_cast<QFormLayout*>(layout))
        alignLabels(*own);
    for (QFormLayout* form : layout->findChildren<QFormLayout*>()) // not those of the widgets in it
        alignLabels(*form);
}

bool isWrappedFromTheRight(int flags)
{
    return (flags & Qt::TextWordWrap) && QApplication::layoutDirection() == Qt::RightToLeft;
}

/// Qt shifts a wrapped line from the right by the space it ends with: out of the label, where the line is
/// full.
void leaveRoomForLetters(QLabel& label)
{
    if (!label.wordWrap() || label.layoutDirection() != Qt::RightToLeft || !label.contentsMargins().isNull())
        return;
    const QFontMetrics letters = label.fontMetrics();
    // Above, Arabic has marks where its font says that it ends.
    label.setContentsMargins(letters.horizontalAdvance(u' '), letters.height() / 8, 0, 0);
}

} // namespace

void CalmStyle::polish(QApplication* app)
{
    QProxyStyle::polish(app);
    app->installEventFilter(this);
}

void CalmStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    alignForms(*widget);
    if (auto* label = qobject_cast<QLabel*>(widget))
        leaveRoomForLetters(*label);
}

void CalmStyle::drawItemText(QPainter* painter, const QRect& room, int flags, const QPalette& palette,
                             bool isEnabled, const QString& text, QPalette::ColorRole role) const
{
    if (isWrappedFromTheRight(flags))
        flags |= Qt::TextDontClip; // leaveRoomForLetters()
    QProxyStyle::drawItemText(painter, room, flags, palette, isEnabled, text, role);
}

void CalmStyle::setAlt(Alt alt)
{
    if (std::exchange(m_alt, alt) == alt || QApplication::layoutDirection() != Qt::RightToLeft)
        return;
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

bool CalmStyle::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            setAlt(event->type() == QEvent::KeyPress ? Alt::Down : Alt::Up);
        break;
    case QEvent::ApplicationDeactivate:
        setAlt(Alt::Up); // its release goes elsewhere
        break;
    case QEvent::Show: // rows may have come since the widget was polished
        if (const auto* widget = qobject_cast<QWidget*>(watched))
            alignForms(*widget);
        break;
    case QEvent::Paint: {
        // A style sheet draws most buttons without a word to the style about the focus.
        auto* button = qobject_cast<QAbstractButton*>(watched);
        if (!button || !button->hasFocus() || !isFilled(*button))
            break;
        watched->event(event);
        paintRing(*button);
        return true;
    }
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace gatelog
