// SPDX-License-Identifier: Apache-2.0
#include "core/store/alert_rules.h"

#include <QTest>

#include <functional>

using namespace gatelog;
using namespace std::chrono_literals;

namespace {

const WallTime kNow{1'790'000'000'000ms};

AlertFacts calmEvening()
{
    AlertFacts facts;
    AlertFacts::Desk desk;
    desk.name = QStringLiteral("Desk 2");
    desk.isConnected = true;
    desk.silentFor = 0ms;
    desk.clockOffset = 300ms;
    desk.lastRecord = kNow - 20s;
    facts.desks = {desk};
    facts.gates = {{QStringLiteral("North"), 40, 100U, 60, 9}, {QStringLiteral("South"), 500, {}, 10, 2}};
    facts.inside = 540;
    facts.capacity = 1000;
    facts.lastRecord = kNow - 5s;
    facts.diskFree = std::int64_t(50) << 30;
    return facts;
}

using Change = std::function<void(AlertFacts&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestAlertRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThingAtATime_data();
    void oneThingAtATime();
    void whatIsCalmRaisesNothing();
    void theGravestComesFirst();
    void aThresholdOfZeroIsSilent();
    void anAlertGoesWithItsCause();
    void numbersAreTold();
};

void TestAlertRules::oneThingAtATime_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::optional<AlertKind>>("kind");
    const auto row = [](const char* name, std::optional<AlertKind> kind, Change change) {
        QTest::newRow(name) << change << kind;
    };
    const auto desk = [](auto change) -> Change {
        return [change](AlertFacts& facts) { change(facts.desks.front()); };
    };
    const auto gate = [](auto change) -> Change {
        return [change](AlertFacts& facts) { change(facts.gates.front()); };
    };
    using Desk = AlertFacts::Desk;
    using Gate = AlertFacts::Gate;
    row("a desk was heard just short of the threshold", {}, desk([](Desk& d) {
            d.isConnected = false;
            d.silentFor = 5min - 1ms;
        }));
    row("a desk is silent at the threshold", AlertKind::DeskSilent, desk([](Desk& d) {
            d.isConnected = false;
            d.silentFor = 5min;
        }));
    row("a connected desk that scans nothing is not silent", {}, desk([](Desk& d) {
            d.silentFor = 1h;
            d.lastRecord = kNow - 1h;
        }));
    row("a desk not heard in this run that wrote tonight", AlertKind::DeskSilent, desk([](Desk& d) {
            d.isConnected = false;
            d.silentFor.reset();
            d.clockOffset.reset();
            d.lastRecord = kNow - 1h;
        }));
    row("a desk of another evening", {}, desk([](Desk& d) {
            d.isConnected = false;
            d.silentFor.reset();
            d.lastRecord = kNow - 12h;
        }));
    row("the doors are closed and the desks gone", {}, [](AlertFacts& f) {
        f.desks.front().isConnected = false;
        f.desks.front().silentFor = 40min;
        f.lastRecord = kNow - 30min;
    });
    row("nobody has written anything yet", {}, [](AlertFacts& f) {
        f.desks.front().isConnected = false;
        f.desks.front().silentFor = 40min;
        f.lastRecord.reset();
    });
    row("a laptop still in its box", {}, desk([](Desk& d) {
            d.isConnected = false;
            d.silentFor.reset();
            d.lastRecord.reset();
        }));
    row("a desk at 16 percent of its battery", {}, desk([](Desk& d) { d.onBattery = 16; }));
    row("a desk at 15 percent of its battery", AlertKind::BatteryLow,
        desk([](Desk& d) { d.onBattery = 15; }));
    row("a desk that was nearly empty is away", {}, desk([](Desk& d) {
            d.isConnected = false;
            d.silentFor = 1min;
            d.onBattery = 3;
        }));
    row("a clock just right enough", {}, desk([](Desk& d) { d.clockOffset = -4999ms; }));
    row("a clock behind", AlertKind::ClockOff, desk([](Desk& d) { d.clockOffset = -5s; }));
    row("a clock ahead", AlertKind::ClockOff, desk([](Desk& d) { d.clockOffset = 2h; }));
    row("a desk that is away wrote in the future", AlertKind::ClockOff, desk([](Desk& d) {
            d.clockOffset.reset();
            d.clockAhead = true;
        }));
    row("a clock that was ahead and is measured right", {}, desk([](Desk& d) { d.clockAhead = true; }));
    row("a gate at 94 of 100", {}, gate([](Gate& g) { g.inside = 94; }));
    row("a gate at 95 of 100", AlertKind::GateFull, gate([](Gate& g) { g.inside = 95; }));
    row("a gate with room for nobody", AlertKind::GateFull, gate([](Gate& g) { g.capacity = 0; }));
    row("ten refusals among few admissions", AlertKind::Refusals, gate([](Gate& g) {
            g.refusalsLately = 10;
            g.entriesLately = 19;
        }));
    row("ten refusals in a busy minute", {}, gate([](Gate& g) {
            g.refusalsLately = 10;
            g.entriesLately = 20;
        }));
    row("refusals and no admission at all", AlertKind::Refusals, gate([](Gate& g) {
            g.refusalsLately = 12;
            g.entriesLately = 0;
        }));
    row("the event is full", AlertKind::EventFull, [](AlertFacts& f) { f.inside = 950; });
    row("an event without a capacity", {}, [](AlertFacts& f) {
        f.inside = 1'000'000;
        f.capacity.reset();
    });
    row("one double admission", AlertKind::Conflicts, [](AlertFacts& f) { f.openConflicts = 1; });
    row("just enough room on the disk", {}, [](AlertFacts& f) { f.diskFree = std::int64_t(1) << 30; });
    row("the disk is nearly full", AlertKind::DiskLow,
        [](AlertFacts& f) { f.diskFree = (std::int64_t(1) << 30) - 1; });
    row("nobody knows the disk", {}, [](AlertFacts& f) { f.diskFree.reset(); });
}

