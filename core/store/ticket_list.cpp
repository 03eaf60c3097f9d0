// SPDX-License-Identifier: Apache-2.0
#include "core/store/ticket_list.h"

#include "core/store/text_folding.h"

#include <QCollator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace gatelog {
namespace {

constexpr const char* kNextRows =
    "SELECT id, category, status, name, order_code, email FROM ticket WHERE id > ? "
    "ORDER BY id LIMIT ?";
constexpr const char* kFirstRows =
    "SELECT id, category, status, name, order_code, email FROM ticket WHERE id >= ? "
    "ORDER BY id LIMIT ?";
constexpr const char* kOneRow =
    "SELECT id, category, status, name, order_code, email FROM ticket WHERE id = ?";
constexpr int kNameColumn = 3, kOrderColumn = 4;
constexpr const char* kCountedEntry = "SELECT 1 FROM redemption WHERE ticket = ? AND direction = 0 AND "
                                      "voided = 0 AND outcome = 0 LIMIT 1";

/// By name, as a reader sorts them; categories that are not known come last.
std::vector<std::uint16_t> ranksOf(const std::map<CategoryId, Category>& categories)
{
    std::vector<const Category*> sorted;
    for (const auto& [id, category] : categories)
        sorted.push_back(&category);
    const QCollator collator;
    std::stable_sort(sorted.begin(), sorted.end(), [&collator](const Category* a, const Category* b) {
        return collator.compare(a->name, b->name) < 0;
    });
    std::vector<std::uint16_t> ranks(std::numeric_limits<std::uint16_t>::max() + 1,
                                     std::numeric_limits<std::uint16_t>::max());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        ranks[sorted[i]->id.value()] = std::uint16_t(i);
    return ranks;
}

} // namespace

void TicketListing::begin(Replica& replica)
{
    m_begun = true;
    m_categoryRanks = ranksOf(replica.setup().categories);
    // Words of signs alone are in no name, and find nothing.
    if (!m_filter.words.trimmed().isEmpty())
        m_matches = ticketsMatching(replica, m_filter.words, std::numeric_limits<std::int64_t>::max());
}

TicketListing::Progress TicketListing::step(Replica& replica)
{
    if (!m_begun)
        begin(replica);
    const std::size_t runBegin = m_entries.size();
    const bool more = m_matches ? readMatches(replica) : readNext(replica);
    // A listing that fails finds less. Left with the connection, its error would fail what comes next.
    Q_UNUSED(replica.connection().takeError().has_value());
    sortRun(runBegin);
    if (more)
        return Progress::More;
    mergeRuns(std::numeric_limits<std::size_t>::max());
    return Progress::Done;
}

bool TicketListing::readMatches(Replica& replica)
{
    Statement select = replica.connection().prepare(kOneRow);
    Statement countedEntry = replica.connection().prepare(kCountedEntry);
    const std::size_t end = std::min(m_matches->size(), m_nextMatch + std::size_t(kSliceRows));
    for (; m_nextMatch < end; ++m_nextMatch) {
        select.reset().bind(1, std::bit_cast<std::int64_t>((*m_matches)[m_nextMatch].value()));
        if (select.step())
            take(select, countedEntry);
    }
    return m_nextMatch < m_matches->size();
}

bool TicketListing::readNext(Replica& replica)
{
    Statement select = replica.connection().prepare(m_looked == 0 ? kFirstRows : kNextRows);
    Statement countedEntry = replica.connection().prepare(kCountedEntry);
    select.bind(1, m_looked == 0 ? std::numeric_limits<std::int64_t>::min() : m_last);
    select.bind(2, std::int64_t(kSliceRows));
    const std::int64_t before = m_looked;
    while (select.step()) {
        m_last = select.integer(0);
        take(select, countedEntry);
    }
    return m_looked - before == kSliceRows;
}

void TicketListing::take(Statement& row, Statement& countedEntry)
{
    ++m_looked;
    const std::int64_t id = row.integer(0);
    const CategoryId category{std::uint16_t(row.integer(1))};
    const std::int64_t status = row.integer(2);
    if ((m_filter.category && *m_filter.category != category) ||
        (m_filter.status && std::int64_t(*m_filter.status) != status))
        return;
    if (m_filter.use != TicketFilter::Use::Any) {
        const bool wantsUsed = m_filter.use == TicketFilter::Use::Used;
        Query query(countedEntry);
        if (query->bind(1, id).step() != wantsUsed)
            return;
    }
    Entry entry;
    entry.id = id;
    entry.at = std::uint32_t(m_keys.size());
    if (m_sort.by == TicketSort::By::Category) {
        const std::uint16_t rank = m_categoryRanks[category.value()];
        m_keys += {char(rank >> 8), char(rank & 0xff)};
    } else if (m_sort.by == TicketSort::By::Status) {
        m_keys += char(status);
    }
    const int column = textColumn(m_sort.by);
    const QString text = row.text(column);
    addKey(text);
    if (text.isEmpty() && column == kNameColumn)
        addKey(row.text(kOrderColumn)); // by which lists call who has no name
    entry.size = std::uint32_t(m_keys.size() - entry.at);
    std::array<char, sizeof entry.prefix> first{};
    std::memcpy(first.data(), m_keys.data() + entry.at, std::min<std::size_t>(first.size(), entry.size));
    entry.prefix = qFromBigEndian<std::uint64_t>(first.data());
    m_entries.push_back(entry);
}

