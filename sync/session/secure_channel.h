// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/control_message.h"
#include "sync/session/noise_handshake.h"
#include "sync/session/noise_transport.h"
#include "sync/session/wire.h"

#include <optional>

namespace gatelog {

/// The bytes of one connection turned into messages that nobody else reads or alters, and back: preamble,
/// Noise handshake, frames, fragments (sync/PROTOCOL.md, section 3). It does not know who the other side is.
/// A pure state machine without a clock, used by one thread at a time; it moves but does not copy.
class SecureChannel
{
public:
    /// The second of the handshake's messages is the longest: 32 key, 32 + 16 key, 16 empty payload.
    static constexpr qsizetype kMaxHandshakeFrameBytes = 96;

    /// A message, nothing when more bytes are needed, or why the connection is of no use; nothing comes after
    /// that.
    using Next = tl::expected<std::optional<QByteArray>, CloseReason>;

    /// `purpose`: what an initiator wants. A responder takes Sync, and JoinByCode where that is named.
    SecureChannel(Side side, Purpose purpose, const EventId& event, const DhKeyPair& staticKey);

    /// Any input is allowed. Keeps it until next() comes to it.
    void receive(QByteArrayView bytes) { m_input.append(bytes.data(), bytes.size()); }
    /// Answers what the handshake asks on the way.
    Next next();
    void allowLargeMessages() { m_assembler.allow(MessageAssembler::Allowance::ByType); }
    /// What was received and not yet asked for, with what the last message wants for.
    qsizetype heldBytes() const { return m_input.capacity() + m_assembler.heldBytes(); }

    /// Aborts unless isSecure().
    void send(const QByteArray& message);
    QByteArray takeOutput() { return std::exchange(m_output, {}); }
    qsizetype outputBytes() const { return m_output.size(); }
    void dropOutput() { m_output = {}; }
    /// Nothing more will be asked for.
    void dropInput()
    {
        m_input = {};
        m_consumed = 0;
        m_assembler = {};
    }

    /// The handshake went through: messages may be sent.
    bool isSecure() const { return m_transport.has_value(); }
    /// Both preambles fit, and keys are being agreed on.
    bool isShaking() const { return m_handshake && !isSecure(); }
    /// Aborts unless isSecure().
    const HandshakeHash& handshakeHash() const;
    /// Of both sides, once their preambles were exchanged.
    Purpose purpose() const { return m_purpose; }
    /// Of the peer, 0 until its preamble is there.
    std::uint8_t peerVersion() const { return m_peerVersion; }

private:
    enum class Step : std::uint8_t { Done, MoreNeeded };
    using Outcome = tl::expected<Step, CloseReason>;

    Outcome readPeerPreamble();
    Outcome readHandshakeMessage();
    Outcome readFragment(std::optional<QByteArray>& message);
    QByteArrayView unread() const { return QByteArrayView(m_input).sliced(m_consumed); }
    void forgetConsumed();
    void beginHandshake();
    Outcome writeHandshakeMessage();

    Side m_side;
    Purpose m_purpose;
    EventId m_event;
    DhKeyPair m_static;
    std::uint8_t m_peerVersion = 0;
    std::optional<NoiseHandshake> m_handshake;
    std::optional<NoiseTransport> m_transport;
    MessageAssembler m_assembler;
    QByteArray m_input;
    qsizetype m_consumed = 0;
    QByteArray m_output;
};

} // namespace gatelog
