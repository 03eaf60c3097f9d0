// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <cstdint>

namespace gatelog {

/// How full it is, as a slim bar that changes its colour when little room is left.
class CapacityBar : public QWidget
{
    Q_OBJECT

public:
    explicit CapacityBar(QWidget* parent = nullptr);
    void setFill(std::int64_t inside, std::int64_t capacity);
    QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

} // namespace gatelog
