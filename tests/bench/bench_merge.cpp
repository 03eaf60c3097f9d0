// SPDX-License-Identifier: Apache-2.0
// Figures of the merge, each beside a bare baseline of the same run on the same disk. Prints; never fails on
// a slow machine.
//   bench_merge [--json] [--quick] [--dir DIR] [--part rate|scans|million]
#include "core/base/system_clock.h"
#include "core/feed/record_range.h"
#include "core/store/merge_batches.h"
#include "core/store/scanner.h"
#include "core/store/schema_files.h"
#include "tests/bench/evening_ranges.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace gatelog {
namespace {

constexpr std::size_t kBatch = mergeBatchRecords(MergePace::Alone);

enum class Verify { Range, EachRecord };

std::vector<VerifiedRecord> verified(const QByteArray& range, Verify how)
{
    std::vector<Record> records = required(decodeRange(range), "range");
    if (how == Verify::Range)
        return required(VerifiedRecord::verifyRange(std::move(records)), "signature");
    std::vector<VerifiedRecord> result;
    for (Record& record : records)
        result.push_back(required(VerifiedRecord::verify(std::move(record)), "signature"));
    return result;
}

void merge(Replica& replica, const std::vector<VerifiedRecord>& records)
{
    for (const auto batch : mergeBatches(records))
        require(replica.merge(batch).has_value(), "merge");
}

double timeMerge(Replica& replica, const std::vector<QByteArray>& ranges, Verify how)
{
    settle();
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray& range : ranges)
        merge(replica, verified(range, how));
    replica.makeDurable();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The rows that the same records become, into the same tables with the same indexes, in transactions of the
/// same size and durability; nothing is decoded, hashed, verified, folded or looked up.
double timeBareInsert(const QString& path, const std::vector<QByteArray>& ranges)
{
    struct Row
    {
        std::int64_t feed, seq, clock, ticket;
        Hash hash;
        QByteArray bytes;
        bool isRedemption;
    };
    std::vector<Row> rows;
    std::map<FeedId, std::int64_t> feeds;
    for (const QByteArray& range : ranges) {
        for (const Record& record : required(decodeRange(range), "range")) {
            const std::int64_t feed =
                feeds.try_emplace(record.feed(), std::int64_t(feeds.size()) + 1).first->second;
            rows.push_back({feed, record.seq(), std::int64_t(record.clock().bits()), std::int64_t(random64()),
                            record.hash(), record.bytes(), record.kind() == Kind::Redemption});
        }
    }
    const auto connection = required(Connection::open(path, Connection::Mode::ReadWrite), "bare database");
    require(createRecordTables(*connection).has_value() && createLedgerTables(*connection).has_value(),
            "tables");
    connection->run("PRAGMA wal_autocheckpoint = 0");
    connection->run("PRAGMA synchronous = NORMAL");
    Statement record = connection->prepare("INSERT INTO record (feed, seq, hash, bytes) VALUES (?, ?, ?, ?)");
    Statement redemption = connection->prepare(
        "INSERT INTO redemption (ticket, clock, feed, seq, hash, list, gate, direction, day, category, "
        "confirmed, "
        "staff, by_hand, voided, outcome) VALUES (?, ?, ?, ?, ?, 1, 1, 0, 20000, 1, 1, 0, 0, 0, 0)");
    settle();
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % kBatch == 0)
            connection->begin();
        const Row& row = rows[i];
        {
            Query insert(record);
            insert->bind(1, row.feed).bind(2, row.seq).bind(3, row.hash.view());
            insert->bind(4, QByteArrayView(row.bytes)).run();
        }
        if (row.isRedemption) {
            Query insert(redemption);
            insert->bind(1, row.ticket).bind(2, row.clock).bind(3, row.feed).bind(4, row.seq);
            insert->bind(5, row.hash.view()).run();
        }
        if (i % kBatch == kBatch - 1 || i + 1 == rows.size())
            require(connection->commit().has_value(), "bare commit");
    }
    connection->run("PRAGMA wal_checkpoint(TRUNCATE)");
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The replica's thread: whoever waits with a scan goes before the next batch of a merge.
class ReplicaThread
{
public:
    ReplicaThread(Replica& replica, std::vector<std::vector<VerifiedRecord>> batches)
        : m_replica(replica), m_batches(std::move(batches)), m_thread([this] { run(); })
    {
    }
    ~ReplicaThread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    /// From asking to the durable verdict, as the door waits for it; nothing once all is merged.
    double scan()
    {
        QElapsedTimer timer;
        timer.start();
        std::unique_lock lock(m_mutex);
        m_scanWaits = true;
        m_wake.notify_one();
        m_done.wait(lock, [this] { return !m_scanWaits; });
        return double(timer.nsecsElapsed()) / 1e6;
    }
    bool isMerging()
    {
        const std::lock_guard lock(m_mutex);
        return m_next < m_batches.size();
    }

private:
    void run()
    {
        Scanner scanner(m_replica);
        const GateId gate = *m_replica.ledger().firstGate();
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ends || m_scanWaits || m_next < m_batches.size(); });
            if (m_ends)
                return;
            const bool isScan = m_scanWaits;
            const std::size_t batch = isScan ? 0 : m_next;
            lock.unlock();
            if (isScan)
                require(scanner.scan({QStringLiteral("unknown"), {}, gate, Direction::Entry, {}}).has_value(),
                        "scan");
            else
                require(m_replica.merge(m_batches[batch], MergePace::BetweenScans).has_value(), "merge");
            lock.lock();
            if (isScan) {
                m_scanWaits = false;
                m_done.notify_one();
            } else {
                ++m_next;
            }
        }
    }

    Replica& m_replica;
    std::vector<std::vector<VerifiedRecord>> m_batches;
    std::mutex m_mutex;
    std::condition_variable m_wake, m_done;
    std::size_t m_next = 0;
    bool m_scanWaits = false, m_ends = false;
    std::thread m_thread;
};

