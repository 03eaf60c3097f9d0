// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/crypto/signing.h"

#include <QString>

#include <optional>
#include <span>

namespace gatelog {

/// What a Gatelog code says of its ticket (FORMAT.md, "Gatelog's signed code").
struct SignedTicket
{
    TicketId ticket;
    CategoryId category;
    std::optional<UnixSeconds> validFrom;  ///< quarter hours, rounded down
    std::optional<UnixSeconds> validUntil; ///< quarter hours, rounded up
    friend bool operator==(const SignedTicket&, const SignedTicket&) = default;
};

enum class CodeCheck : std::uint8_t {
    NotThisFormat, ///< some other text
    Forged,        ///< of the format, but no key we know signed it: forged, altered, or a foreign event's
    Genuine,
};

struct SignedCodeReading
{
    CodeCheck check = CodeCheck::NotThisFormat;
    SignedTicket ticket; ///< meaningful when Genuine; what the code claims when Forged
    QString text;        ///< the code as it was issued, spaces put back; empty when NotThisFormat
};

/// The code of a ticket: 114 or 122 characters of QR's alphanumeric mode.
[[nodiscard]] QString makeSignedCode(const SignedTicket& ticket, const EventId& event,
                                     const SigningKey& issuer);

/// Whether codes signed by this key begin with a digit or a letter, as all should: a command line takes a
/// leading "-" for an option, and a spreadsheet "+" for a formula. The first character follows from version
/// and key id alone.
[[nodiscard]] bool codesBeginPlainly(const PublicKey& issuer);
/// A new key whose codes do.
[[nodiscard]] SigningKey generateIssuerKey();

/// The ticket that a text of this format claims to be of, its signature not looked at; nothing for other
/// texts.
[[nodiscard]] std::optional<TicketId> claimedTicketId(QStringView text);

/// Reads a normalised text. Any input is allowed.
[[nodiscard]] SignedCodeReading readSignedCode(QStringView text, const EventId& event,
                                               std::span<const PublicKey> issuers);

} // namespace gatelog
