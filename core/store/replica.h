// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/feed/feed_writer.h"
#include "core/feed/record_range.h"
#include "core/ledger/ledger.h"
#include "core/store/feed_index.h"
#include "core/store/record_table.h"
#include "core/store/replica_folder.h"
#include "core/store/sql_ledger_rows.h"
#include "core/store/sqlite.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace gatelog {

class Scribe;

/// Names one record for good.
struct RecordRef
{
    FeedId feed;
    std::uint32_t seq = 0;
    Hash hash;
    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

[[nodiscard]] inline RecordRef refOf(const Record& record)
{
    return {record.feed(), record.seq(), record.hash()};
}

/// A record to be written.
struct Draft
{
    Kind kind;
    QByteArray body;
};

/// Whether people wait at the door while a merge goes on.
enum class MergePace : std::uint8_t { Alone, BetweenScans };

/// What a merge did with its records.
struct MergeCounts
{
    std::int64_t stored = 0;
    std::int64_t known = 0;
    std::int64_t setAside = 0;   ///< of those stored
    std::int64_t clockAhead = 0; ///< of those stored: more than HybridClock::kMaxAhead ahead of our clock
    std::int64_t conflicts = 0;  ///< how many more (or fewer) there are now
    MergeCounts& operator+=(const MergeCounts& other);
    friend bool operator==(const MergeCounts&, const MergeCounts&) = default;
};

/// What `create` makes an event of.
struct NewEvent
{
    QString name;
    QByteArray timeZone = QByteArrayLiteral("UTC");
    std::optional<std::uint32_t> capacity;
    QStringList gates; ///< all on one check-in list, once per ticket; empty: one gate, "Main"
    QString deviceName;
    QByteArray passphrase; ///< of the authority's key
    /// For demonstrations and tests that want the same codes every time: the authority's seed. Empty: random.
    QByteArray authoritySeed;
};

/// One device's store of records and ledger (DESIGN.md, section 9), open. Everything about it happens on one
/// thread: it owns the only connection that writes. Opening to write takes the folder's lock and, at the
/// first record, begins a new feed.
class Replica
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    static constexpr int kSchemaVersion = 4;
    /// Records of one merge at most: a whole range.
    static constexpr std::size_t kMaxMerge = kMaxRangeRecords;

    /// Makes an event in an empty folder: keys, authority's records, gates. Conflict when there is a replica
    /// already, or the keys of one. On failure nothing is left behind.
    static Result<> create(const ReplicaFolder& folder, const NewEvent& event, const Clock& clock);
    /// An empty replica of an event for a device that joins it; merge() fills it. Conflict as in create(). On
    /// failure nothing is left behind.
    static Result<> createEmpty(const ReplicaFolder& folder, const EventId& event,
                                const SigningKey& deviceKey);

    /// NotFound: no replica there. Damaged: the database is; it is then moved aside and whatever verifies of
    /// its records is taken into a new one before this returns (see salvagedFrom()). NewerFormat, Locked,
    /// ReadOnly, DiskFull as they say. `clock` must outlive it.
    static Result<std::unique_ptr<Replica>> open(const ReplicaFolder& folder, Mode mode, const Clock& clock);
    ~Replica();
    Q_DISABLE_COPY_MOVE(Replica)

    const ReplicaFolder& folder() const { return m_folder; }
    const EventId& eventId() const { return m_event; }
    const PublicKey& device() const { return m_key.publicKey(); }
    /// The feed that this run writes, or will. Another one after a merge that shows that somebody else wrote
    /// into it.
    FeedId run() const { return m_writer->feed(); }
    const Setup& setup() const { return m_ledger->setup(); }
    const Ledger& ledger() const { return *m_ledger; }
    const Clock& clock() const { return m_clock; }
    RecordTable& records() { return *m_records; }
    SqlLedgerRows& rows() { return *m_rows; }
    const FeedIndex& feeds() const { return *m_feeds; }
    Connection& connection() { return *m_connection; }
    /// Where the damaged database was put, if opening found one.
    const QString& salvagedFrom() const { return m_salvagedFrom; }
    /// Whether a run of this device wrote into this very database, and nothing shows that another copy of it
    /// did so as well: then what that run did last is known here.
    bool ownsRun(Epoch epoch);
    /// The feed that an author wrote in last, as far as is held.
    std::optional<FeedId> lastRunOf(const PublicKey& author) const;
    /// The other device or staff rights this device has; Scanner until it is enrolled.
    Role role() const;
    /// True while this device is the only one enrolled: then its view is whole and its verdicts are
    /// confirmed.
    bool isAlone() const { return setup().devices.size() <= 1 + setup().revoked.size(); }

