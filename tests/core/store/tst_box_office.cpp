// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/box_office.h"
#include "core/store/enrolment.h"
#include "core/store/event_report.h"
#include "core/store/restore.h"
#include "tests/support/backup_story.h"
#include "tests/support/sale_desks.h"

#include <random>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// The whole folder of a desk, as if its disk were copied while it is closed.
void copyDisk(const ReplicaFolder& from, const ReplicaFolder& to)
{
    for (const QString& name : QDir(from.path()).entryList(QDir::Files)) {
        QFile::remove(to.path() + u'/' + name);
        GATELOG_CHECK(QFile::copy(from.path() + u'/' + name, to.path() + u'/' + name));
    }
}

} // namespace

/// Selling from a share: what one desk may do alone, and that all together never sell more than there are.
class TestBoxOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleIsATicketThatAdmitsEverywhere();
    void whatCannotBeSold_data();
    void whatCannotBeSold();
    void nobodySellsMoreThanItsShare();
    void severalTicketsOrNone();
    void anEarlierRunsShareIsTakenOver();
    void theQuotaGrowsAndShrinks();
    void onlyAnAdministratorSetsIt();
    void aSaleIsTakenBack();
    void afterAMinuteItIsASupervisorsBusiness();
    void whatWouldNotCountIsNotSaidToBeTakenBack();
    void aUsedTicketIsNotTakenBack();
    void aRestoredDeskNeedsAFreshShare();
    void aBackupPutBackByHandSellsNothing();
    void aDeskThatForgotIsToldSoAndTakesNothingOver();
    void aLaptopAloneReclaimsWhatItsEarlierRunsLeft();
    void aCopiedDiskIsNoticed();
    void whatARevokedDeskHadIsReclaimed();
    void theLedgerFollowsFromTheRecords();
    void theReportHasTheTakings();
    void partitionsNeverOversell();
};

void TestBoxOffice::aSaleIsATicketThatAdmitsEverywhere()
{
    SaleDesks desks(2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 5));
    const auto result = desks.office(0).sell({kWalkIn, Payment::Card, 1, {}});
    QVERIFY(result && result->isSold());
    const SoldTicket& sold = result->tickets.front();
    QCOMPARE(result->standing.mine, 4);
    desks.bring(0, 1);
    const ScanResult there = desks.desk(1).scan(sold.ticket.code);
    QCOMPARE(there.decision.verdict, Verdict::Admit);
    QCOMPARE(there.category, QStringLiteral("Walk-in"));
    desks.bring(1, 0);
    QCOMPARE(desks.desk(0).scan(sold.ticket.code).decision.reason, Reason::AlreadyUsed);
    const auto row = desks.replica(1).rows().sales().sale(
        (*desks.replica(1).records().at(sold.record.feed, sold.record.seq, sold.record.hash))->order());
    QVERIFY(row);
    QCOMPARE(row->body.price, walkInCategory().price);
    QCOMPARE(row->body.payment, Payment::Card);
    const auto log = readLog(desks.replica(1), LogScope::Everything, 3);
    QVERIFY(std::any_of(log.begin(), log.end(), [&](const LogEntry& entry) {
        return entry.what == u"sale" && entry.reason == u"card" && entry.text == u"Walk-in, 12.50 EUR" &&
               entry.ticket == sold.ticket.id;
    }));
}

void TestBoxOffice::whatCannotBeSold_data()
{
    QTest::addColumn<int>("category");
    QTest::addColumn<int>("count");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("a category that is not there") << 77 << 1 << ErrorCode::NotFound;
    QTest::newRow("a category without a price") << 10 << 1 << ErrorCode::Usage;
    QTest::newRow("no tickets") << 9 << 0 << ErrorCode::Usage;
    QTest::newRow("fewer than none") << 9 << -1 << ErrorCode::Usage;
    QTest::newRow("more than a sale may have") << 9 << BoxOffice::kMaxSale + 1 << ErrorCode::TooLarge;
}

