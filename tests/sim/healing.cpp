// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/healing.h"

#include "core/store/audit.h"
#include "core/store/conflicts.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace gatelog::sim {
namespace {

/// Every pair in both directions; more rounds than that would be somebody waiting for what nobody sends.
constexpr int kMaxRounds = 6;

/// Which records these are, the first few.
QString names(SimDesk& desk, const std::set<Hash>& hashes)
{
    QStringList list;
    desk.replica().records().forEach([&](const RecordTable::Stored& stored) {
        if (hashes.contains(stored.hash))
            if (const auto record = Record::decode(stored.bytes))
                list << QStringLiteral("%1 of kind %2")
                            .arg(recordName(record->feed(), record->seq()))
                            .arg(int(record->kind()));
        return list.size() < 5;
    });
    return QStringLiteral("%1 records: ").arg(hashes.size()) + list.join(QStringLiteral(", "));
}

/// Keys at which two maps or sets differ.
template <class Map>
std::set<Hash> differences(const Map& a, const Map& b)
{
    std::set<Hash> keys;
    for (const auto& [key, value] : a)
        if (const auto other = b.find(key); other == b.end() || other->second != value)
            keys.insert(key);
    for (const auto& [key, value] : b)
        if (!a.contains(key))
            keys.insert(key);
    return keys;
}

/// Rows of a query as text, first column a record's hash where it has one.
QStringList rowsOf(SimDesk& desk, const char* sql, int columns)
{
    QStringList rows;
    Statement select = desk.replica().connection().prepare(sql);
    while (select.step()) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const QByteArray cell = select.blob(column).toByteArray();
            cells << (cell.size() == qsizetype(Hash::size) ? QString::fromLatin1(cell.toHex().first(8))
                                                           : QString::fromUtf8(cell));
        }
        rows << cells.join(u' ');
    }
    rows.sort();
    return rows;
}

/// Where two ledgers over the same records differ, for whoever looks for the reason.
QString ledgerDifference(SimDesk& a, SimDesk& b)
{
    struct Table
    {
        const char* name;
        const char* sql;
        int columns;
    };
    static constexpr Table kTables[] = {
        {"redemption", "SELECT hash, voided, outcome FROM redemption", 3},
        {"set_aside", "SELECT hash, reason FROM set_aside", 2},
        {"void", "SELECT hash FROM void", 1},
        {"definition", "SELECT hash, kind FROM definition", 2},
        {"ticket", "SELECT hash, status_hash, id, status FROM ticket", 4},
        {"review", "SELECT hash FROM review", 1},
        {"wanted_head", "SELECT epoch, seq FROM wanted_head", 2},
        {"sale", "SELECT hash, voided FROM sale", 2},
        {"share", "SELECT category, granted, received, given, sold FROM share", 5},
        {"tally", "SELECT what, gate, reason, n FROM tally", 4},
    };
    QStringList found;
    for (const Table& table : kTables) {
        const QStringList rowsA = rowsOf(a, table.sql, table.columns);
        const QStringList rowsB = rowsOf(b, table.sql, table.columns);
        const auto only = [](const QStringList& rows, const QStringList& others) {
            QStringList left;
            std::set_difference(rows.begin(), rows.end(), others.begin(), others.end(),
                                std::back_inserter(left));
            return QStringList(left.first(std::min<qsizetype>(left.size(), 4))).join(QStringLiteral(", "));
        };
        if (rowsA != rowsB)
            found << QStringLiteral("%1: {%2} against {%3}")
                         .arg(QString::fromLatin1(table.name), only(rowsA, rowsB), only(rowsB, rowsA));
    }
    return found.join(QStringLiteral("; "));
}

} // namespace

void Healing::run()
{
    bringUp();
    if (!m_world.findings().isEmpty())
        return;
    m_world.deliverAuthority();
    runToRest();
    if (!m_world.findings().isEmpty())
        return;
    checkSilence();
    checkOneAdmission();
    checkRelay();
    checkShareMoves();
    int rounds = 0;
    while (carryAll() && ++rounds <= kMaxRounds) {
    }
    if (rounds > kMaxRounds)
        m_world.find(QStringLiteral("no rest after %1 rounds of carrying").arg(rounds));
    checkSameRecords();
    checkSameLedgers();
    checkPrinted();
    SimDesk& desk = *m_world.dice().pick(m_world.desks());
    checkOutcomes(desk);
    checkOneWinner(desk);
    checkConfirmed(desk);
    checkConflictsAreVisible(desk);
    checkRebuild(desk);
    checkDatabases();
    const ReplicaStatus status = replicaStatus(desk.replica());
    m_world.counts().records = status.records;
    m_world.counts().conflicts = status.conflicts;
    m_world.counts().setAside = status.setAside;
}

