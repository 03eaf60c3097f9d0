// SPDX-License-Identifier: Apache-2.0
// Every export is read from a file of its shape in tests/data/import, and from a real one where there is any.
#include "core/import/import_source.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

using namespace gatelog;

class TestKnownExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognised_data();
    void recognised();
    void pretixCheckinListInGerman();
    void pretixCheckinListInEnglish();
    void pretixOrderPositions();
    void pretixOrderPositionsInGerman();
    void eventbrite();
    void alfio();
    void hiEvents();
    void attendizeWithoutCodesOrIds();
    void columnsMappedByHand();
    void mappedColumnWinsOverRecognised();
    void aColumnThatIsNotToBeReadIsNot();
    void columnsAreToldOfAFileThatNamesNoTicket();
    void realFiles_data();
    void realFiles();
};

namespace {

Result<ImportSource> readOwn(const char* file, const ImportOptions& options = {})
{
    return readImportFile(QStringLiteral(GATELOG_TEST_DATA "/import/") + QLatin1String(file), options);
}

const ImportField kNoField = ImportField::Ignored;

ImportField fieldOf(const ImportSource& source, const QString& header)
{
    for (const ColumnUse& use : source.columns) {
        if (use.header == header)
            return use.field;
    }
    return kNoField;
}

UnixSeconds at(const char* iso)
{
    return UnixSeconds(
        std::chrono::seconds(QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toSecsSinceEpoch()));
}

} // namespace

void TestKnownExports::recognised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("tickets");
    const auto row = [](const char* file, const char* format, int tickets) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(format) << tickets;
    };
    row("pretix_checkin_list_de.csv", "pretix_checkin_list_csv", 2);
    row("pretix_checkin_list_en.csv", "pretix_checkin_list_csv", 2);
    row("pretix_order_positions_de.csv", "pretix_order_positions_csv", 3);
    row("pretix_order_positions_en.csv", "pretix_order_positions_csv", 5);
    row("eventbrite.csv", "eventbrite_csv", 3);
    row("alfio.csv", "alfio_csv", 3);
    row("alfio_import.csv", "alfio_import_csv", 2);
    row("hievents.csv", "hievents_csv", 4);
    row("attendize.csv", "attendize_csv", 3);
}

void TestKnownExports::recognised()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(int, tickets);
    const auto source = readOwn(file.toLatin1().constData());
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(source->format, format);
    QCOMPARE(int(source->tickets.size()), tickets);
    QCOMPARE(int(source->rejected.size()), 0);
    QCOMPARE(source->encoding, QByteArray("UTF-8"));
}

void TestKnownExports::pretixCheckinListInGerman()
{
    const auto source = readOwn("pretix_checkin_list_de.csv");
    QVERIFY(source);
    QCOMPARE(source->separator, ';');
    const TicketDraft& first = source->tickets[0];
    QCOMPARE(first.line, 2);
    QCOMPARE(first.code, QStringLiteral("geheim1aaaa"));
    QCOMPARE(first.name, QStringLiteral("Jürgen Weiß"));
    QCOMPARE(first.order, QStringLiteral("Q7KLM"));
    QCOMPARE(first.category, QStringLiteral("Tageskarte – Samstag"));
    QCOMPARE(first.seat, QStringLiteral("Parkett Reihe 3 Platz 7"));
    QVERIFY(first.paid);
    QVERIFY(!first.alreadyCheckedIn);
    // The organiser's comment concerns the order, not the guest at the door.
    QCOMPARE(first.note, QString());
    const TicketDraft& second = source->tickets[1];
    QVERIFY(!second.paid);
    QVERIFY(second.alreadyCheckedIn);
    QCOMPARE(second.note, QStringLiteral("Ausweis prüfen"));
    QCOMPARE(source->notices.size(), std::size_t(1));
    QCOMPARE(source->notices[0].kind, NoticeKind::AlreadyCheckedIn);
    QCOMPARE(source->notices[0].count, 1);
    QCOMPARE(fieldOf(*source, QStringLiteral("Benötigt besondere Behandlung")), ImportField::Attention);
    QCOMPARE(fieldOf(*source, QStringLiteral("Preis")), ImportField::Ignored);
}

void TestKnownExports::pretixCheckinListInEnglish()
{
    const auto source = readOwn("pretix_checkin_list_en.csv");
    QVERIFY(source);
    QVERIFY(source->tickets[0].alreadyCheckedIn);
    QVERIFY(source->tickets[0].paid);
    QVERIFY(!source->tickets[1].paid);
    QCOMPARE(source->tickets[1].note, kAttentionNote);
    QCOMPARE(source->tickets[1].seat, QStringLiteral("Row 2 Seat 9"));
}

