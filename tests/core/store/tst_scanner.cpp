// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"
#include "tests/support/pretix_code_maker.h"
#include "tests/support/test_desk.h"

#include <functional>

using namespace gatelog;
using namespace gatelog::test;

namespace {

const CategoryId kRegular(10), kVip(20);
const SigningKey kPretixKey = Author::key('p');

UnixSeconds seconds(std::int64_t offset)
{
    return UnixSeconds(std::chrono::floor<std::chrono::seconds>(instant(0).time_since_epoch())) +
           std::chrono::seconds(offset);
}

Ticket ticketOf(const char* code, CategoryId category = kRegular)
{
    Ticket ticket = importedTicket(QString::fromLatin1(code), QString::fromLatin1(code));
    ticket.id = ticketIdOfCode(testEvent(), ticket.code);
    ticket.category = category;
    return ticket;
}

QString ownCode(std::uint64_t id, const EventId& event = testEvent(),
                const SigningKey& issuer = authorityKey())
{
    return makeSignedCode({TicketId(id), kRegular, {}, {}}, event, issuer);
}

QString pretixTicket(const SigningKey& key, std::int64_t item = 42)
{
    return pretixCode(textField(1, "a-seed-of-thirty-two-characters") + numberField(2, std::uint64_t(item)),
                      key);
}

using Prepare = std::function<void(TestDesk&)>;

} // namespace
Q_DECLARE_METATYPE(Prepare)

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verdicts_data();
    void verdicts();
    void admissionIsStoredBeforeItIsTold();
    void secondScanTellsOfTheFirst();
    void denialIsLogged();
    void wrongCategoryNamesTheRightGates();
    void reentryAfterExit();
    void oncePerDayInTheEventsTimeZone();
    void capacityCountsWhoIsInside();
    void checkedInByHand();
    void replacedCodeIsDenied();
    void codeThatWentToAnotherTicketAdmits();
    void signedCodesNeedNoImport();
    void statusReachesACodeNeverImported();
    void urlAroundACode();
    void isKnown_data();
    void isKnown();
    void unknownGateIsAnError();
    void twoDesksAreNotConfirmed();
    void whatNobodyElseCouldAdmitIsConfirmed();

private:
    std::unique_ptr<TestDesk> m_desk;
};

void TestScanner::init()
{
    m_desk = std::make_unique<TestDesk>();
    Event event = *m_desk->replica().setup().event;
    event.pretixKeys = {kPretixKey.publicKey()};
    m_desk->append(Kind::Event, event);
    m_desk->append(Kind::Category, Category{kRegular, QStringLiteral("Regular"), 42, {}});
    m_desk->append(Kind::Category, Category{kVip, QStringLiteral("VIP"), {}, QStringLiteral("give a badge")});
    std::vector<Ticket> tickets{ticketOf("GOOD"),  ticketOf("CANCELLED"), ticketOf("BLOCKED"),
                                ticketOf("EARLY"), ticketOf("LATE"),      ticketOf("UNPAID"),
                                ticketOf("NOTED"), ticketOf("VIP", kVip), ticketOf("SECOND")};
    tickets[1].status = TicketStatus::Cancelled;
    tickets[3].validFrom = seconds(1);
    tickets[4].validUntil = seconds(0);
    tickets[5].paid = false;
    tickets[6].note = QStringLiteral("check age");
    m_desk->addTickets(tickets);
    m_desk->append(Kind::TicketChanged, TicketChanged{tickets[2].id, TicketStatus::Blocked, {}});
}

