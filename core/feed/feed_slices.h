// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/record.h"

#include <bitset>

namespace gatelog {

/// All feeds are dealt to so many slices, so that two who hold nearly the same need only speak of the slices
/// in which they differ (sync/PROTOCOL.md, section 6).
inline constexpr std::size_t kFeedSlices = 64;

/// A set of slices; bit i is slice i.
using FeedSlices = std::bitset<kFeedSlices>;

inline const FeedSlices kAllSlices = FeedSlices().set();

/// Epochs are drawn at random, so the feeds of one author are spread, too.
inline std::size_t sliceOf(const FeedId& feed)
{
    return feed.epoch.value() % kFeedSlices;
}

inline FeedSlices onlySliceOf(const FeedId& feed)
{
    return FeedSlices().set(sliceOf(feed));
}

} // namespace gatelog
