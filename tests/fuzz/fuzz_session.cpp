// SPDX-License-Identifier: Apache-2.0
// Any bytes to a session in each of its states: as they are, and as what a peer says once the handshake is
// done. The first byte chooses; the rest is said in pieces, each with its length before it.
#include "core/base/bytes.h"
#include "sync/session/join_responder.h"
#include "tests/support/raw_peer.h"

namespace {

using namespace gatelog;
using namespace gatelog::test;

enum State : std::uint8_t { Fresh, FreshInitiator, Shaken, ShakenByCode, Identified, Open, States };

/// The keys and the random bytes are the same each time but for ephemeral keys: what happens does not depend
/// on them.
const SessionIdentity& identity()
{
    static const SessionIdentity same = sessionIdentity('r');
    return same;
}

Session sessionIn(State state, RawPeer& peer)
{
    const Side side = state == FreshInitiator ? Side::Initiator : Side::Responder;
    Session session(side, identity(), sessionTime(0),
                    state == ShakenByCode ? Purpose::JoinByCode : Purpose::Sync);
    if (state == Open)
        peer.open(session);
    else if (state == Shaken || state == ShakenByCode || state == Identified)
        peer.shakeHands(session);
    if (state == Identified)
        peer.say(session, peer.auth('p'));
    return session;
}

/// Does with what the session tells as an owner does, and checks that it tells it in order.
struct Owner
{
    std::optional<JoinResponder> join;
    bool isOpen = false;
    bool isClosed = false;

    void take(Session& session)
    {
        // Answering may make more happen.
        for (auto events = session.takeEvents(); !events.empty(); events = session.takeEvents()) {
            for (const Session::Event& event : events)
                take(session, event);
        }
        GATELOG_CHECK(isClosed == session.isClosed());
    }
    void take(Session& session, const Session::Event& event)
    {
        GATELOG_CHECK(!isClosed);
        isOpen = isOpen || std::holds_alternative<Session::Opened>(event);
        isClosed = std::holds_alternative<Session::Closed>(event);
        GATELOG_CHECK(isOpen || !std::holds_alternative<Message>(event));
        if (const auto* message = std::get_if<Session::JoinMessage>(&event))
            answer(session, message->bytes);
    }
    void answer(Session& session, const QByteArray& message)
    {
        if (!join)
            join.emplace(session.purpose(), session.handshakeHash(), authorityKey().publicKey(),
                         std::vector<OpenInvitation>{{InvitationToken{}, instant(1'000), Role::Scanner}});
        const auto step = join->receive(message, instant(0));
        if (!step)
            return session.close(CloseReason::ProtocolBroken, sessionTime(0));
        for (const QByteArray& bytes : step->toSend)
            session.sendRaw(bytes, sessionTime(0));
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ByteReader reader(QByteArrayView(data, qsizetype(size)));
    const std::uint8_t choice = reader.u8();
    const State state = State(choice % States);
    // Sealed, where there are keys: else nothing would get past the first tag.
    const bool isSealed = state >= Shaken && (choice & 0x80) == 0;
    RawPeer peer(state == FreshInitiator ? Side::Responder : Side::Initiator,
                 state == ShakenByCode ? Purpose::JoinByCode : Purpose::Sync);
    Session session = sessionIn(state, peer);
    Owner owner;
    owner.isOpen = session.isOpen();
    owner.take(session);
    std::int64_t ms = 0;
    while (reader.remaining() > 0) {
        const QByteArrayView piece = reader.bytes(std::min<qsizetype>(reader.u16(), reader.remaining()));
        if (isSealed && piece.size() <= kMaxFragmentBytes + 1)
            peer.sayFragment(session, piece.toByteArray());
        else
            session.receive(piece, sessionTime(ms));
        owner.take(session);
        GATELOG_CHECK(session.heldBytes() <= Session::kMaxHeldBytes + 2 * kMaxLargeMessageBytes);
        session.tick(sessionTime(ms += 100));
        owner.take(session);
    }
    session.accept(sessionTime(ms));
    owner.take(session);
    session.tick(sessionTime(ms + 700'000));
    owner.take(session);
    GATELOG_CHECK(session.isClosed());
    return 0;
}
