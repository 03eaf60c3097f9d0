// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/hostile_author.h"

#include "core/feed/record_range.h"
#include "core/ledger/body.h"

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;

constexpr int kMaxRun = 4;

Hlc later(Hlc clock, std::uint64_t counters)
{
    return Hlc(clock.bits() + counters);
}

} // namespace

std::vector<QByteArray> HostileAuthor::strike(WallTime now)
{
    if (m_chain.empty() || m_dice.oneIn(4))
        beginFeed();
    if (m_chain.size() > 1 && m_dice.oneIn(3)) // forget the end of the feed and write it otherwise
        m_chain.resize(1 + std::size_t(m_dice.below(m_chain.size() - 1)));
    std::vector<QByteArray> run;
    for (const RawDraft& draft : drafts(now, m_chain.empty() ? Hlc() : m_chain.back().clock))
        run.push_back(write(draft));
    // Sometimes the beginning of the run reaches nobody: a gap that nothing will ever fill.
    if (run.size() > 1 && m_dice.oneIn(6))
        run.erase(run.begin());
    return run;
}

std::vector<std::vector<QByteArray>> HostileAuthor::longFeed(WallTime now)
{
    beginFeed();
    std::vector<std::vector<QByteArray>> ranges;
    Hlc clock = Hlc::at(now);
    for (std::size_t total = 0; total <= kMaxRangeRecords;) {
        std::vector<QByteArray>& range = ranges.emplace_back();
        const std::size_t length = std::size_t(m_dice.between(1, kMaxRangeRecords));
        while (range.size() < length) {
            RawDraft draft = redemption(clock);
            if (range.size() + 1 < length && !m_dice.oneIn(20))
                draft.as = RawDraft::Signed::Badly;
            range.push_back(write(draft));
            clock = later(clock, 1);
        }
        total += length;
    }
    return ranges;
}

QByteArray HostileAuthor::write(const RawDraft& draft)
{
    const Link last = m_chain.empty() ? Link{} : m_chain.back();
    QByteArray bytes = rawRecord(m_key, m_event.event, m_epoch, last.seq + 1, last.hash, draft);
    m_chain.push_back({last.seq + 1, Record::decode(bytes)->hash(), draft.clock});
    return bytes;
}

void HostileAuthor::beginFeed()
{
    m_chain.clear();
    m_epoch = Epoch(m_dice.next());
}

std::vector<RawDraft> HostileAuthor::drafts(WallTime now, Hlc after)
{
    // On time, hours back, a year ahead; and now and then not even later than the record before.
    const std::chrono::milliseconds offset = m_dice.oneIn(2) ? 0ms : m_dice.oneIn(3) ? 8760h : -5h;
    Hlc clock = Hlc::at(now + offset);
    const bool keepsOrder = !m_dice.oneIn(8);
    std::vector<RawDraft> made;
    for (std::int64_t n = m_dice.between(1, kMaxRun); n > 0; --n) {
        if (keepsOrder && clock <= after)
            clock = later(after, 1);
        RawDraft draft = redemption(clock);
        if (m_dice.oneIn(4))
            draft = forbidden(clock);
        if (m_dice.oneIn(6))
            draft.body = noBody();
        if (m_dice.oneIn(5))
            draft.heads.push_back({Epoch(m_dice.next()), std::uint32_t(m_dice.below(9)), m_dice.next()});
        // The last one's signature is good: it vouches for the bad one.
        if (n > 1 && m_dice.oneIn(4))
            draft.as = RawDraft::Signed::Badly;
        after = std::max(after, clock);
        clock = later(clock, m_dice.oneIn(2) ? 1 : 1 << 24);
        made.push_back(std::move(draft));
    }
    if (m_dice.oneIn(10))
        made.back().as = RawDraft::Signed::Badly; // refused; what comes after it may vouch for it
    return made;
}

RawDraft HostileAuthor::redemption(Hlc clock)
{
    const std::size_t list = std::size_t(m_dice.below(m_event.lists.size()));
    Redemption body;
    body.ticket = m_dice.pick(m_event.tickets);
    body.list = m_event.lists[list].id;
    body.gate = m_event.gates[list].id;
    body.direction = m_dice.oneIn(5) ? Direction::Exit : Direction::Entry;
    body.day = std::int32_t(20'413 + m_dice.between(-1, 1));
    return {Kind::Redemption, encodeBody(body), clock, {}, RawDraft::Signed::Well};
}

RawDraft HostileAuthor::forbidden(Hlc clock)
{
    switch (m_dice.below(5)) {
    case 0: {
        CheckinList list = m_dice.pick(m_event.lists);
        list.policy = Policy::Unlimited;
        return {Kind::CheckinList, encodeBody(list), clock, {}, RawDraft::Signed::Well};
    }
    case 1:
        return {Kind::DeviceEnrolled,
                encodeBody(DeviceEnrolled{m_key.publicKey(), QStringLiteral("Boss"), Role::Administrator}),
                clock,
                {},
                RawDraft::Signed::Well};
    case 2:
        return {Kind::DeviceRevoked,
                encodeBody(DeviceRevoked{m_event.administrator.publicKey(), {}}),
                clock,
                {},
                RawDraft::Signed::Well};
    case 3:
        return {Kind::TicketChanged,
                encodeBody(TicketChanged{m_dice.pick(m_event.tickets), TicketStatus::Cancelled, {}}),
                clock,
                {},
                RawDraft::Signed::Well};
    default:
        return {Kind(m_dice.between(17, 200)), QByteArray("?"), clock, {}, RawDraft::Signed::Well};
    }
}

QByteArray HostileAuthor::noBody()
{
    QByteArray bytes(qsizetype(m_dice.below(40)), Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(m_dice.next());
    return bytes;
}

} // namespace gatelog::sim
