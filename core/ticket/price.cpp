// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/price.h"

#include <algorithm>
#include <limits>
#include <span>

namespace gatelog {
namespace {

constexpr const char* kWithoutDigits[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                          "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr const char* kThreeDigits[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

bool isAmong(std::span<const char* const> list, QByteArrayView currency)
{
    return std::any_of(list.begin(), list.end(),
                       [currency](const char* code) { return currency == QByteArrayView(code); });
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isCurrencyCode(QByteArrayView text)
{
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

int minorDigits(QByteArrayView currency)
{
    if (isAmong(kWithoutDigits, currency))
        return 0;
    return isAmong(kThreeDigits, currency) ? 3 : 2;
}

Result<Price> parsePrice(const QString& amount, const QString& currency)
{
    Price price{0, currency.trimmed().toUpper().toLatin1()};
    if (!isCurrencyCode(price.currency))
        return failure(ErrorCode::Usage, QStringLiteral("currency %1").arg(currency));
    const QString text = amount.trimmed();
    const qsizetype point = std::max(text.indexOf(u'.'), text.indexOf(u','));
    const QString whole = point < 0 ? text : text.first(point);
    const QString part = point < 0 ? QString() : text.sliced(point + 1);
    const int digits = minorDigits(price.currency);
    if (whole.isEmpty() || !isDigits(whole) || !isDigits(part) || part.size() > digits ||
        (point >= 0 && part.isEmpty()))
        return failure(ErrorCode::Usage, QStringLiteral("price %1").arg(amount));
    constexpr qsizetype kMaxDigits = 18; // of 64 bits
    const QString minor = whole + part.leftJustified(digits, u'0');
    const std::uint64_t value = minor.size() > kMaxDigits ? std::uint64_t(-1) : minor.toULongLong();
    if (value > std::numeric_limits<std::uint32_t>::max())
        return failure(ErrorCode::TooLarge, QStringLiteral("price %1").arg(amount));
    price.minor = std::uint32_t(value);
    return price;
}

QString amountText(std::int64_t minor, QByteArrayView currency)
{
    const int digits = minorDigits(currency);
    const bool isNegative = minor < 0;
    QString text = QString::number(isNegative ? -minor : minor).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return isNegative ? u'-' + text : text;
}

QString priceText(const Price& price)
{
    return amountText(price.minor, price.currency) + u' ' + QString::fromLatin1(price.currency);
}

} // namespace gatelog
