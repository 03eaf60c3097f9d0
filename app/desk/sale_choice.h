// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/box_office.h"

#include <QAbstractButton>

namespace gatelog {

/// One category to sell from: its name, what it costs, and how many there are. One of several is chosen.
class SaleChoice : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SaleChoice(const QuotaStanding& standing, QWidget* parent = nullptr);

    void setStanding(const QuotaStanding& standing);
    const QuotaStanding& standing() const { return m_standing; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont nameFont() const;
    void paintFrame(QPainter& painter) const;

    QuotaStanding m_standing;
    QString m_name;
    QString m_price;
    QString m_left;
};

} // namespace gatelog