void TestAlertRules::oneThingAtATime()
{
    QFETCH(Change, change);
    QFETCH(std::optional<AlertKind>, kind);
    AlertFacts facts = calmEvening();
    change(facts);
    const auto alerts = AlertRules(AlertThresholds{}).judge(facts, kNow);
    QCOMPARE(alerts.size(), std::size_t(kind ? 1 : 0));
    if (kind)
        QCOMPARE(int(alerts.front().kind), int(*kind));
}

void TestAlertRules::whatIsCalmRaisesNothing()
{
    QVERIFY(AlertRules(AlertThresholds{}).judge(calmEvening(), kNow).empty());
    QVERIFY(AlertRules(AlertThresholds{}).judge({}, kNow).empty());
}

void TestAlertRules::theGravestComesFirst()
{
    AlertFacts facts = calmEvening();
    facts.desks.front().clockOffset = 1h;
    facts.gates.back().refusalsLately = 50;
    facts.gates.front().inside = 100;
    facts.openConflicts = 3;
    facts.diskFree = 1;
    std::vector<AlertKind> kinds;
    for (const Alert& alert : AlertRules(AlertThresholds{}).judge(facts, kNow))
        kinds.push_back(alert.kind);
    const std::vector<AlertKind> expected{AlertKind::DiskLow, AlertKind::Conflicts, AlertKind::GateFull,
                                          AlertKind::Refusals, AlertKind::ClockOff};
    QVERIFY(kinds == expected);
}

void TestAlertRules::aThresholdOfZeroIsSilent()
{
    AlertFacts facts = calmEvening();
    facts.desks.front().isConnected = false;
    facts.desks.front().silentFor = 9h;
    facts.desks.front().clockOffset = 1h;
    facts.gates.front().inside = 100;
    facts.gates.front().refusalsLately = 1000;
    facts.inside = 1000;
    facts.openConflicts = 3;
    facts.diskFree = 0;
    QCOMPARE(AlertRules(AlertThresholds{}).judge(facts, kNow).size(), 7U);
    AlertThresholds never;
    never.silent = 0min;
    never.refusalsPerMinute = 0;
    never.clockOff = 0s;
    never.fullPercent = 0;
    never.openConflicts = 0;
    never.diskFreeMiB = 0;
    never.batteryPercent = 0;
    facts.desks.front().isConnected = true;
    facts.desks.front().onBattery = 1;
    QVERIFY(AlertRules(never).judge(facts, kNow).empty());
}

void TestAlertRules::anAlertGoesWithItsCause()
{
    AlertFacts facts = calmEvening();
    facts.desks.front().isConnected = false;
    const AlertRules rules{AlertThresholds{}};
    facts.desks.front().silentFor = 7min;
    QCOMPARE(rules.judge(facts, kNow).size(), 1U);
    facts.desks.front().isConnected = true;
    QVERIFY(rules.judge(facts, kNow).empty());
}

void TestAlertRules::numbersAreTold()
{
    AlertFacts facts = calmEvening();
    facts.desks.front().isConnected = false;
    facts.desks.front().silentFor = 7min;
    facts.gates.front().inside = 97;
    const auto alerts = AlertRules(AlertThresholds{}).judge(facts, kNow);
    QCOMPARE(alerts.size(), 2U);
    QVERIFY((alerts[0] == Alert{AlertKind::GateFull, QStringLiteral("North"), 97, 100, 0ms}));
    QVERIFY((alerts[1] == Alert{AlertKind::DeskSilent, QStringLiteral("Desk 2"), 0, 0, 7min}));
}

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alert_rules.moc"