void Healing::bringUp()
{
    m_world.schedule().clear();
    m_world.m_triesLeft = 0;
    m_world.network().heal();
    for (const auto& desk : m_world.desks()) {
        m_world.m_disk.powerOn(desk->folder().name()); // no crash is ahead any more
        if (!desk->isUp())
            m_world.restart(*desk);
    }
    m_world.reconnect();
}

bool Healing::carryAll()
{
    bool moved = false;
    const std::vector<SimDesk*> active = inTouch();
    const auto isActive = [&active](const auto& desk) {
        return std::find(active.begin(), active.end(), desk.get()) != active.end();
    };
    for (const auto& from : m_world.desks()) {
        for (const auto& to : m_world.desks()) {
            if (from == to)
                continue;
            for (const QByteArray& range : from->lackedBy(to->frontier(), std::numeric_limits<int>::max())) {
                const auto done = to->receive(range);
                if (!done) {
                    m_world.find(QStringLiteral("desk %1 refused a range of desk %2")
                                     .arg(to->number())
                                     .arg(from->number()));
                    continue;
                }
                m_world.merged(*to, *done);
                moved = moved || done->counts.stored > 0;
                if (done->counts.stored > 0 && isActive(from) && isActive(to))
                    m_carriedBetweenActive += done->counts.stored;
            }
        }
        // A desk that is revoked is told first by the others, and only then do these hear of it.
        if (m_carriedBetweenActive > 0 && active.size() == m_world.desks().size())
            m_world.find(QStringLiteral("%1 records were left for bundles").arg(m_carriedBetweenActive));
    }
    return moved;
}

void Healing::checkSameRecords()
{
    SimDesk& first = *m_world.desks().front();
    const std::set<Hash> records = first.recordHashes();
    for (const auto& desk : m_world.desks()) {
        const std::set<Hash> held = desk->recordHashes();
        std::set<Hash> notHeld, notFirst;
        std::set_difference(records.begin(), records.end(), held.begin(), held.end(),
                            std::inserter(notHeld, notHeld.end()));
        std::set_difference(held.begin(), held.end(), records.begin(), records.end(),
                            std::inserter(notFirst, notFirst.end()));
        if (!notHeld.empty())
            m_world.find(QStringLiteral("desk %1 lacks %2").arg(desk->number()).arg(names(first, notHeld)));
        if (!notFirst.empty())
            m_world.find(QStringLiteral("desk 0 lacks what desk %1 has: %2")
                             .arg(desk->number())
                             .arg(names(*desk, notFirst)));
        if (desk->frontier() != first.frontier())
            m_world.find(QStringLiteral("desk %1 has another frontier").arg(desk->number()));
    }
}

void Healing::checkSameLedgers()
{
    const Hash ledger = ledgerHash(m_world.desks().front()->replica());
    m_world.trace().add(ledger.view());
    for (const auto& desk : m_world.desks())
        if (ledgerHash(desk->replica()) != ledger)
            m_world.find(QStringLiteral("desk %1 has another ledger: %2")
                             .arg(desk->number())
                             .arg(ledgerDifference(*m_world.desks().front(), *desk)));
}

void Healing::checkPrinted()
{
    const std::set<Hash> records = m_world.desks().front()->recordHashes();
    for (const Printed& one : m_world.printed())
        if (one.mustBeKept && !records.contains(one.record.hash))
            m_world.find(QStringLiteral("what desk %1 showed as done is lost: %2")
                             .arg(one.desk)
                             .arg(recordName(one.record.feed, one.record.seq)));
}

std::vector<Record> Healing::recordsOf(SimDesk& desk)
{
    std::vector<Record> records;
    desk.replica().records().forEach([&](const RecordTable::Stored& stored) {
        auto record = Record::decode(stored.bytes);
        if (record)
            records.push_back(std::move(*record));
        else
            m_world.find(QStringLiteral("a stored record is none"));
        return true;
    });
    return records;
}

void Healing::checkOutcomes(SimDesk& desk)
{
    const Oracle oracle(m_world.event().event, recordsOf(desk));
    checkSales(desk, oracle);
    std::map<Hash, Oracle::Outcome> held;
    Statement select = desk.replica().connection().prepare("SELECT hash, voided, outcome FROM redemption");
    while (select.step()) {
        const bool voided = select.integer(1) != 0;
        held[Hash::fromBytes(select.blob(0)).value_or(Hash{})] = {voided, !voided && select.integer(2) != 0};
    }
    if (held != oracle.redemptions())
        m_world.find(QStringLiteral("the ledger's redemptions are not what the records say: ") +
                     names(desk, differences(held, oracle.redemptions())));
    std::map<Hash, bool> setAside, shouldBe;
    Statement aside = desk.replica().connection().prepare("SELECT hash FROM set_aside");
    while (aside.step())
        setAside[Hash::fromBytes(aside.blob(0)).value_or(Hash{})] = true;
    for (const Hash& hash : oracle.setAside())
        shouldBe[hash] = true;
    if (setAside != shouldBe)
        m_world.find(QStringLiteral("other records are set aside than should be: ") +
                     names(desk, differences(setAside, shouldBe)));
}

