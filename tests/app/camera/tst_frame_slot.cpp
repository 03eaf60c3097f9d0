// SPDX-License-Identifier: Apache-2.0
#include "app/camera/decode_thread.h"
#include "app/camera/frame_slot.h"

#include <QSemaphore>
#include <QTest>

#include <thread>
#include <vector>

using namespace gatelog;

namespace {

class BlankFrame : public PendingFrame
{
public:
    void withLuminance(const std::function<void(const GreyImage&)>& look) const override
    {
        const QByteArray pixels(64 * 48, '\x7F');
        look({reinterpret_cast<const std::uint8_t*>(pixels.constData()), 64, 48, 64, 1});
    }
};

} // namespace

class TestFrameSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestWins();
    void takeWaitsForAValue();
    void closingEndsTheWait();
    void whatIsTakenOnlyGrows();
    void theDecodeThreadReadsTheLastFrame();
    void theDecodeThreadStopsWithFramesLeft();
};

void TestFrameSlot::theNewestWins()
{
    FrameSlot<int> slot;
    QVERIFY(!slot.put(1));
    QVERIFY(slot.put(2));
    QVERIFY(slot.put(3));
    QCOMPARE(slot.take(), 3);
    QVERIFY(!slot.put(4));
}

void TestFrameSlot::takeWaitsForAValue()
{
    FrameSlot<int> slot;
    std::optional<int> taken;
    std::thread taker([&] { taken = slot.take(); });
    slot.put(7);
    taker.join();
    QCOMPARE(taken, 7);
}

void TestFrameSlot::closingEndsTheWait()
{
    FrameSlot<int> slot;
    std::optional<int> taken = 1;
    std::thread taker([&] { taken = slot.take(); });
    slot.close();
    taker.join();
    QVERIFY(!taken);
}

void TestFrameSlot::whatIsTakenOnlyGrows()
{
    FrameSlot<int> slot;
    constexpr int last = 100'000;
    bool grows = true;
    int previous = 0;
    std::thread taker([&] {
        while (previous < last) {
            const auto value = slot.take();
            grows = grows && value && *value > previous;
            previous = value.value_or(last);
        }
    });
    for (int i = 1; i <= last; ++i)
        slot.put(i);
    taker.join();
    QVERIFY(grows);
    QCOMPARE(previous, last);
}

void TestFrameSlot::theDecodeThreadReadsTheLastFrame()
{
    DecoderLimits limits;
    limits.frame = std::chrono::seconds(10); // a sanitizer is slow, and this is not about the limit
    DecodeThread thread(QStringLiteral(GATELOG_BIN_DIR "/gatelog-decoder"), limits);
    // Queued into this thread: a QSignalSpy would be written by the one and read by the other.
    std::vector<FrameReading> readings;
    QObject here;
    connect(&thread, &DecodeThread::decoded, &here,
            [&readings](const FrameReading& reading) { readings.push_back(reading); });
    thread.start();
    std::uint64_t last = 0;
    for (int i = 0; i < 200; ++i)
        last = thread.put(std::make_shared<BlankFrame>(), std::chrono::steady_clock::now());
    QTRY_VERIFY_WITH_TIMEOUT(!readings.empty() && readings.back().sequence == last, 20'000);
    std::uint64_t seen = 0;
    for (const FrameReading& reading : readings) {
        QVERIFY(reading.sequence > seen);
        QCOMPARE(reading.outcome, DecodeOutcome::Answered);
        QVERIFY(reading.codes.isEmpty());
        QCOMPARE(reading.frameSize, QSize(64, 48));
        seen = reading.sequence;
    }
    QCOMPARE(seen, last);
}

void TestFrameSlot::theDecodeThreadStopsWithFramesLeft()
{
    for (int i = 0; i < 5; ++i) {
        DecodeThread thread(QStringLiteral(GATELOG_BIN_DIR "/gatelog-decoder"), {});
        thread.start();
        for (int frame = 0; frame < 20; ++frame)
            thread.put(std::make_shared<BlankFrame>(), std::chrono::steady_clock::now());
    }
}

QTEST_GUILESS_MAIN(TestFrameSlot)
#include "tst_frame_slot.moc"
