// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gatelog {

/// Items side by side while they have room, else on as many lines as they need: so that large letters, or a
/// small display, push nothing out of sight sideways. Buttons wrap by what they would like to have, columns
/// of a page by what is said to be their least. Where there are several lines, each has as many items as the
/// others if that is possible.
class WrappingRow : public QLayout
{
    Q_OBJECT

public:
    /// How an item takes part in the width of its line.
    struct Share
    {
        int stretch = 0; ///< of what the others leave; 0: as wide as it would like to be
        int least = 0;   ///< pixels that one with a stretch has beside others; alone it is content with less
    };

    explicit WrappingRow(QWidget* parent = nullptr) : QLayout(parent) {}
    ~WrappingRow() override;

    /// Takes the item, as every layout does.
    void add(QWidget* widget, Share share);
    void add(QLayout* layout, Share share);
    void add(QWidget* widget) { add(widget, Share{}); }
    void add(QLayout* layout) { add(layout, Share{}); }

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_entries.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Entry
    {
        std::unique_ptr<QLayoutItem> item;
        Share share;

        int basis() const;
        int heightFor(int width) const;
        int leastHeightFor(int width) const;
    };
    /// What an entry would like to have of a width, or its least.
    using HeightFor = int (Entry::*)(int width) const;
    struct Line
    {
        std::vector<const Entry*> entries;
        std::vector<int> widths;

        int height(HeightFor each) const;
        bool isTall() const; ///< makes use of more height
    };

    std::vector<Line> linesIn(int width) const;
    bool hasRoom(const Line& line, int width) const;
    void shareOut(Line& line, int width) const;
    int heightIn(int width, HeightFor each) const;
    std::vector<int> heightsOf(const std::vector<Line>& lines, int height) const;

    std::vector<Entry> m_entries;
};

} // namespace gatelog