void TestBoxOffice::whatCannotBeSold()
{
    QFETCH(int, category);
    QFETCH(int, count);
    QFETCH(ErrorCode, error);
    SaleDesks desks(1);
    desks.desk(0).append(Kind::Category, Category{CategoryId(10), QStringLiteral("Crew"), {}, {}});
    const std::int64_t records = desks.replica(0).records().count();
    const auto result = desks.office(0).sell({CategoryId(std::uint16_t(category)), Payment::Cash, count, {}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, error);
    QCOMPARE(desks.replica(0).records().count(), records);
}

void TestBoxOffice::nobodySellsMoreThanItsShare()
{
    SaleDesks desks(3);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 10));
    QVERIFY(desks.give(0, 1, 3));
    QVERIFY(!desks.give(0, 2, 8));
    QVERIFY(desks.give(0, 2, 7));
    QCOMPARE(desks.sell(0), 0);
    QCOMPARE(desks.sell(1), 0); // it does not know yet
    desks.bring(0, 1);
    desks.bring(0, 2);
    QCOMPARE(desks.sell(1, 20), 3);
    QCOMPARE(desks.sell(2, 20), 7);
    QCOMPARE(desks.standing(1).others(), 7); // as far as it knows
    desks.meetAll();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(desks.standing(i).sold, 10);
        QCOMPARE(desks.standing(i).oversold(), 0);
        QCOMPARE(desks.standing(i).others(), 0);
        QCOMPARE(ledgerHash(desks.replica(i)), ledgerHash(desks.replica(0)));
    }
}

void TestBoxOffice::severalTicketsOrNone()
{
    SaleDesks desks(1);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 5));
    const auto three = desks.office(0).sell({kWalkIn, Payment::Cash, 3, {}});
    QVERIFY(three && three->tickets.size() == 3);
    QVERIFY(three->tickets[0].ticket.code != three->tickets[1].ticket.code);
    const auto more = desks.office(0).sell({kWalkIn, Payment::Cash, 3, {}});
    QVERIFY(more && !more->isSold());
    QCOMPARE(more->standing.mine, 2);
    QCOMPARE(desks.standing(0).sold, 3);
}

void TestBoxOffice::anEarlierRunsShareIsTakenOver()
{
    SaleDesks desks(1);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 6));
    QCOMPARE(desks.sell(0, 2), 2);
    for (int run = 0; run < 3; ++run) {
        desks.desk(0).reopen();
        QCOMPARE(desks.standing(0).mine, 4 - run);
        QCOMPARE(desks.sell(0), 1);
    }
    QCOMPARE(desks.sell(0, 3), 1);
    QCOMPARE(desks.standing(0).sold, 6);
    QCOMPARE(desks.standing(0).holders.size(), 1U);
    QCOMPARE(desks.standing(0).holders[0].left, 0);
}

void TestBoxOffice::theQuotaGrowsAndShrinks()
{
    SaleDesks desks(2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 10));
    QVERIFY(desks.give(0, 1, 4));
    desks.bring(0, 1);
    QCOMPARE(desks.sell(0, 2), 2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 12));
    QCOMPARE(desks.standing(0).mine, 6);
    const auto tooFew = desks.office(0).setQuota(kWalkIn, 5); // the other may be selling its four
    QVERIFY(!tooFew);
    QCOMPARE(tooFew.error().code, ErrorCode::TooLarge);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 6));
    QCOMPARE(desks.standing(0).mine, 0);
    QCOMPARE(desks.sell(0), 0);
    QCOMPARE(desks.sell(1, 9), 4);
    desks.meetAll();
    QCOMPARE(desks.standing(0).sold, 6);
    QCOMPARE(desks.standing(0).total, 6);
    QCOMPARE(desks.office(0).setQuota(kWalkIn, -1).error().code, ErrorCode::Usage);
    QCOMPARE(desks.office(0).setQuota(kWalkIn, BoxOffice::kMaxQuota + 1).error().code, ErrorCode::TooLarge);
}

