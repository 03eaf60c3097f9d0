// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/signed_code.h"

#include "core/crypto/hash.h"
#include "core/feed/record.h"
#include "core/ticket/base45.h"
#include "core/ticket/code_text.h"

#include <QTest>

using namespace gatelog;

namespace {

SigningKey key(char fill)
{
    return SigningKey::fromSeed(QByteArray(32, fill));
}

SigningKey authority()
{
    QByteArray seed;
    for (char i = 0; i < 32; ++i)
        seed.append(i);
    return SigningKey::fromSeed(seed);
}

const SigningKey kIssuer = authority();
const EventId kEvent = eventIdOf(kIssuer.publicKey());
const SignedTicket kTicket{TicketId(0x0123456789abcdef), CategoryId(300), {}, {}};

UnixSeconds quarter(int steps)
{
    return UnixSeconds(std::chrono::sys_days{std::chrono::year{2025} / 1 / 1}) +
           steps * std::chrono::minutes(15);
}

SignedCodeReading read(const QString& text, const SigningKey& issuer = kIssuer)
{
    const PublicKey keys[] = {issuer.publicKey()};
    return readSignedCode(text, eventIdOf(issuer.publicKey()), keys);
}

/// The issuer whose codes begin with a space: the first characters follow from the key id alone.
SigningKey issuerOfLeadingSpace()
{
    for (int i = 0; i < 10'000; ++i) {
        const SigningKey candidate = SigningKey::fromSeed(QByteArray::number(i).leftJustified(32, 'x'));
        const EventId event = eventIdOf(candidate.publicKey());
        if (makeSignedCode(kTicket, event, candidate).startsWith(u' '))
            return candidate;
    }
    qFatal("one key in 45 has such codes");
}

} // namespace

class TestSignedCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenTexts_data();
    void goldenTexts();
    void fitsVersion5AtLevelM_data();
    void fitsVersion5AtLevelM();
    void windowIsRounded_data();
    void windowIsRounded();
    void lostLeadingSpaceIsPutBack();
    void noCodeEndsWithASpace();
    void everyTruncationIsRefused();
    void everyChangedCharacterIsRefused();
    void foreignEventIsForged();
    void unknownIssuerIsForged();
    void secondIssuerIsTried();
    void otherTextsAreNotThisFormat_data();
    void otherTextsAreNotThisFormat();
    void claimedIdNeedsNoSignature();
};

void TestSignedCode::goldenTexts_data()
{
    // Made by an independent implementation of FORMAT.md (Python's hashlib and OpenSSL's Ed25519).
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("text");
    QTest::newRow("without a window")
        << -1 << -1
        << QStringLiteral("K22L60$Y88IHO1QU60AGS*5861JXWNRKFIVLQJHH:OSM3DUS 46%NBPF19*GM*G/FN WCGMQ "
                          "/2DJFKPOVHPWLG026*$J5VSQ4W3ULH6VSLJRSVF00");
    QTest::newRow("with a window")
        << 100 << 200
        << QStringLiteral("682L60$Y88IHO1QU60600448MFPO0S-Y9XSK918I83X1HAP7L%HK:06-U31IKMUDSGZH5QUA618.-"
                          "5AZNH7854AEFGX 00KJBOQ$*0N$1F2PCE3P92P2F5QD60");
    QTest::newRow("with an open end")
        << 100 << -1
        << QStringLiteral("682L60$Y88IHO1QU6060045A:BWXRIXJM-+G167LVEM1Q35F: M9FAVQP8+K47ELG8J*3:"
                          "03Q1CBH69CAK*FAM1K8113Q7.LD+6 R054Q8U6H/CT%N1$3 QD80");
}

void TestSignedCode::goldenTexts()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(QString, text);
    SignedTicket ticket = kTicket;
    if (from >= 0)
        ticket.validFrom = quarter(from);
    if (until >= 0)
        ticket.validUntil = quarter(until);
    QCOMPARE(makeSignedCode(ticket, kEvent, kIssuer), text);
    const SignedCodeReading reading = read(text);
    QCOMPARE(reading.check, CodeCheck::Genuine);
    QVERIFY(reading.ticket == ticket);
    QCOMPARE(reading.text, text);
}

