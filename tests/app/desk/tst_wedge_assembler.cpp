// SPDX-License-Identifier: Apache-2.0
#include "app/desk/wedge_assembler.h"

#include <QTest>

#include <vector>

using namespace gatelog;
using namespace std::chrono_literals;
using What = WedgeAssembler::What;
using Key = WedgeAssembler::Key;

namespace {

/// Types `text` with one pause between all keys and then Enter; what the last decision was.
What type(WedgeAssembler& wedge, const QString& text, std::chrono::milliseconds pause,
          std::chrono::milliseconds start = 1000ms)
{
    auto time = start;
    for (const QChar c : text) {
        wedge.press(Key::Text, QString(c), time);
        time += pause;
    }
    return wedge.press(Key::Enter, QStringLiteral("\r"), time);
}

} // namespace

class WedgeAssemblerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speed_data();
    void speed();
    void holdsEveryKeyOfABurst();
    void givesBackAKeyWhenTheNextIsSlow();
    void otherKeysEndABurst();
    void enterAloneIsNotOurs();
    void aPauseInTheMiddleSplitsTheBurst();
    void aStallInAScanDoesNotCutTheCode();
    void whereNobodyTypesPausesMayBeLong();
    void aStuckKeyDoesNotGrow();
    void timeThatRunsBackwardsIsNoBurst();
    void nonAsciiCodes();
    void twoScansInARow();
};

void WedgeAssemblerTest::speed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pauseMs");
    QTest::addColumn<bool>("scan");
    QTest::newRow("a USB scanner at 1 ms") << "ABC123DEF456" << 1 << true;
    QTest::newRow("a scanner that sends all at once") << "ABC123DEF456" << 0 << true;
    QTest::newRow("a Bluetooth scanner at 40 ms") << "ABC123DEF456" << 40 << true;
    QTest::newRow("the shortest code") << "1234" << 5 << true;
    QTest::newRow("too short for a code") << "123" << 5 << false;
    QTest::newRow("a very fast typist") << "muller" << 70 << false;
    QTest::newRow("a person") << "muller" << 140 << false;
    QTest::newRow("pauses short enough, but on the whole too slow") << "ABC123DEF456" << 50 << false;
}

void WedgeAssemblerTest::speed()
{
    QFETCH(QString, text);
    QFETCH(int, pauseMs);
    QFETCH(bool, scan);
    WedgeAssembler wedge;
    const What last = type(wedge, text, std::chrono::milliseconds(pauseMs));
    QCOMPARE(last == What::Scan, scan);
    if (scan)
        QCOMPARE(wedge.scan(), text);
    QVERIFY(!wedge.isHolding());
}

void WedgeAssemblerTest::holdsEveryKeyOfABurst()
{
    WedgeAssembler wedge;
    QCOMPARE(wedge.press(Key::Text, QStringLiteral("A"), 100ms), What::Hold);
    QCOMPARE(wedge.press(Key::Text, QStringLiteral("B"), 102ms), What::Hold);
    QVERIFY(wedge.isHolding());
    wedge.giveUp();
    QVERIFY(!wedge.isHolding());
}

void WedgeAssemblerTest::givesBackAKeyWhenTheNextIsSlow()
{
    WedgeAssembler wedge;
    QCOMPARE(wedge.press(Key::Text, QStringLiteral("m"), 0ms), What::Hold);
    QCOMPARE(wedge.press(Key::Text, QStringLiteral("u"), 120ms), What::ReleaseHold);
    QVERIFY(wedge.isHolding());
}

void WedgeAssemblerTest::otherKeysEndABurst()
{
    WedgeAssembler wedge;
    wedge.press(Key::Text, QStringLiteral("m"), 0ms);
    QCOMPARE(wedge.press(Key::Other, {}, 3ms), What::ReleasePass);
    QCOMPARE(wedge.press(Key::Other, {}, 6ms), What::Pass);
}

void WedgeAssemblerTest::enterAloneIsNotOurs()
{
    WedgeAssembler wedge;
    QCOMPARE(wedge.press(Key::Enter, QStringLiteral("\r"), 0ms), What::Pass);
}

void WedgeAssemblerTest::aPauseInTheMiddleSplitsTheBurst()
{
    WedgeAssembler wedge;
    wedge.press(Key::Text, QStringLiteral("x"), 0ms);
    QCOMPARE(type(wedge, QStringLiteral("ABCDEF"), 2ms, 500ms), What::Scan);
    QCOMPARE(wedge.scan(), QStringLiteral("ABCDEF"));
}

void WedgeAssemblerTest::aStallInAScanDoesNotCutTheCode()
{
    WedgeAssembler wedge;
    auto time = 0ms;
    for (const QChar c : QStringLiteral("ABCDEF"))
        wedge.press(Key::Text, QString(c), time += 2ms);
    time += 150ms; // the machine was busy
    for (const QChar c : QStringLiteral("GHIJKL"))
        QCOMPARE(wedge.press(Key::Text, QString(c), time += 2ms), What::Hold);
    QCOMPARE(wedge.press(Key::Enter, QStringLiteral("\r"), time + 2ms), What::Scan);
    QCOMPARE(wedge.scan(), QStringLiteral("ABCDEFGHIJKL"));
}

void WedgeAssemblerTest::whereNobodyTypesPausesMayBeLong()
{
    WedgeAssembler wedge;
    wedge.setFocus(WedgeAssembler::Focus::Elsewhere);
    QCOMPARE(type(wedge, QStringLiteral("ABCDEF"), 400ms), What::Scan);
    QCOMPARE(type(wedge, QStringLiteral("ABCDEF"), 600ms, 60'000ms), What::ReleasePass);
}

void WedgeAssemblerTest::aStuckKeyDoesNotGrow()
{
    WedgeAssembler::Limits limits;
    limits.maxLength = 10;
    WedgeAssembler wedge(limits);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(wedge.press(Key::Text, QStringLiteral("a"), std::chrono::milliseconds(i)), What::Hold);
    QCOMPARE(wedge.press(Key::Text, QStringLiteral("a"), 10ms), What::ReleaseHold);
}

void WedgeAssemblerTest::timeThatRunsBackwardsIsNoBurst()
{
    WedgeAssembler wedge;
    wedge.press(Key::Text, QStringLiteral("A"), 1000ms);
    QCOMPARE(wedge.press(Key::Text, QStringLiteral("B"), 5ms), What::ReleaseHold);
}

void WedgeAssemblerTest::nonAsciiCodes()
{
    WedgeAssembler wedge;
    QCOMPARE(type(wedge, QStringLiteral("ÄÖÜß-Ω-Ж"), 40ms), What::Scan);
    QCOMPARE(wedge.scan(), QStringLiteral("ÄÖÜß-Ω-Ж"));
}

void WedgeAssemblerTest::twoScansInARow()
{
    WedgeAssembler wedge;
    QCOMPARE(type(wedge, QStringLiteral("FIRST1"), 2ms, 0ms), What::Scan);
    QCOMPARE(type(wedge, QStringLiteral("SECOND"), 2ms, 15ms), What::Scan);
    QCOMPARE(wedge.scan(), QStringLiteral("SECOND"));
}

QTEST_GUILESS_MAIN(WedgeAssemblerTest)
#include "tst_wedge_assembler.moc"
