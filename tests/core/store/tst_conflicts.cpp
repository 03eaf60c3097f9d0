// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/conflicts.h"
#include "tests/support/test_desk.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

constexpr std::int64_t kHour = 3'600'000;

/// Another laptop, whose records name the heads that the test says it had seen.
class Laptop
{
public:
    Laptop(TestDesk& desk, char name, std::uint64_t epoch, const char* gate)
        : m_desk(desk), m_gate(gate), m_writer(Author::key(name), testEvent(), Epoch(epoch), std::nullopt)
    {
        desk.receive({desk.authority().write(
            Kind::DeviceEnrolled,
            DeviceEnrolled{m_writer.author(), QStringLiteral("Desk ") + QLatin1Char(name), Role::Scanner},
            0)});
    }
    VerifiedRecord admit(std::uint64_t ticket, std::int64_t ms, const std::vector<VerifiedRecord>& seen = {},
                         std::int32_t day = 20'413)
    {
        std::vector<SeenHead> heads;
        for (const VerifiedRecord& record : seen)
            heads.push_back({record->epoch(), record->seq(), hashPrefixOf(record->hash())});
        const GateId gate = m_desk.gate(m_gate);
        const Redemption body{TicketId(ticket),
                              m_desk.replica().setup().gate(gate)->list,
                              gate,
                              Direction::Entry,
                              day,
                              {},
                              false,
                              {},
                              false};
        const VerifiedRecord record =
            m_writer.next(Kind::Redemption, encodeBody(body), Hlc::at(instant(ms), m_counter++), heads);
        m_writer.advance(record);
        return record;
    }

private:
    TestDesk& m_desk;
    const char* m_gate;
    FeedWriter m_writer;
    std::uint16_t m_counter = 0;
};

struct Evening
{
    TestDesk desk;
    Laptop north{desk, 'n', 11, "North"};
    Laptop south{desk, 's', 12, "South"};
    std::vector<ConflictCase> conflicts() { return readConflicts(desk.replica()); }
};

} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void none();
    void namesBothAndTheTimeBetween();
    void concurrentOrShouldNotHaveHappened();
    void aBackDatedWinnerIsSeenThrough();
    void theLogKnowsWhoseClockWasOff();
    void theLogKnowsWhatEachDeskHadHeard();
    void underEveryPolicyTheRightOneStandsInTheWay_data();
    void underEveryPolicyTheRightOneStandsInTheWay();
    void isGoneWhenOneIsUndone();
    void isReviewedAndOpenedAgain();
    void aScannerMayNotReview();
};

void TestConflicts::none()
{
    Evening evening;
    evening.desk.receive({evening.north.admit(1, 1000), evening.south.admit(2, 1000)});
    QVERIFY(evening.conflicts().empty());
}

