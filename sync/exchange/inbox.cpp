// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange/inbox.h"

namespace gatelog {

void Inbox::add(message::Range range)
{
    m_bytes += range.encoded.size();
    m_items.push_back(WaitingRange{std::move(range), 0});
}

bool Inbox::add(const Mark& mark)
{
    if (m_marks == kMaxMarks)
        return false;
    ++m_marks;
    m_items.push_back(mark);
    return true;
}

std::vector<Inbox::Mark> Inbox::takeDueMarks()
{
    std::vector<Mark> due;
    while (!m_items.empty() && std::holds_alternative<Mark>(m_items.front())) {
        due.push_back(std::get<Mark>(m_items.front()));
        m_items.pop_front();
        --m_marks;
    }
    return due;
}

std::span<const VerifiedRecord> Inbox::front() const
{
    if (m_items.empty() || !std::holds_alternative<WaitingRange>(m_items.front()))
        return {};
    const auto& waiting = std::get<WaitingRange>(m_items.front());
    return std::span(waiting.range.records).subspan(waiting.merged);
}

qsizetype Inbox::merged(std::size_t count)
{
    auto& waiting = std::get<WaitingRange>(m_items.front());
    waiting.merged += count;
    if (waiting.merged < waiting.range.records.size())
        return 0;
    const qsizetype bytes = waiting.range.encoded.size();
    m_bytes -= bytes;
    m_items.pop_front();
    return bytes;
}

} // namespace gatelog
