// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/scan_words.h"

#include "core/store/staff.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace gatelog {
namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject verdictJson(const ScanResult& result, const QString& text, double ms)
{
    QJsonObject line{{QStringLiteral("code"), text},
                     {QStringLiteral("verdict"), verdictName(result.decision.verdict)},
                     {QStringLiteral("reason"), reasonName(result.decision.reason)},
                     {QStringLiteral("ticket"), QJsonValue()},
                     {QStringLiteral("gate"), result.gate},
                     {QStringLiteral("direction"),
                      result.direction == Direction::Exit ? QStringLiteral("exit") : QStringLiteral("entry")},
                     {QStringLiteral("confirmed"), result.confirmed},
                     {QStringLiteral("time"), isoTime(result.time)},
                     {QStringLiteral("ms"), ms}};
    if (const auto& ticket = result.ticket) {
        line[QStringLiteral("ticket")] = ticketIdText(ticket->id);
        line[QStringLiteral("category")] = orNull(result.category);
        line[QStringLiteral("name")] = orNull(ticket->name);
        line[QStringLiteral("order")] = orNull(ticket->order);
        line[QStringLiteral("seat")] = orNull(ticket->seat);
        if (result.decision.reason == Reason::NotYetValid && ticket->validFrom)
            line[QStringLiteral("valid_from")] = isoTime(*ticket->validFrom);
        if (result.decision.reason == Reason::Expired && ticket->validUntil)
            line[QStringLiteral("valid_until")] = isoTime(*ticket->validUntil);
    }
    if (!result.decision.note.isEmpty())
        line[QStringLiteral("note")] = result.decision.note;
    if (const auto& prior = result.decision.prior) {
        line[QStringLiteral("used_at")] = isoTime(prior->time);
        line[QStringLiteral("used_gate")] = result.priorGate;
        line[QStringLiteral("used_desk")] = result.priorDevice;
        line[QStringLiteral("used_by")] = orNull(result.priorStaff);
    }
    if (!result.rightGates.isEmpty())
        line[QStringLiteral("right_gates")] = QJsonArray::fromStringList(result.rightGates);
    if (result.record)
        line[QStringLiteral("record")] = recordName(result.record->feed, result.record->seq);
    return line;
}

QString verdictText(const ScanResult& result, const QString& text)
{
    QStringList parts{verdictName(result.decision.verdict).toUpper().leftJustified(9)};
    if (result.decision.reason != Reason::None)
        parts.append(reasonName(result.decision.reason));
    if (result.ticket)
        parts.append(QStringList{result.ticket->name, result.category, result.ticket->order}
                         .filter(QRegularExpression(QStringLiteral(".")))
                         .join(QStringLiteral(", ")));
    else
        parts.append(text.left(60));
    if (const auto& prior = result.decision.prior)
        parts.append(QStringLiteral("used %1 at %2 by %3")
                         .arg(isoTime(prior->time), result.priorGate, result.priorDevice));
    if (!result.rightGates.isEmpty())
        parts.append(QStringLiteral("go to: ") + result.rightGates.join(QStringLiteral(", ")));
    if (!result.decision.note.isEmpty())
        parts.append(result.decision.note);
    if (result.decision.verdict != Verdict::Deny && !result.confirmed)
        parts.append(QStringLiteral("unconfirmed"));
    return parts.join(QStringLiteral("  "));
}

Result<GateId> gateCalled(const QString& name, const Replica& replica)
{
    if (name.isEmpty()) {
        if (const auto first = replica.ledger().firstGate())
            return *first;
        return failure(ErrorCode::Usage, QStringLiteral("the event has no gate"));
    }
    if (const Gate* gate = replica.setup().gateNamed(name))
        return gate->id;
    QStringList known;
    for (const auto& [id, gate] : replica.setup().gates)
        known.append(gate.name);
    return failure(ErrorCode::Usage,
                   QStringLiteral("no gate %1; there are: %2").arg(name, known.join(QStringLiteral(", "))));
}

Result<StaffId> staffOnDuty(const Context& context, const Setup& setup)
{
    const QString name = context.parser.value(QStringLiteral("staff"));
    if (name.isEmpty())
        return StaffId();
    const auto pin = context.secret(QStringLiteral("pin-file"));
    if (!pin)
        return tl::unexpected(pin.error());
    auto staff = signIn(setup, name, *pin);
    // "This device has no right" would be of no help here.
    if (!staff && staff.error().code == ErrorCode::NotPermitted)
        context.out.message(QStringLiteral("The PIN of %1 is wrong, or was never set.").arg(name));
    return staff;
}

} // namespace gatelog
