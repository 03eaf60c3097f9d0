// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_source.h"
#include "core/import/pretix_key.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatelog;

class TestPretixJson : public QObject
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
    void listPolicies_data();
    void listPolicies();
    void listsThatWouldAdmitTooManyAreRejected_data();
    void listsThatWouldAdmitTooManyAreRejected();
    void itemNamesFollowTheLocale();
    void eventWithKeys();
    void keys_data();
    void keys();
    void refused_data();
    void refused();
    void oneBrokenObjectCostsItself();
    void emptyAnswers();
    void moreTicketsThanTheLimit();
    void hugeDumpStaysInPieces();
    void realFiles_data();
    void realFiles();
    void realEvent();
    void realOrderWithValidity();
};

namespace {

const QString kGoodKey =
    QStringLiteral("LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUNvd0JRWURLMlZ3QXlFQVlNSnNPbkxwNUFXR3BKK2RGSkUycjlE"
                   "T1hlUUlaZ1ZyQ3Q5M0xBbDVCTjg9Ci0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLQo=");

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

QJsonObject list(const char* members)
{
    QJsonObject whole =
        object(R"({"id": 4, "name": "Main", "all_products": true, "limit_products": [], "subevent": null,
        "include_pending": false, "allow_multiple_entries": false, "allow_entry_after_exit": false, "rules": {}})");
    const QJsonObject more = object(members);
    for (auto it = more.begin(); it != more.end(); ++it)
        whole.insert(it.key(), it.value());
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

void TestPretixJson::orderStates_data()
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

void TestPretixJson::orderStates()
{
    QFETCH(QByteArray, orderMembers);
    QFETCH(QByteArray, positionMembers);
    const auto source = readImport(text(order(orderMembers.constData(), positionMembers.constData())));
    QVERIFY(source);
    QCOMPARE(source->tickets.size(), std::size_t(1));
    QTEST(source->tickets[0].status, "status");
    QTEST(source->tickets[0].paid, "paid");
}

void TestPretixJson::positionBecomesTicket()
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

void TestPretixJson::addOnTakesItsParentsName()
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

void TestPretixJson::attentionBecomesANote_data()
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

void TestPretixJson::attentionBecomesANote()
{
    QFETCH(QByteArray, orderMembers);
    QFETCH(QByteArray, positionMembers);
    const auto source = readImport(text(order(orderMembers.constData(), positionMembers.constData())));
    QVERIFY(source);
    QTEST(source->tickets[0].note, "note");
}

void TestPretixJson::badPositionsAreRejected_data()
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

void TestPretixJson::badPositionsAreRejected()
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

void TestPretixJson::pageOfManyOrders()
{
    const QByteArray one = text(order("{}", R"({"id": 1, "secret": "a"})"));
    const QByteArray same = text(order("{}", R"({"id": 2, "secret": "a"})"));
    const QByteArray other = text(order(R"({"testmode": true})", R"({"id": 3, "secret": "b"})"));
    const auto source = readImport(
        "{\"count\": 120, \"next\": \"https://p.example/?page=2\", \"previous\": null, \"results\": [" + one +
        "," + same + "," + other + "]}");
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(source->tickets.size(), std::size_t(2));
    QCOMPARE(source->rejected[0],
             (Rejection{2, RejectReason::DuplicateCode, QStringLiteral("a, first at 1")}));
    QCOMPARE(source->tickets[1].line, 3);
    QVERIFY(hasNotice(*source, NoticeKind::TestMode));
    QCOMPARE(source->notices[0],
             (Notice{NoticeKind::MorePages, 120, QStringLiteral("https://p.example/?page=2")}));
}

void TestPretixJson::datesOfASeries()
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

void TestPretixJson::listPolicies_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Policy>("policy");
    QTest::newRow("once") << QByteArray("{}") << Policy::Once;
    QTest::newRow("entry after exit")
        << QByteArray(R"({"allow_entry_after_exit": true})") << Policy::ReentryAfterExit;
    QTest::newRow("many entries") << QByteArray(R"({"allow_multiple_entries": true})") << Policy::Unlimited;
    QTest::newRow("many entries, exits play no part")
        << QByteArray(R"({"allow_multiple_entries": true, "allow_entry_after_exit": true})")
        << Policy::Unlimited;
}

void TestPretixJson::listPolicies()
{
    QFETCH(QByteArray, members);
    QFETCH(Policy, policy);
    const auto source = readImport(text(list(members.constData())));
    QVERIFY(source);
    ListDraft expected;
    expected.line = 1;
    expected.name = QStringLiteral("Main");
    expected.policy = policy;
    expected.sourceId = QStringLiteral("pretix:4");
    QCOMPARE(source->lists, std::vector<ListDraft>{expected});

    const auto limited = readImport(text(list(
        R"({"all_products": false, "limit_products": [7, 2, 7], "include_pending": true, "addon_match": true})")));
    QVERIFY(limited);
    QCOMPARE(limited->lists[0].pretixItems, (std::vector<std::int64_t>{2, 7}));
    QVERIFY(!limited->lists[0].allCategories);
    QVERIFY(limited->lists[0].acceptsUnpaid);
    QVERIFY(hasNotice(*limited, NoticeKind::AddOnsNotMatched));
}

