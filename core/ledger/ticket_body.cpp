// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/body.h"

#include "core/ledger/cbor_map.h"

#include <QCborStreamReader>

#include <algorithm>

namespace gatelog {
namespace {

constexpr qsizetype kArrayOverheadBytes = 16; ///< the map, its key and the array's head

constexpr std::int64_t kYear9999 = 253'402'300'799;

/// Before 1970 is as good as 1970 for a ticket, and the far future as good as the year 9999: what a reader
/// takes.
std::int64_t unixSeconds(UnixSeconds time)
{
    return std::clamp<std::int64_t>(time.time_since_epoch().count(), 0, kYear9999);
}

QByteArray encodeTicket(const Ticket& ticket)
{
    const QString* const texts[] = {&ticket.code, &ticket.name, &ticket.order,   &ticket.email,
                                    &ticket.seat, &ticket.note, &ticket.sourceId};
    std::uint64_t fields = 1;
    fields += ticket.category.value() != 0;
    fields += ticket.status != TicketStatus::Valid;
    fields += !ticket.paid;
    for (const QString* text : texts)
        fields += !text->isEmpty();
    fields += ticket.validFrom.has_value();
    fields += ticket.validUntil.has_value();

    QByteArray bytes;
    bytes.reserve(192);
    QCborStreamWriter out(&bytes);
    {
        CborMapWriter map(out, fields);
        map.id64(0, ticket.id);
        if (ticket.category.value() != 0)
            map.number(1, ticket.category.value());
        if (ticket.status != TicketStatus::Valid)
            map.number(2, std::uint64_t(ticket.status));
        if (!ticket.paid)
            map.boolean(3, true);
        std::uint64_t key = 4;
        for (const QString* text : texts) {
            if (!text->isEmpty())
                map.text(key, *text);
            ++key;
        }
        if (ticket.validFrom)
            map.integer(11, unixSeconds(*ticket.validFrom));
        if (ticket.validUntil)
            map.integer(12, unixSeconds(*ticket.validUntil));
    }
    return bytes;
}

/// RFC 8949, section 3: major type 4 with its count in the shortest form.
void appendArrayHead(QByteArray& out, std::uint16_t count)
{
    if (count < 24) {
        out.append(char(0x80 | count));
    } else if (count < 256) {
        out.append(char(0x98)).append(char(count));
    } else {
        out.append(char(0x99)).append(char(count >> 8)).append(char(count & 0xff));
    }
}

/// Tickets come by the hundred thousand, so this streams instead of building QCborMaps; ok() works as in
/// CborMapReader.
class TicketReader
{
public:
    explicit TicketReader(QByteArrayView body) : m_in(body.data(), body.size()), m_bodySize(body.size()) {}

    std::optional<std::vector<Ticket>> read()
    {
        std::vector<Ticket> tickets;
        bool found = false;
        readMap([&](std::uint64_t key) {
            if (key != 0)
                return skip();
            found = true;
            if (!m_in.isArray() || !m_in.enterContainer())
                return fail();
            while (m_ok && m_in.hasNext())
                tickets.push_back(readTicket());
            leave();
        });
        if (!m_ok || !found || m_in.currentOffset() != m_bodySize)
            return std::nullopt;
        return tickets;
    }

private:
    template <class Field>
    void readMap(Field&& field)
    {
        if (!m_in.isMap() || !m_in.enterContainer())
            return fail();
        while (m_ok && m_in.hasNext()) {
            const std::int64_t key = integer();
            if (m_ok)
                field(std::uint64_t(key));
        }
        leave();
    }

