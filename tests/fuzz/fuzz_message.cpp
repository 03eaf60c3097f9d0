// SPDX-License-Identifier: Apache-2.0
// Any bytes as a message of a session.
#include "sync/session/message.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gatelog;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    // The event of the first record where it is a range: else none would get past that.
    const EventId event = EventId::fromBytes(bytes.mid(9, 16)).value_or(EventId{});
    const auto decoded = decodeMessage(bytes, event);
    if (!decoded || !*decoded)
        return 0;
    const Message& message = **decoded;
    if (const auto* bad = std::get_if<message::BadRange>(&message))
        GATELOG_CHECK(bad->bytes == bytes.size() - 1);
    else
        GATELOG_CHECK(encodeMessage(message) == bytes);
    if (const auto* heads = std::get_if<message::Heads>(&message)) {
        const auto parts = headsParts(heads->frontier);
        GATELOG_CHECK(parts.size() == 1 && parts.front().frontier == heads->frontier);
    }
    return 0;
}