void TestPretixJson::listsThatWouldAdmitTooManyAreRejected_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<RejectReason>("reason");
    QTest::newRow("rules") << QByteArray(R"({"rules": {"and": [{"isAfter": []}]}})")
                           << RejectReason::UnsupportedRules;
    QTest::newRow("rules as a list") << QByteArray(R"({"rules": [1]})") << RejectReason::UnsupportedRules;
    QTest::newRow("one date of a series") << QByteArray(R"({"subevent": 14})") << RejectReason::OtherDate;
    QTest::newRow("no name") << QByteArray(R"({"name": ""})") << RejectReason::MissingField;
}

void TestPretixJson::listsThatWouldAdmitTooManyAreRejected()
{
    QFETCH(QByteArray, members);
    const auto source = readImport(text(list(members.constData())));
    QVERIFY(source);
    QVERIFY(source->lists.empty());
    QCOMPARE(source->rejected.size(), std::size_t(1));
    QTEST(source->rejected[0].reason, "reason");
}

void TestPretixJson::itemNamesFollowTheLocale()
{
    const QByteArray items =
        R"([{"id": 1, "name": {"en": "Regular", "de": "Normal"}, "default_price": "1.00"},
        {"id": 2, "name": {"fr": "Enfant"}, "default_price": "1.00", "checkin_attention": true},
        {"id": 3, "name": "Plain", "default_price": "1.00", "checkin_text": "show badge"},
        {"id": 1, "name": {"en": "Again"}, "default_price": "1.00"}])";
    ImportOptions german;
    german.locale = QStringLiteral("de-informal");
    const auto source = readImport(items, german);
    QVERIFY(source);
    QCOMPARE(source->format, QStringLiteral("pretix_items_json"));
    QCOMPARE(source->categories.size(), std::size_t(3));
    QCOMPARE(source->categories[0].name, QStringLiteral("Normal"));
    QCOMPARE(*source->categories[0].pretixItem, 1);
    QCOMPARE(source->categories[1].name, QStringLiteral("Enfant"));
    QCOMPARE(source->categories[1].note, kAttentionNote);
    QCOMPARE(source->categories[2].note, QStringLiteral("show badge"));
    QCOMPARE(source->rejected[0],
             (Rejection{4, RejectReason::DuplicateId, QStringLiteral("item 1, first at 1")}));
    QCOMPARE(readImport(items)->categories[0].name, QStringLiteral("Regular"));
}

void TestPretixJson::eventWithKeys()
{
    QJsonObject event =
        object(R"({"name": {"de": "Fest"}, "slug": "fest", "date_from": "2026-05-01T10:00:00Z",
        "has_subevents": false, "timezone": "Atlantis/Capital"})");
    event.insert(QLatin1String("valid_keys"),
                 QJsonObject{{QLatin1String("pretix_sig1"),
                              QJsonArray{kGoodKey, QLatin1String("AAAA"), kGoodKey, 7}}});
    const auto source = readImport(text(event));
    QVERIFY(source);
    QVERIFY(source->event);
    QCOMPARE(source->event->name, QStringLiteral("Fest"));
    QCOMPARE(source->event->pretixSlug, QStringLiteral("fest"));
    QCOMPARE(source->event->pretixKeys.size(), std::size_t(1));
    QCOMPARE(source->event->timeZone, QByteArray());
    QVERIFY(hasNotice(*source, NoticeKind::UnknownTimeZone));
    QCOMPARE(source->rejected.size(), std::size_t(2));
    QCOMPARE(source->rejected[0], (Rejection{1, RejectReason::BadKey, QStringLiteral("pretix_sig1 key 2")}));
}

void TestPretixJson::keys_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<bool>("good");
    const QByteArray begin = "-----BEGIN PUBLIC KEY-----\n";
    const QByteArray end = "\n-----END PUBLIC KEY-----\n";
    const QByteArray body = "MCowBQYDK2VwAyEAYMJsOnLp5AWGpJ+dFJE2r9DOXeQIZgVrCt93LAl5BN8=";
    QTest::newRow("Ed25519") << begin + body + end << true;
    QTest::newRow("with CRLF") << "-----BEGIN PUBLIC KEY-----\r\n" + body + "\r\n-----END PUBLIC KEY-----\r\n"
                               << true;
    QTest::newRow("X25519, which only agrees keys")
        << begin + "MCowBQYDK2VuAyEAYMJsOnLp5AWGpJ+dFJE2r9DOXeQIZgVrCt93LAl5BN8=" + end << false;
    QTest::newRow("a byte short") << begin +
                                         "MCowBQYDK2VwAyEAYMJsOnLp5AWGpJ+dFJE2r9DOXeQIZgVrCt93LAl5BA==" + end
                                  << false;
    QTest::newRow("no key at all") << begin + end << false;
    QTest::newRow("a private key's label")
        << "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n"
        << false;
    QTest::newRow("begin and end in one")
        << QByteArray("-----BEGIN PUBLIC KEY-----END PUBLIC KEY-----") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestPretixJson::keys()
{
    QFETCH(QByteArray, pem);
    QFETCH(bool, good);
    const auto key = pretixPublicKey(pem.toBase64());
    QCOMPARE(key.has_value(), good);
    if (good)
        QCOMPARE(key->toHex(),
                 QByteArray("60c26c3a72e9e40586a49f9d149136afd0ce5de40866056b0adf772c097904df"));
    QVERIFY(!pretixPublicKey("not base64!"));
}

