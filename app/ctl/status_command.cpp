// SPDX-License-Identifier: Apache-2.0
// status, log, search, undo: what the replica knows, and taking back a scan.
#include "app/ctl/command.h"
#include "app/ctl/sale_words.h"
#include "core/store/audit.h"
#include "core/store/box_office.h"
#include "core/store/scanner.h"

#include <QJsonArray>

#include <algorithm>

namespace gatelog {
namespace {

constexpr int kDefaultLogLines = 100;
constexpr int kMaxLines = 10'000'000;

void noOptions(QCommandLineParser&) {}

ExitStatus runStatus(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const ReplicaStatus status = replicaStatus(**replica);
    const bool isKnown = (*replica)->setup().event.has_value();
    const QString name = isKnown ? (*replica)->setup().event->name : QString();
    QJsonArray gates;
    for (const ReplicaStatus::AtGate& gate : status.gates) {
        QJsonObject line{{QStringLiteral("gate"), gate.name},
                         {QStringLiteral("inside"), qint64(gate.inside)},
                         {QStringLiteral("entries"), qint64(gate.entries)},
                         {QStringLiteral("exits"), qint64(gate.exits)},
                         {QStringLiteral("refused"), qint64(gate.refused)}};
        if (gate.capacity)
            line[QStringLiteral("capacity")] = qint64(*gate.capacity);
        if (gate.entryStopped)
            line[QStringLiteral("entry_stopped")] = true;
        gates.append(line);
    }
    QJsonArray quotas;
    for (const QuotaStanding& quota : status.quotas)
        quotas.append(quotaJson(quota));
    context.out.json({{QStringLiteral("event"), name},
                      {QStringLiteral("event_id"), QString::fromLatin1((*replica)->eventId().toHex())},
                      {QStringLiteral("tickets"), qint64(status.tickets)},
                      {QStringLiteral("admitted"), qint64(status.admitted)},
                      {QStringLiteral("inside"), qint64(status.inside)},
                      {QStringLiteral("records"), qint64(status.records)},
                      {QStringLiteral("conflicts"), qint64(status.conflicts)},
                      {QStringLiteral("set_aside"), qint64(status.setAside)},
                      {QStringLiteral("gates"), gates},
                      {QStringLiteral("quotas"), quotas},
                      {QStringLiteral("frontier"), frontierText((*replica)->frontier())},
                      {QStringLiteral("ledger_hash"), QString::fromLatin1(ledgerHash(**replica).toHex())}});
    context.out.text(QStringLiteral("%1: %2 tickets, %3 admitted, %4 inside, %5 records, %6 conflicts")
                         .arg(isKnown ? name : QStringLiteral("An event not received yet"))
                         .arg(status.tickets)
                         .arg(status.admitted)
                         .arg(status.inside)
                         .arg(status.records)
                         .arg(status.conflicts));
    for (const ReplicaStatus::AtGate& gate : status.gates)
        context.out.text(QStringLiteral("  %1: %2 inside, %3 entries, %4 exits, %5 refused%6")
                             .arg(gate.name)
                             .arg(gate.inside)
                             .arg(gate.entries)
                             .arg(gate.exits)
                             .arg(gate.refused)
                             .arg(gate.entryStopped ? QStringLiteral(", entry is stopped") : QString()));
    for (const QuotaStanding& quota : status.quotas)
        context.out.text(QStringLiteral("  ") + quotaText(quota));
    return ExitStatus::Done;
}

void addLogOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("all"), QStringLiteral("Every kind of record, not scans alone.")},
        {QStringLiteral("limit"), QStringLiteral("How many, the newest. Without: 100."), QStringLiteral("N")},
    });
}

