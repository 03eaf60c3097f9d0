// SPDX-License-Identifier: Apache-2.0
#include "core/barcode/luminance_filter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace gatelog;

namespace {

QByteArray noise(int bytes)
{
    QRandomGenerator random(4711);
    QByteArray pixels(bytes, '\0');
    for (char& pixel : pixels)
        pixel = char(random.bounded(256));
    return pixels;
}

GreyImage view(const QByteArray& pixels, int width, int height, int rowStride, int pixStride)
{
    return {reinterpret_cast<const std::uint8_t*>(pixels.constData()), width, height, rowStride, pixStride};
}

/// The definition, taken literally: v + 1.5 (v − mean of the box), the edge's pixels going on beyond it.
double sharpenedByDefinition(const GreyImage& image, int x, int y, int box)
{
    double sum = 0;
    for (int dy = -box / 2; dy <= box / 2; ++dy) {
        for (int dx = -box / 2; dx <= box / 2; ++dx) {
            const int px = std::clamp(x + dx, 0, image.width - 1);
            const int py = std::clamp(y + dy, 0, image.height - 1);
            sum += image.row(py)[px * image.pixStride];
        }
    }
    const double v = image.row(y)[x * image.pixStride];
    return std::clamp(v + 1.5 * (v - sum / (box * box)), 0.0, 255.0);
}

} // namespace

class TestLuminanceFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharpensAsDefined_data();
    void sharpensAsDefined();
    void shrinksToTheMeanOfEachBlock_data();
    void shrinksToTheMeanOfEachBlock();
    void invertsEveryPixel();
    void reusesItsBufferForASmallerPicture();
};

void TestLuminanceFilter::sharpensAsDefined_data()
{
    QTest::addColumn<int>("box");
    QTest::addColumn<int>("pixStride");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a box of 5 on adjacent pixels") << 5 << 1 << QSize(67, 41);
    QTest::newRow("a box of 9 on adjacent pixels") << 9 << 1 << QSize(67, 41);
    QTest::newRow("a box of 13 on adjacent pixels") << 13 << 1 << QSize(67, 41);
    QTest::newRow("a box of 5 on every second byte") << 5 << 2 << QSize(33, 20);
    QTest::newRow("a picture smaller than the box") << 9 << 1 << QSize(3, 2);
    QTest::newRow("a single pixel") << 5 << 1 << QSize(1, 1);
}

void TestLuminanceFilter::sharpensAsDefined()
{
    QFETCH(int, box);
    QFETCH(int, pixStride);
    QFETCH(QSize, size);
    const int rowStride = size.width() * pixStride + 7;
    const QByteArray pixels = noise(rowStride * size.height());
    const GreyImage image = view(pixels, size.width(), size.height(), rowStride, pixStride);
    Sharpener sharpener;
    GreyBuffer out;
    sharpener.sharpen(image, box, out);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            // The mean is rounded down to a whole number and the result towards zero.
            const double wanted = sharpenedByDefinition(image, x, y, box);
            QVERIFY2(
                std::abs(out.view().row(y)[x] - wanted) <= 3.0,
                qPrintable(
                    QStringLiteral("at %1,%2: %3, not %4").arg(x).arg(y).arg(out.row(y)[x]).arg(wanted)));
        }
    }
}

void TestLuminanceFilter::shrinksToTheMeanOfEachBlock_data()
{
    QTest::addColumn<int>("factor");
    QTest::addColumn<int>("pixStride");
    QTest::newRow("to half") << 2 << 1;
    QTest::newRow("to a third") << 3 << 1;
    QTest::newRow("to a quarter") << 4 << 1;
    QTest::newRow("to half from every second byte") << 2 << 2;
}

void TestLuminanceFilter::shrinksToTheMeanOfEachBlock()
{
    QFETCH(int, factor);
    QFETCH(int, pixStride);
    const int width = 50;
    const int height = 31;
    const QByteArray pixels = noise(width * pixStride * height);
    const GreyImage image = view(pixels, width, height, width * pixStride, pixStride);
    GreyBuffer out;
    shrink(image, factor, out);
    QCOMPARE(out.width(), width / factor);
    QCOMPARE(out.height(), height / factor);
    for (int y = 0; y < out.height(); ++y) {
        for (int x = 0; x < out.width(); ++x) {
            int sum = 0;
            for (int i = 0; i < factor * factor; ++i)
                sum += image.row(y * factor + i / factor)[(x * factor + i % factor) * pixStride];
            QCOMPARE(int(out.row(y)[x]), (sum + factor * factor / 2) / (factor * factor));
        }
    }
}

void TestLuminanceFilter::invertsEveryPixel()
{
    const QByteArray pixels = noise(256);
    GreyBuffer out;
    invert(view(pixels, 16, 16, 16, 1), out);
    for (int i = 0; i < 256; ++i)
        QCOMPARE(int(out.view().data[i]), 255 - int(std::uint8_t(pixels[i])));
}

void TestLuminanceFilter::reusesItsBufferForASmallerPicture()
{
    const QByteArray pixels = noise(64 * 64);
    GreyBuffer out;
    shrink(view(pixels, 64, 64, 64, 1), 2, out);
    const auto* memory = out.view().data;
    shrink(view(pixels, 32, 32, 64, 1), 2, out);
    QCOMPARE(out.view().data, memory);
    QCOMPARE(out.width(), 16);
    QCOMPARE(out.view().rowStride, 16);
}

QTEST_GUILESS_MAIN(TestLuminanceFilter)
#include "tst_luminance_filter.moc"
