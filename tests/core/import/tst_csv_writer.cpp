// SPDX-License-Identifier: Apache-2.0
#include "core/import/cell_text.h"
#include "core/import/csv_reader.h"
#include "core/import/csv_writer.h"

#include <QTest>

using namespace gatelog;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsWrittenSo_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << "Zoë" << QByteArray("\"Zoë\"");
        QTest::newRow("empty") << "" << QByteArray("\"\"");
        QTest::newRow("quotes are doubled") << "a \"b\"" << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("a separator and a line end stay") << "a,b\r\nc" << QByteArray("\"a,b\r\nc\"");
        QTest::newRow("a formula is guarded") << "=1+1" << QByteArray("\"'=1+1\"");
        QTest::newRow("so is a plus") << "+cmd|x" << QByteArray("\"'+cmd|x\"");
        QTest::newRow("and a minus") << "-cmd" << QByteArray("\"'-cmd\"");
        QTest::newRow("and an at sign") << "@SUM(A1)" << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("and a tab") << "\t=1" << QByteArray("\"'\t=1\"");
        QTest::newRow("and a carriage return") << "\r=1" << QByteArray("\"'\r=1\"");
        QTest::newRow("a formula behind a quote") << "=\"a\"" << QByteArray("\"'=\"\"a\"\"\"");
        QTest::newRow("a number is none") << "-7000" << QByteArray("\"-7000\"");
    }
    void aCellIsWrittenSo()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csvRecord({cell}), written + "\r\n");
    }

    void whatIsWrittenIsReadBack()
    {
        const QStringList cells{QStringLiteral("a\"b\",c"), QStringLiteral("=1+1"), QString(),
                                QStringLiteral("two\nlines"), QStringLiteral("王小明")};
        const QByteArray bytes = csvRecord(cells) + csvRecord({QStringLiteral("next")});
        CsvReader reader(bytes, ',');
        QVERIFY(reader.next());
        QCOMPARE(reader.fieldCount(), cells.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            QCOMPARE(unguarded(reader.field(i)), cells[i]);
        QVERIFY(reader.next());
        QCOMPARE(reader.defect(), CsvReader::Defect::None);
        QCOMPARE(reader.field(0), QStringLiteral("next"));
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
