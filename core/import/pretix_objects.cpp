// SPDX-License-Identifier: Apache-2.0
#include "core/import/pretix_objects.h"

#include <QStringList>

namespace gatelog {

PretixKind pretixKind(const QJsonObject& object)
{
    const auto has = [&](const char* name) { return object.contains(QLatin1String(name)); };
    if (has("positions") && has("code") && has("status"))
        return PretixKind::Order;
    if (has("secret") && has("item") && has("positionid"))
        return PretixKind::OrderPosition;
    if (has("all_products") && has("limit_products"))
        return PretixKind::CheckinList;
    if (has("default_price") && has("name") && has("id"))
        return PretixKind::Item;
    if (has("question") && has("type") && has("identifier"))
        return PretixKind::Question;
    if (has("event") && has("date_from") && has("item_price_overrides"))
        return PretixKind::Subevent;
    if (has("slug") && has("date_from") && (has("timezone") || has("has_subevents") || has("valid_keys")))
        return PretixKind::Event;
    return PretixKind::Unknown;
}

QString pretixFormat(PretixKind kind)
{
    switch (kind) {
    case PretixKind::Event:
        return QStringLiteral("pretix_event_json");
    case PretixKind::Item:
        return QStringLiteral("pretix_items_json");
    case PretixKind::CheckinList:
        return QStringLiteral("pretix_checkin_lists_json");
    case PretixKind::Order:
        return QStringLiteral("pretix_order_json");
    case PretixKind::OrderPosition:
        return QStringLiteral("pretix_order_positions_json");
    case PretixKind::Subevent:
        return QStringLiteral("pretix_subevents_json");
    case PretixKind::Question:
        return QStringLiteral("pretix_questions_json");
    case PretixKind::Unknown:
        break;
    }
    return QStringLiteral("pretix_json");
}

QString localizedText(const QJsonValue& value, const QString& locale)
{
    if (!value.isObject())
        return value.toString();
    const QJsonObject texts = value.toObject();
    // "de-informal" is pretix's own; its texts are often under "de" alone.
    const QStringList wanted = {locale, locale.section(QLatin1Char('-'), 0, 0), QStringLiteral("en")};
    for (const QString& language : wanted) {
        const QString text = texts.value(language).toString();
        if (!text.isEmpty())
            return text;
    }
    for (const QJsonValue text : texts) {
        if (!text.toString().isEmpty())
            return text.toString();
    }
    return {};
}

PretixObjects::PretixObjects(ImportSource& target, const ImportOptions& options)
    : m_target(target), m_options(options), m_checks(target, QStringLiteral("pretix"), options.maxRows)
{
}

void PretixObjects::reject(Rejection rejection)
{
    m_checks.reject(m_ordinal, std::move(rejection));
}

void PretixObjects::read(PretixKind kind, const QJsonObject& object)
{
    // An order counts by its positions, as TicketDraft::line says.
    if (kind != PretixKind::Order)
        ++m_ordinal;
    switch (kind) {
    case PretixKind::Event:
        return readEvent(object);
    case PretixKind::Item:
        return readItem(object);
    case PretixKind::CheckinList:
        return readList(object);
    case PretixKind::Order:
        return readOrder(object);
    case PretixKind::OrderPosition:
        return readPosition(object, {}, {});
    case PretixKind::Subevent:
    case PretixKind::Question:
        m_skipped.insert(kind);
        return;
    case PretixKind::Unknown:
        return reject({.reason = RejectReason::NotRecognised,
                       .text = object.keys().mid(0, 8).join(QLatin1String(", ")).left(200)});
    }
}

void PretixObjects::finish()
{
    m_checks.finish();
    for (const PretixKind kind : {PretixKind::Subevent, PretixKind::Question}) {
        if (m_skipped.contains(kind))
            m_target.notices.push_back({NoticeKind::NothingToImport, 0, pretixFormat(kind)});
    }
    if (m_dates.size() > 1 && !m_options.subevent)
        m_target.notices.push_back({NoticeKind::SeveralDates, m_dates.size(), {}});
    if (m_testMode > 0)
        m_target.notices.push_back({NoticeKind::TestMode, m_testMode, {}});
}

} // namespace gatelog
