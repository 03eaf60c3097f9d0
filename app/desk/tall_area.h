// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace gatelog {

/// Content that may be higher than its room, on a small display or in large letters: what does not fit is
/// scrolled to. As wide as the content needs, and scrolled sideways only where the display is narrower than
/// that; shows nothing of itself but the bars.
class TallArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content.
    explicit TallArea(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace gatelog