void TestKnownExports::pretixOrderPositions()
{
    ImportOptions options;
    options.timeZone = "Europe/Berlin";
    const auto source = readOwn("pretix_order_positions_en.csv", options);
    QVERIFY(source);
    const auto& tickets = source->tickets;
    QCOMPARE(tickets[0].code, QStringLiteral("tick1"));
    QCOMPARE(tickets[0].sourceId, QStringLiteral("pretix:AAAAA-1"));
    QCOMPARE(tickets[0].email, QStringLiteral("li@example.org"));
    QCOMPARE(tickets[0].note, QString());
    QCOMPARE(tickets[1].email, QStringLiteral("buyer@example.org"));
    QCOMPARE(tickets[1].status, TicketStatus::Cancelled);
    QVERIFY(!tickets[2].paid);
    QCOMPARE(tickets[2].status, TicketStatus::Valid);
    QCOMPARE(*tickets[2].validFrom, at("2026-05-01T10:00:00Z"));
    // A day as the end includes that day.
    QCOMPARE(*tickets[2].validUntil, at("2026-05-02T22:00:00Z"));
    QCOMPARE(tickets[3].status, TicketStatus::Blocked);
    QCOMPARE(tickets[4].status, TicketStatus::Cancelled);
    QVERIFY(!tickets[4].paid);
}

void TestKnownExports::pretixOrderPositionsInGerman()
{
    const auto source = readOwn("pretix_order_positions_de.csv");
    QVERIFY(source);
    QCOMPARE(source->tickets[0].name, QStringLiteral("Käthe Öztürk"));
    QCOMPARE(source->tickets[0].email, QStringLiteral("kaethe@example.org"));
    QCOMPARE(source->tickets[1].status, TicketStatus::Cancelled);
    QVERIFY(!source->tickets[2].paid);
    QCOMPARE(source->tickets[2].sourceId, QStringLiteral("pretix:PQRST-1"));
}

void TestKnownExports::eventbrite()
{
    const auto source = readOwn("eventbrite.csv");
    QVERIFY(source);
    QCOMPARE(source->tickets[0].name, QStringLiteral("Ada King"));
    QCOMPARE(source->tickets[0].sourceId, QStringLiteral("eventbrite:70001"));
    QCOMPARE(source->tickets[0].code, QString());
    QVERIFY(source->tickets[1].alreadyCheckedIn);
    QCOMPARE(source->tickets[2].status, TicketStatus::Cancelled);
    QCOMPARE(source->notices.back().kind, NoticeKind::NoCodes);
    QCOMPARE(source->notices.back().count, 3);
}

void TestKnownExports::alfio()
{
    const auto source = readOwn("alfio.csv");
    QVERIFY(source);
    QCOMPARE(source->tickets[0].code, QStringLiteral("3f0c0a7e-0001-4a4e-9d5e-000000000001"));
    QCOMPARE(source->tickets[0].order, QStringLiteral("RES-1"));
    QVERIFY(source->tickets[0].paid);
    QVERIFY(!source->tickets[1].paid);
    QVERIFY(source->tickets[2].alreadyCheckedIn);
}

void TestKnownExports::hiEvents()
{
    const auto source = readOwn("hievents.csv");
    QVERIFY(source);
    QCOMPARE(source->tickets[0].code, QStringLiteral("A-7F3K2"));
    QCOMPARE(source->tickets[0].sourceId, QStringLiteral("hievents:501"));
    QCOMPARE(source->tickets[0].note, QStringLiteral("wheelchair"));
    QVERIFY(!source->tickets[0].alreadyCheckedIn);
    QCOMPARE(source->tickets[1].status, TicketStatus::Cancelled);
    QVERIFY(!source->tickets[2].paid);
    QVERIFY(source->tickets[3].alreadyCheckedIn);
}

void TestKnownExports::attendizeWithoutCodesOrIds()
{
    const auto source = readOwn("attendize.csv");
    QVERIFY(source);
    QCOMPARE(source->tickets[0].sourceId, QStringLiteral("attendize:ABC123DEF#1"));
    QCOMPARE(source->tickets[1].sourceId, QStringLiteral("attendize:ABC123DEF#2"));
    QCOMPARE(source->tickets[2].sourceId, QStringLiteral("attendize:GHI456JKL#1"));
    QVERIFY(source->tickets[1].alreadyCheckedIn);
    QVERIFY(!source->tickets[0].alreadyCheckedIn);
}