void TestSignedCode::fitsVersion5AtLevelM_data()
{
    QTest::addColumn<SignedTicket>("ticket");
    QTest::addColumn<int>("characters");
    constexpr std::uint64_t most = ~std::uint64_t(0);
    QTest::newRow("the smallest numbers") << SignedTicket{TicketId(1), CategoryId(1), {}, {}} << 114;
    QTest::newRow("the largest numbers") << SignedTicket{TicketId(most), CategoryId(0xffff), {}, {}} << 114;
    QTest::newRow("a window") << SignedTicket{TicketId(1), CategoryId(1), quarter(1), quarter(2)} << 122;
    QTest::newRow("the widest window")
        << SignedTicket{TicketId(most), CategoryId(0xffff), quarter(0xffffe), quarter(0xffffe)} << 122;
}

void TestSignedCode::fitsVersion5AtLevelM()
{
    QFETCH(SignedTicket, ticket);
    QFETCH(int, characters);
    const QString text = makeSignedCode(ticket, kEvent, kIssuer);
    QCOMPARE(text.size(), characters);
    for (const QChar c : text)
        QVERIFY(QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:").contains(c));
    QVERIFY(read(text).ticket == ticket);
}

void TestSignedCode::windowIsRounded_data()
{
    using Instant = std::optional<UnixSeconds>;
    QTest::addColumn<Instant>("from");
    QTest::addColumn<Instant>("until");
    QTest::addColumn<Instant>("readFrom");
    QTest::addColumn<Instant>("readUntil");
    constexpr std::chrono::seconds s{1};
    const UnixSeconds in2024 = quarter(0) - std::chrono::hours(24);
    const UnixSeconds in3000{std::chrono::sys_days{std::chrono::year{3000} / 1 / 1}};
    QTest::newRow("whole quarter hours stay")
        << Instant(quarter(5)) << Instant(quarter(6)) << Instant(quarter(5)) << Instant(quarter(6));
    QTest::newRow("from goes down, until goes up") << Instant(quarter(5) + 899 * s) << Instant(quarter(6) + s)
                                                   << Instant(quarter(5)) << Instant(quarter(7));
    QTest::newRow("only from") << Instant(quarter(5)) << Instant() << Instant(quarter(5)) << Instant();
    QTest::newRow("only until") << Instant() << Instant(quarter(6)) << Instant() << Instant(quarter(6));
    QTest::newRow("from before 2025 is no bound")
        << Instant(in2024) << Instant(quarter(6)) << Instant() << Instant(quarter(6));
    QTest::newRow("until before 2025 stays past")
        << Instant() << Instant(in2024) << Instant() << Instant(quarter(0));
    QTest::newRow("from beyond what is held never opens early")
        << Instant(in3000) << Instant() << Instant(quarter(0xffffe)) << Instant();
    QTest::newRow("until beyond what is held is no bound")
        << Instant(quarter(5)) << Instant(in3000) << Instant(quarter(5)) << Instant();
}

void TestSignedCode::windowIsRounded()
{
    using Instant = std::optional<UnixSeconds>;
    QFETCH(Instant, from);
    QFETCH(Instant, until);
    QFETCH(Instant, readFrom);
    QFETCH(Instant, readUntil);
    const SignedCodeReading reading =
        read(makeSignedCode({kTicket.ticket, kTicket.category, from, until}, kEvent, kIssuer));
    QCOMPARE(reading.check, CodeCheck::Genuine);
    QVERIFY(reading.ticket.validFrom == readFrom);
    QVERIFY(reading.ticket.validUntil == readUntil);
}

void TestSignedCode::lostLeadingSpaceIsPutBack()
{
    const SigningKey issuer = issuerOfLeadingSpace();
    for (const bool window : {false, true}) {
        SignedTicket ticket = kTicket;
        if (window)
            ticket.validFrom = quarter(7);
        const QString text = makeSignedCode(ticket, eventIdOf(issuer.publicKey()), issuer);
        const QString scanned = normalisedCode(text);
        const SignedCodeReading reading = read(scanned, issuer);
        QCOMPARE(reading.check, CodeCheck::Genuine);
        QCOMPARE(reading.text, text);
        QVERIFY(reading.ticket == ticket);
        if (!window) {
            QCOMPARE(scanned.size(), text.size() - 1);
            QVERIFY(!claimedTicketId(scanned)); // the length says nothing before the spaces are back
        }
    }
}

void TestSignedCode::noCodeEndsWithASpace()
{
    // The last of three characters counts 2025s, the last of two 45s: neither reaches the space's 36.
    for (std::uint64_t i = 1; i < 500; ++i) {
        const SignedTicket plain{TicketId(i), CategoryId(1), {}, {}};
        const SignedTicket window{TicketId(i), CategoryId(1), quarter(1), {}};
        QVERIFY(!makeSignedCode(plain, kEvent, kIssuer).endsWith(u' '));
        QVERIFY(!makeSignedCode(window, kEvent, kIssuer).endsWith(u' '));
    }
}

void TestSignedCode::everyTruncationIsRefused()
{
    const QString text = makeSignedCode(kTicket, kEvent, kIssuer);
    for (qsizetype size = 0; size < text.size(); ++size) {
        QVERIFY2(read(text.first(size)).check != CodeCheck::Genuine, qPrintable(QString::number(size)));
        QVERIFY(read(text.last(size)).check != CodeCheck::Genuine);
    }
    QVERIFY(read(text + u'0').check != CodeCheck::Genuine);
}

void TestSignedCode::everyChangedCharacterIsRefused()
{
    const QString text =
        makeSignedCode({kTicket.ticket, kTicket.category, quarter(3), quarter(9)}, kEvent, kIssuer);
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const QChar other : {QChar(u'0'), QChar(u'Z'), QChar(u' '), QChar(u':')}) {
            if (text[i] == other)
                continue;
            QString changed = text;
            changed[i] = other;
            QVERIFY2(read(changed).check != CodeCheck::Genuine, qPrintable(changed));
        }
    }
}

