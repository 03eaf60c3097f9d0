// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"
#include "core/store/scanner.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gatelog {

/// Which tickets a list shows.
struct TicketFilter
{
    enum class Use : std::uint8_t { Any, Used, Unused }; ///< used: it has a counted entry

    QString words; ///< as Scanner::search() has them; empty: all
    std::optional<CategoryId> category;
    std::optional<TicketStatus> status;
    Use use = Use::Any;
    friend bool operator==(const TicketFilter&, const TicketFilter&) = default;
};

/// By letters as foldedText() spells them, the same on every desk; what is empty comes last, who has
/// no name by order. Equal ones by name, then by id.
struct TicketSort
{
    enum class By : std::uint8_t { Name, Order, Email, Category, Status };
    enum class Direction : std::uint8_t { Ascending, Descending };

    By by = By::Name;
    Direction direction = Direction::Ascending;
    friend bool operator==(const TicketSort&, const TicketSort&) = default;
};

/// Reads the ids of the tickets that a filter lets through, in a wanted order. A slice at a time: a million
/// takes seconds, and whoever else reads from the same replica need not wait for them. Holds 40 bytes a
/// ticket while it reads. What changes meanwhile may be missed. On the replica's thread.
class TicketListing
{
public:
    enum class Progress : std::uint8_t { More, Done };
    static constexpr int kSliceRows = 10'000;
    /// Texts are compared up to here.
    static constexpr std::size_t kKeyBytes = 64;

    TicketListing(const TicketFilter& filter, const TicketSort& sort) : m_filter(filter), m_sort(sort) {}

    /// At most kSliceRows more, all of the same replica.
    Progress step(Replica& replica);
    /// Tickets looked at so far.
    std::int64_t looked() const { return m_looked; }
    /// After Done; once.
    std::vector<TicketId> take();

private:
    struct Entry
    {
        std::uint64_t prefix = 0; ///< the key's first eight bytes, big-endian: most comparisons end there
        std::int64_t id = 0;
        std::uint32_t at = 0; ///< in m_keys
        std::uint32_t size = 0;
    };
    void begin(Replica& replica);
    bool readMatches(Replica& replica);
    bool readNext(Replica& replica);
    void take(Statement& row, Statement& countedEntry);
    static int textColumn(TicketSort::By by);
    void addKey(const QString& text);
    bool isBefore(const Entry& a, const Entry& b) const;
    void sortRun(std::size_t begin);
    void mergeRuns(std::size_t most);

    const TicketFilter m_filter;
    const TicketSort m_sort;
    bool m_begun = false;
    std::int64_t m_looked = 0;
    std::int64_t m_last = 0;                        ///< the id that was read last
    std::optional<std::vector<TicketId>> m_matches; ///< of the words
    std::size_t m_nextMatch = 0;
    std::vector<std::uint16_t> m_categoryRanks; ///< by number
    std::vector<Entry> m_entries;
    std::string m_keys;
    std::vector<std::size_t> m_runs; ///< where each sorted run begins
};

/// Tickets whose name, order or e-mail has words that begin with those of `words`, accents and case folded;
/// at most `limit`, in the order of the index. On the replica's thread.
[[nodiscard]] std::vector<TicketId> ticketsMatching(Replica& replica, const QString& words,
                                                    std::int64_t limit);

/// These tickets, as far as they are there, in this order, with what became of them at the gates. On the
/// replica's thread.
[[nodiscard]] std::vector<TicketMatch> readTickets(Replica& replica, std::span<const TicketId> ids);

/// A ticket with what became of it.
[[nodiscard]] TicketMatch describeTicket(Replica& replica, const Ticket& ticket);

} // namespace gatelog
