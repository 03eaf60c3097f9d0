// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QWidget>

namespace gatelog {

/// "Unconfirmed", in a broken outline beside a broken ring: a word and a shape to be read from two metres,
/// without colour and without alarm.
class UnconfirmedMark : public QWidget
{
    Q_OBJECT

public:
    explicit UnconfirmedMark(QWidget* parent = nullptr);
    void setColour(const QColor& colour);
    /// In pixels; the mark's size follows.
    void setLetterHeight(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont letters() const;

    QColor m_colour;
    int m_letterHeight = 18;
};

} // namespace gatelog
