// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/session/noise_pair.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

ErrorCode errorOf(const Result<QByteArray>& result)
{
    return result ? ErrorCode::Conflict : result.error().code; // no test expects Conflict
}

bool isDead(NoiseHandshake& handshake)
{
    return handshake.hasFailed() && !handshake.isDone() && !handshake.isOurTurn() &&
           errorOf(handshake.writeMessage({})) == ErrorCode::Usage &&
           errorOf(handshake.readMessage(QByteArray(200, 'x'))) == ErrorCode::Usage;
}

QByteArray changed(QByteArray bytes, qsizetype at, int by)
{
    bytes[at] = char(bytes[at] ^ by);
    return bytes;
}

constexpr QByteArrayView kPayload = "hello";
constexpr qsizetype kOverheadBytes[] = {32, 32 + 48 + 16, 48 + 16}; // e; e, s, payload; s, payload

} // namespace

class TestNoiseHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAgree();
    void payloadsOfAnyAllowedSize_data();
    void payloadsOfAnyAllowedSize();
    void aPayloadOverTheLimitIsRefusedAndNothingIsLost();
    void turnsAreKept();
    void aMessageOutOfTurnEndsIt();
    void freshKeysGiveFreshHandshakes();
    void everyChangedByteFails_data();
    void everyChangedByteFails();
    void everyCutMessageFails();
    void aLongerMessageFails();
    void aMessageOverTheLimitIsRefused();
    void differentProloguesNeverComplete_data();
    void differentProloguesNeverComplete();
    void anEphemeralOfSmallOrderIsRefused_data();
    void anEphemeralOfSmallOrderIsRefused();
    void aStaticKeyOfSmallOrderIsRefused();
    void messagesOfAnotherHandshakeFail();
    void itsOwnMessagesComeBack();
    void whatWasMovedAwayIsDead();
};

void TestNoiseHandshake::bothSidesAgree()
{
    NoisePair pair;
    QVERIFY(pair.exchange(0, 2));
    QVERIFY(!pair.initiator.isDone() && !pair.responder.isDone());
    QCOMPARE(pair.initiator.remoteStatic().toHex(),
             noiseKey('s').publicKey().toHex()); // before it tells its own
    QVERIFY(pair.exchange(2, 3));
    QVERIFY(pair.initiator.isDone() && pair.responder.isDone());
    QCOMPARE(pair.initiator.hash().toHex(), pair.responder.hash().toHex());
    QCOMPARE(pair.responder.remoteStatic().toHex(), noiseKey('S').publicKey().toHex());
    NoiseTransport one = pair.initiator.split();
    NoiseTransport other = pair.responder.split();
    QCOMPARE(other.open(*one.seal("there")).value(), QByteArray("there"));
    QCOMPARE(one.open(*other.seal("back")).value(), QByteArray("back"));
    QCOMPARE(pair.initiator.hash().toHex(), pair.responder.hash().toHex());
    QVERIFY(pair.initiator.isDone());
}

void TestNoiseHandshake::payloadsOfAnyAllowedSize_data()
{
    QTest::addColumn<qsizetype>("message");
    QTest::addColumn<qsizetype>("size");
    for (qsizetype message = 0; message < 3; ++message)
        for (const qsizetype size :
             {qsizetype(0), qsizetype(1), qsizetype(1000), kMaxNoiseMessageBytes - kOverheadBytes[message]})
            QTest::addRow("message %lld, %lld bytes", qint64(message + 1), qint64(size)) << message << size;
}

void TestNoiseHandshake::payloadsOfAnyAllowedSize()
{
    QFETCH(qsizetype, message);
    QFETCH(qsizetype, size);
    const QByteArray payload(size, 'p');
    NoisePair pair;
    QVERIFY(pair.exchange(0, std::size_t(message)));
    const auto written = pair.writer(std::size_t(message)).writeMessage(payload);
    QVERIFY(written);
    QCOMPARE(written->size(), size + kOverheadBytes[message]);
    QCOMPARE(written->contains("pppp"), message == 0 && size > 3); // only the first travels in clear
    QCOMPARE(pair.reader(std::size_t(message)).readMessage(*written).value(), payload);
    QVERIFY(pair.exchange(std::size_t(message) + 1, NoisePair::kMessages));
    QCOMPARE(pair.initiator.hash().toHex(), pair.responder.hash().toHex());
}

void TestNoiseHandshake::aPayloadOverTheLimitIsRefusedAndNothingIsLost()
{
    NoisePair pair;
    for (std::size_t i = 0; i < NoisePair::kMessages; ++i) {
        const QByteArray payload(kMaxNoiseMessageBytes - kOverheadBytes[i] + 1, 'p');
        QCOMPARE(errorOf(pair.writer(i).writeMessage(payload)), ErrorCode::TooLarge);
        QVERIFY(pair.writer(i).isOurTurn());
        QVERIFY(pair.exchange(i, i + 1));
    }
    QCOMPARE(pair.initiator.hash().toHex(), pair.responder.hash().toHex());
}

