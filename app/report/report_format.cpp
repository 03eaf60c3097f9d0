// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_format.h"

#include "app/language/clock_text.h"
#include "app/language/money_text.h"
#include "core/ticket/price.h"

namespace gatelog {

using namespace std::chrono;

ReportFormat::ReportFormat(const QLocale& locale, const QByteArray& timeZone)
    : m_locale(locale), m_zone(timeZone)
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QDateTime ReportFormat::local(WallTime time) const
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), m_zone);
}

QString ReportFormat::money(std::int64_t minor, const QByteArray& currency) const
{
    return moneyText(minor, minorDigits(currency), currency, m_locale);
}

QString ReportFormat::share(std::int64_t part, std::int64_t whole) const
{
    if (whole <= 0)
        return {};
    return tr("%1 %", "%1: a percentage")
        .arg(m_locale.toString(100.0 * double(part) / double(whole), 'f', 1));
}

QString ReportFormat::clock(WallTime time) const
{
    return clockText(local(time).time(), m_locale);
}

QString ReportFormat::exactClock(WallTime time) const
{
    return exactClockText(local(time).time(), m_locale);
}

bool ReportFormat::isMonthFirst() const
{
    return m_locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
}

QString ReportFormat::day(WallTime time) const
{
    return m_locale.toString(local(time).date(),
                             isMonthFirst() ? QStringLiteral("MMM d")
                                            : tr("d MMM", "a date without its year, as QLocale formats it"));
}

QString ReportFormat::date(WallTime time) const
{
    return m_locale.toString(local(time).date(), QLocale::LongFormat);
}

QString ReportFormat::moment(WallTime time) const
{
    return tr("%1 %2, %3", "%1: day and month, %2: year, %3: time of day")
        .arg(isMonthFirst() ? day(time) + u',' : day(time),
             m_locale.toString(local(time).date(), QStringLiteral("yyyy")), clock(time));
}

QString ReportFormat::span(WallTime from, WallTime to, FirstDay known) const
{
    const QString dash = QStringLiteral("\u2009\u2013\u2009");
    if (local(from).date() == local(to).date())
        return clock(from) == clock(to) ? clock(from) : clock(from) + dash + clock(to);
    const QString start = known == FirstDay::Known ? clock(from) : day(from) + u' ' + clock(from);
    return start + dash + day(to) + u' ' + clock(to);
}

QString ReportFormat::zoneName() const
{
    return QString::fromUtf8(m_zone.id());
}

QString ReportFormat::length(milliseconds length, const QLocale& locale)
{
    const milliseconds whole = abs(length);
    if (whole < seconds(10))
        return tr("%1 s", "seconds").arg(locale.toString(double(whole.count()) / 1000.0, 'f', 1));
    const auto total = round<seconds>(whole);
    const auto number = [&locale](qint64 n) { return locale.toString(n); };
    const auto twoDigits = [&](qint64 n) { return n < 10 ? locale.zeroDigit() + number(n) : number(n); };
    if (total < minutes(1))
        return tr("%1 s", "seconds").arg(number(total.count()));
    if (total < hours(1))
        return tr("%1 min %2 s", "minutes and seconds")
            .arg(number(total.count() / 60), twoDigits(total.count() % 60));
    if (total < days(2))
        return tr("%1 h %2 min", "hours and minutes")
            .arg(number(total.count() / 3600), twoDigits(total.count() / 60 % 60));
    return tr("%n day(s)", nullptr, int(total.count() / 86'400));
}

QString ReportFormat::bucketWidth(minutes width) const
{
    if (width < hours(1))
        return tr("per %n minute(s)", nullptr, int(width.count()));
    if (width < days(1))
        return tr("per %n hour(s)", nullptr, int(width.count() / 60));
    return tr("per %n day(s)", nullptr, int(width.count() / 1440));
}

std::vector<ReportFormat::Tick> ReportFormat::ticks(const TimeBuckets& buckets, int most) const
{
    constexpr minutes kSteps[] = {minutes(1),  minutes(2), minutes(5), minutes(10), minutes(15),
                                  minutes(30), hours(1),   hours(2),   hours(3),    hours(6),
                                  hours(12),   days(1),    days(2),    days(7),     days(14),
                                  days(30),    days(90),   days(365),  days(730)};
    const auto whole = buckets.end() - buckets.start;
    minutes step = kSteps[std::size(kSteps) - 1];
    for (const minutes candidate : kSteps) {
        if (candidate >= buckets.width && whole / candidate <= most) {
            step = candidate;
            break;
        }
    }
    std::vector<Tick> ticks;
    const auto offset = seconds(local(buckets.start).offsetFromUtc());
    const auto localStart = buckets.start.time_since_epoch() + offset;
    const auto first = (localStart + step - milliseconds(1)) / step * step;
    for (auto at = first; at - localStart <= whole; at += step) {
        const WallTime time(duration_cast<milliseconds>(at - offset));
        const QTime clockTime = local(time).time();
        // A day begins with its date, where more than one is shown.
        const bool showsDay = step >= days(1) || (clockTime == QTime(0, 0) && whole > hours(12));
        ticks.push_back({time, showsDay ? day(time) : clock(time)});
    }
    return ticks;
}

} // namespace gatelog
