// SPDX-License-Identifier: Apache-2.0
// Bodies that say how far an author's records count: both name the last record of each feed.
#include "core/ledger/body.h"

#include "core/ledger/body_map.h"

namespace gatelog {
namespace {

QByteArray encodedHeads(const PublicKey& author, const std::vector<FeedHead>& heads)
{
    return encodedMap(2, [&](CborMapWriter& map) {
        map.bytes(0, author.view());
        QCborStreamWriter& out = map.key(1);
        out.startArray(quint64(heads.size()));
        for (const FeedHead& head : heads) {
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

template <class Body>
Result<Body> readHeads(QByteArrayView body)
{
    return readBodyMap(body, [](const QCborMap& fields) {
        CborMapReader map(fields);
        const PublicKey author = map.fixed<PublicKey>(0);
        std::vector<FeedHead> heads;
        for (const QCborValue value : map.array(1)) {
            const QCborArray head = value.toArray();
            map.require(head.size() == 3);
            if (map.ok())
                heads.push_back({{author, map.id64Of<Epoch>(head.at(0))},
                                 map.integerOf<std::uint32_t>(head.at(1)),
                                 map.fixedOf<Hash>(head.at(2))});
        }
        return checkedBody(map, Body{author, std::move(heads)});
    });
}

} // namespace

QByteArray encodeBody(const DeviceRevoked& body)
{
    return encodedHeads(body.device, body.lastAccepted);
}

template <>
Result<DeviceRevoked> decodeBody<DeviceRevoked>(QByteArrayView body)
{
    return readHeads<DeviceRevoked>(body);
}

QByteArray encodeBody(const Accepted& body)
{
    return encodedHeads(body.author, body.upTo);
}

template <>
Result<Accepted> decodeBody<Accepted>(QByteArrayView body)
{
    return readHeads<Accepted>(body);
}

} // namespace gatelog
