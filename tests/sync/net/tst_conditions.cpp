// SPDX-License-Identifier: Apache-2.0
// How machines are doing, between SyncServices on this machine's loopback.
#include "tests/support/sync_party.h"

using namespace gatelog;
using namespace gatelog::test;

using Power = control::Condition::Power;

class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPeerIsToldWhenItsSessionOpens();
    void oneThatIsKnownLaterIsToldThen();

private:
    static std::optional<control::Condition> shownAt(const Party& party)
    {
        return party.status.peers.size() == 1 ? party.status.peers.front().condition : std::nullopt;
    }
};

void TestConditions::eachPeerIsToldWhenItsSessionOpens()
{
    Party a('a');
    Party b('b');
    a.service.setCondition({Power::Battery, 23}); // before the start
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    b.service.setCondition({});
    a.call(b);
    QVERIFY(comes([&] { return shownAt(a) && shownAt(b); }));
    QVERIFY(shownAt(b) == (control::Condition{Power::Battery, 23}));
    QVERIFY(shownAt(a) == control::Condition{});
    QVERIFY(a.messages.empty() && b.messages.empty());
    // Nothing more within a minute of that.
    a.service.setCondition({Power::Mains, 23});
    QTest::qWait(1'500);
    QVERIFY(shownAt(b) == (control::Condition{Power::Battery, 23}));
    // What was told goes with the session; the next one begins with what holds.
    a.service.endSessions({*a.peerNumber(b)}, CloseReason::Going);
    QVERIFY(comes([&] { return a.openings == 2 && b.openings == 2; }, 8'000));
    QVERIFY(comes([&] { return shownAt(b) == control::Condition{Power::Mains, 23}; }));
}

void TestConditions::oneThatIsKnownLaterIsToldThen()
{
    Party a('a');
    Party b('b');
    for (Party* party : {&a, &b}) {
        party->admit("ab");
        QVERIFY(party->listens());
    }
    a.call(b);
    QVERIFY(comes([&] { return a.hasSession(b) && b.status.peers.size() == 1; }));
    QVERIFY(!shownAt(b));
    a.service.setCondition({Power::Battery, 64});
    QVERIFY(comes([&] { return shownAt(b) == control::Condition{Power::Battery, 64}; }));
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
