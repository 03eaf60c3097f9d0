// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/dice.h"
#include "tests/sim/event_template.h"
#include "tests/sim/raw_record.h"

namespace gatelog::sim {

/// Somebody with a device's key and no respect for the format: forks its own feed, dates records back and
/// ahead, writes what it may not, signs badly in the middle of a chain, writes bodies that are none. Or
/// somebody whom nobody enrolled.
class HostileAuthor
{
public:
    HostileAuthor(const SigningKey& key, const EventTemplate& event, Dice dice)
        : m_key(key), m_event(event), m_dice(dice)
    {
    }

    /// A contiguous run of one feed, fit for encodeRange(); whether anybody can make sense of it is another
    /// matter.
    [[nodiscard]] std::vector<QByteArray> strike(WallTime now);

    /// A feed that is longer than a range, in ranges that each end with a good signature, though none need be
    /// where a range of the greatest length would end.
    [[nodiscard]] std::vector<std::vector<QByteArray>> longFeed(WallTime now);

private:
    struct Link
    {
        std::uint32_t seq = 0;
        Hash hash;
        Hlc clock;
    };
    void beginFeed();
    QByteArray write(const RawDraft& draft);
    std::vector<RawDraft> drafts(WallTime now, Hlc after);
    RawDraft redemption(Hlc clock);
    RawDraft forbidden(Hlc clock);
    QByteArray noBody();

    SigningKey m_key;
    const EventTemplate& m_event;
    Dice m_dice;
    Epoch m_epoch;
    std::vector<Link> m_chain; ///< of the feed it is on, one branch
};

} // namespace gatelog::sim
