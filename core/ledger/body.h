// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/feed/feed_writer.h"
#include "core/feed/record.h"
#include "core/ticket/ticket.h"
#include "core/ticket/verdict.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace gatelog {

/// What a device or staff member may do: numbers of core/feed/FORMAT.md.
enum class Role : std::uint8_t { Scanner = 0, Supervisor = 1, Administrator = 2, Node = 3 };

/// The bodies of records, each with its kind's number (core/feed/FORMAT.md, "Bodies").
struct DeviceEnrolled
{
    PublicKey device;
    QString name;
    Role role = Role::Scanner;
    friend bool operator==(const DeviceEnrolled&, const DeviceEnrolled&) = default;
};

struct DeviceRevoked
{
    PublicKey device;
    std::vector<FeedHead> lastAccepted; ///< of its feeds; a feed not among them counts not at all
};

/// An administrator's decision: these records of an author count, though they were set aside.
struct Accepted
{
    PublicKey author;
    std::vector<FeedHead> upTo; ///< the last of each feed that is meant
};

/// Somebody looked at a conflict.
struct ConflictReviewed
{
    FeedId feed; ///< of the redemption that does not count
    std::uint32_t seq = 0;
    Hash hash;
    bool open = false; ///< open again
    QString note;
    StaffId staff;
};

struct StaffMember
{
    StaffId id;
    QString name;
    Role role = Role::Scanner;
    QByteArray pinVerifier;
    friend bool operator==(const StaffMember&, const StaffMember&) = default;
};

struct TicketChanged
{
    TicketId ticket;
    TicketStatus status = TicketStatus::Valid;
    QString reason;
};

struct Redemption
{
    TicketId ticket;
    ListId list;
    GateId gate;
    Direction direction = Direction::Entry;
    std::int32_t day = 0; ///< days since 1970-01-01 in the event's time zone
    CategoryId category;
    bool confirmed = false;
    StaffId staff;
    bool byHand = false; ///< found by search, not scanned
    friend bool operator==(const Redemption&, const Redemption&) = default;
};

struct Refusal
{
    std::optional<TicketId> ticket;
    ListId list;
    GateId gate;
    Direction direction = Direction::Entry;
    Reason reason = Reason::Unknown;
    QString text; ///< what was scanned, where no ticket is known; cut to kMaxTextBytes
    StaffId staff;
    static constexpr qsizetype kMaxTextBytes = 128;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

struct Voided
{
    FeedId feed;
    std::uint32_t seq = 0;
    Hash hash;
    StaffId staff;
};

/// What an announcement does besides being read.
enum class EntryEffect : std::uint8_t { None = 0, Stop = 1, Resume = 2 };

/// To all desks, or those at one gate. It has a text or an effect.
struct Announcement
{
    QString text;
    GateId gate; ///< 0: all
    EntryEffect effect = EntryEffect::None;
    StaffId staff;
    static constexpr qsizetype kMaxTextBytes = 500; ///< in UTF-8; whoever writes one has looked
    friend bool operator==(const Announcement&, const Announcement&) = default;
};

[[nodiscard]] QByteArray
encodeBody(const Event& event); ///< the id is not in it: it follows from the authority
[[nodiscard]] QByteArray encodeBody(const DeviceEnrolled& body);
[[nodiscard]] QByteArray encodeBody(const DeviceRevoked& body);
[[nodiscard]] QByteArray encodeBody(const StaffMember& body);
[[nodiscard]] QByteArray encodeBody(const Category& body);
[[nodiscard]] QByteArray encodeBody(const CheckinList& body);
[[nodiscard]] QByteArray encodeBody(const Gate& body);
[[nodiscard]] QByteArray encodeBody(const TicketChanged& body);
[[nodiscard]] QByteArray encodeBody(const Redemption& body);
[[nodiscard]] QByteArray encodeBody(const Refusal& body);
[[nodiscard]] QByteArray encodeBody(const Voided& body);
[[nodiscard]] QByteArray encodeBody(const Accepted& body);
[[nodiscard]] QByteArray encodeBody(const ConflictReviewed& body);
[[nodiscard]] QByteArray encodeBody(const Announcement& body);

/// Bodies of kind Tickets, each within Record::kMaxBodyBytes, that together hold `tickets` in their order.
/// A ticket longer than a body allows cannot happen: the importer bounds every text (kMaxTicketTextBytes).
[[nodiscard]] std::vector<QByteArray> encodeTicketBodies(std::span<const Ticket> tickets);
inline constexpr qsizetype kMaxTicketTextBytes = 4096;

/// Damaged when `body` is not such a body. Any input is allowed.
template <class Body>
Result<Body> decodeBody(QByteArrayView body);
template <>
Result<Event> decodeBody<Event>(QByteArrayView body);
template <>
Result<DeviceEnrolled> decodeBody<DeviceEnrolled>(QByteArrayView body);
template <>
Result<DeviceRevoked> decodeBody<DeviceRevoked>(QByteArrayView body);
template <>
Result<StaffMember> decodeBody<StaffMember>(QByteArrayView body);
template <>
Result<Category> decodeBody<Category>(QByteArrayView body);
template <>
Result<CheckinList> decodeBody<CheckinList>(QByteArrayView body);
template <>
Result<Gate> decodeBody<Gate>(QByteArrayView body);
template <>
Result<TicketChanged> decodeBody<TicketChanged>(QByteArrayView body);
template <>
Result<Redemption> decodeBody<Redemption>(QByteArrayView body);
template <>
Result<Refusal> decodeBody<Refusal>(QByteArrayView body);
template <>
Result<Voided> decodeBody<Voided>(QByteArrayView body);
template <>
Result<Accepted> decodeBody<Accepted>(QByteArrayView body);
template <>
Result<ConflictReviewed> decodeBody<ConflictReviewed>(QByteArrayView body);
template <>
Result<Announcement> decodeBody<Announcement>(QByteArrayView body);
template <>
Result<std::vector<Ticket>> decodeBody<std::vector<Ticket>>(QByteArrayView body);

} // namespace gatelog