void TestScanner::verdicts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QString& text, const char* reason,
                        Direction direction = Direction::Entry) {
        QTest::newRow(name) << text << direction << QString::fromLatin1(reason);
    };
    const auto plain = [](const char* text) { return QString::fromUtf8(text); };
    row("a good ticket", plain("GOOD"), "ok");
    row("a symbology identifier in front", plain("]Q1GOOD\r\n"), "ok");
    row("another case is another code", plain("good"), "unknown");
    row("nothing", QString(), "unknown");
    row("a text of white space", plain("  "), "unknown");
    row("longer than any QR", QString(5000, u'x'), "unknown");
    row("cancelled", plain("CANCELLED"), "cancelled");
    row("blocked by hand", plain("BLOCKED"), "blocked");
    row("not yet valid", plain("EARLY"), "not_yet_valid");
    row("expired", plain("LATE"), "expired");
    row("unpaid", plain("UNPAID"), "unpaid");
    row("a note on the ticket", plain("NOTED"), "note");
    row("a note on the category", plain("VIP"), "note");
    row("an exit without an entry", plain("GOOD"), "not_inside", Direction::Exit);
    row("our own signed code, never imported", ownCode(77), "ok");
    row("a foreign event's code", ownCode(77, eventIdOf(kPretixKey.publicKey())), "forged");
    row("a forger's code", ownCode(77, testEvent(), Author::key('x')), "forged");
    row("a pretix code", pretixTicket(kPretixKey), "ok");
    row("a forged pretix code", pretixTicket(Author::key('x')), "forged");
    row("a pretix code of a product nobody knows", pretixTicket(kPretixKey, 999), "ok");
}

void TestScanner::verdicts()
{
    QFETCH(QString, text);
    QFETCH(Direction, direction);
    QFETCH(QString, reason);
    const std::int64_t before = replicaStatus(m_desk->replica()).records;
    const ScanResult result = m_desk->scan(text, direction);
    QCOMPARE(reasonName(result.decision.reason), reason);
    const bool admitted = reason == u"ok" || reason == u"note";
    QCOMPARE(result.decision.verdict != Verdict::Deny, admitted);
    QCOMPARE(result.record.has_value(), admitted);
    QCOMPARE(result.ticket.has_value(), reason != u"unknown" && reason != u"forged");
    QCOMPARE(result.gate, QStringLiteral("North"));
    QVERIFY(result.confirmed);
    QCOMPARE(replicaStatus(m_desk->replica()).records, before + 1);
    QVERIFY(audit(m_desk->replica()).findings.empty());
}

void TestScanner::admissionIsStoredBeforeItIsTold()
{
    const ScanResult result = m_desk->scan(QStringLiteral("GOOD"));
    auto reader = Replica::open(m_desk->folder(), Replica::Mode::ReadOnly, m_desk->clock);
    const auto stored = (*reader)->records().at(result.record->feed, result.record->seq, result.record->hash);
    QVERIFY(stored);
    const auto body = decodeBody<Redemption>((*stored)->body());
    QVERIFY(body->ticket == result.ticket->id && body->gate == m_desk->gate() && body->confirmed);
    QVERIFY(!body->byHand && body->category == kRegular);
}

void TestScanner::secondScanTellsOfTheFirst()
{
    m_desk->scan(QStringLiteral("GOOD"), Direction::Entry, "South");
    m_desk->clock.advance(std::chrono::minutes(7));
    const ScanResult second = m_desk->scan(QStringLiteral("GOOD"));
    QCOMPARE(second.decision.reason, Reason::AlreadyUsed);
    QVERIFY(m_desk->clock.now() - second.decision.prior->time >= std::chrono::minutes(6));
    QCOMPARE(second.priorGate, QStringLiteral("South"));
    QCOMPARE(second.priorDevice, QStringLiteral("Desk 1"));
    m_desk->reopen();
    QCOMPARE(m_desk->scan(QStringLiteral("GOOD")).decision.reason, Reason::AlreadyUsed);
}

