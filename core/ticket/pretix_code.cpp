// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/pretix_code.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <limits>

namespace gatelog {
namespace {

constexpr qsizetype kMaxCharacters = 1024; // pretix's own are about 120

/// The protobuf wire format (protobuf.dev/programming-guides/encoding), as far as this message needs it.
class ProtobufReader
{
public:
    explicit ProtobufReader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool ok() const { return m_bytes.ok(); }
    bool atEnd() const { return m_bytes.atEnd(); }
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint8_t byte = m_bytes.u8();
            value |= std::uint64_t(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        m_bytes.bytes(-1); // more than ten bytes: fails the reader
        return 0;
    }
    QByteArrayView lengthDelimited()
    {
        const std::uint64_t length = varint();
        const auto most = std::uint64_t(std::numeric_limits<int>::max());
        return m_bytes.bytes(qsizetype(std::min(length, most)));
    }
    void skip(unsigned wireType)
    {
        switch (wireType) {
        case 0:
            varint();
            break;
        case 1:
            m_bytes.u64();
            break;
        case 2:
            lengthDelimited();
            break;
        case 5:
            m_bytes.u32();
            break;
        default:
            m_bytes.bytes(-1);
        }
    }

private:
    ByteReader m_bytes;
};

std::optional<UnixSeconds> instant(std::uint64_t value)
{
    // A window beyond the year 9999 is no window: keeps arithmetic on it from overflowing.
    const auto seconds = std::int64_t(value);
    if (seconds <= 0 || seconds > 253'402'300'799)
        return std::nullopt;
    return UnixSeconds(std::chrono::seconds(seconds));
}

std::optional<PretixTicket> parsePayload(QByteArrayView payload)
{
    PretixTicket ticket;
    ProtobufReader reader(payload);
    while (reader.ok() && !reader.atEnd()) {
        const std::uint64_t key = reader.varint();
        const unsigned wireType = unsigned(key & 7);
        const std::uint64_t field = key >> 3;
        if (field == 1 && wireType == 2)
            ticket.seed = QString::fromUtf8(reader.lengthDelimited());
        else if (field >= 2 && field <= 6 && wireType == 0) {
            const std::uint64_t value = reader.varint();
            switch (field) {
            case 2:
                ticket.item = std::int64_t(value);
                break;
            case 3:
                ticket.variation = std::int64_t(value);
                break;
            case 4:
                ticket.subevent = std::int64_t(value);
                break;
            case 5:
                ticket.validFrom = instant(value);
                break;
            case 6:
                ticket.validUntil = instant(value);
                break;
            }
        } else
            reader.skip(wireType);
    }
    return reader.ok() ? std::optional(ticket) : std::nullopt;
}

} // namespace

PretixCodeReading readPretixCode(QStringView text, std::span<const PublicKey> keys)
{
    if (text.size() < 92 || text.size() > kMaxCharacters)
        return {};
    QByteArray reversed = text.toUtf8();
    std::reverse(reversed.begin(), reversed.end());
    const auto decoded = QByteArray::fromBase64Encoding(reversed, QByteArray::AbortOnBase64DecodingErrors);
    // A ticket not imported yet is known by its text, so the same signed bytes in another spelling (padding
    // left out, spare bits set) would admit again.
    if (!decoded || (*decoded).toBase64() != reversed)
        return {};
    ByteReader reader(*decoded);
    const std::uint8_t version = reader.u8();
    const std::uint16_t payloadSize = reader.u16();
    const std::uint16_t signatureSize = reader.u16();
    const QByteArrayView payload = reader.bytes(payloadSize);
    const auto signature = Signature::fromBytes(reader.bytes(signatureSize));
    if (version != 1 || !reader.atEnd() || !signature)
        return {};
    const auto ticket = parsePayload(payload);
    if (!ticket)
        return {};
    const bool genuine = std::any_of(keys.begin(), keys.end(), [&](const PublicKey& key) {
        return verifyPlainSignature(key, payload, *signature);
    });
    return {genuine ? CodeCheck::Genuine : CodeCheck::Forged, *ticket};
}

} // namespace gatelog