void TestBoxOffice::onlyAnAdministratorSetsIt()
{
    SaleDesks desks(2);
    QCOMPARE(desks.office(1).setQuota(kWalkIn, 1).error().code, ErrorCode::NotPermitted);
    QCOMPARE(desks.office(1).reclaim(kWalkIn, SaleDesks::device(0)).error().code, ErrorCode::NotPermitted);
    QCOMPARE(desks.office(0).setQuota(CategoryId(77), 1).error().code, ErrorCode::NotFound);
}

void TestBoxOffice::aSaleIsTakenBack()
{
    SaleDesks desks(2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 1));
    const auto sold = desks.office(0).sell({kWalkIn, Payment::Cash, 1, {}});
    QVERIFY(sold && sold->isSold());
    const SoldTicket ticket = sold->tickets.front();
    desks.bring(0, 1);
    QCOMPARE(desks.office(1).takeBack(ticket.record).error().code, ErrorCode::NotPermitted);
    QVERIFY(desks.office(0).takeBack(ticket.record));
    QCOMPARE(desks.office(0).takeBack(ticket.record).error().code, ErrorCode::Conflict);
    QCOMPARE(desks.standing(0).sold, 0);
    QCOMPARE(desks.standing(0).mine, 1);
    desks.bring(0, 1);
    QCOMPARE(desks.desk(1).scan(ticket.ticket.code).decision.reason, Reason::Cancelled);
    QCOMPARE(desks.sell(0, 2), 1);
    QCOMPARE(desks.office(0).takeBack({ticket.record.feed, 1, {}}).error().code, ErrorCode::NotFound);
}

void TestBoxOffice::afterAMinuteItIsASupervisorsBusiness()
{
    SaleDesks desks(2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 2));
    QVERIFY(desks.give(0, 1, 2));
    desks.bring(0, 1);
    const auto sold = desks.office(1).sell({kWalkIn, Payment::Cash, 2, {}});
    QVERIFY(sold && sold->isSold());
    desks.desk(1).clock.advance(Ledger::kUndoWindow);
    QVERIFY(desks.office(1).takeBack(sold->tickets[0].record));
    desks.desk(1).clock.advance(std::chrono::seconds(1));
    QCOMPARE(desks.office(1).takeBack(sold->tickets[1].record).error().code, ErrorCode::NotPermitted);
    desks.bring(1, 0);
    QVERIFY(desks.office(0).takeBack(sold->tickets[1].record));
    desks.bring(0, 1);
    QCOMPARE(desks.standing(1).mine, 2); // back with who sold them
}

void TestBoxOffice::whatWouldNotCountIsNotSaidToBeTakenBack()
{
    SaleDesks desks(2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 2));
    QVERIFY(desks.give(0, 1, 2));
    desks.bring(0, 1);
    const auto sold = desks.office(1).sell({kWalkIn, Payment::Cash, 1, {}});
    QVERIFY(sold && sold->isSold());
    // Ten seconds later it hears from a desk whose clock is 55 s ahead: its next record is of that time.
    desks.desk(1).clock.advance(std::chrono::seconds(10));
    desks.desk(0).clock.advance(std::chrono::seconds(65));
    QVERIFY(desks.office(0).setQuota(kWalkIn, 3));
    desks.bring(0, 1);
    QCOMPARE(desks.office(1).takeBack(sold->tickets[0].record).error().code, ErrorCode::NotPermitted);
    QCOMPARE(desks.standing(1).sold, 1);
}

void TestBoxOffice::aUsedTicketIsNotTakenBack()
{
    SaleDesks desks(1);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 1));
    const auto sold = desks.office(0).sell({kWalkIn, Payment::Cash, 1, {}});
    const SoldTicket ticket = sold->tickets.front();
    const ScanResult entry = desks.desk(0).scan(ticket.ticket.code);
    QCOMPARE(desks.office(0).takeBack(ticket.record).error().code, ErrorCode::Conflict);
    QVERIFY(desks.desk(0).scanner().undo(*entry.record));
    QVERIFY(desks.office(0).takeBack(ticket.record));
}

