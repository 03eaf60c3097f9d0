// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>
#include <QWidget>

namespace gatelog {

/// A text in the largest letters its place allows, wrapped at words; the end is elided where even the
/// smallest do not fit, and the tool tip has the whole. Reads well from afar on any screen, in any language,
/// with names of any length.
class FittedText : public QWidget
{
    Q_OBJECT

public:
    explicit FittedText(QWidget* parent = nullptr);

    /// Without the marks in it that turn what follows.
    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setColour(const QColor& colour);
    void setAlignment(Qt::Alignment alignment);
    void setWeight(QFont::Weight weight);
    /// Letter heights in pixels, and how many lines there may be.
    void setLimits(int smallest, int largest, int lines);
    /// Of a place this many pixels wide: what the text needs in its smallest letters, in as many lines as
    /// there may be.
    int leastHeight(int width) const;
    /// The letter height in use. For tests.
    int fontPixels() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont fontOf(int pixels) const;
    bool fits(int pixels) const;

    QString m_text;
    QColor m_colour;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    QFont::Weight m_weight = QFont::Normal;
    int m_smallest = 12;
    int m_largest = 400;
    int m_lines = 1;
};

} // namespace gatelog
