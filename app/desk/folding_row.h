// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QLayout;

namespace gatelog {

/// Two groups of controls: beside each other where there is the width for that, else one below the other, as
/// in large letters on a small display.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes both; the second has what width the first leaves.
    FoldingRow(QLayout* first, QLayout* second, QWidget* parent = nullptr);
    void setSpacing(int pixels);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void fold();

    QBoxLayout* m_rows = nullptr;
    QLayout* m_first = nullptr;
    QLayout* m_second = nullptr;
};

} // namespace gatelog
