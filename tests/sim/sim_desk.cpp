// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_desk.h"

#include "core/feed/record_range.h"
#include "core/store/merge_batches.h"
#include "core/store/missing_ranges.h"
#include "tests/sim/sim_sync.h"
#include "tests/sim/work_meter.h"

#include <algorithm>

namespace gatelog::sim {

bool touchesMany(Kind kind)
{
    switch (kind) {
    case Kind::Redemption:
    case Kind::Refusal:
    case Kind::Tickets:
    case Kind::TicketChanged:
        return false;
    default:
        return true;
    }
}

QString errorText(const Error& error)
{
    return errorName(error.code) + u' ' + error.detail;
}

SimDesk::~SimDesk()
{
    close();
    m_folder.remove();
}

Result<> SimDesk::start()
{
    m_disk.powerOn(m_folder.name());
    m_frontier.clear();
    auto opened = Replica::open(m_folder.files(), Replica::Mode::ReadWrite, m_clock);
    if (!opened)
        return tl::unexpected(opened.error());
    m_replica = std::move(*opened);
    if (!m_replica->salvagedFrom().isEmpty())
        return failure(ErrorCode::Damaged, m_replica->salvagedFrom());
    return {};
}

void SimDesk::close()
{
    if (m_sync)
        m_sync->leave();
    m_sync.reset();
    m_replica.reset();
    m_disk.powerOn(m_folder.name());
}

bool SimDesk::survived()
{
    if (!m_disk.isOff(m_folder.name()))
        return true;
    if (m_sync)
        m_sync->vanish();
    m_sync.reset();
    m_replica.reset();
    m_folder.files().markUnclean(); // the destructor took the mark away, which a dead process does not
    return false;
}

void SimDesk::madeDurable()
{
    m_frontier.clear();
    m_durable = recordHashes();
}

const QByteArray& SimDesk::frontier()
{
    if (m_frontier.isEmpty())
        m_frontier = m_replica->frontier().encode();
    return m_frontier;
}

std::vector<QByteArray> SimDesk::lackedBy(const QByteArray& theirs, int limit)
{
    std::vector<QByteArray> ranges;
    const auto decoded = Frontier::decode(theirs);
    GATELOG_CHECK(decoded.has_value());
    MissingRanges missing(*m_replica, *decoded);
    while (int(ranges.size()) < limit) {
        auto range = missing.next();
        if (!range)
            break;
        ranges.push_back(std::move(range->bytes));
    }
    return ranges;
}

std::optional<Merged> SimDesk::receive(const QByteArray& range)
{
    auto records = decodeRange(range);
    if (!records)
        return std::nullopt;
    const bool foreign = std::any_of(records->begin(), records->end(), [this](const Record& record) {
        return record.event() != m_replica->eventId();
    });
    const auto verified = VerifiedRecord::verifyRange(std::move(*records));
    if (foreign || !verified)
        return std::nullopt;
    Merged done;
    done.touchesRights = std::any_of(verified->begin(), verified->end(), [](const VerifiedRecord& record) {
        return touchesMany(record->kind());
    });
    m_frontier.clear();
    WorkMeter meter(m_replica->connection());
    for (const auto batch : mergeBatches(*verified)) {
        const auto merged = m_replica->merge(batch);
        if (!merged) {
            done.error = errorText(merged.error());
            break;
        }
        done.counts += *merged;
    }
    done.steps = meter.take();
    return done;
}

std::set<Hash> SimDesk::recordHashes()
{
    std::set<Hash> hashes;
    Statement select = m_replica->connection().prepare("SELECT hash FROM record");
    while (select.step())
        hashes.insert(Hash::fromBytes(select.blob(0)).value_or(Hash{}));
    return hashes;
}

} // namespace gatelog::sim
