// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/message.h"

#include <deque>
#include <span>
#include <variant>
#include <vector>

namespace gatelog {

/// What came from one peer and waits to be merged, in the order in which it came, and what must not overtake
/// it. The credit window bounds the ranges; kMaxMarks the rest.
class Inbox
{
public:
    static constexpr std::size_t kMaxMarks = 1'024;

    struct Mark
    {
        std::variant<message::Done, message::Fenced, message::Release> what;
    };

    void add(message::Range range);
    /// False when there are too many.
    [[nodiscard]] bool add(const Mark& mark);

    bool isEmpty() const { return m_items.empty(); }
    /// Bytes of ranges that wait: what the peer has no credit for.
    qsizetype bytes() const { return m_bytes; }

    /// Marks at the front are due now.
    std::vector<Mark> takeDueMarks();
    /// Of the range at the front, what is not merged yet; empty when there is none.
    std::span<const VerifiedRecord> front() const;
    /// The first `count` of these are merged. Gives the range's bytes when that was all of it, else 0.
    qsizetype merged(std::size_t count);

private:
    struct WaitingRange
    {
        message::Range range;
        std::size_t merged = 0;
    };
    using Item = std::variant<WaitingRange, Mark>;

    std::deque<Item> m_items;
    std::size_t m_marks = 0;
    qsizetype m_bytes = 0;
};

} // namespace gatelog
