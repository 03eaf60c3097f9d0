// SPDX-License-Identifier: Apache-2.0
#include "core/import/cell_text.h"

#include "core/import/csv_header.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace gatelog {

namespace {

struct StatusWord
{
    const char* prefix;
    StatusMeaning meaning;
};

constexpr StatusMeaning kValid{TicketStatus::Valid, true, false};
constexpr StatusMeaning kUnpaid{TicketStatus::Valid, false, false};
constexpr StatusMeaning kInside{TicketStatus::Valid, true, true};
constexpr StatusMeaning kCancelled{TicketStatus::Cancelled, true, false};
constexpr StatusMeaning kBlocked{TicketStatus::Blocked, true, false};
// pretix refuses an expired order on lists that accept pending ones, so unpaid alone would say too little.
constexpr StatusMeaning kExpired{TicketStatus::Cancelled, false, false};

// Compared as prefixes of the folded word, in this order: pretix writes "pending (overdue)" and "canceled
// (paid fee)".
constexpr StatusWord kStatusWords[] = {
    {"cancel", kCancelled},
    {"storniert", kCancelled},
    {"refunded", kCancelled},
    {"erstattet", kCancelled},
    {"deleted", kCancelled},
    {"notattending", kCancelled},
    {"transferred", kCancelled},
    {"released", kCancelled},
    {"invalid", kCancelled},
    {"ungultig", kCancelled},
    {"expired", kExpired},
    {"abgelaufen", kExpired},
    {"pendingconfirmed", kValid},
    {"ausstehendbestatigt", kValid},
    {"pending", kUnpaid},
    {"ausstehend", kUnpaid},
    {"awaitingpayment", kUnpaid},
    {"tobepaid", kUnpaid},
    {"unpaid", kUnpaid},
    {"unbezahlt", kUnpaid},
    {"offen", kUnpaid},
    {"overdue", kUnpaid},
    {"uberfallig", kUnpaid},
    {"approvalpending", kBlocked},
    {"freigabeausstehend", kBlocked},
    {"blocked", kBlocked},
    {"gesperrt", kBlocked},
    {"blockiert", kBlocked},
    {"checkedin", kInside},
    {"eingecheckt", kInside},
    {"paid", kValid},
    {"bezahlt", kValid},
    {"active", kValid},
    {"aktiv", kValid},
    {"attending", kValid},
    {"acquired", kValid},
    {"valid", kValid},
    {"gultig", kValid},
    {"confirmed", kValid},
    {"bestatigt", kValid},
    {"complete", kValid},
    {"ok", kValid},
};

bool contains(std::initializer_list<const char*> words, const QString& word)
{
    return std::any_of(words.begin(), words.end(), [&](const char* w) { return word == QLatin1String(w); });
}

/// "04.03.2023" and "04.03.2023 18:30" as ISO has them; other text unchanged.
QString isoFromGerman(const QString& text)
{
    if (text.size() < 10 || text.at(2) != QLatin1Char('.') || text.at(5) != QLatin1Char('.'))
        return text;
    return text.mid(6, 4) + QLatin1Char('-') + text.mid(3, 2) + QLatin1Char('-') + text.left(2) +
           text.mid(10);
}

} // namespace

QString unguarded(QString cell)
{
    const QString text = std::move(cell).trimmed();
    if (text.size() < 2 || text.at(0) != QLatin1Char('\''))
        return text;
    const QChar next = text.at(1);
    if (!QStringLiteral("=+-@|%\t\r").contains(next))
        return text;
    QString bare = text.sliced(1).trimmed();
    // pretix's exporter escapes bars in the cells it guards, and in those alone.
    bare.replace(QLatin1String("\\|"), QLatin1String("|"));
    return bare;
}

bool hasControlCharacters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const ushort u = c.unicode();
        return (u < 0x20 && !(u >= 0x09 && u <= 0x0D)) || (u >= 0x7F && u < 0xA0);
    });
}

YesNo yesNo(const QString& cell)
{
    if (cell.isEmpty())
        return YesNo::Unsaid;
    const QString word = foldedWord(cell);
    if (contains({"yes", "ja", "true", "1", "x", "y", "j", "wahr", "oui", "si"}, word))
        return YesNo::Yes;
    if (contains({"no", "nein", "false", "0", "n", "falsch", "non", ""}, word))
        return YesNo::No;
    return YesNo::Unknown;
}

std::optional<StatusMeaning> statusMeaning(const QString& cell)
{
    const QString word = foldedWord(cell);
    if (word.isEmpty())
        return kValid;
    for (const StatusWord& known : kStatusWords) {
        if (word.startsWith(QLatin1String(known.prefix)))
            return known.meaning;
    }
    return std::nullopt;
}

std::optional<UnixSeconds> parseMoment(const QString& cell, const QByteArray& timeZone, DayBound bound)
{
    const QTimeZone zone(timeZone);
    QString text = isoFromGerman(cell);
    if (text.size() == 10) {
        QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        if (bound == DayBound::End)
            day = day.addDays(1);
        return UnixSeconds(std::chrono::seconds(day.startOfDay(zone).toSecsSinceEpoch()));
    }
    if (text.size() > 10 && text.at(10) == QLatin1Char(' '))
        text[10] = QLatin1Char('T');
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), zone);
    return UnixSeconds(std::chrono::seconds(moment.toSecsSinceEpoch()));
}

} // namespace gatelog
