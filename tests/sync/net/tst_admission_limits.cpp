// SPDX-License-Identifier: Apache-2.0
#include "sync/net/admission_limits.h"

#include <QTest>

using namespace gatelog;
using Millis = std::chrono::milliseconds;

namespace {

QHostAddress host(quint32 number)
{
    return QHostAddress(0x0a000000 + number);
}

} // namespace

class TestAdmissionLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightOfOneAddressMayBeUnknown();
    void sixtyFourInAll();
    void twentyAtOnceThenFiveASecond();
    void anAddressThatFloodsHarmsNoOther();
    void itsMemoryIsBounded();
};

void TestAdmissionLimits::eightOfOneAddressMayBeUnknown()
{
    AdmissionLimits limits;
    for (int i = 0; i < 8; ++i)
        QVERIFY(limits.admit(host(1), Millis(0)));
    QVERIFY(!limits.admit(host(1), Millis(0)));
    QVERIFY(limits.admit(host(2), Millis(0)));
    limits.settled(host(1));
    QVERIFY(limits.admit(host(1), Millis(0)));
    QVERIFY(!limits.admit(host(1), Millis(0)));
}

void TestAdmissionLimits::sixtyFourInAll()
{
    AdmissionLimits limits;
    for (quint32 i = 0; i < 64; ++i)
        QVERIFY(limits.admit(host(i), Millis(0)));
    QVERIFY(!limits.admit(host(100), Millis(0)));
    QCOMPARE(limits.pending(), 64);
    limits.settled(host(100)); // never admitted: counts for nothing
    QCOMPARE(limits.pending(), 64);
    limits.settled(host(7));
    QVERIFY(limits.admit(host(100), Millis(0)));
}

void TestAdmissionLimits::twentyAtOnceThenFiveASecond()
{
    AdmissionLimits limits;
    const auto admitAndSettle = [&](Millis now) {
        const bool admitted = limits.admit(host(1), now);
        if (admitted)
            limits.settled(host(1));
        return admitted;
    };
    for (int i = 0; i < 20; ++i)
        QVERIFY(admitAndSettle(Millis(50'000)));
    QVERIFY(!admitAndSettle(Millis(50'000)));
    int within10s = 0;
    for (int ms = 10; ms <= 10'000; ms += 10)
        within10s += admitAndSettle(Millis(50'000 + ms)) ? 1 : 0;
    QCOMPARE(within10s, 50);
    for (int i = 0; i < 20; ++i) // after a rest
        QVERIFY(admitAndSettle(Millis(70'000)));
    QVERIFY(!admitAndSettle(Millis(70'000)));
}

void TestAdmissionLimits::anAddressThatFloodsHarmsNoOther()
{
    AdmissionLimits limits;
    int admitted = 0;
    for (int i = 0; i < 1'000; ++i)
        admitted += limits.admit(host(1), Millis(i)) ? 1 : 0;
    QCOMPARE(admitted, 8);
    QVERIFY(limits.admit(host(2), Millis(1'000)));
}

void TestAdmissionLimits::itsMemoryIsBounded()
{
    AdmissionLimits limits;
    quint32 admitted = 0;
    for (quint32 i = 0; i < 2 * AdmissionLimits::kMaxAddresses; ++i) {
        if (limits.admit(host(i), Millis(0))) {
            limits.settled(host(i));
            ++admitted;
        }
    }
    QCOMPARE(qsizetype(admitted), AdmissionLimits::kMaxAddresses);
    QVERIFY(limits.admit(host(99'999), Millis(1'000))); // those before are forgotten
}

QTEST_APPLESS_MAIN(TestAdmissionLimits)
#include "tst_admission_limits.moc"
