// SPDX-License-Identifier: Apache-2.0
#include "packaging/guide/window_inspection.h"

#include "app/desk/elided_label.h"
#include "app/desk/few_lines_label.h"
#include "app/desk/peers_chip.h"
#include "app/desk/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace gatelog {
namespace {

constexpr double kLeastContrast = 4.5; ///< WCAG 2, AA
constexpr int kSlack = 1;              ///< pixels that rounding takes

QString textOf(const QWidget& part)
{
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&part))
        return combo->currentText();
    return part.accessibleName();
}

/// As somebody who mends it looks for it: class, name, and how its text begins.
QString describe(const QWidget& part)
{
    constexpr int kShownText = 32;
    QString name = QString::fromLatin1(part.metaObject()->className()).section(QStringLiteral("::"), -1);
    if (!part.objectName().isEmpty())
        name += u'#' + part.objectName();
    QString text = textOf(part).simplified();
    if (text.size() > kShownText)
        text = text.left(kShownText) + QChar(0x2026);
    return text.isEmpty() ? name + QStringLiteral(" in ") +
                                QLatin1StringView(part.parentWidget()->metaObject()->className())
                          : name + QStringLiteral(" \"") + text + u'"';
}

/// Ours to judge: not what Qt builds its own controls of.
bool isOurs(const QWidget& part)
{
    if (qobject_cast<const QTabBar*>(&part))
        return true; // a tab widget's as well
    if (part.objectName().startsWith(QLatin1StringView("qt_")) || qobject_cast<const QScrollBar*>(&part))
        return false;
    const QWidget* parent = part.parentWidget();
    return !qobject_cast<const QComboBox*>(parent) && !qobject_cast<const QTabBar*>(parent) &&
           !qobject_cast<const QLineEdit*>(parent) && !parent->inherits("QAbstractSpinBox");
}

/// Of the part's own rectangle, what its ancestors leave of it. What can be scrolled to is not cut off.
QRect reachableOf(const QWidget& part)
{
    QRect rect = part.rect();
    QPoint offset;
    for (const QWidget* at = &part; !at->isWindow(); at = at->parentWidget()) {
        const QWidget* parent = at->parentWidget();
        const auto* area = parent->parentWidget()
                               ? qobject_cast<const QAbstractScrollArea*>(parent->parentWidget())
                               : nullptr;
        if (area && area->viewport() == parent)
            break;
        offset += at->pos();
        rect &= parent->rect().translated(-offset);
    }
    return rect;
}

bool hasRoomForText(const QLabel& label)
{
    if (qobject_cast<const ElidedLabel*>(&label) || label.text().isEmpty())
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height() + kSlack &&
               label.minimumSizeHint().width() <= label.width() + kSlack;
    return label.sizeHint().width() <= label.width() + kSlack &&
           label.sizeHint().height() <= label.height() + kSlack;
}

bool hasRoomForText(const QAbstractButton& button)
{
    if (button.text().isEmpty() || qobject_cast<const PeersChip*>(&button))
        return true; // the chip elides its words
    if (button.hasHeightForWidth())
        return button.heightForWidth(button.width()) <= button.height() + kSlack;
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return true;
    return button.sizeHint().width() <= button.width() + kSlack &&
           button.sizeHint().height() <= button.height() + kSlack;
}

bool hasRoomForText(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    // The ink, which Qt makes room for: a Japanese letter's advance ends with air.
    return combo.fontMetrics().boundingRect(combo.currentText()).right() <= field.width() + kSlack;
}

bool hasRoomForText(const QTabBar& bar)
{
    const auto* scroll = bar.findChild<QToolButton*>(QStringLiteral("ScrollRightButton"));
    if (scroll && scroll->isVisible())
        return false;
    for (int i = 0; i < bar.count(); ++i)
        if (bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > bar.tabRect(i).width())
            return false;
    return true;
}

bool hasRoomForText(const QHeaderView& header)
{
    for (int i = 0; header.model() && i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.sectionSizeHint(i) > header.sectionSize(i) + kSlack)
            return false;
    return true;
}

