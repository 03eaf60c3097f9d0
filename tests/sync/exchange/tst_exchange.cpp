// SPDX-License-Identifier: Apache-2.0
#include "core/store/announcements.h"
#include "core/store/audit.h"
#include "core/store/conflicts.h"
#include "core/ticket/code_text.h"
#include "tests/support/exchange_mesh.h"

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

std::vector<Ticket> tickets(int count)
{
    std::vector<Ticket> list;
    for (int i = 0; i < count; ++i) {
        Ticket ticket = importedTicket(QStringLiteral("CODE-%1").arg(i), QStringLiteral("Guest %1").arg(i));
        ticket.id = ticketIdOfCode(testEvent(), ticket.code);
        list.push_back(ticket);
    }
    return list;
}

QString code(int i)
{
    return QStringLiteral("CODE-%1").arg(i);
}

bool haveTheSame(ExchangeMesh& mesh, std::initializer_list<std::size_t> desks)
{
    const std::size_t first = *desks.begin();
    return std::all_of(desks.begin(), desks.end(), [&](std::size_t i) {
        return ledgerHash(mesh.desk(i).replica()) == ledgerHash(mesh.desk(first).replica()) &&
               mesh.desk(i).replica().frontier() == mesh.desk(first).replica().frontier();
    });
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoThatMeetHaveTheSame();
    void whoGaveCreditForAllIsInStep();
    void aRecordGoesToEverybodyOnce();
    void whatOneBringsIsPassedOnToThoseWhoDoNotSeeItsAuthor();
    void aBacklogGoesUnderCredit();
    void newsThatNobodyBroughtIsMended();
    void whoHoldsTheSameIsSilent();
    void onlyWhatDiffersIsSpokenOf();
    void whatLiesBeyondAGapIsFound();
    void whoNeverStopsComparingIsAnsweredSeldom();
    void headsThatAskUnaskedGetNone();
    void aBranchOfAForkIsSentOnce();
    void aRevokedDeviceLearnsIt();
    void whatAPeerBroughtBeforeItLeftIsMerged();
};

void TestExchange::twoThatMeetHaveTheSame()
{
    ExchangeMesh mesh({Role::Scanner});
    mesh.desk(0).addTickets(tickets(50));
    mesh.connect(0, 1);
    mesh.settle();
    QVERIFY(haveTheSame(mesh, {0, 1}));
    QCOMPARE(replicaStatus(mesh.desk(1).replica()).tickets, 50);
    for (const PeerProgress& progress : mesh.exchange(1).progress()) {
        QVERIFY(progress.isCaughtUp);
        QVERIFY(progress.hasCaughtUp);
        QCOMPARE(progress.lacking, 0);
    }
}

void TestExchange::whoGaveCreditForAllIsInStep()
{
    ExchangeMesh mesh({Role::Scanner});
    mesh.desk(0).addTickets(tickets(5));
    const auto isInStep = [&mesh] {
        const auto progress = mesh.exchange(0).progress();
        return progress.size() == 1 && progress.front().isInStep;
    };
    mesh.connect(0, 1);
    QVERIFY(!isInStep());
    mesh.settle();
    QVERIFY(isInStep());
    // What is announced now has not been heard until its credit has come.
    mesh.hold(0, 1);
    QVERIFY(announce(mesh.desk(0).replica(), {QStringLiteral("Doors at eight"), {}, EntryEffect::None, {}}));
    QVERIFY(!isInStep());
    mesh.settle();
    QVERIFY(!isInStep());
    mesh.letGo(0, 1);
    mesh.settle();
    QVERIFY(isInStep());
    QVERIFY(haveTheSame(mesh, {0, 1}));
    // Nobody waits for an admission: it asks for no credit.
    mesh.scan(0, code(0));
    mesh.settle();
    QVERIFY(!isInStep());
}

void TestExchange::aRecordGoesToEverybodyOnce()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets(tickets(5));
    mesh.connectAll();
    const qint64 before = mesh.rangeBytes();
    const ScanResult scan = mesh.scan(1, code(0));
    QCOMPARE(scan.decision.verdict, Verdict::Admit);
    mesh.settle();
    QVERIFY(haveTheSame(mesh, {0, 1, 2, 3}));
    const auto record =
        mesh.desk(1).replica().records().bytesAt(scan.record->feed, scan.record->seq, scan.record->hash);
    QVERIFY(record);
    QCOMPARE(mesh.rangeBytes() - before, 3 * (record->size() + 7)); // type, count, length
    mesh.pass(2 * Exchange::kCompareEvery);
    mesh.settle();
    QCOMPARE(mesh.rangeBytes() - before, 3 * (record->size() + 7));
}

