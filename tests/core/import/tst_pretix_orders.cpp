// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_source.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace gatelog;

class TestPretixOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderStates_data();
    void orderStates();
    void positionBecomesTicket();
    void addOnTakesItsParentsName();
    void attentionBecomesANote_data();
    void attentionBecomesANote();
    void badPositionsAreRejected_data();
    void badPositionsAreRejected();
    void pageOfManyOrders();
    void datesOfASeries();
    void moreTicketsThanTheLimit();
    void hugeDumpStaysInPieces();
    void realOrderWithValidity();
};

namespace {

QJsonObject object(const char* json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json));
    GATELOG_CHECK(document.isObject());
    return document.object();
}

QByteArray text(const QJsonObject& value)
{
    return QJsonDocument(value).toJson();
}

/// An order with one position; the arguments are merged over plain ones.
QJsonObject order(const char* orderMembers = "{}", const char* positionMembers = "{}")
{
    QJsonObject position =
        object(R"({"id": 11, "positionid": 1, "item": 5, "variation": null, "secret": "s3cret",
        "attendee_name": "Иван Петров", "attendee_email": null, "addon_to": null, "subevent": null, "checkins": []})");
    const QJsonObject more = object(positionMembers);
    for (auto it = more.begin(); it != more.end(); ++it)
        position.insert(it.key(), it.value());
    QJsonObject whole =
        object(R"({"code": "AB12C", "status": "p", "email": "buyer@example.org", "testmode": false,
        "checkin_attention": false, "invoice_address": null})");
    const QJsonObject orderMore = object(orderMembers);
    for (auto it = orderMore.begin(); it != orderMore.end(); ++it)
        whole.insert(it.key(), it.value());
    if (!whole.contains(QLatin1String("positions")))
        whole.insert(QLatin1String("positions"), QJsonArray{position});
    return whole;
}

bool hasNotice(const ImportSource& source, NoticeKind kind)
{
    return std::any_of(source.notices.begin(), source.notices.end(),
                       [&](const Notice& notice) { return notice.kind == kind; });
}

UnixSeconds at(const char* iso)
{
    return UnixSeconds(
        std::chrono::seconds(QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toSecsSinceEpoch()));
}

} // namespace

void TestPretixOrders::orderStates_data()
{
    QTest::addColumn<QByteArray>("orderMembers");
    QTest::addColumn<QByteArray>("positionMembers");
    QTest::addColumn<TicketStatus>("status");
    QTest::addColumn<bool>("paid");
    using S = TicketStatus;
    const auto row = [](const char* name, const char* order, const char* position, S status, bool paid) {
        QTest::newRow(name) << QByteArray(order) << QByteArray(position) << status << paid;
    };
    row("paid", R"({"status":"p"})", "{}", S::Valid, true);
    row("pending", R"({"status":"n"})", "{}", S::Valid, false);
    row("pending, valid all the same", R"({"status":"n","valid_if_pending":true})", "{}", S::Valid, true);
    row("pending, not approved yet", R"({"status":"n","require_approval":true})", "{}", S::Blocked, false);
    row("paid, approval was needed", R"({"status":"p","require_approval":true})", "{}", S::Valid, true);
    row("cancelled", R"({"status":"c"})", "{}", S::Cancelled, true);
    row("expired, which a list for unpaid must not admit", R"({"status":"e"})", "{}", S::Cancelled, false);
    row("position cancelled", R"({"status":"p"})", R"({"canceled":true})", S::Cancelled, true);
    row("position blocked", R"({"status":"p"})", R"({"blocked":["admin"]})", S::Blocked, true);
    row("position blocked by nothing", R"({"status":"p"})", R"({"blocked":[]})", S::Valid, true);
    row("position not blocked", R"({"status":"p"})", R"({"blocked":null})", S::Valid, true);
    row("cancelled wins over blocked", R"({"status":"c"})", R"({"blocked":["admin"]})", S::Cancelled, true);
}

void TestPretixOrders::orderStates()
{
    QFETCH(QByteArray, orderMembers);
    QFETCH(QByteArray, positionMembers);
    const auto source = readImport(text(order(orderMembers.constData(), positionMembers.constData())));
    QVERIFY(source);
    QCOMPARE(source->tickets.size(), std::size_t(1));
    QTEST(source->tickets[0].status, "status");
    QTEST(source->tickets[0].paid, "paid");
}

