// SPDX-License-Identifier: Apache-2.0
#include "app/desk/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace gatelog {

WrappingRow::~WrappingRow()
{
    while (!m_entries.empty()) // a layout among them leaves this one while it still is one
        delete takeAt(0);
}

int WrappingRow::Entry::basis() const
{
    return share.stretch == 0 ? item->sizeHint().width() : std::max(item->minimumSize().width(), share.least);
}

int WrappingRow::Entry::heightFor(int width) const
{
    const int wished = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(wished, leastHeightFor(width)); // one that ignores its hint wishes for nothing
}

int WrappingRow::Entry::leastHeightFor(int width) const
{
    return item->hasHeightForWidth() ? item->minimumHeightForWidth(width) : item->minimumSize().height();
}

int WrappingRow::Line::height(HeightFor each) const
{
    int height = 0;
    for (std::size_t i = 0; i < entries.size(); ++i)
        height = std::max(height, (entries[i]->*each)(widths[i]));
    return height;
}

bool WrappingRow::Line::isTall() const
{
    return std::any_of(entries.begin(), entries.end(), [](const Entry* entry) {
        return entry->item->expandingDirections().testFlag(Qt::Vertical);
    });
}

void WrappingRow::add(QWidget* widget, Share share)
{
    addChildWidget(widget);
    m_entries.push_back({std::make_unique<QWidgetItem>(widget), share});
    invalidate();
}

void WrappingRow::add(QLayout* layout, Share share)
{
    addChildLayout(layout);
    m_entries.push_back({std::unique_ptr<QLayoutItem>(layout), share});
    invalidate();
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_entries.push_back({std::unique_ptr<QLayoutItem>(item), {}});
    invalidate();
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_entries[std::size_t(index)].item.get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_entries[std::size_t(index)].item.release();
    m_entries.erase(m_entries.begin() + index);
    if (QLayout* layout = item->layout())
        layout->setParent(nullptr);
    invalidate();
    return item;
}

bool WrappingRow::hasRoom(const Line& line, int width) const
{
    int taken = spacing() * (int(line.entries.size()) - 1);
    for (const Entry* entry : line.entries)
        taken += entry->basis();
    return taken <= width;
}

std::vector<WrappingRow::Line> WrappingRow::linesIn(int width) const
{
    std::vector<const Entry*> shown;
    for (const Entry& entry : m_entries)
        if (!entry.item->isEmpty()) // hidden
            shown.push_back(&entry);
    std::vector<Line> lines;
    for (const Entry* entry : shown) {
        if (!lines.empty()) {
            lines.back().entries.push_back(entry);
            if (hasRoom(lines.back(), width))
                continue;
            lines.back().entries.pop_back();
        }
        lines.push_back({{entry}, {}});
    }
    if (lines.size() > 1) { // not one that is full and one with what is left over
        const std::size_t each = (shown.size() + lines.size() - 1) / lines.size();
        std::vector<Line> even;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            if (i % each == 0)
                even.emplace_back();
            even.back().entries.push_back(shown[i]);
        }
        if (std::all_of(even.begin(), even.end(),
                        [&](const Line& line) { return line.entries.size() == 1 || hasRoom(line, width); }))
            lines = std::move(even);
    }
    for (Line& line : lines)
        shareOut(line, width);
    return lines;
}

