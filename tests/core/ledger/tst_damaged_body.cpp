// SPDX-License-Identifier: Apache-2.0
#include "tests/support/every_body.h"
#include "tests/support/test_author.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace gatelog;
using namespace gatelog::test;

namespace {

using Taken = std::function<bool(QByteArrayView)>;

template <class Body>
Taken as()
{
    return [](QByteArrayView bytes) { return decodeBody<Body>(bytes).has_value(); };
}

const QByteArray kId(8, 'i');
const QByteArray kKey = Author::key('k').publicKey().toByteArray();

QCborMap entry()
{
    return {{0, kId}, {1, 1}, {2, 2}, {4, 20413}};
}

QCborMap with(QCborMap map, qint64 key, const QCborValue& value)
{
    map[key] = value;
    return map;
}

QCborMap without(QCborMap map, qint64 key)
{
    map.remove(key);
    return map;
}

QCborMap oneTicket(const QCborMap& ticket)
{
    return {{0, QCborArray{ticket}}};
}

} // namespace
Q_DECLARE_METATYPE(Taken)

class TestDamagedBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void noMapAtAll_data();
    void noMapAtAll();
    void randomBytesAreSafe();
    void refusedTextIsCutBetweenCharacters_data();
    void refusedTextIsCutBetweenCharacters();
    void ticketsAreBatched();
};

