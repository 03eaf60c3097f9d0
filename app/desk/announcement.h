// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace gatelog {

/// Makes `widget` a notification to assistive technology, so that it is spoken without having the focus.
/// Before anything asked for its role: in its constructor.
void makeNotification(QWidget& widget);
/// Speaks `words`, which become the widget's accessible name.
void announce(QWidget& widget, const QString& words);

} // namespace gatelog
