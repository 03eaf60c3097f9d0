// SPDX-License-Identifier: Apache-2.0
#include "app/camera/decoder_process.h"
#include "tests/core/barcode/grey_picture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

QString decoder()
{
    return QStringLiteral(GATELOG_BIN_DIR "/gatelog-decoder");
}

/// Sanitized, a decoder takes many times as long; the limit itself is what other tests are about.
DecoderLimits patient()
{
    return {10s, 20s, 20s};
}

QString read(DecoderProcess& process, const GreyPicture& picture, std::uint64_t frame = 0)
{
    const DecodeAnswer answer = process.decodeFrame(picture.view(), frame, Symbology::QrCode);
    return answer.codes.isEmpty() ? QString() : answer.codes.first().text;
}

} // namespace

class TestDecoderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("GATELOG_TEST_LIE"); }
    void readsAFrameInTheChild();
    void readsAFrameWhoseBytesAreNotAdjacent();
    void thinsOutAFrameTooLargeAndScalesTheCornersBack();
    void aChildThatEndsCostsOneFrame_data();
    void aChildThatEndsCostsOneFrame();
    void aPictureMadeToHangCostsOneFrame();
    void aChildThatLiesIsReplaced_data();
    void aChildThatLiesIsReplaced();
    void aChildThatDoesNotStartIsNoCrash_data();
    void aChildThatDoesNotStartIsNoCrash();
    void leavesNoFilesAndNoProcesses();
    void refusesAFrameWithoutPixels();
};

void TestDecoderProcess::readsAFrameInTheChild()
{
    DecoderProcess process(decoder(), patient());
    QVERIFY(process.start());
    QVERIFY(process.childProcessId() > 0);
    for (std::uint64_t frame = 0; frame < 8; ++frame)
        QCOMPARE(read(process, qrFrame("TICKET"), frame), QStringLiteral("TICKET"));
    QCOMPARE(process.counts().answered, 8u);
    QCOMPARE(process.counts().lost(), 0u);
    const auto answer = process.decodeImage(qrFrame("TICKET", darkMode).view(), Symbology::QrCode);
    QCOMPARE(answer.codes.size(), 1);
}

void TestDecoderProcess::readsAFrameWhoseBytesAreNotAdjacent()
{
    const GreyPicture picture = qrFrame("YUYV");
    const int rowStride = 2 * picture.size.width() + 64;
    QByteArray packed(qsizetype(rowStride) * picture.size.height(), '\x55');
    for (int y = 0; y < picture.size.height(); ++y)
        for (int x = 0; x < picture.size.width(); ++x)
            packed[qsizetype(y) * rowStride + 2 * x] = char(picture.view().row(y)[x]);
    DecoderProcess process(decoder(), patient());
    const GreyImage view{reinterpret_cast<const std::uint8_t*>(packed.constData()), picture.size.width(),
                         picture.size.height(), rowStride, 2};
    const auto answer = process.decodeFrame(view, 0, Symbology::QrCode);
    QCOMPARE(answer.codes.size(), 1);
    QCOMPARE(answer.codes.first().text, QStringLiteral("YUYV"));
}

void TestDecoderProcess::thinsOutAFrameTooLargeAndScalesTheCornersBack()
{
    GreyPicture picture(QSize(5000, 4000), 128);
    drawQr(picture, "LARGE", QPoint(2000, 1500), 40);
    DecoderProcess process(decoder(), patient());
    const auto answer = process.decodeFrame(picture.view(), 0, Symbology::QrCode);
    QCOMPARE(answer.codes.size(), 1);
    QVERIFY((answer.codes.first().corners[0] - QPoint(2160, 1660)).manhattanLength() < 80);
}

void TestDecoderProcess::aChildThatEndsCostsOneFrame_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<DecodeOutcome>("outcome");
#ifdef Q_OS_UNIX
    QTest::newRow("killed between two frames") << SIGKILL << DecodeOutcome::Crashed;
    QTest::newRow("stopped, as a hang would look") << SIGSTOP << DecodeOutcome::TimedOut;
#endif
}

void TestDecoderProcess::aChildThatEndsCostsOneFrame()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    QFETCH(DecodeOutcome, outcome);
    DecoderLimits limits = patient();
    limits.frame = 1s; // of which a sanitized child needs a part for the frames before and after
    DecoderProcess process(decoder(), limits);
    QCOMPARE(read(process, qrFrame("ONE")), QStringLiteral("ONE"));
    const qint64 first = process.childProcessId();
    ::kill(pid_t(first), signal);
    QTest::qWait(50);
    const auto lost = process.decodeFrame(qrFrame("TWO").view(), 1, Symbology::QrCode);
    QVERIFY2(lost.outcome == outcome || (signal == SIGKILL && lost.outcome == DecodeOutcome::Answered),
             "a child known to be dead may be replaced before it costs a frame");
    QCOMPARE(read(process, qrFrame("THREE")), QStringLiteral("THREE"));
    QVERIFY(process.childProcessId() != first);
    QVERIFY(process.counts().lost() <= 1);
#endif
}

