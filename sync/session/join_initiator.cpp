// SPDX-License-Identifier: Apache-2.0
#include "sync/session/join_initiator.h"

namespace gatelog {

JoinInitiator::JoinInitiator(const SigningKey& device, QString name, std::optional<Invitation> invitation)
    : m_device(device), m_name(std::move(name)), m_invitation(std::move(invitation))
{
}

Result<JoinInitiator> JoinInitiator::byInvitation(const SigningKey& device, const QString& name,
                                                  const Invitation& invitation)
{
    auto checked = checkedDeviceName(name);
    if (!checked)
        return tl::unexpected(checked.error());
    return JoinInitiator(device, std::move(*checked), invitation);
}

Result<JoinInitiator> JoinInitiator::byCode(const SigningKey& device, const QString& name)
{
    auto checked = checkedDeviceName(name);
    if (!checked)
        return tl::unexpected(checked.error());
    JoinInitiator initiator(device, std::move(*checked), std::nullopt);
    initiator.m_nonces.initiator = *JoinNonce::fromBytes(randomBytes(qsizetype(JoinNonce::size)));
    return initiator;
}

std::vector<QByteArray> JoinInitiator::start(const HandshakeHash& handshake)
{
    GATELOG_CHECK(m_state == State::Ready);
    m_handshake = handshake;
    const PublicKey& device = m_device.publicKey();
    Join join{device, signJoin(m_device, handshake), {}, m_name};
    if (m_invitation) {
        m_state = State::AwaitingWelcome;
        join.proof = joinProof(m_invitation->token.view(), handshake, device);
        return {encode(join)};
    }
    m_state = State::AwaitingNonce;
    return {encodeCommit(commitmentTo(m_nonces.initiator, device)), encode(join)};
}

Result<JoinInitiator::Step> JoinInitiator::receive(const QByteArray& message)
{
    const bool isWelcome = message.startsWith(char(MessageType::Welcome));
    if (isWelcome && (m_state == State::AwaitingWelcome || m_state == State::AwaitingNonce))
        return receiveWelcome(message);
    if (m_state == State::AwaitingNonce)
        return receiveNonce(message);
    return failure(ErrorCode::Damaged, QStringLiteral("a join's message that is not expected"));
}

Result<JoinInitiator::Step> JoinInitiator::receiveNonce(const QByteArray& message)
{
    const auto nonce = decodeNonce(message);
    if (!nonce)
        return tl::unexpected(nonce.error());
    m_nonces.responder = *nonce;
    m_state = State::AwaitingWelcome;
    return Step{{encodeReveal(m_nonces.initiator)}, CodeToCompare{comparisonCode(m_handshake, m_nonces)}};
}

bool JoinInitiator::isProven(const Welcome& welcome) const
{
    if (m_state != State::AwaitingWelcome)
        return false; // before both nonces are there nothing can prove anything
    const Hash key = m_invitation ? Hash{} : codeKey(m_handshake, m_nonces);
    return isWelcomeProof(welcome, m_invitation ? m_invitation->token.view() : key.view(), m_handshake,
                          m_device.publicKey());
}

Result<JoinInitiator::Step> JoinInitiator::receiveWelcome(const QByteArray& message)
{
    const auto welcome = decodeWelcome(message);
    if (!welcome)
        return tl::unexpected(welcome.error());
    const JoinVerdict verdict = welcome->verdict;
    if (welcome->proof.isZero() &&
        (verdict == JoinVerdict::Expired || verdict == JoinVerdict::NoInvitation)) {
        m_state = State::Over;
        return Step{{}, Refused{verdict, false}};
    }
    if (!isProven(*welcome))
        return failure(ErrorCode::BadSignature, QStringLiteral("welcome"));
    if (verdict == JoinVerdict::Wait)
        return Step{{}, Waiting{}};
    if (verdict == JoinVerdict::Enrolled && m_invitation && welcome->authority != m_invitation->authority)
        return failure(ErrorCode::Conflict, QStringLiteral("welcome: another authority than invited"));
    m_state = State::Over;
    if (verdict != JoinVerdict::Enrolled)
        return Step{{}, Refused{verdict, true}};
    if (m_invitation || m_isConfirmed)
        return Step{{}, Enrolled{welcome->authority}};
    m_enrolled = Enrolled{welcome->authority};
    return Step{};
}

std::optional<JoinInitiator::Progress> JoinInitiator::confirmCode()
{
    m_isConfirmed = true;
    if (!m_enrolled)
        return std::nullopt;
    return Progress(*std::exchange(m_enrolled, std::nullopt));
}

} // namespace gatelog