void WrappingRow::shareOut(Line& line, int width) const
{
    int left = width - spacing() * (int(line.entries.size()) - 1);
    line.widths.assign(line.entries.size(), 0);
    std::vector<std::size_t> sharing;
    for (std::size_t i = 0; i < line.entries.size(); ++i) {
        if (line.entries[i]->share.stretch > 0) {
            sharing.push_back(i);
            continue;
        }
        line.widths[i] = std::min(line.entries[i]->basis(), width);
        left -= line.widths[i];
    }
    // Who needs more than its share has that, and the others share what then is left.
    for (bool isSettled = false; !isSettled && !sharing.empty();) {
        const int shares =
            std::accumulate(sharing.begin(), sharing.end(), 0,
                            [&line](int sum, std::size_t i) { return sum + line.entries[i]->share.stretch; });
        const auto isShort = [&](std::size_t i) {
            return line.entries[i]->basis() > left * line.entries[i]->share.stretch / shares;
        };
        const auto needy = std::find_if(sharing.begin(), sharing.end(), isShort);
        isSettled = needy == sharing.end() || sharing.size() == 1;
        if (isSettled) {
            for (const std::size_t i : sharing)
                line.widths[i] = std::max(0, left * line.entries[i]->share.stretch / shares);
        } else {
            line.widths[*needy] = line.entries[*needy]->basis();
            left -= line.widths[*needy];
            sharing.erase(needy);
        }
    }
}

std::vector<int> WrappingRow::heightsOf(const std::vector<Line>& lines, int height) const
{
    int left = height - spacing() * (int(lines.size()) - 1);
    if (lines.size() == 1)
        return {left};
    std::vector<int> heights;
    int gain = 0; // of all lines over their least
    int tall = 0;
    for (const Line& line : lines) {
        heights.push_back(line.height(&Entry::leastHeightFor));
        left -= heights.back();
        gain += std::max(0, line.height(&Entry::heightFor) - heights.back());
        tall += line.isTall() ? 1 : 0;
    }
    const int given = std::clamp(left, 0, gain);
    const int extra = left - given;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int more = std::max(0, lines[i].height(&Entry::heightFor) - heights[i]);
        heights[i] += gain > 0 ? more * given / gain : 0;
        if (extra > 0 && lines[i].isTall())
            heights[i] += extra / tall;
    }
    return heights;
}

int WrappingRow::heightIn(int width, HeightFor each) const
{
    const QMargins margins = contentsMargins();
    const std::vector<Line> lines = linesIn(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * std::max(0, int(lines.size()) - 1);
    for (const Line& line : lines)
        height += line.height(each);
    return height;
}

int WrappingRow::heightForWidth(int width) const
{
    return heightIn(width, &Entry::heightFor);
}

int WrappingRow::minimumHeightForWidth(int width) const
{
    return heightIn(width, &Entry::leastHeightFor);
}

Qt::Orientations WrappingRow::expandingDirections() const
{
    Qt::Orientations directions;
    for (const Entry& entry : m_entries) {
        if (entry.item->isEmpty())
            continue;
        directions |= entry.item->expandingDirections() & Qt::Vertical;
        if (entry.share.stretch > 0)
            directions |= Qt::Horizontal;
    }
    return directions;
}

QSize WrappingRow::sizeHint() const
{
    QSize size(0, 0);
    int shown = 0;
    for (const Entry& entry : m_entries) {
        if (entry.item->isEmpty())
            continue;
        const QSize hint = entry.item->sizeHint();
        size = QSize(size.width() + std::max(hint.width(), entry.share.least),
                     std::max(size.height(), hint.height()));
        ++shown;
    }
    return size.grownBy(contentsMargins()) + QSize(spacing() * std::max(0, shown - 1), 0);
}

QSize WrappingRow::minimumSize() const
{
    QSize size(0, 0);
    for (const Entry& entry : m_entries)
        if (!entry.item->isEmpty())
            size = size.expandedTo(entry.item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const std::vector<Line> lines = linesIn(room.width());
    if (lines.empty())
        return;
    const std::vector<int> heights = heightsOf(lines, room.height());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = room.top();
    for (std::size_t at = 0; at < lines.size(); ++at) {
        int x = room.left();
        for (std::size_t i = 0; i < lines[at].entries.size(); ++i) {
            const QRect place(x, y, lines[at].widths[i], heights[at]);
            lines[at].entries[i]->item->setGeometry(QStyle::visualRect(direction, room, place));
            x += lines[at].widths[i] + spacing();
        }
        y += heights[at] + spacing();
    }
}

} // namespace gatelog