void TestBoxOffice::aRestoredDeskNeedsAFreshShare()
{
    SaleDesks desks(2);
    QTemporaryDir stick;
    QVERIFY(desks.office(0).setQuota(kWalkIn, 10));
    QVERIFY(desks.give(0, 1, 5));
    desks.bring(0, 1);
    const auto backup = backUp(desks.replica(1), stick.path());
    QVERIFY(backup);
    QCOMPARE(desks.sell(1, 4), 4);
    desks.desk(1).close();
    QVERIFY(QFile::remove(desks.desk(1).folder().database())); // and with it what it sold
    QFile::remove(desks.desk(1).folder().database() + QStringLiteral("-wal"));
    QVERIFY(restoreBackup(desks.desk(1).folder(), backup->path, desks.desk(1).clock));
    desks.desk(1).reopen();
    QCOMPARE(desks.standing(1).mine, 0);
    QCOMPARE(desks.sell(1), 0);
    QVERIFY(desks.give(0, 1, 2));
    desks.bring(0, 1);
    QCOMPARE(desks.sell(1, 5), 2);
    QCOMPARE(desks.sell(0, 9), 3);
    desks.meetAll();
    QCOMPARE(desks.standing(0).oversold(), 0);
}

void TestBoxOffice::aBackupPutBackByHandSellsNothing()
{
    SaleDesks desks(1);
    QTemporaryDir stick;
    QVERIFY(desks.office(0).setQuota(kWalkIn, 10));
    const auto backup = backUp(desks.replica(0), stick.path());
    QVERIFY(backup);
    desks.desk(0).close();
    QVERIFY(QFile::remove(desks.desk(0).folder().database()));
    QVERIFY(QFile::copy(backup->path, desks.desk(0).folder().database()));
    desks.desk(0).reopen();
    QCOMPARE(desks.standing(0).total, 10);
    QCOMPARE(desks.sell(0), 0);
}

void TestBoxOffice::aDeskThatForgotIsToldSoAndTakesNothingOver()
{
    SaleDesks desks(3);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 10));
    QVERIFY(desks.give(0, 1, 5));
    desks.bring(0, 1);
    desks.desk(1).close();
    QTemporaryDir copy;
    copyDisk(desks.desk(1).folder(), ReplicaFolder(copy.path()));
    desks.desk(1).reopen();
    QCOMPARE(desks.sell(1, 3), 3);
    desks.bring(1, 2);
    desks.desk(1).close();
    copyDisk(ReplicaFolder(copy.path()), desks.desk(1).folder());
    desks.desk(1).reopen();
    QCOMPARE(desks.standing(1).mine, 5); // nothing on the disk says otherwise
    desks.bring(2, 1);                   // its own sales, that it does not know of
    QCOMPARE(desks.standing(1).mine, 0);
    QCOMPARE(desks.sell(1), 0);
    // What its runs had left is lost to it; the administrator may take it back.
    QVERIFY(desks.office(1).ask(kWalkIn, 0));
    desks.meetAll();
    const auto taken = desks.office(0).reclaim(kWalkIn, SaleDesks::device(1));
    QVERIFY(taken);
    QCOMPARE(*taken, 2);
    QCOMPARE(desks.sell(0, 9), 7);
    QCOMPARE(desks.standing(0).sold, 10);
}

void TestBoxOffice::aLaptopAloneReclaimsWhatItsEarlierRunsLeft()
{
    SaleDesks desks(1);
    QTemporaryDir stick;
    QVERIFY(desks.office(0).setQuota(kWalkIn, 5));
    QCOMPARE(desks.sell(0, 2), 2);
    const auto backup = backUp(desks.replica(0), stick.path());
    QVERIFY(backup);
    desks.desk(0).close();
    QVERIFY(restoreBackup(desks.desk(0).folder(), backup->path, desks.desk(0).clock));
    desks.desk(0).reopen();
    QCOMPARE(desks.sell(0), 0);
    QCOMPARE(*desks.office(0).reclaim(kWalkIn, SaleDesks::device(0)), 3);
    QCOMPARE(desks.sell(0, 9), 3);
    QCOMPARE(*desks.office(0).reclaim(kWalkIn, SaleDesks::device(0)), 0);
}

