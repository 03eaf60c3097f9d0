// SPDX-License-Identifier: Apache-2.0
// Bodies of what administrators define. scan_body.cpp has those of what happens at the gates, rights_body.cpp
// those of who counts.
#include "core/ledger/body.h"

#include "core/ledger/body_map.h"

namespace gatelog {
namespace {

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

} // namespace

QByteArray encodeBody(const Event& event)
{
    const std::uint64_t fields =
        3 + countOf({event.capacity.has_value(), !event.pretixKeys.empty(), !event.pretixSlug.isEmpty()});
    return encodedMap(fields, [&event](CborMapWriter& map) {
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
    return readBodyMap(body, [](const QCborMap& fields) {
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
        return checkedBody(map, event);
    });
}

QByteArray encodeBody(const DeviceEnrolled& body)
{
    return encodedMap(3, [&body](CborMapWriter& map) {
        map.bytes(0, body.device.view());
        map.text(1, body.name);
        map.number(2, std::uint64_t(body.role));
    });
}

template <>
Result<DeviceEnrolled> decodeBody<DeviceEnrolled>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        DeviceEnrolled device{map.fixed<PublicKey>(0), map.text(1), map.enumeration<Role>(2, Role::Node)};
        return checkedBody(map, device);
    });
}

QByteArray encodeBody(const StaffMember& body)
{
    return encodedMap(3 + countOf({!body.pinVerifier.isEmpty()}), [&body](CborMapWriter& map) {
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
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        StaffMember staff{map.id<StaffId>(0), map.text(1), map.enumeration<Role>(2, Role::Node),
                          map.has(3) ? map.bytes(3) : QByteArray()};
        return checkedBody(map, staff);
    });
}

QByteArray encodeBody(const Category& body)
{
    const bool hasPrice = body.price.has_value();
    const std::uint64_t fields =
        2 + countOf({body.pretixItem.has_value(), !body.note.isEmpty(), hasPrice, hasPrice});
    return encodedMap(fields, [&body](CborMapWriter& map) {
        map.number(0, body.id.value());
        map.text(1, body.name);
        if (body.pretixItem)
            map.integer(2, *body.pretixItem);
        if (!body.note.isEmpty())
            map.text(3, body.note);
        if (body.price)
            writePrice(map, 4, *body.price);
    });
}

template <>
Result<Category> decodeBody<Category>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Category category{map.id<CategoryId>(0), map.text(1), {}, map.textOr(3, {}), readPrice(map, 4)};
        if (map.has(2))
            category.pretixItem = map.number<std::int64_t>(2);
        map.require(category.id.value() != 0);
        return checkedBody(map, category);
    });
}

QByteArray encodeBody(const CheckinList& body)
{
    const bool times = body.policy == Policy::UpToN;
    return encodedMap(3 + countOf({times, body.acceptsUnpaid, !body.allCategories}), [&](CborMapWriter& map) {
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
    return readBodyMap(body, [](const QCborMap& fields) {
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
        return checkedBody(map, list);
    });
}

QByteArray encodeBody(const Gate& body)
{
    return encodedMap(3 + countOf({!body.allCategories, body.capacity.has_value()}), [&](CborMapWriter& map) {
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
    return readBodyMap(body, [](const QCborMap& fields) {
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
        return checkedBody(map, gate);
    });
}

} // namespace gatelog
