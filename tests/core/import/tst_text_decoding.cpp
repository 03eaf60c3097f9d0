// SPDX-License-Identifier: Apache-2.0
#include "core/import/text_decoding.h"

#include "core/import/legacy_charset.h"

#include <QStringEncoder>
#include <QTest>

using namespace gatelog;

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unicode_data();
    void unicode();
    void legacy_data();
    void legacy();
    void damagedUtf8IsKeptAsUtf8_data();
    void damagedUtf8IsKeptAsUtf8();
    void refused_data();
    void refused();
    void forcedEncodingWins();
    void charactersCutByAWindowStayWhole();
    void unknownForcedEncodingIsUsage();
};

namespace {

const QString kNames =
    QStringLiteral("code,name\n1,Jürgen Müller\n2,Иван Петров\n3,王小明\n4,فاطمة الزهراء\n");

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, QStringConverter::Flag mark)
{
    QStringEncoder encoder(encoding, mark);
    return encoder.encode(text);
}

} // namespace

void TestTextDecoding::unicode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    using C = QStringConverter;
    QTest::newRow("UTF-8") << kNames.toUtf8() << QByteArray("UTF-8");
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + kNames.toUtf8() << QByteArray("UTF-8");
    QTest::newRow("UTF-16LE with mark")
        << utf16(kNames, C::Utf16LE, C::Flag::WriteBom) << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE with mark")
        << utf16(kNames, C::Utf16BE, C::Flag::WriteBom) << QByteArray("UTF-16BE");
    QTest::newRow("UTF-16LE without")
        << utf16(kNames, C::Utf16LE, C::Flag::Default) << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE without")
        << utf16(kNames, C::Utf16BE, C::Flag::Default) << QByteArray("UTF-16BE");
    QTest::newRow("UTF-32LE with mark")
        << utf16(kNames, C::Utf32LE, C::Flag::WriteBom) << QByteArray("UTF-32LE");
}

void TestTextDecoding::unicode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const Result<DecodedText> text = decodeText(bytes);
    QVERIFY(text);
    QCOMPARE(QString::fromUtf8(text->utf8()).trimmed(), kNames.trimmed());
    QCOMPARE(text->encoding(), encoding);
    QVERIFY(!text->lossy);
}

void TestTextDecoding::legacy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("Windows-1252 with curly quotes")
        << QByteArray("J\xFCrgen \x93Max\x94 M\xFCller; Zo\xEB Fran\xE7ois")
        << QStringLiteral("Jürgen “Max” Müller; Zoë François") << QByteArray("WINDOWS-1252");
    QTest::newRow("Windows-1251") << QByteArray("\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2, "
                                                "\xCC\xE0\xF0\xE8\xFF \xD1\xEC\xE8\xF0\xED\xEE\xE2\xE0")
                                  << QStringLiteral("Иван Петров, Мария Смирнова")
                                  << QByteArray("WINDOWS-1251");
    QTest::newRow("KOI8-R") << QByteArray("\xE9\xD7\xC1\xCE \xF0\xC5\xD4\xD2\xCF\xD7, \xED\xC1\xD2\xC9\xD1 "
                                          "\xF3\xCD\xC9\xD2\xCE\xCF\xD7\xC1")
                            << QStringLiteral("Иван Петров, Мария Смирнова") << QByteArray("KOI8-R");
    QTest::newRow("Shift_JIS") << QByteArray(
                                      "\x8E\x52\x93\x63\x91\xBE\x98\x59, \x97\xE9\x96\xD8\x89\xD4\x8E\x71")
                               << QStringLiteral("山田太郎, 鈴木花子") << QByteArray("SHIFT_JIS");
    QTest::newRow("Windows-1256")
        << QByteArray("\xE3\xCD\xE3\xCF \xDA\xE1\xED, \xDD\xC7\xD8\xE3\xC9 \xC7\xE1\xD2\xE5\xD1\xC7\xC1")
        << QStringLiteral("محمد علي, فاطمة الزهراء") << QByteArray("WINDOWS-1256");
}

void TestTextDecoding::legacy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QByteArray, encoding);
    const Result<DecodedText> text = decodeText("code,name\nabc123," + bytes + ",a@b.example\n");
    QVERIFY(text);
    QCOMPARE(text->encoding(), encoding);
    QVERIFY(text->guessed);
    QVERIFY2(QString::fromUtf8(text->utf8()).contains(name), text->utf8().toByteArray().constData());
}

void TestTextDecoding::damagedUtf8IsKeptAsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = kNames.toUtf8();
    QTest::newRow("cut in mid-character") << whole.chopped(2);
    QTest::newRow("one wrong byte") << whole + "5,M\xFCller\n";
    QTest::newRow("a byte order mark before damage") << "\xEF\xBB\xBF" + whole + "5,M\xFCller\n";
}

void TestTextDecoding::damagedUtf8IsKeptAsUtf8()
{
    QFETCH(QByteArray, bytes);
    const Result<DecodedText> text = decodeText(bytes);
    QVERIFY(text);
    QCOMPARE(text->encoding(), QByteArray("UTF-8"));
    QVERIFY(text->lossy);
    QVERIFY(QString::fromUtf8(text->utf8()).contains(QStringLiteral("王小明")));
    QVERIFY(text->utf8().contains("\xEF\xBF\xBD"));
}

void TestTextDecoding::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("white space") << QByteArray(" \r\n\t\n") << QStringLiteral("empty");
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("empty");
    QTest::newRow("a zero byte in text") << QByteArray("code,name\n1,a\0b\n", 16) << QStringLiteral("binary");
    QTest::newRow("a program") << QByteArray("\x7F"
                                             "ELF\2\1\1\0\0\0\x3E\0\1\0\0\0\x40",
                                             17)
                               << QStringLiteral("binary");
    QTest::newRow("an Excel workbook") << QByteArray("PK\x03\x04\x14\0", 6) << QStringLiteral("Excel");
    QTest::newRow("an old Excel workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1") << QStringLiteral("Excel");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
}

void TestTextDecoding::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const Result<DecodedText> text = decodeText(bytes);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Damaged);
    QVERIFY2(text.error().detail.contains(word), qUtf8Printable(text.error().detail));
}

void TestTextDecoding::forcedEncodingWins()
{
    const Result<DecodedText> text = decodeText("code,name\n1,\xA3ukasz\n", "ISO-8859-2");
    QVERIFY(text);
    QVERIFY(QString::fromUtf8(text->utf8()).contains(QStringLiteral("Łukasz")));
    QVERIFY(!text->guessed);
}

void TestTextDecoding::charactersCutByAWindowStayWhole()
{
    // Two bytes each, shifted by one, so that a power of two falls inside a character.
    QByteArray bytes = "x";
    for (int i = 0; i < 5'000; ++i)
        bytes += "\x8E\x52";
    const auto converted = convertToUtf8(bytes, "SHIFT_JIS");
    QVERIFY(converted);
    QVERIFY(!converted->lossy);
    QCOMPARE(QString::fromUtf8(converted->utf8), QStringLiteral("x") + QStringLiteral("山").repeated(5'000));
    const auto cut = convertToUtf8(bytes.chopped(1), "SHIFT_JIS");
    QVERIFY(cut->lossy);
    QVERIFY(cut->utf8.endsWith("\xEF\xBF\xBD"));
}

void TestTextDecoding::unknownForcedEncodingIsUsage()
{
    const Result<DecodedText> text = decodeText("code,name\n1,a\n", "KLINGON-7");
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Usage);
}

QTEST_APPLESS_MAIN(TestTextDecoding)
#include "tst_text_decoding.moc"
