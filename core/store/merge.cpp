// SPDX-License-Identifier: Apache-2.0
// How records of others enter the log, and how the ledger is made anew from it.
#include "core/store/replica.h"

#include "core/store/schema_files.h"
#include "core/store/stored_fold.h"

#include <algorithm>

namespace gatelog {

MergeCounts& MergeCounts::operator+=(const MergeCounts& other)
{
    stored += other.stored;
    known += other.known;
    setAside += other.setAside;
    clockAhead += other.clockAhead;
    conflicts += other.conflicts;
    return *this;
}

Result<MergeCounts> Replica::merge(std::span<const VerifiedRecord> records, MergePace pace)
{
    GATELOG_CHECK(records.size() <= kMaxMerge);
    if (m_mode != Mode::ReadWrite)
        return failure(ErrorCode::ReadOnly, m_folder.path());
    for (const VerifiedRecord& record : records)
        if (record->event() != m_event)
            return failure(ErrorCode::ForeignEvent, recordName(record->feed(), record->seq()));
    const auto conflicts = [this] { return m_rows->tally({Tally::Conflicts, {}, Reason::None}); };
    const WallTime now = m_clock.now();
    HybridClock clock = m_hlc;
    MergeCounts counts;
    counts.conflicts = -conflicts();
    bool touchesOwnFeed = false;
    bool isOurs = false;
    std::vector<VerifiedRecord> news;
    bool touchesAuthorityFeed = false;
    // A power cut may lose the last merges, never a scan: scans are written with synchronous=FULL, and one
    // takes all that was written before it along to the disk. Which is why a merge between scans goes to the
    // disk by itself.
    if (pace == MergePace::Alone)
        m_connection->run("PRAGMA synchronous = NORMAL");
    m_connection->begin();
    for (const VerifiedRecord& record : records) {
        if (!m_records->append(record)) {
            ++counts.known;
            continue;
        }
        ++counts.stored;
        if (m_observer)
            news.push_back(record);
        m_feeds->note(*record, FeedIndex::Origin::Other);
        counts.setAside += m_ledger->apply(record) == Ledger::Applied::SetAside;
        counts.clockAhead += !clock.observe(record->clock(), now);
        isOurs = isOurs || record->author() == device();
        touchesOwnFeed = touchesOwnFeed || record->feed() == m_writer->feed();
        touchesAuthorityFeed =
            touchesAuthorityFeed || (m_authorityWriter && record->feed() == m_authorityWriter->feed());
    }
    // We wrote it and did not have it: this database forgot something, or another copy of it writes, too.
    if (isOurs) {
        const FeedId own = run();
        disownRuns(touchesOwnFeed ? nullptr : &own);
    }
    const Result<> committed = m_ledger->takeRebuildRequest() ? refold() : finishTransaction();
    if (pace == MergePace::Alone)
        m_connection->run("PRAGMA synchronous = FULL");
    if (!committed)
        return tl::unexpected(committed.error());
    m_hlc = clock;
    counts.conflicts += conflicts();
    // Somebody else writes under our name and epoch: a machine was copied while it ran. Both branches stay as
    // they are, and we go on in a feed of our own.
    if (touchesOwnFeed)
        startFeed();
    if (touchesAuthorityFeed)
        m_authorityWriter.reset();
    if (!news.empty())
        m_observer(news, FeedIndex::Origin::Other);
    return counts;
}

Result<> Replica::refold()
{
    const bool wereOpen = m_rows != nullptr;
    closeTables(); // their statements would hold the tables
    Result<> done = dropLedgerTables(*m_connection);
    if (done)
        done = createLedgerTables(*m_connection);
    if (done) {
        openTables();
        m_feeds->rebuild();
        // A broken record counts for nothing here; `verify` names it.
        foldStoredRecords(*m_records, m_event, *m_ledger);
        return finishTransaction();
    }
    m_connection->rollback();
    if (wereOpen)
        openTables(); // as they were
    return done;
}

Result<> Replica::refoldAlone(int oldVersion)
{
    m_connection->begin();
    Result<> done = oldVersion < 2 ? createAnnouncedTable(*m_connection) : Result<>();
    if (done && oldVersion < 4)
        done = createOwnRunTable(*m_connection);
    m_connection->run(QByteArray("PRAGMA user_version = " + QByteArray::number(kSchemaVersion)).constData());
    if (done)
        done = refold();
    else
        m_connection->rollback();
    if (!done)
        return done;
    startFeed();
    return m_connection->takeError();
}

Result<> Replica::rebuild()
{
    if (m_mode != Mode::ReadWrite)
        return failure(ErrorCode::ReadOnly, m_folder.path());
    return refoldAlone(kSchemaVersion);
}

} // namespace gatelog
