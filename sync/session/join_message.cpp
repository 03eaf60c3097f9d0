// SPDX-License-Identifier: Apache-2.0
#include "sync/session/join_message.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"

#include <QList>

#include <algorithm>

namespace gatelog {
namespace {

constexpr QByteArrayView kJoinDomain = "gatelog.join.1";
constexpr QByteArrayView kWelcomeDomain = "gatelog.welcome.1";
constexpr QByteArrayView kCodeDomain = "gatelog.code.1";
constexpr QByteArrayView kCodeKeyDomain = "gatelog.code.2";
constexpr std::uint64_t kCodes = 1'000'000;
constexpr int kCodeDigits = 6;

tl::unexpected<Error> damaged(const char* what)
{
    return failure(ErrorCode::Damaged, QString::fromLatin1(what));
}

template <class Id>
QByteArray encodeOne(MessageType type, const Id& value)
{
    ByteWriter writer;
    writer.u8(std::uint8_t(type));
    writer.fixed(value);
    return writer.take();
}

template <class Id>
Result<Id> decodeOne(MessageType type, QByteArrayView bytes, const char* what)
{
    ByteReader reader(bytes);
    const std::uint8_t found = reader.u8();
    const Id value = reader.fixed<Id>();
    if (!reader.atEnd() || found != std::uint8_t(type))
        return damaged(what);
    return value;
}

/// Changes of direction are among the format characters; joiners, which some scripts and emoji need, are,
/// too.
bool controls(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return character != 0x200c && character != 0x200d;
    default:
        return false;
    }
}

} // namespace

Result<QString> checkedDeviceName(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::Usage, QStringLiteral("an empty name"));
    const QByteArray utf8 = trimmed.toUtf8();
    if (utf8.size() > kMaxDeviceNameBytes)
        return failure(
            ErrorCode::TooLarge,
            QStringLiteral("a name of %1 bytes, of %2 at most").arg(utf8.size()).arg(kMaxDeviceNameBytes));
    const auto characters = trimmed.toUcs4();
    const bool hasHalves = QString::fromUtf8(utf8) != trimmed; // of surrogate pairs
    if (hasHalves || std::any_of(characters.begin(), characters.end(), controls))
        return failure(ErrorCode::Usage, QStringLiteral("a name with control characters"));
    return trimmed;
}

QByteArray encode(const Join& join)
{
    const auto name = checkedDeviceName(join.name);
    GATELOG_CHECK(name && *name == join.name);
    const QByteArray utf8 = join.name.toUtf8();
    ByteWriter writer;
    writer.u8(std::uint8_t(MessageType::Join));
    writer.fixed(join.device);
    writer.fixed(join.signature);
    writer.fixed(join.proof);
    writer.u8(std::uint8_t(utf8.size()));
    writer.bytes(utf8);
    return writer.take();
}

Result<Join> decodeJoin(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    Join join;
    join.device = reader.fixed<PublicKey>();
    join.signature = reader.fixed<Signature>();
    join.proof = reader.fixed<Hash>();
    const QByteArrayView utf8 = reader.bytes(reader.u8());
    if (!reader.atEnd() || type != std::uint8_t(MessageType::Join))
        return damaged("join");
    join.name = QString::fromUtf8(utf8);
    const auto name = checkedDeviceName(join.name);
    // Comparing the bytes refuses what is no UTF-8, which fromUtf8() would replace.
    if (!name || name->toUtf8() != utf8)
        return damaged("join: a name that is none");
    return join;
}

QByteArray encode(const Welcome& welcome)
{
    ByteWriter writer;
    writer.u8(std::uint8_t(MessageType::Welcome));
    writer.u8(std::uint8_t(welcome.verdict));
    writer.fixed(welcome.proof);
    writer.fixed(welcome.authority);
    return writer.take();
}

Result<Welcome> decodeWelcome(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    const std::uint8_t verdict = reader.u8();
    Welcome welcome;
    welcome.proof = reader.fixed<Hash>();
    welcome.authority = reader.fixed<PublicKey>();
    if (!reader.atEnd() || type != std::uint8_t(MessageType::Welcome) ||
        verdict < std::uint8_t(JoinVerdict::Enrolled) || verdict > std::uint8_t(JoinVerdict::NameTaken))
        return damaged("welcome");
    welcome.verdict = JoinVerdict(verdict);
    if ((welcome.verdict == JoinVerdict::Enrolled) == welcome.authority.isZero())
        return damaged("welcome: the authority is named with who is enrolled, and only then");
    return welcome;
}

QByteArray encodeCommit(const Hash& commitment)
{
    return encodeOne(MessageType::Commit, commitment);
}

QByteArray encodeNonce(const JoinNonce& nonce)
{
    return encodeOne(MessageType::Nonce, nonce);
}

QByteArray encodeReveal(const JoinNonce& nonce)
{
    return encodeOne(MessageType::Reveal, nonce);
}

Result<Hash> decodeCommit(QByteArrayView bytes)
{
    return decodeOne<Hash>(MessageType::Commit, bytes, "commit");
}

Result<JoinNonce> decodeNonce(QByteArrayView bytes)
{
    return decodeOne<JoinNonce>(MessageType::Nonce, bytes, "nonce");
}

Result<JoinNonce> decodeReveal(QByteArrayView bytes)
{
    return decodeOne<JoinNonce>(MessageType::Reveal, bytes, "reveal");
}

Signature signJoin(const SigningKey& device, const HandshakeHash& handshake)
{
    return device.sign(kJoinDomain, handshake.view());
}

bool isSignedJoin(const Join& join, const HandshakeHash& handshake)
{
    return verifySignature(join.device, kJoinDomain, handshake.view(), join.signature);
}

Hash joinProof(QByteArrayView key, const HandshakeHash& handshake, const PublicKey& device)
{
    return keyedHash(key, {kJoinDomain, handshake.view(), device.view()});
}

bool isJoinProof(const Hash& proof, QByteArrayView key, const HandshakeHash& handshake,
                 const PublicKey& device)
{
    return verifyKeyedHash(key, {kJoinDomain, handshake.view(), device.view()}, proof);
}

Hash welcomeProof(QByteArrayView key, const HandshakeHash& handshake, const PublicKey& device,
                  JoinVerdict verdict)
{
    const char what = char(verdict);
    return keyedHash(key, {kWelcomeDomain, handshake.view(), device.view(), QByteArrayView(&what, 1)});
}

bool isWelcomeProof(const Welcome& welcome, QByteArrayView key, const HandshakeHash& handshake,
                    const PublicKey& device)
{
    const char what = char(welcome.verdict);
    return verifyKeyedHash(key, {kWelcomeDomain, handshake.view(), device.view(), QByteArrayView(&what, 1)},
                           welcome.proof);
}

Hash commitmentTo(const JoinNonce& nonce, const PublicKey& device)
{
    return blake2b256({kCodeDomain, nonce.view(), device.view()});
}

QString comparisonCode(const HandshakeHash& handshake, const JoinNonces& nonces)
{
    const Hash hash =
        blake2b256({kCodeDomain, handshake.view(), nonces.initiator.view(), nonces.responder.view()});
    const std::uint64_t number = qFromBigEndian<std::uint64_t>(hash.data()) % kCodes;
    return QString::number(number).rightJustified(kCodeDigits, u'0');
}

Hash codeKey(const HandshakeHash& handshake, const JoinNonces& nonces)
{
    return blake2b256({kCodeKeyDomain, handshake.view(), nonces.initiator.view(), nonces.responder.view()});
}

} // namespace gatelog