void TestKnownExports::columnsMappedByHand()
{
    ImportOptions options;
    for (const char16_t* text : {u"code=Ausweis", u"name=wer", u"category= GRUPPE "}) {
        const auto mapping = parseColumnMapping(QStringView(text));
        QVERIFY(mapping);
        options.columns.push_back(*mapping);
    }
    const auto source = readOwn("own_columns.csv", options);
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(source->format, QStringLiteral("mapped_csv"));
    QCOMPARE(source->tickets[0].name, QStringLiteral("Иван Петров"));
    QCOMPARE(source->tickets[1].name, QStringLiteral("王小明"));
    QCOMPARE(source->tickets[2].name, QStringLiteral("فاطمة الزهراء"));
    QCOMPARE(source->tickets[2].category, QStringLiteral("Crew"));

    options.columns.push_back({ImportField::Seat, QStringLiteral("Reihe")});
    const auto missing = readOwn("own_columns.csv", options);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().detail.contains(QStringLiteral("Reihe")));

    QVERIFY(!parseColumnMapping(u"nonsense=Wer"));
    QVERIFY(!parseColumnMapping(u"code"));
    QVERIFY(!parseColumnMapping(u"code="));
}

void TestKnownExports::mappedColumnWinsOverRecognised()
{
    ImportOptions options;
    options.columns = {{ImportField::Code, QStringLiteral("Attendee #")}};
    const auto source = readOwn("eventbrite.csv", options);
    QVERIFY(source);
    QCOMPARE(source->format, QStringLiteral("eventbrite_csv"));
    QCOMPARE(source->tickets[0].code, QStringLiteral("70001"));
    QCOMPARE(source->tickets[0].sourceId, QString());
}

void TestKnownExports::realFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<TicketDraft>("first");
    TicketDraft pretix;
    pretix.line = 2;
    pretix.code = QStringLiteral("hutjztuxhkbtwnesv2suqv26k6ttytxx");
    pretix.name = QStringLiteral("Mr Peter A Jones");
    pretix.order = QStringLiteral("FOO");
    pretix.email = QStringLiteral("dummy@dummy.test");
    pretix.category = QStringLiteral("Ticket");
    QTest::newRow("pretix") << QStringLiteral("pretix-checkin-list.csv")
                            << QStringLiteral("pretix_checkin_list_csv") << pretix;
    TicketDraft eventbrite;
    eventbrite.line = 2;
    eventbrite.name = QStringLiteral("John Doe");
    eventbrite.order = QStringLiteral("11211912243");
    eventbrite.email = QStringLiteral("jdoe1@test1mail.com");
    eventbrite.category = QStringLiteral("General Admission");
    eventbrite.sourceId = QStringLiteral("eventbrite:18441583423");
    QTest::newRow("Eventbrite") << QStringLiteral("eventbrite-attendees.csv")
                                << QStringLiteral("eventbrite_csv") << eventbrite;
    TicketDraft alfio;
    alfio.line = 2;
    alfio.name = QStringLiteral("Homer Simpson");
    alfio.email = QStringLiteral("noreply@alf.io");
    alfio.sourceId = QStringLiteral("alfio:id-1");
    QTest::newRow("alf.io") << QStringLiteral("alfio-import-attendees.csv")
                            << QStringLiteral("alfio_import_csv") << alfio;
}

void TestKnownExports::aColumnThatIsNotToBeReadIsNot()
{
    ImportOptions options;
    options.columns = {{ImportField::Ignored, QStringLiteral("seat")}};
    const auto source = readImport("code,seat\nC1,12\n", options);
    QVERIFY(source);
    QCOMPARE(source->columns.at(1).field, ImportField::Ignored);
    QVERIFY(source->tickets.at(0).seat.isEmpty());
}

void TestKnownExports::columnsAreToldOfAFileThatNamesNoTicket()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("Wer;Zahl\nAna;1\n") > 0 && file.flush());
    QVERIFY(!readImportFile(file.fileName()));
    const auto columns = readImportColumns(file.fileName());
    QVERIFY(columns);
    QCOMPARE(columns->size(), std::size_t(2));
    QCOMPARE(columns->at(0), (ColumnUse{QStringLiteral("Wer"), ImportField::Ignored}));
    QCOMPARE(readImportColumns(QStringLiteral("/no/such/file")).error().code, ErrorCode::NotFound);
}

void TestKnownExports::realFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(TicketDraft, first);
    const QString path = QStringLiteral(GATELOG_SHARED_DATA "/csv/") + file;
    if (!QFile::exists(path))
        QSKIP("the shared data is not on this machine");
    const auto source = readImportFile(path);
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(source->format, format);
    QVERIFY(source->rejected.empty());
    QVERIFY(!source->tickets.empty());
    QCOMPARE(source->tickets[0], first);
}

QTEST_APPLESS_MAIN(TestKnownExports)
#include "tst_known_exports.moc"
