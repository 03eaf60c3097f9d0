// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange/exchange.h"
#include "tests/support/test_desk.h"

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace gatelog::test {

/// Desks of one event with an exchange each, and what they say to each other: in order between two, encoded
/// and decoded as on the wire, in virtual time.
class ExchangeMesh
{
public:
    struct Desk
    {
        std::unique_ptr<TestDesk> desk;
        std::unique_ptr<Exchange> exchange;
        RunId run;
        std::vector<ClaimOutcome> outcomes;
    };

    /// Desk 0 is the administrator's, and its key is the lowest of all; roles of the others.
    explicit ExchangeMesh(const std::vector<Role>& others)
    {
        std::vector<SigningKey> keys;
        for (char seed = 'B'; keys.size() <= others.size(); ++seed)
            keys.push_back(Author::key(seed));
        std::sort(keys.begin(), keys.end(),
                  [](const auto& a, const auto& b) { return a.publicKey() < b.publicKey(); });
        std::vector<VerifiedRecord> enrolments;
        for (std::size_t i = 0; i <= others.size(); ++i)
            enrolments.push_back(
                m_authority.write(Kind::DeviceEnrolled,
                                  DeviceEnrolled{keys[i].publicKey(), QStringLiteral("Mesh %1").arg(i),
                                                 i == 0 ? Role::Administrator : others[i - 1]},
                                  0));
        for (const SigningKey& key : keys) {
            Desk desk;
            desk.desk = std::make_unique<TestDesk>();
            desk.desk->close();
            GATELOG_CHECK(desk.desk->folder().storeDeviceKey(key).has_value());
            desk.desk->reopen();
            desk.desk->receive(enrolments);
            m_desks.push_back(std::move(desk));
        }
        for (std::size_t i = 0; i < m_desks.size(); ++i)
            start(i);
    }

    /// A new run of the program, without sessions.
    void start(std::size_t i)
    {
        for (std::size_t j = 0; j < m_desks.size(); ++j)
            if (areConnected(i, j))
                disconnect(i, j);
        Desk& desk = m_desks[i];
        desk.run = RunId(++m_lastRun);
        desk.exchange = std::make_unique<Exchange>(desk.desk->replica(), desk.run, 1);
        desk.desk->replica().setObserver(
            [this, i](std::span<const VerifiedRecord> records, FeedIndex::Origin origin) {
                if (origin == FeedIndex::Origin::Own)
                    m_desks[i].exchange->appended(records);
            });
    }

    Author& authority() { return m_authority; }
    TestDesk& desk(std::size_t i) { return *m_desks[i].desk; }
    Exchange& exchange(std::size_t i) { return *m_desks[i].exchange; }
    std::vector<ClaimOutcome>& outcomes(std::size_t i) { return m_desks[i].outcomes; }
    std::chrono::milliseconds now() const { return m_now; }
    PeerIdentity identity(std::size_t i) { return {desk(i).replica().device(), m_desks[i].run}; }

    bool areConnected(std::size_t i, std::size_t j) const { return m_links.contains({i, j}); }
    void connect(std::size_t i, std::size_t j)
    {
        for (const auto& [from, to] : {std::pair(i, j), std::pair(j, i)})
            m_links[{from, to}] = {PeerNumber(++m_lastPeer), {}};
        exchange(i).opened(m_links[{i, j}].number, identity(j), m_now);
        exchange(j).opened(m_links[{j, i}].number, identity(i), m_now);
    }
    void connectAll()
    {
        for (std::size_t i = 0; i < m_desks.size(); ++i)
            for (std::size_t j = i + 1; j < m_desks.size(); ++j)
                connect(i, j);
        settle();
    }
    void disconnect(std::size_t i, std::size_t j)
    {
        for (const auto& [from, to] : {std::pair(i, j), std::pair(j, i)}) {
            const auto link = m_links.extract({from, to});
            if (m_desks[from].exchange)
                exchange(from).closed(link.mapped().number, m_now);
        }
    }
    /// `to` hears this from `from`, out of turn, and does not work on it yet.
    void inject(std::size_t from, std::size_t to, Message message)
    {
        exchange(to).received(m_links.at({to, from}).number, std::move(message), m_now);
    }
    /// Messages from `from` to `to` wait, while this holds.
    void hold(std::size_t from, std::size_t to) { m_held.insert({from, to}); }
    void letGo(std::size_t from, std::size_t to) { m_held.erase({from, to}); }

    /// Delivers and works until nobody has anything to do.
    void settle()
    {
        for (int quiet = 0; quiet < 3;) {
            quiet = once() ? 0 : quiet + 1;
            if (quiet == 1) // what is told together after a moment
                pass(Exchange::kPeersAfter);
        }
    }
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        for (Desk& desk : m_desks) {
            desk.exchange->tick(m_now);
            desk.desk->clock.advance(time);
        }
    }

    /// A scan as the program does it; what the operator sees.
    ScanResult scan(std::size_t i, const QString& code, const char* gate = "North")
    {
        const ScanRequest request{code, {}, desk(i).gate(gate), Direction::Entry, {}};
        Scanner scanner = desk(i).scanner();
        ClaimOutcome outcome;
        if (const auto admission = scanner.examine(request)) {
            const auto asked = claim(i, *admission);
            if (asked.outcome) {
                outcome = *asked.outcome;
            } else {
                settle();
                pass(Claims::kPatience);
                settle();
                outcome = take(i, asked.number);
            }
        }
        return finish(i, request, outcome);
    }
    Exchange::Asked claim(std::size_t i, const Admission& admission)
    {
        return exchange(i).claim(
            {admission.ticket, admission.list, admission.gate, admission.day, admission.staff}, m_now);
    }
    ScanResult finish(std::size_t i, const ScanRequest& request, const ClaimOutcome& outcome)
    {
        Clearance clearance;
        if (outcome.what == message::Arbitration::Granted)
            clearance.word = Clearance::Word::Granted;
        if (outcome.what == message::Arbitration::Taken)
            clearance = {Clearance::Word::Taken,
                         {outcome.winner.clock.time(), outcome.winner.gate, outcome.winner.device,
                          outcome.winner.staff, 1}};
        auto result = desk(i).scanner().scan(request, clearance);
        GATELOG_CHECK(result.has_value());
        return *result;
    }
    ClaimOutcome take(std::size_t i, std::uint32_t number)
    {
        for (const ClaimOutcome& outcome : outcomes(i))
            if (outcome.number == number)
                return outcome;
        GATELOG_CHECK(!"the claim has an outcome");
    }

    /// Range bytes that went over all links.
    qint64 rangeBytes() const { return m_rangeBytes; }
    /// Messages of a kind that went over all links.
    template <class What>
    int sent() const
    {
        const auto count = m_sent.find(Message(What{}).index());
        return count == m_sent.end() ? 0 : count->second;
    }
    /// Feeds that all these Heads spoke of.
    int feedsTold() const { return m_feedsTold; }

private:
    struct Link
    {
        PeerNumber number; ///< of the session, at the sender
        std::deque<QByteArray> underWay;
    };

    bool once()
    {
        bool did = false;
        for (std::size_t i = 0; i < m_desks.size(); ++i) {
            did = collect(i) || did;
            if (exchange(i).hasWork()) {
                GATELOG_CHECK(exchange(i).work(m_now, MergePace::BetweenScans).has_value());
                did = true;
            }
            GATELOG_CHECK(exchange(i).takeBroken().empty());
        }
        for (auto& [ends, link] : m_links) {
            if (link.underWay.empty() || m_held.contains(ends))
                continue;
            const QByteArray bytes = link.underWay.front();
            link.underWay.pop_front();
            auto decoded = decodeMessage(bytes, testEvent());
            GATELOG_CHECK(decoded.has_value() && decoded->has_value());
            const auto back = m_links.find({ends.second, ends.first});
            exchange(ends.second).received(back->second.number, std::move(**decoded), m_now);
            did = true;
        }
        return did;
    }
    bool collect(std::size_t i)
    {
        for (const ClaimOutcome& outcome : exchange(i).takeOutcomes())
            outcomes(i).push_back(outcome);
        const auto messages = exchange(i).takeOutgoing();
        for (const Outgoing& outgoing : messages) {
            for (auto& [ends, link] : m_links) {
                if (ends.first != i || link.number != outgoing.peer)
                    continue;
                link.underWay.push_back(encodeMessage(outgoing.message));
                ++m_sent[outgoing.message.index()];
                if (const auto* heads = std::get_if<message::Heads>(&outgoing.message))
                    m_feedsTold += int(heads->frontier.feeds().size());
                if (std::holds_alternative<message::Range>(outgoing.message))
                    m_rangeBytes += link.underWay.back().size();
            }
        }
        return !messages.empty();
    }

    Author m_authority{authorityKey(), testEvent(), 77};
    std::vector<Desk> m_desks;
    std::map<std::pair<std::size_t, std::size_t>, Link> m_links;
    std::set<std::pair<std::size_t, std::size_t>> m_held;
    std::chrono::milliseconds m_now{1'000'000};
    std::uint32_t m_lastPeer = 0;
    std::uint64_t m_lastRun = 0;
    qint64 m_rangeBytes = 0;
    std::map<std::size_t, int> m_sent; ///< by the index in Message
    int m_feedsTold = 0;
};

} // namespace gatelog::test
