// SPDX-License-Identifier: Apache-2.0
#include "core/store/ticket_list.h"
#include "tests/support/test_desk.h"

#include <algorithm>

using namespace gatelog;
using namespace gatelog::test;

namespace {

QStringList listed(Replica& replica, const TicketFilter& filter, const TicketSort& sort = {})
{
    TicketListing listing(filter, sort);
    while (listing.step(replica) == TicketListing::Progress::More) {
    }
    QStringList names;
    for (const TicketMatch& match : readTickets(replica, listing.take()))
        names.append(match.ticket.name);
    return names;
}

} // namespace

class TestTicketList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();
    void whoHasNoNameIsSortedByOrder();
    void manySlicesAreOneOrder();

private:
    std::unique_ptr<TestDesk> m_desk;
    CategoryId m_vip{1}, m_regular{2};
};

void TestTicketList::initTestCase()
{
    m_desk = std::make_unique<TestDesk>();
    m_desk->append(Kind::Category, Category{m_vip, QStringLiteral("VIP"), {}, {}});
    m_desk->append(Kind::Category, Category{m_regular, QStringLiteral("Regular"), {}, {}});
    std::vector<Ticket> tickets;
    const auto add = [&](const char* name, const char* order, CategoryId category, TicketStatus status) {
        Ticket ticket;
        // Numbers whose highest bit is set are negative in the database.
        ticket.id = TicketId((tickets.size() % 2 ? 0x8000'0000'0000'0000ULL : 0) + tickets.size() + 1);
        ticket.name = QString::fromUtf8(name);
        ticket.order = QString::fromUtf8(order);
        ticket.category = category;
        ticket.status = status;
        ticket.code = QStringLiteral("CODE%1").arg(tickets.size());
        tickets.push_back(ticket);
    };
    add("Zoe", "B2", m_regular, TicketStatus::Valid);
    add("Änne", "C3", m_vip, TicketStatus::Blocked);
    add("anton", "A1", m_regular, TicketStatus::Valid);
    add("", "", m_vip, TicketStatus::Valid);
    add("Bert", "D4", CategoryId{99}, TicketStatus::Cancelled);
    m_desk->addTickets(tickets);
    QVERIFY(m_desk->scan(QStringLiteral("CODE0")).decision.verdict == Verdict::Admit);
    QVERIFY(m_desk->scan(QStringLiteral("CODE1")).decision.verdict == Verdict::Deny); // is no use
}

void TestTicketList::sorts_data()
{
    using By = TicketSort::By;
    using Direction = TicketSort::Direction;
    QTest::addColumn<TicketSort>("sort");
    QTest::addColumn<QStringList>("names");
    const QString ae = QStringLiteral("Änne"), a = QStringLiteral("anton"), b = QStringLiteral("Bert"),
                  z = QStringLiteral("Zoe"), none;
    QTest::newRow("by name, accents and case aside, who has none last")
        << TicketSort{By::Name, Direction::Ascending} << QStringList{ae, a, b, z, none};
    QTest::newRow("by name, the other way round")
        << TicketSort{By::Name, Direction::Descending} << QStringList{none, z, b, a, ae};
    QTest::newRow("by order") << TicketSort{By::Order, Direction::Ascending}
                              << QStringList{a, z, ae, b, none};
    QTest::newRow("by the categories' names, then by name, an unknown category last")
        << TicketSort{By::Category, Direction::Ascending} << QStringList{a, z, ae, none, b};
    QTest::newRow("by status, then by name")
        << TicketSort{By::Status, Direction::Ascending} << QStringList{a, z, none, b, ae};
}

void TestTicketList::sorts()
{
    QFETCH(TicketSort, sort);
    QFETCH(QStringList, names);
    QCOMPARE(listed(m_desk->replica(), {}, sort), names);
}

void TestTicketList::filters_data()
{
    using Use = TicketFilter::Use;
    QTest::addColumn<TicketFilter>("filter");
    QTest::addColumn<QStringList>("names");
    const QString ae = QStringLiteral("Änne"), a = QStringLiteral("anton"), b = QStringLiteral("Bert"),
                  z = QStringLiteral("Zoe"), none;
    QTest::newRow("words, accents aside")
        << TicketFilter{QStringLiteral("an"), {}, {}, Use::Any} << QStringList{ae, a};
    QTest::newRow("the order, too") << TicketFilter{QStringLiteral("d4"), {}, {}, Use::Any} << QStringList{b};
    QTest::newRow("words that nobody has")
        << TicketFilter{QStringLiteral("nobody"), {}, {}, Use::Any} << QStringList{};
    QTest::newRow("signs alone find nothing")
        << TicketFilter{QStringLiteral("\"*"), {}, {}, Use::Any} << QStringList{};
    QTest::newRow("blanks are no words")
        << TicketFilter{QStringLiteral("  "), {}, TicketStatus::Cancelled, Use::Any} << QStringList{b};
    QTest::newRow("a category") << TicketFilter{{}, CategoryId{1}, {}, Use::Any} << QStringList{ae, none};
    QTest::newRow("a status") << TicketFilter{{}, {}, TicketStatus::Blocked, Use::Any} << QStringList{ae};
    QTest::newRow("used") << TicketFilter{{}, {}, {}, Use::Used} << QStringList{z};
    QTest::newRow("not used") << TicketFilter{{}, {}, {}, Use::Unused} << QStringList{ae, a, b, none};
    QTest::newRow("all at once") << TicketFilter{QStringLiteral("zo"), CategoryId{2}, TicketStatus::Valid,
                                                 Use::Used}
                                 << QStringList{z};
}

void TestTicketList::filters()
{
    QFETCH(TicketFilter, filter);
    QFETCH(QStringList, names);
    QCOMPARE(listed(m_desk->replica(), filter), names);
}

void TestTicketList::whoHasNoNameIsSortedByOrder()
{
    TestDesk desk;
    std::vector<Ticket> tickets;
    for (const char* order : {"", "K9", "K10", "K1"}) {
        Ticket ticket;
        ticket.id = TicketId(tickets.size() + 1);
        ticket.order = QString::fromLatin1(order);
        tickets.push_back(ticket);
    }
    tickets.back().name = QStringLiteral("Zoe");
    desk.addTickets(tickets);
    TicketListing listing({}, {});
    while (listing.step(desk.replica()) == TicketListing::Progress::More) {
    }
    const std::vector<TicketId> sorted{TicketId(4), TicketId(3), TicketId(2), TicketId(1)};
    QCOMPARE(listing.take(), sorted);
}

void TestTicketList::manySlicesAreOneOrder()
{
    TestDesk desk;
    constexpr int kTickets = 3 * TicketListing::kSliceRows + 7;
    std::vector<Ticket> tickets;
    for (int i = 0; i < kTickets; ++i) {
        Ticket ticket;
        ticket.id = TicketId(std::uint64_t(i + 1) * 0x9e37'79b9'7f4a'7c15ULL);
        ticket.name =
            QStringLiteral("Guest number %1").arg(qint64(i) * 7919 % 100'003, 6, 10, QLatin1Char('0'));
        tickets.push_back(ticket);
    }
    desk.addTickets(tickets);
    TicketListing listing({}, {});
    int steps = 1;
    while (listing.step(desk.replica()) == TicketListing::Progress::More)
        ++steps;
    QVERIFY(steps >= 4);
    QCOMPARE(listing.looked(), std::int64_t(kTickets));
    const std::vector<TicketId> ids = listing.take();
    QCOMPARE(int(ids.size()), kTickets);
    const auto matches = readTickets(desk.replica(), ids);
    QVERIFY(std::is_sorted(matches.begin(), matches.end(), [](const TicketMatch& a, const TicketMatch& b) {
        return a.ticket.name < b.ticket.name;
    }));
}

QTEST_GUILESS_MAIN(TestTicketList)
#include "tst_ticket_list.moc"
