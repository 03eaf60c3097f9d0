// SPDX-License-Identifier: Apache-2.0
#include "app/camera/image_source.h"
#include "app/camera/luminance_copy.h"
#include "app/camera/video_luminance.h"

#include <QBuffer>
#include <QTest>

using namespace gatelog;
using Format = QVideoFrameFormat;

namespace {

constexpr QSize frameSize(46, 30); // no multiple of an alignment, so rows are padded

std::uint8_t wanted(int x, int y)
{
    return std::uint8_t(16 + (x * 7 + y * 13) % 200);
}

/// A frame whose luminance is wanted(x, y) and whose every other byte is 0xEE.
QVideoFrame frameIn(Format::PixelFormat format)
{
    QVideoFrame frame(Format(frameSize, format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        std::memset(frame.bits(plane), 0xEE, std::size_t(frame.mappedBytes(plane)));
    const LuminanceLayout layout = luminanceLayout(format);
    for (int y = 0; y < frameSize.height(); ++y)
        for (int x = 0; x < frameSize.width(); ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + layout.offset + x * layout.pixStride] = wanted(x, y);
    frame.unmap();
    return frame;
}

} // namespace

class TestVideoLuminance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsTheLuminanceInPlace_data();
    void viewsTheLuminanceInPlace();
    void convertsWhatHasNoLuminance();
    void decodesAJpegFrame();
    void givesANullViewOfWhatCannotBeRead();
    void copiesWithoutGaps_data();
    void copiesWithoutGaps();
};

void TestVideoLuminance::viewsTheLuminanceInPlace_data()
{
    QTest::addColumn<Format::PixelFormat>("format");
    QTest::newRow("NV12") << Format::Format_NV12;
    QTest::newRow("NV21") << Format::Format_NV21;
    QTest::newRow("YUV420P") << Format::Format_YUV420P;
    QTest::newRow("YUV422P") << Format::Format_YUV422P;
    QTest::newRow("YV12") << Format::Format_YV12;
    QTest::newRow("YUYV") << Format::Format_YUYV;
    QTest::newRow("UYVY") << Format::Format_UYVY;
    QTest::newRow("Y8") << Format::Format_Y8;
    QTest::newRow("Y16") << Format::Format_Y16;
    QTest::newRow("P010") << Format::Format_P010;
}

void TestVideoLuminance::viewsTheLuminanceInPlace()
{
    QFETCH(Format::PixelFormat, format);
    QVideoFrame frame = frameIn(format);
    QVERIFY(frame.isValid());
    QVERIFY(frame.map(QVideoFrame::ReadOnly));
    const uchar* plane = frame.bits(0);
    frame.unmap();
    int looks = 0;
    PendingVideoFrame(frame).withLuminance([&](const GreyImage& luminance) {
        ++looks;
        QCOMPARE(luminance.width, frameSize.width());
        QCOMPARE(luminance.height, frameSize.height());
        QVERIFY2(luminance.data - plane <= 1 && luminance.data >= plane, "the pixels were copied");
        for (int y = 0; y < frameSize.height(); ++y)
            for (int x = 0; x < frameSize.width(); ++x)
                QCOMPARE(luminance.row(y)[x * luminance.pixStride], wanted(x, y));
    });
    QCOMPARE(looks, 1);
    QVERIFY2(!frame.isMapped(), "left mapped, a camera's buffer would not return to it");
}

void TestVideoLuminance::convertsWhatHasNoLuminance()
{
    QImage image(frameSize, QImage::Format_RGB32);
    image.fill(qRgb(90, 90, 90));
    image.setPixelColor(3, 4, Qt::white);
    int looks = 0;
    PendingVideoFrame(frameOf(image)).withLuminance([&](const GreyImage& luminance) {
        ++looks;
        QCOMPARE(luminance.width, frameSize.width());
        QVERIFY(std::abs(luminance.row(0)[0] - 90) <= 2);
        QVERIFY(luminance.row(4)[3] >= 253);
    });
    QCOMPARE(looks, 1);
}

void TestVideoLuminance::decodesAJpegFrame()
{
    QImage image(64, 48, QImage::Format_Grayscale8);
    image.fill(40);
    for (int y = 0; y < 48; ++y)
        std::memset(image.scanLine(y) + 32, 200, 32);
    QBuffer jpeg;
    jpeg.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&jpeg, "JPEG", 95));
    QVideoFrame frame(Format(QSize(64, 48), Format::Format_Jpeg));
    if (!frame.map(QVideoFrame::WriteOnly) || frame.mappedBytes(0) < jpeg.size())
        QSKIP("this Qt makes no JPEG frames in memory");
    std::memcpy(frame.bits(0), jpeg.data().constData(), std::size_t(jpeg.size()));
    frame.unmap();
    PendingVideoFrame(frame).withLuminance([](const GreyImage& luminance) {
        QCOMPARE(luminance.width, 64);
        QVERIFY(std::abs(luminance.row(20)[10] - 40) < 8);
        QVERIFY(std::abs(luminance.row(20)[50] - 200) < 8);
    });
}

void TestVideoLuminance::givesANullViewOfWhatCannotBeRead()
{
    int looks = 0;
    PendingVideoFrame(QVideoFrame()).withLuminance([&](const GreyImage& luminance) {
        ++looks;
        QVERIFY(luminance.isNull());
    });
    QCOMPARE(looks, 1);
}

void TestVideoLuminance::copiesWithoutGaps_data()
{
    QTest::addColumn<int>("pixStride");
    QTest::addColumn<int>("maxPixels");
    QTest::addColumn<int>("step");
    QTest::newRow("adjacent pixels") << 1 << 10'000 << 1;
    QTest::newRow("every second byte") << 2 << 10'000 << 1;
    QTest::newRow("every fourth byte") << 4 << 10'000 << 1;
    QTest::newRow("thinned out to fit") << 1 << 400 << 2;
    QTest::newRow("every second byte, thinned out to fit") << 2 << 200 << 3;
}

void TestVideoLuminance::copiesWithoutGaps()
{
    QFETCH(int, pixStride);
    QFETCH(int, maxPixels);
    QFETCH(int, step);
    const int rowStride = frameSize.width() * pixStride + 11;
    QByteArray pixels(rowStride * frameSize.height(), '\xEE');
    for (int y = 0; y < frameSize.height(); ++y)
        for (int x = 0; x < frameSize.width(); ++x)
            pixels[y * rowStride + x * pixStride] = char(wanted(x, y));
    const GreyImage image{reinterpret_cast<const std::uint8_t*>(pixels.constData()), frameSize.width(),
                          frameSize.height(), rowStride, pixStride};
    const FittedPicture fit = fitted(image, maxPixels);
    QCOMPARE(fit.step, step);
    QVERIFY(fit.width * fit.height <= maxPixels);
    QByteArray out(fit.width * fit.height, '\0');
    copyLuminance(image, fit, reinterpret_cast<std::uint8_t*>(out.data()));
    for (int y = 0; y < fit.height; ++y)
        for (int x = 0; x < fit.width; ++x)
            QCOMPARE(std::uint8_t(out[y * fit.width + x]), wanted(x * step, y * step));
}

QTEST_GUILESS_MAIN(TestVideoLuminance)
#include "tst_video_luminance.moc"