    Ticket readTicket()
    {
        Ticket ticket;
        bool hasId = false;
        QString* const texts[] = {&ticket.code, &ticket.name, &ticket.order,   &ticket.email,
                                  &ticket.seat, &ticket.note, &ticket.sourceId};
        readMap([&](std::uint64_t key) {
            switch (key) {
            case 0:
                ticket.id = TicketId(id64());
                hasId = ticket.id.value() != 0;
                break;
            case 1:
                ticket.category = CategoryId(std::uint16_t(bounded(0xffff)));
                break;
            case 2:
                ticket.status = TicketStatus(bounded(std::int64_t(TicketStatus::Blocked)));
                break;
            case 3:
                ticket.paid = !boolean();
                break;
            case 11:
                ticket.validFrom = instant();
                break;
            case 12:
                ticket.validUntil = instant();
                break;
            default:
                key >= 4 && key <= 10 ? void(*texts[key - 4] = text()) : skip();
            }
        });
        m_ok = m_ok && hasId;
        return ticket;
    }

    std::int64_t integer()
    {
        if (!m_in.isInteger()) {
            fail();
            return 0;
        }
        const std::int64_t value = m_in.toInteger();
        m_ok = m_ok && m_in.next();
        return value;
    }
    std::int64_t bounded(std::int64_t most)
    {
        const std::int64_t value = integer();
        if (value < 0 || value > most) {
            fail();
            return 0;
        }
        return value;
    }
    UnixSeconds instant() { return UnixSeconds(std::chrono::seconds(bounded(kYear9999))); }
    bool boolean()
    {
        if (!m_in.isBool()) {
            fail();
            return false;
        }
        const bool value = m_in.toBool();
        m_ok = m_ok && m_in.next();
        return value;
    }
    std::uint64_t id64()
    {
        if (!m_in.isByteArray()) {
            fail();
            return 0;
        }
        const auto chunk = m_in.readByteArray();
        const auto end = m_in.readByteArray();
        if (chunk.status != QCborStreamReader::Ok || chunk.data.size() != 8 ||
            end.status != QCborStreamReader::EndOfString) {
            fail();
            return 0;
        }
        return qFromBigEndian<std::uint64_t>(chunk.data.data());
    }
    QString text()
    {
        if (!m_in.isString()) {
            fail();
            return {};
        }
        QString whole;
        auto chunk = m_in.readString();
        while (chunk.status == QCborStreamReader::Ok) {
            whole += chunk.data;
            chunk = m_in.readString();
        }
        if (chunk.status == QCborStreamReader::Error)
            fail();
        return whole;
    }
    void skip() { m_ok = m_ok && m_in.next(); }
    void leave() { m_ok = m_ok && m_in.leaveContainer(); }
    void fail() { m_ok = false; }

    QCborStreamReader m_in;
    qsizetype m_bodySize;
    bool m_ok = true;
};

} // namespace

std::vector<QByteArray> encodeTicketBodies(std::span<const Ticket> tickets)
{
    std::vector<QByteArray> bodies;
    std::vector<QByteArray> batch;
    qsizetype batchBytes = kArrayOverheadBytes;
    const auto flush = [&] {
        // Each ticket is one whole CBOR item already, so only the heads around them are written here.
        QByteArray body("\xa1\x00", 2); // a map of one key, 0
        appendArrayHead(body, std::uint16_t(batch.size()));
        for (const QByteArray& ticket : batch)
            body.append(ticket);
        bodies.push_back(std::move(body));
        batch.clear();
        batchBytes = kArrayOverheadBytes;
    };
    for (const Ticket& ticket : tickets) {
        QByteArray item = encodeTicket(ticket);
        GATELOG_CHECK(item.size() + kArrayOverheadBytes <= Record::kMaxBodyBytes);
        if (batchBytes + item.size() > Record::kMaxBodyBytes)
            flush();
        batchBytes += item.size();
        batch.push_back(std::move(item));
    }
    if (!batch.empty())
        flush();
    return bodies;
}

template <>
Result<std::vector<Ticket>> decodeBody<std::vector<Ticket>>(QByteArrayView body)
{
    TicketReader reader(body);
    if (auto tickets = reader.read())
        return std::move(*tickets);
    return failure(ErrorCode::Damaged, QStringLiteral("the body is no batch of tickets"));
}

} // namespace gatelog
