// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace gatelog;

class TestPretixJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void oneBrokenObjectCostsItself();
    void anObjectThatCannotBeReadIsSaidWhy_data();
    void anObjectThatCannotBeReadIsSaidWhy();
    void emptyAnswers();
    void realFiles_data();
    void realFiles();
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

} // namespace

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

void TestPretixJson::anObjectThatCannotBeReadIsSaidWhy_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("text");
    QTest::newRow("broken, and indented")
        << QByteArray("{\n        \"code\": tru,\n        \"status\": \"p\"\n}")
        << QStringLiteral("illegal value") << QStringLiteral("{ \"code\": tru, \"status\": \"p\" }");
    QTest::newRow("a number") << QByteArray("5") << QStringLiteral("not an object") << QStringLiteral("5");
    QTest::newRow("what would colour a terminal")
        << QByteArray("\"\x1B[31mred\"") << QStringLiteral("not an object") << QStringLiteral("\" [31mred\"");
    QTest::newRow("a long text") << '"' + QByteArray(1'000, 'x') + '"' << QStringLiteral("not an object")
                                 << QStringLiteral("\"") + QString(39, u'x');
}

void TestPretixJson::anObjectThatCannotBeReadIsSaidWhy()
{
    QFETCH(QByteArray, piece);
    const auto source = readImport("[" + text(order()) + ", " + piece + "]");
    QVERIFY2(source, source ? "" : qUtf8Printable(source.error().detail));
    QCOMPARE(source->rejected.size(), std::size_t(1));
    QCOMPARE(source->rejected[0].reason, RejectReason::NotRecognised);
    QTEST(source->rejected[0].problem, "problem");
    QTEST(source->rejected[0].text, "text");
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

QTEST_APPLESS_MAIN(TestPretixJson)
#include "tst_pretix_json.moc"