void TestScanner::denialIsLogged()
{
    m_desk->scan(QStringLiteral("nobody's code"));
    m_desk->scan(QStringLiteral("UNPAID"));
    const auto log = readLog(m_desk->replica(), LogScope::Scans, 10);
    QCOMPARE(log.size(), std::size_t(2));
    QCOMPARE(log[0].reason, QStringLiteral("unpaid"));
    QCOMPARE(log[0].ticketName, QStringLiteral("UNPAID"));
    QVERIFY(log[0].text.isEmpty());
    QCOMPARE(log[1].reason, QStringLiteral("unknown"));
    QCOMPARE(log[1].text, QStringLiteral("nobody's code"));
    const ReplicaStatus status = replicaStatus(m_desk->replica());
    QCOMPARE(status.gates[0].refused, 2);
    QCOMPARE(status.admitted, 0);
}

void TestScanner::wrongCategoryNamesTheRightGates()
{
    const ListId list = m_desk->replica().setup().gate(m_desk->gate())->list;
    m_desk->append(Kind::Gate, Gate{m_desk->gate("North"), QStringLiteral("North"), list, false, {kVip}, {}});
    m_desk->append(Kind::Gate, Gate{GateId(5), QStringLiteral("Artists"), list, false, {kRegular}, {}});
    const ScanResult result = m_desk->scan(QStringLiteral("GOOD"));
    QCOMPARE(result.decision.reason, Reason::WrongCategory);
    QCOMPARE(result.category, QStringLiteral("Regular"));
    QCOMPARE(result.rightGates, (QStringList{QStringLiteral("Artists"), QStringLiteral("South")}));
    // A pretix ticket of an unknown product is taken only where all are.
    QCOMPARE(m_desk->scan(pretixTicket(kPretixKey, 999)).decision.reason, Reason::WrongCategory);
}

void TestScanner::reentryAfterExit()
{
    CheckinList list = *m_desk->replica().setup().list(m_desk->replica().setup().gate(m_desk->gate())->list);
    list.policy = Policy::ReentryAfterExit;
    m_desk->append(Kind::CheckinList, list);
    const QString code = QStringLiteral("GOOD");
    QCOMPARE(m_desk->scan(code).decision.reason, Reason::None);
    QCOMPARE(m_desk->scan(code).decision.reason, Reason::AlreadyUsed);
    QCOMPARE(m_desk->scan(code, Direction::Exit, "South").decision.reason, Reason::None);
    QCOMPARE(m_desk->scan(code, Direction::Exit).decision.reason, Reason::NotInside);
    QCOMPARE(m_desk->scan(code).decision.reason, Reason::None);
    QCOMPARE(replicaStatus(m_desk->replica()).inside, 1);
    QCOMPARE(replicaStatus(m_desk->replica()).admitted, 1);
}

void TestScanner::oncePerDayInTheEventsTimeZone()
{
    Event event = *m_desk->replica().setup().event;
    event.timeZone = "Asia/Tokyo"; // nine hours ahead: its midnight is at 15:00 UTC
    m_desk->append(Kind::Event, event);
    CheckinList list = *m_desk->replica().setup().list(m_desk->replica().setup().gate(m_desk->gate())->list);
    list.policy = Policy::OncePerDay;
    m_desk->append(Kind::CheckinList, list);
    const QString code = QStringLiteral("GOOD");
    QCOMPARE(m_desk->scan(code).decision.reason, Reason::None); // 06:00 UTC
    m_desk->clock.advance(std::chrono::minutes(8 * 60 + 59));
    QCOMPARE(m_desk->scan(code).decision.reason, Reason::AlreadyUsed);
    m_desk->clock.advance(std::chrono::minutes(1));
    QCOMPARE(m_desk->scan(code).decision.reason, Reason::None);
    QCOMPARE(m_desk->scan(code).decision.reason, Reason::AlreadyUsed);
}

