// SPDX-License-Identifier: Apache-2.0
#include "core/store/replica.h"

#include "core/store/schema_files.h"
#include "core/store/scribe.h"

#include <QFileInfo>
#include <QTimeZone>

#include <sqlite3.h>

#include <bit>

namespace gatelog {
namespace {

/// Beyond this many pages the log is moved into the database even while people wait: it must not fill the
/// disk.
constexpr int kMaxLogPages = 65'536; // 256 MiB
constexpr int kIdleLogPages = 256;   // 1 MiB: worth the write when nobody waits

int logPages(Connection& connection)
{
    const QFileInfo log(QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main")) +
                        QStringLiteral("-wal"));
    return int(log.size() / 4096);
}

std::int64_t userVersion(Connection& connection)
{
    Statement version = connection.prepare("PRAGMA user_version");
    return version.step() ? version.integer(0) : -1;
}

} // namespace

Replica::Replica(ReplicaFolder folder, const Clock& clock, SigningKey key)
    : m_folder(std::move(folder)), m_clock(clock), m_key(std::move(key))
{
}

Replica::~Replica()
{
    closeTables();
    m_connection.reset();
    if (m_mode == Mode::ReadWrite && m_lock)
        m_folder.markClean();
}

Result<> Replica::createDatabase(const ReplicaFolder& folder, const EventId& event)
{
    auto connection = Connection::open(folder.database(), Connection::Mode::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    (*connection)->begin();
    if (const auto made = createRecordTables(**connection); !made)
        return made;
    if (const auto made = createLedgerTables(**connection); !made)
        return made;
    if (const auto made = createAnnouncedTable(**connection); !made)
        return made;
    if (const auto made = createOwnRunTable(**connection); !made)
        return made;
    (*connection)->run(QByteArray("PRAGMA user_version = " + QByteArray::number(kSchemaVersion)).constData());
    Statement insert = (*connection)->prepare("INSERT INTO replica (event) VALUES (?)");
    insert.bind(1, event.view()).run();
    return (*connection)->commit();
}

Result<std::unique_ptr<Replica>> Replica::open(const ReplicaFolder& folder, Mode mode, const Clock& clock)
{
    if (!folder.hasReplica())
        return failure(ErrorCode::NotFound, folder.path());
    std::unique_ptr<FolderLock> lock;
    if (mode == Mode::ReadWrite || folder.hasReplacement()) {
        auto taken = folder.lock();
        if (!taken)
            return tl::unexpected(taken.error());
        if (const auto finished = folder.finishReplacement(); !finished)
            return tl::unexpected(finished.error());
        if (mode == Mode::ReadWrite)
            lock = std::move(*taken);
    }
    const auto key = folder.deviceKey();
    if (!key)
        return tl::unexpected(key.error());
    std::unique_ptr<Replica> replica(new Replica(folder, clock, *key));
    replica->m_lock = std::move(lock);
    auto opened = replica->openDatabase(mode);
    if (!opened && opened.error().code == ErrorCode::Damaged && mode == Mode::ReadWrite)
        opened = replica->salvage(opened.error());
    if (!opened)
        return tl::unexpected(opened.error());
    return replica;
}

Result<> Replica::openDatabase(Mode mode)
{
    m_mode = mode;
    auto connection =
        Connection::open(m_folder.database(),
                         mode == Mode::ReadWrite ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    // Checkpoints are ours to time: SQLite's own would strike in the middle of a scan.
    m_connection->run("PRAGMA wal_autocheckpoint = 0");
    if (const auto checked = checkDatabase(); !checked) {
        m_connection.reset();
        return checked;
    }
    if (mode == Mode::ReadWrite) {
        m_folder.markUnclean();
        // The records' tables are as they ever were; the ledger's are derived, and made anew.
        if (const auto version = userVersion(*m_connection);
            version < kSchemaVersion || !hasLedgerTables(*m_connection))
            return refoldAlone(int(version));
    } else if (userVersion(*m_connection) < kSchemaVersion) {
        return failure(
            ErrorCode::ReadOnly,
            m_folder.database() +
                QStringLiteral(
                    ": written by an older version; opening it once to write brings it up to date"));
    }
    if (!hasLedgerTables(*m_connection))
        return failure(ErrorCode::Damaged,
                       m_folder.database() +
                           QStringLiteral(": ledger tables are missing; `rebuild` makes them anew"));
    openTables();
    startFeed();
    return m_connection->takeError();
}

Result<> Replica::checkDatabase()
{
    const std::int64_t version = userVersion(*m_connection);
    if (const auto error = m_connection->takeError(); !error)
        return error;
    if (version > kSchemaVersion)
        return failure(ErrorCode::NewerFormat, m_folder.database());
    if (version < 1)
        return failure(ErrorCode::Damaged, m_folder.database() + QStringLiteral(": not a Gatelog database"));
    if (m_mode == Mode::ReadWrite && m_folder.isMarkedUnclean()) {
        Statement check = m_connection->prepare("PRAGMA quick_check(1)");
        if (check.step() && check.text(0) != u"ok")
            return failure(ErrorCode::Damaged, m_folder.database() + QStringLiteral(": ") + check.text(0));
    }
    Statement event = m_connection->prepare("SELECT event FROM replica");
    const auto id = event.step() ? EventId::fromBytes(event.blob(0)) : std::nullopt;
    if (const auto error = m_connection->takeError(); !error)
        return error;
    if (!id)
        return failure(ErrorCode::Damaged, m_folder.database() + QStringLiteral(": names no event"));
    m_event = *id;
    return {};
}

void Replica::openTables()
{
    m_records = std::make_unique<RecordTable>(*m_connection);
    m_feeds = std::make_unique<FeedIndex>(*m_connection, *m_records, m_key.publicKey());
    m_rows = std::make_unique<SqlLedgerRows>(*m_connection, *m_records);
    m_ledger = std::make_unique<Ledger>(m_event, *m_rows);
}

void Replica::closeTables()
{
    m_ledger.reset();
    m_rows.reset();
    m_feeds.reset();
    m_records.reset();
}

void Replica::startFeed()
{
    const WallTime now = m_clock.now();
    for (const std::int64_t feed : m_records->feeds())
        if (const auto last = lastRecordOf(feed))
            m_hlc.observe(last->clock(), now);
    m_writer.emplace(m_key, m_event, Epoch(random64()), lastOf(m_key.publicKey()));
}

std::optional<Record> Replica::lastRecordOf(std::int64_t feed) const
{
    const auto tip = m_feeds->tipOf(feed);
    const auto bytes = tip ? m_records->bytesAt(m_records->feedOf(feed), tip->seq, tip->hash) : std::nullopt;
    auto record = bytes ? Record::decode(*bytes) : Result<Record>(failure(ErrorCode::NotFound));
    return record ? std::optional(std::move(*record)) : std::nullopt;
}

std::optional<FeedHead> Replica::lastOf(const PublicKey& author) const
{
    std::optional<Record> last;
    for (const FeedId& feed : m_records->feedsOf(author))
        if (auto record = lastRecordOf(*m_records->numberOf(feed)))
            if (!last || last->clock() < record->clock())
                last = std::move(record);
    return last ? std::optional(FeedHead{last->feed(), last->seq(), last->hash()}) : std::nullopt;
}

std::optional<FeedId> Replica::lastRunOf(const PublicKey& author) const
{
    const auto last = lastOf(author);
    return last ? std::optional(last->feed) : std::nullopt;
}

Role Replica::role() const
{
    const auto found = setup().devices.find(device());
    return found == setup().devices.end() ? Role::Scanner : found->second.role;
}

Result<> Replica::writeAs(FeedWriter& writer, std::span<const Draft> drafts,
                          std::vector<VerifiedRecord>& written)
{
    const WallTime now = m_clock.now();
    HybridClock clock = m_hlc;
    // One place is left for the predecessor that record 1 of a feed names; the rest waits for the next
    // record.
    const std::vector<SeenHead> seen = m_feeds->unannounced(std::size_t(Record::kMaxHeads) - 1);
    m_connection->begin();
    for (const Draft& draft : drafts) {
        const Hlc stamp = clock.next(now);
        VerifiedRecord record = written.empty() ? writer.next(draft.kind, draft.body, stamp, seen)
                                                : writer.after(written.back(), draft.kind, draft.body, stamp);
        clock.written(stamp);
        m_records->append(record);
        m_feeds->note(*record, FeedIndex::Origin::Own);
        m_ledger->apply(record);
        written.push_back(std::move(record));
    }
    if (written.front()->seq() == 1 && written.front()->author() == device())
        noteOwnRun();
    m_feeds->announced(seen);
    if (auto committed = m_ledger->takeRebuildRequest() ? refold() : finishTransaction(); !committed)
        return committed;
    for (const VerifiedRecord& record : written)
        writer.advance(record);
    m_hlc = clock;
    if (m_observer)
        m_observer(written, FeedIndex::Origin::Own);
    return {};
}

void Replica::noteOwnRun()
{
    Statement note = m_connection->prepare("INSERT OR IGNORE INTO own_run (epoch) VALUES (?)");
    note.bind(1, std::bit_cast<std::int64_t>(m_writer->feed().epoch.value())).run();
}

void Replica::disownRuns(const FeedId* but)
{
    Statement disown = m_connection->prepare("DELETE FROM own_run WHERE epoch IS NOT ?");
    if (but)
        disown.bind(1, std::bit_cast<std::int64_t>(but->epoch.value()));
    else
        disown.bindNull(1);
    disown.run();
}

bool Replica::ownsRun(Epoch epoch)
{
    Statement owns = m_connection->prepare("SELECT 1 FROM own_run WHERE epoch = ?");
    return owns.bind(1, std::bit_cast<std::int64_t>(epoch.value())).step();
}

Result<std::vector<VerifiedRecord>> Replica::append(std::span<const Draft> drafts)
{
    if (m_mode != Mode::ReadWrite && !m_scribe)
        return failure(ErrorCode::ReadOnly, m_folder.path());
    std::vector<VerifiedRecord> written;
    if (drafts.empty())
        return written;
    if (m_scribe)
        return appendThrough(drafts);
    if (const auto done = writeAs(*m_writer, drafts, written); !done)
        return tl::unexpected(done.error());
    return written;
}

Result<std::vector<VerifiedRecord>> Replica::appendAs(const SigningKey& authority,
                                                      std::span<const Draft> drafts)
{
    if (m_mode != Mode::ReadWrite && !m_scribe)
        return failure(ErrorCode::ReadOnly, m_folder.path());
    if (eventIdOf(authority.publicKey()) != m_event)
        return failure(ErrorCode::ForeignEvent, m_folder.path());
    std::vector<VerifiedRecord> written;
    if (drafts.empty())
        return written;
    if (!m_authorityWriter)
        m_authorityWriter.emplace(authority, m_event, Epoch(random64()), lastOf(authority.publicKey()));
    if (m_scribe)
        return appendThroughAs(*m_authorityWriter, drafts);
    if (const auto done = writeAs(*m_authorityWriter, drafts, written); !done)
        return tl::unexpected(done.error());
    return written;
}

Result<VerifiedRecord> Replica::append(const Draft& draft)
{
    auto written = append(std::span(&draft, 1));
    if (!written)
        return tl::unexpected(written.error());
    return written->front();
}

Result<> Replica::finishTransaction()
{
    m_rows->writeTallies();
    m_feeds->flush();
    auto committed = m_connection->commit();
    m_records->settle();
    if (!committed)
        reloadAfterRollback();
    else if (logPages(*m_connection) > kMaxLogPages)
        m_connection->checkpoint();
    return committed;
}

void Replica::reloadAfterRollback()
{
    m_records->reload();
    m_feeds->reload();
    m_rows->reload();
    m_ledger->reload();
    Q_UNUSED(m_connection->takeError().has_value());
}

void Replica::refresh()
{
    reloadAfterRollback();
}

std::chrono::milliseconds Replica::clockLag() const
{
    return std::max(m_hlc.last().time() - m_clock.now(), std::chrono::milliseconds{0});
}

bool Replica::mayVoid(const RecordOrder& target, StaffId staff) const
{
    VoidRow row;
    row.order.author = device();
    // By the stamp that it will be written with: another's clock that runs ahead has moved ours on.
    row.order.clock = std::max(Hlc::at(m_clock.now() + clockLag()), target.clock);
    row.staff = staff;
    return m_ledger->voidCounts(row, target);
}

QDateTime Replica::local(WallTime time) const
{
    const QByteArray zoneId = setup().event ? setup().event->timeZone : QByteArrayLiteral("UTC");
    QTimeZone zone(zoneId);
    if (!zone.isValid())
        zone = QTimeZone::utc();
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
}

std::int32_t Replica::dayOf(WallTime time) const
{
    return std::int32_t(QDate(1970, 1, 1).daysTo(local(time).date()));
}

void Replica::checkpoint()
{
    if (m_mode == Mode::ReadWrite && logPages(*m_connection) > kIdleLogPages)
        m_connection->checkpoint();
}

void Replica::makeDurable()
{
    if (m_mode == Mode::ReadWrite)
        sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                  nullptr);
}

} // namespace gatelog
