// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "tests/support/test_desk.h"

#include <bit>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// What an intruder or a bad disk would do, past all of the program's own ways.
bool change(Connection& connection, const char* sql)
{
    return connection.runScript(sql).has_value();
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundReplicaIsClean();
    void everyFlippedByteOfARecordIsNamed_data();
    void everyFlippedByteOfARecordIsNamed();
    void tamperedRecordTable_data();
    void tamperedRecordTable();
    void tamperedLedger_data();
    void tamperedLedger();
    void validlySignedForeignRecordIsNamed();
    void changesNothing();

private:
    std::unique_ptr<TestDesk> m_desk;
};

void TestAudit::init()
{
    m_desk = std::make_unique<TestDesk>();
    Ticket ticket;
    ticket.id = TicketId(1);
    ticket.code = QStringLiteral("CODE");
    ticket.name = QStringLiteral("Guest");
    m_desk->addTickets({ticket});
    const auto entry = m_desk->scanner().scan({{}, TicketId(1), m_desk->gate(), Direction::Entry, {}});
    m_desk->scan(QStringLiteral("unknown"));
    QVERIFY(m_desk->scanner().undo(*entry->record));
    QVERIFY(m_desk->scanner().scan({{}, TicketId(1), m_desk->gate(), Direction::Entry, {}}));
}

void TestAudit::soundReplicaIsClean()
{
    const AuditReport report = audit(m_desk->replica());
    QVERIFY(report.findings.empty());
    QCOMPARE(report.records, 10);
    QCOMPARE(report.feeds, 3); // the authority's, of creating, and of this run
}

void TestAudit::everyFlippedByteOfARecordIsNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("the event, first of its feed") << int(Kind::Event);
    QTest::newRow("a gate") << int(Kind::Gate);
    QTest::newRow("tickets, first of a feed that follows another") << int(Kind::Tickets);
    QTest::newRow("a redemption") << int(Kind::Redemption);
    QTest::newRow("a void, in the middle") << int(Kind::Voided);
}

void TestAudit::everyFlippedByteOfARecordIsNamed()
{
    QFETCH(int, kind);
    Replica& replica = m_desk->replica();
    std::optional<RecordTable::Stored> target;
    replica.records().forEach([&](const RecordTable::Stored& stored) {
        if (stored.bytes[1] == kind)
            target = stored;
        return true;
    });
    QVERIFY(target);
    const QString feed = recordName(replica.records().feedOf(target->feed), 0).chopped(2);
    // One transaction that is rolled back at the end: a thousand commits to disk would take their time.
    replica.connection().begin();
    Statement update =
        replica.connection().prepare("UPDATE record SET bytes = ? WHERE feed = ? AND seq = ? AND hash = ?");
    for (qsizetype i = 0; i < target->bytes.size(); ++i) {
        QByteArray flipped = target->bytes;
        flipped[i] = char(flipped[i] ^ (1 << (i % 8)));
        update.reset()
            .bind(1, QByteArrayView(flipped))
            .bind(2, target->feed)
            .bind(3, std::int64_t(target->seq));
        QVERIFY(update.bind(4, target->hash.view()).run());
        const AuditReport report = audit(replica);
        QVERIFY2(!report.findings.empty(), qPrintable(QStringLiteral("byte %1").arg(i)));
        QCOMPARE(report.findings.size(), std::size_t(1)); // one damage, one finding
        QCOMPARE(report.findings.front().feed, feed);
        QCOMPARE(report.findings.front().seq, target->seq);
        QCOMPARE(report.findings.front().what, AuditFinding::What::RecordDamaged);
    }
    replica.connection().rollback();
    QVERIFY(audit(replica).findings.empty());
}

