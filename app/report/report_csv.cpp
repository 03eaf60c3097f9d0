// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_csv.h"

#include "app/report/row_file.h"
#include "core/store/scan_log.h"
#include "core/ticket/verdict.h"

#include <QDateTime>
#include <QTimeZone>

#include <map>

namespace gatelog {
namespace {

QString utcTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QString localTime(WallTime time, const QTimeZone& zone)
{
    // With the offset, or an hour of autumn would be ambiguous.
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(),
                                                           zone.isValid() ? zone : QTimeZone::utc());
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString yesOrEmpty(bool yes)
{
    return yes ? QStringLiteral("yes") : QString();
}

QString idText(TicketId id)
{
    return QStringLiteral("%1").arg(id.value(), 16, 16, QLatin1Char('0'));
}

QString nameOf(const RecordRef& record)
{
    return recordName(record.feed, record.seq);
}

QString clockError(const ConflictingRedemption& redemption)
{
    return redemption.clock ? QString::number(redemption.clock->error.count()) : QString();
}

/// A scan's line, with every name filled in.
class ScanLines
{
public:
    ScanLines(Replica& replica, std::span<const ConflictCase> conflicts)
        : m_replica(replica), m_setup(replica.setup()),
          m_zone(m_setup.event ? m_setup.event->timeZone : QByteArrayLiteral("UTC"))
    {
        for (const ConflictCase& conflict : conflicts) {
            m_partners[nameOf(conflict.second.record)].append(nameOf(conflict.first.record));
            m_partners[nameOf(conflict.first.record)].append(nameOf(conflict.second.record));
        }
    }

    static QStringList headings()
    {
        return {QStringLiteral("time_utc"),  QStringLiteral("time_local"),   QStringLiteral("what"),
                QStringLiteral("gate"),      QStringLiteral("device"),       QStringLiteral("operator"),
                QStringLiteral("ticket"),    QStringLiteral("name"),         QStringLiteral("order"),
                QStringLiteral("category"),  QStringLiteral("reason"),       QStringLiteral("scanned_text"),
                QStringLiteral("confirmed"), QStringLiteral("by_hand"),      QStringLiteral("outcome"),
                QStringLiteral("record"),    QStringLiteral("conflict_with")};
    }

    QStringList line(const LoggedScan& scan) const
    {
        const auto row = scan.ticket ? m_replica.rows().ticket(*scan.ticket) : std::nullopt;
        const Ticket ticket = row ? row->ticket : Ticket();
        const bool refused = scan.kind == ScanKind::Refusal;
        const CategoryId category = refused ? ticket.category : scan.category;
        const auto partners = m_partners.find(nameOf(scan.record));
        return {utcTime(scan.time),
                localTime(scan.time, m_zone),
                scanKindName(scan.kind),
                m_setup.gateName(scan.gate),
                m_setup.deviceName(scan.record.feed.author),
                m_setup.staffName(scan.staff),
                scan.ticket ? idText(*scan.ticket) : QString(),
                ticket.name,
                ticket.order,
                m_setup.categoryName(category),
                refused ? reasonName(scan.reason) : QString(),
                scan.text,
                refused          ? QString()
                : scan.confirmed ? QStringLiteral("yes")
                                 : QStringLiteral("no"),
                yesOrEmpty(scan.byHand),
                scanOutcomeName(scan.outcome),
                nameOf(scan.record),
                partners == m_partners.end() ? QString() : partners->second.join(u' ')};
    }

private:
    Replica& m_replica;
    const Setup& m_setup;
    QTimeZone m_zone;
    std::map<QString, QStringList> m_partners;
};

} // namespace

Result<> writeScanCsv(const QString& path, Replica& replica, std::span<const ConflictCase> conflicts)
{
    return writeScans(path, RowFormat::Csv, replica, conflicts);
}

Result<> writeScans(const QString& path, RowFormat format, Replica& replica,
                    std::span<const ConflictCase> conflicts)
{
    RowFile file(path, format);
    if (const auto begun = file.begin(ScanLines::headings()); !begun)
        return begun;
    const ScanLines lines(replica, conflicts);
    ScanLog(replica).forEach([&](const LoggedScan& scan) { file.add(lines.line(scan)); });
    return file.finish();
}

Result<> writeSalesCsv(const QString& path, std::span<const EventReport::Sales> sales)
{
    RowFile file(path);
    const QStringList headings{QStringLiteral("category"),  QStringLiteral("device"),
                               QStringLiteral("payment"),   QStringLiteral("tickets"),
                               QStringLiteral("sum"),       QStringLiteral("currency"),
                               QStringLiteral("taken_back")};
    if (const auto begun = file.begin(headings); !begun)
        return begun;
    for (const EventReport::Sales& row : sales)
        file.add({row.category, row.device, paymentName(row.payment), QString::number(row.count),
                  row.currency.isEmpty() ? QStringLiteral("0") : amountText(row.minor, row.currency),
                  QString::fromLatin1(row.currency), QString::number(row.takenBack)});
    return file.finish();
}

Result<> writeConflictCsv(const QString& path, const QByteArray& timeZone,
                          std::span<const ConflictCase> conflicts)
{
    RowFile file(path);
    QStringList headings{QStringLiteral("ticket"), QStringLiteral("name"), QStringLiteral("order"),
                         QStringLiteral("category"), QStringLiteral("list")};
    for (const QLatin1StringView which : {QLatin1StringView("first_"), QLatin1StringView("second_")})
        for (const QLatin1StringView field :
             {QLatin1StringView("record"), QLatin1StringView("time_utc"), QLatin1StringView("time_local"),
              QLatin1StringView("desk"), QLatin1StringView("gate"), QLatin1StringView("operator"),
              QLatin1StringView("confirmed"), QLatin1StringView("by_hand"),
              QLatin1StringView("clock_error_ms")})
            headings.append(which + field);
    headings += {QStringLiteral("between_ms"), QStringLiteral("knowledge"),    QStringLiteral("state"),
                 QStringLiteral("note"),       QStringLiteral("reviewed_utc"), QStringLiteral("reviewer")};
    if (const auto begun = file.begin(headings); !begun)
        return begun;
    const QTimeZone zone(timeZone);
    for (const ConflictCase& conflict : conflicts) {
        QStringList cells{idText(conflict.ticket.id), conflict.ticket.name, conflict.ticket.order,
                          conflict.category, conflict.list};
        for (const ConflictingRedemption* side : {&conflict.first, &conflict.second})
            cells += {nameOf(side->record),
                      utcTime(side->time),
                      localTime(side->time, zone),
                      side->desk,
                      side->gate,
                      side->staff,
                      side->confirmed ? QStringLiteral("yes") : QStringLiteral("no"),
                      yesOrEmpty(side->byHand),
                      clockError(*side)};
        cells += {QString::number(conflict.between().count()),
                  knowledgeName(conflict.knowledge),
                  conflict.review ? QStringLiteral("reviewed") : QStringLiteral("open"),
                  conflict.review ? conflict.review->note : QString(),
                  conflict.review ? utcTime(conflict.review->time) : QString(),
                  conflict.review ? conflict.review->reviewer : QString()};
        file.add(cells);
    }
    return file.finish();
}

} // namespace gatelog
