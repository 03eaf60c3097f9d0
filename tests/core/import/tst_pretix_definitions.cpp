// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_source.h"
#include "core/import/pretix_key.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace gatelog;

class TestPretixDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listPolicies_data();
    void listPolicies();
    void listsThatWouldAdmitTooManyAreRejected_data();
    void listsThatWouldAdmitTooManyAreRejected();
    void itemNamesFollowTheLocale();
    void eventWithKeys();
    void keysBeyondTheLimitAreLeftOut();
    void oneFileHoldsOneEvent();
    void keys_data();
    void keys();
    void realEvent();
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

} // namespace

void TestPretixDefinitions::listPolicies_data()
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

void TestPretixDefinitions::listPolicies()
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

void TestPretixDefinitions::listsThatWouldAdmitTooManyAreRejected_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<RejectReason>("reason");
    QTest::newRow("rules") << QByteArray(R"({"rules": {"and": [{"isAfter": []}]}})")
                           << RejectReason::UnsupportedRules;
    QTest::newRow("rules as a list") << QByteArray(R"({"rules": [1]})") << RejectReason::UnsupportedRules;
    QTest::newRow("one date of a series") << QByteArray(R"({"subevent": 14})") << RejectReason::OtherDate;
    QTest::newRow("no name") << QByteArray(R"({"name": ""})") << RejectReason::MissingField;
}

void TestPretixDefinitions::listsThatWouldAdmitTooManyAreRejected()
{
    QFETCH(QByteArray, members);
    const auto source = readImport(text(list(members.constData())));
    QVERIFY(source);
    QVERIFY(source->lists.empty());
    QCOMPARE(source->rejected.size(), std::size_t(1));
    QTEST(source->rejected[0].reason, "reason");
}

void TestPretixDefinitions::itemNamesFollowTheLocale()
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
    QCOMPARE(
        source->rejected[0],
        (Rejection{
            .line = 4, .reason = RejectReason::DuplicateId, .text = QStringLiteral("Again"), .number = 1}));
    QCOMPARE(readImport(items)->categories[0].name, QStringLiteral("Regular"));
}

void TestPretixDefinitions::eventWithKeys()
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
    QCOMPARE(source->rejected[0], (Rejection{.line = 1, .reason = RejectReason::BadKey, .number = 2}));
}

void TestPretixDefinitions::keysBeyondTheLimitAreLeftOut()
{
    QJsonObject event = object(R"({"name": "Fest", "slug": "fest", "date_from": "2026-05-01T10:00:00Z",
        "has_subevents": false})");
    QJsonArray keys;
    for (int i = 0; i < 66; ++i)
        keys.append(kGoodKey);
    event.insert(QLatin1String("valid_keys"), QJsonObject{{QLatin1String("pretix_sig1"), keys}});
    const auto source = readImport(text(event));
    QVERIFY(source);
    QVERIFY(source->event);
    QCOMPARE(source->event->pretixKeys.size(), std::size_t(1));
    QCOMPARE(source->rejected.size(), std::size_t(1));
    QCOMPARE(source->rejected[0], (Rejection{.line = 1,
                                             .reason = RejectReason::TooLong,
                                             .text = QStringLiteral("valid_keys"),
                                             .number = 66,
                                             .limit = 64}));
}

void TestPretixDefinitions::oneFileHoldsOneEvent()
{
    const auto source = readImport(
        R"([{"name": "Fest", "slug": "fest", "date_from": "2026-05-01T10:00:00Z", "has_subevents": false},
            {"name": "Gala", "slug": "gala", "date_from": "2026-05-02T10:00:00Z", "has_subevents": false}])");
    QVERIFY(source);
    QCOMPARE(source->event->pretixSlug, QStringLiteral("fest"));
    QCOMPARE(source->rejected.size(), std::size_t(1));
    QCOMPARE(source->rejected[0],
             (Rejection{.line = 2, .reason = RejectReason::SecondEvent, .text = QStringLiteral("gala")}));
}

void TestPretixDefinitions::keys_data()
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

void TestPretixDefinitions::keys()
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

void TestPretixDefinitions::realEvent()
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

QTEST_APPLESS_MAIN(TestPretixDefinitions)
#include "tst_pretix_definitions.moc"
