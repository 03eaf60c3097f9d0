// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

namespace gatelog {

/// The most characters a QR code holds (version 40-L, numeric is longer but no ticket is a 7,089-digit
/// number).
inline constexpr qsizetype kMaxCodeCharacters = 4296;

/// `scanned` without symbology prefix, surrounding white space and control characters (FORMAT.md,
/// "Normalising"). Empty when nothing is left or it is longer than kMaxCodeCharacters.
[[nodiscard]] QString normalisedCode(QStringView scanned);

/// The texts to look up for a scanned text, best first: itself, then what a URL around it may carry. At
/// most 8.
[[nodiscard]] QStringList codeCandidates(QStringView scanned);

/// The id of an imported ticket that has this (normalised) code.
[[nodiscard]] TicketId ticketIdOfCode(const EventId& event, QStringView code);
/// The id of an imported ticket that has no code.
[[nodiscard]] TicketId ticketIdOfSource(const EventId& event, QStringView sourceId);

/// The number of a category, list, gate or staff member (FORMAT.md, "Identities"); counts past taken ones.
template <class Id, class Taken>
[[nodiscard]] Id numberForName(QStringView name, Taken&& isTaken);

[[nodiscard]] std::uint16_t firstNumberForName(QStringView name); ///< never 0

template <class Id, class Taken>
Id numberForName(QStringView name, Taken&& isTaken)
{
    std::uint16_t number = firstNumberForName(name);
    while (isTaken(Id(number)))
        number = number == 0xffff ? 1 : std::uint16_t(number + 1);
    return Id(number);
}

} // namespace gatelog