void TestDecoderProcess::aPictureMadeToHangCostsOneFrame()
{
    DecoderLimits limits = patient();
    limits.frame = 100ms;
    DecoderProcess process(decoder(), limits);
    QVERIFY(process.start());
    const GreyPicture tiles = finderTiles();
    const GreyPicture ticket = qrFrame("NEXT");
    QTest::qWait(300); // the spare has started by now, as it has in use
    QElapsedTimer timer;
    timer.start();
    QVERIFY(read(process, tiles).isEmpty());
    QVERIFY2(timer.elapsed() < 400, qPrintable(QString::number(timer.elapsed())));
    // A slow build may take several frames to read it within 100 ms, but not the fast ones' second.
    QString text;
    for (std::uint64_t frame = 1; text.isEmpty() && timer.elapsed() < 10'000; ++frame)
        text = read(process, ticket, frame);
    QCOMPARE(text, QStringLiteral("NEXT"));
    qInfo("next code after %d ms, %d frame(s) lost", int(timer.elapsed()), int(process.counts().lost()));
}

void TestDecoderProcess::aChildThatLiesIsReplaced_data()
{
    QTest::addColumn<QByteArray>("lie");
    QTest::addColumn<DecodeOutcome>("outcome");
    QTest::newRow("bytes that are no reply") << QByteArray("garbage") << DecodeOutcome::BadReply;
    QTest::newRow("a length beyond the limit")
        << QByteArray("a length beyond the limit") << DecodeOutcome::BadReply;
    QTest::newRow("a flood without end") << QByteArray("a flood without end") << DecodeOutcome::BadReply;
    QTest::newRow("the number of another frame")
        << QByteArray("the number of another frame") << DecodeOutcome::BadReply;
    QTest::newRow("half an answer") << QByteArray("half an answer") << DecodeOutcome::TimedOut;
    QTest::newRow("no answer") << QByteArray("no answer") << DecodeOutcome::TimedOut;
    QTest::newRow("a crash") << QByteArray("crash") << DecodeOutcome::Crashed;
    QTest::newRow("an end without a word") << QByteArray("end") << DecodeOutcome::Crashed;
}

void TestDecoderProcess::aChildThatLiesIsReplaced()
{
    QFETCH(QByteArray, lie);
    QFETCH(DecodeOutcome, outcome);
    qputenv("GATELOG_TEST_LIE", lie);
    DecoderLimits limits = patient();
    limits.frame = 500ms;
    DecoderProcess process(QStringLiteral(GATELOG_BIN_DIR "/lying_decoder"), limits);
    const GreyPicture picture(QSize(64, 48));
    for (std::uint64_t frame = 0; frame < 3; ++frame) {
        const qint64 before = process.childProcessId();
        const auto answer = process.decodeFrame(picture.view(), frame, Symbology::QrCode);
        QCOMPARE(answer.outcome, outcome);
        QVERIFY(answer.codes.isEmpty());
        QVERIFY(process.childProcessId() != before);
    }
    QCOMPARE(process.counts().lost(), 3u);
}

void TestDecoderProcess::aChildThatDoesNotStartIsNoCrash_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("lie");
    const QString liar = QStringLiteral(GATELOG_BIN_DIR "/lying_decoder");
    QTest::newRow("no such program") << QStringLiteral("/nonexistent/gatelog-decoder") << QByteArray();
    QTest::newRow("a program that ends at once") << liar << QByteArray("ends at once");
    QTest::newRow("a program that never says a word") << liar << QByteArray("silent from the start");
}

void TestDecoderProcess::aChildThatDoesNotStartIsNoCrash()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, lie);
    qputenv("GATELOG_TEST_LIE", lie);
    DecoderProcess process(program, {100ms, 100ms, 300ms});
    QVERIFY(!process.start());
    const auto answer = process.decodeFrame(qrFrame("X").view(), 0, Symbology::QrCode);
    QCOMPARE(answer.outcome, DecodeOutcome::Unavailable);
}

void TestDecoderProcess::leavesNoFilesAndNoProcesses()
{
    const QDir shared(QStringLiteral("/dev/shm"));
    if (!shared.exists())
        QSKIP("no /dev/shm to look into");
    const QStringList pattern{QStringLiteral("gatelog-frame-*")};
    const auto before = shared.entryList(pattern, QDir::Files).size();
    qint64 child = 0;
    {
        DecoderProcess process(decoder(), patient());
        QVERIFY(process.start());
        child = process.childProcessId();
        QCOMPARE(read(process, qrFrame("X")), QStringLiteral("X"));
    }
    QVERIFY(shared.entryList(pattern, QDir::Files).size() <= before);
#ifdef Q_OS_UNIX
    QVERIFY(::kill(pid_t(child), 0) != 0);
#endif
}

void TestDecoderProcess::refusesAFrameWithoutPixels()
{
    DecoderProcess process(decoder(), patient());
    QCOMPARE(process.decodeFrame(GreyImage{}, 0, Symbology::QrCode).outcome, DecodeOutcome::Unavailable);
}

QTEST_GUILESS_MAIN(TestDecoderProcess)
#include "tst_decoder_process.moc"