void TestSignedCode::foreignEventIsForged()
{
    const QString text = makeSignedCode(kTicket, eventIdOf(key('f').publicKey()), kIssuer);
    const SignedCodeReading reading = read(text);
    QCOMPARE(reading.check, CodeCheck::Forged);
    QVERIFY(reading.ticket == kTicket); // what it claims, for the log
}

void TestSignedCode::unknownIssuerIsForged()
{
    const QString text = makeSignedCode(kTicket, kEvent, key('x'));
    QCOMPARE(read(text).check, CodeCheck::Forged);
    QCOMPARE(readSignedCode(text, kEvent, {}).check, CodeCheck::Forged);
}

void TestSignedCode::secondIssuerIsTried()
{
    const PublicKey issuers[] = {kIssuer.publicKey(), key('x').publicKey()};
    const QString text = makeSignedCode(kTicket, kEvent, key('x'));
    QCOMPARE(readSignedCode(text, kEvent, issuers).check, CodeCheck::Genuine);
}

void TestSignedCode::otherTextsAreNotThisFormat_data()
{
    QTest::addColumn<QString>("text");
    const QByteArray body(75, 'x');
    QTest::newRow("nothing") << QString();
    QTest::newRow("a short code") << QStringLiteral("ABC123");
    QTest::newRow("lower case of the right length") << QString(114, u'a');
    QTest::newRow("zeros of the right length") << QString(114, u'0');
    QTest::newRow("a version we do not know") << QString::fromLatin1(toBase45(QByteArray(1, 0x20) + body));
    QTest::newRow("a flag we do not know") << QString::fromLatin1(toBase45(QByteArray(1, 0x12) + body));
    QTest::newRow("a window announced and not there")
        << QString::fromLatin1(toBase45(QByteArray(1, 0x11) + body));
    QTest::newRow("an unannounced window")
        << QString::fromLatin1(toBase45(QByteArray(1, 0x10) + body + QByteArray(5, 'w')));
    QTest::newRow("not Latin") << QString(114, QChar(0x4e2d));
    QTest::newRow("the most a QR holds") << QString(4296, u'A');
}

void TestSignedCode::otherTextsAreNotThisFormat()
{
    QFETCH(QString, text);
    QCOMPARE(read(text).check, CodeCheck::NotThisFormat);
    QVERIFY(!claimedTicketId(text));
}

void TestSignedCode::claimedIdNeedsNoSignature()
{
    const QString text = makeSignedCode(kTicket, kEvent, key('x'));
    QVERIFY(claimedTicketId(text) == kTicket.ticket);
}

QTEST_APPLESS_MAIN(TestSignedCode)
#include "tst_signed_code.moc"
