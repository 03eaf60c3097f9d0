// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/body.h"

#include "core/ledger/cbor_map.h"

#include <QCborValue>

#include <algorithm>

namespace gatelog {
namespace {

/// Writes one map; `fields` says how many keys and `write` writes them.
template <class Write>
QByteArray encoded(std::uint64_t fields, Write&& write)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    {
        CborMapWriter map(out, fields);
        write(map);
    }
    return bytes;
}

std::uint64_t count(std::initializer_list<bool> present)
{
    return std::uint64_t(std::count(present.begin(), present.end(), true));
}

void writeCategories(QCborStreamWriter& out, const std::vector<CategoryId>& categories)
{
    out.startArray(quint64(categories.size()));
    for (const CategoryId category : categories)
        out.append(quint64(category.value()));
    out.endArray();
}

std::vector<CategoryId> readCategories(CborMapReader& map, int key)
{
    std::vector<CategoryId> categories;
    for (const QCborValue value : map.array(key))
        categories.push_back(CategoryId(map.integerOf<std::uint16_t>(value)));
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    return categories;
}

template <class Body>
Result<Body> checked(const CborMapReader& map, Body body)
{
    if (!map.ok())
        return failure(ErrorCode::Damaged, QStringLiteral("a field of the body is missing or of a wrong type"));
    return body;
}

Result<QCborMap> mapOf(QByteArrayView body)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(body.toByteArray(), &error);
    if (error.error != QCborError::NoError || error.offset != body.size() || !value.isMap())
        return failure(ErrorCode::Damaged, QStringLiteral("the body is not one CBOR map"));
    return value.toMap();
}

template <class Read>
auto readMap(QByteArrayView body, Read&& read) -> decltype(read(QCborMap()))
{
    const auto map = mapOf(body);
    if (!map)
        return tl::unexpected(map.error());
    return read(*map);
}

} // namespace

QByteArray encodeBody(const Event& event)
{
    const std::uint64_t fields =
        3 + count({event.capacity.has_value(), !event.pretixKeys.empty(), !event.pretixSlug.isEmpty()});
    return encoded(fields, [&event](CborMapWriter& map) {
        map.text(0, event.name);
        map.text(1, QString::fromLatin1(event.timeZone));
        if (event.capacity)
            map.number(2, *event.capacity);
        if (!event.pretixKeys.empty()) {
            QCborStreamWriter& out = map.key(3);
            out.startArray(quint64(event.pretixKeys.size()));
            for (const PublicKey& key : event.pretixKeys)
                out.append(key.toByteArray());
            out.endArray();
        }
        if (!event.pretixSlug.isEmpty())
            map.text(4, event.pretixSlug);
        map.bytes(5, event.authority.view());
    });
}

template <>
Result<Event> decodeBody<Event>(QByteArrayView body)
{
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Event event;
        event.name = map.text(0);
        event.timeZone = map.text(1).toLatin1();
        if (map.has(2))
            event.capacity = map.number<std::uint32_t>(2);
        if (map.has(3))
            for (const QCborValue value : map.array(3))
                event.pretixKeys.push_back(map.fixedOf<PublicKey>(value));
        std::sort(event.pretixKeys.begin(), event.pretixKeys.end());
        event.pretixSlug = map.textOr(4, {});
        event.authority = map.fixed<PublicKey>(5);
        event.id = eventIdOf(event.authority);
        return checked(map, event);
    });
}

QByteArray encodeBody(const DeviceEnrolled& body)
{
    return encoded(3, [&body](CborMapWriter& map) {
        map.bytes(0, body.device.view());
        map.text(1, body.name);
        map.number(2, std::uint64_t(body.role));
    });
}

template <>
Result<DeviceEnrolled> decodeBody<DeviceEnrolled>(QByteArrayView body)
{
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        DeviceEnrolled device{map.fixed<PublicKey>(0), map.text(1), map.enumeration<Role>(2, Role::Node)};
        return checked(map, device);
    });
}

QByteArray encodeBody(const DeviceRevoked& body)
{
    return encoded(2, [&body](CborMapWriter& map) {
        map.bytes(0, body.device.view());
        QCborStreamWriter& out = map.key(1);
        out.startArray(quint64(body.lastAccepted.size()));
        for (const FeedHead& head : body.lastAccepted) {
            out.startArray(3);
            const std::uint64_t epoch = qToBigEndian(head.feed.epoch.value());
            out.appendByteString(reinterpret_cast<const char*>(&epoch), 8);
            out.append(quint64(head.seq));
            out.append(head.hash.toByteArray());
            out.endArray();
        }
        out.endArray();
    });
}

template <>
Result<DeviceRevoked> decodeBody<DeviceRevoked>(QByteArrayView body)
{
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        DeviceRevoked revoked{map.fixed<PublicKey>(0), {}};
        for (const QCborValue value : map.array(1)) {
            const QCborArray head = value.toArray();
            map.require(head.size() == 3);
            if (map.ok())
                revoked.lastAccepted.push_back({{revoked.device, map.id64Of<Epoch>(head.at(0))},
                                                map.integerOf<std::uint32_t>(head.at(1)),
                                                map.fixedOf<Hash>(head.at(2))});
        }
        return checked(map, revoked);
    });
}