int TicketListing::textColumn(TicketSort::By by)
{
    switch (by) {
    case TicketSort::By::Order:
        return kOrderColumn;
    case TicketSort::By::Email:
        return 5;
    default:
        return kNameColumn; // the name, also behind category and status
    }
}

void TicketListing::addKey(const QString& text)
{
    if (text.isEmpty()) {
        m_keys += '\xff'; // begins no character in UTF-8
        return;
    }
    const QByteArray folded = foldedText(text).toUtf8();
    m_keys.append(folded.constData(), std::min(kKeyBytes, std::size_t(folded.size())));
}

bool TicketListing::isBefore(const Entry& a, const Entry& b) const
{
    if (a.prefix != b.prefix)
        return a.prefix < b.prefix;
    const int order = std::memcmp(m_keys.data() + a.at, m_keys.data() + b.at, std::min(a.size, b.size));
    if (order != 0)
        return order < 0;
    return a.size != b.size ? a.size < b.size : a.id < b.id;
}

void TicketListing::sortRun(std::size_t begin)
{
    if (begin == m_entries.size())
        return;
    std::sort(m_entries.begin() + std::ptrdiff_t(begin), m_entries.end(),
              [this](const Entry& a, const Entry& b) { return isBefore(a, b); });
    m_runs.push_back(begin);
    mergeRuns(m_entries.size() - begin);
}

/// The last run with those before it, while they are no longer than it has become: each entry is merged a few
/// times, and no single step works on all of them but the last.
void TicketListing::mergeRuns(std::size_t most)
{
    while (m_runs.size() > 1) {
        const std::size_t middle = m_runs.back();
        const std::size_t begin = m_runs[m_runs.size() - 2];
        if (middle - begin > std::max(most, m_entries.size() - middle))
            return;
        std::inplace_merge(m_entries.begin() + std::ptrdiff_t(begin),
                           m_entries.begin() + std::ptrdiff_t(middle), m_entries.end(),
                           [this](const Entry& a, const Entry& b) { return isBefore(a, b); });
        m_runs.pop_back();
    }
}

std::vector<TicketId> TicketListing::take()
{
    std::vector<TicketId> ids;
    ids.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        ids.push_back(TicketId(std::bit_cast<std::uint64_t>(entry.id)));
    if (m_sort.direction == TicketSort::Direction::Descending)
        std::reverse(ids.begin(), ids.end());
    std::vector<Entry>().swap(m_entries);
    std::string().swap(m_keys);
    return ids;
}

std::vector<TicketId> ticketsMatching(Replica& replica, const QString& words, std::int64_t limit)
{
    QString query;
    for (const QString& word : searchWords(words))
        query += u'"' + word + QStringLiteral("\"* ");
    std::vector<TicketId> ids;
    if (query.isEmpty())
        return ids;
    Statement select =
        replica.connection().prepare("SELECT rowid FROM ticket_text WHERE ticket_text MATCH ? LIMIT ?");
    select.bind(1, query).bind(2, limit);
    while (select.step())
        ids.push_back(TicketId(std::bit_cast<std::uint64_t>(select.integer(0))));
    // A search that fails finds nothing. Left with the connection, its error would fail the next scan.
    Q_UNUSED(replica.connection().takeError().has_value());
    return ids;
}

TicketMatch describeTicket(Replica& replica, const Ticket& ticket)
{
    TicketMatch match{ticket, replica.setup().categoryName(ticket.category), false, false};
    const TicketFold fold = foldTicket(replica.rows().redemptionsOf(ticket.id), replica.setup().lists);
    for (const auto& [list, onList] : fold.lists) {
        match.inside = match.inside || onList.insideGate.has_value();
        match.used = match.used || onList.counted > 0;
    }
    return match;
}

std::vector<TicketMatch> readTickets(Replica& replica, std::span<const TicketId> ids)
{
    std::vector<TicketMatch> tickets;
    tickets.reserve(ids.size());
    for (const TicketId id : ids)
        if (const auto row = replica.rows().ticket(id))
            tickets.push_back(describeTicket(replica, row->ticket));
    return tickets;
}

} // namespace gatelog
