// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/signing.h"
#include "core/feed/record.h"

namespace gatelog::sim {

/// What a record made by hand says.
struct RawDraft
{
    Kind kind{};
    QByteArray body;
    Hlc clock;
    std::vector<SeenHead> heads;
    enum class Signed : std::uint8_t { Well, Badly } as = Signed::Well;
};

/// Builds a record byte by byte from core/feed/FORMAT.md, with none of the core's writer and so none of its
/// scruples: forks, gaps, clocks that run backwards, signatures that do not hold.
[[nodiscard]] QByteArray rawRecord(const SigningKey& key, const EventId& event, Epoch epoch,
                                   std::uint32_t seq, const Hash& previous, const RawDraft& draft);

} // namespace gatelog::sim
