// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/code_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatelog;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestCodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalised_data();
    void normalised();
    void lengthLimit();
    void candidates_data();
    void candidates();
    void candidatesAreFew();
    void anyTextIsSafe();
    void goldenIds();
    void idsTellCodesApart();
    void numbersForNames();
};

void TestCodeText::normalised_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("code");
    QTest::newRow("a plain code") << text("ABC-123") << text("ABC-123");
    QTest::newRow("case is kept") << text("aBc") << text("aBc");
    QTest::newRow("inner spaces are kept") << text("A  B") << text("A  B");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("white space alone") << text(" \t\r\n\v\f") << QString();
    QTest::newRow("a keyboard scanner's return") << text("ABC\r\n") << text("ABC");
    QTest::newRow("spaces of other kinds") << text("\u00a0\u2003ABC\u3000") << text("ABC");
    QTest::newRow("a byte order mark") << text("\ufeffABC") << text("ABC");
    QTest::newRow("a zero-width space") << text("ABC\u200b") << text("ABC");
    QTest::newRow("NUL at both ends") << (QChar(0) + text("ABC") + QChar(0)) << text("ABC");
    QTest::newRow("NUL inside is part of it")
        << (text("A") + QChar(0) + text("B")) << (text("A") + QChar(0) + text("B"));
    QTest::newRow("other control characters") << text("\x02"
                                                      "ABC\x03\x1d")
                                              << text("ABC");
    QTest::newRow("a QR symbology identifier") << text("]Q1ABC") << text("ABC");
    QTest::newRow("an Aztec symbology identifier") << text("]z3ABC") << text("ABC");
    QTest::newRow("a Data Matrix symbology identifier") << text("]d2ABC") << text("ABC");
    QTest::newRow("a symbology identifier behind spaces") << text("  ]Q1 ABC") << text("ABC");
    QTest::newRow("a bracket that is no identifier") << text("]QQABC") << text("]QQABC");
    QTest::newRow("an identifier and no code") << text("]Q1") << text("]Q1");
    QTest::newRow("an ECI designator") << text("\\000026ABC") << text("ABC");
    QTest::newRow("both, one behind the other") << text("]Q2\\000026ABC") << text("ABC");
    QTest::newRow("an ECI of five digits is none") << text("\\00026ABC") << text("\\00026ABC");
    QTest::newRow("an ECI with a letter is none") << text("\\0000a6BC") << text("\\0000a6BC");
    QTest::newRow("an ECI and no code") << text("\\000026") << text("\\000026");
    QTest::newRow("a code of another script") << text(" Besuch-№7-中文 ") << text("Besuch-№7-中文");
    QTest::newRow("digits that are not ASCII are no prefix") << text("]Q\u0661ABC") << text("]Q\u0661ABC");
}

void TestCodeText::normalised()
{
    QFETCH(QString, scanned);
    QFETCH(QString, code);
    QCOMPARE(normalisedCode(scanned), code);
}

void TestCodeText::lengthLimit()
{
    const QString most(kMaxCodeCharacters, u'A');
    QCOMPARE(normalisedCode(most), most);
    QCOMPARE(normalisedCode(u' ' + most + u'\n'), most); // what is trimmed does not count
    QVERIFY(normalisedCode(most + u'A').isEmpty());
    QVERIFY(codeCandidates(most + u'A').isEmpty());
    QVERIFY(normalisedCode(QString(10'000'000, u' ')).isEmpty());
}