void TestNoiseHandshake::turnsAreKept()
{
    NoisePair pair;
    for (std::size_t i = 0; i < NoisePair::kMessages; ++i) {
        QVERIFY(pair.writer(i).isOurTurn());
        QVERIFY(!pair.reader(i).isOurTurn());
        QCOMPARE(errorOf(pair.reader(i).writeMessage({})), ErrorCode::Usage); // nothing is lost by it
        QVERIFY(pair.exchange(i, i + 1));
    }
    for (NoiseHandshake* side : {&pair.initiator, &pair.responder}) {
        QVERIFY(!side->isOurTurn());
        QCOMPARE(errorOf(side->writeMessage({})), ErrorCode::Usage);
        QCOMPARE(errorOf(side->readMessage(QByteArray(64, 'x'))), ErrorCode::Usage);
        QVERIFY(side->isDone()); // done stays done
    }
}

void TestNoiseHandshake::aMessageOutOfTurnEndsIt()
{
    NoisePair pair;
    QCOMPARE(errorOf(pair.initiator.readMessage(QByteArray(32, 'x'))), ErrorCode::Usage);
    QVERIFY(isDead(pair.initiator));
}

void TestNoiseHandshake::freshKeysGiveFreshHandshakes()
{
    const auto begun = [] { return *NoiseHandshake(Side::Initiator, {}, noiseKey('S')).writeMessage({}); };
    const QByteArray first = begun();
    QVERIFY(first != begun());
    QCOMPARE(first.size(), 32);
}

void TestNoiseHandshake::everyChangedByteFails_data()
{
    QTest::addColumn<qsizetype>("message");
    QTest::newRow("of the first message") << qsizetype(0);
    QTest::newRow("of the second message") << qsizetype(1);
    QTest::newRow("of the third message") << qsizetype(2);
}

void TestNoiseHandshake::everyChangedByteFails()
{
    QFETCH(qsizetype, message);
    const std::size_t at = std::size_t(message);
    const qsizetype size = kOverheadBytes[at] + kPayload.size();
    for (qsizetype i = 0; i < size; ++i) {
        for (const int by : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
            NoisePair pair;
            QVERIFY(pair.exchange(0, at, kPayload));
            const auto written = pair.writer(at).writeMessage(kPayload);
            QVERIFY(written && written->size() == size);
            const auto read = pair.reader(at).readMessage(changed(*written, i, by));
            // The first is in clear: it is noticed when the second is read, at the latest.
            if (at == 0 && read)
                QVERIFY2(!pair.exchange(1, 2), qPrintable(QString::number(i)));
            else
                QVERIFY2(!read, qPrintable(QString::number(i)));
            QVERIFY(!pair.reader(at).isDone());
            QVERIFY(
                isDead(at == 0 && read && !pair.responder.hasFailed() ? pair.initiator : pair.reader(at)));
        }
    }
}

void TestNoiseHandshake::everyCutMessageFails()
{
    for (std::size_t message = 0; message < NoisePair::kMessages; ++message) {
        for (qsizetype size = 0; size < kOverheadBytes[message] + kPayload.size(); ++size) {
            NoisePair pair;
            QVERIFY(pair.exchange(0, message));
            const auto written = pair.writer(message).writeMessage(kPayload);
            const auto read = pair.reader(message).readMessage(QByteArrayView(*written).first(size));
            if (message == 0 && size >= kOverheadBytes[0]) { // a shorter payload, in clear
                QVERIFY(!pair.exchange(1, 2));
                QVERIFY(isDead(pair.initiator));
                continue;
            }
            QCOMPARE(errorOf(read), ErrorCode::Damaged);
            QVERIFY(isDead(pair.reader(message)));
        }
    }
}

void TestNoiseHandshake::aLongerMessageFails()
{
    for (std::size_t message = 0; message < NoisePair::kMessages; ++message) {
        NoisePair pair;
        QVERIFY(pair.exchange(0, message));
        const auto written = pair.writer(message).writeMessage(kPayload);
        const auto read = pair.reader(message).readMessage(*written + 'x');
        QVERIFY(message == 0 ? !pair.exchange(1, 2) : errorOf(read) == ErrorCode::Damaged);
        QVERIFY(!pair.initiator.isDone() || !pair.responder.isDone());
    }
}

void TestNoiseHandshake::aMessageOverTheLimitIsRefused()
{
    for (std::size_t message = 0; message < NoisePair::kMessages; ++message) {
        NoisePair pair;
        QVERIFY(pair.exchange(0, message));
        const QByteArray tooLong(kMaxNoiseMessageBytes + 1, 'x');
        QCOMPARE(errorOf(pair.reader(message).readMessage(tooLong)), ErrorCode::TooLarge);
        QVERIFY(isDead(pair.reader(message)));
    }
}

