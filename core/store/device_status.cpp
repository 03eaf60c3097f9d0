// SPDX-License-Identifier: Apache-2.0
#include "core/store/device_status.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <set>

namespace gatelog {
namespace {

constexpr char kSelectLastScan[] =
    "SELECT bytes FROM (SELECT seq, bytes FROM record WHERE feed = ?1 ORDER BY seq DESC, hash DESC LIMIT ?2)"
    " WHERE substr(bytes, 2, 1) IN (x'0A', x'0B', x'0C') ORDER BY seq DESC LIMIT 1";
static_assert(int(Kind::Redemption) == 10 && int(Kind::Refusal) == 11 && int(Kind::Voided) == 12);

/// Collects what the feeds of one author say.
class DeviceReader
{
public:
    /// `scans`: kSelectLastScan.
    DeviceReader(Replica& replica, Statement& scans, DeviceStatus& status)
        : m_replica(replica), m_scans(scans), m_status(status)
    {
    }

    void add(const FeedId& feed)
    {
        const std::int64_t number = *m_replica.records().numberOf(feed);
        const FeedShape& shape = m_replica.feeds().shapeOf(number);
        ++m_status.feeds;
        m_status.isForked = m_status.isForked || shape.tips().size() > 1;
        m_status.records += shape.highest();
        if (!shape.detached().empty()) {
            // What is beyond the gap is held; what lies between is not.
            m_status.missing +=
                std::int64_t(shape.detached().begin()->seq) - std::int64_t(shape.highest()) - 1;
        }
        if (const auto wanted = m_replica.feeds().wanted().find(feed.epoch);
            wanted != m_replica.feeds().wanted().end() && shape.detached().empty())
            m_status.missing += std::int64_t(wanted->second.seq) - std::int64_t(shape.highest());
        readEnds(feed, shape);
        readLastScan(number);
    }

private:
    void readLastScan(std::int64_t feed)
    {
        // The second byte is the kind: redemption, refusal, redemption voided (core/feed/FORMAT.md).
        Query select(m_scans);
        select->bind(1, feed).bind(2, std::int64_t(DeviceStatus::kScanLooked));
        if (!select->step())
            return;
        if (const auto scan = Record::decode(select->blob(0).toByteArray()))
            m_status.lastScan = std::max(m_status.lastScan.value_or(WallTime{}), scan->clock().time());
    }

    void readEnds(const FeedId& feed, const FeedShape& shape)
    {
        RecordTable& records = m_replica.records();
        if (!shape.tips().empty()) {
            const auto& tip = *shape.tips().rbegin();
            if (const auto last = records.at(feed, tip.seq, tip.hash))
                m_status.lastRecord =
                    std::max(m_status.lastRecord.value_or(WallTime{}), (*last)->clock().time());
        }
        records.forEachOf(*records.numberOf(feed), 1, [this](const RecordTable::Stored& stored) {
            const auto first =
                stored.seq == 1 ? Record::decode(stored.bytes) : Result<Record>(failure(ErrorCode::NotFound));
            // The authority's key may be on several laptops, each of which goes on from what it has seen.
            if (first && !m_status.isAuthority)
                readPredecessor(*first);
            return false;
        });
    }

    void readPredecessor(const Record& first)
    {
        if (!m_predecessors.insert(first.previous()).second)
            m_status.wentOnTwice = true;
        if (first.previous().isZero())
            return;
        // The run that it says ended there went on.
        const SeenHead& head = first.heads().front();
        const auto number = m_replica.records().numberOf({first.author(), head.epoch});
        if (number && m_replica.feeds().shapeOf(*number).highest() > head.seq)
            m_status.wentOnTwice = true;
    }

    Replica& m_replica;
    Statement& m_scans;
    DeviceStatus& m_status;
    std::set<Hash> m_predecessors; ///< of the runs; the first run's is zero, and only one may be the first
};

} // namespace

std::vector<DeviceStatus> deviceStatus(Replica& replica)
{
    const Setup& setup = replica.setup();
    std::map<PublicKey, DeviceStatus> devices;
    const auto entryOf = [&](const PublicKey& key) -> DeviceStatus& {
        const auto [entry, isNew] = devices.try_emplace(key);
        DeviceStatus& status = entry->second;
        if (isNew) {
            status.device = key;
            status.name = setup.deviceName(key);
            status.isAuthority = eventIdOf(key) == replica.eventId();
            const auto enrolled = setup.devices.find(key);
            status.isEnrolled = status.isAuthority || enrolled != setup.devices.end();
            if (enrolled != setup.devices.end())
                status.role = enrolled->second.role;
            status.isRevoked = setup.revoked.contains(key);
        }
        return status;
    };
    for (const auto& [key, device] : setup.devices)
        entryOf(key);
    std::map<PublicKey, std::vector<FeedId>> feeds;
    for (const std::int64_t feed : replica.records().feeds())
        feeds[replica.records().feedOf(feed).author].push_back(replica.records().feedOf(feed));
    Statement scans = replica.connection().prepare(kSelectLastScan);
    for (const auto& [author, ofAuthor] : feeds) {
        DeviceStatus& status = entryOf(author);
        DeviceReader reader(replica, scans, status);
        for (const FeedId& feed : ofAuthor)
            reader.add(feed);
        status.clockAhead =
            status.lastRecord && *status.lastRecord > replica.clock().now() + HybridClock::kMaxAhead;
    }
    std::vector<DeviceStatus> list;
    for (auto& [key, status] : devices)
        list.push_back(std::move(status));
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(list.begin(), list.end(), [&collator](const DeviceStatus& a, const DeviceStatus& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return list;
}

std::int64_t missingOfUnknown(Replica& replica)
{
    std::set<Epoch> known;
    for (const std::int64_t feed : replica.records().feeds())
        if (!replica.feeds().shapeOf(feed).tips().empty() ||
            !replica.feeds().shapeOf(feed).detached().empty())
            known.insert(replica.records().feedOf(feed).epoch);
    std::int64_t missing = 0;
    for (const auto& [epoch, head] : replica.feeds().wanted())
        if (!known.contains(epoch))
            missing += head.seq;
    return missing;
}

} // namespace gatelog