void TestExchange::whatOneBringsIsPassedOnToThoseWhoDoNotSeeItsAuthor()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner, Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets(tickets(5));
    mesh.connectAll();
    // A chain with a double end: 3 and 4 both see 2, and each other.
    for (const auto& [a, b] :
         {std::pair(0, 2), std::pair(0, 3), std::pair(0, 4), std::pair(1, 3), std::pair(1, 4)})
        mesh.disconnect(std::size_t(a), std::size_t(b));
    mesh.settle();
    const qint64 before = mesh.rangeBytes();
    const ScanResult scan = mesh.scan(0, code(1));
    mesh.settle();
    QVERIFY(haveTheSame(mesh, {0, 1, 2, 3, 4}));
    const auto record =
        mesh.desk(0).replica().records().bytesAt(scan.record->feed, scan.record->seq, scan.record->hash);
    QCOMPARE(mesh.rangeBytes() - before, 4 * (record->size() + 7));
}

void TestExchange::aBacklogGoesUnderCredit()
{
    ExchangeMesh mesh({Role::Scanner});
    // Bodies of tickets are large: some megabytes in few records.
    std::vector<Ticket> many = tickets(4'000);
    for (Ticket& ticket : many)
        ticket.note = QString(900, u'n');
    mesh.desk(0).addTickets(many);
    mesh.hold(1, 0);
    mesh.connect(0, 1);
    mesh.letGo(1, 0);
    mesh.hold(0, 1);
    mesh.settle();
    // Nothing that was sent has arrived: no credit came.
    QVERIFY(mesh.rangeBytes() >= Outbox::kWindow);
    QVERIFY(mesh.rangeBytes() <= 2 * Outbox::kWindow);
    mesh.letGo(0, 1);
    mesh.settle();
    QVERIFY(haveTheSame(mesh, {0, 1}));
    QVERIFY(mesh.rangeBytes() > 3 * Outbox::kWindow);
}

void TestExchange::newsThatNobodyBroughtIsMended()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets(tickets(5));
    mesh.connectAll();
    // 1 and 2 lost each other, and 0 does not know yet: what 1 writes it leaves to 1.
    mesh.hold(1, 0);
    mesh.hold(2, 0);
    mesh.disconnect(1, 2);
    mesh.settle();
    const ScanRequest request{code(2), {}, mesh.desk(1).gate(), Direction::Entry, {}};
    mesh.letGo(1, 0);
    const ScanResult scan = mesh.finish(1, request, {});
    QCOMPARE(scan.decision.verdict, Verdict::Admit);
    mesh.settle();
    mesh.letGo(2, 0);
    mesh.settle();
    mesh.pass(2 * Exchange::kCompareEvery);
    mesh.settle();
    QVERIFY(haveTheSame(mesh, {0, 1, 2}));
}

void TestExchange::whoHoldsTheSameIsSilent()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets(tickets(5));
    mesh.connectAll();
    const int heads = mesh.sent<message::Heads>();
    mesh.scan(1, code(0));
    mesh.settle();
    const int credits = mesh.sent<message::Credit>();
    mesh.pass(2 * Exchange::kCompareEvery);
    mesh.settle();
    // The three pairs of those who did not write it, each at the same moment here.
    QCOMPARE(mesh.sent<message::Digest>(), 6);
    mesh.pass(2 * Exchange::kCompareEvery);
    mesh.settle();
    QCOMPARE(mesh.sent<message::Digest>(), 6);
    QCOMPARE(mesh.sent<message::Slices>(), 0);
    QCOMPARE(mesh.sent<message::Heads>(), heads);
    QCOMPARE(mesh.sent<message::Credit>(), credits);
}

void TestExchange::onlyWhatDiffersIsSpokenOf()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    const auto body = encodeBody(
        Refusal{{}, {}, mesh.desk(0).gate(), Direction::Entry, Reason::Unknown, QStringLiteral("x"), {}});
    for (std::uint64_t epoch = 1; epoch <= 200; ++epoch)
        mesh.desk(0).receive({Author(Author::key('f'), testEvent(), epoch).write(Kind::Refusal, body, 10)});
    mesh.connectAll();
    QVERIFY(haveTheSame(mesh, {0, 1, 2}));
    // Two records that nobody told the exchange of.
    mesh.desk(0).receive({Author(Author::key('g'), testEvent(), 500).write(Kind::Refusal, body, 10)});
    mesh.desk(2).receive({Author(Author::key('g'), testEvent(), 600).write(Kind::Refusal, body, 10)});
    const int told = mesh.feedsTold();
    const qint64 ranges = mesh.rangeBytes();
    const ScanResult scan = mesh.scan(1, QStringLiteral("nobody knows it"));
    QCOMPARE(scan.decision.reason, Reason::Unknown);
    mesh.settle();
    for (int i = 0; i < 2; ++i) {
        mesh.pass(2 * Exchange::kCompareEvery);
        mesh.settle();
    }
    QVERIFY(haveTheSame(mesh, {0, 1, 2}));
    // Some four feeds in each of two slices, told by both of each pair.
    QVERIFY2(mesh.feedsTold() - told < 100, qPrintable(QString::number(mesh.feedsTold() - told)));
    // Three records to two desks each; twice where the comparisons of a pair cross, as they all do here.
    QVERIFY2(mesh.rangeBytes() - ranges < 12 * 400, qPrintable(QString::number(mesh.rangeBytes() - ranges)));
}

