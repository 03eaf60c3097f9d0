// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

class QWidget;

namespace gatelog {

/// Where a window goes when the screens are these: as it is while enough of it to take hold of can be seen,
/// else onto the first, made smaller if it must. With no screen it stays.
[[nodiscard]] QRect keptOnScreens(const QRect& window, const QList<QRect>& screens);

/// Brings a window back when the screen that it was on is unplugged.
class ScreenKeeper : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit ScreenKeeper(QWidget& window, QObject* parent = nullptr);

private:
    void look();

    QWidget& m_window;
};

} // namespace gatelog