void TestCodeText::candidates_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QStringList>("expected");
    const auto urls = [](const QString& url, const QStringList& parts) { return QStringList{url} + parts; };
    QTest::newRow("a plain code") << text("ABC") << QStringList{text("ABC")};
    QTest::newRow("nothing") << text(" ") << QStringList{};
    QTest::newRow("the last part of a path")
        << text("https://t.example/o/ABC") << urls(text("https://t.example/o/ABC"), {text("ABC")});
    QTest::newRow("a path that ends with a slash")
        << text("https://t.example/ABC/") << urls(text("https://t.example/ABC/"), {text("ABC")});
    QTest::newRow("upper case") << text("HTTPS://T.EXAMPLE/ABC")
                                << urls(text("HTTPS://T.EXAMPLE/ABC"), {text("ABC")});
    QTest::newRow("percent-encoded") << text("http://t.example/A%2BB%20C")
                                     << urls(text("http://t.example/A%2BB%20C"), {text("A+B C")});
    QTest::newRow("queries in the order of the format")
        << text("https://t.example/?id=6&c=5&t=4&ticket=3&secret=2&code=1&other=7")
        << urls(text("https://t.example/?id=6&c=5&t=4&ticket=3&secret=2&code=1&other=7"),
                {text("1"), text("2"), text("3"), text("4"), text("5"), text("6")});
    QTest::newRow("a plus stays a plus") << text("https://t.example/?code=A+B%25")
                                         << urls(text("https://t.example/?code=A+B%25"), {text("A+B%")});
    QTest::newRow("the same twice counts once")
        << text("https://t.example/X?code=X") << urls(text("https://t.example/X?code=X"), {text("X")});
    QTest::newRow("no path and no query")
        << text("https://t.example") << QStringList{text("https://t.example")};
    QTest::newRow("alf.io's UUID and signature")
        << text("aaaa-bbbb/Zm9v/YmFy=") << QStringList{text("aaaa-bbbb/Zm9v/YmFy="), text("aaaa-bbbb")};
    QTest::newRow("a slash at the beginning") << text("/ABC") << QStringList{text("/ABC")};
    QTest::newRow("a scheme without slashes is opaque")
        << text("https:ABC") << QStringList{text("https:ABC")};
    QTest::newRow("a URL behind a symbology identifier")
        << text("]Q1https://t.example/ABC\r\n") << urls(text("https://t.example/ABC"), {text("ABC")});
    QTest::newRow("a broken host") << text("https://[::1/ABC") << QStringList{text("https://[::1/ABC")};
}

void TestCodeText::candidates()
{
    QFETCH(QString, scanned);
    QFETCH(QStringList, expected);
    QCOMPARE(codeCandidates(scanned), expected);
}

void TestCodeText::candidatesAreFew()
{
    const QString url = text("https://t.example/P?code=1&secret=2&ticket=3&t=4&c=5&id=6");
    QCOMPARE(codeCandidates(url).size(), 8);
    QVERIFY(codeCandidates(url + text("&code=7").repeated(100)).size() <= 8);
}

void TestCodeText::anyTextIsSafe()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList starts{QString(), text("https://"), text("]Q1"), text("\\000026"), text("http://x/%")};
    for (int i = 0; i < 3'000; ++i) {
        QString scanned = starts[random.bounded(int(starts.size()))];
        const int length = random.bounded(60);
        for (int k = 0; k < length; ++k) // lone surrogates among them
            scanned += QChar(char16_t(random.bounded(3) ? random.bounded(0x80) : random.bounded(0x10000)));
        const QStringList candidates = codeCandidates(scanned);
        QCOMPARE(candidates.isEmpty(), normalisedCode(scanned).isEmpty());
        QVERIFY(candidates.size() <= 8);
        for (const QString& candidate : candidates)
            QVERIFY(!candidate.isEmpty() && candidate.size() <= kMaxCodeCharacters);
    }
}

void TestCodeText::goldenIds()
{
    // Python's hashlib, of an event whose authority's seed is 0 to 31.
    const EventId event = *EventId::fromHex("e6f2f6a81f9535b3cfcbea6dea222c6d");
    QCOMPARE(ticketIdOfCode(event, text("ABC-ü")).value(), Q_UINT64_C(18318011505017244548));
    QCOMPARE(ticketIdOfSource(event, text("pretix:1")).value(), Q_UINT64_C(9953528240417048401));
    QCOMPARE(firstNumberForName(text("Main")), std::uint16_t(30095));
    QCOMPARE(firstNumberForName(text("Süd")), std::uint16_t(55131));
}

void TestCodeText::idsTellCodesApart()
{
    const EventId event = *EventId::fromHex("e6f2f6a81f9535b3cfcbea6dea222c6d");
    const EventId other = *EventId::fromHex("f6f2f6a81f9535b3cfcbea6dea222c6d");
    const QString code = text("ABC");
    QVERIFY(ticketIdOfCode(event, code) != ticketIdOfCode(other, code));
    QVERIFY(ticketIdOfCode(event, code) != ticketIdOfSource(event, code));
    QVERIFY(ticketIdOfCode(event, code) != ticketIdOfCode(event, text("abc")));
}

void TestCodeText::numbersForNames()
{
    const auto none = [](GateId) { return false; };
    const GateId first = numberForName<GateId>(text("Main"), none);
    QCOMPARE(first.value(), std::uint16_t(30095));
    const GateId second = numberForName<GateId>(text("Main"), [first](GateId id) { return id == first; });
    QCOMPARE(second.value(), std::uint16_t(30096));
    // Past the last number it goes on at 1: 0 means none.
    const GateId wrapped = numberForName<GateId>(text("Main"), [](GateId id) { return id.value() >= 30095; });
    QCOMPARE(wrapped.value(), std::uint16_t(1));
}

QTEST_APPLESS_MAIN(TestCodeText)
#include "tst_code_text.moc"
