// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/verdict.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace gatelog;

namespace {

const UnixSeconds kNow{std::chrono::seconds(1'763'704'800)};
const CategoryId kRegular(10), kVip(20);

/// A valid ticket at an open gate.
Scan goodScan()
{
    Scan scan;
    scan.ticket.id = TicketId(1);
    scan.ticket.category = kRegular;
    scan.now = kNow;
    return scan;
}

using Change = std::function<void(Scan&)>;

/// What makes a scan fail, in the order of DESIGN.md, section 7.
struct Obstacle
{
    const char* name;
    Reason reason;
    Change put;
};

const std::vector<Obstacle>& obstacles()
{
    static const std::vector<Obstacle> all{
        {"entry stopped", Reason::EntryStopped, [](Scan& s) { s.entryStop = QString(); }},
        {"code replaced", Reason::CodeReplaced, [](Scan& s) { s.codeReplaced = true; }},
        {"cancelled", Reason::Cancelled, [](Scan& s) { s.ticket.status = TicketStatus::Cancelled; }},
        {"blocked", Reason::Blocked, [](Scan& s) { s.ticket.status = TicketStatus::Blocked; }},
        {"not yet valid", Reason::NotYetValid,
         [](Scan& s) { s.ticket.validFrom = kNow + std::chrono::seconds(1); }},
        {"expired", Reason::Expired, [](Scan& s) { s.ticket.validUntil = kNow; }},
        {"wrong category", Reason::WrongCategory,
         [](Scan& s) {
             s.gate.allCategories = false;
             s.gate.categories = {kVip};
         }},
        {"unpaid", Reason::Unpaid, [](Scan& s) { s.ticket.paid = false; }},
        {"already used", Reason::AlreadyUsed, [](Scan& s) { s.use.mayEnter = false; }},
        {"gate full", Reason::GateFull,
         [](Scan& s) {
             s.gate.capacity = 5;
             s.occupancy.gateInside = 5;
         }},
        {"event full", Reason::EventFull,
         [](Scan& s) {
             s.eventCapacity = 100;
             s.occupancy.eventInside = 100;
         }},
        {"note", Reason::Note, [](Scan& s) { s.ticket.note = QStringLiteral("check age"); }},
    };
    return all;
}

} // namespace
Q_DECLARE_METATYPE(Change)

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodTicketIsAdmitted();
    void firstObstacleIsTold_data();
    void firstObstacleIsTold();
    void entries_data();
    void entries();
    void exits_data();
    void exits();
    void alreadyUsedNamesThePriorUse();
    void aStopSaysWhatWasAnnounced();
    void notesOfTicketAndCategory_data();
    void notesOfTicketAndCategory();
    void categories_data();
    void categories();
    void namesAreDistinct();
};

void TestVerdict::goodTicketIsAdmitted()
{
    QVERIFY((decide(goodScan()) == Decision{Verdict::Admit, Reason::None, {}, {}}));
}

void TestVerdict::firstObstacleIsTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");
    const auto& all = obstacles();
    const auto excluded = [](Reason a, Reason b) { // one ticket has one status, and one window
        return (a == Reason::Cancelled && b == Reason::Blocked);
    };
    for (std::size_t first = 0; first < all.size(); ++first) {
        QTest::newRow(all[first].name) << all[first].put << all[first].reason;
        for (std::size_t second = first + 1; second < all.size(); ++second) {
            if (excluded(all[first].reason, all[second].reason))
                continue;
            const Change both = [a = all[first].put, b = all[second].put](Scan& scan) {
                a(scan);
                b(scan);
            };
            const QByteArray name = QByteArray(all[first].name) + " comes before " + all[second].name;
            QTest::newRow(name.constData()) << both << all[first].reason;
        }
    }
}

void TestVerdict::firstObstacleIsTold()
{
    QFETCH(Change, change);
    QFETCH(Reason, reason);
    Scan scan = goodScan();
    change(scan);
    const Decision decision = decide(scan);
    QCOMPARE(decision.reason, reason);
    QCOMPARE(decision.verdict, reason == Reason::Note ? Verdict::Attention : Verdict::Deny);
}

void TestVerdict::entries_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");
    const std::chrono::seconds s{1};
    QTest::newRow("valid from this second")
        << Change([](Scan& x) { x.ticket.validFrom = kNow; }) << Reason::None;
    QTest::newRow("valid until the next second")
        << Change([s](Scan& x) { x.ticket.validUntil = kNow + s; }) << Reason::None;
    QTest::newRow("unpaid, where the list takes it") << Change([](Scan& x) {
        x.ticket.paid = false;
        x.list.acceptsUnpaid = true;
    }) << Reason::None;
    QTest::newRow("one place left at the gate") << Change([](Scan& x) {
        x.gate.capacity = 5;
        x.occupancy.gateInside = 4;
    }) << Reason::None;
    QTest::newRow("a gate that takes nobody")
        << Change([](Scan& x) { x.gate.capacity = 0; }) << Reason::GateFull;
    QTest::newRow("overfull") << Change([](Scan& x) {
        x.eventCapacity = 5;
        x.occupancy.eventInside = 9;
    }) << Reason::EventFull;
    QTest::newRow("inside already, so no further place is taken") << Change([](Scan& x) {
        x.use.inside = true;
        x.eventCapacity = 5;
        x.occupancy.eventInside = 5;
        x.gate.capacity = 5;
        x.occupancy.gateInside = 5;
    }) << Reason::None;
    QTest::newRow("inside, with room under the policy")
        << Change([](Scan& x) { x.use.inside = true; }) << Reason::None;
}

