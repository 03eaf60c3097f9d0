// SPDX-License-Identifier: Apache-2.0
// Bodies of what happens at the gates, and of what the gates are told.
#include "core/ledger/body.h"

#include "core/ledger/body_map.h"

namespace gatelog {

QByteArray encodeBody(const TicketChanged& body)
{
    return encodedMap(2 + countOf({!body.reason.isEmpty()}), [&body](CborMapWriter& map) {
        map.id64(0, body.ticket);
        map.number(1, std::uint64_t(body.status));
        if (!body.reason.isEmpty())
            map.text(2, body.reason);
    });
}

template <>
Result<TicketChanged> decodeBody<TicketChanged>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        TicketChanged changed{map.id64<TicketId>(0), map.enumeration<TicketStatus>(1, TicketStatus::Blocked),
                              map.textOr(2, {})};
        return checkedBody(map, changed);
    });
}

QByteArray encodeBody(const Redemption& body)
{
    const bool exit = body.direction == Direction::Exit;
    const std::uint64_t fields =
        4 + countOf({exit, body.category.value() != 0, body.confirmed, body.staff.value() != 0, body.byHand});
    return encodedMap(fields, [&body, exit](CborMapWriter& map) {
        map.id64(0, body.ticket);
        map.number(1, body.list.value());
        map.number(2, body.gate.value());
        if (exit)
            map.boolean(3, true);
        map.integer(4, body.day);
        if (body.category.value() != 0)
            map.number(5, body.category.value());
        if (body.confirmed)
            map.boolean(6, true);
        if (body.staff.value() != 0)
            map.number(7, body.staff.value());
        if (body.byHand)
            map.boolean(8, true);
    });
}

template <>
Result<Redemption> decodeBody<Redemption>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Redemption redemption;
        redemption.ticket = map.id64<TicketId>(0);
        redemption.list = map.id<ListId>(1);
        redemption.gate = map.id<GateId>(2);
        redemption.direction = map.boolean(3, false) ? Direction::Exit : Direction::Entry;
        redemption.day = map.number<std::int32_t>(4);
        redemption.category = map.id<CategoryId>(5, CategoryId{});
        redemption.confirmed = map.boolean(6, false);
        redemption.staff = map.id<StaffId>(7, StaffId{});
        redemption.byHand = map.boolean(8, false);
        return checkedBody(map, redemption);
    });
}

QByteArray encodeBody(const Refusal& body)
{
    const bool exit = body.direction == Direction::Exit;
    QByteArray text = body.text.toUtf8();
    if (text.size() > Refusal::kMaxTextBytes) {
        qsizetype end = Refusal::kMaxTextBytes;
        while (end > 0 && (std::uint8_t(text[end]) & 0xc0) == 0x80)
            --end; // not in the middle of a character
        text.truncate(end);
    }
    const std::uint64_t fields = 2 + countOf({body.ticket.has_value(), body.list.value() != 0, exit,
                                              !text.isEmpty(), body.staff.value() != 0});
    return encodedMap(fields, [&](CborMapWriter& map) {
        if (body.ticket)
            map.id64(0, *body.ticket);
        if (body.list.value() != 0)
            map.number(1, body.list.value());
        map.number(2, body.gate.value());
        if (exit)
            map.boolean(3, true);
        map.number(4, std::uint64_t(body.reason));
        if (!text.isEmpty())
            map.text(5, QString::fromUtf8(text));
        if (body.staff.value() != 0)
            map.number(7, body.staff.value());
    });
}

template <>
Result<Refusal> decodeBody<Refusal>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Refusal refusal;
        if (map.has(0))
            refusal.ticket = map.id64<TicketId>(0);
        refusal.list = map.id<ListId>(1, ListId{});
        refusal.gate = map.id<GateId>(2);
        refusal.direction = map.boolean(3, false) ? Direction::Exit : Direction::Entry;
        refusal.reason = Reason(map.number<std::uint8_t>(4));
        refusal.text = map.textOr(5, {});
        refusal.staff = map.id<StaffId>(7, StaffId{});
        return checkedBody(map, refusal);
    });
}

QByteArray encodeBody(const Voided& body)
{
    return encodedMap(4 + countOf({body.staff.value() != 0}), [&body](CborMapWriter& map) {
        map.bytes(0, body.feed.author.view());
        map.id64(1, body.feed.epoch);
        map.number(2, body.seq);
        map.bytes(3, body.hash.view());
        if (body.staff.value() != 0)
            map.number(7, body.staff.value());
    });
}

template <>
Result<Voided> decodeBody<Voided>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Voided voided;
        voided.feed = {map.fixed<PublicKey>(0), map.id64<Epoch>(1)};
        voided.seq = map.number<std::uint32_t>(2);
        voided.hash = map.fixed<Hash>(3);
        voided.staff = map.id<StaffId>(7, StaffId{});
        return checkedBody(map, voided);
    });
}

QByteArray encodeBody(const ConflictReviewed& body)
{
    const std::uint64_t fields = 4 + countOf({!body.note.isEmpty(), body.open, body.staff.value() != 0});
    return encodedMap(fields, [&body](CborMapWriter& map) {
        map.bytes(0, body.feed.author.view());
        map.id64(1, body.feed.epoch);
        map.number(2, body.seq);
        map.bytes(3, body.hash.view());
        if (!body.note.isEmpty())
            map.text(4, body.note);
        if (body.open)
            map.boolean(5, true);
        if (body.staff.value() != 0)
            map.number(7, body.staff.value());
    });
}

template <>
Result<ConflictReviewed> decodeBody<ConflictReviewed>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        ConflictReviewed review;
        review.feed = {map.fixed<PublicKey>(0), map.id64<Epoch>(1)};
        review.seq = map.number<std::uint32_t>(2);
        review.hash = map.fixed<Hash>(3);
        review.note = map.textOr(4, {});
        review.open = map.boolean(5, false);
        review.staff = map.id<StaffId>(7, StaffId{});
        return checkedBody(map, review);
    });
}

QByteArray encodeBody(const Announcement& body)
{
    GATELOG_CHECK(body.text.toUtf8().size() <= Announcement::kMaxTextBytes);
    const bool hasEffect = body.effect != EntryEffect::None;
    const std::uint64_t fields =
        countOf({!body.text.isEmpty(), body.gate.value() != 0, hasEffect, body.staff.value() != 0});
    return encodedMap(fields, [&body, hasEffect](CborMapWriter& map) {
        if (!body.text.isEmpty())
            map.text(0, body.text);
        if (body.gate.value() != 0)
            map.number(1, body.gate.value());
        if (hasEffect)
            map.number(2, std::uint64_t(body.effect));
        if (body.staff.value() != 0)
            map.number(7, body.staff.value());
    });
}

template <>
Result<Announcement> decodeBody<Announcement>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Announcement announcement;
        announcement.text = map.textOr(0, {});
        announcement.gate = map.id<GateId>(1, GateId{});
        announcement.effect = map.enumeration<EntryEffect>(2, EntryEffect::Resume, EntryEffect::None);
        announcement.staff = map.id<StaffId>(7, StaffId{});
        map.require(announcement.text.toUtf8().size() <= Announcement::kMaxTextBytes);
        map.require(!announcement.text.isEmpty() || announcement.effect != EntryEffect::None);
        return checkedBody(map, announcement);
    });
}

} // namespace gatelog