void TestNoiseHandshake::differentProloguesNeverComplete_data()
{
    QTest::addColumn<QByteArray>("initiators");
    QTest::addColumn<QByteArray>("responders");
    QTest::newRow("one and another") << QByteArray("event 1") << QByteArray("event 2");
    QTest::newRow("one and none") << QByteArray("event 1") << QByteArray();
    QTest::newRow("none and one") << QByteArray() << QByteArray("event 1");
    QTest::newRow("one and its beginning") << QByteArray("event 1") << QByteArray("event ");
    QTest::newRow("none and a zero byte") << QByteArray() << QByteArray(1, '\0');
    QTest::newRow("long ones that differ at the end")
        << QByteArray(100'000, 'x') << QByteArray(99'999, 'x') + 'y';
}

void TestNoiseHandshake::differentProloguesNeverComplete()
{
    QFETCH(QByteArray, initiators);
    QFETCH(QByteArray, responders);
    QVERIFY(NoisePair(initiators, initiators).finish());
    NoisePair pair(initiators, responders);
    QVERIFY(pair.exchange(0, 1)); // in clear: no one can tell yet
    QVERIFY(!pair.exchange(1, 2));
    QVERIFY(isDead(pair.initiator));
    QVERIFY(!pair.responder.isDone());
}

void TestNoiseHandshake::anEphemeralOfSmallOrderIsRefused_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::newRow("zero") << QByteArray(32, '\0');
    QTest::newRow("one") << QByteArray(1, '\1') + QByteArray(31, '\0');
    QTest::newRow("of order 8") << QByteArray::fromHex(
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
}

void TestNoiseHandshake::anEphemeralOfSmallOrderIsRefused()
{
    QFETCH(QByteArray, point);
    NoisePair toResponder;
    QVERIFY(toResponder.responder.readMessage(point));
    QCOMPARE(errorOf(toResponder.responder.writeMessage({})), ErrorCode::Damaged);
    QVERIFY(isDead(toResponder.responder));

    NoisePair toInitiator;
    QVERIFY(toInitiator.initiator.writeMessage({}));
    QCOMPARE(errorOf(toInitiator.initiator.readMessage(point + QByteArray(64, 'x'))), ErrorCode::Damaged);
    QVERIFY(isDead(toInitiator.initiator));
}

void TestNoiseHandshake::aStaticKeyOfSmallOrderIsRefused()
{
    // A responder that seals zeros where its static key belongs, by the specification's steps (section 5.3).
    NoisePair pair;
    const auto first = pair.initiator.writeMessage({});
    NoiseSymmetric symmetric("Noise_XX_25519_ChaChaPoly_BLAKE2b");
    symmetric.mixHash(kNoisePrologue);
    symmetric.mixHash(*first);
    symmetric.mixHash({});
    symmetric.mixHash(noiseKey('e').publicKey().view());
    symmetric.mixKey(*noiseKey('e').agree(noiseKey('E').publicKey()));
    const auto sealed = symmetric.encryptAndHash(QByteArray(32, '\0'));
    const auto read =
        pair.initiator.readMessage(noiseKey('e').publicKey().toByteArray() + *sealed + QByteArray(16, 'x'));
    QCOMPARE(errorOf(read), ErrorCode::Damaged);
    QVERIFY(read.error().detail.contains(QStringLiteral("small order")));
    QVERIFY(isDead(pair.initiator));
}

void TestNoiseHandshake::messagesOfAnotherHandshakeFail()
{
    // The same static keys, recorded and sent again to who drew another ephemeral one.
    NoisePair recorded;
    const auto first = recorded.initiator.writeMessage({});
    QVERIFY(recorded.responder.readMessage(*first));
    const auto second = recorded.responder.writeMessage({});
    QVERIFY(recorded.initiator.readMessage(*second));
    const auto third = recorded.initiator.writeMessage({});

    NoiseHandshake responder(Side::Responder, kNoisePrologue, noiseKey('s'));
    QVERIFY(responder.readMessage(*first));
    QVERIFY(responder.writeMessage({}));
    QCOMPARE(errorOf(responder.readMessage(*third)), ErrorCode::Damaged);
    NoiseHandshake initiator(Side::Initiator, kNoisePrologue, noiseKey('S'));
    QVERIFY(initiator.writeMessage({}));
    QCOMPARE(errorOf(initiator.readMessage(*second)), ErrorCode::Damaged);
    QVERIFY(isDead(initiator) && isDead(responder));
}

void TestNoiseHandshake::itsOwnMessagesComeBack()
{
    NoisePair pair;
    const auto first = pair.initiator.writeMessage(QByteArray(64, 'p'));
    QCOMPARE(errorOf(pair.initiator.readMessage(*first)), ErrorCode::Damaged);
    QVERIFY(isDead(pair.initiator));
}

void TestNoiseHandshake::whatWasMovedAwayIsDead()
{
    NoisePair pair;
    QVERIFY(pair.exchange(0, 2));
    NoiseHandshake moved = std::move(pair.initiator);
    QVERIFY(isDead(pair.initiator)); // NOLINT(bugprone-use-after-move): that is the question
    const auto third = moved.writeMessage(kPayload);
    QVERIFY(third && moved.isDone());
    QCOMPARE(pair.responder.readMessage(*third).value(), kPayload.toByteArray());
}

QTEST_APPLESS_MAIN(TestNoiseHandshake)
#include "tst_noise_handshake.moc"
