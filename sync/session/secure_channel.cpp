// SPDX-License-Identifier: Apache-2.0
#include "sync/session/secure_channel.h"

#include "core/base/bytes.h"

namespace gatelog {
namespace {

static_assert(kMaxFragmentBytes + 1 == kMaxNoisePlaintextBytes);
static_assert(kMaxFrameBytes == kMaxNoiseMessageBytes);

QByteArray prologueOf(Purpose purpose, const EventId& event)
{
    ByteWriter writer;
    writer.bytes("gatelog.sync");
    writer.u8(kProtocolVersion);
    writer.u8(std::uint8_t(purpose));
    writer.fixed(purpose == Purpose::Sync ? event : EventId{});
    return writer.take();
}

} // namespace

SecureChannel::SecureChannel(Side side, Purpose purpose, const EventId& event, const DhKeyPair& staticKey)
    : m_side(side), m_purpose(purpose), m_event(event), m_static(staticKey)
{
    // A responder says nothing to who may be no Gatelog at all. An initiator need not wait for the answer.
    if (side == Side::Initiator)
        m_output = encodePreamble(purpose);
}

SecureChannel::Next SecureChannel::next()
{
    std::optional<QByteArray> message;
    Outcome outcome = Step::Done;
    while (outcome == Step::Done && !message) {
        if (m_transport)
            outcome = readFragment(message);
        else if (m_handshake)
            outcome = readHandshakeMessage();
        else
            outcome = readPeerPreamble();
    }
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!message)
        forgetConsumed();
    return message;
}

void SecureChannel::forgetConsumed()
{
    if (m_consumed == 0)
        return;
    // A copy, so that what is left of a large read does not keep its memory.
    m_input = unread().toByteArray();
    m_consumed = 0;
}

SecureChannel::Outcome SecureChannel::readPeerPreamble()
{
    const auto preamble = readPreamble(unread());
    if (!preamble)
        return tl::unexpected(CloseReason::NotGatelog);
    if (!*preamble)
        return Step::MoreNeeded;
    m_consumed += Preamble::kBytes;
    m_peerVersion = (*preamble)->version;
    if (m_side == Side::Responder) {
        if ((*preamble)->purpose != std::uint8_t(m_purpose))
            m_purpose = Purpose::Sync;
        // Sent whatever follows, so that the other side can tell its operator which version is older.
        m_output.append(encodePreamble(m_purpose));
    }
    if ((*preamble)->version != kProtocolVersion)
        return tl::unexpected(CloseReason::OtherVersion);
    if ((*preamble)->purpose != std::uint8_t(m_purpose))
        return tl::unexpected(CloseReason::HandshakeFailed);
    beginHandshake();
    return m_side == Side::Initiator ? writeHandshakeMessage() : Step::Done;
}

void SecureChannel::beginHandshake()
{
    m_handshake.emplace(m_side, prologueOf(m_purpose, m_event), m_static);
}

SecureChannel::Outcome SecureChannel::writeHandshakeMessage()
{
    const auto message = m_handshake->writeMessage({});
    if (!message)
        return tl::unexpected(CloseReason::HandshakeFailed);
    appendFrame(m_output, *message);
    if (m_handshake->isDone())
        m_transport.emplace(m_handshake->split());
    return Step::Done;
}

SecureChannel::Outcome SecureChannel::readHandshakeMessage()
{
    const auto frame = readFrame(unread(), kMaxHandshakeFrameBytes);
    if (!frame)
        return tl::unexpected(CloseReason::HandshakeFailed);
    if (!*frame)
        return Step::MoreNeeded;
    const auto payload = m_handshake->readMessage(**frame);
    if (!payload || !payload->isEmpty())
        return tl::unexpected(CloseReason::HandshakeFailed);
    m_consumed += kFrameHeadBytes + (*frame)->size();
    if (m_handshake->isOurTurn())
        return writeHandshakeMessage();
    if (m_handshake->isDone())
        m_transport.emplace(m_handshake->split());
    return Step::Done;
}

SecureChannel::Outcome SecureChannel::readFragment(std::optional<QByteArray>& message)
{
    const auto frame = readFrame(unread(), kMaxFrameBytes);
    if (!frame)
        return tl::unexpected(CloseReason::ProtocolBroken);
    if (!*frame)
        return Step::MoreNeeded;
    const auto fragment = m_transport->open(**frame);
    if (!fragment)
        return tl::unexpected(CloseReason::ProtocolBroken);
    m_consumed += kFrameHeadBytes + (*frame)->size();
    auto whole = m_assembler.add(*fragment);
    if (!whole)
        return tl::unexpected(CloseReason::ProtocolBroken);
    message = std::move(*whole);
    return Step::Done;
}

void SecureChannel::send(const QByteArray& message)
{
    GATELOG_CHECK(isSecure());
    for (const QByteArray& fragment : fragmentsOf(message)) {
        const auto frame = m_transport->seal(fragment);
        GATELOG_CHECK(frame); // 2^64 messages do not happen
        appendFrame(m_output, *frame);
    }
}

const HandshakeHash& SecureChannel::handshakeHash() const
{
    GATELOG_CHECK(isSecure());
    return m_handshake->hash();
}

} // namespace gatelog
