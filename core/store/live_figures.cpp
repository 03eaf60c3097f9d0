// SPDX-License-Identifier: Apache-2.0
#include "core/store/live_figures.h"

#include "core/store/newest_records.h"

namespace gatelog {
namespace {

// Of the column `clock`: milliseconds and a counter of 16 bits (core/feed/hlc.h).
constexpr std::int64_t kClockMinute = std::int64_t(60'000) << 16;
static_assert(kClockMinute == 3'932'160'000); // as the statement has it

} // namespace

std::map<GateId, GateScans> scansSince(Replica& replica, WallTime since)
{
    std::map<GateId, GateScans> scans;
    NewestRecords newest(replica);
    for (int looked = 0; looked < kMaxScansSince; ++looked) {
        const std::optional<Record> record = newest.next();
        if (!record || record->clock().time() <= since)
            break;
        if (record->kind() == Kind::Redemption) {
            if (const auto body = decodeBody<Redemption>(record->body()))
                scans[body->gate].entries += body->direction == Direction::Entry;
        } else if (record->kind() == Kind::Refusal) {
            if (const auto body = decodeBody<Refusal>(record->body()))
                ++scans[body->gate].refusals;
        }
    }
    return scans;
}

AdmissionHistogram admissionsByGate(Replica& replica)
{
    AdmissionHistogram histogram;
    Statement select = replica.connection().prepare(
        "SELECT gate, clock / 3932160000 AS minute, sum(confirmed), count(*) FROM redemption"
        " WHERE direction = 0 AND voided = 0 AND outcome = 0 GROUP BY gate, minute");
    while (select.step()) {
        const std::int64_t confirmed = select.integer(2);
        histogram.add(AdmissionHistogram::Key(select.integer(0)),
                      WallTime(std::chrono::minutes(select.integer(1))),
                      {confirmed, select.integer(3) - confirmed});
    }
    return histogram;
}

} // namespace gatelog
