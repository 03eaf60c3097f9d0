// SPDX-License-Identifier: Apache-2.0
#include "app/camera/scan_pipeline.h"
#include "tests/core/barcode/grey_picture.h"

#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

ScanPipeline::Options patient()
{
    ScanPipeline::Options options;
    options.decoderProgram = QStringLiteral(GATELOG_BIN_DIR "/gatelog-decoder");
    options.limits = {10s, 20s, 20s};
    return options;
}

QImage imageOf(const GreyPicture& picture)
{
    const GreyImage view = picture.view();
    return QImage(view.data, view.width, view.height, view.rowStride, QImage::Format_Grayscale8).copy();
}

} // namespace

class TestScanPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anImageGivesItsCodeOnceAndEnds();
    void aVideoGivesEachTicketOnceInOrder();
    void aLoopingVideoGivesTheSameTicketAgain();
    void aVideoThatCannotBeReadSaysSo_data();
    void aVideoThatCannotBeReadSaysSo();
    void aMissingDecoderSaysSo();
    void aPictureMadeToHangLeavesThePipelineAlive();
    void openingAnotherSourceDropsTheReadingsOfTheOneBefore();
    void closingFromWithinASignalIsNoCrash();
    void decodesAnImageFile();
    void refusesWhatIsNoImage_data();
    void refusesWhatIsNoImage();

private:
    QString saved(const GreyPicture& picture, const char* name = "picture.png");
    QString video(const QList<QPair<QByteArray, int>>& scenes);
    QTemporaryDir m_folder;
};

void TestScanPipeline::init()
{
    QVERIFY(m_folder.isValid());
}

QString TestScanPipeline::saved(const GreyPicture& picture, const char* name)
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    return imageOf(picture).save(path) ? path : QString();
}

/// A video of scenes: a code, or nothing when empty, and how many tenths of a second it is shown. Empty where
/// ffmpeg is missing.
QString TestScanPipeline::video(const QList<QPair<QByteArray, int>>& scenes)
{
    const QString ffmpeg = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (ffmpeg.isEmpty())
        return {};
    const QTemporaryDir frames;
    int frame = 0;
    for (const auto& [content, tenths] : scenes) {
        const GreyPicture picture =
            content.isEmpty() ? GreyPicture(QSize(640, 480), 128) : qrFrame(content, {}, 8, QSize(640, 480));
        for (int i = 0; i < tenths; ++i)
            imageOf(picture).save(
                frames.filePath(QStringLiteral("%1.png").arg(frame++, 4, 10, QLatin1Char('0'))));
    }
    const QString path = m_folder.filePath(QStringLiteral("video.mkv"));
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(
        ffmpeg, QStringLiteral(
                    "-y -loglevel error -framerate 10 -i %1 -vsync cfr -r 30 -c:v mjpeg -pix_fmt yuvj420p %2")
                    .arg(frames.path() + QStringLiteral("/%04d.png"), path)
                    .split(QLatin1Char(' ')));
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? path : QString();
}

void TestScanPipeline::anImageGivesItsCodeOnceAndEnds()
{
    ScanPipeline pipeline(patient());
    QSignalSpy seen(&pipeline, &ScanPipeline::codeSeen);
    QSignalSpy outlined(&pipeline, &ScanPipeline::outlineChanged);
    QSignalSpy shown(&pipeline, &ScanPipeline::frameShown);
    QSignalSpy finished(&pipeline, &ScanPipeline::finished);
    pipeline.openImage(saved(qrFrame("IMAGE")));
    QCOMPARE(pipeline.status(), CameraStatus::Starting);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().first().value<DecodedCode>().text, QStringLiteral("IMAGE"));
    QCOMPARE(pipeline.status(), CameraStatus::Finished);
    QVERIFY(shown.size() > 4);
    QVERIFY(outlined.size() > 1);
    const auto outline = outlined.first().first().value<CodeOutline>();
    QCOMPARE(outline.frameSize, QSize(1280, 720));
    QCOMPARE(outline.corners.size(), 4);
    QCOMPARE(pipeline.counts().lost, 0u);
    QVERIFY(pipeline.counts().readings >= 2);
}

void TestScanPipeline::aVideoGivesEachTicketOnceInOrder()
{
    const QString path = video({{"", 5}, {"TICKET-1", 15}, {"TICKET-2", 15}, {"", 5}});
    if (path.isEmpty())
        QSKIP("no ffmpeg to make a video with");
    ScanPipeline pipeline(patient());
    pipeline.setIsKnown([](const QString& text) { return text == QLatin1String("TICKET-1"); });
    QStringList texts;
    connect(&pipeline, &ScanPipeline::codeSeen, this,
            [&texts](const DecodedCode& code) { texts << code.text; });
    QSignalSpy finished(&pipeline, &ScanPipeline::finished);
    pipeline.openVideo(path);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(pipeline.status(), CameraStatus::Finished);
    QCOMPARE(texts, QStringList({QStringLiteral("TICKET-1"), QStringLiteral("TICKET-2")}));
    QVERIFY(pipeline.counts().frames >= 60);
}

