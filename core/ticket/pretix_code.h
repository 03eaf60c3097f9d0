// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/ticket/signed_code.h"

#include <QString>

#include <optional>
#include <span>

namespace gatelog {

/// What a code of pretix's signature scheme 1 says (FORMAT.md, "pretix signature scheme 1").
struct PretixTicket
{
    QString seed;
    std::int64_t item = 0;
    std::int64_t variation = 0;
    std::int64_t subevent = 0;
    std::optional<UnixSeconds> validFrom;
    std::optional<UnixSeconds> validUntil;
    friend bool operator==(const PretixTicket&, const PretixTicket&) = default;
};

struct PretixCodeReading
{
    CodeCheck check = CodeCheck::NotThisFormat;
    PretixTicket ticket; ///< meaningful when Genuine; what the code claims when Forged
};

/// Reads a normalised text; any input is allowed. Forged when its shape is right and none of `keys` signed
/// it.
[[nodiscard]] PretixCodeReading readPretixCode(QStringView text, std::span<const PublicKey> keys);

} // namespace gatelog
