// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/system_look.h"

#include <QProxyStyle>

namespace gatelog {

/// Fusion, still where the platform asks for less motion, with the labels of a form on the line of their
/// fields.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit CalmStyle(SystemLook::Motion motion);
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    SystemLook::Motion m_motion;
};

} // namespace gatelog
