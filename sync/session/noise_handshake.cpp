// SPDX-License-Identifier: Apache-2.0
#include "sync/session/noise_handshake.h"

#include <array>
#include <span>

namespace gatelog {
namespace {

constexpr QByteArrayView kProtocolName = "Noise_XX_25519_ChaChaPoly_BLAKE2b";
constexpr std::size_t kMessages = 3;
constexpr qsizetype kDhBytes = qsizetype(DhPublicKey::size);

tl::unexpected<Error> outOfTurn()
{
    return failure(ErrorCode::Usage, QStringLiteral("a handshake message out of turn"));
}

tl::unexpected<Error> tooLong(qsizetype size)
{
    return failure(ErrorCode::TooLarge, QStringLiteral("a handshake message of %1 bytes").arg(size));
}

} // namespace

/// One line of a handshake pattern (section 7.1).
struct NoiseHandshake::Pattern
{
    std::array<Token, 4> room;
    std::size_t count;
    std::span<const Token> tokens() const { return {room.data(), count}; }
};

/// XX of section 7.5.
const NoiseHandshake::Pattern& NoiseHandshake::pattern() const
{
    static constexpr Pattern kPatterns[kMessages] = {
        {{Token::E}, 1},
        {{Token::E, Token::EE, Token::S, Token::ES}, 4},
        {{Token::S, Token::SE}, 2},
    };
    return kPatterns[m_messages];
}

NoiseHandshake::NoiseHandshake(Side side, QByteArrayView prologue, const DhKeyPair& staticKey,
                               const DhKeyPair& ephemeral)
    : m_side(side), m_symmetric(kProtocolName), m_static(staticKey), m_ephemeral(ephemeral)
{
    m_symmetric.mixHash(prologue); // XX has no pre-messages
}

bool NoiseHandshake::isOurTurn() const
{
    const Side next = m_messages % 2 == 0 ? Side::Initiator : Side::Responder;
    return phase() == Phase::Shaking && next == m_side;
}

/// What the next message holds besides its payload.
qsizetype NoiseHandshake::overheadBytes() const
{
    bool encrypted = m_symmetric.overheadBytes() > 0;
    qsizetype bytes = 0;
    for (const Token token : pattern().tokens()) {
        if (token == Token::E)
            bytes += kDhBytes;
        else if (token == Token::S)
            bytes += kDhBytes + (encrypted ? kAeadTagBytes : 0);
        else
            encrypted = true;
    }
    return bytes + (encrypted ? kAeadTagBytes : 0);
}

/// "ee", "es", "se" of section 5.3: a letter names the initiator's key first, then the responder's.
Result<> NoiseHandshake::mixAgreement(Token token)
{
    const bool initiator = m_side == Side::Initiator;
    const bool ourStatic = token == (initiator ? Token::SE : Token::ES);
    const bool theirStatic = token == (initiator ? Token::ES : Token::SE);
    const DhKeyPair& ours = ourStatic ? *m_static : *m_ephemeral;
    const auto shared = ours.agree(theirStatic ? *m_remoteStatic : *m_remoteEphemeral);
    if (!shared)
        return tl::unexpected(shared.error());
    m_symmetric.mixKey(*shared);
    return {};
}

Result<> NoiseHandshake::writeToken(Token token, QByteArray& message)
{
    if (token == Token::E) {
        message.append(m_ephemeral->publicKey().toByteArray());
        m_symmetric.mixHash(m_ephemeral->publicKey().view());
        return {};
    }
    if (token != Token::S)
        return mixAgreement(token);
    const auto sealed = m_symmetric.encryptAndHash(m_static->publicKey().view());
    if (!sealed)
        return tl::unexpected(sealed.error());
    message.append(*sealed);
    return {};
}

/// `rest` is long enough for all of the pattern: readMessage() looked.
Result<> NoiseHandshake::readToken(Token token, QByteArrayView& rest)
{
    if (token == Token::E) {
        m_remoteEphemeral = DhPublicKey::fromBytes(rest.first(kDhBytes));
        m_symmetric.mixHash(m_remoteEphemeral->view());
        rest = rest.sliced(kDhBytes);
        return {};
    }
    if (token != Token::S)
        return mixAgreement(token);
    const qsizetype size = kDhBytes + m_symmetric.overheadBytes();
    const auto key = m_symmetric.decryptAndHash(rest.first(size));
    if (!key)
        return tl::unexpected(key.error());
    m_remoteStatic = DhPublicKey::fromBytes(*key);
    rest = rest.sliced(size);
    return {};
}

Result<QByteArray> NoiseHandshake::writeAll(QByteArrayView payload)
{
    QByteArray message;
    message.reserve(overheadBytes() + payload.size());
    for (const Token token : pattern().tokens())
        if (const auto written = writeToken(token, message); !written)
            return tl::unexpected(written.error());
    const auto sealed = m_symmetric.encryptAndHash(payload);
    if (!sealed)
        return tl::unexpected(sealed.error());
    message.append(*sealed);
    return message;
}

Result<QByteArray> NoiseHandshake::readAll(QByteArrayView message)
{
    if (phase() != Phase::Shaking || isOurTurn())
        return outOfTurn();
    if (message.size() > kMaxNoiseMessageBytes)
        return tooLong(message.size());
    if (message.size() < overheadBytes())
        return failure(ErrorCode::Damaged, QStringLiteral("a handshake message that is too short"));
    for (const Token token : pattern().tokens())
        if (const auto read = readToken(token, message); !read)
            return tl::unexpected(read.error());
    return m_symmetric.decryptAndHash(message);
}

Result<QByteArray> NoiseHandshake::writeMessage(QByteArrayView payload)
{
    if (!isOurTurn())
        return outOfTurn();
    if (payload.size() > kMaxNoiseMessageBytes - overheadBytes())
        return tooLong(payload.size() + overheadBytes());
    auto message = writeAll(payload);
    if (message)
        messageWentThrough();
    else
        fail();
    return message;
}

Result<QByteArray> NoiseHandshake::readMessage(QByteArrayView message)
{
    if (isDone())
        return outOfTurn();
    auto payload = readAll(message);
    if (payload)
        messageWentThrough();
    else
        fail();
    return payload;
}

void NoiseHandshake::messageWentThrough()
{
    if (++m_messages < kMessages)
        return;
    m_phase = Phase::Done;
    m_static.reset();
    m_ephemeral.reset();
}

void NoiseHandshake::fail()
{
    m_phase = Phase::Failed;
    m_symmetric = NoiseSymmetric(kProtocolName); // holds no secret yet
    m_static.reset();
    m_ephemeral.reset();
}

const HandshakeHash& NoiseHandshake::hash() const
{
    GATELOG_CHECK(isDone());
    return m_symmetric.hash();
}

const DhPublicKey& NoiseHandshake::remoteStatic() const
{
    // Only a whole message counts: a key read from one that then failed was not proven.
    GATELOG_CHECK(!hasFailed() && m_remoteStatic);
    return *m_remoteStatic;
}

NoiseTransport NoiseHandshake::split()
{
    GATELOG_CHECK(phase() == Phase::Done);
    m_phase = Phase::Split;
    auto [fromInitiator, fromResponder] = m_symmetric.split();
    if (m_side == Side::Initiator)
        return {std::move(fromInitiator), std::move(fromResponder)};
    return {std::move(fromResponder), std::move(fromInitiator)};
}

} // namespace gatelog
