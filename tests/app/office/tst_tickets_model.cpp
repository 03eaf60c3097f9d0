// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_model.h"
#include "core/store/ticket_change.h"
#include "tests/support/office_story.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

class TicketsModelTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPlaceholderStandsUntilThePageIsRead();
    void aFilterLeavesWhatItLetsThrough();
    void sortingTurnsTheRowsRound();
    void whoScrollsOnAsksForNoMoreThanItSees();
    void aChangeIsSeenAfterARefresh();
    void anotherEventShowsNothingOfTheOne();

private:
    void list()
    {
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), kDemoTickets);
    }
    QString nameAt(int row) const { return m_model->index(row, TicketsModel::Guest).data().toString(); }
    std::unique_ptr<ReplicaReader> m_reader;
    std::unique_ptr<TicketsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TicketsModelTest::init()
{
    startOffice();
    m_reader = std::make_unique<ReplicaReader>(*m_clock);
    m_reader->open(m_state.folder);
    m_model = std::make_unique<TicketsModel>(*m_reader);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TicketsModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_reader.reset();
    endOffice();
}

void TicketsModelTest::aPlaceholderStandsUntilThePageIsRead()
{
    list();
    const int last = kDemoTickets - 1;
    const TicketId id = *m_model->ticketAt(m_model->index(last, 0));
    QVERIFY(m_model->matchAt(last) == nullptr);
    QCOMPARE(nameAt(last), QStringLiteral("\u2026"));
    QTRY_VERIFY(m_model->matchAt(last) != nullptr);
    QCOMPARE(m_model->matchAt(last)->ticket.id, id);
    QVERIFY(nameAt(last) != QStringLiteral("\u2026"));
}

void TicketsModelTest::aFilterLeavesWhatItLetsThrough()
{
    list();
    QSignalSpy listed(m_model.get(), &TicketsModel::listed);
    TicketFilter filter;
    filter.status = TicketStatus::Cancelled;
    m_model->setFilter(filter);
    QTRY_COMPARE(listed.count(), 1);
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < kDemoTickets);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QTRY_VERIFY(m_model->matchAt(row) != nullptr);
        QCOMPARE(m_model->matchAt(row)->ticket.status, TicketStatus::Cancelled);
    }
    filter.words = QStringLiteral("nobody at all");
    m_model->setFilter(filter);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TicketsModelTest::sortingTurnsTheRowsRound()
{
    list();
    const std::vector<TicketId> ids = m_model->ids();
    m_model->sort(TicketsModel::Guest, Qt::DescendingOrder);
    QTRY_VERIFY(m_model->ids() != ids);
    QVERIFY(std::equal(ids.begin(), ids.end(), m_model->ids().rbegin()));
}

void TicketsModelTest::whoScrollsOnAsksForNoMoreThanItSees()
{
    list();
    // Past every page at once, as a dragged scroll bar does, and again while they are read.
    for (int row = 0; row < kDemoTickets; row += TicketsModel::kPageRows / 2)
        (void)nameAt(row);
    QTRY_VERIFY(m_model->matchAt(kDemoTickets - 1) != nullptr);
    QVERIFY(m_model->matchAt(kDemoTickets - 1)->ticket.id ==
            m_model->ticketAt(m_model->index(kDemoTickets - 1, 0)));
}

void TicketsModelTest::aChangeIsSeenAfterARefresh()
{
    list();
    QTRY_VERIFY(m_model->matchAt(0) != nullptr);
    const TicketId id = m_model->matchAt(0)->ticket.id;
    write([id](Replica& replica) { return setTicketStatus(replica, id, TicketStatus::Blocked, {}); });
    m_reader->setStale();
    m_model->refresh();
    QTRY_COMPARE(m_model->matchAt(0)->ticket.status, TicketStatus::Blocked);
}

void TicketsModelTest::anotherEventShowsNothingOfTheOne()
{
    list();
    m_model->forget();
    QCOMPARE(m_model->rowCount(), 0);
    list();
}

QTEST_MAIN(TicketsModelTest)
#include "tst_tickets_model.moc"
