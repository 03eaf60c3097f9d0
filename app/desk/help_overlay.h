// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace gatelog {

/// All keys, over the window. Any key or click takes it away.
class HelpOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window` and follows its size.
    explicit HelpOverlay(QWidget* window);
    void toggle();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dismiss();

    QPointer<QWidget> m_previousFocus;
};

} // namespace gatelog
