// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/signed_code.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"
#include "core/ticket/base45.h"

#include <algorithm>
#include <vector>

namespace gatelog {
namespace {

constexpr QByteArrayView kDomain = "gatelog.ticket.1";
constexpr std::uint8_t kVersion = 0x10;
constexpr std::uint8_t kHasWindow = 0x01;
constexpr qsizetype kPlainBytes = 12 + qsizetype(Signature::size);
constexpr qsizetype kWindowBytes = 17 + qsizetype(Signature::size);
constexpr qsizetype kPlainCharacters = 114;
constexpr qsizetype kWindowCharacters = 122;
constexpr qsizetype kMaxLostSpaces = 4;

constexpr std::chrono::minutes kStep{15};
constexpr UnixSeconds kFirstStep{std::chrono::sys_days{std::chrono::year{2025} / 1 / 1}};
constexpr std::uint32_t kOpenEnd = 0xfffff;

std::uint8_t keyId(const PublicKey& key)
{
    return std::uint8_t(blake2b64({key.view()}) >> 56);
}

std::uint32_t stepsFrom(std::optional<UnixSeconds> from)
{
    if (!from || *from <= kFirstStep)
        return 0;
    return std::uint32_t(std::min<std::int64_t>((*from - kFirstStep) / kStep, kOpenEnd - 1));
}

std::uint32_t stepsUntil(std::optional<UnixSeconds> until)
{
    if (!until)
        return kOpenEnd;
    const auto past = std::max(*until - kFirstStep, std::chrono::seconds{0});
    const std::int64_t steps = (past + kStep - std::chrono::seconds{1}) / kStep;
    return std::uint32_t(std::min<std::int64_t>(steps, kOpenEnd));
}

QByteArray domainOf(const EventId& event)
{
    return kDomain.toByteArray() + event.toByteArray();
}

struct RawCode
{
    SignedTicket ticket;
    std::uint8_t key = 0;
    QByteArray signedPart;
    Signature signature;
};

std::optional<RawCode> parse(QByteArrayView text)
{
    const auto bytes = fromBase45(text);
    if (!bytes || (bytes->size() != kPlainBytes && bytes->size() != kWindowBytes))
        return std::nullopt;
    ByteReader reader(*bytes);
    const bool window = bytes->size() == kWindowBytes;
    if (reader.u8() != (window ? (kVersion | kHasWindow) : kVersion))
        return std::nullopt;
    RawCode raw;
    raw.key = reader.u8();
    raw.ticket.ticket = TicketId(reader.u64());
    raw.ticket.category = CategoryId(reader.u16());
    if (window) {
        const std::uint64_t high = reader.u8();
        const std::uint64_t bits = high << 32 | reader.u32();
        const std::uint32_t from = std::uint32_t(bits >> 20);
        const std::uint32_t until = std::uint32_t(bits & kOpenEnd);
        if (from != 0)
            raw.ticket.validFrom = kFirstStep + from * kStep;
        if (until != kOpenEnd)
            raw.ticket.validUntil = kFirstStep + until * kStep;
    }
    raw.signature = reader.fixed<Signature>();
    raw.signedPart = bytes->first(bytes->size() - qsizetype(Signature::size));
    return raw;
}

bool isGenuine(const RawCode& raw, const EventId& event, std::span<const PublicKey> issuers)
{
    const QByteArray domain = domainOf(event);
    return std::any_of(issuers.begin(), issuers.end(), [&](const PublicKey& issuer) {
        return keyId(issuer) == raw.key && verifySignature(issuer, domain, raw.signedPart, raw.signature);
    });
}

/// The text, and the variants with the spaces put back that trimming may have taken.
std::vector<QByteArray> withSpaces(const QByteArray& text)
{
    for (const qsizetype full : {kPlainCharacters, kWindowCharacters}) {
        const qsizetype missing = full - text.size();
        if (missing == 0)
            return {text};
        if (missing < 0 || missing > kMaxLostSpaces)
            continue;
        std::vector<QByteArray> variants;
        for (qsizetype front = 0; front <= missing; ++front)
            variants.push_back(QByteArray(front, ' ') + text + QByteArray(missing - front, ' '));
        return variants;
    }
    return {};
}

} // namespace

QString makeSignedCode(const SignedTicket& ticket, const EventId& event, const SigningKey& issuer)
{
    const bool window = ticket.validFrom || ticket.validUntil;
    ByteWriter writer;
    writer.u8(window ? (kVersion | kHasWindow) : kVersion);
    writer.u8(keyId(issuer.publicKey()));
    writer.u64(ticket.ticket.value());
    writer.u16(ticket.category.value());
    if (window) {
        const std::uint64_t bits =
            std::uint64_t(stepsFrom(ticket.validFrom)) << 20 | stepsUntil(ticket.validUntil);
        writer.u8(std::uint8_t(bits >> 32));
        writer.u32(std::uint32_t(bits));
    }
    writer.fixed(issuer.sign(domainOf(event), writer.written()));
    return QString::fromLatin1(toBase45(writer.written()));
}

bool codesBeginPlainly(const PublicKey& issuer)
{
    const auto isPlain = [&issuer](std::uint8_t version) {
        const char head[] = {char(version), char(keyId(issuer))};
        return QChar::fromLatin1(toBase45(QByteArrayView(head, 2)).front()).isLetterOrNumber();
    };
    return isPlain(kVersion) && isPlain(kVersion | kHasWindow);
}

SigningKey generateIssuerKey()
{
    SigningKey key = SigningKey::generate();
    while (!codesBeginPlainly(key.publicKey()))
        key = SigningKey::generate();
    return key;
}

std::optional<TicketId> claimedTicketId(QStringView text)
{
    if (text.size() != kPlainCharacters && text.size() != kWindowCharacters)
        return std::nullopt;
    const auto raw = parse(text.toUtf8());
    return raw ? std::optional(raw->ticket.ticket) : std::nullopt;
}

SignedCodeReading readSignedCode(QStringView text, const EventId& event, std::span<const PublicKey> issuers)
{
    SignedCodeReading reading;
    if (text.size() > kWindowCharacters || text.size() < kPlainCharacters - kMaxLostSpaces)
        return reading;
    for (const QByteArray& variant : withSpaces(text.toUtf8())) {
        const auto raw = parse(variant);
        if (!raw)
            continue;
        if (isGenuine(*raw, event, issuers))
            return {CodeCheck::Genuine, raw->ticket, QString::fromLatin1(variant)};
        if (reading.check == CodeCheck::NotThisFormat)
            reading = {CodeCheck::Forged, raw->ticket, QString::fromLatin1(variant)};
    }
    return reading;
}

} // namespace gatelog
