// SPDX-License-Identifier: Apache-2.0
#include "app/camera/code_presence.h"

#include <QTest>

using namespace gatelog;
using namespace std::chrono_literals;

namespace {

/// A strip of frames, one letter each: '.' no code, a letter a code of that text, '2' both A and B. What
/// comes out is one letter per frame: '.' nothing, a letter a scan.
QString scansOf(const QString& strip, std::chrono::milliseconds interval, const QString& known,
                CodePresence::Limits limits = {})
{
    CodePresence presence(limits);
    CodePresence::Instant now{};
    QString scans;
    const auto isKnown = [&known](const QString& text) { return known.contains(text); };
    for (const QChar shown : strip) {
        QStringList texts;
        if (shown == QLatin1Char('2'))
            texts = {QStringLiteral("A"), QStringLiteral("B")};
        else if (shown != QLatin1Char('.'))
            texts = {QString(shown)};
        QList<DecodedCode> codes;
        for (const QString& text : texts) {
            DecodedCode code;
            code.text = text;
            codes.append(code);
        }
        const auto seen = presence.frame(codes, now, isKnown);
        QString letters;
        for (const DecodedCode& code : seen)
            letters += code.text;
        scans += letters.isEmpty() ? QStringLiteral(".") : letters;
        now += interval;
    }
    return scans;
}

} // namespace

class TestCodePresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scans_data();
    void scans();
    void asksAboutATextOnlyUntilItIsAScan();
    void aFrameWithTheSameCodeTwiceIsOneReading();
    void remembersNoMoreThanItsLimit();
    void clearingMakesTheHeldCodeANewScan();
};

void TestCodePresence::scans_data()
{
    QTest::addColumn<QString>("strip");
    QTest::addColumn<int>("interval_ms");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* name, const char* strip, int interval_ms, const char* known,
                        const char* wanted) {
        QTest::newRow(name) << QString::fromLatin1(strip) << interval_ms << QString::fromLatin1(known)
                            << QString::fromLatin1(wanted);
    };
    row("a known code held still is one scan, at its first reading", "AAAAAAAAAAAA", 33, "A", "A...........");
    row("an unknown code is a scan at its second reading", "AAAAAA", 33, "", ".A....");
    row("a single unknown reading is no scan at all", "..A.......", 33, "", "..........");
    row("two unknown readings apart by a missed frame are a scan", "A.A...", 33, "", "..A...");
    row("two different unknown readings are no scan", "AB....", 33, "", "......");
    row("a different code is a scan at once", "AAABBB", 33, "AB", "A..B..");
    row("two codes in turn are one scan each", "ABABABABAB", 33, "AB", "AB........");
    row("two codes in one picture are one scan each", "2222", 33, "AB", "AB...");
    row("a code read by one frame in four stays one scan", "A...A...A...A...A", 33, "A", "A................");
    row("a code read by one frame in four at ten frames a second stays one scan", "A...A...A...A", 100, "A",
        "A............");
    row("a code missed by one whole rotation at ten frames a second stays one scan", "A.......A...", 100, "A",
        "A...........");
    row("after it was gone for long enough it is a new scan", "AA......................AA", 33, "A",
        "A.......................A.");
    row("after it was gone for too short it is not", "AA..........AA", 33, "A", "A.............");
    row("an unknown code that comes back needs two readings again", "AA......................AA", 33, "",
        ".A.......................A");
    row("a camera that gives no frames for a minute has not seen it go", "AA", 60'000, "A", "A.");
}

void TestCodePresence::scans()
{
    QFETCH(QString, strip);
    QFETCH(int, interval_ms);
    QFETCH(QString, known);
    QFETCH(QString, wanted);
    QCOMPARE(scansOf(strip, std::chrono::milliseconds(interval_ms), known), wanted);
}

void TestCodePresence::asksAboutATextOnlyUntilItIsAScan()
{
    CodePresence presence;
    DecodedCode code;
    code.text = QStringLiteral("A");
    int asked = 0;
    for (int i = 0; i < 10; ++i) {
        presence.frame({code}, CodePresence::Instant(i * 33ms), [&asked](const QString&) {
            ++asked;
            return true;
        });
    }
    QCOMPARE(asked, 1);
    QCOMPARE(presence.readings(code.text), 10);
}

void TestCodePresence::aFrameWithTheSameCodeTwiceIsOneReading()
{
    CodePresence presence;
    DecodedCode code;
    code.text = QStringLiteral("A");
    QVERIFY(presence.frame({code, code}, {}, {}).isEmpty());
    QCOMPARE(presence.readings(code.text), 1);
    QCOMPARE(presence.frame({code, code}, {}, {}).size(), 1);
}

void TestCodePresence::remembersNoMoreThanItsLimit()
{
    CodePresence::Limits limits;
    limits.tracked = 3;
    // A is pushed out by three others and is therefore new when it comes again.
    QCOMPARE(scansOf(QStringLiteral("ABCDA"), 33ms, QStringLiteral("ABCD"), limits), QStringLiteral("ABCDA"));
}

void TestCodePresence::clearingMakesTheHeldCodeANewScan()
{
    CodePresence presence;
    DecodedCode code;
    code.text = QStringLiteral("A");
    const auto known = [](const QString&) { return true; };
    QCOMPARE(presence.frame({code}, {}, known).size(), 1);
    presence.clear();
    QVERIFY(presence.isEmpty());
    QCOMPARE(presence.frame({code}, {}, known).size(), 1);
}

QTEST_GUILESS_MAIN(TestCodePresence)
#include "tst_code_presence.moc"
