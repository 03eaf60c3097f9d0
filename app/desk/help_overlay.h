// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace gatelog {

class TallArea;

/// All keys, over the window. Any key or click takes it away; where the window is too small for all of them,
/// but those that scroll.
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

    TallArea* m_area = nullptr;
    QPointer<QWidget> m_previousFocus;
};

} // namespace gatelog