void TestBoxOffice::aCopiedDiskIsNoticed()
{
    SaleDesks desks(3);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 5));
    QVERIFY(desks.give(0, 1, 5));
    desks.bring(0, 1);
    desks.desk(1).close();
    desks.desk(2).close();
    copyDisk(desks.desk(1).folder(), desks.desk(2).folder());
    desks.desk(1).reopen();
    desks.desk(2).reopen();
    QCOMPARE(desks.sell(1, 9), 5);
    QCOMPARE(desks.sell(2, 9), 5);
    desks.bring(1, 0);
    QCOMPARE(desks.standing(0).oversold(), 0);
    desks.bring(2, 0);
    const QuotaStanding standing = desks.standing(0);
    QCOMPARE(standing.sold, 10);
    QCOMPARE(standing.oversold(), 5);
    const auto copied =
        std::find_if(standing.holders.begin(), standing.holders.end(),
                     [](const auto& holder) { return holder.device == SaleDesks::device(1); });
    QVERIFY(copied != standing.holders.end());
    QCOMPARE(copied->left, -5);
}

void TestBoxOffice::whatARevokedDeskHadIsReclaimed()
{
    SaleDesks desks(2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 10));
    QVERIFY(desks.give(0, 1, 6));
    desks.bring(0, 1);
    QCOMPARE(desks.sell(1, 2), 2);
    desks.bring(1, 0);
    QCOMPARE(*desks.office(0).reclaim(kWalkIn, SaleDesks::device(1)), 0); // it may go on selling
    QVERIFY(revokeDevice(desks.replica(0), authorityKey(), SaleDesks::device(1)));
    QCOMPARE(desks.sell(1, 9), 4); // it has not heard
    QCOMPARE(*desks.office(0).reclaim(kWalkIn, SaleDesks::device(1)), 4);
    QCOMPARE(desks.sell(0, 20), 8);
    desks.meetAll();
    QCOMPARE(desks.standing(0).sold, 10);
    QCOMPARE(desks.standing(1).sold, 10);
    QCOMPARE(desks.office(1).sell({kWalkIn, Payment::Cash, 1, {}}).error().code, ErrorCode::NotPermitted);
}

void TestBoxOffice::theLedgerFollowsFromTheRecords()
{
    SaleDesks desks(2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 10));
    QVERIFY(desks.give(0, 1, 3));
    const auto sold = desks.office(0).sell({kWalkIn, Payment::Cash, 2, {}});
    QVERIFY(desks.office(0).takeBack(sold->tickets.front().record));
    desks.bring(0, 1);
    QCOMPARE(desks.sell(1, 1), 1);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(audit(desks.replica(i)).findings.empty());
        const QStringList before = dumpLedger(desks.replica(i).connection());
        QVERIFY(before.filter(QStringLiteral("share ")).size() >= 2);
        QVERIFY(desks.replica(i).rebuild());
        QCOMPARE(dumpLedger(desks.replica(i).connection()), before);
    }
}

void TestBoxOffice::theReportHasTheTakings()
{
    SaleDesks desks(2);
    QVERIFY(desks.office(0).setQuota(kWalkIn, 10));
    QVERIFY(desks.give(0, 1, 5));
    desks.bring(0, 1);
    const auto cash = desks.office(0).sell({kWalkIn, Payment::Cash, 3, {}});
    QVERIFY(cash && desks.office(0).takeBack(cash->tickets.front().record));
    QVERIFY(desks.office(1).sell({kWalkIn, Payment::Card, 2, {}}));
    QVERIFY(desks.office(1).sell({kWalkIn, Payment::Cash, 1, {}}));
    desks.meetAll();
    const EventReport report = eventReport(desks.replica(0), {});
    QCOMPARE(report.quotas.size(), 1U);
    QCOMPARE(report.quotas[0].sold, 5);
    QCOMPARE(report.sales.size(), 3U);
    const auto is = [](const EventReport::Sales& row, const char* device, Payment payment, int count,
                       int minor, int takenBack) {
        return row.category == u"Walk-in" && row.device == QLatin1StringView(device) &&
               row.payment == payment && row.currency == "EUR" && row.count == count && row.minor == minor &&
               row.takenBack == takenBack;
    };
    QVERIFY(is(report.sales[0], "Desk 0", Payment::Cash, 2, 2500, 1));
    QVERIFY(is(report.sales[1], "Desk 1", Payment::Cash, 1, 1250, 0));
    QVERIFY(is(report.sales[2], "Desk 1", Payment::Card, 2, 2500, 0));
}

