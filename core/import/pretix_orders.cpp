// SPDX-License-Identifier: Apache-2.0
#include "core/import/cell_text.h"
#include "core/import/pretix_objects.h"

#include <QJsonArray>

namespace gatelog {

namespace {

QString text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().trimmed();
}

QString firstFilled(std::initializer_list<QString> texts)
{
    for (const QString& candidate : texts) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

/// How an order stands. A list of positions names the members with a prefix.
struct OrderState
{
    QString status;
    bool validIfPending = false;
    bool needsApproval = false;
};

OrderState stateOf(const QJsonObject& position, const QJsonObject& order)
{
    if (!order.isEmpty())
        return {text(order, "status"), order.value(QLatin1String("valid_if_pending")).toBool(),
                order.value(QLatin1String("require_approval")).toBool()};
    return {text(position, "order__status"),
            position.value(QLatin1String("order__valid_if_pending")).toBool(),
            position.value(QLatin1String("order__require_approval")).toBool()};
}

/// False for a status pretix does not have.
bool applyState(const OrderState& state, const QJsonObject& position, TicketDraft& draft)
{
    if (state.status == QLatin1String("p")) {
        draft.paid = true;
    } else if (state.status == QLatin1String("n")) {
        draft.paid = state.validIfPending;
        // A list that accepts unpaid tickets must not admit an order nobody has approved yet.
        if (state.needsApproval)
            draft.status = TicketStatus::Blocked;
    } else if (state.status == QLatin1String("e") || state.status == QLatin1String("c")) {
        // pretix refuses an expired order even on lists that accept pending ones.
        draft.status = TicketStatus::Cancelled;
        draft.paid = state.status == QLatin1String("c");
    } else {
        return false;
    }
    const QJsonValue blocked = position.value(QLatin1String("blocked"));
    if (draft.status == TicketStatus::Valid && blocked.isArray() && !blocked.toArray().isEmpty())
        draft.status = TicketStatus::Blocked;
    if (position.value(QLatin1String("canceled")).toBool())
        draft.status = TicketStatus::Cancelled;
    return true;
}

QString noteOf(const QJsonObject& position, const QJsonObject& order)
{
    QStringList notes;
    bool attention = false;
    for (const QJsonObject& source : {order, position}) {
        const QString said = text(source, "checkin_text");
        if (!said.isEmpty())
            notes.append(said);
        attention = attention || source.value(QLatin1String("checkin_attention")).toBool();
    }
    if (notes.isEmpty() && attention)
        return kAttentionNote;
    return notes.join(QLatin1String("; "));
}

bool hasEntered(const QJsonObject& position)
{
    const QJsonArray checkins = position.value(QLatin1String("checkins")).toArray();
    for (const QJsonValue checkin : checkins) {
        // Old versions write no type: all were entries.
        if (checkin.toObject().value(QLatin1String("type")).toString() != QLatin1String("exit"))
            return true;
    }
    return false;
}

} // namespace

void PretixObjects::readOrder(const QJsonObject& order)
{
    const QJsonArray positions = order.value(QLatin1String("positions")).toArray();
    QHash<qint64, QJsonObject> byId;
    for (const QJsonValue position : positions)
        byId.insert(position.toObject().value(QLatin1String("id")).toInteger(), position.toObject());
    for (const QJsonValue value : positions) {
        ++m_ordinal;
        if (m_checks.overflowed())
            return;
        const QJsonObject position = value.toObject();
        const QJsonValue addonTo = position.value(QLatin1String("addon_to"));
        const QJsonObject parent = addonTo.isDouble() ? byId.value(addonTo.toInteger()) : QJsonObject();
        readPosition(position, order, parent);
    }
}

bool PretixObjects::ofOtherDate(const QJsonValue& subevent)
{
    if (!subevent.isDouble())
        return false;
    m_dates.insert(subevent.toInteger());
    return m_options.subevent && *m_options.subevent != subevent.toInteger();
}

bool PretixObjects::applyValidity(const QJsonObject& position, TicketDraft& draft)
{
    const auto read = [&](const char* name, ImportField field, std::optional<UnixSeconds>& moment) {
        const QString written = text(position, name);
        if (written.isEmpty())
            return true;
        moment = parseMoment(written, m_options.timeZone, DayBound::Start);
        if (!moment)
            reject({.reason = RejectReason::BadDate, .field = field, .text = quotedBeginning(written)});
        return moment.has_value();
    };
    return read("valid_from", ImportField::ValidFrom, draft.validFrom) &&
           read("valid_until", ImportField::ValidUntil, draft.validUntil);
}

void PretixObjects::readPosition(const QJsonObject& position, const QJsonObject& order,
                                 const QJsonObject& parent)
{
    TicketDraft draft;
    draft.line = m_ordinal;
    draft.code = position.value(QLatin1String("secret")).toString();
    draft.order = order.isEmpty() ? text(position, "order") : text(order, "code");
    const QString which = quotedBeginning(draft.order);
    if (draft.code.isEmpty())
        return reject({.reason = RejectReason::MissingField, .field = ImportField::Code, .text = which});
    if (!applyState(stateOf(position, order), position, draft))
        return reject({.reason = RejectReason::UnknownStatus, .field = ImportField::Order, .text = which});
    const QJsonValue subevent = position.value(QLatin1String("subevent"));
    if (ofOtherDate(subevent))
        return reject({.reason = RejectReason::OtherDate, .text = which, .number = subevent.toInteger()});
    if (!applyValidity(position, draft))
        return;

    const QJsonObject invoice = order.value(QLatin1String("invoice_address")).toObject();
    draft.name = firstFilled({text(position, "attendee_name"), text(parent, "attendee_name"),
                              text(invoice, "name"), text(position, "company"), text(invoice, "company")});
    draft.email = firstFilled({text(position, "attendee_email"), text(parent, "attendee_email"),
                               text(order, "email"), text(position, "order__email")});
    draft.seat = text(position.value(QLatin1String("seat")).toObject(), "name");
    draft.note = noteOf(position, order);
    draft.alreadyCheckedIn = hasEntered(position);
    if (const std::int64_t id = position.value(QLatin1String("id")).toInteger(); id > 0)
        draft.sourceId = QStringLiteral("pretix:%1").arg(id);
    if (const QJsonValue item = position.value(QLatin1String("item")); item.isDouble())
        draft.pretixItem = item.toInteger();
    if (const QJsonValue variation = position.value(QLatin1String("variation")); variation.isDouble())
        draft.pretixVariation = variation.toInteger();
    if (order.value(QLatin1String("testmode")).toBool())
        ++m_testMode;
    m_checks.add(std::move(draft));
}

} // namespace gatelog
