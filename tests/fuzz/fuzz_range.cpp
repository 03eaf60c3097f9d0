// SPDX-License-Identifier: Apache-2.0
// Any bytes as a range of records, and as a frontier.
#include "core/feed/frontier.h"
#include "core/feed/record_range.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gatelog;
    const QByteArrayView bytes(data, qsizetype(size));
    if (const auto range = decodeRange(bytes)) {
        GATELOG_CHECK(!range->empty() && range->size() <= kMaxRangeRecords);
        std::vector<QByteArray> records;
        qsizetype recordBytes = 0;
        for (const Record& record : *range) {
            records.push_back(record.bytes());
            recordBytes += record.bytes().size();
        }
        GATELOG_CHECK(encodeRange(records) == bytes);
        GATELOG_CHECK(rangeBytes(records.size(), recordBytes) == bytes.size());
        if (const auto verified = VerifiedRecord::verifyRange(*range))
            GATELOG_CHECK(verified->size() == range->size());
    }
    if (const auto frontier = Frontier::decode(bytes))
        GATELOG_CHECK(frontier->encode() == bytes);
    return 0;
}
