// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/policy.h"

#include <QTest>

using namespace gatelog;

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void exitsLeaveTheGuestOutside();
};

void TestPolicy::folds_data()
{
    // A story is a row of days 0 to 9, an entry each, and x, an exit. In the outcome + counts, ! is a
    // conflict, . is an exit.
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<int>("times");
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("once: the first entry counts") << Policy::Once << 1 << QByteArray("1") << QByteArray("+");
    QTest::newRow("once: the second is a conflict")
        << Policy::Once << 1 << QByteArray("11") << QByteArray("+!");
    QTest::newRow("once: another day makes no room")
        << Policy::Once << 1 << QByteArray("12") << QByteArray("+!");
    QTest::newRow("once: an exit makes no room")
        << Policy::Once << 1 << QByteArray("1x1") << QByteArray("+.!");
    QTest::newRow("once: an exit before any entry takes nothing")
        << Policy::Once << 1 << QByteArray("x1") << QByteArray(".+");
    QTest::newRow("once per day: each day counts once")
        << Policy::OncePerDay << 1 << QByteArray("1122") << QByteArray("+!+!");
    QTest::newRow("once per day: a day that comes late counts too")
        << Policy::OncePerDay << 1 << QByteArray("213") << QByteArray("+++");
    QTest::newRow("once per day: an exit makes no room")
        << Policy::OncePerDay << 1 << QByteArray("1x1") << QByteArray("+.!");
    QTest::newRow("up to 3: the fourth is a conflict")
        << Policy::UpToN << 3 << QByteArray("1231") << QByteArray("+++!");
    QTest::newRow("up to 3: exits make no room")
        << Policy::UpToN << 3 << QByteArray("1x1x1x1") << QByteArray("+.+.+.!");
    QTest::newRow("up to 0 admits nobody") << Policy::UpToN << 0 << QByteArray("1") << QByteArray("!");
    QTest::newRow("re-entry: only after an exit")
        << Policy::ReentryAfterExit << 1 << QByteArray("11x11") << QByteArray("+!.+!");
    QTest::newRow("re-entry: two exits make room for one")
        << Policy::ReentryAfterExit << 1 << QByteArray("1xx11") << QByteArray("+..+!");
    QTest::newRow("re-entry: a new day makes no room")
        << Policy::ReentryAfterExit << 1 << QByteArray("12") << QByteArray("+!");
    QTest::newRow("unlimited: always") << Policy::Unlimited << 1 << QByteArray("1111") << QByteArray("++++");
}

void TestPolicy::folds()
{
    QFETCH(Policy, policy);
    QFETCH(int, times);
    QFETCH(QByteArray, story);
    QFETCH(QByteArray, outcome);
    PolicyFold fold(policy, std::uint32_t(times));
    QByteArray seen;
    std::uint32_t counted = 0;
    for (const char step : story) {
        if (step == 'x') {
            fold.exit();
            seen += '.';
            continue;
        }
        const std::int32_t day = step - '0';
        const bool admitted = fold.admits(day);
        QCOMPARE(fold.entry(day), admitted); // what a desk promises is what the fold counts
        seen += admitted ? '+' : '!';
        counted += admitted;
    }
    QCOMPARE(seen, outcome);
    QCOMPARE(fold.counted(), counted);
}

void TestPolicy::exitsLeaveTheGuestOutside()
{
    PolicyFold fold(Policy::Once, 1);
    QVERIFY(!fold.inside());
    fold.entry(1);
    QVERIFY(fold.inside());
    fold.exit();
    QVERIFY(!fold.inside());
    fold.entry(1); // a conflict, and the guest is in all the same
    QVERIFY(fold.inside());
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
