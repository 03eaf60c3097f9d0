// SPDX-License-Identifier: Apache-2.0
#include "sync/session/join_responder.h"

#include <algorithm>

namespace gatelog {

JoinResponder::JoinResponder(Purpose purpose, const HandshakeHash& handshake, const PublicKey& authority,
                             std::vector<OpenInvitation> invitations)
    : m_purpose(purpose),
      m_state(purpose == Purpose::JoinByCode ? State::AwaitingCommit : State::AwaitingJoin),
      m_handshake(handshake), m_authority(authority), m_invitations(std::move(invitations))
{
}

Result<JoinResponder::Step> JoinResponder::receive(const QByteArray& message, WallTime now)
{
    switch (m_state) {
    case State::AwaitingCommit: {
        const auto commitment = decodeCommit(message);
        if (!commitment)
            return tl::unexpected(commitment.error());
        m_commitment = *commitment;
        m_state = State::AwaitingJoin;
        return Step{};
    }
    case State::AwaitingJoin:
        return receiveJoin(message, now);
    case State::AwaitingReveal:
        return receiveReveal(message);
    case State::Asked:
    case State::Over:
        break;
    }
    return failure(ErrorCode::Damaged, QStringLiteral("a join's message that is not expected"));
}

Result<JoinResponder::Step> JoinResponder::receiveJoin(const QByteArray& message, WallTime now)
{
    auto join = decodeJoin(message);
    if (!join)
        return tl::unexpected(join.error());
    if (!isSignedJoin(*join, m_handshake))
        return failure(ErrorCode::BadSignature, QStringLiteral("join"));
    m_join = std::move(*join);
    if (m_purpose == Purpose::Sync)
        return answerInvitation(now);
    if (!m_join.proof.isZero())
        return failure(ErrorCode::Damaged, QStringLiteral("join: a proof where there is nothing to prove"));
    m_state = State::AwaitingReveal;
    m_nonces.responder = *JoinNonce::fromBytes(randomBytes(qsizetype(JoinNonce::size)));
    return Step{{encodeNonce(m_nonces.responder)}, std::nullopt};
}

JoinResponder::Step JoinResponder::answerInvitation(WallTime now)
{
    const auto invitation =
        std::find_if(m_invitations.begin(), m_invitations.end(), [this](const OpenInvitation& open) {
            return isJoinProof(m_join.proof, open.token.view(), m_handshake, m_join.device);
        });
    m_state = State::Over;
    if (invitation == m_invitations.end())
        return Step{{welcome(JoinVerdict::NoInvitation)}, std::nullopt};
    m_key = invitation->token.toByteArray();
    const bool asksAgain = !invitation->usedBy.isZero() && invitation->usedBy == m_join.device;
    if (now >= invitation->expires && !asksAgain)
        return Step{{welcome(JoinVerdict::Expired)}, std::nullopt};
    m_state = State::Asked;
    return Step{{}, JoinRequest{m_join.device, m_join.name, invitation->token, invitation->role, {}}};
}

Result<JoinResponder::Step> JoinResponder::receiveReveal(const QByteArray& message)
{
    const auto nonce = decodeReveal(message);
    if (!nonce)
        return tl::unexpected(nonce.error());
    // Else the other side could choose its nonce after ours, until the code suits it.
    if (commitmentTo(*nonce, m_join.device) != m_commitment)
        return failure(ErrorCode::BadSignature, QStringLiteral("reveal"));
    m_nonces.initiator = *nonce;
    m_key = codeKey(m_handshake, m_nonces).toByteArray();
    m_state = State::Asked;
    return Step{
        {},
        JoinRequest{m_join.device, m_join.name, {}, Role::Scanner, comparisonCode(m_handshake, m_nonces)}};
}

Result<QByteArray> JoinResponder::answer(JoinVerdict verdict)
{
    if (m_state != State::Asked)
        return failure(ErrorCode::Usage, QStringLiteral("nobody asks to join"));
    if (verdict != JoinVerdict::Wait)
        m_state = State::Over;
    return welcome(verdict);
}

QByteArray JoinResponder::welcome(JoinVerdict verdict) const
{
    Welcome welcome{verdict, {}, {}};
    if (!m_key.isEmpty())
        welcome.proof = welcomeProof(m_key, m_handshake, m_join.device, verdict);
    // Who is not enrolled does not learn by whom it might have been.
    if (verdict == JoinVerdict::Enrolled)
        welcome.authority = m_authority;
    return encode(welcome);
}

} // namespace gatelog
