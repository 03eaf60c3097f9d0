// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_export.h"

#include "core/store/missing_ranges.h"
#include "sync/bundle/bundle_writer.h"

namespace gatelog {

Result<BundleHeader> exportBundle(Replica& replica, const Frontier& since, QIODevice& device,
                                  const RecordProgress& progress)
{
    BundleWriter writer(device, {replica.eventId(), replica.device(), replica.clock().now(), 0, 0,
                                 replica.frontier(), since});
    if (const auto begun = writer.begin(); !begun)
        return tl::unexpected(begun.error());
    MissingRanges missing(replica, since);
    while (const auto range = missing.next()) {
        if (const auto added = writer.addRange(range->bytes); !added)
            return tl::unexpected(added.error());
        if (progress)
            progress(std::int64_t(writer.header().records), 0);
    }
    // Ranges end at a database that cannot be read as they do at the end.
    if (const auto read = replica.connection().takeError(); !read)
        return tl::unexpected(read.error());
    if (const auto finished = writer.finish(); !finished)
        return tl::unexpected(finished.error());
    return writer.header();
}

} // namespace gatelog