bool isCut(const QWidget& part, InspectionRules::Names names)
{
    // A splitter that is mirrored is a pixel off.
    if (!reachableOf(part).adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(part.rect()))
        return true;
    const bool isLabel = qobject_cast<const QLabel*>(&part) != nullptr;
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        return !hasRoomForText(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        return !hasRoomForText(*button);
    if (const auto* combo = qobject_cast<const QComboBox*>(&part))
        return names == InspectionRules::Names::Ours && !hasRoomForText(*combo);
    if (const auto* bar = qobject_cast<const QTabBar*>(&part))
        return !hasRoomForText(*bar);
    if (const auto* header = qobject_cast<const QHeaderView*>(&part); header && !isLabel)
        return !hasRoomForText(*header);
    if (const auto* box = qobject_cast<const QGroupBox*>(&part))
        return box->fontMetrics().horizontalAdvance(box->title()) > box->width();
    return false;
}

/// Of what is drawn there: the most frequent colour, and the one that stands out most from it.
double drawnContrast(const QImage& picture, const QRect& where)
{
    QHash<QRgb, int> counts;
    const QRect rect = where & picture.rect();
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        if (at.value() > most) {
            most = at.value();
            ground = at.key();
        }
    double best = 1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        best = std::max(best, contrast(QColor(ground), QColor(at.key())));
    return best;
}

bool isFaint(const QWidget& part, const QWidget& window, const QImage& picture)
{
    const bool hasText = qobject_cast<const QLabel*>(&part) || qobject_cast<const QAbstractButton*>(&part);
    if (!hasText || textOf(part).trimmed().isEmpty())
        return false;
    // What is scrolled out of sight is looked at when it is in sight.
    QRect seen(part.mapTo(&window, QPoint()), part.size());
    for (const QWidget* at = part.parentWidget(); at && at != &window; at = at->parentWidget())
        seen &= QRect(at->mapTo(&window, QPoint()), at->size());
    if (seen.height() < part.height() || seen.width() < part.width())
        return false;
    const QWidget* front = window.childAt(seen.center());
    if (front != &part && !part.isAncestorOf(front))
        return false; // something stands before it
    return drawnContrast(picture, seen) < kLeastContrast;
}

bool isNameless(const QWidget& part)
{
    if (!(part.focusPolicy() & Qt::TabFocus) || !part.isEnabled() || part.focusProxy() ||
        qobject_cast<const QTabBar*>(&part))
        return false;
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&part));
    return !seen || seen->text(QAccessible::Name).trimmed().isEmpty();
}

bool takesForMarkup(const QWidget& part, const QString& marker)
{
    if (marker.isEmpty())
        return false;
    const auto* label = qobject_cast<const QLabel*>(&part);
    if (label && label->textFormat() != Qt::PlainText && label->text().contains(marker))
        return true;
    // Alt+letter: a name's own "&" would be swallowed.
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part);
        button && button->text().contains(marker))
        return true;
    return Qt::mightBeRichText(part.toolTip()) && part.toolTip().contains(marker);
}

/// A mark in a typed name runs on to the line's end where nothing takes it out. Labels that elide do.
bool turnsWhatFollows(const QWidget& part)
{
    const bool takesOut =
        qobject_cast<const ElidedLabel*>(&part) || qobject_cast<const FewLinesLabel*>(&part);
    if (takesOut || (!qobject_cast<const QLabel*>(&part) && !qobject_cast<const QAbstractButton*>(&part)))
        return false;
    constexpr char16_t kFirstEmbedding = 0x202a, kLastOverride = 0x202e;
    const QString text = textOf(part);
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= kFirstEmbedding && c.unicode() <= kLastOverride;
    });
}

QString sizeText(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

void inspectSize(const QWidget& window, QSize display, QStringList& flaws)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (window.isFullScreen())
        return; // it has what there is
    if (least.width() > display.width() || least.height() > display.height())
        flaws += QStringLiteral("needs %1 of a display of %2").arg(sizeText(least), sizeText(display));
    else if (window.width() > display.width() || window.height() > display.height())
        flaws += QStringLiteral("is %1 on a display of %2").arg(sizeText(window.size()), sizeText(display));
}

/// Somebody without a mouse would not know where they are.
void inspectFocus(const QWidget& window, QStringList& flaws)
{
    const QWidget* focus = window.focusWidget();
    if (qobject_cast<const QDialog*>(&window) && (!focus || !focus->isVisible()))
        flaws += QStringLiteral("nothing has the focus");
}

/// The buttons that end a dialog stand below all else, and so the Tab key comes to them last.
void inspectTabOrder(const QWidget& window, QStringList& flaws)
{
    const auto* box = window.findChild<const QDialogButtonBox*>();
    if (!qobject_cast<const QDialog*>(&window) || !box)
        return;
    bool isPastButtons = false;
    for (const QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        if (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisibleTo(&window) || at->window() != &window)
            continue;
        if (box->isAncestorOf(at))
            isPastButtons = true;
        else if (isPastButtons && isOurs(*at))
            flaws += QStringLiteral("is reached after the buttons: ") + describe(*at);
    }
}

} // namespace

QStringList flawsOf(const QWidget& window, const QImage& picture, const InspectionRules& rules)
{
    QStringList flaws;
    inspectSize(window, rules.display, flaws);
    inspectFocus(window, flaws);
    inspectTabOrder(window, flaws);
    for (const QWidget* part : window.findChildren<QWidget*>()) {
        if (!part->isVisible() || part->window() != &window || !isOurs(*part))
            continue;
        if (isCut(*part, rules.names))
            flaws += QStringLiteral("cut off: ") + describe(*part);
        if (isFaint(*part, window, picture))
            flaws += QStringLiteral("too little contrast: ") + describe(*part);
        if (isNameless(*part))
            flaws += QStringLiteral("has no name: ") + describe(*part);
        if (takesForMarkup(*part, rules.marker))
            flaws += QStringLiteral("takes a name for markup: ") + describe(*part);
        if (turnsWhatFollows(*part))
            flaws += QStringLiteral("a name turns what follows: ") + describe(*part);
        const auto* area = qobject_cast<const QScrollArea*>(part);
        if (area && area->horizontalScrollBar()->maximum() > 0)
            flaws += QStringLiteral("wider than its room: ") + describe(*part);
    }
    flaws.removeDuplicates();
    return flaws;
}

} // namespace gatelog
