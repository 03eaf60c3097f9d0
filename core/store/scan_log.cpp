// SPDX-License-Identifier: Apache-2.0
#include "core/store/scan_log.h"

#include <algorithm>

namespace gatelog {

QString scanKindName(ScanKind kind)
{
    switch (kind) {
    case ScanKind::Entry:
        return QStringLiteral("entry");
    case ScanKind::Exit:
        return QStringLiteral("exit");
    case ScanKind::Refusal:
        return QStringLiteral("refused");
    }
    GATELOG_CHECK(!"every kind of scan has a name");
}

QString scanOutcomeName(ScanOutcome outcome)
{
    switch (outcome) {
    case ScanOutcome::Counted:
        return QStringLiteral("counted");
    case ScanOutcome::Conflict:
        return QStringLiteral("conflict");
    case ScanOutcome::Undone:
        return QStringLiteral("undone");
    case ScanOutcome::SetAside:
        return QStringLiteral("set_aside");
    }
    GATELOG_CHECK(!"every outcome has a name");
}

std::optional<LoggedScan> ScanLog::read(const Record& record)
{
    if (record.kind() == Kind::Redemption) {
        const auto body = decodeBody<Redemption>(record.body());
        return body ? std::optional(readRedemption(record, *body)) : std::nullopt;
    }
    if (record.kind() != Kind::Refusal)
        return std::nullopt;
    const auto body = decodeBody<Refusal>(record.body());
    if (!body)
        return std::nullopt;
    LoggedScan scan;
    scan.record = refOf(record);
    scan.time = record.clock().time();
    scan.kind = ScanKind::Refusal;
    scan.outcome = m_replica.rows().isSetAside(record.order()) ? ScanOutcome::SetAside : ScanOutcome::Counted;
    scan.gate = body->gate;
    scan.staff = body->staff;
    scan.ticket = body->ticket;
    scan.reason = body->reason;
    scan.text = body->text;
    return scan;
}

LoggedScan ScanLog::readRedemption(const Record& record, const Redemption& body)
{
    LoggedScan scan;
    scan.record = refOf(record);
    scan.time = record.clock().time();
    scan.kind = body.direction == Direction::Exit ? ScanKind::Exit : ScanKind::Entry;
    scan.gate = body.gate;
    scan.staff = body.staff;
    scan.ticket = body.ticket;
    scan.category = body.category;
    scan.confirmed = body.confirmed;
    scan.byHand = body.byHand;
    // What does not count is in no ledger row.
    scan.outcome = ScanOutcome::SetAside;
    for (const RedemptionRow& row : m_replica.rows().redemptionsOf(body.ticket)) {
        if (row.order != record.order())
            continue;
        scan.outcome = row.voided                         ? ScanOutcome::Undone
                       : row.outcome == Outcome::Conflict ? ScanOutcome::Conflict
                                                          : ScanOutcome::Counted;
    }
    return scan;
}

void ScanLog::forEach(const std::function<void(const LoggedScan&)>& visit)
{
    struct Place
    {
        Hlc clock;
        std::int64_t feed;
        std::uint32_t seq;
        Hash hash;
    };
    RecordTable& records = m_replica.records();
    std::vector<Place> places;
    records.forEach([&](const RecordTable::Stored& stored) {
        const auto record = Record::decode(stored.bytes);
        if (record && (record->kind() == Kind::Redemption || record->kind() == Kind::Refusal))
            places.push_back({record->clock(), stored.feed, stored.seq, stored.hash});
        return true;
    });
    std::sort(places.begin(), places.end(), [&records](const Place& a, const Place& b) {
        const auto order = [&records](const Place& place) {
            const FeedId& feed = records.feedOf(place.feed);
            return RecordOrder{place.clock, feed.author, feed.epoch, place.seq, place.hash};
        };
        return a.clock != b.clock ? a.clock < b.clock : order(a) < order(b);
    });
    for (const Place& place : places) {
        const auto bytes = records.bytesAt(records.feedOf(place.feed), place.seq, place.hash);
        if (const auto record = Record::decode(bytes.value_or(QByteArray())))
            if (const auto scan = read(*record))
                visit(*scan);
    }
}

} // namespace gatelog