std::vector<std::vector<VerifiedRecord>> batchesOf(const std::vector<QByteArray>& ranges, MergePace pace)
{
    std::vector<std::vector<VerifiedRecord>> batches;
    for (const QByteArray& range : ranges) {
        const std::vector<VerifiedRecord> records = verified(range, Verify::Range);
        for (const auto batch : mergeBatches(records, pace))
            batches.emplace_back(batch.begin(), batch.end());
    }
    return batches;
}

/// Scans 5 ms apart, about as fast as a door can be asked.
std::vector<double> scanTimes(ReplicaThread& thread, int scans, bool whileMerging)
{
    std::vector<double> times;
    while (int(times.size()) < scans && (!whileMerging || thread.isMerging())) {
        times.push_back(thread.scan());
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return times;
}

void run(const QString& folder, bool json, bool quick, const QString& part)
{
    const auto isAsked = [&part](const char* name) {
        return part.isEmpty() || part == QLatin1StringView(name);
    };
    const SystemClock clock;
    Table table(json);
    const int records = quick ? 20'000 : 100'000;
    const auto at = [&folder](const char* name) { return folder + u'/' + QString::fromLatin1(name); };
    if (isAsked("rate")) {
        Party party(at("range"), clock);
        Party other(at("single"), clock);
        const std::vector<QByteArray> ranges = party.evening->ranges(records);
        const double bare = timeBareInsert(at("bare.db"), ranges);
        const double merged = timeMerge(*party.replica, ranges, Verify::Range);
        const double single = timeMerge(*other.replica, other.evening->ranges(records), Verify::EachRecord);
        table.add({"merge of 100,000 records of 50 feeds; bare bulk insert", merged, bare, "s", "<= 2"});
        table.add({"the same, every signature verified singly; by ranges", single, merged, "s", ">= 2.5"});
    }
    if (isAsked("scans")) {
        Party party(at("scans"), clock);
        settle();
        std::vector<double> idle, busy;
        {
            ReplicaThread thread(*party.replica, {});
            idle = scanTimes(thread, quick ? 200 : 1000, false);
        }
        {
            ReplicaThread thread(*party.replica,
                                 batchesOf(party.evening->ranges(records), MergePace::BetweenScans));
            busy = scanTimes(thread, 100'000, true);
        }
        table.add({"scan while 100,000 records are merged, p99; idle", percentile(busy, 0.99),
                   percentile(idle, 0.99), "ms", "<= 3"});
    }
    if (isAsked("million")) {
        Party party(at("million"), clock);
        std::vector<double> times;
        for (int tenth = 0; tenth < 10; ++tenth)
            times.push_back(timeMerge(*party.replica, party.evening->ranges(records), Verify::Range));
        table.add({quick ? "merge of 200,000 records: last tenth; first"
                         : "merge of 1,000,000 records: last tenth; first",
                   times.back(), times.front(), "s", "<= 1.43"});
    }
}

} // namespace
} // namespace gatelog

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("json"), QString()},
                       {QStringLiteral("quick"), QString()},
                       {QStringLiteral("dir"), QString(), QStringLiteral("DIR")},
                       {QStringLiteral("part"), QString(), QStringLiteral("PART")}});
    parser.process(app);
    const QString base =
        parser.isSet(QStringLiteral("dir")) ? parser.value(QStringLiteral("dir")) : QDir::tempPath();
    const QTemporaryDir folder(base + QStringLiteral("/gatelog-bench-XXXXXX"));
    gatelog::require(folder.isValid(), "no folder to work in");
    gatelog::run(folder.path(), parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quick")),
                 parser.value(QStringLiteral("part")));
    return 0;
}
