// SPDX-License-Identifier: Apache-2.0
// What can be wrong with an attendee list: a bad row costs that row, with its line and reason; a file that is
// no list says what it is.
#include "core/import/import_source.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatelog;

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsRejected_data();
    void rowsRejected();
    void filesRefused_data();
    void filesRefused();
    void formulasAreText_data();
    void formulasAreText();
    void truncatedFileKeepsItsWholeRows();
    void wrongBytesCostTheirRow();
    void lineBreakInANameBecomesASpace();
    void longNoteIsCut();
    void headerRowAlone();
    void separatorHintOfExcel();
    void hundredMegabytes_data();
    void hundredMegabytes();
    void missingFileAndFolder();
    void tooLargeIsRefusedUnread();
    void unknownTimeZoneIsUsage();
};

void TestBadInput::rowsRejected_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rejection>("because");
    using R = RejectReason;
    using F = ImportField;
    const auto row = [](const char* name, const QByteArray& text, int line, R reason,
                        Rejection because = {}) {
        because.line = line;
        because.reason = reason;
        QTest::newRow(name) << text << because;
    };
    row("a field too few", "code,name,seat\n1,a,A1\n2,b\n3,c,A3\n", 3, R::RaggedRow,
        {.number = 2, .limit = 3});
    row("a field too many", "code,name\n1,a,x\n2,b\n3,c\n", 2, R::RaggedRow, {.number = 3, .limit = 2});
    row("a code twice", "code,name\n1,a\n2,b\n1,c\n", 4, R::DuplicateCode,
        {.text = QStringLiteral("1"), .number = 2});
    row("an id twice", "id,code,name\n7,1,a\n8,2,b\n7,3,c\n", 4, R::DuplicateId,
        {.text = QStringLiteral("csv:7"), .number = 2});
    row("separators only", "code,name\n1,a\n,\n2,b\n", 3, R::EmptyRow);
    row("a quote that never closes", "code,name\n1,a\n2,\"b\n3,c\n", 3, R::BadQuoting);
    row("text behind a closing quote", "code,name\n1,a\n\"2\"2,b\n3,c\n", 3, R::BadQuoting);
    row("a control character in a code", "code,name\n1,a\n2\x1B,b\n3,c\n", 3, R::ControlCharacters,
        {.field = F::Code});
    row("a control character in a name", "code,name\n1,a\n2,b\x07\n3,c\n", 3, R::ControlCharacters,
        {.field = F::Name});
    row("a line break in a code", "code,name\n1,a\n\"2\n2\",b\n3,c\n", 3, R::ControlCharacters,
        {.field = F::Code});
    row("after a line break in quotes", "code,name\n1,\"a\nb\"\n1,c\n3,d\n", 4, R::DuplicateCode,
        {.text = QStringLiteral("1"), .number = 2});
    row("a date that is none", "code,valid_from\n1,2026-01-01\n2,soon\n3,\n", 3, R::BadDate,
        {.field = F::ValidFrom, .text = QStringLiteral("soon")});
    row("a date that could be two", "code,valid_from\n1,2026-01-01\n2,03/04/2026\n3,\n", 3, R::BadDate,
        {.field = F::ValidFrom, .text = QStringLiteral("03/04/2026")});
    row("an end before the beginning", "code,valid from,valid until\n1,,\n2,2026-02-01,2026-01-01\n3,,\n", 3,
        R::BadDate);
    row("a long status is quoted up to a whole character",
        "code,status\n1,paid\n2," + QByteArray(39, 'x') + "\xF0\x9F\x8E\x89yy\n3,paid\n", 3, R::UnknownStatus,
        {.field = F::Status, .text = QString(39, u'x')});
    row("and up to a whole letter, marks and all",
        "code,status\n1,paid\n2," + QByteArray(39, 'x') + "e\xCC\x81yy\n3,paid\n", 3, R::UnknownStatus,
        {.field = F::Status, .text = QString(39, u'x')});
    row("a status that would colour a terminal", "code,status\n1,paid\n2,\x1B[31mflibble\n3,paid\n", 3,
        R::UnknownStatus, {.field = F::Status, .text = QStringLiteral("[31mflibble")});
    row("a status nobody knows", "code,status\n1,paid\n2,flibble\n3,paid\n", 3, R::UnknownStatus,
        {.field = F::Status, .text = QStringLiteral("flibble")});
    row("a name beyond the limit", "code,name\n1,a\n2," + QByteArray(kMaxTextChars + 1, 'x') + "\n3,c\n", 3,
        R::TooLong, {.field = F::Name, .number = 1001, .limit = 1000});
    row("a code beyond the limit", "code,name\n1,a\n" + QByteArray(kMaxCodeChars + 1, '2') + ",b\n3,c\n", 3,
        R::TooLong, {.field = F::Code, .number = 7090, .limit = 7089});
}

