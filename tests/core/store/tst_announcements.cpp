// SPDX-License-Identifier: Apache-2.0
#include "core/store/announcements.h"
#include "core/store/audit.h"
#include "core/store/enrolment.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;

class TestStoredAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStopDeniesEntryAndNotExit();
    void unknownCodesAreToldAsSuchEvenThen();
    void newestFirst();
    void whatIsRefused_data();
    void whatIsRefused();
    void aScannerMayNot();
    void aRevokedSupervisorsStopEnds();
    void itIsInTheLog();
    void aDeskProvesThatItHeardByWhatItWrites();

private:
    Result<VerifiedRecord> say(const QString& text, EntryEffect effect = EntryEffect::None,
                               const char* gate = nullptr)
    {
        return announce(m_desk->replica(), {text, gate ? m_desk->gate(gate) : GateId(), effect, {}});
    }
    Reason enter(std::uint64_t ticket, const char* gate = "North", Direction direction = Direction::Entry)
    {
        const auto result = m_desk->scanner().scan({{}, TicketId(ticket), m_desk->gate(gate), direction, {}});
        GATELOG_CHECK(result.has_value());
        return result->decision.reason;
    }
    std::unique_ptr<TestDesk> m_desk;
};

void TestStoredAnnouncements::init()
{
    m_desk = std::make_unique<TestDesk>();
    std::vector<Ticket> tickets(3);
    for (std::size_t i = 0; i < tickets.size(); ++i)
        tickets[i].id = TicketId(i + 1);
    tickets[2].status = TicketStatus::Cancelled;
    m_desk->addTickets(tickets);
}

void TestStoredAnnouncements::aStopDeniesEntryAndNotExit()
{
    QCOMPARE(enter(1), Reason::None);
    QVERIFY(say(QStringLiteral("fire alarm"), EntryEffect::Stop, "North"));
    const auto denied = m_desk->scanner().scan({{}, TicketId(2), m_desk->gate(), Direction::Entry, {}});
    QVERIFY(denied && denied->decision.verdict == Verdict::Deny);
    QCOMPARE(denied->decision.reason, Reason::EntryStopped);
    QCOMPARE(denied->decision.note, QStringLiteral("fire alarm"));
    QCOMPARE(enter(3), Reason::EntryStopped); // cancelled, too: told when entry is resumed
    QCOMPARE(enter(1, "North", Direction::Exit), Reason::None);
    QCOMPARE(enter(2, "South"), Reason::None);
    const auto gates = replicaStatus(m_desk->replica()).gates;
    QVERIFY(gates.at(0).entryStopped && !gates.at(1).entryStopped);
    m_desk->reopen();
    QVERIFY(m_desk->replica().rebuild());
    QCOMPARE(enter(3), Reason::EntryStopped);
    QVERIFY(say({}, EntryEffect::Resume));
    QCOMPARE(enter(3), Reason::Cancelled);
    QVERIFY(audit(m_desk->replica()).findings.empty());
}

void TestStoredAnnouncements::unknownCodesAreToldAsSuchEvenThen()
{
    QVERIFY(say({}, EntryEffect::Stop));
    QCOMPARE(m_desk->scan(QStringLiteral("NOBODY")).decision.reason, Reason::Unknown);
}

void TestStoredAnnouncements::newestFirst()
{
    QVERIFY(readAnnouncements(m_desk->replica(), 10).empty());
    QVERIFY(say(QStringLiteral("  doors open\nsoon ")));
    m_desk->clock.advance(std::chrono::minutes(1));
    QVERIFY(say({}, EntryEffect::Stop, "South"));
    const auto all = readAnnouncements(m_desk->replica(), 10);
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].effect, EntryEffect::Stop);
    QCOMPARE(all[0].gate, m_desk->gate("South"));
    QCOMPARE(all[0].time, m_desk->clock.now());
    QCOMPARE(all[0].device, QStringLiteral("Desk 1"));
    QCOMPARE(all[1].text, QStringLiteral("doors open soon"));
    QCOMPARE(all[1].gate, GateId());
    QCOMPARE(readAnnouncements(m_desk->replica(), 1).size(), 1U);
    QCOMPARE(readAnnouncements(m_desk->replica(), 0).size(), 0U);
    QCOMPARE(readAnnouncements(m_desk->replica(), -1).size(), 0U);
}

void TestStoredAnnouncements::whatIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("gate");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("nothing") << QString() << 0 << ErrorCode::Usage;
    QTest::newRow("spaces") << QStringLiteral(" \n") << 0 << ErrorCode::Usage;
    QTest::newRow("an escape sequence") << QStringLiteral("\x1b[2J") << 0 << ErrorCode::Usage;
    QTest::newRow("501 letters") << QString(501, u'x') << 0 << ErrorCode::TooLarge;
    QTest::newRow("251 letters of two bytes") << QString(251, u'ü') << 0 << ErrorCode::TooLarge;
    QTest::newRow("a gate that is not there") << QStringLiteral("x") << 7 << ErrorCode::NotFound;
}

