// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/issue.h"
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"
#include "tests/support/test_desk.h"

#include <QFile>

#include <set>

using namespace gatelog;
using namespace gatelog::test;

class TestIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuedTicketsAdmit();
    void issuedCodesAdmitOnAnotherDesk();
    void givenTicketsKeepTheirNames();
    void windowIsInTheCode();
    void refused_data();
    void refused();
    void withoutTheAuthoritysKey();
    void missingCodesAreIssued();
    void fullDiskIssuesNothing();
};

void TestIssue::issuedTicketsAdmit()
{
    TestDesk desk;
    const auto issued = issueTickets(desk.replica(), {QStringLiteral("VIP"), 50, {}, {}, {}}, {});
    QVERIFY(issued);
    QCOMPARE(issued->size(), std::size_t(50));
    const Category* category = desk.replica().setup().categoryNamed(QStringLiteral("vip"));
    QVERIFY(category);
    std::set<TicketId> ids;
    for (const Ticket& ticket : *issued) {
        ids.insert(ticket.id);
        QVERIFY(ticket.category == category->id);
        QCOMPARE(desk.scan(ticket.code).decision.reason, Reason::None);
        QCOMPARE(desk.scan(ticket.code.trimmed()).decision.reason, Reason::AlreadyUsed);
    }
    QCOMPARE(ids.size(), std::size_t(50));
    const auto more = issueTickets(desk.replica(), {QStringLiteral("VIP"), 1, {}, {}, {}}, {});
    QVERIFY(more->front().category == category->id); // made once
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestIssue::issuedCodesAdmitOnAnotherDesk()
{
    TestDesk here;
    TestDesk there; // the same event, and nothing was synced since
    const auto issued = issueTickets(here.replica(), {QStringLiteral("VIP"), 3, {}, {}, {}}, {});
    for (const Ticket& ticket : *issued) {
        const ScanResult result = there.scan(ticket.code);
        QCOMPARE(result.decision.reason, Reason::None);
        QVERIFY(result.ticket->id == ticket.id);
    }
}

void TestIssue::givenTicketsKeepTheirNames()
{
    TestDesk desk;
    Ticket named;
    named.name = QStringLiteral("Zoë");
    named.status = TicketStatus::Cancelled;
    Ticket numbered;
    numbered.id = TicketId(4711);
    const auto issued = issueTickets(desk.replica(), {{}, 0, {}, {}, {named, numbered}}, {});
    QVERIFY(issued);
    QCOMPARE(issued->size(), std::size_t(2));
    QVERIFY(desk.replica().rows().ticket(TicketId(4711)));
    const auto found = desk.scanner().search(QStringLiteral("zoe"));
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().ticket.id.value() != 0);
    QCOMPARE(desk.scan(found.front().ticket.code).decision.reason, Reason::Cancelled);
}

void TestIssue::windowIsInTheCode()
{
    TestDesk desk;
    const auto now = std::chrono::floor<std::chrono::seconds>(desk.clock.now());
    IssueRequest request{
        QStringLiteral("Day"), 1, now + std::chrono::hours(1), now + std::chrono::hours(3), {}};
    const auto issued = issueTickets(desk.replica(), request, {});
    const QString code = issued->front().code;
    QCOMPARE(code.size(), 122);
    QCOMPARE(desk.scan(code).decision.reason, Reason::NotYetValid);
    desk.clock.advance(std::chrono::hours(2));
    QCOMPARE(desk.scan(code).decision.reason, Reason::None);
    desk.clock.advance(std::chrono::hours(2));
    QCOMPARE(desk.scan(code).decision.reason, Reason::Expired);
}

void TestIssue::refused_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a wrong passphrase") << 1 << QByteArray("wrong") << ErrorCode::BadPassphrase;
    QTest::newRow("a negative count") << -1 << QByteArray("secret") << ErrorCode::TooLarge;
    QTest::newRow("more than a call's limit") << kMaxIssue + 1 << QByteArray("secret") << ErrorCode::TooLarge;
}