void TestPretixOrders::positionBecomesTicket()
{
    const auto source = readImport(text(order("{}", R"({"variation": 9, "seat": {"name": "Reihe 1 Platz 2"},
        "attendee_email": "ivan@example.org", "valid_from": "2026-05-01T10:00:00+02:00",
        "valid_until": "2026-05-01T23:00:00.500Z", "checkins": [{"id": 1, "type": "entry"}]})")));
    QVERIFY(source);
    TicketDraft expected;
    expected.line = 1;
    expected.code = QStringLiteral("s3cret");
    expected.name = QStringLiteral("Иван Петров");
    expected.order = QStringLiteral("AB12C");
    expected.email = QStringLiteral("ivan@example.org");
    expected.seat = QStringLiteral("Reihe 1 Platz 2");
    expected.sourceId = QStringLiteral("pretix:11");
    expected.pretixItem = 5;
    expected.pretixVariation = 9;
    expected.validFrom = at("2026-05-01T08:00:00Z");
    expected.validUntil = at("2026-05-01T23:00:00Z");
    expected.alreadyCheckedIn = true;
    QCOMPARE(source->tickets[0], expected);
    QCOMPARE(source->format, QStringLiteral("pretix_order_json"));
    QVERIFY(hasNotice(*source, NoticeKind::AlreadyCheckedIn));
}

void TestPretixOrders::addOnTakesItsParentsName()
{
    const auto source = readImport(text(order(R"({"invoice_address": {"name": "Payer"}, "positions": [
        {"id": 1, "secret": "a", "attendee_name": "王小明", "attendee_email": "w@example.org", "item": 1},
        {"id": 2, "secret": "b", "attendee_name": null, "item": 2, "addon_to": 1},
        {"id": 3, "secret": "c", "attendee_name": null, "item": 1}]})")));
    QVERIFY(source);
    QCOMPARE(source->tickets[1].name, QStringLiteral("王小明"));
    QCOMPARE(source->tickets[1].email, QStringLiteral("w@example.org"));
    QCOMPARE(source->tickets[2].name, QStringLiteral("Payer"));
    QCOMPARE(source->tickets[2].email, QStringLiteral("buyer@example.org"));
}

void TestPretixOrders::attentionBecomesANote_data()
{
    QTest::addColumn<QByteArray>("orderMembers");
    QTest::addColumn<QByteArray>("positionMembers");
    QTest::addColumn<QString>("note");
    QTest::newRow("none") << QByteArray("{}") << QByteArray("{}") << QString();
    QTest::newRow("flag alone") << QByteArray(R"({"checkin_attention": true})") << QByteArray("{}")
                                << kAttentionNote;
    QTest::newRow("flag and text") << QByteArray(
                                          R"({"checkin_attention": true, "checkin_text": "check age"})")
                                   << QByteArray("{}") << QStringLiteral("check age");
    QTest::newRow("texts of order and position")
        << QByteArray(R"({"checkin_text": "check age"})") << QByteArray(R"({"checkin_text": "wheelchair"})")
        << QStringLiteral("check age; wheelchair");
}

void TestPretixOrders::attentionBecomesANote()
{
    QFETCH(QByteArray, orderMembers);
    QFETCH(QByteArray, positionMembers);
    const auto source = readImport(text(order(orderMembers.constData(), positionMembers.constData())));
    QVERIFY(source);
    QTEST(source->tickets[0].note, "note");
}

void TestPretixOrders::badPositionsAreRejected_data()
{
    QTest::addColumn<QByteArray>("orderMembers");
    QTest::addColumn<QByteArray>("positionMembers");
    QTest::addColumn<RejectReason>("reason");
    QTest::newRow("no secret") << QByteArray("{}") << QByteArray(R"({"secret": ""})")
                               << RejectReason::MissingField;
    QTest::newRow("a secret that is no text")
        << QByteArray("{}") << QByteArray(R"({"secret": 5})") << RejectReason::MissingField;
    QTest::newRow("a status pretix does not have")
        << QByteArray(R"({"status": "z"})") << QByteArray("{}") << RejectReason::UnknownStatus;
    QTest::newRow("a validity that is no date")
        << QByteArray("{}") << QByteArray(R"({"valid_until": "never"})") << RejectReason::BadDate;
    QTest::newRow("a control character in the secret")
        << QByteArray("{}") << QByteArray(R"({"secret": "a\u0000b"})") << RejectReason::ControlCharacters;
}

void TestPretixOrders::badPositionsAreRejected()
{
    QFETCH(QByteArray, orderMembers);
    QFETCH(QByteArray, positionMembers);
    const auto source = readImport(text(order(orderMembers.constData(), positionMembers.constData())));
    QVERIFY(source);
    QVERIFY(source->tickets.empty());
    QCOMPARE(source->rejected.size(), std::size_t(1));
    QCOMPARE(source->rejected[0].line, 1);
    QTEST(source->rejected[0].reason, "reason");
}

void TestPretixOrders::pageOfManyOrders()
{
    const QByteArray one = text(order("{}", R"({"id": 1, "secret": "a"})"));
    const QByteArray same = text(order("{}", R"({"id": 2, "secret": "a"})"));
    const QByteArray other = text(order(R"({"testmode": true})", R"({"id": 3, "secret": "b"})"));
    const auto source = readImport(
        "{\"count\": 120, \"next\": \"https://p.example/?page=2\", \"previous\": null, \"results\": [" + one +
        "," + same + "," + other + "]}");
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(source->tickets.size(), std::size_t(2));
    QCOMPARE(
        source->rejected[0],
        (Rejection{
            .line = 2, .reason = RejectReason::DuplicateCode, .text = QStringLiteral("a"), .number = 1}));
    QCOMPARE(source->tickets[1].line, 3);
    QVERIFY(hasNotice(*source, NoticeKind::TestMode));
    QCOMPARE(source->notices[0],
             (Notice{NoticeKind::MorePages, 120, QStringLiteral("https://p.example/?page=2")}));
}

void TestPretixOrders::datesOfASeries()
{
    const QByteArray both = "[" + text(order("{}", R"({"id": 1, "secret": "a", "subevent": 14})")) + "," +
                            text(order("{}", R"({"id": 2, "secret": "b", "subevent": 15})")) + "]";
    const auto all = readImport(both);
    QVERIFY(all);
    QCOMPARE(all->tickets.size(), std::size_t(2));
    QVERIFY(hasNotice(*all, NoticeKind::SeveralDates));
    ImportOptions options;
    options.subevent = 15;
    const auto one = readImport(both, options);
    QVERIFY(one);
    QCOMPARE(one->tickets.size(), std::size_t(1));
    QCOMPARE(one->tickets[0].code, QStringLiteral("b"));
    QCOMPARE(one->rejected[0].reason, RejectReason::OtherDate);
    QVERIFY(!hasNotice(*one, NoticeKind::SeveralDates));
}

void TestPretixOrders::moreTicketsThanTheLimit()
{
    ImportOptions options;
    options.maxRows = 2;
    const auto source =
        readImport(text(order(R"({"positions": [{"id": 1, "secret": "a"}, {"id": 2, "secret": "b"},
        {"id": 3, "secret": "c"}]})")),
                   options);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::TooLarge);
}

