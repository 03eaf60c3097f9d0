// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/sale_body.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"
#include "core/ledger/body_map.h"
#include "core/ticket/code_text.h"

namespace gatelog {
namespace {

constexpr qsizetype kSaleCodeBytes = 12; ///< 26 characters: a QR of version 2 at level M

std::uint32_t readAmount(CborMapReader& map)
{
    const auto amount = map.number<std::uint32_t>(1);
    map.require(amount > 0);
    return amount;
}

CategoryId readCategory(CborMapReader& map)
{
    const auto category = map.id<CategoryId>(0);
    map.require(category.value() != 0);
    return category;
}

} // namespace

QByteArray encodeBody(const Sale& body)
{
    const bool hasPrice = body.price.has_value();
    return encodedMap(3 + countOf({hasPrice, hasPrice, body.staff.value() != 0}), [&](CborMapWriter& map) {
        map.number(0, body.category.value());
        map.bytes(1, body.nonce.view());
        map.number(2, std::uint64_t(body.payment));
        if (body.price)
            writePrice(map, 3, *body.price);
        if (body.staff.value() != 0)
            map.number(7, body.staff.value());
    });
}

template <>
Result<Sale> decodeBody<Sale>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        Sale sale;
        sale.category = readCategory(map);
        sale.nonce = map.fixed<SaleNonce>(1);
        sale.payment = map.enumeration<Payment>(2, Payment::Card);
        sale.price = readPrice(map, 3);
        sale.staff = map.id<StaffId>(7, StaffId{});
        return checkedBody(map, sale);
    });
}

QByteArray encodeBody(const Quota& body)
{
    return encodedMap(2, [&body](CborMapWriter& map) {
        map.number(0, body.category.value());
        map.integer(1, body.change);
    });
}

template <>
Result<Quota> decodeBody<Quota>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        const Quota quota{readCategory(map), map.number<std::int32_t>(1)};
        map.require(quota.change != 0);
        return checkedBody(map, quota);
    });
}

QByteArray encodeBody(const ShareMoved& body)
{
    const bool gives = body.to.has_value();
    const std::uint64_t fields = 2 + countOf({gives, gives, body.from.has_value(), body.answers != 0});
    return encodedMap(fields, [&body](CborMapWriter& map) {
        map.number(0, body.category.value());
        map.number(1, body.amount);
        if (body.to) {
            map.bytes(2, body.to->author.view());
            map.id64(3, body.to->epoch);
        }
        if (body.from)
            map.id64(4, *body.from);
        if (body.answers != 0)
            map.number(5, body.answers);
    });
}

template <>
Result<ShareMoved> decodeBody<ShareMoved>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        ShareMoved moved;
        moved.category = readCategory(map);
        moved.amount = readAmount(map);
        if (map.has(2) || map.has(3))
            moved.to = FeedId{map.fixed<PublicKey>(2), map.id64<Epoch>(3)};
        if (map.has(4))
            moved.from = map.id64<Epoch>(4);
        moved.answers = map.number<std::uint32_t>(5, 0);
        map.require(moved.to.has_value() != moved.from.has_value());
        map.require(moved.to || moved.answers == 0);
        return checkedBody(map, moved);
    });
}

QByteArray encodeBody(const ShareReclaimed& body)
{
    return encodedMap(4, [&body](CborMapWriter& map) {
        map.number(0, body.category.value());
        map.number(1, body.amount);
        map.bytes(2, body.from.author.view());
        map.id64(3, body.from.epoch);
    });
}

template <>
Result<ShareReclaimed> decodeBody<ShareReclaimed>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        const ShareReclaimed reclaimed{
            readCategory(map), readAmount(map), {map.fixed<PublicKey>(2), map.id64<Epoch>(3)}};
        return checkedBody(map, reclaimed);
    });
}

QByteArray encodeBody(const ShareWanted& body)
{
    return encodedMap(1 + countOf({body.amount != 0}), [&body](CborMapWriter& map) {
        map.number(0, body.category.value());
        if (body.amount != 0)
            map.number(1, body.amount);
    });
}

template <>
Result<ShareWanted> decodeBody<ShareWanted>(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        const ShareWanted wanted{readCategory(map), map.number<std::uint32_t>(1, 0)};
        return checkedBody(map, wanted);
    });
}

QString saleCode(const FeedId& feed, const SaleNonce& nonce)
{
    ByteWriter epoch;
    epoch.u64(feed.epoch.value());
    const Hash hash =
        blake2b256({QByteArrayView("gatelog.sale.1"), feed.author.view(), epoch.take(), nonce.view()});
    return QStringLiteral("GW") +
           QString::fromLatin1(hash.toByteArray().first(kSaleCodeBytes).toHex().toUpper());
}

Ticket soldTicket(const EventId& event, const FeedId& feed, const Sale& sale)
{
    Ticket ticket;
    ticket.code = saleCode(feed, sale.nonce);
    ticket.id = ticketIdOfCode(event, ticket.code);
    ticket.category = sale.category;
    return ticket;
}

} // namespace gatelog
