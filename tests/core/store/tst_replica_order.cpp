// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "tests/support/record_story.h"
#include "tests/support/test_desk.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace gatelog;
using namespace gatelog::test;

/// The store's part of promise 3: equal records give equal ledgers, in SQL too, whatever the order of
/// arrival.
class TestReplicaOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyOrderGivesTheSameHash();
    void missingRecordGivesAnotherHash();

private:
    quint32 m_seed = 0;
};

void TestReplicaOrder::initTestCase()
{
    m_seed = qEnvironmentVariableIsSet("GATELOG_TEST_SEED")
                 ? qEnvironmentVariable("GATELOG_TEST_SEED").toUInt()
                 : std::random_device()();
    qInfo("GATELOG_TEST_SEED=%u", m_seed);
}

void TestReplicaOrder::anyOrderGivesTheSameHash()
{
    std::mt19937 random(m_seed);
    for (int story = 0; story < 5; ++story) {
        TestDesk desk;
        const QString founded = desk.folder().database() + QStringLiteral(".founded");
        desk.close();
        QVERIFY(QFile::copy(desk.folder().database(), founded));
        desk.reopen();
        std::vector<VerifiedRecord> records = recordStory(random, 80);
        desk.receive(records);
        const Hash expected = ledgerHash(desk.replica());
        QVERIFY(audit(desk.replica()).findings.empty()); // incremental is what a fold from scratch gives
        for (int i = 0; i < 4; ++i) {
            desk.close();
            QVERIFY(QFile::remove(desk.folder().database()));
            QVERIFY(QFile::copy(founded, desk.folder().database()));
            desk.reopen();
            std::shuffle(records.begin(), records.end(), random);
            desk.receive(records);
            QCOMPARE(ledgerHash(desk.replica()).toHex(), expected.toHex());
            QVERIFY(audit(desk.replica()).findings.empty());
        }
        QVERIFY(desk.replica().rebuild());
        QCOMPARE(ledgerHash(desk.replica()).toHex(), expected.toHex());
    }
}

void TestReplicaOrder::missingRecordGivesAnotherHash()
{
    TestDesk desk;
    const Hash before = ledgerHash(desk.replica());
    const VerifiedRecord ticket =
        desk.authority().write(Kind::TicketChanged, TicketChanged{TicketId(5), TicketStatus::Blocked, {}}, 0);
    desk.receive({ticket});
    QVERIFY(ledgerHash(desk.replica()) != before);
}

QTEST_APPLESS_MAIN(TestReplicaOrder)
#include "tst_replica_order.moc"
