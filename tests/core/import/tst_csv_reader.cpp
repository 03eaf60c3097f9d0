// SPDX-License-Identifier: Apache-2.0
#include "core/import/csv_reader.h"

#include <QTest>

using namespace gatelog;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void separator_data();
    void separator();
    void linesStayRight();
    void unclosedQuoteCostsOneRecord();
    void manyUnclosedQuotesStayLinear();
    void fieldsPastTheLimitAreCounted();
};

void TestCsvReader::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("expected");
    const QStringList ab = {QStringLiteral("a"), QStringLiteral("b")};
    const QStringList cd = {QStringLiteral("c"), QStringLiteral("d")};
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << QList<QStringList>{ab, cd};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << QList<QStringList>{ab, cd};
    QTest::newRow("CR alone") << QByteArray("a,b\rc,d\r") << QList<QStringList>{ab, cd};
    QTest::newRow("no line end at the end") << QByteArray("a,b\nc,d") << QList<QStringList>{ab, cd};
    QTest::newRow("blank lines between")
        << QByteArray("\n\na,b\n\n\r\nc,d\n\n") << QList<QStringList>{ab, cd};
    QTest::newRow("blanks around fields and quotes") << QByteArray(" a , \"b\" \n") << QList<QStringList>{ab};
    QTest::newRow("empty fields, also the last")
        << QByteArray(",,\n") << QList<QStringList>{{QString(), QString(), QString()}};
    QTest::newRow("separator and doubled quotes inside quotes")
        << QByteArray("\"a,\"\"x\"\"\",b\n")
        << QList<QStringList>{{QStringLiteral("a,\"x\""), QStringLiteral("b")}};
    QTest::newRow("line break inside quotes")
        << QByteArray("\"a\r\nx\",b\n")
        << QList<QStringList>{{QStringLiteral("a\r\nx"), QStringLiteral("b")}};
    QTest::newRow("a quote inside a plain field is text")
        << QByteArray("5\" disk,b\n")
        << QList<QStringList>{{QStringLiteral("5\" disk"), QStringLiteral("b")}};
    QTest::newRow("empty quotes at the very end")
        << QByteArray("a,\"\"") << QList<QStringList>{{QStringLiteral("a"), QString()}};
}

void TestCsvReader::records()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, expected);
    QList<QStringList> found;
    CsvReader reader(text, ',');
    while (reader.next()) {
        QCOMPARE(reader.defect(), CsvReader::Defect::None);
        QStringList record;
        for (qsizetype i = 0; i < reader.fieldCount(); ++i)
            record.append(reader.field(i));
        found.append(record);
    }
    QCOMPARE(found, expected);
}

void TestCsvReader::separator_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("expected");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("semicolons with decimal commas") << QByteArray("a;b;c\n1,50;2,50;x\n1,5;2;y\n") << ';';
    QTest::newRow("more commas than semicolons, but inside quotes")
        << QByteArray("\"a,b,c,d\";e\n1;2\n") << ';';
    QTest::newRow("a header with a comma in a name") << QByteArray("name, first;code\nx;1\ny;2\n") << ';';
    QTest::newRow("one column") << QByteArray("code\n1\n2\n") << ',';
}

void TestCsvReader::separator()
{
    QFETCH(QByteArray, text);
    QFETCH(char, expected);
    QCOMPARE(sniffSeparator(text), expected);
}

void TestCsvReader::linesStayRight()
{
    CsvReader reader("h\n\"one\ntwo\r\nthree\rfour\"\r\n\r\nlast\n", ',');
    QVERIFY(reader.next());
    QCOMPARE(reader.line(), 1);
    QVERIFY(reader.next());
    QCOMPARE(reader.line(), 2);
    QVERIFY(reader.next());
    QCOMPARE(reader.field(0), QStringLiteral("last"));
    QCOMPARE(reader.line(), 7);
    QVERIFY(!reader.next());
}

void TestCsvReader::unclosedQuoteCostsOneRecord()
{
    CsvReader reader("a,b\n1,\"open\n2,fine\n", ',');
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QCOMPARE(reader.defect(), CsvReader::Defect::UnclosedQuote);
    QCOMPARE(reader.line(), 2);
    QVERIFY(reader.next());
    QCOMPARE(reader.defect(), CsvReader::Defect::None);
    QCOMPARE(reader.line(), 3);
    QCOMPARE(reader.field(1), QStringLiteral("fine"));
    QVERIFY(!reader.next());
}

void TestCsvReader::manyUnclosedQuotesStayLinear()
{
    // Each quote that never closes within the limit is followed by as many lines as the limit holds: a reader
    // that looked through them anew from every line would take minutes.
    QByteArray text = "h\n";
    for (int i = 0; i < 200; ++i)
        text += "\"open\n" + QByteArray("x\"\",y\n").repeated(int(kMaxQuotedBytes / 6) + 2);
    CsvReader reader(text, ',');
    int defects = 0;
    while (reader.next())
        defects += reader.defect() == CsvReader::Defect::UnclosedQuote ? 1 : 0;
    QCOMPARE(defects, 200);
}

void TestCsvReader::fieldsPastTheLimitAreCounted()
{
    const QByteArray text = QByteArray(kMaxCsvColumns + 10, ',');
    CsvReader reader(text, ',');
    QVERIFY(reader.next());
    QCOMPARE(reader.fieldCount(), kMaxCsvColumns + 11);
    QCOMPARE(reader.field(kMaxCsvColumns + 5), QString());
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
