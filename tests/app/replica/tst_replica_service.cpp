// SPDX-License-Identifier: Apache-2.0
#include "tests/support/service_story.h"

#include <QSemaphore>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

class ReplicaServiceTest : public QObject, private ServiceStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(kFast); }
    void cleanup() { end(); }
    void anEmptyFolderIsSaidSo();
    void aSecondServiceIsLockedOut();
    void aScanAdmitsOnce();
    void scansGoAheadOfEverythingThatWaits();
    void anUndoneTicketAdmitsAgain();
    void searchesThatWereTypedOverAreDropped();
    void statusRequestsAreGathered();
    void aClockThatJumpsBackIsTold();
    void withoutAnEventAScanFails();
    void aSaleIsATicketUntilTheShareIsUsedUp();
    void aSaleIsUndone();
    void withoutAnEventASaleFails();

private:
    /// One category at a price, so many to sell.
    CategoryId openWithQuota(std::int64_t quota)
    {
        Answers quotas(m_service, &ReplicaService::quotasChanged);
        openDemo();
        m_service->run([quota](Replica& replica) -> Result<> {
            const Category category{
                CategoryId(9), QStringLiteral("Walk-in"), {}, {}, Price{500, QByteArrayLiteral("EUR")}};
            if (const auto defined = replica.append({Kind::Category, encodeBody(category)}); !defined)
                return tl::unexpected(defined.error());
            return BoxOffice(replica).setQuota(category.id, quota);
        });
        const auto isThere = [&] {
            return quotas.count() > 0 && !quotas.last().empty() && quotas.last().back().mine == quota;
        };
        [&] { QTRY_VERIFY(isThere()); }();
        return CategoryId(9);
    }
};

void ReplicaServiceTest::anEmptyFolderIsSaidSo()
{
    Answers failed(m_service, &ReplicaService::openFailed);
    m_thread->start();
    m_service->open(m_folder->path());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).code, ErrorCode::NotFound);
}

void ReplicaServiceTest::aSecondServiceIsLockedOut()
{
    openDemo();
    ReplicaService second(*m_clock);
    Answers failed(&second, &ReplicaService::openFailed);
    second.open(m_folder->path());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).code, ErrorCode::Locked);
}

void ReplicaServiceTest::aScanAdmitsOnce()
{
    openDemo();
    QCOMPARE(m_state.gates.size(), std::size_t(2));
    QVERIFY(!m_state.eventName.isEmpty());
    Answers scanned(m_service, &ReplicaService::scanned);
    m_service->scan(requestFor(validCode()), 1);
    m_service->scan(requestFor(validCode()), 2);
    QTRY_COMPARE(scanned.count(), 2);
    const auto first = scanned.at(0);
    const auto second = scanned.at(1);
    QCOMPARE(first.decision.verdict, Verdict::Admit);
    QVERIFY(first.record);
    QCOMPARE(second.decision.reason, Reason::AlreadyUsed);
    QCOMPARE(second.priorGate, m_state.gates.front().name);
    QCOMPARE(scanned.at<1>(1), 2ULL);
}

void ReplicaServiceTest::scansGoAheadOfEverythingThatWaits()
{
    openDemo();
    QStringList order;
    const auto note = [&order](const QString& what) { return [&order, what] { order << what; }; };
    connect(m_service, &ReplicaService::searched, this, note(QStringLiteral("search")));
    connect(m_service, &ReplicaService::recentRead, this, note(QStringLiteral("log")));
    connect(m_service, &ReplicaService::scanned, this, note(QStringLiteral("scan")));
    // Something long keeps the thread busy, so that the requests below all wait.
    QSemaphore busy, go;
    QMetaObject::invokeMethod(m_service, [&] {
        busy.release();
        go.acquire();
    });
    busy.acquire();
    m_service->readRecent(10);
    m_service->search(QStringLiteral("anna"), 1);
    m_service->scan(requestFor(validCode(0)), 1);
    m_service->scan(requestFor(validCode(1)), 2);
    go.release();
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order, QStringList({QStringLiteral("scan"), QStringLiteral("scan"), QStringLiteral("log"),
                                 QStringLiteral("search")}));
}

void ReplicaServiceTest::anUndoneTicketAdmitsAgain()
{
    openDemo();
    Answers scanned(m_service, &ReplicaService::scanned);
    Answers undone(m_service, &ReplicaService::undone);
    m_service->scan(requestFor(validCode()), 1);
    QTRY_COMPARE(scanned.count(), 1);
    m_clock->advance(5s);
    m_service->undo(*scanned.at(0).record);
    QTRY_COMPARE(undone.count(), 1);
    m_service->scan(requestFor(validCode()), 2);
    QTRY_COMPARE(scanned.count(), 2);
    const auto again = scanned.last();
    QCOMPARE(again.decision.verdict, Verdict::Admit);

    Answers failed(m_service, &ReplicaService::undoFailed);
    m_service->undo(*scanned.at(0).record);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at<1>(0).code, ErrorCode::Conflict);
}

