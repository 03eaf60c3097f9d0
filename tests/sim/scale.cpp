// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/scale.h"

#include "core/store/merge_batches.h"
#include "sync/exchange/exchange.h"
#include "sync/session/topology.h"
#include "tests/sim/event_template.h"
#include "tests/sim/schedule.h"
#include "tests/sim/seeded_sodium.h"
#include "tests/sim/sim_clock.h"
#include "tests/sim/sim_folder.h"
#include "tests/sim/sim_program.h"
#include "tests/sim/torn_vfs.h"
#include "tests/support/test_author.h"

#include <QTemporaryDir>

#include <QtEndian>

#include <algorithm>
#include <cstdio>

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// An evening is so long, or, for a crowd, until so many records have come to somebody.
constexpr milliseconds kEvening = 4min;
constexpr std::int64_t kMostArrivals = 240'000;
/// A torn disk remembers all that was not synced: a thousand would remember gigabytes.
constexpr int kStepsToCheckpoint = 16;
constexpr char kSmallCache[] = "PRAGMA cache_size = -256"; // likewise
/// After it: what only comparing finds has come by then.
constexpr milliseconds kUntilCompared = 60s;
constexpr std::int64_t kDelay_ms = 5;
/// Length, tag, and the byte that says whether a fragment is the last.
constexpr qsizetype kFrame = 2 + 16 + 1;

class ScaleRun
{
public:
    ScaleRun(const QString& folder, const ScaleEvening& evening);
    void connect();
    void write();
    int report() const;

private:
    struct Member
    {
        explicit Member(const QString& path, const VirtualTime& time) : folder(path), clock(time) {}
        SimFolder folder;
        SimClock clock;
        std::unique_ptr<Replica> replica;
        std::unique_ptr<Exchange> exchange;
        RunId run;
        std::map<PeerNumber, std::size_t> peers;
        bool works = false;
        int steps = 0;
        qsizetype sent = 0;
    };
    /// The database of the event with these devices in it.
    TornDisk::Files enrolled(const QString& path, const EventTemplate& made,
                             std::span<const VerifiedRecord> enrolments);
    void pump(std::size_t from);
    void work(std::size_t at);
    void open(std::size_t one, std::size_t other);
    void run(milliseconds time);
    PeerNumber numberAt(std::size_t at) const { return PeerNumber(std::uint32_t(at + 1)); }

    ScaleEvening m_evening;
    Dice m_dice{1};
    TornDisk m_disk{1};
    VirtualTime m_time{test::instant(0)};
    MachineSchedule m_machines;
    std::vector<std::unique_ptr<Member>> m_members;
    std::map<Hash, milliseconds> m_written;
    std::vector<milliseconds> m_arrivals; ///< each record at each other
    qsizetype m_recordBytes = 0;
    qsizetype m_sentBefore = 0;
    std::int64_t m_known = 0;
};

TornDisk::Files ScaleRun::enrolled(const QString& path, const EventTemplate& made,
                                   std::span<const VerifiedRecord> enrolments)
{
    const SimFolder folder(path);
    const SimClock clock(m_time);
    folder.equip(made.administrator);
    m_disk.addFiles(folder.name(), made.database);
    {
        auto replica = Replica::open(folder.files(), Replica::Mode::ReadWrite, clock);
        GATELOG_CHECK(replica.has_value());
        for (const auto batch : mergeBatches(enrolments))
            GATELOG_CHECK((*replica)->merge(batch).has_value());
    }
    TornDisk::Files files = m_disk.filesIn(folder.name());
    m_disk.removeFolder(folder.name());
    folder.remove();
    return files;
}

