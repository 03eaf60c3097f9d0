// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hash.h"
#include "sync/session/invitation.h"
#include "tests/support/test_author.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

Invitation sampleInvitation(int addresses = 2)
{
    Invitation invitation;
    invitation.authority = authorityKey().publicKey();
    invitation.token = *InvitationToken::fromBytes(QByteArray::fromHex("000102030405060708090a0b0c0d0eff"));
    invitation.expires = UnixSeconds(std::chrono::seconds(1'763'704'800));
    for (int i = 0; i < addresses; ++i)
        invitation.addresses.push_back(
            {i % 2 == 0 ? QByteArray("\xc0\xa8\x00\x07", 4) : QByteArray(16, '\xfe'),
             std::uint16_t(47'000 + i)});
    return invitation;
}

/// Base32 with the bits of RFC 4648, on its own: what the codec's is compared with.
QString textOf(QByteArray content)
{
    content += blake2b256({content}).toByteArray().first(4);
    QString bits;
    for (const char byte : content)
        bits += QString::number(std::uint8_t(byte), 2).rightJustified(8, u'0');
    while (bits.size() % 5 != 0)
        bits += u'0';
    QString text = QStringLiteral("GATELOG:");
    for (qsizetype at = 0; at < bits.size(); at += 5)
        text += QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")[bits.mid(at, 5).toInt(nullptr, 2)];
    return text;
}

QByteArray contentWithoutAddresses()
{
    return QByteArray(1, '\1') + authorityKey().publicKey().toByteArray() +
           QByteArray::fromHex("000102030405060708090a0b0c0d0eff") + QByteArray::fromHex("691fffe0");
}

} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney_data();
    void survivesTheJourney();
    void isAsThePageSays();
    void pastingDoesNoHarm_data();
    void pastingDoesNoHarm();
    void everyMistypedCharacterIsNoticed();
    void refused_data();
    void refused();
};

void TestInvitation::survivesTheJourney_data()
{
    QTest::addColumn<int>("addresses");
    for (int i = 0; i <= int(Invitation::kMaxAddresses); ++i)
        QTest::addRow("with %d addresses", i) << i;
}

void TestInvitation::survivesTheJourney()
{
    QFETCH(const int, addresses);
    const Invitation invitation = sampleInvitation(addresses);
    const QString text = invitation.encode();
    const auto decoded = Invitation::decode(text);
    QVERIFY(decoded);
    QVERIFY(*decoded == invitation);
    for (const QChar character : text) // QR's alphanumeric mode, less the space
        QVERIFY(QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+-./:").contains(character));
}

void TestInvitation::isAsThePageSays()
{
    QCOMPARE(sampleInvitation(0).encode(), textOf(contentWithoutAddresses() + QByteArray(1, '\0')));
    QCOMPARE(sampleInvitation(1).encode(),
             textOf(contentWithoutAddresses() + QByteArray::fromHex("0104c0a80007b798")));
}

void TestInvitation::pastingDoesNoHarm_data()
{
    QTest::addColumn<QString>("text");
    const QString text = sampleInvitation().encode();
    QString broken = text;
    for (qsizetype at = 20; at < broken.size(); at += 24)
        broken.insert(at, QStringLiteral("\r\n "));
    QString spaced;
    for (const QChar character : text)
        spaced += character + QStringLiteral("\t");
    QTest::newRow("white space around") << QStringLiteral(" \n") + text + QStringLiteral("\r\n ");
    QTest::newRow("broken into lines") << broken;
    QTest::newRow("a tab behind every character") << spaced;
    QTest::newRow("the prefix in lower case") << QStringLiteral("gatelog:") + text.sliced(8);
    QTest::newRow("all in lower case") << text.toLower();
    QTest::newRow("a byte order mark and no-break spaces")
        << QChar(0xfeff) + text.first(30) + QChar(0x00a0) + text.sliced(30) + QChar(0x200b);
}

void TestInvitation::pastingDoesNoHarm()
{
    QFETCH(const QString, text);
    const auto decoded = Invitation::decode(text);
    QVERIFY(decoded);
    QVERIFY(*decoded == sampleInvitation());
}

void TestInvitation::everyMistypedCharacterIsNoticed()
{
    const QString text = sampleInvitation().encode();
    for (qsizetype at = 0; at < text.size(); ++at) {
        QString mistyped = text;
        mistyped[at] = mistyped[at] == u'Q' ? u'R' : u'Q';
        QVERIFY2(!Invitation::decode(mistyped), qPrintable(mistyped));
        QString lost = text;
        lost.remove(at, 1);
        QVERIFY2(!Invitation::decode(lost), qPrintable(lost));
    }
}

void TestInvitation::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    const QString good = sampleInvitation().encode();
    const QByteArray content = contentWithoutAddresses();
    QTest::newRow("nothing at all") << QString() << ErrorCode::Damaged;
    QTest::newRow("the prefix alone") << QStringLiteral("GATELOG:") << ErrorCode::Damaged;
    QTest::newRow("a ticket's code") << QStringLiteral("TICKET-1") << ErrorCode::Damaged;
    QTest::newRow("a character that is none of base32's") << good + u'1' << ErrorCode::Damaged;
    QTest::newRow("something behind it") << good + u'A' << ErrorCode::Damaged;
    QTest::newRow("too long to look at")
        << good + QString(Invitation::kMaxTextCharacters, u' ') << ErrorCode::TooLarge;
    QTest::newRow("a newer version") << textOf("\x02" + content.sliced(1) + QByteArray(1, '\0'))
                                     << ErrorCode::NewerFormat;
    QTest::newRow("version 0") << textOf(QByteArray(1, '\0') + content.sliced(1) + QByteArray(1, '\0'))
                               << ErrorCode::Damaged;
    QTest::newRow("an address too many") << textOf(content + QByteArray(1, '\x09')) << ErrorCode::TooLarge;
    QTest::newRow("fewer addresses than it says")
        << textOf(content + QByteArray::fromHex("0204c0a80007b798")) << ErrorCode::Damaged;
    QTest::newRow("an address of no known family")
        << textOf(content + QByteArray::fromHex("0105c0a80007b798")) << ErrorCode::Damaged;
    QTest::newRow("a byte after the last address")
        << textOf(content + QByteArray::fromHex("0104c0a80007b79800")) << ErrorCode::Damaged;
    QTest::newRow("cut short, with a right checksum") << textOf(content.first(30)) << ErrorCode::Damaged;
}

void TestInvitation::refused()
{
    QFETCH(const QString, text);
    QFETCH(const ErrorCode, code);
    const auto decoded = Invitation::decode(text);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, code);
}

QTEST_APPLESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
