// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange/held_digest.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"

#include <map>
#include <set>

namespace gatelog {
namespace {

void write(ByteWriter& writer, const std::set<FeedShape::Place>& places)
{
    writer.u32(std::uint32_t(places.size()));
    for (const FeedShape::Place& place : places) {
        writer.u32(place.seq);
        writer.u64(hashPrefixOf(place.hash));
    }
}

} // namespace

HeldDigest::HeldDigest(Replica& replica) : m_changes(replica.feeds().changes())
{
    std::map<FeedId, const FeedShape*> shapes;
    for (const std::int64_t feed : replica.records().feeds())
        shapes.emplace(replica.records().feedOf(feed), &replica.feeds().shapeOf(feed));
    std::array<ByteWriter, kFeedSlices> slices;
    auto frontier = std::make_shared<Frontier>();
    for (const auto& [feed, shape] : shapes) {
        if (shape->tips().empty() && shape->detached().empty())
            continue;
        ByteWriter& slice = slices[sliceOf(feed)];
        slice.fixed(feed.author);
        slice.u64(feed.epoch.value());
        write(slice, shape->tips());
        write(slice, shape->detached());
        frontier->set(feed, shape->frontierTips());
    }
    ByteWriter all;
    for (std::size_t i = 0; i < kFeedSlices; ++i) {
        const Hash digest = blake2b256({slices[i].written()});
        m_slices.digests[i] = std::uint32_t(hashPrefixOf(digest) >> 32);
        all.fixed(digest);
    }
    m_whole = hashPrefixOf(blake2b256({all.written()}));
    m_frontier = std::move(frontier);
}

FeedSlices HeldDigest::differing(const message::Slices& theirs) const
{
    FeedSlices differing;
    for (std::size_t i = 0; i < kFeedSlices; ++i)
        differing.set(i, theirs.digests[i] != m_slices.digests[i]);
    return differing;
}

} // namespace gatelog
