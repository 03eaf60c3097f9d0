// SPDX-License-Identifier: Apache-2.0
// Any bytes as a datagram, and as the inside of one: what the seal lets through only devices of the event can
// make, and they may be hostile, too.
#include "sync/session/datagram.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gatelog;
    static const DatagramSeal event = DatagramSeal::ofEvent(PublicKey{});
    static const DatagramSeal beacon = DatagramSeal::ofBeacon();
    const QByteArrayView bytes(data, qsizetype(size));
    const auto asDatagram = event.open(bytes);
    GATELOG_CHECK(!asDatagram || bytes.size() == kPresenceDatagramBytes);
    if (const auto presence = decodePresence(bytes)) {
        const QByteArray again = encodePresence(*presence);
        GATELOG_CHECK(decodePresence(again) == presence);
        const QByteArray sealed = event.seal(*presence);
        GATELOG_CHECK(event.open(sealed) == presence);
        GATELOG_CHECK(!beacon.open(sealed));
    }
    return 0;
}
