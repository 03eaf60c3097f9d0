// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/raw_record.h"

#include "core/base/bytes.h"

namespace gatelog::sim {

QByteArray rawRecord(const SigningKey& key, const EventId& event, Epoch epoch, std::uint32_t seq,
                     const Hash& previous, const RawDraft& draft)
{
    ByteWriter out;
    out.u8(1);
    out.u8(std::uint8_t(draft.kind));
    out.fixed(event);
    out.fixed(key.publicKey());
    out.u64(epoch.value());
    out.u32(seq);
    out.fixed(previous);
    out.u64(draft.clock.bits());
    out.u8(std::uint8_t(draft.heads.size()));
    for (const SeenHead& head : draft.heads) {
        out.u64(head.epoch.value());
        out.u32(head.seq);
        out.u64(head.hashPrefix);
    }
    out.u16(std::uint16_t(draft.body.size()));
    out.bytes(draft.body);
    Signature signature = key.sign("gatelog.record.1", out.written());
    if (draft.as == RawDraft::Signed::Badly)
        signature.data()[0] ^= 1;
    out.fixed(signature);
    return out.take();
}

} // namespace gatelog::sim
