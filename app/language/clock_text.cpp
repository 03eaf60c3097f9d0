// SPDX-License-Identifier: Apache-2.0
#include "app/language/clock_text.h"

#include <QRegularExpression>

namespace gatelog {

QString clockFormat(const QLocale& locale)
{
    return locale.timeFormat(QLocale::ShortFormat);
}

QString clockText(const QTime& time, const QLocale& locale)
{
    return locale.toString(time, clockFormat(locale));
}

QString exactClockText(const QTime& time, const QLocale& locale)
{
    // As the short form, one number longer; only where words stand between the numbers as the long one, which
    // says the zone as well, at its end or at its beginning: that would be the computer's.
    static const QRegularExpression minutes(QStringLiteral("([hH])(\\W)mm(?!\\W*s)"));
    static const QRegularExpression zone(QStringLiteral("^t+\\s+|\\s*[\\[(]?t+[\\])]?$"));
    QString format = clockFormat(locale);
    if (format.contains(minutes))
        format.replace(minutes, QStringLiteral("\\1\\2mm\\2ss"));
    else if (!format.contains(u's'))
        format = locale.timeFormat(QLocale::LongFormat).remove(zone);
    return locale.toString(time, format);
}

} // namespace gatelog
