// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace gatelog {

/// One line of plain text that gives way: it takes what room there is and elides the rest, which the tooltip
/// shows.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setFullText(const QString& text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gatelog
