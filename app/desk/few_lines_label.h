// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace gatelog {

/// Plain text in a few lines: of a name of 300 letters the end gives way to an ellipsis, and the tool tip has
/// all of it. Never wider than its place.
class FewLinesLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FewLinesLabel(int lines, QWidget* parent = nullptr);
    /// `text` is shown; `whole` is what it was made of, where names in it are shortened already.
    void setFullText(const QString& text, const QString& whole = {});
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const int m_lines;
};

} // namespace gatelog
