// SPDX-License-Identifier: Apache-2.0
#include "sync/session/invitation.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr qsizetype kCheckBytes = 4;
constexpr qsizetype kIpv4Bytes = 4;
constexpr qsizetype kIpv6Bytes = 16;
const QLatin1String kPrefix("GATELOG:");
constexpr QByteArrayView kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648, section 6

tl::unexpected<Error> damaged(const char* why)
{
    return failure(ErrorCode::Damaged, QStringLiteral("invitation: ") + QString::fromLatin1(why));
}

QByteArray checkOf(QByteArrayView bytes)
{
    return blake2b256({bytes}).toByteArray().first(kCheckBytes);
}

QByteArray toBase32(QByteArrayView bytes)
{
    QByteArray text;
    unsigned pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8 | std::uint8_t(byte)) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            text.append(kAlphabet[pending >> (bits - 5) & 31]);
    }
    if (bits > 0)
        text.append(kAlphabet[pending << (5 - bits) & 31]);
    return text;
}

/// Nothing unless toBase32() gives `text`: of a group's unused bits only zeros are taken.
std::optional<QByteArray> fromBase32(QByteArrayView text)
{
    QByteArray bytes;
    unsigned pending = 0;
    int bits = 0;
    for (const char character : text) {
        const qsizetype value = kAlphabet.indexOf(character);
        if (value < 0)
            return std::nullopt;
        pending = (pending << 5 | unsigned(value)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(pending >> bits & 0xff));
        }
    }
    const bool isWhole = bits < 5 && (pending & ((1u << bits) - 1)) == 0;
    return isWhole ? std::optional(bytes) : std::nullopt;
}

/// Upper case and without what pasting brings: white space of all kinds, marks that take no room.
QString plainText(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        const bool takesNoRoom = character.category() == QChar::Other_Format;
        if (!character.isSpace() && !takesNoRoom)
            plain.append(character < QChar(0x80) ? character.toUpper() : character);
    }
    return plain;
}

Result<std::vector<Invitation::Address>> readAddresses(ByteReader& reader)
{
    const std::size_t count = reader.u8();
    if (count > Invitation::kMaxAddresses)
        return failure(ErrorCode::TooLarge, QStringLiteral("invitation: %1 addresses").arg(count));
    std::vector<Invitation::Address> addresses;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t family = reader.u8();
        if (family != 4 && family != 6)
            return damaged("an address of no known family");
        Invitation::Address address;
        address.ip = reader.bytes(family == 4 ? kIpv4Bytes : kIpv6Bytes).toByteArray();
        address.port = reader.u16();
        addresses.push_back(std::move(address));
    }
    return addresses;
}

} // namespace

QString Invitation::encode() const
{
    GATELOG_CHECK(addresses.size() <= kMaxAddresses);
    ByteWriter writer;
    writer.u8(kVersion);
    writer.fixed(authority);
    writer.fixed(token);
    const std::int64_t seconds = expires.time_since_epoch().count();
    writer.u32(std::uint32_t(std::clamp(seconds, std::int64_t(0), std::int64_t(0xffff'ffff))));
    writer.u8(std::uint8_t(addresses.size()));
    for (const Address& address : addresses) {
        GATELOG_CHECK(address.ip.size() == kIpv4Bytes || address.ip.size() == kIpv6Bytes);
        writer.u8(address.ip.size() == kIpv4Bytes ? 4 : 6);
        writer.bytes(address.ip);
        writer.u16(address.port);
    }
    writer.bytes(checkOf(writer.written()));
    return kPrefix + QString::fromLatin1(toBase32(writer.written()));
}

Result<Invitation> Invitation::decode(const QString& text)
{
    if (text.size() > kMaxTextCharacters)
        return failure(ErrorCode::TooLarge, QStringLiteral("a text of %1 characters").arg(text.size()));
    const QString plain = plainText(text);
    if (!plain.startsWith(kPrefix))
        return damaged("no such text");
    const auto bytes = fromBase32(plain.sliced(kPrefix.size()).toUtf8());
    if (!bytes || bytes->size() <= kCheckBytes)
        return damaged("mistyped or cut short");
    const QByteArrayView content = QByteArrayView(*bytes).chopped(kCheckBytes);
    if (QByteArrayView(*bytes).last(kCheckBytes) != checkOf(content))
        return damaged("its checksum does not hold");
    ByteReader reader(content);
    if (const std::uint8_t version = reader.u8(); version != kVersion)
        return failure(version > kVersion ? ErrorCode::NewerFormat : ErrorCode::Damaged,
                       QStringLiteral("invitation version %1").arg(version));
    Invitation invitation;
    invitation.authority = reader.fixed<PublicKey>();
    invitation.token = reader.fixed<InvitationToken>();
    invitation.expires = UnixSeconds(std::chrono::seconds(reader.u32()));
    auto addresses = readAddresses(reader);
    if (!addresses)
        return tl::unexpected(addresses.error());
    if (!reader.atEnd())
        return damaged("its length is not right");
    invitation.addresses = std::move(*addresses);
    return invitation;
}

} // namespace gatelog
