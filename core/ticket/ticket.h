// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/ticket/price.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gatelog {

enum class TicketStatus : std::uint8_t { Valid = 0, Cancelled = 1, Blocked = 2 };

/// A ticket as it was defined by an import, an issue or a sale. What happened to it at the gates is the
/// ledger's; nothing here changes when it is scanned.
struct Ticket
{
    TicketId id;
    CategoryId category;
    TicketStatus status = TicketStatus::Valid;
    bool paid = true;
    QString code;  ///< the text its QR carries; empty: found by name or order only, until a code is issued
    QString name;  ///< of the attendee, as printed
    QString order; ///< the order it was bought in
    QString email;
    QString seat;
    QString note;     ///< needs the operator's attention ("check age"); empty: none
    QString sourceId; ///< what the ticket is called where it came from ("pretix:27427"); matches re-imports
    std::optional<UnixSeconds> validFrom;
    std::optional<UnixSeconds> validUntil; ///< exclusive

    friend bool operator==(const Ticket&, const Ticket&) = default;
};

/// What was sold: "Regular", "VIP", "Crew".
struct Category
{
    CategoryId id;
    QString name;
    std::optional<std::int64_t> pretixItem; ///< the item number pretix's signed codes carry
    QString note;                           ///< attention wanted for every ticket of it; empty: none
    std::optional<Price> price = {};        ///< at the desk; nothing: it is not sold there
    friend bool operator==(const Category&, const Category&) = default;
};

/// How often one ticket admits on one check-in list.
enum class Policy : std::uint8_t {
    Once = 0,
    OncePerDay = 1,       ///< days of the event's time zone
    UpToN = 2,            ///< CheckinList::times
    ReentryAfterExit = 3, ///< once inside at a time
    Unlimited = 4,
};

/// Which categories are admitted under which policy.
struct CheckinList
{
    ListId id;
    QString name;
    Policy policy = Policy::Once;
    std::uint32_t times = 1; ///< for Policy::UpToN
    bool acceptsUnpaid = false;
    bool allCategories = true;
    std::vector<CategoryId> categories; ///< sorted; when not all
    friend bool operator==(const CheckinList&, const CheckinList&) = default;
};

/// A place of entry. It admits what its list admits, narrowed by its own rule.
struct Gate
{
    GateId id;
    QString name;
    ListId list;
    bool allCategories = true;
    std::vector<CategoryId> categories;    ///< sorted; when not all
    std::optional<std::uint32_t> capacity; ///< how many may be inside who entered here
    friend bool operator==(const Gate&, const Gate&) = default;
};

/// The event's settings.
struct Event
{
    EventId id;
    PublicKey authority;
    QString name;
    QByteArray timeZone = QByteArrayLiteral("UTC"); ///< IANA name
    std::optional<std::uint32_t> capacity;          ///< how many may be inside in all
    std::vector<PublicKey> pretixKeys;              ///< sorted; of pretix signature scheme 1
    QString pretixSlug;
    friend bool operator==(const Event&, const Event&) = default;
};

enum class Direction : std::uint8_t { Entry = 0, Exit = 1 };

} // namespace gatelog