void TestDamagedBody::fields_data()
{
    QTest::addColumn<QCborMap>("map");
    QTest::addColumn<Taken>("taken");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, const QCborMap& map, const Taken& taken, bool expected) {
        QTest::newRow(name) << map << taken << expected;
    };
    const Taken redemption = as<Redemption>();
    row("a whole entry", entry(), redemption, true);
    row("an unknown key is ignored", with(entry(), 99, QStringLiteral("later")), redemption, true);
    row("a negative key is ignored", with(entry(), -1, 1), redemption, true);
    for (const int key : {0, 1, 2, 4})
        QTest::newRow(qPrintable(QStringLiteral("an entry without key %1").arg(key)))
            << without(entry(), key) << redemption << false;
    row("a ticket id as a number", with(entry(), 0, 5), redemption, false);
    row("a ticket id of 7 bytes", with(entry(), 0, QByteArray(7, 'i')), redemption, false);
    row("a ticket id of 9 bytes", with(entry(), 0, QByteArray(9, 'i')), redemption, false);
    row("a list number past 16 bits", with(entry(), 1, 65536), redemption, false);
    row("a negative list number", with(entry(), 1, -1), redemption, false);
    row("an exit that is a number", with(entry(), 3, 1), redemption, false);
    row("an exit that is null", with(entry(), 3, QCborValue(nullptr)), redemption, false);
    row("a day that is a fraction", with(entry(), 4, 1.5), redemption, false);
    row("a day that is no number", with(entry(), 4, std::numeric_limits<double>::quiet_NaN()), redemption,
        false);
    row("a day past 32 bits", with(entry(), 4, qint64(1) << 31), redemption, false);
    row("a day before 1970", with(entry(), 4, -400), redemption, true);

    const QCborMap refusal{{2, 1}, {4, 1}};
    row("a plain refusal", refusal, as<Refusal>(), true);
    row("a reason of a newer version", with(refusal, 4, 200), as<Refusal>(), true);
    row("a reason past 8 bits", with(refusal, 4, 256), as<Refusal>(), false);
    row("a refused text as bytes", with(refusal, 5, QByteArray("x")), as<Refusal>(), false);

    const QCborMap list{{0, 1}, {1, QStringLiteral("L")}, {2, 0}};
    row("a plain list", list, as<CheckinList>(), true);
    row("a list numbered 0", with(list, 0, 0), as<CheckinList>(), false);
    row("a policy we do not know", with(list, 2, 5), as<CheckinList>(), false);
    row("categories that are no array", with(list, 5, 1), as<CheckinList>(), false);
    row("a category that is no number", with(list, 5, QCborArray{QStringLiteral("x")}), as<CheckinList>(),
        false);
    row("no categories at all", with(list, 5, QCborArray()), as<CheckinList>(), true);
    row("a gate numbered 0", with(list, 0, 0), as<Gate>(), false);
    row("a gate with a negative capacity", with(list, 4, -1), as<Gate>(), false);
    row("a category numbered 0", {{0, 0}, {1, QStringLiteral("C")}}, as<Category>(), false);

    const QCborMap device{{0, kKey}, {1, QStringLiteral("D")}, {2, 3}};
    row("a node", device, as<DeviceEnrolled>(), true);
    row("a role we do not know", with(device, 2, 4), as<DeviceEnrolled>(), false);
    row("a key of 31 bytes", with(device, 0, kKey.first(31)), as<DeviceEnrolled>(), false);
    const QCborMap revoked{{0, kKey}, {1, QCborArray{QCborArray{kId, 1, QByteArray(32, 'h')}}}};
    row("a revocation", revoked, as<DeviceRevoked>(), true);
    row("a revocation's head of two", with(revoked, 1, QCborArray{QCborArray{kId, 1}}), as<DeviceRevoked>(),
        false);
    row("a revocation's head that is none", with(revoked, 1, QCborArray{1}), as<DeviceRevoked>(), false);

    const Taken sale = as<Sale>();
    const QCborMap sold{{0, 5}, {1, QByteArray(16, 'n')}, {2, 1}, {3, 1250}, {4, QStringLiteral("EUR")}};
    row("a sale", sold, sale, true);
    row("a sale for free", without(without(sold, 3), 4), sale, true);
    row("a sale of no category", with(sold, 0, 0), sale, false);
    row("a sale with a short nonce", with(sold, 1, QByteArray(15, 'n')), sale, false);
    row("a sale for something else", with(sold, 2, 2), sale, false);
    row("a price without a currency", without(sold, 4), sale, false);
    row("a currency without a price", without(sold, 3), sale, false);
    row("a currency of four letters", with(sold, 4, QStringLiteral("EURO")), sale, false);
    row("a currency in small letters", with(sold, 4, QStringLiteral("eur")), sale, false);
    row("a price below nothing", with(sold, 3, -1), sale, false);
    row("a price past 32 bits", with(sold, 3, qint64(4294967296)), sale, false);
    row("a category's price without a currency", {{0, 5}, {1, QStringLiteral("C")}, {4, 100}}, as<Category>(),
        false);
    row("a lower quota", {{0, 5}, {1, -3}}, as<Quota>(), true);
    row("a quota that changes nothing", {{0, 5}, {1, 0}}, as<Quota>(), false);
    row("a quota past 32 bits", {{0, 5}, {1, qint64(2147483648)}}, as<Quota>(), false);
    const Taken moved = as<ShareMoved>();
    const QCborMap given{{0, 5}, {1, 3}, {2, kKey}, {3, kId}};
    row("a share given", given, moved, true);
    row("a share given as asked", with(given, 5, 7), moved, true);
    row("a share taken over", {{0, 5}, {1, 3}, {4, kId}}, moved, true);
    row("a share that goes nowhere", {{0, 5}, {1, 3}}, moved, false);
    row("a share given and taken over", with(given, 4, kId), moved, false);
    row("a share taken over as asked", {{0, 5}, {1, 3}, {4, kId}, {5, 7}}, moved, false);
    row("a share of nothing", with(given, 1, 0), moved, false);
    row("a share to a device without a run", without(given, 3), moved, false);
    row("a share reclaimed of nobody", {{0, 5}, {1, 3}}, as<ShareReclaimed>(), false);
    row("a wish", {{0, 5}}, as<ShareWanted>(), true);
    row("a wish for less than nothing", {{0, 5}, {1, -1}}, as<ShareWanted>(), false);

    const Taken announcement = as<Announcement>();
    const QCborMap stop{{2, 1}};
    row("a stop without a word", stop, announcement, true);
    row("a message alone", {{0, QStringLiteral("hello")}}, announcement, true);
    row("an announcement of nothing", QCborMap(), announcement, false);
    row("an announcement of nothing to a gate", {{1, 5}}, announcement, false);
    row("an announcement of an empty text", {{0, QString()}}, announcement, false);
    row("an effect that says none", {{0, QStringLiteral("x")}, {2, 0}}, announcement, true);
    row("an effect we do not know", with(stop, 2, 3), announcement, false);
    row("an effect in words", with(stop, 2, QStringLiteral("stop")), announcement, false);
    row("a text of 500 bytes", with(stop, 0, QString(500, u'x')), announcement, true);
    row("a text of 501 bytes", with(stop, 0, QString(501, u'x')), announcement, false);
    row("a text of 251 letters of two bytes", with(stop, 0, QString(251, u'ü')), announcement, false);
    row("a text as bytes", with(stop, 0, QByteArray("x")), announcement, false);
    row("a gate past 16 bits", with(stop, 1, 65536), announcement, false);

    const Taken tickets = as<std::vector<Ticket>>();
    row("a ticket with its id alone", oneTicket({{0, kId}}), tickets, true);
    row("no tickets", {{0, QCborArray()}}, tickets, true);
    row("a batch without its key", {{1, QCborArray()}}, tickets, false);
    row("a ticket without an id", oneTicket({{1, 9}}), tickets, false);
    row("a ticket with the id 0", oneTicket({{0, QByteArray(8, '\0')}}), tickets, false);
    row("a ticket that is no map", {{0, QCborArray{5}}}, tickets, false);
    row("a ticket's unknown key is ignored", oneTicket({{0, kId}, {50, QCborArray{1, 2}}}), tickets, true);
    row("a status we do not know", oneTicket({{0, kId}, {2, 3}}), tickets, false);
    row("a window of words", oneTicket({{0, kId}, {11, QStringLiteral("now")}}), tickets, false);
    row("a window past the year 9999", oneTicket({{0, kId}, {12, qint64(253'402'300'800)}}), tickets, false);
    row("a name as a number", oneTicket({{0, kId}, {5, 7}}), tickets, false);
}

void TestDamagedBody::fields()
{
    QFETCH(QCborMap, map);
    QFETCH(Taken, taken);
    QFETCH(bool, expected);
    QCOMPARE(taken(map.toCborValue().toCbor()), expected);
}

void TestDamagedBody::noMapAtAll_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a number") << QByteArray("\x01");
    QTest::newRow("an array") << QByteArray("\x80");
    QTest::newRow("a map that claims four thousand million keys")
        << QByteArray("\xba\xff\xff\xff\xff\x00", 6);
    QTest::newRow("a text that claims two gigabytes") << QByteArray("\xa1\x01\x7a\x7f\xff\xff\xff", 7);
    QTest::newRow("a byte string that claims 2^63 bytes")
        << QByteArray("\xa1\x00\x5b\x7f\xff\xff\xff\xff\xff\xff\xff", 11);
    QTest::newRow("an array that claims 2^60 tickets")
        << QByteArray("\xa1\x00\x9b\x10\x00\x00\x00\x00\x00\x00\x00", 11);
    QTest::newRow("an endless map that does not end") << QByteArray("\xbf\x00\x01", 3);
    QTest::newRow("fifty thousand arrays in each other")
        << QByteArray("\xa1\x18\x63", 3) + QByteArray(50'000, char(0x81)) + '\x00';
    QTest::newRow("fifty thousand tags in each other")
        << QByteArray("\xa1\x18\x63", 3) + QByteArray(50'000, char(0xc1)) + '\x00';
    QTest::newRow("text that is not UTF-8") << QByteArray("\xa1\x01\x62\xff\xff", 5);
}

void TestDamagedBody::noMapAtAll()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(kindsThatTake(bytes), 0);
}

void TestDamagedBody::randomBytesAreSafe()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(1, char(0xa0 + random.bounded(8)));
        const int length = random.bounded(40);
        for (int k = 0; k < length; ++k)
            bytes.append(char(random.bounded(256)));
        kindsThatTake(bytes);
    }
}

void TestDamagedBody::refusedTextIsCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("just fits") << QString(128, u'a') << QString(128, u'a');
    QTest::newRow("one letter too long") << QString(129, u'a') << QString(128, u'a');
    QTest::newRow("a character of two bytes across the end")
        << QString(127, u'a') + QStringLiteral("éé") << QString(127, u'a');
    QTest::newRow("a character of two bytes that ends at the limit")
        << QString(126, u'a') + QStringLiteral("éé") << QString(126, u'a') + QStringLiteral("é");
    QTest::newRow("Chinese") << QString(50, QChar(0x4e2d)) << QString(42, QChar(0x4e2d));
    QTest::newRow("a character of four bytes across the end")
        << QString(126, u'a') + QStringLiteral("😀") << QString(126, u'a');
}

void TestDamagedBody::refusedTextIsCutBetweenCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    Refusal refusal;
    refusal.gate = GateId(1);
    refusal.text = text;
    const auto decoded = decodeBody<Refusal>(encodeBody(refusal));
    QVERIFY(decoded);
    QCOMPARE(decoded->text, kept);
}

void TestDamagedBody::ticketsAreBatched()
{
    std::vector<Ticket> tickets(2'000);
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        tickets[i].id = TicketId(i + 1);
        tickets[i].name = QString(int(i % 300), QChar(0x4e2d));
    }
    const auto bodies = encodeTicketBodies(tickets);
    QVERIFY(bodies.size() > 1);
    std::vector<Ticket> back;
    for (const QByteArray& body : bodies) {
        QVERIFY(body.size() <= Record::kMaxBodyBytes);
        const auto part = decodeBody<std::vector<Ticket>>(body);
        QVERIFY(part);
        back.insert(back.end(), part->begin(), part->end());
    }
    QVERIFY(back == tickets);
    QVERIFY(encodeTicketBodies({}).empty());
}

QTEST_APPLESS_MAIN(TestDamagedBody)
#include "tst_damaged_body.moc"
