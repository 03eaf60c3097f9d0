// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/feed/feed_writer.h"
#include "core/ledger/ledger.h"
#include "core/store/record_table.h"
#include "core/store/replica_folder.h"
#include "core/store/sql_ledger_rows.h"
#include "core/store/sqlite.h"

#include <QLockFile>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>

namespace gatelog {

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
    static constexpr int kSchemaVersion = 1;

    /// Makes an event in an empty folder: keys, authority's records, gates. Conflict when there is a replica
    /// already, or the keys of one. On failure nothing is left behind.
    static Result<> create(const ReplicaFolder& folder, const NewEvent& event, const Clock& clock);

    /// NotFound: no replica there. Damaged: the database is; it is then moved aside and whatever verifies of
    /// its records is taken into a new one before this returns (see salvagedFrom()). NewerFormat, Locked,
    /// ReadOnly, DiskFull as they say. `clock` must outlive it.
    static Result<std::unique_ptr<Replica>> open(const ReplicaFolder& folder, Mode mode, const Clock& clock);
    ~Replica();
    Q_DISABLE_COPY_MOVE(Replica)

    const ReplicaFolder& folder() const { return m_folder; }
    const EventId& eventId() const { return m_event; }
    const PublicKey& device() const { return m_key.publicKey(); }
    const Setup& setup() const { return m_ledger->setup(); }
    const Ledger& ledger() const { return *m_ledger; }
    const Clock& clock() const { return m_clock; }
    RecordTable& records() { return *m_records; }
    SqlLedgerRows& rows() { return *m_rows; }
    Connection& connection() { return *m_connection; }
    /// Where the damaged database was put, if opening found one.
    const QString& salvagedFrom() const { return m_salvagedFrom; }
    /// The other device or staff rights this device has; Scanner until it is enrolled.
    Role role() const;
    /// True while this device is the only one enrolled: then its view is whole and its verdicts are
    /// confirmed.
    bool isAlone() const { return setup().devices.size() <= 1; }

    /// Writes records of this device in one transaction, durable when it returns. On failure nothing was
    /// written.
    Result<std::vector<VerifiedRecord>> append(std::span<const Draft> drafts);
    Result<VerifiedRecord> append(const Draft& draft);

    /// Drops the ledger's tables and folds all records anew.
    Result<> rebuild();

    /// How far the device's clock is behind the greatest stamp it accepted or wrote; positive after a jump
    /// backwards.
    std::chrono::milliseconds clockLag() const;
    /// The day of an instant in the event's time zone, in days since 1970-01-01.
    std::int32_t dayOf(WallTime time) const;

    /// Takes over what another connection wrote since: for a replica opened to read beside the one that
    /// writes.
    void refresh();

    /// Moves the write-ahead log into the database when it has grown; called while nobody waits for a
    /// verdict.
    void checkpoint();

private:
    Replica(ReplicaFolder folder, const Clock& clock, SigningKey key);
    static Result<> found(const ReplicaFolder& folder, const NewEvent& event, const Clock& clock);
    static Result<> createDatabase(const ReplicaFolder& folder, const EventId& event);
    Result<> openDatabase(Mode mode);
    Result<> checkDatabase();
    Result<> salvage(const Error& damage);
    void prepare();
    void startFeed();
    Result<> writeAs(FeedWriter& writer, std::span<const Draft> drafts, std::vector<VerifiedRecord>& written);
    void reloadAfterRollback();
    Result<> foldAll();

    ReplicaFolder m_folder;
    const Clock& m_clock;
    SigningKey m_key;
    EventId m_event;
    QString m_salvagedFrom;
    Mode m_mode = Mode::ReadOnly;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RecordTable> m_records;
    std::unique_ptr<SqlLedgerRows> m_rows;
    std::unique_ptr<Ledger> m_ledger;
    std::optional<FeedWriter> m_writer;
    std::vector<SeenHead> m_unannounced; ///< heads of other feeds seen and not yet named in a record of ours
    HybridClock m_hlc;
};

} // namespace gatelog
