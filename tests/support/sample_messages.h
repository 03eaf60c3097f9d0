// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/feed/record_range.h"
#include "sync/session/message.h"
#include "tests/support/test_author.h"

namespace gatelog::test {

inline message::Range sampleRange(int count = 3, qsizetype body = 10, const EventId& event = testEvent())
{
    Author author(Author::key('a'), event);
    std::vector<QByteArray> bytes;
    message::Range range;
    for (int i = 0; i < count; ++i) {
        range.records.push_back(author.write(Kind::Refusal, QByteArray(body, 'x'), i));
        bytes.push_back(range.records.back()->bytes());
    }
    range.encoded = encodeRange(bytes);
    return range;
}

/// `authors` authors with `feeds` feeds of one tip each.
inline Frontier sampleFrontier(int authors, int feeds)
{
    Frontier frontier;
    for (int a = 1; a <= authors; ++a) {
        PublicKey author;
        qToBigEndian(a, author.data());
        for (int f = 1; f <= feeds; ++f)
            frontier.set({author, Epoch(std::uint64_t(f))}, {{std::uint32_t(f), std::uint64_t(a)}});
    }
    return frontier;
}

/// One of each that may be sent, named.
inline std::vector<std::pair<const char*, Message>> sampleMessages()
{
    using namespace message;
    const PublicKey device = Author::key('d').publicKey();
    const Winner winner{device, GateId(7), StaffId(65'535), Hlc(0x7fff'ffff'ffff'ffff)};
    return {
        {"heads, the last part", Heads{sampleFrontier(2, 3), true}},
        {"heads of nothing, more to come", Heads{{}, false}},
        {"heads of a slice, in return for the other's",
         Heads{sampleFrontier(1, 1), true, true, FeedSlices(2)}},
        {"a range", sampleRange()},
        {"done", Done{}},
        {"credit", Credit{0xffff'ffff}},
        {"refused", Refused{{device, Epoch(1ull << 63)}}},
        {"a claim", Claim{1, ViewId(2), TicketId(~0ull), ListId(3), GateId(4), std::int32_t(-5), StaffId(6)}},
        {"an answer: unknown", Answer{1, Arbitration::Unknown, {}}},
        {"an answer: granted", Answer{2, Arbitration::Granted, {}}},
        {"an answer: taken", Answer{3, Arbitration::Taken, winner}},
        {"a release", Release{77}},
        {"no peers", Peers{}},
        {"as many peers as fit", Peers{std::vector<PeerRef>(kMaxPeerRefs, {1, RunId(2)})}},
        {"a fence", Fence{ViewId(0x0102'0304'0506'0708), 0x090a'0b0c}},
        {"fenced", Fenced{ViewId(9), 10}},
        {"a digest", Digest{0x0102'0304'0506'0708}},
        {"the digests of slices", Slices{{1, 2, 3, 0xffff'ffff}}},
    };
}

} // namespace gatelog::test
