// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/report/report_csv.h"
#include "core/store/conflicts.h"

#include <algorithm>

namespace gatelog {
namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("csv"), QStringLiteral("Write them as CSV."), QStringLiteral("FILE")},
        {QStringLiteral("review"), QStringLiteral("Note that one was looked at: its second record."),
         QStringLiteral("RECORD")},
        {QStringLiteral("reopen"), QStringLiteral("Take a review back."), QStringLiteral("RECORD")},
        {QStringLiteral("note"), QStringLiteral("What was found, with --review."), QStringLiteral("TEXT")},
    });
}

QString nameOf(const RecordRef& record)
{
    return recordName(record.feed, record.seq);
}

QJsonObject redemptionJson(const ConflictingRedemption& redemption)
{
    QJsonObject object{{QStringLiteral("record"), nameOf(redemption.record)},
                       {QStringLiteral("time"), isoTime(redemption.time)},
                       {QStringLiteral("desk"), redemption.desk},
                       {QStringLiteral("gate"), redemption.gate},
                       {QStringLiteral("staff"), redemption.staff},
                       {QStringLiteral("confirmed"), redemption.confirmed},
                       {QStringLiteral("by_hand"), redemption.byHand}};
    if (redemption.clock)
        object[QStringLiteral("clock_error_ms")] = qint64(redemption.clock->error.count());
    return object;
}

QJsonObject conflictJson(const ConflictCase& conflict)
{
    QJsonObject object{
        {QStringLiteral("ticket"), ticketIdText(conflict.ticket.id)},
        {QStringLiteral("name"), conflict.ticket.name},
        {QStringLiteral("order"), conflict.ticket.order},
        {QStringLiteral("category"), conflict.category},
        {QStringLiteral("list"), conflict.list},
        {QStringLiteral("first"), redemptionJson(conflict.first)},
        {QStringLiteral("second"), redemptionJson(conflict.second)},
        {QStringLiteral("knowledge"), knowledgeName(conflict.knowledge)},
        {QStringLiteral("between_ms"), qint64(conflict.between().count())},
        {QStringLiteral("state"), conflict.review ? QStringLiteral("reviewed") : QStringLiteral("open")}};
    if (conflict.review) {
        object[QStringLiteral("note")] = conflict.review->note;
        object[QStringLiteral("reviewed")] = isoTime(conflict.review->time);
        object[QStringLiteral("reviewer")] = conflict.review->reviewer;
    }
    return object;
}

QString sideText(const ConflictingRedemption& side)
{
    return QStringLiteral("%1 %2, %3 (%4)")
        .arg(isoTime(side.time), side.gate, side.desk,
             side.confirmed ? QStringLiteral("confirmed") : QStringLiteral("unconfirmed"));
}

ExitStatus list(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const std::vector<ConflictCase> conflicts = readConflicts(**replica);
    const auto& event = (*replica)->setup().event;
    if (const QString csv = context.parser.value(QStringLiteral("csv")); !csv.isEmpty())
        if (const auto written =
                writeConflictCsv(csv, event ? event->timeZone : QByteArrayLiteral("UTC"), conflicts);
            !written)
            return context.out.failed(written.error());
    for (const ConflictCase& conflict : conflicts) {
        context.out.json(conflictJson(conflict));
        context.out.text(QStringLiteral("%1 %2  %3\n  counts: %4\n  second: %5\n  %6 s apart, %7, %8")
                             .arg(ticketIdText(conflict.ticket.id), conflict.ticket.name,
                                  nameOf(conflict.second.record), sideText(conflict.first),
                                  sideText(conflict.second),
                                  QString::number(double(conflict.between().count()) / 1000, 'f', 1),
                                  knowledgeName(conflict.knowledge),
                                  conflict.review ? QStringLiteral("reviewed: ") + conflict.review->note
                                                  : QStringLiteral("open")));
    }
    const bool open = std::any_of(conflicts.begin(), conflicts.end(),
                                  [](const ConflictCase& conflict) { return !conflict.review; });
    return open ? ExitStatus::Found : ExitStatus::Done;
}

/// The conflict whose second record has this name; NotFound also where two begin alike.
Result<RecordRef> secondNamed(const std::vector<ConflictCase>& conflicts, const QString& name)
{
    std::optional<RecordRef> found;
    for (const ConflictCase& conflict : conflicts) {
        if (nameOf(conflict.second.record) != name)
            continue;
        if (found)
            return failure(ErrorCode::NotFound, name);
        found = conflict.second.record;
    }
    if (!found)
        return failure(ErrorCode::NotFound, name);
    return *found;
}

ExitStatus review(Context& context, ReviewState state, const QString& name)
{
    const QString note = context.parser.value(QStringLiteral("note"));
    if (state == ReviewState::Reviewed && note.isEmpty())
        return context.out.failed({ErrorCode::Usage, QStringLiteral("--note TEXT: what was found")});
    const auto replica = context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    const auto second = secondNamed(readConflicts(**replica), name);
    if (!second)
        return context.out.failed(second.error());
    if (const auto written = reviewConflict(**replica, *second, state, note); !written)
        return context.out.failed(written.error());
    const QString word = state == ReviewState::Reviewed ? QStringLiteral("reviewed") : QStringLiteral("open");
    context.out.json({{QStringLiteral("record"), name}, {QStringLiteral("state"), word}});
    context.out.text(word + QStringLiteral(": ") + name);
    return ExitStatus::Done;
}

ExitStatus run(Context& context)
{
    const QString reviewed = context.parser.value(QStringLiteral("review"));
    const QString reopened = context.parser.value(QStringLiteral("reopen"));
    if (!reviewed.isEmpty() && !reopened.isEmpty())
        return context.out.failed({ErrorCode::Usage, QStringLiteral("--review or --reopen, not both")});
    if (!reviewed.isEmpty())
        return review(context, ReviewState::Reviewed, reviewed);
    if (!reopened.isEmpty())
        return review(context, ReviewState::Open, reopened);
    return list(context);
}

} // namespace

extern const Command kConflictsCommand{
    "conflicts", "Tickets admitted more often than allowed; exit status 1 where one is open", Needs::Core,
    addOptions, run};

} // namespace gatelog
