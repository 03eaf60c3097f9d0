// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/sale_body.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace gatelog;
using namespace gatelog::test;

namespace {

const CategoryId kVip(9);

Sale saleOf(char nonce)
{
    Sale sale{kVip, {}, Payment::Card, Price{1250, QByteArrayLiteral("EUR")}, {}};
    sale.nonce.data()[0] = std::uint8_t(nonce);
    return sale;
}

} // namespace

/// What walk-in sales and the shares they are made from do to the ledger.
class TestSales : public QObject, LedgerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void aSaleMakesATicketAndTakesFromTheShare();
    void nobodyElseCanSellTheSameTicket();
    void aSaleTakenBackIsNotCountedAndItsTicketIsCancelled();
    void sharesAreSumsInAnyOrder();
    void whatIsReclaimedLeavesTheRun();
    void aSalePastTheCutOffDoesNotCount();

private:
    ShareRow share(const Author& author, std::uint64_t epoch = 1)
    {
        return m_rows->sales().share(kVip, {author.publicKey(), Epoch(epoch)});
    }
    static Ticket ticketOf(const VerifiedRecord& record)
    {
        return soldTicket(testEvent(), record->feed(), *decodeBody<Sale>(record->body()));
    }
};

void TestSales::aSaleMakesATicketAndTakesFromTheShare()
{
    const VerifiedRecord sold = m_desk->write(Kind::Sale, saleOf('a'), 1000);
    QCOMPARE(apply(sold), Ledger::Applied::Counted);
    const Ticket ticket = ticketOf(sold);
    QVERIFY(ticket.code.startsWith(u"GW") && ticket.code.size() == 26);
    const auto row = m_rows->ticket(ticket.id);
    QVERIFY(row);
    QCOMPARE(row->ticket.code, ticket.code);
    QCOMPARE(row->ticket.category, kVip);
    QCOMPARE(row->ticket.status, TicketStatus::Valid);
    QCOMPARE(share(*m_desk).sold, 1);
    QCOMPARE(share(*m_desk).left(), -1); // until who gave it the right is heard of
    apply(m_authority->write(Kind::Quota, Quota{kVip, 10}, 100));
    apply(m_authority->write(Kind::ShareMoved,
                             ShareMoved{kVip, 4, FeedId{m_desk->publicKey(), Epoch(1)}, {}, 0}, 200));
    QCOMPARE(share(*m_desk).left(), 3);
    QCOMPARE(share(*m_authority).left(), 6);
}

void TestSales::nobodyElseCanSellTheSameTicket()
{
    const VerifiedRecord ours = m_desk->write(Kind::Sale, saleOf('a'), 1000);
    const VerifiedRecord theirs = m_other->write(Kind::Sale, saleOf('a'), 2000);
    QVERIFY(ticketOf(ours).id != ticketOf(theirs).id);
}

