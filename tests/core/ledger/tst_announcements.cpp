// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ledger_fixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace gatelog;
using namespace gatelog::test;

namespace {

Announcement stopAt(GateId gate)
{
    return {QStringLiteral("wait"), gate, EntryEffect::Stop, {}};
}

Announcement resumeAt(GateId gate)
{
    return {{}, gate, EntryEffect::Resume, {}};
}

const GateId kEverywhere;

using Said = std::vector<Announcement>; ///< one after the other

} // namespace
Q_DECLARE_METATYPE(Said)

/// What is told to the gates, and when entry at one is stopped.
class TestAnnouncements : public QObject, LedgerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void whoMayAnnounce_data();
    void whoMayAnnounce();
    void theLatestThatConcernsTheGateHolds_data();
    void theLatestThatConcernsTheGateHolds();
    void aStopIsThereAgainAfterARestart();
    void aDamagedOneIsSetAside();
    void aRevokedAuthorsStopIsTakenOut();
    void aNodeThatBecomesAScannerDoesNotAnnounce();
    void anAcceptedStopHolds();

private:
    bool isStopped(GateId gate) const { return m_ledger->setup().entryStopAt(gate) != nullptr; }
};

void TestAnnouncements::whoMayAnnounce_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("counts");
    QTest::newRow("a scanner may not") << Role::Scanner << false;
    QTest::newRow("a node may") << Role::Node << true;
    QTest::newRow("a supervisor may") << Role::Supervisor << true;
    QTest::newRow("an administrator may") << Role::Administrator << true;
}

void TestAnnouncements::whoMayAnnounce()
{
    QFETCH(Role, role);
    QFETCH(bool, counts);
    Author author(Author::key('x'), testEvent());
    enrol(author, role, 0);
    const auto stop = author.write(Kind::Announcement, stopAt(kGate), 1000);
    QCOMPARE(apply(stop), counts ? Ledger::Applied::Counted : Ledger::Applied::SetAside);
    QCOMPARE(isStopped(kGate), counts);
    if (!counts)
        QCOMPARE(m_rows->setAside().at(stop->order()), SetAsideReason::NotPermitted);
}

void TestAnnouncements::theLatestThatConcernsTheGateHolds_data()
{
    QTest::addColumn<Said>("said");
    QTest::addColumn<bool>("gate");
    QTest::addColumn<bool>("otherGate");
    const Announcement message{QStringLiteral("hello"), {}, EntryEffect::None, {}};
    const auto row = [](const char* name, const Said& said, bool gate, bool otherGate) {
        QTest::newRow(name) << said << gate << otherGate;
    };
    row("nothing was said", {}, false, false);
    row("one gate is stopped", {stopAt(kGate)}, true, false);
    row("all are stopped", {stopAt(kEverywhere)}, true, true);
    row("a message changes nothing", {stopAt(kGate), message}, true, false);
    row("stopped and resumed", {stopAt(kGate), resumeAt(kGate)}, false, false);
    row("resumed and stopped again", {stopAt(kGate), resumeAt(kGate), stopAt(kGate)}, true, false);
    row("all are stopped, one goes on", {stopAt(kEverywhere), resumeAt(kGate)}, false, true);
    row("one was stopped, all go on", {stopAt(kGate), resumeAt(kEverywhere)}, false, false);
    row("all go on, one is stopped", {resumeAt(kEverywhere), stopAt(kGate)}, true, false);
    row("another gate's stop", {stopAt(kOtherGate), resumeAt(kGate)}, false, true);
}

void TestAnnouncements::theLatestThatConcernsTheGateHolds()
{
    QFETCH(Said, said);
    QFETCH(bool, gate);
    QFETCH(bool, otherGate);
    std::vector<VerifiedRecord> records;
    std::int64_t ms = 1000;
    for (const Announcement& announcement : said)
        records.push_back(m_authority->write(Kind::Announcement, announcement, ms += 1000));
    std::vector<std::size_t> arrival(records.size());
    std::iota(arrival.begin(), arrival.end(), 0);
    do {
        MapLedgerRows rows;
        Ledger ledger(testEvent(), rows);
        for (const std::size_t index : arrival) {
            rows.hold(records[index]);
            ledger.apply(records[index]);
        }
        QCOMPARE(ledger.setup().entryStopAt(kGate) != nullptr, gate);
        QCOMPARE(ledger.setup().entryStopAt(kOtherGate) != nullptr, otherGate);
        QCOMPARE(rows.definitions().size(), said.size()); // none is forgotten
    } while (std::next_permutation(arrival.begin(), arrival.end()));
}

void TestAnnouncements::aStopIsThereAgainAfterARestart()
{
    apply(m_authority->write(Kind::Announcement, resumeAt(kGate), 1000));
    apply(m_authority->write(Kind::Announcement, stopAt(kEverywhere), 2000));
    m_ledger->reload();
    QVERIFY(isStopped(kGate));
    QCOMPARE(m_ledger->setup().entryStopAt(kGate)->text, QStringLiteral("wait"));
}

void TestAnnouncements::aDamagedOneIsSetAside()
{
    const auto nothing = m_authority->write(Kind::Announcement, QByteArray("\xa0"), 1000);
    QCOMPARE(apply(nothing), Ledger::Applied::SetAside);
    QCOMPARE(m_rows->setAside().at(nothing->order()), SetAsideReason::DamagedBody);
}

void TestAnnouncements::aRevokedAuthorsStopIsTakenOut()
{
    enrol(*m_other, Role::Supervisor, 100);
    apply(m_other->write(Kind::Announcement, stopAt(kGate), 1000));
    QVERIFY(isStopped(kGate));
    QVERIFY(!m_ledger->takeRebuildRequest());
    apply(m_authority->write(Kind::DeviceRevoked, DeviceRevoked{m_other->publicKey(), {}}, 2000));
    QVERIFY(m_ledger->takeRebuildRequest()); // as of any register
}

void TestAnnouncements::aNodeThatBecomesAScannerDoesNotAnnounce()
{
    Author node(Author::key('n'), testEvent());
    enrol(node, Role::Node, 100);
    const auto stop = node.write(Kind::Announcement, stopAt(kGate), 1000);
    QCOMPARE(apply(stop), Ledger::Applied::Counted);
    enrol(node, Role::Scanner, 200); // the higher role, with fewer words
    QVERIFY(m_ledger->takeRebuildRequest());
    QCOMPARE(m_rows->setAside().at(stop->order()), SetAsideReason::NotPermitted);
}

void TestAnnouncements::anAcceptedStopHolds()
{
    const auto stop = m_desk->write(Kind::Announcement, stopAt(kGate), 1000);
    apply(stop);
    QVERIFY(!isStopped(kGate));
    apply(m_authority->write(
        Kind::Accepted, Accepted{m_desk->publicKey(), {{stop->feed(), stop->seq(), stop->hash()}}}, 2000));
    QVERIFY(isStopped(kGate));
}

QTEST_APPLESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