void TestBadInput::rowsRejected()
{
    QFETCH(QByteArray, text);
    QFETCH(Rejection, because);
    const auto source = readImport(text);
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(source->rejected.size(), std::size_t(1));
    QCOMPARE(source->rejected[0], because);
    QCOMPARE(source->tickets.size(), std::size_t(2));
}

void TestBadInput::filesRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, const char* word) {
        QTest::newRow(name) << bytes << code << QString::fromUtf8(word);
    };
    row("an empty file", "", ErrorCode::Damaged, "empty");
    row("a binary file", QByteArray("\x01\x02\0\x03 code,name\n", 15), ErrorCode::Damaged, "binary");
    row("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10), ErrorCode::Damaged, "PNG");
    row("no column that names a ticket", "colour,size\nred,1\n", ErrorCode::Damaged, "colour, size");
    row("prose", "Dear all,\nplease find the list attached.\n", ErrorCode::Damaged, "Dear all");
    row("noise in an eight-bit encoding", "\x8F\x9A\x02\x03\xF7\xC1\x05\n\x91", ErrorCode::Damaged, "header");
    row("columns without end", QByteArray(2'000, ',') + "\n", ErrorCode::TooLarge, "2001 columns");
    row("a header row whose quote never closes", "\"code,name\n1,a\n", ErrorCode::Damaged, "quotes");
}

void TestBadInput::filesRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, word);
    const auto source = readImport(bytes);
    QVERIFY(!source);
    QCOMPARE(source.error().code, code);
    QVERIFY2(source.error().detail.contains(word), qUtf8Printable(source.error().detail));
}

void TestBadInput::formulasAreText_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("name");
    QTest::newRow("a formula stays as it is")
        << QByteArray("\"=HYPERLINK(\"\"http://x.example\"\",\"\"click\"\")\"")
        << QStringLiteral("=HYPERLINK(\"http://x.example\",\"click\")");
    QTest::newRow("an exporter's apostrophe goes") << QByteArray("'=1+1") << QStringLiteral("=1+1");
    QTest::newRow("before a plus, as of a telephone number")
        << QByteArray("'+49 30 1") << QStringLiteral("+49 30 1");
    QTest::newRow("before an at sign") << QByteArray("'@SUM(A1)") << QStringLiteral("@SUM(A1)");
    QTest::newRow("pretix's escaped bar")
        << QByteArray("\"'=cmd\\|' /C calc'!A0\"") << QStringLiteral("=cmd|' /C calc'!A0");
    QTest::newRow("a tab as guard") << QByteArray("\"\t=1+1\"") << QStringLiteral("=1+1");
    QTest::newRow("an apostrophe that belongs to the name")
        << QByteArray("'t Hooft") << QStringLiteral("'t Hooft");
}

void TestBadInput::formulasAreText()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, name);
    const auto source = readImport("code,name\n1," + cell + "\n");
    QVERIFY(source);
    QCOMPARE(source->tickets.size(), std::size_t(1));
    QCOMPARE(source->tickets[0].name, name);
}