void TestStoredAnnouncements::whatIsRefused()
{
    QFETCH(QString, text);
    QFETCH(int, gate);
    QFETCH(ErrorCode, error);
    const std::int64_t records = m_desk->replica().records().count();
    const auto said = announce(m_desk->replica(), {text, GateId(std::uint16_t(gate)), EntryEffect::None, {}});
    QVERIFY(!said);
    QCOMPARE(said.error().code, error);
    QCOMPARE(m_desk->replica().records().count(), records);
    QVERIFY(say(QString(250, u'ü')));
}

void TestStoredAnnouncements::aScannerMayNot()
{
    m_desk->become(Author::key('s'), Role::Scanner);
    QCOMPARE(say({}, EntryEffect::Stop).error().code, ErrorCode::NotPermitted);
    m_desk->become(Author::key('u'), Role::Supervisor);
    QVERIFY(say({}, EntryEffect::Stop));
    QCOMPARE(enter(1), Reason::EntryStopped);
}

void TestStoredAnnouncements::aRevokedSupervisorsStopEnds()
{
    const SigningKey key = Author::key('u');
    QVERIFY(enrolDevice(m_desk->replica(), authorityKey(),
                        {key.publicKey(), QStringLiteral("Stolen"), Role::Supervisor}));
    QVERIFY(revokeDevice(m_desk->replica(), authorityKey(), key.publicKey()));
    Author stolen(key, testEvent());
    m_desk->receive({stolen.write(Kind::Announcement, Announcement{{}, {}, EntryEffect::Stop, {}}, 5'000)});
    QCOMPARE(enter(1), Reason::None);
    QVERIFY(readAnnouncements(m_desk->replica(), 10).empty());
}

void TestStoredAnnouncements::itIsInTheLog()
{
    QVERIFY(say(QStringLiteral("medics at the door"), EntryEffect::Stop, "South"));
    const auto log = readLog(m_desk->replica(), LogScope::Everything, 1);
    QCOMPARE(log.front().what, QStringLiteral("announcement"));
    QCOMPARE(log.front().text, QStringLiteral("medics at the door"));
    QCOMPARE(log.front().gate, QStringLiteral("South"));
    QCOMPARE(log.front().reason, QStringLiteral("stop"));
}

void TestStoredAnnouncements::aDeskProvesThatItHeardByWhatItWrites()
{
    // Two laptops: what the other has seen of us stands in the heads of its records.
    TestDesk other;
    const SigningKey key = Author::key('o');
    other.become(key, Role::Scanner);
    const auto bring = [](TestDesk& from, const PublicKey& author, TestDesk& to) {
        for (const FeedId& feed : from.replica().records().feedsOf(author)) {
            std::vector<VerifiedRecord> records;
            from.replica().records().forEachVerified(
                *from.replica().records().numberOf(feed),
                [&records](const VerifiedRecord& record) { records.insert(records.begin(), record); });
            to.receive(records);
        }
    };
    const auto refuse = [&other] {
        return other.append(Kind::Refusal, Refusal{{}, {}, other.gate(), {}, {}, {}, {}});
    };
    const PublicKey own = m_desk->replica().device();
    const auto said = say(QStringLiteral("Doors at eight"));
    QVERIFY(said);
    const RecordRef announcement = refOf(**said);
    other.clock.set(m_desk->clock.now() + std::chrono::seconds(1));
    refuse(); // later, and without having heard
    bring(other, key.publicKey(), *m_desk);
    QVERIFY(devicesThatHeard(m_desk->replica(), announcement) == std::set<PublicKey>{own});
    bring(*m_desk, own, other);
    other.clock.advance(std::chrono::seconds(1));
    refuse();
    refuse(); // the heads are told once
    bring(other, key.publicKey(), *m_desk);
    QVERIFY((devicesThatHeard(m_desk->replica(), announcement) == std::set<PublicKey>{own, key.publicKey()}));
    // What is said later it has not heard.
    m_desk->clock.set(other.clock.now() + std::chrono::seconds(1));
    const auto next = say(QStringLiteral("Doors at nine"));
    QVERIFY(next);
    QVERIFY(devicesThatHeard(m_desk->replica(), refOf(**next)) == std::set<PublicKey>{own});
}

QTEST_APPLESS_MAIN(TestStoredAnnouncements)
#include "tst_announcements.moc"
