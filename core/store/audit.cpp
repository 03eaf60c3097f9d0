// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"
#include "core/store/schema_files.h"
#include "core/store/stored_fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace gatelog {
namespace {

QString feedName(const FeedId& feed)
{
    const QString name = recordName(feed, 0);
    return name.first(name.lastIndexOf(u'#'));
}

/// Checks the records one by one, as they lie.
class RecordAudit
{
public:
    RecordAudit(Replica& replica, AuditReport& report) : m_replica(replica), m_report(report) {}

    bool visit(const RecordTable::Stored& stored)
    {
        ++m_report.records;
        const FeedId feed = m_replica.records().feedOf(stored.feed);
        if (stored.feed != m_feed) {
            m_feed = stored.feed;
            m_here.clear();
            m_before.clear();
            m_seq = 0;
            ++m_report.feeds;
        }
        check(stored, feed);
        return m_report.findings.size() < AuditReport::kMaxFindings;
    }

private:
    void check(const RecordTable::Stored& stored, const FeedId& feed)
    {
        using What = AuditFinding::What;
        const auto found = [&](What what, const QString& detail) {
            m_report.findings.push_back({what, feedName(feed), stored.seq, detail});
        };
        if (stored.seq == m_seq)
            found(What::Forked, QStringLiteral("the number is there more than once"));
        else if (stored.seq != m_seq + 1)
            found(What::ChainBroken, QStringLiteral("number %1 is missing").arg(m_seq + 1));
        if (stored.seq != m_seq)
            m_before = std::exchange(m_here, {});
        if (stored.seq > m_seq + 1)
            m_before.clear();
        m_seq = stored.seq;
        auto record = Record::decode(stored.bytes);
        if (!record)
            return found(What::RecordDamaged, record.error().detail);
        if (record->hash() != stored.hash)
            return found(What::RecordDamaged, QStringLiteral("its bytes do not give its hash"));
        if (record->feed() != feed || record->seq() != stored.seq)
            return found(What::RecordDamaged, QStringLiteral("it stands in another record's place"));
        if (record->event() != m_replica.eventId())
            return found(What::ForeignEvent, {});
        if (!m_before.empty()) {
            const auto before = m_before.find(record->previous());
            if (before == m_before.end())
                found(What::ChainBroken, QStringLiteral("does not follow the record before it"));
            else if (record->clock() <= before->second)
                found(What::ChainBroken, QStringLiteral("its clock does not increase"));
        }
        m_here.emplace(record->hash(), record->clock());
        if (!VerifiedRecord::verify(std::move(*record)))
            found(What::SignatureBroken, {});
    }

