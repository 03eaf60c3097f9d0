// SPDX-License-Identifier: Apache-2.0
#include "core/import/pretix_key.h"
#include "core/import/pretix_objects.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace gatelog {

namespace {

/// pretix keeps every key it ever signed with; a handful in practice. Those beyond are left out.
constexpr qsizetype kMaxPretixKeys = 64;
/// Products of one event, and so of one list.
constexpr qsizetype kMaxListItems = 10'000;

/// Rules are a JSON-logic expression. "No rules" is an empty object, and null in old versions.
bool hasRules(const QJsonValue& rules)
{
    if (rules.isObject())
        return !rules.toObject().isEmpty();
    return !rules.isNull() && !rules.isUndefined();
}

Policy policyOf(const QJsonObject& list)
{
    // pretix checks these in this order: with multiple entries allowed, exits play no part.
    if (list.value(QLatin1String("allow_multiple_entries")).toBool())
        return Policy::Unlimited;
    if (list.value(QLatin1String("allow_entry_after_exit")).toBool())
        return Policy::ReentryAfterExit;
    return Policy::Once;
}

} // namespace

void PretixObjects::readEvent(const QJsonObject& event)
{
    if (m_target.event)
        return reject({.reason = RejectReason::SecondEvent,
                       .text = quotedBeginning(event.value(QLatin1String("slug")).toString())});
    EventDraft draft;
    draft.name = localizedText(event.value(QLatin1String("name")), m_options.locale).left(kMaxTextChars);
    draft.pretixSlug = event.value(QLatin1String("slug")).toString().left(kMaxTextChars);
    if (draft.name.isEmpty())
        draft.name = draft.pretixSlug;
    if (draft.name.isEmpty())
        return reject({.reason = RejectReason::MissingField, .field = ImportField::Name});

    const QString zone = event.value(QLatin1String("timezone")).toString();
    if (QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        draft.timeZone = zone.toUtf8();
    else if (!zone.isEmpty())
        m_target.notices.push_back({NoticeKind::UnknownTimeZone, 0, zone.left(kMaxTextChars)});

    const QJsonArray keys =
        event.value(QLatin1String("valid_keys")).toObject().value(QLatin1String("pretix_sig1")).toArray();
    for (qsizetype i = 0; i < std::min(keys.size(), kMaxPretixKeys); ++i) {
        if (const auto key = pretixPublicKey(keys.at(i).toString().toLatin1()))
            draft.pretixKeys.push_back(*key);
        else
            reject({.reason = RejectReason::BadKey, .number = i + 1});
    }
    if (keys.size() > kMaxPretixKeys)
        reject({.reason = RejectReason::TooLong,
                .text = QStringLiteral("valid_keys"),
                .number = keys.size(),
                .limit = kMaxPretixKeys});
    std::sort(draft.pretixKeys.begin(), draft.pretixKeys.end());
    draft.pretixKeys.erase(std::unique(draft.pretixKeys.begin(), draft.pretixKeys.end()),
                           draft.pretixKeys.end());
    m_target.event = std::move(draft);
}

void PretixObjects::readItem(const QJsonObject& item)
{
    CategoryDraft draft;
    draft.line = m_ordinal;
    draft.name =
        localizedText(item.value(QLatin1String("name")), m_options.locale).simplified().left(kMaxTextChars);
    const std::int64_t number = item.value(QLatin1String("id")).toInteger();
    if (draft.name.isEmpty() || number <= 0)
        return reject({.reason = RejectReason::MissingField,
                       .field = draft.name.isEmpty() ? ImportField::Name : ImportField::Id,
                       .text = quotedBeginning(draft.name)});
    const auto same = [&](const CategoryDraft& other) { return other.pretixItem == number; };
    const auto& known = m_target.categories;
    if (const auto first = std::find_if(known.begin(), known.end(), same); first != known.end())
        return reject({.reason = RejectReason::DuplicateId,
                       .text = quotedBeginning(draft.name),
                       .number = first->line});
    draft.pretixItem = number;
    draft.note = item.value(QLatin1String("checkin_text")).toString().simplified().left(kMaxNoteChars);
    if (draft.note.isEmpty() && item.value(QLatin1String("checkin_attention")).toBool())
        draft.note = kAttentionNote;
    m_target.categories.push_back(std::move(draft));
}

void PretixObjects::readList(const QJsonObject& list)
{
    ListDraft draft;
    draft.line = m_ordinal;
    draft.name =
        localizedText(list.value(QLatin1String("name")), m_options.locale).simplified().left(kMaxTextChars);
    if (draft.name.isEmpty())
        return reject({.reason = RejectReason::MissingField, .field = ImportField::Name});
    const QString which = quotedBeginning(draft.name);
    // Left out, rules and dates would make a list that admits whom the organiser excluded.
    if (hasRules(list.value(QLatin1String("rules"))))
        return reject({.reason = RejectReason::UnsupportedRules, .text = which});
    const QJsonValue subevent = list.value(QLatin1String("subevent"));
    if (subevent.isDouble() && m_options.subevent != subevent.toInteger())
        return reject({.reason = RejectReason::OtherDate, .text = which, .number = subevent.toInteger()});
    // Here leaving it out refuses some that the source would admit, which an operator can see and settle.
    if (list.value(QLatin1String("addon_match")).toBool())
        m_target.notices.push_back({NoticeKind::AddOnsNotMatched, 0, draft.name});

    draft.policy = policyOf(list);
    draft.acceptsUnpaid = list.value(QLatin1String("include_pending")).toBool();
    draft.allCategories = list.value(QLatin1String("all_products")).toBool();
    draft.sourceId = QStringLiteral("pretix:%1").arg(list.value(QLatin1String("id")).toInteger());
    if (!draft.allCategories) {
        const QJsonArray items = list.value(QLatin1String("limit_products")).toArray();
        if (items.size() > kMaxListItems)
            return reject({.reason = RejectReason::TooLong,
                           .text = which,
                           .number = items.size(),
                           .limit = kMaxListItems});
        for (const QJsonValue item : items)
            draft.pretixItems.push_back(item.toInteger());
        std::sort(draft.pretixItems.begin(), draft.pretixItems.end());
        draft.pretixItems.erase(std::unique(draft.pretixItems.begin(), draft.pretixItems.end()),
                                draft.pretixItems.end());
    }
    m_target.lists.push_back(std::move(draft));
}

} // namespace gatelog