ScaleRun::ScaleRun(const QString& path, const ScaleEvening& evening) : m_evening(evening)
{
    const EventTemplate made = makeEventTemplate(path + QStringLiteral("/template"));
    useTornDisk(m_disk, 1);
    seedSodium(1);
    test::Author authority(test::authorityKey(), made.event, 7);
    std::vector<SigningKey> keys;
    std::vector<VerifiedRecord> enrolments;
    const int all = evening.desks + (evening.node == WithNode::Yes);
    for (int i = 0; i < all; ++i) {
        QByteArray seed(32, 'S');
        qToBigEndian(i, seed.data());
        keys.push_back(SigningKey::fromSeed(seed));
        enrolments.push_back(
            authority.write(Kind::DeviceEnrolled,
                            DeviceEnrolled{keys.back().publicKey(), QStringLiteral("Scale %1").arg(i),
                                           i == evening.desks ? Role::Node : Role::Scanner},
                            i));
    }
    const TornDisk::Files files = enrolled(path + QStringLiteral("/office"), made, enrolments);
    for (int i = 0; i < all; ++i) {
        auto member = std::make_unique<Member>(path + QStringLiteral("/desk%1").arg(i), m_time);
        member->folder.equip(keys[std::size_t(i)]);
        m_disk.addFiles(member->folder.name(), files);
        auto opened = Replica::open(member->folder.files(), Replica::Mode::ReadWrite, member->clock);
        GATELOG_CHECK(opened.has_value());
        member->replica = std::move(*opened);
        member->replica->connection().run(kSmallCache);
        member->run = RunId(std::uint64_t(i) + 1);
        member->exchange = std::make_unique<Exchange>(*member->replica, member->run, std::uint64_t(i));
        m_members.push_back(std::move(member));
    }
    for (std::size_t at = 0; at < m_members.size(); ++at)
        m_members[at]->replica->setObserver(
            [this, at](std::span<const VerifiedRecord> records, FeedIndex::Origin origin) {
                if (origin == FeedIndex::Origin::Own) {
                    for (const VerifiedRecord& record : records) {
                        m_written[record->hash()] = m_time.steady();
                        m_recordBytes += record->bytes().size();
                    }
                    m_members[at]->exchange->appended(records);
                    return;
                }
                for (const VerifiedRecord& record : records)
                    if (const auto written = m_written.find(record->hash()); written != m_written.end())
                        m_arrivals.push_back(m_time.steady() - written->second);
            });
}

void ScaleRun::open(std::size_t one, std::size_t other)
{
    if (one == other || m_members[one]->peers.contains(numberAt(other)))
        return;
    for (const auto& [at, to] : {std::pair(one, other), std::pair(other, one)}) {
        m_members[at]->peers[numberAt(to)] = to;
        const PeerIdentity identity{m_members[to]->replica->device(), m_members[to]->run};
        m_members[at]->exchange->opened(numberAt(to), identity, m_time.steady());
    }
    pump(one);
    pump(other);
}

void ScaleRun::connect()
{
    DevicesHere here;
    std::map<std::uint64_t, std::size_t> places;
    for (std::size_t at = 0; at < m_members.size(); ++at) {
        const std::uint64_t prefix = devicePrefixOf(m_members[at]->replica->device());
        here[prefix] = m_members[at]->replica->role() == Role::Node ? TopologyRole::Node : TopologyRole::Desk;
        places[prefix] = at;
    }
    for (const auto& [prefix, at] : places)
        for (const std::uint64_t wanted : wantedNeighbours(prefix, here))
            open(at, places.at(wanted));
    run(5s);
    for (const auto& member : m_members)
        m_sentBefore += member->sent;
}