void TestBadInput::truncatedFileKeepsItsWholeRows()
{
    QFile file(QStringLiteral(GATELOG_TEST_DATA "/import/pretix_order_positions_en.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto headerEnd = whole.indexOf('\n');
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto source = readImport(whole.first(size));
        if (size <= headerEnd)
            continue; // a header row cut short may still be one of another kind
        QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
        const auto wholeRows = whole.first(size).count('\n') - 1;
        QVERIFY(qsizetype(source->tickets.size()) >= wholeRows);
        QVERIFY(qsizetype(source->tickets.size() + source->rejected.size()) <= wholeRows + 1);
    }
}

void TestBadInput::wrongBytesCostTheirRow()
{
    const auto source = readImport("code,name\n1,王小明\n2,Jürgen\n3,M\xFCller\n4,Иван\n");
    QVERIFY(source);
    QCOMPARE(source->encoding, QByteArray("UTF-8"));
    QCOMPARE(source->tickets.size(), std::size_t(3));
    QCOMPARE(source->tickets[0].name, QStringLiteral("王小明"));
    QCOMPARE(source->rejected.size(), std::size_t(1));
    QCOMPARE(source->rejected[0].line, 4);
    QCOMPARE(source->rejected[0].reason, RejectReason::BadEncoding);
}

void TestBadInput::lineBreakInANameBecomesASpace()
{
    const auto source = readImport("code,name\n1,\"Ada\r\nKing\"\n");
    QVERIFY(source);
    QCOMPARE(source->tickets[0].name, QStringLiteral("Ada King"));
}

void TestBadInput::longNoteIsCut()
{
    const auto source = readImport("code,note\n1," + QByteArray(kMaxNoteChars + 50, 'n') + "\n");
    QVERIFY(source);
    QCOMPARE(source->tickets[0].note.size(), kMaxNoteChars);
    QCOMPARE(source->notices, (std::vector<Notice>{{NoticeKind::NotesCut, 1, {}}}));
}

void TestBadInput::headerRowAlone()
{
    const auto source = readImport("code,name\n");
    QVERIFY(source);
    QVERIFY(source->tickets.empty());
    QCOMPARE(source->notices.size(), std::size_t(1));
    QCOMPARE(source->notices[0].kind, NoticeKind::NothingToImport);
}

void TestBadInput::separatorHintOfExcel()
{
    const auto source = readImport("sep=|\r\ncode|name\r\n1|a, b; c\r\n1|x\r\n");
    QVERIFY(source);
    QCOMPARE(source->separator, '|');
    QCOMPARE(source->tickets[0].name, QStringLiteral("a, b; c"));
    QCOMPARE(source->rejected[0].line, 4);
}

void TestBadInput::hundredMegabytes_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("refused");
    QTest::newRow("of rows beyond the limit") << QByteArray("1,a\n") << QByteArray("code,name\n") << true;
    QTest::newRow("of separators") << QByteArray(",,,,,,,,") << QByteArray("code,name\n") << false;
    QTest::newRow("of line ends") << QByteArray("\r\n") << QByteArray("code,name\n") << false;
    QTest::newRow("of one quoted field") << QByteArray("xxxxxxxx") << QByteArray("code,name\n1,\"") << false;
    QTest::newRow("of quotes") << QByteArray("\"") << QByteArray("code,name\n1,\"") << false;
    QTest::newRow("of brackets") << QByteArray("[") << QByteArray() << true;
    QTest::newRow("of zero bytes") << QByteArray(1, '\0') << QByteArray("code,name\n") << true;
    QTest::newRow("of bytes of no encoding") << QByteArray("\xFF\x81") << QByteArray("code,name\n") << false;
}

void TestBadInput::hundredMegabytes()
{
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, header);
    QFETCH(bool, refused);
    const qsizetype size = 100 * 1024 * 1024;
    const QByteArray bytes = header + unit.repeated(size / unit.size());
    QElapsedTimer timer;
    timer.start();
    const auto source = readImport(bytes);
    // Generous, for a sanitizer's build on a busy machine.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(!source.has_value(), refused);
    if (source)
        QVERIFY(source->tickets.empty());
}

void TestBadInput::missingFileAndFolder()
{
    QTemporaryDir dir;
    const auto missing = readImportFile(dir.filePath(QStringLiteral("no.csv")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const auto folder = readImportFile(dir.path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::Unreadable);
}

void TestBadInput::tooLargeIsRefusedUnread()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("huge.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Sparse: takes no space on the disk.
    QVERIFY(file.resize(kMaxImportBytes + 1));
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto source = readImportFile(file.fileName());
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::TooLarge);
    QVERIFY(source.error().detail.contains(QStringLiteral("256 MB")));
    QVERIFY(timer.elapsed() < 1000);
}

void TestBadInput::unknownTimeZoneIsUsage()
{
    ImportOptions options;
    options.timeZone = "Mars/Olympus_Mons";
    const auto source = readImport("code\n1\n", options);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Usage);
}

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
