// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/draft_checks.h"

#include <QJsonObject>
#include <QSet>

namespace gatelog {

/// The resources of pretix's REST API that a file may hold (docs.pretix.eu, "Resources and endpoints").
enum class PretixKind { Unknown, Event, Item, CheckinList, Order, OrderPosition, Subevent, Question };

/// By the members that only this kind has.
[[nodiscard]] PretixKind pretixKind(const QJsonObject& object);

/// The stable format name, "pretix_order_json".
[[nodiscard]] QString pretixFormat(PretixKind kind);

/// `{"en": "Regular", "de": "Normal"}` in the preferred language, else English, else the first that is not
/// empty. A plain string is itself.
[[nodiscard]] QString localizedText(const QJsonValue& value, const QString& locale);

/// Reads pretix's objects, one at a time, into one ImportSource. Lives as long as one file is read.
class PretixObjects
{
public:
    /// Both must outlive this.
    PretixObjects(ImportSource& target, const ImportOptions& options);

    void read(PretixKind kind, const QJsonObject& object);
    /// `rejection` without its line.
    void reject(Rejection rejection);
    bool overflowed() const { return m_checks.overflowed(); }
    void finish();

private:
    // pretix_definitions.cpp
    void readEvent(const QJsonObject& event);
    void readItem(const QJsonObject& item);
    void readList(const QJsonObject& list);
    // pretix_orders.cpp
    void readOrder(const QJsonObject& order);
    void readPosition(const QJsonObject& position, const QJsonObject& order, const QJsonObject& parent);
    bool applyValidity(const QJsonObject& position, TicketDraft& draft);
    bool ofOtherDate(const QJsonValue& subevent);

    ImportSource& m_target;
    const ImportOptions& m_options;
    DraftChecks m_checks;
    int m_ordinal = 0; ///< of the position, or of the object of another kind
    int m_testMode = 0;
    QSet<qint64> m_dates;
    QSet<PretixKind> m_skipped;
};

} // namespace gatelog