QByteArray encodeBody(const StaffMember& body)
{
    return encoded(3 + count({!body.pinVerifier.isEmpty()}), [&body](CborMapWriter& map) {
        map.number(0, body.id.value());
        map.text(1, body.name);
        map.number(2, std::uint64_t(body.role));
        if (!body.pinVerifier.isEmpty())
            map.bytes(3, body.pinVerifier);
    });
}

template <>
Result<StaffMember> decodeBody<StaffMember>(QByteArrayView body)
{
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        StaffMember staff{map.id<StaffId>(0), map.text(1), map.enumeration<Role>(2, Role::Node),
                          map.has(3) ? map.bytes(3) : QByteArray()};
        return checked(map, staff);
    });
}

QByteArray encodeBody(const Category& body)
{
    return encoded(2 + count({body.pretixItem.has_value(), !body.note.isEmpty()}), [&body](CborMapWriter& map) {
        map.number(0, body.id.value());
        map.text(1, body.name);
        if (body.pretixItem)
            map.integer(2, *body.pretixItem);
        if (!body.note.isEmpty())
            map.text(3, body.note);
    });
}

template <>
Result<Category> decodeBody<Category>(QByteArrayView body)
{
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Category category{map.id<CategoryId>(0), map.text(1), {}, map.textOr(3, {})};
        if (map.has(2))
            category.pretixItem = map.number<std::int64_t>(2);
        map.require(category.id.value() != 0);
        return checked(map, category);
    });
}

QByteArray encodeBody(const CheckinList& body)
{
    const bool times = body.policy == Policy::UpToN;
    return encoded(3 + count({times, body.acceptsUnpaid, !body.allCategories}), [&](CborMapWriter& map) {
        map.number(0, body.id.value());
        map.text(1, body.name);
        map.number(2, std::uint64_t(body.policy));
        if (times)
            map.number(3, body.times);
        if (body.acceptsUnpaid)
            map.boolean(4, true);
        if (!body.allCategories)
            writeCategories(map.key(5), body.categories);
    });
}

template <>
Result<CheckinList> decodeBody<CheckinList>(QByteArrayView body)
{
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        CheckinList list;
        list.id = map.id<ListId>(0);
        list.name = map.text(1);
        list.policy = map.enumeration<Policy>(2, Policy::Unlimited);
        list.times = map.number<std::uint32_t>(3, 1);
        map.require(list.times > 0);
        list.acceptsUnpaid = map.boolean(4, false);
        list.allCategories = !map.has(5);
        if (!list.allCategories)
            list.categories = readCategories(map, 5);
        map.require(list.id.value() != 0);
        return checked(map, list);
    });
}

QByteArray encodeBody(const Gate& body)
{
    return encoded(3 + count({!body.allCategories, body.capacity.has_value()}), [&](CborMapWriter& map) {
        map.number(0, body.id.value());
        map.text(1, body.name);
        map.number(2, body.list.value());
        if (!body.allCategories)
            writeCategories(map.key(3), body.categories);
        if (body.capacity)
            map.number(4, *body.capacity);
    });
}

template <>
Result<Gate> decodeBody<Gate>(QByteArrayView body)
{
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Gate gate;
        gate.id = map.id<GateId>(0);
        gate.name = map.text(1);
        gate.list = map.id<ListId>(2);
        gate.allCategories = !map.has(3);
        if (!gate.allCategories)
            gate.categories = readCategories(map, 3);
        if (map.has(4))
            gate.capacity = map.number<std::uint32_t>(4);
        map.require(gate.id.value() != 0);
        return checked(map, gate);
    });
}

QByteArray encodeBody(const TicketChanged& body)
{
    return encoded(2 + count({!body.reason.isEmpty()}), [&body](CborMapWriter& map) {
        map.id64(0, body.ticket);
        map.number(1, std::uint64_t(body.status));
        if (!body.reason.isEmpty())
            map.text(2, body.reason);
    });
}

template <>
Result<TicketChanged> decodeBody<TicketChanged>(QByteArrayView body)
{
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        TicketChanged changed{map.id64<TicketId>(0),
                              map.enumeration<TicketStatus>(1, TicketStatus::Blocked), map.textOr(2, {})};
        return checked(map, changed);
    });
}

QByteArray encodeBody(const Redemption& body)
{
    const bool exit = body.direction == Direction::Exit;
    const std::uint64_t fields = 4 + count({exit, body.category.value() != 0, body.confirmed,
                                            body.staff.value() != 0, body.byHand});
    return encoded(fields, [&body, exit](CborMapWriter& map) {
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
    return readMap(body, [](const QCborMap& fields) {
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
        return checked(map, redemption);
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
    const std::uint64_t fields = 2 + count({body.ticket.has_value(), body.list.value() != 0, exit,
                                            !text.isEmpty(), body.staff.value() != 0});
    return encoded(fields, [&](CborMapWriter& map) {
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
    return readMap(body, [](const QCborMap& fields) {
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
        return checked(map, refusal);
    });
}

QByteArray encodeBody(const Voided& body)
{
    return encoded(4 + count({body.staff.value() != 0}), [&body](CborMapWriter& map) {
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
    return readMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Voided voided;
        voided.feed = {map.fixed<PublicKey>(0), map.id64<Epoch>(1)};
        voided.seq = map.number<std::uint32_t>(2);
        voided.hash = map.fixed<Hash>(3);
        voided.staff = map.id<StaffId>(7, StaffId{});
        return checked(map, voided);
    });
}

} // namespace gatelog