void ScaleRun::pump(std::size_t from)
{
    Member& member = *m_members[from];
    for (const Outgoing& outgoing : member.exchange->takeOutgoing()) {
        const std::size_t to = member.peers.at(outgoing.peer);
        QByteArray bytes = encodeMessage(outgoing.message);
        member.sent += bytes.size() + kFrame * (1 + bytes.size() / 65'518);
        // One delay for all: what is sent between two stays in order.
        m_machines.at(m_time.steady() + milliseconds(kDelay_ms), [this, from, to, bytes] {
            auto message = decodeMessage(bytes, m_members[to]->replica->eventId());
            GATELOG_CHECK(message.has_value() && message->has_value());
            m_members[to]->exchange->received(numberAt(from), std::move(**message), m_time.steady());
            pump(to);
        });
    }
    if (member.exchange->hasWork() && !std::exchange(member.works, true))
        m_machines.at(m_time.steady() + 1ms, [this, from] { work(from); });
}

void ScaleRun::work(std::size_t at)
{
    Member& member = *m_members[at];
    member.works = false;
    GATELOG_CHECK(member.exchange->work(m_time.steady(), MergePace::BetweenScans).has_value());
    m_known += member.exchange->takeMerged().known;
    if (++member.steps % kStepsToCheckpoint == 0)
        member.replica->makeDurable();
    pump(at);
}

void ScaleRun::run(milliseconds time)
{
    const milliseconds end = m_time.steady() + time;
    for (milliseconds tick = m_time.steady(); tick < end;) {
        tick = std::min(tick + 100ms, end);
        for (auto next = m_machines.next(); next && *next <= tick; next = m_machines.next()) {
            m_time.pass(*next - m_time.steady());
            m_machines.runNext();
        }
        m_time.pass(tick - m_time.steady());
        for (std::size_t at = 0; at < m_members.size(); ++at) {
            m_members[at]->exchange->tick(tick);
            pump(at);
        }
    }
}

void ScaleRun::write()
{
    const milliseconds between = m_evening.pace / m_evening.desks;
    const auto records = std::min<std::int64_t>(kMostArrivals / std::int64_t(m_members.size()),
                                                kEvening / std::max(between, 1ms));
    for (std::int64_t i = 0; i < records; ++i) {
        std::size_t at = 0;
        do
            at = std::size_t(m_dice.below(m_members.size()));
        while (m_members[at]->replica->role() == Role::Node);
        const Refusal refusal{{}, {}, {}, Direction::Entry, Reason::Unknown, QStringLiteral("SCALE"), {}};
        GATELOG_CHECK(m_members[at]->replica->append({Kind::Refusal, encodeBody(refusal)}).has_value());
        pump(at);
        run(between);
    }
    run(kUntilCompared);
}

int ScaleRun::report() const
{
    std::vector<milliseconds> arrivals = m_arrivals;
    std::sort(arrivals.begin(), arrivals.end());
    qsizetype sent = -m_sentBefore;
    std::size_t most = 0, sockets = 0;
    for (const auto& member : m_members) {
        sent += member->sent;
        if (member->replica->role() == Role::Node)
            continue;
        sockets += member->peers.size();
        most = std::max(most, member->peers.size());
    }
    const auto peers = double(m_members.size() - 1);
    const std::size_t wanted = m_written.size() * (m_members.size() - 1);
    const auto percentile = [&](std::size_t p) {
        return arrivals.empty() ? 0ll
                                : static_cast<long long>(arrivals[(arrivals.size() - 1) * p / 100].count());
    };
    std::printf("desks %d%s, a scan of each in %.1f s (unencrypted, %lld ms a hop)\n", m_evening.desks,
                m_evening.node == WithNode::Yes ? " and a node" : "", double(m_evening.pace.count()) / 1'000,
                static_cast<long long>(kDelay_ms));
    std::printf("  sessions of a desk: mean %.1f, most %zu\n", double(sockets) / m_evening.desks, most);
    std::printf("  records: %zu of %.0f bytes\n", m_written.size(),
                double(m_recordBytes) / double(m_written.size()));
    std::printf("  bytes for a record and desk: %.0f\n", double(sent) / double(m_written.size()) / peers);
    std::printf("  bytes sent for a record's byte and desk: %.2f\n",
                double(sent) / double(m_recordBytes) / peers);
    std::printf("  arrivals that were known: %lld for %zu\n", static_cast<long long>(m_known), wanted);
    std::printf("  ms until a record is at a desk: p50 %lld, p99 %lld, last %lld\n", percentile(50),
                percentile(99), percentile(100));
    std::printf("  arrived %zu of %zu\n", arrivals.size(), wanted);
    return arrivals.size() == wanted ? 0 : 1;
}

} // namespace

int runScale(const ScaleEvening& evening)
{
    const QTemporaryDir folder(temporaryTemplate());
    ScaleRun run(folder.path(), evening);
    run.connect();
    run.write();
    return run.report();
}

} // namespace gatelog::sim
