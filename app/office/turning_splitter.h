// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace gatelog {

/// Parts beside each other where each has the least width it asks for, else one below the other: so that
/// large letters push nothing out of sight sideways. What is between them can be moved either way.
/// When they turn they share the room by their stretch factors, which each of them has.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit TurningSplitter(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthBeside() const;
    void turn(Qt::Orientation orientation);
};

} // namespace gatelog
