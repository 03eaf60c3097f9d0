// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/pretix_code.h"

#include "core/import/pretix_key.h"
#include "tests/support/pretix_code_maker.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

const SigningKey kKey = SigningKey::fromSeed(QByteArray(32, 'p'));
const QByteArray kPayload =
    textField(1, "seed-ä") + numberField(2, 42) + numberField(3, 7) + numberField(4, 14);

PretixCodeReading read(const QString& text)
{
    const PublicKey keys[] = {SigningKey::fromSeed(QByteArray(32, 'q')).publicKey(), kKey.publicKey()};
    return readPretixCode(text, keys);
}

QString reversed(QByteArray text)
{
    std::reverse(text.begin(), text.end());
    return QString::fromLatin1(text);
}

QJsonObject sharedJson(const QString& name)
{
    QFile file(QStringLiteral(GATELOG_SHARED_DATA "/pretix/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestPretixCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownCodeIsRead();
    void fields_data();
    void fields();
    void forged();
    void everyTruncationIsRefused();
    void everyChangedCharacterIsRefused();
    void onlyOneTextGivesACode_data();
    void onlyOneTextGivesACode();
    void otherTextsAreNotThisFormat_data();
    void otherTextsAreNotThisFormat();
    void ticketsOfPretixItself_data();
    void ticketsOfPretixItself();
};

void TestPretixCode::ownCodeIsRead()
{
    const PretixCodeReading reading = read(pretixCode(kPayload, kKey));
    QCOMPARE(reading.check, CodeCheck::Genuine);
    QVERIFY((reading.ticket == PretixTicket{QStringLiteral("seed-ä"), 42, 7, 14, {}, {}}));
}

void TestPretixCode::fields_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<PretixTicket>("ticket");
    const UnixSeconds noon(std::chrono::seconds(1'763'704'800));
    QTest::newRow("nothing but the seed")
        << textField(1, "s") << PretixTicket{QStringLiteral("s"), 0, 0, 0, {}, {}};
    QTest::newRow("no field at all") << QByteArray() << PretixTicket{};
    QTest::newRow("a window") << numberField(5, 1'763'704'800) + numberField(6, 1'763'704'900)
                              << PretixTicket{{}, 0, 0, 0, noon, noon + std::chrono::seconds(100)};
    QTest::newRow("a window of 0 is none") << numberField(5, 0) + numberField(6, 0) << PretixTicket{};
    QTest::newRow("a window before 1970 is none") << numberField(6, std::uint64_t(-5)) << PretixTicket{};
    QTest::newRow("a window past the year 9999 is none")
        << numberField(6, ~std::uint64_t(0) >> 1) << PretixTicket{};
    QTest::newRow("negative numbers")
        << numberField(2, std::uint64_t(-1)) << PretixTicket{{}, -1, 0, 0, {}, {}};
    QTest::newRow("fields in another order")
        << numberField(2, 3) + textField(1, "s") << PretixTicket{QStringLiteral("s"), 3, 0, 0, {}, {}};
    QTest::newRow("unknown fields of each wire type")
        << numberField(9, 1) + textField(10, "later") + varint(11 << 3 | 1) + QByteArray(8, 'x') +
               varint(12 << 3 | 5) + QByteArray(4, 'x') + numberField(2, 3)
        << PretixTicket{{}, 3, 0, 0, {}, {}};
    QTest::newRow("a known field of another type") << textField(2, "x") << PretixTicket{};
}

void TestPretixCode::fields()
{
    QFETCH(QByteArray, payload);
    QFETCH(PretixTicket, ticket);
    // The shortest of pretix's own codes are longer, so a short payload is filled with a field nobody knows.
    const PretixCodeReading reading = read(pretixCode(payload + textField(15, "filler"), kKey));
    QCOMPARE(reading.check, CodeCheck::Genuine);
    QVERIFY(reading.ticket == ticket);
}

void TestPretixCode::forged()
{
    const QString text = pretixCode(kPayload, SigningKey::fromSeed(QByteArray(32, 'z')));
    const PretixCodeReading reading = read(text);
    QCOMPARE(reading.check, CodeCheck::Forged);
    QCOMPARE(reading.ticket.item, 42);
    QCOMPARE(readPretixCode(text, {}).check, CodeCheck::Forged);
}

void TestPretixCode::everyTruncationIsRefused()
{
    const QString text = pretixCode(kPayload, kKey);
    for (qsizetype size = 0; size < text.size(); ++size) {
        QVERIFY2(read(text.first(size)).check != CodeCheck::Genuine, qPrintable(QString::number(size)));
        QVERIFY2(read(text.last(size)).check != CodeCheck::Genuine, qPrintable(QString::number(size)));
    }
}

void TestPretixCode::everyChangedCharacterIsRefused()
{
    const QString text = pretixCode(kPayload, kKey);
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (char c : QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_ \n")) {
            if (text[i] == QLatin1Char(c))
                continue;
            QString changed = text;
            changed[i] = QLatin1Char(c);
            QVERIFY2(read(changed).check != CodeCheck::Genuine, qPrintable(changed));
        }
    }
}

void TestPretixCode::onlyOneTextGivesACode_data()
{
    // A used ticket is known by its text. Another text for the same signed bytes would admit a second time.
    QTest::addColumn<int>("seedLength");
    QTest::newRow("no padding") << 22;
    QTest::newRow("one character of padding") << 24;
    QTest::newRow("two characters of padding") << 23;
}

void TestPretixCode::onlyOneTextGivesACode()
{
    QFETCH(int, seedLength);
    const QString text = pretixCode(textField(1, QByteArray(seedLength, 's')), kKey);
    QCOMPARE(read(text).check, CodeCheck::Genuine);
    const qsizetype padding = text.count(u'=');
    QCOMPARE(padding, (3 - (5 + 2 + seedLength + 64) % 3) % 3);
    QVERIFY(read(text.sliced(padding)).check == (padding ? CodeCheck::NotThisFormat : CodeCheck::Genuine));
    for (char c : QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")) {
        QString changed = text;
        changed[padding] = QLatin1Char(c); // the last character of the base64, whose spare bits say nothing
        if (changed != text)
            QVERIFY2(read(changed).check != CodeCheck::Genuine, qPrintable(changed));
    }
}

void TestPretixCode::otherTextsAreNotThisFormat_data()
{
    QTest::addColumn<QString>("text");
    const auto code = [](const QByteArray& head, const QByteArray& rest) {
        return reversed((head + rest).toBase64());
    };
    const QByteArray signature(64, 's');
    QTest::newRow("nothing") << QString();
    QTest::newRow("not base64") << QString(120, u'!');
    QTest::newRow("base64 that is not reversed") << QString::fromLatin1(
        (QByteArray("\1\0\x0a\0\x40", 5) + QByteArray(10, '\0') + signature).toBase64());
    QTest::newRow("version 2") << code(QByteArray("\2\0\x0a\0\x40", 5), QByteArray(10, '\x08') + signature);
    QTest::newRow("a payload longer than the text")
        << code(QByteArray("\1\xff\xff\0\x40", 5), QByteArray(10, '\x08') + signature);
    QTest::newRow("a signature of 63 bytes")
        << code(QByteArray("\1\0\x0a\0\x3f", 5), QByteArray(10, '\x08') + signature.chopped(1));
    QTest::newRow("bytes left over") << code(QByteArray("\1\0\x0a\0\x40", 5),
                                             QByteArray(12, '\x08') + signature);
    QTest::newRow("a payload that is no protobuf")
        << code(QByteArray("\1\0\x0a\0\x40", 5), QByteArray(10, '\xff') + signature);
    QTest::newRow("a seed longer than the payload")
        << code(QByteArray("\1\0\x0a\0\x40", 5), QByteArray("\x0a\x7f") + QByteArray(8, 's') + signature);
    QTest::newRow("not Latin") << QString(120, QChar(0x4e2d));
    QTest::newRow("too long") << QString(2000, u'A');
}

void TestPretixCode::otherTextsAreNotThisFormat()
{
    QFETCH(QString, text);
    QCOMPARE(read(text).check, CodeCheck::NotThisFormat);
}

void TestPretixCode::ticketsOfPretixItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGenuine");
    QTest::addColumn<QString>("validFrom");
    for (const QJsonValue value : sharedJson(QStringLiteral("sig1-tickets.json"))[u"tickets"].toArray()) {
        const QJsonObject ticket = value.toObject();
        const QString text = ticket[u"qr"].toString();
        QTest::newRow(qPrintable(text.first(8)))
            << text << (ticket[u"signature"].toString() == u"good") << ticket[u"valid_from"].toString();
    }
    QTest::newRow("the shared data is there") << QString() << false << QString();
}

void TestPretixCode::ticketsOfPretixItself()
{
    QFETCH(QString, text);
    QFETCH(bool, isGenuine);
    QFETCH(QString, validFrom);
    const QJsonObject event = sharedJson(QStringLiteral("events/event1.json"));
    if (event.isEmpty())
        QSKIP("no pretix fixtures in " GATELOG_SHARED_DATA);
    std::vector<PublicKey> keys;
    for (const QJsonValue key : event[u"valid_keys"][u"pretix_sig1"].toArray())
        if (const auto read = pretixPublicKey(key.toString().toLatin1()))
            keys.push_back(*read);
    QCOMPARE(keys.size(), std::size_t(2));
    if (text.isEmpty())
        return;
    const PretixCodeReading reading = readPretixCode(text, keys);
    QCOMPARE(reading.check, isGenuine ? CodeCheck::Genuine : CodeCheck::Forged);
    if (!isGenuine)
        return;
    QVERIFY(!reading.ticket.seed.isEmpty() && reading.ticket.item != 0);
    QCOMPARE(reading.ticket.validFrom.has_value(), !validFrom.isEmpty());
    if (reading.ticket.validFrom)
        QCOMPARE(qint64(reading.ticket.validFrom->time_since_epoch().count()),
                 QDateTime::fromString(validFrom, Qt::ISODate).toSecsSinceEpoch());
}

QTEST_APPLESS_MAIN(TestPretixCode)
#include "tst_pretix_code.moc"
