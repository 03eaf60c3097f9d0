// SPDX-License-Identifier: Apache-2.0
#include "app/language/money_text.h"

#include <cmath>

namespace gatelog {

QString moneyText(std::int64_t minor, int digits, const QByteArray& currency, const QLocale& locale)
{
    // What a double cannot hold exactly is no sum of an evening.
    const double amount = double(minor) / std::pow(10.0, digits);
    return locale.toString(amount, 'f', digits) + QChar(QChar::Nbsp) + QString::fromLatin1(currency);
}

} // namespace gatelog