    /// Whether it has the folder: what is read and what is written on the strength of it are one step. False
    /// of one opened to read, also where another writes for it.
    bool writesItself() const { return m_mode == Mode::ReadWrite; }
    /// Writes records of this device in one transaction, durable when it returns. On failure nothing was
    /// written.
    Result<std::vector<VerifiedRecord>> append(std::span<const Draft> drafts);
    Result<VerifiedRecord> append(const Draft& draft);
    /// The same in the authority's own feed of this run, which goes on from what it wrote last, here or on
    /// another laptop. ForeignEvent when the key is not this event's.
    Result<std::vector<VerifiedRecord>> appendAs(const SigningKey& authority, std::span<const Draft> drafts);
    /// Told of every record that comes into the log, once its transaction is committed: written here, or
    /// merged.
    using Observer = std::function<void(std::span<const VerifiedRecord>, FeedIndex::Origin)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    /// Takes in records of others, from whatever source: the one way into the log besides append(). At most
    /// kMaxMerge, in one transaction; what is held already changes nothing. Cut longer ones, and those that a
    /// scan should not wait for, with mergeBatches() (core/store/merge_batches.h). They are as durable as the
    /// next scan, or the next checkpoint(), makes them: who sent them has them still. ForeignEvent when one
    /// is of another event; nothing was taken then.
    Result<MergeCounts> merge(std::span<const VerifiedRecord> records, MergePace pace = MergePace::Alone);
    /// What is held without a gap.
    Frontier frontier() const { return m_feeds->frontier(); }

    /// Drops the ledger's tables and folds all records anew.
    Result<> rebuild();

    /// Moves the write-ahead log into the database: what was merged till now is durable.
    void makeDurable();

    /// How far the device's clock is behind the greatest stamp it accepted or wrote; positive after a jump
    /// backwards.
    std::chrono::milliseconds clockLag() const;
    /// Whether a void that this device wrote now, with this member of staff on duty, would count.
    bool mayVoid(const RecordOrder& target, StaffId staff) const;
    /// An instant in the event's time zone; in UTC where that is not known here.
    QDateTime local(WallTime time) const;
    /// The day of an instant in the event's time zone, in days since 1970-01-01.
    std::int32_t dayOf(WallTime time) const;

    /// Takes over what another connection wrote since: for a replica opened to read beside the one that
    /// writes.
    void refresh();
    /// Of such a replica: append() and appendAs() go to whoever writes (core/store/scribe.h). Their records
    /// are read back; more than one request's worth is then no longer one transaction.
    void writeThrough(std::unique_ptr<Scribe> scribe);

    /// Moves the write-ahead log into the database when it has grown; called while nobody waits for a
    /// verdict.
    void checkpoint();

private:
    friend class Replacement;
    Replica(ReplicaFolder folder, const Clock& clock, SigningKey key);
    static Result<> found(const ReplicaFolder& folder, const NewEvent& event, const Clock& clock);
    static Result<> createDatabase(const ReplicaFolder& folder, const EventId& event);
    Result<> openDatabase(Mode mode);
    Result<> checkDatabase();
    Result<> salvage(const Error& damage);
    void openTables();
    void closeTables();
    /// Ends the transaction it finds begun: with the ledger made anew, or with nothing changed.
    Result<> refold();
    Result<> refoldAlone(int oldVersion);
    Result<> finishTransaction();
    void startFeed();
    std::optional<Record> lastRecordOf(std::int64_t feed) const;
    std::optional<FeedHead> lastOf(const PublicKey& author) const; ///< what its next feed goes on from
    Result<> writeAs(FeedWriter& writer, std::span<const Draft> drafts, std::vector<VerifiedRecord>& written);
    Result<std::vector<VerifiedRecord>> appendThrough(std::span<const Draft> drafts);
    Result<std::vector<VerifiedRecord>> appendThroughAs(FeedWriter& writer, std::span<const Draft> drafts);
    void reloadAfterRollback();
    void noteOwnRun();
    void disownRuns(const FeedId* but);

    ReplicaFolder m_folder;
    const Clock& m_clock;
    SigningKey m_key;
    EventId m_event;
    QString m_salvagedFrom;
    Mode m_mode = Mode::ReadOnly;
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RecordTable> m_records;
    std::unique_ptr<FeedIndex> m_feeds;
    std::unique_ptr<SqlLedgerRows> m_rows;
    std::unique_ptr<Ledger> m_ledger;
    std::optional<FeedWriter> m_writer;
    std::optional<FeedWriter> m_authorityWriter; ///< once the authority's key was used in this run
    HybridClock m_hlc;
    Observer m_observer;
    std::unique_ptr<Scribe> m_scribe; ///< of a replica that reads only
};

} // namespace gatelog