void TestVerdict::entries()
{
    QFETCH(Change, change);
    QFETCH(Reason, reason);
    Scan scan = goodScan();
    change(scan);
    QCOMPARE(decide(scan).reason, reason);
}

void TestVerdict::exits_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");
    for (const Obstacle& obstacle : obstacles()) {
        if (obstacle.reason == Reason::CodeReplaced)
            continue;
        const QByteArray name = QByteArray("who is inside gets out: ") + obstacle.name;
        QTest::newRow(name.constData()) << obstacle.put << Reason::None;
    }
    QTest::newRow("a replaced code is another guest's by now")
        << Change([](Scan& s) { s.codeReplaced = true; }) << Reason::CodeReplaced;
    QTest::newRow("an exit without an entry")
        << Change([](Scan& s) { s.use.inside = false; }) << Reason::NotInside;
    QTest::newRow("an exit without an entry of a cancelled ticket") << Change([](Scan& s) {
        s.use.inside = false;
        s.ticket.status = TicketStatus::Cancelled;
    }) << Reason::NotInside;
}

void TestVerdict::exits()
{
    QFETCH(Change, change);
    QFETCH(Reason, reason);
    Scan scan = goodScan();
    scan.direction = Direction::Exit;
    scan.use.inside = true;
    change(scan);
    const Decision decision = decide(scan);
    QCOMPARE(decision.reason, reason);
    QCOMPARE(decision.verdict, reason == Reason::None ? Verdict::Admit : Verdict::Deny);
    QVERIFY(decision.note.isEmpty());
}

void TestVerdict::aStopSaysWhatWasAnnounced()
{
    Scan scan = goodScan();
    scan.ticket.note = QStringLiteral("check age");
    scan.entryStop = QStringLiteral("fire alarm");
    QVERIFY(
        (decide(scan) == Decision{Verdict::Deny, Reason::EntryStopped, QStringLiteral("fire alarm"), {}}));
}

void TestVerdict::alreadyUsedNamesThePriorUse()
{
    Scan scan = goodScan();
    scan.use.mayEnter = false;
    scan.use.prior = PriorUse{WallTime(std::chrono::milliseconds(5)), GateId(3), {}, StaffId(4), 1};
    QVERIFY(decide(scan).prior == scan.use.prior);
    scan.ticket.paid = false; // another reason: the prior use is no news
    QVERIFY(!decide(scan).prior);
    scan = goodScan();
    scan.use.prior = PriorUse{};
    QVERIFY(!decide(scan).prior);
}

void TestVerdict::notesOfTicketAndCategory_data()
{
    QTest::addColumn<QString>("ticketNote");
    QTest::addColumn<QString>("categoryNote");
    QTest::addColumn<QString>("note");
    QTest::newRow("the ticket's") << QStringLiteral("a") << QString() << QStringLiteral("a");
    QTest::newRow("the category's") << QString() << QStringLiteral("b") << QStringLiteral("b");
    QTest::newRow("both") << QStringLiteral("a") << QStringLiteral("b") << QStringLiteral("a\nb");
}

void TestVerdict::notesOfTicketAndCategory()
{
    QFETCH(QString, ticketNote);
    QFETCH(QString, categoryNote);
    QFETCH(QString, note);
    Scan scan = goodScan();
    scan.ticket.note = ticketNote;
    scan.categoryNote = categoryNote;
    QVERIFY((decide(scan) == Decision{Verdict::Attention, Reason::Note, note, {}}));
}

void TestVerdict::categories_data()
{
    QTest::addColumn<bool>("listTakesAll");
    QTest::addColumn<bool>("gateTakesAll");
    QTest::addColumn<int>("category");
    QTest::addColumn<bool>("admitted");
    // The list takes Regular and VIP, the gate VIP and 30.
    QTest::newRow("all everywhere") << true << true << 99 << true;
    QTest::newRow("an unknown category where all are taken") << true << true << 0 << true;
    QTest::newRow("an unknown category on a list of some") << false << true << 0 << false;
    QTest::newRow("an unknown category at a gate of some") << true << false << 0 << false;
    QTest::newRow("on the list") << false << true << 10 << true;
    QTest::newRow("not on the list") << false << true << 30 << false;
    QTest::newRow("at the gate") << true << false << 30 << true;
    QTest::newRow("on both") << false << false << 20 << true;
    QTest::newRow("at the gate but not on its list") << false << false << 30 << false;
    QTest::newRow("on the list but not at the gate") << false << false << 10 << false;
}

void TestVerdict::categories()
{
    QFETCH(bool, listTakesAll);
    QFETCH(bool, gateTakesAll);
    QFETCH(int, category);
    QFETCH(bool, admitted);
    CheckinList list;
    list.allCategories = listTakesAll;
    list.categories = {kRegular, kVip};
    Gate gate;
    gate.allCategories = gateTakesAll;
    gate.categories = {kVip, CategoryId(30)};
    QCOMPARE(admitsCategory(gate, list, CategoryId(std::uint16_t(category))), admitted);
}

void TestVerdict::namesAreDistinct()
{
    QSet<QString> names;
    for (int reason = 0; reason <= int(Reason::EntryStopped); ++reason)
        names.insert(reasonName(Reason(reason)));
    QCOMPARE(names.size(), int(Reason::EntryStopped) + 1);
    QCOMPARE(reasonName(Reason(200)), QStringLiteral("reason_200"));
    QCOMPARE(verdictName(Verdict::Admit), QStringLiteral("admit"));
    QCOMPARE(verdictName(Verdict::Deny), QStringLiteral("deny"));
    QCOMPARE(verdictName(Verdict::Attention), QStringLiteral("attention"));
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