void ReplicaServiceTest::searchesThatWereTypedOverAreDropped()
{
    openDemo();
    Answers searched(m_service, &ReplicaService::searched);
    QSemaphore busy, go;
    QMetaObject::invokeMethod(m_service, [&] {
        busy.release();
        go.acquire();
    });
    busy.acquire();
    m_service->search(QStringLiteral("m"), 1);
    m_service->search(QStringLiteral("mu"), 2);
    m_service->search(QStringLiteral("muller"), 3);
    go.release();
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.at<1>(0), 3ULL);
    const auto matches = searched.at(0);
    QVERIFY(!matches.empty());
    QVERIFY(matches.front().ticket.name.contains(QStringLiteral("Müller")));
}

void ReplicaServiceTest::statusRequestsAreGathered()
{
    openDemo();
    Answers status(m_service, &ReplicaService::statusChanged);
    QSemaphore busy, go;
    QMetaObject::invokeMethod(m_service, [&] {
        busy.release();
        go.acquire();
    });
    busy.acquire();
    const auto before = status.count();
    for (int i = 0; i < 20; ++i)
        m_service->refreshStatus();
    go.release();
    QTRY_VERIFY(status.count() > before);
    QTest::qWait(50);
    QVERIFY(status.count() <= before + 2); // one may have been asked for by opening
    QCOMPARE(status.last().tickets, std::int64_t(kDemoTickets));
}

void ReplicaServiceTest::aClockThatJumpsBackIsTold()
{
    openDemo();
    Answers scanned(m_service, &ReplicaService::scanned);
    Answers lag(m_service, &ReplicaService::clockLagChanged);
    m_service->scan(requestFor(validCode()), 1);
    QTRY_COMPARE(scanned.count(), 1);
    m_clock->advance(-1h);
    QTRY_COMPARE(lag.count(), 1);
    QVERIFY(lag.at(0) > 59min);
    m_clock->advance(2h);
    QTRY_COMPARE(lag.count(), 2);
    QCOMPARE(lag.last(), 0ms);
}

void ReplicaServiceTest::withoutAnEventAScanFails()
{
    Answers failed(m_service, &ReplicaService::scanFailed);
    m_thread->start();
    m_service->scan(ScanRequest{}, 7);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at<1>(0), 7ULL);
}

void ReplicaServiceTest::aSaleIsATicketUntilTheShareIsUsedUp()
{
    const CategoryId category = openWithQuota(2);
    Answers sold(m_service, &ReplicaService::sold);
    Answers soldOut(m_service, &ReplicaService::soldOut);
    Answers scanned(m_service, &ReplicaService::scanned);
    m_service->sell({category, Payment::Card, 2, {}}, 7);
    m_service->sell({category, Payment::Cash, 1, {}}, 8);
    QTRY_COMPARE(soldOut.count(), 1);
    QCOMPARE(sold.count(), 1);
    QCOMPARE(sold.at<1>(0), 7U);
    QCOMPARE(sold.at(0).tickets.size(), 2U);
    QCOMPARE(soldOut.at<1>(0), 8U);
    QCOMPARE(soldOut.at(0).sold, 2);
    m_service->scan(requestFor(sold.at(0).tickets[1].ticket.code), 9);
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.at(0).category, QStringLiteral("Walk-in"));
}

void ReplicaServiceTest::aSaleIsUndone()
{
    const CategoryId category = openWithQuota(1);
    Answers sold(m_service, &ReplicaService::sold);
    Answers undone(m_service, &ReplicaService::undone);
    m_service->sell({category, Payment::Cash, 1, {}}, 1);
    QTRY_COMPARE(sold.count(), 1);
    m_service->undo(sold.at(0).tickets.front().record);
    QTRY_COMPARE(undone.count(), 1);
    m_service->sell({category, Payment::Cash, 1, {}}, 2);
    QTRY_COMPARE(sold.count(), 2);
}

void ReplicaServiceTest::withoutAnEventASaleFails()
{
    Answers failed(m_service, &ReplicaService::sellFailed);
    m_thread->start();
    m_service->sell({CategoryId(9), Payment::Cash, 1, {}}, 3);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ReplicaServiceTest)
#include "tst_replica_service.moc"
