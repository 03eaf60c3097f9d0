// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/system_look.h"

#include <QProxyStyle>

namespace gatelog {

/// Fusion, still where the platform asks for less motion, with the labels of a form on the line of their
/// fields, a ring in the filled button that has the focus, and no lines under Arabic letters.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit CalmStyle(SystemLook::Motion motion);
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QApplication* app) override;
    void polish(QWidget* widget) override;
    void drawItemText(QPainter* painter, const QRect& room, int flags, const QPalette& palette,
                      bool isEnabled, const QString& text, QPalette::ColorRole role) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Alt { Up, Down };
    void setAlt(Alt alt);

    SystemLook::Motion m_motion;
    Alt m_alt = Alt::Up;
};

} // namespace gatelog
