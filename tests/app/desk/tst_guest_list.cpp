// SPDX-License-Identifier: Apache-2.0
#include "app/desk/guest_list_model.h"
#include "app/desk/guest_list_view.h"
#include "app/desk/search_panel.h"
#include "app/desk/ticket_matches_model.h"
#include "core/store/text_folding.h"
#include "core/ticket/code_text.h"
#include "tests/app/desk/desk_story.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

#include <algorithm>
#include <set>

using namespace gatelog;
using namespace gatelog::test;

class GuestListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyGuestOnceInTheOrderOfNames();
    void onlyWhatIsLookedAtIsRead();
    void aGuestIsCheckedInFromTheListByKeyboard();
    void lettersGoToTheSearch();
    void anotherEventBeginsAfresh();

private:
    GuestListView* list() const { return m_story->page().searchPanel().findChild<GuestListView*>(); }
    QVariant matchAt(int row) const
    {
        return list()->model()->index(row, 0).data(TicketMatchesModel::MatchRole);
    }
    void openList();
    void addGuests(int count);

    std::unique_ptr<DeskStory> m_story;
};

void GuestListTest::init()
{
    m_story = std::make_unique<DeskStory>();
    QVERIFY(QTest::qWaitForWindowActive(m_story->window.get()));
    QVERIFY(m_story->openDemonstration());
}

void GuestListTest::cleanup()
{
    m_story.reset();
}

void GuestListTest::openList()
{
    QTest::keyClick(m_story->window.get(), Qt::Key_F5);
    QCOMPARE(m_story->page().front(), DeskPage::Front::Search);
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    QTRY_VERIFY(matchAt(0).isValid());
}

void GuestListTest::addGuests(int count)
{
    QVERIFY(m_story->run([count](Replica& replica) -> Result<> {
        std::vector<Ticket> tickets(std::size_t(count), Ticket{});
        for (int i = 0; i < count; ++i) {
            Ticket& ticket = tickets[std::size_t(i)];
            ticket.code = QStringLiteral("MANY-%1").arg(i);
            ticket.id = ticketIdOfCode(replica.eventId(), ticket.code);
            ticket.name = QStringLiteral("Guest %1").arg(i, 6, 10, QLatin1Char('0'));
        }
        std::sort(tickets.begin(), tickets.end(), [](const Ticket& a, const Ticket& b) {
            return std::int64_t(a.id.value()) < std::int64_t(b.id.value());
        });
        std::vector<Draft> drafts;
        for (QByteArray& body : encodeTicketBodies(tickets))
            drafts.push_back({Kind::Tickets, std::move(body)});
        const auto written = replica.append(drafts);
        return written ? Result<>() : tl::unexpected(written.error());
    }));
}

void GuestListTest::everyGuestOnceInTheOrderOfNames()
{
    openList();
    QCOMPARE(list()->model()->rowCount(), kDemoTickets);
    std::set<std::uint64_t> seen;
    QStringList names;
    for (int row = 0; row < kDemoTickets; ++row) {
        QTRY_VERIFY(matchAt(row).isValid());
        const auto match = matchAt(row).value<TicketMatch>();
        seen.insert(match.ticket.id.value());
        names << match.ticket.name;
    }
    QCOMPARE(seen.size(), std::size_t(kDemoTickets));
    QStringList sorted = names;
    std::stable_sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) {
        return foldedText(a).toUtf8() < foldedText(b).toUtf8();
    });
    QCOMPARE(names, sorted);
}

void GuestListTest::onlyWhatIsLookedAtIsRead()
{
    constexpr int kMany = 20'000;
    addGuests(kMany);
    ReplicaReader reader(m_story->clock);
    reader.open(m_story->folder());
    GuestListModel model(reader);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), kMany + kDemoTickets);
    const auto isRead = [&model](int row) {
        return model.index(row).data(TicketMatchesModel::MatchRole).isValid();
    };
    // Across the whole list: what was read first has been let go of again.
    for (int row = 0; row < model.rowCount(); row += 8 * GuestListModel::kPageRows)
        QTRY_VERIFY(isRead(row));
    QTRY_VERIFY(isRead(model.rowCount() - 1));
    QVERIFY(!isRead(0));
    QTRY_VERIFY(isRead(0));
    const auto match = model.index(0).data(TicketMatchesModel::MatchRole).value<TicketMatch>();
    QCOMPARE(model.rowOf(match.ticket.id), 0);
    QCOMPARE(model.rowOf(TicketId(1)), -1);
}

void GuestListTest::aGuestIsCheckedInFromTheListByKeyboard()
{
    openList();
    QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(list()->hasFocus());
    // Somebody about whom there is nothing special.
    const TicketId wanted = m_story->plainTicket().id;
    auto& guests = *qobject_cast<GuestListModel*>(list()->model());
    list()->setCurrentIndex(guests.index(guests.rowOf(wanted)));
    QTRY_VERIFY(matchAt(list()->currentIndex().row()).isValid());
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QCOMPARE(m_story->page().front(), DeskPage::Front::Verdict);
    // The list knows it the next time.
    QTest::keyClick(m_story->window.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(matchAt(guests.rowOf(wanted)).value<TicketMatch>().used, 10'000);
}

void GuestListTest::lettersGoToTheSearch()
{
    openList();
    QTest::keyClick(list(), Qt::Key_M, Qt::NoModifier, 80);
    auto* field = m_story->page().header().findChild<QLineEdit*>();
    QTRY_COMPARE(field->text(), QStringLiteral("m"));
    QVERIFY(field->hasFocus());
    QTRY_VERIFY(!m_story->page().searchPanel().isShowingAll());
    QTest::keyClick(m_story->window.get(), Qt::Key_Escape);
    QCOMPARE(m_story->page().front(), DeskPage::Front::Verdict);
}

void GuestListTest::anotherEventBeginsAfresh()
{
    openList();
    QVERIFY(m_story->reopen());
    QCOMPARE(m_story->page().front(), DeskPage::Front::Verdict);
    openList();
    QCOMPARE(list()->model()->rowCount(), kDemoTickets);
}

QTEST_MAIN(GuestListTest)
#include "tst_guest_list.moc"
