// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/session.h"
#include "tests/support/test_author.h"

#include <algorithm>

namespace gatelog::test {

inline SessionTime sessionTime(std::int64_t ms, std::int64_t ahead_ms = 0)
{
    return {std::chrono::milliseconds(ms), instant(ms + ahead_ms)};
}

inline SessionIdentity sessionIdentity(char device, const EventId& event = testEvent())
{
    return {event, Author::key(device), RunId(std::uint64_t(device) << 8), DhKeyPair::generate()};
}

/// A session and all that came of it.
struct SessionEnd
{
    SessionEnd(Session moved, std::int64_t clockAhead_ms = 0)
        : session(std::move(moved)), ahead_ms(clockAhead_ms)
    {
    }

    Session session;
    std::int64_t ahead_ms;
    bool accepts = true; ///< answers Identified at once
    std::vector<Session::Event> events;
    QByteArray sent; ///< all bytes, from the beginning

    SessionTime at(std::int64_t ms) const { return sessionTime(ms, ahead_ms); }

    void collect(std::int64_t ms)
    {
        for (std::vector<Session::Event> fresh = session.takeEvents(); !fresh.empty();
             fresh = session.takeEvents()) {
            for (Session::Event& event : fresh) {
                const bool isIdentified = std::holds_alternative<Session::Identified>(event);
                events.push_back(std::move(event));
                if (isIdentified && accepts)
                    session.accept(at(ms));
            }
        }
    }
    template <class Event>
    int count() const
    {
        return int(std::count_if(events.begin(), events.end(), [](const Session::Event& event) {
            return std::holds_alternative<Event>(event);
        }));
    }
    template <class Event>
    const Event* last() const
    {
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (const auto* found = std::get_if<Event>(&*event))
                return found;
        }
        return nullptr;
    }
    template <class Body>
    std::vector<Body> messages() const
    {
        std::vector<Body> found;
        for (const Session::Event& event : events) {
            if (const auto* message = std::get_if<Message>(&event)) {
                if (const auto* body = std::get_if<Body>(message))
                    found.push_back(*body);
            }
        }
        return found;
    }
    CloseReason closed() const
    {
        const auto* event = last<Session::Closed>();
        return event ? event->reason : CloseReason::None;
    }
    bool wasOpened() const { return count<Session::Opened>() > 0; }
};

/// Two ends and the wire between them, in virtual time.
struct SessionPair
{
    SessionEnd initiator;
    SessionEnd responder;
    std::int64_t now_ms = 0;
    qsizetype chunk = 0; ///< bytes delivered at a time; 0: all that there are

    explicit SessionPair(const SessionIdentity& from = sessionIdentity('i'),
                         const SessionIdentity& to = sessionIdentity('r'))
        : initiator(Session(Side::Initiator, from, sessionTime(0))),
          responder(Session(Side::Responder, to, sessionTime(0)))
    {
    }
    SessionPair(SessionEnd from, SessionEnd to) : initiator(std::move(from)), responder(std::move(to)) {}

    /// Moves what there is to move, until nothing is.
    void exchange()
    {
        while (deliver(initiator, responder) | deliver(responder, initiator)) {
        }
    }
    bool deliver(SessionEnd& from, SessionEnd& to)
    {
        from.collect(now_ms);
        const QByteArray bytes = from.session.takeOutput();
        from.sent += bytes;
        const qsizetype step = chunk > 0 ? chunk : std::max<qsizetype>(bytes.size(), 1);
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            to.session.receive(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)),
                               to.at(now_ms));
            to.collect(now_ms);
        }
        return !bytes.isEmpty();
    }
    /// Lets time pass on both sides, what is due done in between.
    void pass(std::int64_t ms)
    {
        const std::int64_t end = now_ms + ms;
        while (now_ms < end) {
            now_ms = std::min(end, now_ms + 100);
            initiator.session.tick(initiator.at(now_ms));
            responder.session.tick(responder.at(now_ms));
            exchange();
        }
    }
    bool bothOpen() const { return initiator.session.isOpen() && responder.session.isOpen(); }
};

} // namespace gatelog::test