    Replica& m_replica;
    AuditReport& m_report;
    std::int64_t m_feed = 0;
    std::uint32_t m_seq = 0;
    std::map<Hash, Hlc> m_here, m_before; ///< sound records at this number, and at the one before
};

void checkDatabase(Connection& connection, AuditReport& report)
{
    Statement check = connection.prepare("PRAGMA integrity_check(10)");
    while (check.step())
        if (check.text(0) != u"ok")
            report.findings.push_back({AuditFinding::What::DatabaseDamaged, {}, 0, check.text(0)});
    if (const auto error = connection.takeError(); !error)
        report.findings.push_back({AuditFinding::What::DatabaseDamaged, {}, 0, error.error().detail});
}

/// The ledger's tables and, of their columns, which one is a feed's shorthand (hashed as the feed itself).
struct LedgerTable
{
    const char* name;
    const char* columns;
    std::set<int> feedColumns;
};

const std::vector<LedgerTable>& ledgerTables()
{
    static const std::vector<LedgerTable> tables{
        {"definition", "kind, key, clock, feed, seq, hash, body", {3}},
        {"ticket",
         "id, category, status, paid, code, name, order_code, email, seat, note, source, valid_from, "
         "valid_until, "
         "clock, feed, seq, hash, status_clock, status_feed, status_seq, status_hash",
         {14, 18}},
        {"code_alias", "code, ticket", {}},
        {"redemption",
         "ticket, clock, feed, seq, hash, list, gate, direction, day, category, confirmed, staff, by_hand, "
         "voided, "
         "outcome",
         {2}},
        {"void", "target_feed, target_seq, target_hash, clock, feed, seq, hash, staff", {0, 4}},
        {"sale", "feed, seq, hash, clock, category, nonce, payment, price, currency, staff, voided", {0}},
        {"share", "category, feed, granted, received, given, sold, wish_seq, wish_amount, answered", {1}},
        {"review", "target_feed, target_seq, target_hash, clock, feed, seq, hash, open, note, staff", {0, 4}},
        {"tally", "what, gate, reason, n", {}},
        {"set_aside", "feed, clock, seq, hash, reason", {0}},
    };
    return tables;
}

/// Rows are added up as four 64-bit lanes of their hashes, so that their order, which depends on the
/// shorthands, does not matter. Against accidents; an attacker would need to sign records to place rows.
Hash tableHash(Connection& connection, const RecordTable& records, const LedgerTable& table)
{
    std::array<std::uint64_t, 4> lanes{};
    Statement select = connection.prepare(
        QByteArray("SELECT " + QByteArray(table.columns) + " FROM " + table.name).constData());
    const int columns = int(std::count(table.columns, table.columns + qstrlen(table.columns), ',')) + 1;
    while (select.step()) {
        Hasher hasher;
        for (int column = 0; column < columns; ++column) {
            const QByteArrayView cell = select.blob(column);
            const std::uint32_t size = qToBigEndian(std::uint32_t(cell.size()));
            if (table.feedColumns.contains(column)) {
                const FeedId& feed = records.feedOf(select.integer(column));
                const std::uint64_t epoch = qToBigEndian(feed.epoch.value());
                hasher.add(feed.author.view());
                hasher.add(QByteArrayView(reinterpret_cast<const char*>(&epoch), sizeof epoch));
                continue;
            }
            hasher.add(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof size));
            hasher.add(cell);
        }
        const Hash row = hasher.finish();
        for (std::size_t lane = 0; lane < lanes.size(); ++lane)
            lanes[lane] += qFromBigEndian<std::uint64_t>(row.data() + 8 * lane);
    }
    std::array<std::uint64_t, 4> big{};
    std::transform(lanes.begin(), lanes.end(), big.begin(),
                   [](std::uint64_t lane) { return qToBigEndian(lane); });
    return blake2b256({table.name, QByteArrayView(reinterpret_cast<const char*>(big.data()), sizeof big)});
}

void checkLedger(Replica& replica, AuditReport& report)
{
    auto scratch =
        Connection::open(QStringLiteral(":memory:"), Connection::Mode::ReadWrite, Connection::Sync::Off);
    GATELOG_CHECK(scratch.has_value());
    GATELOG_CHECK(createLedgerTables(**scratch).has_value());
    SqlLedgerRows rows(**scratch, replica.records());
    Ledger ledger(replica.eventId(), rows);
    (*scratch)->begin();
    foldStoredRecords(replica.records(), replica.eventId(), ledger);
    rows.writeTallies();
    if (const auto folded = (*scratch)->commit(); !folded) {
        report.findings.push_back({AuditFinding::What::DatabaseDamaged, {}, 0, folded.error().detail});
        return;
    }
    for (const LedgerTable& table : ledgerTables())
        if (tableHash(**scratch, replica.records(), table) !=
            tableHash(replica.connection(), replica.records(), table))
            report.findings.push_back(
                {AuditFinding::What::LedgerDiffers, {}, 0, QString::fromLatin1(table.name)});
}

} // namespace

QString findingName(AuditFinding::What what)
{
    switch (what) {
    case AuditFinding::What::RecordDamaged:
        return QStringLiteral("record_damaged");
    case AuditFinding::What::SignatureBroken:
        return QStringLiteral("signature_broken");
    case AuditFinding::What::ChainBroken:
        return QStringLiteral("chain_broken");
    case AuditFinding::What::Forked:
        return QStringLiteral("forked");
    case AuditFinding::What::ForeignEvent:
        return QStringLiteral("foreign_event");
    case AuditFinding::What::LedgerDiffers:
        return QStringLiteral("ledger_differs");
    case AuditFinding::What::DatabaseDamaged:
        return QStringLiteral("database_damaged");
    }
    GATELOG_CHECK(!"every finding has a name");
}

AuditReport audit(Replica& replica)
{
    AuditReport report;
    checkDatabase(replica.connection(), report);
    RecordAudit records(replica, report);
    replica.records().forEach(
        [&records](const RecordTable::Stored& stored) { return records.visit(stored); });
    // A ledger that follows from damaged records is no further news.
    if (report.findings.empty())
        checkLedger(replica, report);
    return report;
}

Hash ledgerHash(Replica& replica)
{
    Hasher hasher;
    hasher.add(replica.eventId().view());
    for (const LedgerTable& table : ledgerTables())
        hasher.add(tableHash(replica.connection(), replica.records(), table).view());
    return hasher.finish();
}

} // namespace gatelog