void TestSales::aSaleTakenBackIsNotCountedAndItsTicketIsCancelled()
{
    const VerifiedRecord sold = m_desk->write(Kind::Sale, saleOf('a'), 1000);
    const VerifiedRecord kept = m_desk->write(Kind::Sale, saleOf('b'), 2000);
    const VerifiedRecord soon = m_desk->write(Kind::Voided, voidOf(sold), 10'000);
    const VerifiedRecord late = m_desk->write(Kind::Voided, voidOf(kept), 70'000);
    std::vector<VerifiedRecord> records{sold, kept, soon, late};
    std::sort(records.begin(), records.end(),
              [](const auto& a, const auto& b) { return a->order() < b->order(); });
    const auto inOrder = [](const auto& a, const auto& b) { return a->order() < b->order(); };
    do {
        reset();
        for (const VerifiedRecord& record : records)
            apply(record);
        QCOMPARE(share(*m_desk).sold, 1);
        QCOMPARE(m_rows->ticket(ticketOf(sold).id)->ticket.status, TicketStatus::Cancelled);
        QCOMPARE(m_rows->ticket(ticketOf(kept).id)->ticket.status, TicketStatus::Valid);
        QVERIFY(m_rows->sales().sale(sold->order())->voided);
        // A supervisor may at any time, and once it is known that it is one.
        Author supervisor(Author::key('s'), testEvent());
        apply(supervisor.write(Kind::Voided, voidOf(kept), 100'000));
        QCOMPARE(share(*m_desk).sold, 1);
        enrol(supervisor, Role::Supervisor, 200'000);
        QCOMPARE(share(*m_desk).sold, 0);
        QCOMPARE(m_rows->ticket(ticketOf(kept).id)->ticket.status, TicketStatus::Cancelled);
    } while (std::next_permutation(records.begin(), records.end(), inOrder));
}

void TestSales::sharesAreSumsInAnyOrder()
{
    const FeedId desk{m_desk->publicKey(), Epoch(1)};
    const VerifiedRecord wish = m_desk->write(Kind::ShareWanted, ShareWanted{kVip, 2}, 500);
    const std::vector<VerifiedRecord> records{
        m_authority->write(Kind::Quota, Quota{kVip, 10}, 100),
        m_authority->write(Kind::ShareMoved, ShareMoved{kVip, 4, desk, {}, wish->seq()}, 600),
        wish,
        m_desk->write(Kind::Sale, saleOf('a'), 700),
        m_desk->write(Kind::ShareMoved, ShareMoved{kVip, 7, {}, Epoch(77), 0}, 800),
        m_authority->write(Kind::Quota, Quota{kVip, -2}, 900),
    };
    std::vector<std::size_t> arrival(records.size());
    std::iota(arrival.begin(), arrival.end(), 0);
    QStringList expected;
    do {
        reset();
        for (const std::size_t index : arrival)
            QCOMPARE(apply(records[index]), Ledger::Applied::Counted);
        if (expected.isEmpty())
            expected = m_rows->dump();
        QCOMPARE(m_rows->dump(), expected);
    } while (std::next_permutation(arrival.begin(), arrival.end()));
    QCOMPARE(share(*m_authority).granted, 8);
    QCOMPARE(share(*m_authority).left(), 4);
    QCOMPARE(share(*m_desk).left(), 4 + 7 - 1);
    QCOMPARE(share(*m_desk, 77).left(), -7); // of an earlier run that never had any
    QVERIFY(!share(*m_desk).wants());
}

void TestSales::whatIsReclaimedLeavesTheRun()
{
    enrol(*m_other, Role::Administrator, 50);
    const FeedId desk{m_desk->publicKey(), Epoch(1)};
    apply(m_authority->write(Kind::Quota, Quota{kVip, 10}, 100));
    apply(m_authority->write(Kind::ShareMoved, ShareMoved{kVip, 5, desk, {}, 0}, 200));
    apply(m_other->write(Kind::ShareReclaimed, ShareReclaimed{kVip, 5, desk}, 300));
    QCOMPARE(share(*m_desk).left(), 0);
    QCOMPARE(share(*m_other).left(), 5);
}

void TestSales::aSalePastTheCutOffDoesNotCount()
{
    const VerifiedRecord before = m_desk->write(Kind::Sale, saleOf('a'), 1000);
    const VerifiedRecord after = m_desk->write(Kind::Sale, saleOf('b'), 2000);
    const DeviceRevoked revoked{m_desk->publicKey(), {{before->feed(), before->seq(), before->hash()}}};
    apply(m_authority->write(Kind::DeviceRevoked, revoked, 3000));
    apply(before);
    QCOMPARE(apply(after), Ledger::Applied::SetAside);
    QCOMPARE(share(*m_desk).sold, 1);
    QVERIFY(!m_rows->ticket(ticketOf(after).id));
    // Where it was counted already, the whole is made anew.
    reset();
    apply(before);
    apply(after);
    apply(m_authority->write(Kind::DeviceRevoked, revoked, 3000));
    QVERIFY(m_ledger->takeRebuildRequest());
}

QTEST_APPLESS_MAIN(TestSales)
#include "tst_sales.moc"