void TestPretixJson::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& bytes, const char* word) {
        QTest::newRow(name) << bytes << QString::fromLatin1(word);
    };
    row("JSON of something else", R"({"tickets": [1, 2], "name": "x"})", "name, tickets");
    row("a list of something else", R"([{"a": 1}, {"b": 2}])", "none that pretix's API answers");
    row("a list of numbers", "[1, 2, 3]", "not an object");
    row("a page of something else", R"({"count": 1, "results": [{"a": 1}]})",
        "none that pretix's API answers");
    row("cut in the middle", text(order()).chopped(40), "breaks off");
    row("more behind the end", text(order()) + "{", "malformed");
    row("brackets that never close", QByteArray(200'000, '['), "breaks off");
    row("brackets without end that close", QByteArray(100'000, '[') + QByteArray(100'000, ']'),
        "none that pretix's");
    row("a name without a value", R"({"a" 1})", "malformed");
    row("an object nested beyond the parser",
        R"({"a": )" + QByteArray(5'000, '[') + QByteArray(5'000, ']') + "}", "none that pretix's");
}

void TestPretixJson::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto source = readImport(bytes);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Damaged);
    QVERIFY2(source.error().detail.contains(word), qUtf8Printable(source.error().detail));
}

void TestPretixJson::oneBrokenObjectCostsItself()
{
    const auto source = readImport("[" + text(order()) + R"(, {"code": tru}, {"event": "x"}, 5])");
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(source->tickets.size(), std::size_t(1));
    QCOMPARE(source->rejected.size(), std::size_t(3));
    for (const Rejection& rejection : source->rejected)
        QCOMPARE(rejection.reason, RejectReason::NotRecognised);
}

void TestPretixJson::emptyAnswers()
{
    for (const char* answer : {"[]", "{\"count\": 0, \"next\": null, \"previous\": null, \"results\": []}"}) {
        const auto source = readImport(answer);
        QVERIFY(source);
        QVERIFY(source->tickets.empty() && source->rejected.empty());
        QVERIFY(hasNotice(*source, NoticeKind::NothingToImport));
    }
}

void TestPretixJson::moreTicketsThanTheLimit()
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

void TestPretixJson::hugeDumpStaysInPieces()
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

void TestPretixJson::realFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("tickets");
    QTest::addColumn<int>("lists");
    const auto row = [](const char* file, const char* format, int tickets, int lists) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(format) << tickets << lists;
    };
    row("orders/order1.json", "pretix_order_json", 3, 0);
    row("orders/order6.json", "pretix_order_json", 2, 0);
    row("orders/order10.json", "pretix_order_json", 1, 0);
    row("checkinlists/list1.json", "pretix_checkin_lists_json", 0, 1);
    row("checkinlists/list6.json", "pretix_checkin_lists_json", 0, 1);
    row("items/item1.json", "pretix_items_json", 0, 0);
    row("questions/question1.json", "pretix_questions_json", 0, 0);
    row("subevents/subevent1.json", "pretix_subevents_json", 0, 0);
}

void TestPretixJson::realFiles()
{
    QFETCH(QString, file);
    QFETCH(int, tickets);
    QFETCH(int, lists);
    const QString path = QStringLiteral(GATELOG_SHARED_DATA "/pretix/") + file;
    if (!QFile::exists(path))
        QSKIP("the shared data is not on this machine");
    const auto source = readImportFile(path);
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QTEST(source->format, "format");
    QCOMPARE(int(source->tickets.size()), tickets);
    QCOMPARE(int(source->lists.size()), lists);
    QVERIFY(source->rejected.empty());
}

void TestPretixJson::realEvent()
{
    const QString path = QStringLiteral(GATELOG_SHARED_DATA "/pretix/events/event1.json");
    if (!QFile::exists(path))
        QSKIP("the shared data is not on this machine");
    const auto source = readImportFile(path);
    QVERIFY(source);
    QVERIFY(source->event);
    QCOMPARE(source->event->name, QStringLiteral("Large Testevent 0"));
    QCOMPARE(source->event->timeZone, QByteArray("Asia/Tokyo"));
    QCOMPARE(source->event->pretixKeys.size(), std::size_t(2));
    QVERIFY(source->rejected.empty());
}

void TestPretixJson::realOrderWithValidity()
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

QTEST_APPLESS_MAIN(TestPretixJson)
#include "tst_pretix_json.moc"
