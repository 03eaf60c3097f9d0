// SPDX-License-Identifier: Apache-2.0
// Any bytes as a record, and as the body of one of every kind.
#include "core/feed/record.h"
#include "tests/support/every_body.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gatelog;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto record = Record::decode(bytes)) {
        GATELOG_CHECK(record->bytes() == bytes && record->seq() > 0 && record->clock().isValid());
        GATELOG_CHECK(qsizetype(record->heads().size()) <= Record::kMaxHeads);
        GATELOG_CHECK(bytes.size() ==
                      Record::kMinBytes + 20 * qsizetype(record->heads().size()) + record->body().size());
        test::kindsThatTake(record->body());
        const auto verified = VerifiedRecord::verify(*record);
        GATELOG_CHECK(verified.has_value() == VerifiedRecord::verifyRange({*record}).has_value());
    }
    test::kindsThatTake(bytes);
    return 0;
}