void TestPretixOrders::hugeDumpStaysInPieces()
{
    // Beyond the 128 MB that one QJsonDocument can hold.
    QByteArray dump = "[";
    const QByteArray padding = QByteArray(200'000, 'x');
    int orders = 0;
    while (dump.size() < 140 * 1024 * 1024) {
        QJsonObject one = order();
        one.insert(QLatin1String("comment"), QString::fromLatin1(padding));
        QJsonObject position = one.value(QLatin1String("positions")).toArray().at(0).toObject();
        position.insert(QLatin1String("id"), ++orders);
        position.insert(QLatin1String("secret"), QString::number(orders));
        one.insert(QLatin1String("positions"), QJsonArray{position});
        dump += (orders > 1 ? "," : "") + QJsonDocument(one).toJson(QJsonDocument::Compact);
    }
    dump += "]";
    const auto source = readImport(dump);
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(int(source->tickets.size()), orders);
}

void TestPretixOrders::realOrderWithValidity()
{
    const QString path = QStringLiteral(GATELOG_SHARED_DATA "/pretix/orders/order9.json");
    if (!QFile::exists(path))
        QSKIP("the shared data is not on this machine");
    const auto source = readImportFile(path);
    QVERIFY(source);
    QCOMPARE(source->tickets.size(), std::size_t(4));
    QVERIFY(source->tickets[0].paid);
    QCOMPARE(source->tickets[1].status, TicketStatus::Blocked);
    QCOMPARE(*source->tickets[2].validUntil, at("2023-03-04T00:00:00Z"));
    QCOMPARE(*source->tickets[3].validFrom, at("2023-03-04T00:00:00Z"));
}

QTEST_APPLESS_MAIN(TestPretixOrders)
#include "tst_pretix_orders.moc"
