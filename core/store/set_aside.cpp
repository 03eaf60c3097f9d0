// SPDX-License-Identifier: Apache-2.0
#include "core/store/set_aside.h"

#include <algorithm>
#include <map>
#include <set>

namespace gatelog {
namespace {

std::int64_t countOf(Replica& replica)
{
    Statement count = replica.connection().prepare("SELECT count(*) FROM set_aside");
    return count.step() ? count.integer(0) : 0;
}

/// The last records of each branch and piece among these: all others are before one of them.
std::vector<FeedHead> lastOf(Replica& replica, const std::vector<SetAsideRecord>& records)
{
    std::map<FeedId, std::set<Hash>> followed; // by another of them
    for (const SetAsideRecord& record : records)
        if (const auto previous =
                replica.records().previousOf(record.ref.feed, record.ref.seq, record.ref.hash))
            followed[record.ref.feed].insert(*previous);
    std::vector<FeedHead> heads;
    for (const SetAsideRecord& record : records)
        if (!followed[record.ref.feed].contains(record.ref.hash))
            heads.push_back({record.ref.feed, record.ref.seq, record.ref.hash});
    return heads;
}

} // namespace

QString setAsideReasonName(SetAsideReason reason)
{
    switch (reason) {
    case SetAsideReason::NotEnrolled:
        return QStringLiteral("not_enrolled");
    case SetAsideReason::NotPermitted:
        return QStringLiteral("not_permitted");
    case SetAsideReason::DamagedBody:
        return QStringLiteral("damaged_body");
    case SetAsideReason::UnknownKind:
        return QStringLiteral("unknown_kind");
    case SetAsideReason::OverCutOff:
        return QStringLiteral("over_cut_off");
    }
    GATELOG_CHECK(!"every reason has a name");
}

std::vector<SetAsideRecord> readSetAside(Replica& replica)
{
    std::vector<SetAsideRecord> records;
    Statement select = replica.connection().prepare("SELECT feed, seq, hash, reason FROM set_aside");
    while (select.step()) {
        const FeedId& feed = replica.records().feedOf(select.integer(0));
        const RecordRef ref{feed, std::uint32_t(select.integer(1)),
                            Hash::fromBytes(select.blob(2)).value_or(Hash{})};
        const auto bytes = replica.records().bytesAt(feed, ref.seq, ref.hash);
        const auto record = bytes ? Record::decode(*bytes) : Result<Record>(failure(ErrorCode::NotFound));
        if (record)
            records.push_back({ref, record->order(), record->kind(), replica.setup().deviceName(feed.author),
                               SetAsideReason(select.integer(3))});
    }
    std::sort(records.begin(), records.end(),
              [](const SetAsideRecord& a, const SetAsideRecord& b) { return a.order < b.order; });
    return records;
}

Result<std::int64_t> acceptSetAside(Replica& replica, const PublicKey& author)
{
    std::vector<SetAsideRecord> records = readSetAside(replica);
    std::erase_if(records,
                  [&author](const SetAsideRecord& record) { return record.ref.feed.author != author; });
    const QString name = replica.setup().deviceName(author);
    if (records.empty())
        return failure(ErrorCode::NotFound, name);
    if (!mayWrite(replica.role(), Kind::Accepted))
        return failure(ErrorCode::NotPermitted, name);
    const std::int64_t before = countOf(replica);
    const auto written =
        replica.append({Kind::Accepted, encodeBody(Accepted{author, lastOf(replica, records)})});
    if (!written)
        return tl::unexpected(written.error());
    return before - countOf(replica);
}

} // namespace gatelog