void TestExchange::whatLiesBeyondAGapIsFound()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets(tickets(5));
    mesh.connectAll();
    Author author(Author::key('g'), testEvent(), 5);
    const auto body = encodeBody(
        Refusal{{}, {}, mesh.desk(0).gate(), Direction::Entry, Reason::Unknown, QStringLiteral("x"), {}});
    (void)author.write(Kind::Refusal, body, 10);
    const VerifiedRecord beyond = author.write(Kind::Refusal, body, 20);
    mesh.desk(0).receive({beyond});
    QVERIFY(mesh.desk(0).replica().frontier() == mesh.desk(2).replica().frontier());
    mesh.scan(1, code(0)); // news for 0 and 2 to compare over
    mesh.settle();
    mesh.pass(2 * Exchange::kCompareEvery);
    mesh.settle();
    QVERIFY(mesh.desk(2).replica().records().holds(beyond->feed(), beyond->seq(), beyond->hash()));
}

void TestExchange::whoNeverStopsComparingIsAnsweredSeldom()
{
    ExchangeMesh mesh({Role::Scanner});
    mesh.connectAll();
    for (int i = 0; i < 100; ++i)
        mesh.inject(0, 1, message::Digest{std::uint64_t(i)});
    mesh.settle();
    QCOMPARE(mesh.sent<message::Slices>(), 1);
    mesh.pass(Exchange::kDigestsEvery);
    mesh.inject(0, 1, message::Digest{7});
    mesh.settle();
    QCOMPARE(mesh.sent<message::Slices>(), 2);
}

void TestExchange::headsThatAskUnaskedGetNone()
{
    ExchangeMesh mesh({Role::Scanner});
    mesh.connectAll();
    const int heads = mesh.sent<message::Heads>();
    mesh.inject(0, 1, message::Heads{{}, true, true, kAllSlices});
    mesh.inject(0, 1, message::Slices{});
    mesh.settle();
    QCOMPARE(mesh.sent<message::Heads>(), heads);
}

void TestExchange::aBranchOfAForkIsSentOnce()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets(tickets(5));
    const auto body = encodeBody(
        Refusal{{}, {}, mesh.desk(0).gate(), Direction::Entry, Reason::Unknown, QStringLiteral("x"), {}});
    Author one(Author::key('f'), testEvent(), 7), other(Author::key('f'), testEvent(), 7);
    mesh.desk(0).receive({one.write(Kind::Refusal, body, 10), one.write(Kind::Refusal, body, 20)});
    mesh.desk(1).receive({other.write(Kind::Refusal, body, 11), other.write(Kind::Refusal, body, 21)});
    mesh.connectAll();
    QVERIFY(haveTheSame(mesh, {0, 1, 2}));
    const qint64 before = mesh.rangeBytes();
    for (int i = 0; i < 5; ++i) {
        mesh.desk(0).scan(code(i));
        mesh.settle();
        mesh.pass(2 * Exchange::kCompareEvery);
        mesh.settle();
    }
    QVERIFY(haveTheSame(mesh, {0, 1, 2}));
    // Five records to two desks; each branch, of two records, at most once more to each.
    QVERIFY2(mesh.rangeBytes() - before < 10 * 400 + 6 * 600,
             qPrintable(QString::number(mesh.rangeBytes() - before)));
}

void TestExchange::aRevokedDeviceLearnsIt()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.connectAll();
    const PublicKey lost = mesh.desk(2).replica().device();
    mesh.disconnect(0, 2);
    mesh.disconnect(1, 2);
    mesh.desk(0).receive({mesh.authority().write(Kind::DeviceRevoked, DeviceRevoked{lost, {}}, 100)});
    mesh.exchange(0).changedElsewhere();
    mesh.settle();
    QVERIFY(mesh.desk(1).replica().setup().revoked.contains(lost));
    mesh.exchange(0).openedRevoked(PeerNumber(99));
    bool told = false;
    for (const Outgoing& outgoing : mesh.exchange(0).takeOutgoing()) {
        QCOMPARE(outgoing.peer, PeerNumber(99));
        const auto decoded = decodeMessage(encodeMessage(outgoing.message), testEvent());
        QVERIFY(decoded && *decoded);
        mesh.desk(2).receive(std::get<message::Range>(**decoded).records);
        told = true;
    }
    QVERIFY(told);
    QVERIFY(mesh.desk(2).replica().setup().revoked.contains(lost));
}

void TestExchange::whatAPeerBroughtBeforeItLeftIsMerged()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.connectAll();
    const VerifiedRecord record =
        mesh.authority().write(Kind::DeviceRevoked, DeviceRevoked{mesh.desk(1).replica().device(), {}}, 100);
    message::Range range{encodeRange(std::span(&record->bytes(), 1)), {record}};
    mesh.inject(0, 1, range);
    mesh.disconnect(0, 1);
    QVERIFY(!mesh.desk(1).replica().setup().revoked.contains(mesh.desk(1).replica().device()));
    mesh.settle();
    QVERIFY(mesh.desk(1).replica().setup().revoked.contains(mesh.desk(1).replica().device()));
    QVERIFY(haveTheSame(mesh, {1, 2}));
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