void TestAudit::tamperedRecordTable_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<int>("seq");
    const QByteArray lastFeed = "feed = (SELECT max(no) FROM feed)";
    QTest::newRow("a hash changed") << "UPDATE record SET hash = zeroblob(32) WHERE seq = 3 AND " + lastFeed
                                    << QStringLiteral("record_damaged") << 3;
    QTest::newRow("a record moved to another number")
        << "UPDATE record SET seq = 70 WHERE seq = 5 AND " + lastFeed << QStringLiteral("chain_broken") << 70;
    QTest::newRow("a record taken out")
        << "DELETE FROM record WHERE seq = 2 AND " + lastFeed << QStringLiteral("chain_broken") << 3;
    QTest::newRow("the first record taken out")
        << "DELETE FROM record WHERE seq = 1 AND " + lastFeed << QStringLiteral("chain_broken") << 2;
    QTest::newRow("bytes emptied") << "UPDATE record SET bytes = x'' WHERE seq = 3 AND " + lastFeed
                                   << QStringLiteral("record_damaged") << 3;
    QTest::newRow("the feed's author changed")
        << QByteArray("UPDATE feed SET author = zeroblob(32) WHERE no = (SELECT max(no) FROM feed)")
        << QStringLiteral("record_damaged") << 1;
}

void TestAudit::tamperedRecordTable()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, finding);
    QFETCH(int, seq);
    QVERIFY(change(m_desk->replica().connection(), sql.constData()));
    m_desk->replica().refresh();
    const AuditReport report = audit(m_desk->replica());
    QVERIFY(!report.findings.empty());
    QCOMPARE(findingName(report.findings.front().what), finding);
    QCOMPARE(report.findings.front().seq, std::uint32_t(seq));
}

void TestAudit::tamperedLedger_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("a used ticket made unused")
        << QByteArray("DELETE FROM redemption") << QStringLiteral("redemption");
    QTest::newRow("a status changed")
        << QByteArray("UPDATE ticket SET status = 2") << QStringLiteral("ticket");
    QTest::newRow("a name changed") << QByteArray("UPDATE ticket SET name = 'x'") << QStringLiteral("ticket");
    QTest::newRow("texts that moved between columns")
        << QByteArray("UPDATE ticket SET name = '', seat = name") << QStringLiteral("ticket");
    QTest::newRow("a count changed") << QByteArray("UPDATE tally SET n = n + 1") << QStringLiteral("tally");
    QTest::newRow("a void taken out") << QByteArray("DELETE FROM void") << QStringLiteral("void");
    QTest::newRow("a code that leads elsewhere")
        << QByteArray("INSERT INTO code_alias VALUES (1, 2)") << QStringLiteral("code_alias");
    QTest::newRow("a gate's definition changed")
        << QByteArray("UPDATE definition SET seq = seq + 1 WHERE kind = 7") << QStringLiteral("definition");
    QTest::newRow("a record set aside")
        << QByteArray("INSERT INTO set_aside VALUES (1, 1, 1, x'00', 1)") << QStringLiteral("set_aside");
}

void TestAudit::tamperedLedger()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    const Hash before = ledgerHash(m_desk->replica());
    QVERIFY(change(m_desk->replica().connection(), sql.constData()));
    QVERIFY(ledgerHash(m_desk->replica()) != before);
    const AuditReport report = audit(m_desk->replica());
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(findingName(report.findings.front().what), QStringLiteral("ledger_differs"));
    QCOMPARE(report.findings.front().detail, table);
    QVERIFY(m_desk->replica().rebuild());
    QVERIFY(audit(m_desk->replica()).findings.empty());
    QVERIFY(ledgerHash(m_desk->replica()) == before);
}

void TestAudit::validlySignedForeignRecordIsNamed()
{
    Author stranger(Author::key('s'), eventIdOf(Author::key('s').publicKey()));
    Replica& replica = m_desk->replica();
    replica.connection().begin();
    replica.records().append(stranger.write(Kind::Refusal, QByteArray("\xa0"), 0));
    QVERIFY(replica.connection().commit());
    const AuditReport report = audit(replica);
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings.front().what, AuditFinding::What::ForeignEvent);
}

void TestAudit::changesNothing()
{
    Connection& connection = m_desk->replica().connection();
    Statement changes = connection.prepare("SELECT total_changes()");
    QVERIFY(changes.step());
    const std::int64_t before = changes.integer(0);
    QVERIFY(audit(m_desk->replica()).findings.empty());
    changes.reset();
    QVERIFY(changes.step());
    QCOMPARE(changes.integer(0), before);
}

QTEST_APPLESS_MAIN(TestAudit)
#include "tst_audit.moc"