ExitStatus runLog(Context& context)
{
    const auto limit = context.number("limit", kDefaultLogLines, 1, kMaxLines);
    if (!limit)
        return context.out.failed(limit.error());
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const LogScope scope =
        context.parser.isSet(QStringLiteral("all")) ? LogScope::Everything : LogScope::Scans;
    std::vector<LogEntry> entries = readLog(**replica, scope, *limit);
    std::reverse(entries.begin(), entries.end());
    for (const LogEntry& entry : entries) {
        const QString time = isoTime(entry.order.clock.time());
        QJsonObject line{{QStringLiteral("time"), time},
                         {QStringLiteral("what"), entry.what},
                         {QStringLiteral("device"), entry.device},
                         {QStringLiteral("record"), recordName(entry.ref.feed, entry.ref.seq)}};
        for (const auto& [key, text] :
             {std::pair{"gate", entry.gate}, std::pair{"name", entry.ticketName},
              std::pair{"order", entry.ticketOrder}, std::pair{"staff", entry.staff},
              std::pair{"reason", entry.reason}, std::pair{"text", entry.text}})
            if (!text.isEmpty())
                line[QLatin1StringView(key)] = text;
        if (entry.ticket)
            line[QStringLiteral("ticket")] = ticketIdText(*entry.ticket);
        if (entry.voided)
            line[QStringLiteral("voided")] = true;
        if (entry.conflict)
            line[QStringLiteral("conflict")] = true;
        context.out.json(line);
        context.out.text(QStringLiteral("%1  %2  %3  %4 %5 %6 %7")
                             .arg(time, entry.what.leftJustified(10), entry.gate, entry.ticketName,
                                  entry.ticketOrder, entry.reason,
                                  entry.voided ? QStringLiteral("(undone)") : entry.text));
    }
    return ExitStatus::Done;
}

ExitStatus runSearch(Context& context)
{
    const QString words = context.parser.positionalArguments().join(u' ');
    if (words.isEmpty())
        return context.out.failed({ErrorCode::Usage, QStringLiteral("no words to search for")});
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const auto matches = Scanner(**replica).search(words);
    for (const TicketMatch& match : matches) {
        const Ticket& ticket = match.ticket;
        context.out.json({{QStringLiteral("ticket"), ticketIdText(ticket.id)},
                          {QStringLiteral("name"), ticket.name},
                          {QStringLiteral("order"), ticket.order},
                          {QStringLiteral("email"), ticket.email},
                          {QStringLiteral("category"), match.category},
                          {QStringLiteral("code"), ticket.code},
                          {QStringLiteral("used"), match.used},
                          {QStringLiteral("inside"), match.inside}});
        context.out.text(QStringLiteral("%1  %2  %3  %4  %5")
                             .arg(ticketIdText(ticket.id), ticket.name, ticket.order, match.category,
                                  match.inside ? QStringLiteral("inside")
                                  : match.used ? QStringLiteral("used")
                                               : QString()));
    }
    return matches.empty() ? ExitStatus::Found : ExitStatus::Done;
}

ExitStatus runUndo(Context& context)
{
    const QStringList names = context.parser.positionalArguments();
    if (names.size() != 1)
        return context.out.failed(
            {ErrorCode::Usage, QStringLiteral("one record, as `scan --json` names it")});
    const auto replica = context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    std::optional<RecordRef> ref;
    (*replica)->records().forEach([&](const RecordTable::Stored& stored) {
        const FeedId& feed = (*replica)->records().feedOf(stored.feed);
        if (recordName(feed, stored.seq) == names.front())
            ref = RecordRef{feed, stored.seq, stored.hash};
        return !ref;
    });
    if (!ref)
        return context.out.failed({ErrorCode::NotFound, names.front()});
    const auto record = (*replica)->records().at(ref->feed, ref->seq, ref->hash);
    const bool isSale = record && (*record)->kind() == Kind::Sale;
    if (const auto undone = isSale ? BoxOffice(**replica).takeBack(*ref) : Scanner(**replica).undo(*ref);
        !undone)
        return context.out.failed(undone.error());
    context.out.json({{QStringLiteral("undone"), names.front()}});
    context.out.text(QStringLiteral("undone: ") + names.front());
    return ExitStatus::Done;
}

} // namespace

extern const Command kStatusCommand{"status", "What the replica knows, in numbers", Needs::Core, noOptions,
                                    runStatus};
extern const Command kLogCommand{"log", "The last records", Needs::Core, addLogOptions, runLog};
extern const Command kSearchCommand{"search", "Find tickets by name, order or e-mail", Needs::Core, noOptions,
                                    runSearch};
extern const Command kUndoCommand{"undo",
                                  "Take back a scan or a sale, by the record that scan or sell --json names",
                                  Needs::Core, noOptions, runUndo};

} // namespace gatelog