void TestScanner::capacityCountsWhoIsInside()
{
    Event event = *m_desk->replica().setup().event;
    event.capacity = 2;
    m_desk->append(Kind::Event, event);
    Gate north = *m_desk->replica().setup().gate(m_desk->gate());
    north.capacity = 1;
    m_desk->append(Kind::Gate, north);
    QCOMPARE(m_desk->scan(QStringLiteral("GOOD")).decision.reason, Reason::None);
    QCOMPARE(m_desk->scan(QStringLiteral("SECOND")).decision.reason, Reason::GateFull);
    QCOMPARE(m_desk->scan(QStringLiteral("SECOND"), Direction::Entry, "South").decision.reason, Reason::None);
    QCOMPARE(m_desk->scan(QStringLiteral("NOTED"), Direction::Entry, "South").decision.reason,
             Reason::EventFull);
    QCOMPARE(m_desk->scan(QStringLiteral("GOOD"), Direction::Exit, "South").decision.reason, Reason::None);
    QCOMPARE(m_desk->scan(QStringLiteral("NOTED")).decision.reason, Reason::Note);
}

void TestScanner::checkedInByHand()
{
    const TicketId id = ticketOf("GOOD").id;
    const auto result = m_desk->scanner().scan({{}, id, m_desk->gate(), Direction::Entry, StaffId(3)});
    QVERIFY(result && result->decision.verdict == Verdict::Admit);
    const auto record =
        m_desk->replica().records().at(result->record->feed, result->record->seq, result->record->hash);
    const auto body = decodeBody<Redemption>((*record)->body());
    QVERIFY(body->byHand && body->staff == StaffId(3));
    QCOMPARE(m_desk->scan(QStringLiteral("GOOD")).decision.reason, Reason::AlreadyUsed);
    const auto nobody = m_desk->scanner().scan({{}, TicketId(12345), m_desk->gate(), Direction::Entry, {}});
    QCOMPARE(nobody->decision.reason, Reason::Unknown);
}

void TestScanner::replacedCodeIsDenied()
{
    Ticket ticket = ticketOf("GOOD");
    ticket.code = QStringLiteral("NEW");
    m_desk->addTickets({ticket});
    QCOMPARE(m_desk->scan(QStringLiteral("GOOD")).decision.reason, Reason::CodeReplaced);
    QCOMPARE(m_desk->scan(QStringLiteral("NEW")).decision.reason, Reason::None);
    ticket.code = QStringLiteral("NEWER");
    m_desk->addTickets({ticket});
    QCOMPARE(m_desk->scan(QStringLiteral("NEW")).decision.reason, Reason::CodeReplaced);
    QCOMPARE(m_desk->scan(QStringLiteral("NEWER")).decision.reason, Reason::AlreadyUsed);
}

void TestScanner::codeThatWentToAnotherTicketAdmits()
{
    // Two guests change places: each has the code that the other had.
    Ticket first = ticketOf("GOOD");
    Ticket second = ticketOf("SECOND");
    std::swap(first.code, second.code);
    m_desk->addTickets({first, second});
    const ScanResult result = m_desk->scan(QStringLiteral("GOOD"));
    QCOMPARE(result.decision.reason, Reason::None);
    QVERIFY(result.ticket->id == second.id);
    // And of two tickets found by the same replaced code, the one that has it now.
    Ticket third = ticketOf("NOTED");
    third.id = TicketId(1);
    third.note.clear();
    third.code = QStringLiteral("MOVED");
    Ticket fourth = third;
    fourth.id = TicketId(2);
    m_desk->addTickets({third});
    third.code = QStringLiteral("OTHER");
    m_desk->addTickets({third, fourth});
    const ScanResult moved = m_desk->scan(QStringLiteral("MOVED"));
    QCOMPARE(moved.decision.reason, Reason::None);
    QVERIFY(moved.ticket->id == fourth.id);
}

