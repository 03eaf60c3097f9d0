// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <cstdint>

namespace gatelog {

/// "1,250.00" as the locale writes numbers, of an amount in a currency's minor unit, of which `digits` stand
/// behind the point.
[[nodiscard]] QString minorText(std::int64_t minor, int digits, const QLocale& locale);

/// "1,250.00 EUR" as the locale writes numbers, of an amount in the currency's minor unit, of which `digits`
/// stand behind the point. The code rather than a sign: a dollar is many currencies'.
[[nodiscard]] QString moneyText(std::int64_t minor, int digits, const QByteArray& currency,
                                const QLocale& locale);

} // namespace gatelog
