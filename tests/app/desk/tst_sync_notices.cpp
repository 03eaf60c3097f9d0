// SPDX-License-Identifier: Apache-2.0
#include "app/desk/notice_bar.h"
#include "app/desk/sync_notices.h"
#include "app/desk/sync_wording.h"
#include "core/base/system_clock.h"
#include "tests/app/desk/sync_sample.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

using Subject = NoticeBar::Subject;

class SyncNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beingAloneIsSaidOnlyAfterAWhile();
    void whoTookItAwayIsNotToldAgainUntilSomebodyCame();
    void theCausesFollowWhatTheNetworkTells();
    void aClockThatDiffersIsWarnedOf();
    void aRevocationStays();
    void entryStoppedFollowsTheGate();
    void ourOwnConflictStandsApart();
    void announcementsWaitToBeAcknowledged();
    void anotherEventBeginsAfresh();
    void theGravestAreSeenWholeAndTheOthersWait();

private:
    void pressGotIt();

    const SystemClock m_clock;
    std::unique_ptr<NoticeBar> m_bar;
    std::unique_ptr<SyncNotices> m_notices;
};

namespace {

PeersView alone()
{
    PeersView view = fourDesks();
    for (SyncState::Device& other : view.sync.devices)
        other = device(other.name.back().toLatin1(), false);
    view.sync.canConfirm = false;
    return view;
}

ConflictCase conflictOf(char first, char second)
{
    ConflictCase conflict;
    conflict.ticket.name = QStringLiteral("Ada Lovelace");
    const auto redemption = [](char who, const char* gate, int minute) {
        ConflictingRedemption r;
        r.device = deviceKey(who);
        r.desk = QStringLiteral("Desk %1").arg(QLatin1Char(who));
        r.gate = QString::fromLatin1(gate);
        r.time = WallTime(20h + std::chrono::minutes(minute));
        return r;
    };
    conflict.first = redemption(first, "North door", 14);
    conflict.second = redemption(second, "South door", 16);
    return conflict;
}

AnnouncementEntry announcementOf(const QString& text, GateId gate = {})
{
    AnnouncementEntry entry;
    entry.text = text;
    entry.gate = gate;
    entry.device = QStringLiteral("Office");
    return entry;
}

} // namespace

void SyncNoticesTest::init()
{
    m_notices.reset();
    m_bar = std::make_unique<NoticeBar>();
    m_notices = std::make_unique<SyncNotices>(*m_bar, m_clock);
    m_notices->setPatience(50ms);
    m_notices->setGate(GateId(1));
}

void SyncNoticesTest::pressGotIt()
{
    const auto buttons = m_bar->findChildren<QToolButton*>(QStringLiteral("notice"));
    for (QToolButton* button : buttons)
        if (!button->isHidden() && !button->parentWidget()->isHidden()) {
            button->click();
            return;
        }
    QFAIL("no notice has a button");
}

void SyncNoticesTest::beingAloneIsSaidOnlyAfterAWhile()
{
    m_notices->setView(alone());
    QVERIFY(m_bar->notice(Subject::Peers).isEmpty());
    QTRY_VERIFY(!m_bar->notice(Subject::Peers).isEmpty());
    m_notices->setView(fourDesks());
    QVERIFY(m_bar->notice(Subject::Peers).isEmpty());
}

void SyncNoticesTest::whoTookItAwayIsNotToldAgainUntilSomebodyCame()
{
    m_notices->setView(alone());
    QTRY_VERIFY(!m_bar->notice(Subject::Peers).isEmpty());
    pressGotIt();
    m_notices->setView(alone());
    QTest::qWait(80);
    QVERIFY(m_bar->notice(Subject::Peers).isEmpty());
    m_notices->setView(fourDesks());
    m_notices->setView(alone());
    QTRY_VERIFY(m_bar->notice(Subject::Peers).contains(QStringLiteral("no longer")));
}

void SyncNoticesTest::theCausesFollowWhatTheNetworkTells()
{
    PeersView view = alone();
    QVERIFY(SyncWording::nobodyFound(view, false).contains(QStringLiteral("client isolation")));
    view.network.heardOf = 2;
    QVERIFY(SyncWording::nobodyFound(view, false).contains(QStringLiteral("firewall")));
    view.network.interfaces = 0;
    QVERIFY(SyncWording::nobodyFound(view, false).contains(QStringLiteral("no network")));
}

void SyncNoticesTest::aClockThatDiffersIsWarnedOf()
{
    PeersView view = fourDesks();
    view.network.clockOffset = 4'900ms;
    m_notices->setView(view);
    QVERIFY(m_bar->notice(Subject::Offset).isEmpty());
    view.network.clockOffset = 12s;
    m_notices->setView(view);
    QCOMPARE(m_bar->notice(Subject::Offset), SyncWording::clockDiffers(12s));
    pressGotIt();
    m_notices->setView(view);
    QVERIFY(m_bar->notice(Subject::Offset).isEmpty());
}