void TestConflicts::namesBothAndTheTimeBetween()
{
    Evening evening;
    Ticket ticket = importedTicket(QStringLiteral("CODE"), QStringLiteral("Ana"));
    ticket.id = TicketId(1);
    evening.desk.addTickets({ticket});
    const auto first = evening.north.admit(1, 1000);
    const auto second = evening.south.admit(1, 61'000);
    evening.desk.receive({second, first});
    const auto conflicts = evening.conflicts();
    QCOMPARE(conflicts.size(), std::size_t(1));
    const ConflictCase& conflict = conflicts.front();
    QCOMPARE(conflict.ticket.name, QStringLiteral("Ana"));
    QCOMPARE(conflict.list, QStringLiteral("Main"));
    QVERIFY(conflict.first.record == refOf(*first));
    QVERIFY(conflict.second.record == refOf(*second));
    QCOMPARE(conflict.first.desk, QStringLiteral("Desk n"));
    QCOMPARE(conflict.second.gate, QStringLiteral("South"));
    QCOMPARE(conflict.between().count(), 60'000);
    QCOMPARE(conflict.knowledge, Knowledge::Concurrent);
    QVERIFY(!conflict.review && !conflict.first.clock && !conflict.second.clock);
}

void TestConflicts::concurrentOrShouldNotHaveHappened()
{
    Evening evening;
    const auto first = evening.north.admit(1, 1000);
    const auto later = evening.north.admit(2, 2000);
    const auto informed = evening.south.admit(3, 3000, {later}); // holds all of north's feed up to there
    const auto second = evening.south.admit(1, 4000);
    evening.desk.receive({first, later, informed, second});
    QCOMPARE(evening.conflicts().front().knowledge, Knowledge::SecondKnewFirst);
}

void TestConflicts::aBackDatedWinnerIsSeenThrough()
{
    Evening evening;
    const auto honest = evening.north.admit(1, kHour);
    const auto backDated = evening.south.admit(1, 1000, {honest});
    evening.desk.receive({honest, backDated});
    const auto conflict = evening.conflicts().front();
    QVERIFY(conflict.first.record == refOf(*backDated)); // the order of records is what it is
    QCOMPARE(conflict.knowledge, Knowledge::FirstKnewSecond);
    QVERIFY(conflict.first.clock);
    QCOMPARE(conflict.first.clock->error.count(), 1000 - kHour);
}

void TestConflicts::theLogKnowsWhoseClockWasOff()
{
    Evening evening;
    const auto fast = evening.north.admit(1, 3 * kHour);
    const auto second = evening.south.admit(1, 1000);
    const auto witness =
        evening.south.admit(2, 2000, {fast}); // has seen it an hour or three before it was written
    evening.desk.receive({fast, second, witness});
    const auto conflict = evening.conflicts().front();
    QVERIFY(conflict.second.record == refOf(*fast));
    QCOMPARE(conflict.knowledge, Knowledge::Concurrent);
    QCOMPARE(conflict.second.clock->error.count(), 3 * kHour - 2000);
    QVERIFY(conflict.second.clock->against == second->author());
    QCOMPARE(conflict.first.clock->error.count(), 2000 - 3 * kHour);
}

void TestConflicts::theLogKnowsWhatEachDeskHadHeard()
{
    Evening evening;
    const auto early = evening.north.admit(9, 1000);
    const auto informed = evening.south.admit(8, 2000, {early});
    const auto first = evening.north.admit(1, 10'000); // south is cut off by now
    const auto second = evening.south.admit(1, 20'000);
    const auto reunion = evening.south.admit(7, 30'000, {first});
    evening.desk.receive({early, informed, first, second, reunion});
    const auto conflict = evening.conflicts().front();
    QCOMPARE(conflict.knowledge, Knowledge::Concurrent);
    QVERIFY(conflict.second.heardUpTo == instant(1000));
    QVERIFY(conflict.second.learned == instant(30'000));
    QVERIFY(!conflict.first.heardUpTo); // north never heard of south
    QVERIFY(!conflict.first.learned);
    const auto names = readConflicts(evening.desk.replica(), ConflictDetail::Names).front();
    QVERIFY(!names.second.heardUpTo && !names.second.learned); // takes a pass over the log
}

void TestConflicts::underEveryPolicyTheRightOneStandsInTheWay_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QList<int>>("days");              // of entries, in order
    QTest::addColumn<QList<QPair<int, int>>>("pairs"); // indexes: counted, refused
    using Pairs = QList<QPair<int, int>>;
    QTest::newRow("once: always the first") << Policy::Once << QList<int>{1, 1, 2} << Pairs{{0, 1}, {0, 2}};
    QTest::newRow("once per day: that day's")
        << Policy::OncePerDay << QList<int>{1, 2, 2, 1} << Pairs{{1, 2}, {0, 3}};
    QTest::newRow("up to two: the last that counted")
        << Policy::UpToN << QList<int>{1, 1, 1, 1} << Pairs{{1, 2}, {1, 3}};
    QTest::newRow("re-entry: the one inside")
        << Policy::ReentryAfterExit << QList<int>{1, 1} << Pairs{{0, 1}};
    QTest::newRow("unlimited: none") << Policy::Unlimited << QList<int>{1, 1, 1} << Pairs{};
}

void TestConflicts::underEveryPolicyTheRightOneStandsInTheWay()
{
    QFETCH(Policy, policy);
    QFETCH(QList<int>, days);
    using Pairs = QList<QPair<int, int>>;
    QFETCH(Pairs, pairs);
    Evening evening;
    CheckinList list = *evening.desk.replica().setup().listNamed(u"Main");
    list.policy = policy;
    list.times = 2;
    evening.desk.append(Kind::CheckinList, list);
    std::vector<VerifiedRecord> records;
    for (int i = 0; i < days.size(); ++i)
        records.push_back((i % 2 ? evening.south : evening.north).admit(1, i * 1000, {}, days[i]));
    evening.desk.receive(records);
    const auto conflicts = evening.conflicts();
    QCOMPARE(qsizetype(conflicts.size()), pairs.size());
    for (std::size_t i = 0; i < conflicts.size(); ++i) {
        QVERIFY(conflicts[i].first.record == refOf(*records[std::size_t(pairs[qsizetype(i)].first)]));
        QVERIFY(conflicts[i].second.record == refOf(*records[std::size_t(pairs[qsizetype(i)].second)]));
    }
}

void TestConflicts::isGoneWhenOneIsUndone()
{
    Evening evening;
    const auto first = evening.north.admit(1, 1000);
    const auto second = evening.south.admit(1, 2000);
    evening.desk.receive({first, second});
    evening.desk.append(Kind::Voided, voidOf(first)); // this device is the administrator's
    QVERIFY(evening.conflicts().empty());
    QCOMPARE(replicaStatus(evening.desk.replica()).admitted, 1);
}

void TestConflicts::isReviewedAndOpenedAgain()
{
    Evening evening;
    const auto first = evening.north.admit(1, 1000);
    const auto second = evening.south.admit(1, 2000);
    evening.desk.receive({first, second});
    Replica& replica = evening.desk.replica();
    QCOMPARE(reviewConflict(replica, refOf(*first), ReviewState::Reviewed, {}).error().code,
             ErrorCode::NotFound);
    QVERIFY(reviewConflict(replica, refOf(*second), ReviewState::Reviewed,
                           QStringLiteral("Screenshot; sent home")));
    const auto reviewed = evening.conflicts().front().review;
    QVERIFY(reviewed);
    QCOMPARE(reviewed->note, QStringLiteral("Screenshot; sent home"));
    QCOMPARE(reviewed->reviewer, QStringLiteral("Desk 1"));
    QVERIFY(audit(replica).findings.empty());
    evening.desk.clock.advance(std::chrono::seconds(1));
    QVERIFY(reviewConflict(replica, refOf(*second), ReviewState::Open, {}));
    QVERIFY(!evening.conflicts().front().review);
}

void TestConflicts::aScannerMayNotReview()
{
    Evening evening;
    const auto first = evening.north.admit(1, 1000);
    const auto second = evening.south.admit(1, 2000);
    evening.desk.receive({first, second});
    evening.desk.become(Author::key('x'), Role::Scanner);
    QCOMPARE(reviewConflict(evening.desk.replica(), refOf(*second), ReviewState::Reviewed, {}).error().code,
             ErrorCode::NotPermitted);
}

QTEST_APPLESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
