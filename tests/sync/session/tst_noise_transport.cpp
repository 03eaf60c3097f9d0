// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/session/noise_pair.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

struct Transports
{
    explicit Transports(NoisePair pair = NoisePair())
        : ready(pair.finish()), initiator(pair.initiator.split()), responder(pair.responder.split())
    {
    }
    bool ready;
    NoiseTransport initiator, responder;
};

/// Both ciphers of one key at one counter.
NoiseTransport transportAt(std::uint64_t counter)
{
    const AeadKey key = AeadKey::fromBytes(QByteArray(32, 'k'));
    return {NoiseCipher(key, counter), NoiseCipher(key, counter)};
}

bool refuses(NoiseTransport& transport, QByteArrayView message, ErrorCode code = ErrorCode::Damaged)
{
    const auto opened = transport.open(message);
    return !opened && opened.error().code == code;
}

} // namespace

class TestNoiseTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyMessagesInBothDirections();
    void sizes_data();
    void sizes();
    void tooLongIsRefused();
    void aReplayedMessageIsRefused();
    void reorderedMessagesAreRefused();
    void cutOrChangedMessagesAreRefused();
    void theOtherDirectionHasAnotherKey();
    void countersBeyond32Bits();
    void theLastCounterIsReserved();
    void whatWasMovedAwayIsUsedUp();
};

void TestNoiseTransport::manyMessagesInBothDirections()
{
    Transports pair;
    QVERIFY(pair.ready);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray there = QByteArray::number(i);
        QCOMPARE(pair.responder.open(*pair.initiator.seal(there)).value(), there);
        if (i % 3 == 0)
            QCOMPARE(pair.initiator.open(*pair.responder.seal("back")).value(), QByteArray("back"));
    }
}

void TestNoiseTransport::sizes_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(64), kMaxNoisePlaintextBytes})
        QTest::addRow("%lld bytes", qint64(size)) << size;
}

void TestNoiseTransport::sizes()
{
    QFETCH(qsizetype, size);
    Transports pair;
    const QByteArray plaintext(size, 'p');
    const auto sealed = pair.initiator.seal(plaintext);
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), size + kAeadTagBytes);
    QCOMPARE(pair.responder.open(*sealed).value(), plaintext);
}

void TestNoiseTransport::tooLongIsRefused()
{
    QCOMPARE(kMaxNoisePlaintextBytes, 65519);
    Transports pair;
    const auto sealed = pair.initiator.seal(QByteArray(kMaxNoisePlaintextBytes + 1, 'p'));
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::TooLarge);
    QVERIFY(refuses(pair.responder, QByteArray(kMaxNoiseMessageBytes + 1, 'x'), ErrorCode::TooLarge));
    QCOMPARE(pair.responder.open(*pair.initiator.seal("next")).value(),
             QByteArray("next")); // none was counted
}

void TestNoiseTransport::aReplayedMessageIsRefused()
{
    Transports pair;
    const QByteArray first = *pair.initiator.seal("first");
    QVERIFY(pair.responder.open(first));
    QVERIFY(refuses(pair.responder, first));
    const QByteArray second = *pair.initiator.seal("second");
    QVERIFY(pair.responder.open(second));
    QVERIFY(refuses(pair.responder, first));
    QVERIFY(refuses(pair.responder, second));
}

void TestNoiseTransport::reorderedMessagesAreRefused()
{
    Transports pair;
    const QByteArray first = *pair.initiator.seal("first");
    const QByteArray second = *pair.initiator.seal("second");
    const QByteArray third = *pair.initiator.seal("third");
    QVERIFY(refuses(pair.responder, second));
    QVERIFY(pair.responder.open(first)); // section 5.1: a failure does not count
    QVERIFY(refuses(pair.responder, third));
    QCOMPARE(pair.responder.open(second).value(), QByteArray("second"));
}

void TestNoiseTransport::cutOrChangedMessagesAreRefused()
{
    Transports pair;
    const QByteArray sealed = *pair.initiator.seal("message");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QVERIFY(refuses(pair.responder, sealed.first(i)));
        for (int by = 1; by < 256; ++by) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ by);
            QVERIFY(refuses(pair.responder, changed));
        }
    }
    QVERIFY(refuses(pair.responder, sealed + 'x'));
    QVERIFY(refuses(pair.responder, {}));
    QCOMPARE(pair.responder.open(sealed).value(), QByteArray("message"));
}

void TestNoiseTransport::theOtherDirectionHasAnotherKey()
{
    Transports pair;
    QVERIFY(refuses(pair.initiator, *pair.initiator.seal("reflected")));
    QVERIFY(*pair.initiator.seal("x") != *pair.responder.seal("x"));
}

void TestNoiseTransport::countersBeyond32Bits()
{
    const std::uint64_t counter = 0x1'0000'0000;
    NoiseTransport transport = transportAt(counter);
    const QByteArray sealed = *transport.seal("x");
    QCOMPARE(sealed, aeadSeal(AeadKey::fromBytes(QByteArray(32, 'k')), counter, {}, "x"));
    NoiseTransport atZero = transportAt(0);
    QVERIFY(refuses(atZero, sealed));
    QCOMPARE(transport.open(sealed).value(), QByteArray("x"));
}

void TestNoiseTransport::theLastCounterIsReserved()
{
    NoiseTransport transport = transportAt(NoiseCipher::kLastCounter - 1);
    const auto last = transport.seal("the last");
    QVERIFY(last);
    for (int i = 0; i < 2; ++i) {
        const auto beyond = transport.seal("one more");
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().code, ErrorCode::TooLarge);
    }
    QCOMPARE(transport.open(*last).value(), QByteArray("the last"));
    // Sound in itself, but under the counter that the specification keeps.
    const AeadKey key = AeadKey::fromBytes(QByteArray(32, 'k'));
    QVERIFY(refuses(transport, aeadSeal(key, NoiseCipher::kLastCounter, {}, "x"), ErrorCode::TooLarge));
}

void TestNoiseTransport::whatWasMovedAwayIsUsedUp()
{
    Transports pair;
    const NoiseTransport moved = std::move(pair.initiator);
    const auto sealed = pair.initiator.seal("x"); // NOLINT(bugprone-use-after-move): that is the question
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestNoiseTransport)
#include "tst_noise_transport.moc"
