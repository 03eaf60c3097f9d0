// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"

class QLabel;

namespace gatelog {

/// One number in large, what it is of above, and a line about it below.
class FigureTile : public Card
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);
    void setCaption(const QString& caption);
    void setFigure(const QString& figure, const QString& remark = {});

private:
    QLabel* m_caption = nullptr;
    QLabel* m_figure = nullptr;
    QLabel* m_remark = nullptr;
};

} // namespace gatelog