void TestBoxOffice::partitionsNeverOversell()
{
    const quint32 seed = qEnvironmentVariableIsSet("GATELOG_TEST_SEED")
                             ? qEnvironmentVariable("GATELOG_TEST_SEED").toUInt()
                             : std::random_device()();
    qInfo("GATELOG_TEST_SEED=%u", seed);
    std::mt19937 random(seed);
    const auto below = [&random](int bound) {
        return std::uniform_int_distribution<int>(0, bound - 1)(random);
    };
    for (int story = 0; story < 6; ++story) {
        SaleDesks desks(4);
        QTemporaryDir stick;
        int quota = 20 + below(30);
        QVERIFY(desks.office(0).setQuota(kWalkIn, quota));
        std::vector<RecordRef> sold;
        QString backup;
        for (int step = 0; step < 120; ++step) {
            const int i = below(4);
            const int j = below(4);
            switch (below(9)) {
            case 0:
            case 1:
                desks.bring(i, j);
                break;
            case 2:
                if (i != j)
                    desks.give(i, j, 1 + std::uint32_t(below(8)));
                break;
            case 3:
                desks.desk(i).reopen();
                break;
            case 4:
                if (!sold.empty()) {
                    const auto taken = desks.office(i).takeBack(sold[std::size_t(below(int(sold.size())))]);
                    Q_UNUSED(taken.has_value());
                }
                break;
            case 5:
                quota += below(11) - 5;
                if (!desks.office(0).setQuota(kWalkIn, quota))
                    quota = int(desks.standing(0).total);
                break;
            case 6: // desk 3 loses its disk now and then, and with it what nobody has seen
                if (below(3) == 0) {
                    const auto made = backUp(desks.replica(3), stick.path());
                    backup = made ? made->path : backup;
                } else if (!backup.isEmpty() && below(2) == 0) {
                    desks.desk(3).close();
                    QVERIFY(QFile::remove(desks.desk(3).folder().database()));
                    QFile::remove(desks.desk(3).folder().database() + QStringLiteral("-wal"));
                    QVERIFY(restoreBackup(desks.desk(3).folder(), backup, desks.desk(3).clock));
                    desks.desk(3).reopen();
                }
                break;
            default:
                const auto result = desks.office(i).sell({kWalkIn, Payment::Cash, 1 + below(3), {}});
                QVERIFY(result);
                for (const SoldTicket& ticket : result->tickets)
                    sold.push_back(ticket.record);
            }
            for (int k = 0; k < 4; ++k)
                QVERIFY(desks.standing(k).mine >= 0);
        }
        desks.meetAll();
        const QuotaStanding standing = desks.standing(0);
        QCOMPARE(standing.total, std::int64_t(quota));
        QVERIFY2(standing.sold <= standing.total,
                 qPrintable(QStringLiteral("story %1: %2 of %3").arg(story).arg(standing.sold).arg(quota)));
        for (int k = 1; k < 4; ++k)
            QCOMPARE(ledgerHash(desks.replica(k)), ledgerHash(desks.replica(0)));
        for (const QuotaStanding::Holder& holder : standing.holders)
            QVERIFY(holder.left >= 0);
        QVERIFY(audit(desks.replica(2)).findings.empty());
    }
}

QTEST_GUILESS_MAIN(TestBoxOffice)
#include "tst_box_office.moc"
