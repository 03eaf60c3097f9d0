// SPDX-License-Identifier: Apache-2.0
#include "core/store/stored_fold.h"

#include <algorithm>
#include <compare>
#include <optional>
#include <set>

namespace gatelog {

std::int64_t foldStoredRecords(RecordTable& records, const EventId& event, Ledger& ledger)
{
    std::vector<std::int64_t> feeds = records.feeds();
    std::stable_partition(feeds.begin(), feeds.end(),
                          [&](std::int64_t feed) { return eventIdOf(records.feedOf(feed).author) == event; });
    std::int64_t applied = 0;
    ledger.setPass(Ledger::Pass::Rebuild);
    for (const std::int64_t feed : feeds) {
        records.forEachVerified(feed, [&](const VerifiedRecord& record) {
            if (record->event() != event)
                return; // `verify` names it
            ledger.apply(record);
            ++applied;
        });
    }
    ledger.setPass(Ledger::Pass::Live);
    GATELOG_CHECK(!ledger.takeRebuildRequest());
    return applied;
}

std::int64_t salvageRecords(Connection& damaged, const std::function<void(const VerifiedRecord&)>& take)
{
    // Not through RecordTable: its other table may be what is damaged, and a record says itself which feed it
    // is of.
    struct Key
    {
        std::int64_t feed, seq;
        Hash hash;
        auto operator<=>(const Key&) const = default;
    };
    std::set<Key> keys;
    // The keys from the front up to the damage, then from the back.
    for (const char* sql : {"SELECT feed, seq, hash FROM record ORDER BY feed, seq, hash",
                            "SELECT feed, seq, hash FROM record ORDER BY feed DESC, seq DESC, hash DESC"}) {
        Statement select = damaged.prepare(sql);
        while (select.step())
            keys.insert(
                {select.integer(0), select.integer(1), Hash::fromBytes(select.blob(2)).value_or(Hash{})});
        if (damaged.takeError())
            break;
    }
    std::optional<VerifiedRecord> after;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        // One by one: a record whose pages are damaged costs only itself. From the back, so that a record
        // that was saved vouches for the one before it.
        Statement select =
            damaged.prepare("SELECT bytes FROM record WHERE feed = ? AND seq = ? AND hash = ?");
        select.bind(1, key->feed).bind(2, key->seq).bind(3, key->hash.view());
        auto record = select.step() ? Record::decode(select.blob(0).toByteArray())
                                    : Result<Record>(failure(ErrorCode::Damaged));
        Q_UNUSED(damaged.takeError().has_value());
        if (!record)
            continue;
        auto vouched = after ? VerifiedRecord::vouchedBy(*after, *record) : std::nullopt;
        if (!vouched)
            if (auto verified = VerifiedRecord::verify(std::move(*record)))
                vouched = std::move(*verified);
        if (!vouched)
            continue;
        take(*vouched);
        after = std::move(vouched);
    }
    return std::int64_t(keys.size());
}

} // namespace gatelog
