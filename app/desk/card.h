// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QBrush;
class QLabel;
class QPainter;
class QPen;
class QVBoxLayout;

namespace gatelog {

/// A rounded surface with an optional heading, which the parts of the window stand on.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body = nullptr;
};

/// A label in the palette's quiet colour.
[[nodiscard]] QLabel* quietLabel(const QString& text, QWidget* parent = nullptr);
/// A label `factor` times as large as the window's font, and bold.
[[nodiscard]] QLabel* headingLabel(const QString& text, double factor, QWidget* parent = nullptr);

inline constexpr int kChoiceRadius = 12;
/// What a large choice stands on, with its whole edge within `rect`.
void paintChoiceFrame(QPainter& painter, const QRect& rect, const QPen& edge, const QBrush& ground);

} // namespace gatelog