void TestScanPipeline::aLoopingVideoGivesTheSameTicketAgain()
{
    const QString path = video({{"AGAIN", 8}, {"", 15}});
    if (path.isEmpty())
        QSKIP("no ffmpeg to make a video with");
    ScanPipeline pipeline(patient());
    QSignalSpy seen(&pipeline, &ScanPipeline::codeSeen);
    QSignalSpy finished(&pipeline, &ScanPipeline::finished);
    pipeline.openVideo(path, Playback::Loop);
    QTRY_VERIFY_WITH_TIMEOUT(seen.size() >= 3, 60'000);
    QVERIFY(finished.isEmpty());
}

void TestScanPipeline::aVideoThatCannotBeReadSaysSo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no such file") << QByteArray();
    QTest::newRow("text in a video's clothes") << QByteArray("this is not a video\n");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TestScanPipeline::aVideoThatCannotBeReadSaysSo()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(QStringLiteral("broken.mp4"));
    QFile::remove(path);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    ScanPipeline pipeline(patient());
    QSignalSpy finished(&pipeline, &ScanPipeline::finished);
    pipeline.openVideo(path);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(pipeline.status(), CameraStatus::Unreadable);
    QCOMPARE(finished.size(), 1);
}

void TestScanPipeline::aMissingDecoderSaysSo()
{
    ScanPipeline::Options options = patient();
    options.decoderProgram = QStringLiteral("/nonexistent/gatelog-decoder");
    ScanPipeline pipeline(options);
    QSignalSpy finished(&pipeline, &ScanPipeline::finished);
    pipeline.openImage(saved(qrFrame("X")));
    QVERIFY(finished.wait(30'000));
    QCOMPARE(pipeline.status(), CameraStatus::NoDecoder);
}

void TestScanPipeline::aPictureMadeToHangLeavesThePipelineAlive()
{
    const QString tiles = saved(finderTiles(), "tiles.png");
    const QString ticket = saved(qrFrame("AFTER"), "ticket.png");
    ScanPipeline::Options options = patient();
    options.limits.frame = 500ms; // more than the desk's, so that a sanitized decoder reads the ticket
    ScanPipeline pipeline(options);
    QSignalSpy seen(&pipeline, &ScanPipeline::codeSeen);
    pipeline.openImage(tiles);
    QTRY_VERIFY_WITH_TIMEOUT(pipeline.counts().decoded > 0, 30'000);
    pipeline.openImage(ticket);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, 30'000);
    QCOMPARE(seen.first().first().value<DecodedCode>().text, QStringLiteral("AFTER"));
}

void TestScanPipeline::openingAnotherSourceDropsTheReadingsOfTheOneBefore()
{
    const QString first = saved(qrFrame("FIRST"), "first.png");
    const QString second = saved(qrFrame("SECOND"), "second.png");
    ScanPipeline pipeline(patient());
    QStringList texts;
    connect(&pipeline, &ScanPipeline::codeSeen, this,
            [&texts](const DecodedCode& code) { texts << code.text; });
    QSignalSpy shown(&pipeline, &ScanPipeline::frameShown);
    QSignalSpy finished(&pipeline, &ScanPipeline::finished);
    pipeline.openImage(first);
    QVERIFY(shown.wait(10'000));
    pipeline.openImage(second);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(texts, QStringList({QStringLiteral("SECOND")}));
}

void TestScanPipeline::closingFromWithinASignalIsNoCrash()
{
    ScanPipeline pipeline(patient());
    QSignalSpy seen(&pipeline, &ScanPipeline::codeSeen);
    connect(&pipeline, &ScanPipeline::codeSeen, &pipeline, &ScanPipeline::close);
    pipeline.openImage(saved(qrFrame("CLOSE")));
    QVERIFY(seen.wait(30'000));
    QCOMPARE(pipeline.status(), CameraStatus::Idle);
    QTest::qWait(200);
    QCOMPARE(seen.size(), 1);
}

void TestScanPipeline::decodesAnImageFile()
{
    const auto ordinary = ScanPipeline::decodeImage(saved(qrFrame("FILE")), Symbology::QrCode, patient());
    QVERIFY(ordinary.has_value());
    QCOMPARE(ordinary->size(), 1);
    QCOMPARE(ordinary->first().text, QStringLiteral("FILE"));
    const auto dark =
        ScanPipeline::decodeImage(saved(qrFrame("DARK", darkMode)), Symbology::QrCode, patient());
    QVERIFY(dark.has_value());
    QCOMPARE(dark->size(), 1);
    const auto empty =
        ScanPipeline::decodeImage(saved(GreyPicture(QSize(300, 200))), Symbology::QrCode, patient());
    QVERIFY(empty.has_value());
    QVERIFY(empty->isEmpty());
}

void TestScanPipeline::refusesWhatIsNoImage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such file") << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("text in an image's clothes") << QByteArray("not a picture") << ErrorCode::Unreadable;
    // A header of 30,000 x 30,000 pixels: 900 MB, were it believed.
    QTest::newRow("a picture that claims to be enormous")
        << QByteArray("P5 30000 30000 255\n") + QByteArray(100, '\0') << ErrorCode::TooLarge;
}

void TestScanPipeline::refusesWhatIsNoImage()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const QString path = m_folder.filePath(QStringLiteral("broken.png"));
    QFile::remove(path);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto codes = ScanPipeline::decodeImage(path, Symbology::QrCode, patient());
    QVERIFY(!codes.has_value());
    QCOMPARE(codes.error().code, code);
}

QTEST_MAIN(TestScanPipeline)
#include "tst_scan_pipeline.moc"
