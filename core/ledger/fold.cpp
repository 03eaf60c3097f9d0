// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger.h"

#include "core/base/result.h"
#include "core/ticket/policy.h"

#include <algorithm>

namespace gatelog {
namespace {

PriorUse priorUse(const RedemptionRow& row, std::uint32_t counted)
{
    return {row.order.clock.time(), row.body.gate, row.order.author, row.body.staff, counted};
}

/// The entry that an operator wants to hear of when the next one is refused.
bool standsInTheWay(Policy policy, const RedemptionRow& row, std::int32_t day, bool first)
{
    switch (policy) {
    case Policy::Once:
        return first;
    case Policy::OncePerDay:
        return row.body.day == day;
    default:
        return true; // the latest
    }
}

/// Which of the counted entries so far refuses another on that day.
std::size_t inTheWay(Policy policy, const std::vector<RedemptionRow>& rows,
                     const std::vector<std::size_t>& counted, std::int32_t day)
{
    GATELOG_CHECK(!counted.empty());
    if (policy == Policy::Once)
        return counted.front();
    if (policy == Policy::OncePerDay)
        for (const std::size_t index : counted)
            if (rows[index].body.day == day)
                return index;
    return counted.back();
}

} // namespace

TicketFold foldTicket(std::vector<RedemptionRow> rows, const std::map<ListId, CheckinList>& lists,
                      std::int32_t day)
{
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    TicketFold fold;
    std::map<ListId, PolicyFold> policies;
    std::map<ListId, std::vector<std::size_t>> countedOn;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        RedemptionRow& row = rows[i];
        if (row.voided) {
            row.outcome = Outcome::Counted;
            continue;
        }
        const auto list = lists.find(row.body.list);
        const Policy policy = list == lists.end() ? Policy::Once : list->second.policy;
        const std::uint32_t times = list == lists.end() ? 1 : list->second.times;
        PolicyFold& state = policies.try_emplace(row.body.list, policy, times).first->second;
        TicketFold::OnList& onList = fold.lists[row.body.list];
        if (row.body.direction == Direction::Exit) {
            state.exit();
            row.outcome = Outcome::Counted;
            onList.insideGate.reset();
        } else {
            row.outcome = state.entry(row.body.day) ? Outcome::Counted : Outcome::Conflict;
            onList.insideGate = row.body.gate;
            const bool counted = row.outcome == Outcome::Counted;
            std::vector<std::size_t>& countedRows = countedOn[row.body.list];
            if (counted)
                countedRows.push_back(i);
            else
                fold.against[i] = inTheWay(policy, rows, countedRows, row.body.day);
            if (counted && standsInTheWay(policy, row, day, state.counted() == 1))
                onList.prior = priorUse(row, state.counted());
        }
        onList.counted = state.counted();
        onList.mayEnter = state.admits(day);
    }
    fold.rows = std::move(rows);
    return fold;
}

} // namespace gatelog