void TestScanner::signedCodesNeedNoImport()
{
    const ScanResult own = m_desk->scan(ownCode(77));
    QVERIFY(own.ticket->id == TicketId(77) && own.ticket->category == kRegular);
    QCOMPARE(own.category, QStringLiteral("Regular"));
    QCOMPARE(m_desk->scan(ownCode(77)).decision.reason, Reason::AlreadyUsed);
    const QString pretix = pretixTicket(kPretixKey);
    QCOMPARE(m_desk->scan(pretix).category, QStringLiteral("Regular"));
    QCOMPARE(m_desk->scan(pretix).decision.reason, Reason::AlreadyUsed);
    // Its import comes later, and it is used already.
    Ticket imported = importedTicket(pretix, QStringLiteral("Guest"));
    imported.id = ticketIdOfCode(testEvent(), pretix);
    m_desk->addTickets({imported});
    QCOMPARE(m_desk->scan(pretix).decision.reason, Reason::AlreadyUsed);
    QCOMPARE(m_desk->scan(pretix).ticket->name, QStringLiteral("Guest"));
}

void TestScanner::statusReachesACodeNeverImported()
{
    m_desk->append(Kind::TicketChanged, TicketChanged{TicketId(77), TicketStatus::Blocked, {}});
    QCOMPARE(m_desk->scan(ownCode(77)).decision.reason, Reason::Blocked);
    const QString pretix = pretixTicket(kPretixKey);
    m_desk->append(Kind::TicketChanged,
                   TicketChanged{ticketIdOfCode(testEvent(), pretix), TicketStatus::Cancelled, {}});
    QCOMPARE(m_desk->scan(pretix).decision.reason, Reason::Cancelled);
}

void TestScanner::urlAroundACode()
{
    QCOMPARE(m_desk->scan(QStringLiteral("https://t.example/o/GOOD")).decision.reason, Reason::None);
    QCOMPARE(m_desk->scan(QStringLiteral("https://t.example/?code=GOOD")).decision.reason,
             Reason::AlreadyUsed);
    QCOMPARE(m_desk->scan(QStringLiteral("https://t.example/NOBODY")).decision.reason, Reason::Unknown);
}

void TestScanner::isKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("an imported code") << QStringLiteral("GOOD") << true;
    QTest::newRow("a cancelled ticket's") << QStringLiteral("CANCELLED") << true;
    QTest::newRow("a genuine signed code") << ownCode(5) << true;
    QTest::newRow("a forged one") << ownCode(5, testEvent(), Author::key('x')) << false;
    QTest::newRow("any text") << QStringLiteral("WiFi:S:x;;") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestScanner::isKnown()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    QCOMPARE(m_desk->scanner().isKnown(text), known);
}

void TestScanner::unknownGateIsAnError()
{
    const auto result =
        m_desk->scanner().scan({QStringLiteral("GOOD"), {}, GateId(999), Direction::Entry, {}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(m_desk->scan(QStringLiteral("GOOD")).decision.reason, Reason::None);
}

void TestScanner::twoDesksAreNotConfirmed()
{
    m_desk->become(Author::key('s'), Role::Scanner);
    QVERIFY(!m_desk->scan(QStringLiteral("GOOD")).confirmed);
}

void TestScanner::whatNobodyElseCouldAdmitIsConfirmed()
{
    CheckinList list = *m_desk->replica().setup().list(m_desk->replica().setup().gate(m_desk->gate())->list);
    list.policy = Policy::ReentryAfterExit;
    m_desk->append(Kind::CheckinList, list);
    m_desk->become(Author::key('s'), Role::Scanner);
    QVERIFY(!m_desk->scan(QStringLiteral("GOOD")).confirmed);
    const ScanResult exit = m_desk->scan(QStringLiteral("GOOD"), Direction::Exit);
    QCOMPARE(exit.decision.verdict, Verdict::Admit);
    QVERIFY(exit.confirmed);
    list.policy = Policy::Unlimited;
    m_desk->receive({m_desk->authority().write(Kind::CheckinList, list, 1'000'000'000'000'000)});
    const ScanResult unlimited = m_desk->scan(QStringLiteral("GOOD"));
    QCOMPARE(unlimited.decision.verdict, Verdict::Admit);
    QVERIFY(unlimited.confirmed);
}

QTEST_APPLESS_MAIN(TestScanner)
#include "tst_scanner.moc"