void SyncNoticesTest::aRevocationStays()
{
    PeersView view = fourDesks();
    view.desk.isRevoked = true;
    m_notices->setView(view);
    QCOMPARE(m_bar->notice(Subject::Revoked), SyncWording::revoked());
    QVERIFY(m_bar->findChildren<QToolButton*>().isEmpty());
}

void SyncNoticesTest::entryStoppedFollowsTheGate()
{
    PeersView view = fourDesks();
    view.desk.stopped[GateId(2)] = QStringLiteral("Too full");
    m_notices->setView(view);
    QVERIFY(m_bar->notice(Subject::Stop).isEmpty());
    m_notices->setGate(GateId(2));
    QVERIFY(m_bar->notice(Subject::Stop).contains(QStringLiteral("Too full")));
    QVERIFY(m_bar->notice(Subject::Stop).contains(QStringLiteral("South door")));
    m_notices->setView(fourDesks());
    QVERIFY(m_bar->notice(Subject::Stop).isEmpty());
}

void SyncNoticesTest::ourOwnConflictStandsApart()
{
    m_notices->setView(fourDesks());
    m_notices->addConflicts({conflictOf('B', 'C'), conflictOf('B', 'A'), conflictOf('C', 'D')});
    const QString own = m_bar->notice(Subject::OwnConflict);
    QVERIFY2(own.contains(QStringLiteral("Ada Lovelace")) && own.contains(QStringLiteral("Desk B")) &&
                 own.contains(QStringLiteral("here")) && !own.contains(QStringLiteral("Desk A")),
             qPrintable(own));
    QVERIFY(m_bar->notice(Subject::Conflict).contains(QStringLiteral("1 more")));
}

void SyncNoticesTest::announcementsWaitToBeAcknowledged()
{
    m_notices->setView(fourDesks());
    m_notices->addAnnouncements({announcementOf(QStringLiteral("Doors close at ten")),
                                 announcementOf(QStringLiteral("For the south"), GateId(2)),
                                 announcementOf(QStringLiteral("For the north"), GateId(1))});
    QVERIFY(m_bar->notice(Subject::Announcement).contains(QStringLiteral("Doors close at ten")));
    pressGotIt();
    QVERIFY(m_bar->notice(Subject::Announcement).contains(QStringLiteral("For the north")));
    pressGotIt();
    QVERIFY(m_bar->notice(Subject::Announcement).isEmpty());
}

void SyncNoticesTest::anotherEventBeginsAfresh()
{
    PeersView view = fourDesks();
    view.desk.isRevoked = true;
    m_notices->setView(view);
    m_notices->addConflicts({conflictOf('B', 'A')});
    m_notices->clear();
    QVERIFY(m_bar->notice(Subject::Revoked).isEmpty());
    QVERIFY(m_bar->notice(Subject::OwnConflict).isEmpty());
}

void SyncNoticesTest::theGravestAreSeenWholeAndTheOthersWait()
{
    NoticeBar& bar = *m_bar;
    QWidget window;
    const auto release = qScopeGuard([&bar] { bar.setParent(nullptr); });
    auto* column = new QVBoxLayout(&window);
    column->addWidget(&bar);
    column->addStretch();
    window.resize(700, 500);
    window.show();
    const QString usual =
        QStringLiteral("A notice that is longer than one line of this window has room for. ");
    for (const Subject subject : {Subject::Announcement, Subject::Backup, Subject::Gate, Subject::Undo})
        bar.setNotice(subject, [usual] { return usual.repeated(2); });
    const QString grave = QStringLiteral("The disk is full.");
    bar.setNotice(
        Subject::Disk, [grave] { return grave; }, NoticeBar::Closing::Itself, NoticeBar::Weight::Stop);
    QTRY_VERIFY(bar.waiting() > 0 && bar.waiting() < 5);
    QTRY_VERIFY2(bar.height() < window.height() / 3, qPrintable(QString::number(bar.height())));
    int seen = 0;
    for (const QFrame* line : bar.findChildren<QFrame*>()) {
        if (line->accessibleName().isEmpty() || !line->isVisible())
            continue;
        ++seen;
        QTRY_COMPARE(line->visibleRegion().boundingRect(), line->rect());
        QVERIFY(line->height() >= line->heightForWidth(line->width()));
        if (line->accessibleName() == grave)
            QCOMPARE(line->y(), 0);
    }
    QCOMPARE(seen + bar.waiting(), 5);
    auto* more = bar.findChild<QToolButton*>(QStringLiteral("chip"));
    QVERIFY(more && more->isVisible() && more->text().contains(QString::number(bar.waiting())));
    more->click();
    QCOMPARE(bar.waiting(), 0);
    more->click();
    QVERIFY(bar.waiting() > 0);
    for (const Subject subject : {Subject::Announcement, Subject::Backup, Subject::Gate, Subject::Undo})
        bar.setNotice(subject, {});
    QVERIFY(!more->isVisible());
}

QTEST_MAIN(SyncNoticesTest)
#include "tst_sync_notices.moc"