void TestIssue::refused()
{
    QFETCH(int, count);
    QFETCH(QByteArray, passphrase);
    QFETCH(ErrorCode, code);
    NewEvent event = smallEvent();
    event.passphrase = "secret";
    TestDesk desk(event);
    const auto issued = issueTickets(desk.replica(), {QStringLiteral("C"), count, {}, {}, {}}, passphrase);
    QVERIFY(!issued);
    QCOMPARE(issued.error().code, code);
    QVERIFY(!desk.replica().setup().categoryNamed(QStringLiteral("C")));
}

void TestIssue::withoutTheAuthoritysKey()
{
    TestDesk desk;
    QVERIFY(QFile::remove(desk.folder().path() + QStringLiteral("/authority.key")));
    QCOMPARE(issueTickets(desk.replica(), {{}, 1, {}, {}, {}}, {}).error().code, ErrorCode::NotFound);
    desk.become(Author::key('s'), Role::Supervisor);
    QCOMPARE(issueTickets(desk.replica(), {{}, 1, {}, {}, {}}, {}).error().code, ErrorCode::NotPermitted);
    QCOMPARE(issueMissingCodes(desk.replica(), {}, {}).error().code, ErrorCode::NotPermitted);
}

void TestIssue::missingCodesAreIssued()
{
    TestDesk desk;
    desk.append(Kind::Category, Category{CategoryId(1), QStringLiteral("A"), {}, {}});
    desk.append(Kind::Category, Category{CategoryId(2), QStringLiteral("B"), {}, {}});
    std::vector<Ticket> tickets(3);
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        tickets[i].id = TicketId(i + 1);
        tickets[i].category = CategoryId(i == 0 ? 1 : 2);
        tickets[i].name = QStringLiteral("Guest %1").arg(i);
    }
    tickets[2].code = QStringLiteral("HAS ONE");
    desk.addTickets(tickets);
    QVERIFY(desk.scanner().scan({{}, TicketId(2), desk.gate(), Direction::Entry, {}}));
    QCOMPARE(issueMissingCodes(desk.replica(), QStringLiteral("C"), {}).error().code, ErrorCode::NotFound);
    const auto ofA = issueMissingCodes(desk.replica(), QStringLiteral("a"), {});
    QCOMPARE(ofA->size(), std::size_t(1));
    QVERIFY(ofA->front().id == TicketId(1));
    QCOMPARE(ofA->front().name, QStringLiteral("Guest 0"));
    const auto rest = issueMissingCodes(desk.replica(), {}, {});
    QCOMPARE(rest->size(), std::size_t(1));
    QVERIFY(issueMissingCodes(desk.replica(), {}, {})->empty());
    QCOMPARE(desk.scan(ofA->front().code).decision.reason, Reason::None);
    QCOMPARE(desk.scan(rest->front().code).decision.reason, Reason::AlreadyUsed); // used by hand before
    QCOMPARE(desk.scan(QStringLiteral("HAS ONE")).decision.reason, Reason::None);
}

void TestIssue::fullDiskIssuesNothing()
{
    TestDesk desk;
    Connection& connection = desk.replica().connection();
    Statement pages = connection.prepare("PRAGMA page_count");
    QVERIFY(pages.step());
    connection.run(QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages.integer(0))).constData());
    pages.reset();
    const auto issued = issueTickets(desk.replica(), {QStringLiteral("C"), 2'000, {}, {}, {}}, {});
    QVERIFY(!issued);
    QCOMPARE(issued.error().code, ErrorCode::DiskFull);
    QCOMPARE(replicaStatus(desk.replica()).tickets, 0);
    QVERIFY(!desk.replica().setup().categoryNamed(QStringLiteral("C")));
}

QTEST_APPLESS_MAIN(TestIssue)
#include "tst_issue.moc"
