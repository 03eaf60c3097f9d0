// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/admission_histogram.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <vector>

namespace gatelog {

/// Numbers and times as the report's reader writes them, in the event's time zone.
class ReportFormat
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::ReportFormat)

public:
    ReportFormat(const QLocale& locale, const QByteArray& timeZone);

    const QLocale& locale() const { return m_locale; }
    QDateTime local(WallTime time) const;
    QString number(std::int64_t n) const { return m_locale.toString(qlonglong(n)); }
    /// "1,250.00 EUR", of an amount in the currency's minor unit.
    QString money(std::int64_t minor, const QByteArray& currency) const;
    QString share(std::int64_t part, std::int64_t whole) const; ///< "12.4 %"; empty where there is no whole
    QString clock(WallTime time) const;      ///< "19:15", or "7:15 PM" where the locale has it so
    QString exactClock(WallTime time) const; ///< "19:15:04"
    QString day(WallTime time) const;        ///< "16 May"
    QString date(WallTime time) const;       ///< "Saturday, 16 May 2026"
    /// Both ends; the dates only where there is more than one, the first one's then as `known` says.
    enum class FirstDay { Known, Said };
    QString span(WallTime from, WallTime to, FirstDay known = FirstDay::Said) const;
    QString moment(WallTime time) const; ///< date and time, short
    QString zoneName() const;
    /// "4 min 12 s", "1 h 05 min", "0.4 s".
    static QString length(std::chrono::milliseconds length, const QLocale& locale);
    QString length(std::chrono::milliseconds duration) const { return length(duration, m_locale); }
    QString bucketWidth(std::chrono::minutes width) const; ///< "per 15 minutes"

    struct Tick
    {
        WallTime time;
        QString label;
    };
    /// Where a time axis has its labels: at full local times, at most `most` of them.
    std::vector<Tick> ticks(const TimeBuckets& buckets, int most) const;

private:
    bool isMonthFirst() const;

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace gatelog
