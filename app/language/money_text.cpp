// SPDX-License-Identifier: Apache-2.0
#include "app/language/money_text.h"

#include <cmath>

namespace gatelog {

QString minorText(std::int64_t minor, int digits, const QLocale& locale)
{
    // What a double cannot hold exactly is no sum of an evening.
    return locale.toString(double(minor) / std::pow(10.0, digits), 'f', digits);
}

QString moneyText(std::int64_t minor, int digits, const QByteArray& currency, const QLocale& locale)
{
    return minorText(minor, digits, locale) + QChar(QChar::Nbsp) + QString::fromLatin1(currency);
}

} // namespace gatelog
