// SPDX-License-Identifier: Apache-2.0
#include "core/store/stored_fold.h"

#include <compare>
#include <set>

namespace gatelog {
namespace {

/// Collects a run of one feed and hands it on verified.
class RunVerifier
{
public:
    explicit RunVerifier(const std::function<void(const VerifiedRecord&)>& take) : m_take(take) {}

    void add(Record record)
    {
        if (!m_run.empty() && (m_run.size() >= kRunRecords || record.feed() != m_run.back().feed()))
            flush();
        m_run.push_back(std::move(record));
    }

    void flush()
    {
        if (m_run.empty())
            return;
        const std::vector<Record> run = std::exchange(m_run, {});
        if (const auto verified = VerifiedRecord::verifyRange(run)) {
            for (const VerifiedRecord& record : *verified)
                give(record);
            return;
        }
        for (const Record& record : run)
            if (const auto verified = VerifiedRecord::verify(record))
                give(*verified);
    }

    std::int64_t given() const { return m_given; }

private:
    void give(const VerifiedRecord& record)
    {
        m_take(record);
        ++m_given;
    }
    const std::function<void(const VerifiedRecord&)>& m_take;
    std::vector<Record> m_run;
    std::int64_t m_given = 0;
};

} // namespace

std::int64_t forEachVerified(RecordTable& records, const std::function<void(const VerifiedRecord&)>& take)
{
    RunVerifier verifier(take);
    records.forEach([&verifier](const RecordTable::Stored& stored) {
        if (auto record = Record::decode(stored.bytes))
            verifier.add(std::move(*record));
        return true;
    });
    verifier.flush();
    return verifier.given();
}

std::vector<VerifiedRecord> salvageRecords(Connection& damaged)
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
    std::vector<VerifiedRecord> saved;
    const std::function<void(const VerifiedRecord&)> take = [&saved](const VerifiedRecord& record) {
        saved.push_back(record);
    };
    RunVerifier verifier(take);
    for (const Key& key : keys) {
        // One by one: a record whose pages are damaged costs only itself.
        Statement select =
            damaged.prepare("SELECT bytes FROM record WHERE feed = ? AND seq = ? AND hash = ?");
        select.bind(1, key.feed).bind(2, key.seq).bind(3, key.hash.view());
        if (select.step())
            if (auto record = Record::decode(select.blob(0).toByteArray()))
                verifier.add(std::move(*record));
        Q_UNUSED(damaged.takeError().has_value());
    }
    verifier.flush();
    return saved;
}

std::int64_t foldStoredRecords(RecordTable& records, Ledger& ledger)
{
    return forEachVerified(records, [&ledger](const VerifiedRecord& record) { ledger.apply(record); });
}

} // namespace gatelog
