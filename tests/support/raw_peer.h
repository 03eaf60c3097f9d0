// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/session.h"
#include "tests/support/session_pair.h"

namespace gatelog::test {

/// The other side of a session that says what it likes, in its own order and fragments, once the Noise
/// handshake is done. Built on Noise alone, so that nothing of SecureChannel holds it back.
struct RawPeer
{
    Side side;
    Purpose purpose;
    NoiseHandshake handshake;
    std::optional<NoiseTransport> transport;
    QByteArray input;
    std::vector<QByteArray> heard; ///< messages

    explicit RawPeer(Side of, Purpose of_ = Purpose::Sync, const EventId& event = testEvent())
        : side(of), purpose(of_), handshake(of, prologue(of_, event), DhKeyPair::generate())
    {
    }
    /// As sync/PROTOCOL.md, section 3, has it.
    static QByteArray prologue(Purpose purpose, const EventId& event)
    {
        const EventId named = purpose == Purpose::Sync ? event : EventId{};
        return QByteArray("gatelog.sync\x01") + char(purpose) + named.toByteArray();
    }

    /// Hears what the session has said.
    void listen(Session& session)
    {
        input += session.takeOutput();
        MessageAssembler assembler;
        assembler.allow(MessageAssembler::Allowance::ByType);
        while (!input.isEmpty()) {
            const auto fragment = transport->open(takeFrame());
            GATELOG_CHECK(fragment);
            const auto message = assembler.add(*fragment);
            GATELOG_CHECK(message);
            if (*message)
                heard.push_back(**message);
        }
    }
    void shakeHands(Session& session)
    {
        session.receive(encodePreamble(purpose), sessionTime(0));
        while (!handshake.isDone()) {
            if (handshake.isOurTurn()) {
                session.receive(framed(*handshake.writeMessage({})), sessionTime(0));
                continue;
            }
            input += session.takeOutput();
            if (input.startsWith("GL"))
                input.remove(0, Preamble::kBytes);
            GATELOG_CHECK(handshake.readMessage(takeFrame()));
        }
        transport.emplace(handshake.split());
    }
    void sayFragment(Session& session, const QByteArray& fragment)
    {
        session.receive(framed(*transport->seal(fragment)), sessionTime(0));
    }
    /// The message's frames; the session has not got them.
    QByteArray framesOf(const QByteArray& message)
    {
        QByteArray frames;
        for (qsizetype at = 0; at < message.size(); at += kMaxFragmentBytes) {
            const QByteArray part = message.mid(at, kMaxFragmentBytes);
            const bool isLast = at + part.size() == message.size();
            frames += framed(*transport->seal(QByteArray(1, isLast ? '\0' : '\1') + part));
        }
        return frames;
    }
    void say(Session& session, const QByteArray& message)
    {
        session.receive(framesOf(message), sessionTime(0));
    }
    QByteArray auth(char device) const
    {
        return makeAuth(Author::key(device), RunId(1), side, handshake.hash());
    }
    /// Until the session is open.
    void open(Session& session)
    {
        shakeHands(session);
        say(session, auth('p'));
        session.accept(sessionTime(0));
        GATELOG_CHECK(session.isOpen());
        GATELOG_CHECK(session.takeEvents().size() == 2);
        listen(session);
        heard.clear();
    }

private:
    static QByteArray framed(const QByteArray& content)
    {
        QByteArray frame;
        appendFrame(frame, content);
        return frame;
    }
    QByteArray takeFrame()
    {
        const auto frame = readFrame(input, kMaxFrameBytes);
        GATELOG_CHECK(frame && *frame);
        const QByteArray content = (*frame)->toByteArray();
        input.remove(0, kFrameHeadBytes + content.size());
        return content;
    }
};

/// Why a session closed, None while it has not. Takes its events.
inline CloseReason closedFor(Session& session)
{
    for (const Session::Event& event : session.takeEvents()) {
        if (const auto* closed = std::get_if<Session::Closed>(&event))
            return closed->reason;
    }
    return CloseReason::None;
}

} // namespace gatelog::test