void Healing::checkSales(SimDesk& desk, const Oracle& oracle)
{
    std::map<Hash, bool> sales;
    Statement select = desk.replica().connection().prepare("SELECT hash, voided FROM sale");
    while (select.step())
        sales[Hash::fromBytes(select.blob(0)).value_or(Hash{})] = select.integer(1) != 0;
    if (sales != oracle.sales())
        m_world.find(QStringLiteral("other sales count than should: ") +
                     names(desk, differences(sales, oracle.sales())));
    Oracle::Shares shares;
    for (const ShareRow& row : desk.replica().rows().sales().shares())
        shares[{row.category, row.run}] = {row.granted, row.received, row.given, row.sold};
    std::erase_if(shares, [](const auto& entry) { return entry.second == Oracle::Share{}; });
    if (shares != oracle.shares())
        m_world.find(QStringLiteral("the ledger's shares of quotas are not what the records say"));
    // What all sold together is the quota less what all have left: so it is enough that nobody has less than
    // nothing.
    for (const auto& [key, share] : oracle.sharesOfAll())
        if (share.left() < 0 && !m_world.sales().isExcused(key.second))
            m_world.find(QStringLiteral("run %1 sold or gave %2 more than it had")
                             .arg(recordName(key.second, 0))
                             .arg(-share.left()));
}

void Healing::checkOneWinner(SimDesk& desk)
{
    // Once more and without any fold: of the entries on a list that admits once, one counts, and only one.
    Statement select =
        desk.replica().connection().prepare("SELECT list, count(*) - sum(outcome) FROM redemption WHERE "
                                            "direction = 0 AND voided = 0 GROUP BY ticket, list");
    while (select.step()) {
        const CheckinList* list = desk.replica().setup().list(ListId(std::uint16_t(select.integer(0))));
        if ((!list || list->policy == Policy::Once) && select.integer(1) != 1)
            m_world.find(QStringLiteral("a ticket has %1 winners").arg(select.integer(1)));
    }
}

void Healing::checkConfirmed(SimDesk& desk)
{
    std::set<Hash> standing;
    Statement select = desk.replica().connection().prepare(
        "SELECT hash, list FROM redemption WHERE direction = 0 AND voided = 0");
    while (select.step()) {
        const ListId id(std::uint16_t(select.integer(1)));
        for (const CheckinList& list : m_world.event().lists)
            if (list.id == id && list.policy == Policy::Once)
                standing.insert(Hash::fromBytes(select.blob(0)).value_or(Hash{}));
    }
    for (const QString& finding : m_world.m_confirmed.check(standing))
        m_world.find(finding);
}

void Healing::checkConflictsAreVisible(SimDesk& desk)
{
    std::set<Hash> visible;
    for (const ConflictCase& conflict : readConflicts(desk.replica()))
        visible.insert(conflict.second.record.hash);
    std::set<Hash> conflicts;
    Statement select =
        desk.replica().connection().prepare("SELECT hash FROM redemption WHERE outcome = 1 AND voided = 0");
    while (select.step())
        conflicts.insert(Hash::fromBytes(select.blob(0)).value_or(Hash{}));
    if (visible != conflicts)
        m_world.find(
            QStringLiteral("%1 conflicts, %2 of them visible").arg(conflicts.size()).arg(visible.size()));
    if (std::int64_t(conflicts.size()) != replicaStatus(desk.replica()).conflicts)
        m_world.find(QStringLiteral("the count of conflicts is wrong"));
}

void Healing::checkRebuild(SimDesk& desk)
{
    const Hash before = ledgerHash(desk.replica());
    if (const auto rebuilt = desk.replica().rebuild(); !rebuilt)
        m_world.find(QStringLiteral("no rebuild: ") + rebuilt.error().detail);
    else if (ledgerHash(desk.replica()) != before)
        m_world.find(QStringLiteral("a rebuilt ledger is another"));
}

void Healing::checkDatabases()
{
    for (const auto& desk : m_world.desks()) {
        Statement check = desk->replica().connection().prepare("PRAGMA quick_check(1)");
        if (!check.step() || check.text(0) != u"ok")
            m_world.find(QStringLiteral("desk %1's database is damaged").arg(desk->number()));
    }
}

} // namespace gatelog::sim
