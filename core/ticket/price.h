// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace gatelog {

/// What a ticket costs: in the currency's minor unit (cents, yen), so that sums are exact.
struct Price
{
    std::uint32_t minor = 0;
    QByteArray currency; ///< ISO 4217: three upper-case letters
    friend bool operator==(const Price&, const Price&) = default;
};

[[nodiscard]] bool isCurrencyCode(QByteArrayView text);
/// How many digits of a currency are behind the point (ISO 4217): 2 for most, and for those not listed.
[[nodiscard]] int minorDigits(QByteArrayView currency);

/// "12.50", "12" or "12,50" of a currency in any case. Usage: no amount, more digits than the currency has,
/// or no currency code; TooLarge: past 32 bits.
[[nodiscard]] Result<Price> parsePrice(const QString& amount, const QString& currency);

/// "12.50", with a point in every language: for files and scripts. Sums may be larger than a price.
[[nodiscard]] QString amountText(std::int64_t minor, QByteArrayView currency);
/// "12.50 EUR".
[[nodiscard]] QString priceText(const Price& price);

} // namespace gatelog
