// SPDX-License-Identifier: Apache-2.0
#include "app/desk/calm_style.h"

#include <QFormLayout>
#include <QWidget>

namespace gatelog {

CalmStyle::CalmStyle(SystemLook::Motion motion) : QProxyStyle(QStringLiteral("Fusion")), m_motion(motion) {}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    if (hint == SH_Widget_Animation_Duration && m_motion == SystemLook::Motion::Reduced)
        return 0; // progress that has no end, scroll bars: the only things that move by themselves
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
        const int line = label->widget()->fontMetrics().height();
        const int height = field->sizeHint().height();
        if (height < 3 * line) // else it is a field of several lines, beside whose first it stands
            label->widget()->setMinimumHeight(height);
    }
}

} // namespace

void CalmStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    for (QFormLayout* form : widget->findChildren<QFormLayout*>())
        if (form->parentWidget() == widget)
            alignLabels(*form);
}

} // namespace gatelog
