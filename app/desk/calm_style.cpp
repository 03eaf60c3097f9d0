// SPDX-License-Identifier: Apache-2.0
#include "app/desk/calm_style.h"

namespace gatelog {

CalmStyle::CalmStyle(SystemLook::Motion motion) : QProxyStyle(QStringLiteral("Fusion")), m_motion(motion) {}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    if (hint == SH_Widget_Animation_Duration && m_motion == SystemLook::Motion::Reduced)
        return 0; // progress that has no end, scroll bars: the only things that move by themselves
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace gatelog
