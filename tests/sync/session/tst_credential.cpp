// SPDX-License-Identifier: Apache-2.0
#include "sync/session/control_message.h"
#include "sync/session/credential.h"
#include "tests/support/test_author.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

const PublicKey kDevice = Author::key('d').publicKey();

QByteArray enrolment(const SigningKey& by, const PublicKey& device, Kind kind = Kind::DeviceEnrolled)
{
    Author author(by, testEvent());
    return author.write(kind, DeviceEnrolled{device, QStringLiteral("Desk"), Role::Scanner}, 0)->bytes();
}

} // namespace

class TestCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheAuthoritysWordOnThisDeviceCounts();
    void anyChangedByteIsNoCredential();
    void authCarriesIt();
};

void TestCredential::onlyTheAuthoritysWordOnThisDeviceCounts()
{
    QVERIFY(vouchesFor(enrolment(authorityKey(), kDevice), testEvent(), kDevice));
    QVERIFY(!vouchesFor(enrolment(authorityKey(), Author::key('e').publicKey()), testEvent(), kDevice));
    QVERIFY(!vouchesFor(enrolment(Author::key('d'), kDevice), testEvent(), kDevice));
    QVERIFY(!vouchesFor(enrolment(authorityKey(), kDevice, Kind::DeviceRevoked), testEvent(), kDevice));
    QVERIFY(!vouchesFor(enrolment(authorityKey(), kDevice), eventIdOf(kDevice), kDevice));
    QVERIFY(!vouchesFor({}, testEvent(), kDevice));
}

void TestCredential::anyChangedByteIsNoCredential()
{
    const QByteArray whole = enrolment(authorityKey(), kDevice);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!vouchesFor(changed, testEvent(), kDevice), qPrintable(QString::number(i)));
        QVERIFY(!vouchesFor(whole.first(i), testEvent(), kDevice));
    }
}

void TestCredential::authCarriesIt()
{
    const HandshakeHash handshake;
    const QByteArray shown = enrolment(authorityKey(), kDevice);
    const QByteArray auth = makeAuth(Author::key('d'), RunId(7), Side::Initiator, handshake, shown);
    const auto read = readAuth(auth, Side::Initiator, handshake);
    QVERIFY(read);
    QCOMPARE(read->credential, shown);
    QCOMPARE(read->identity.device, kDevice);
    QVERIFY(
        readAuth(makeAuth(Author::key('d'), RunId(7), Side::Initiator, handshake), Side::Initiator, handshake)
            ->credential.isEmpty());
    const QByteArray tooLong(kMaxCredentialBytes + 1, 'x');
    QVERIFY(!readAuth(makeAuth(Author::key('d'), RunId(7), Side::Initiator, handshake, tooLong),
                      Side::Initiator, handshake));
}

QTEST_GUILESS_MAIN(TestCredential)
#include "tst_credential.moc"
