// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/decode_video.h"

#include "tests/core/barcode/grey_picture.h"

#include <QPainter>
#include <QRandomGenerator>

#include <cmath>
#include <numbers>

namespace gatelog::bench {

namespace {

constexpr QSize videoSize(1280, 720);
constexpr double approach_ms = 500;

/// A lens out of focus, about: two box blurs of the same reach make a tent.
QImage blurred(const QImage& image, double reach)
{
    const int factor = std::max(1, int(std::lround(reach)));
    if (factor == 1)
        return image;
    const QSize small(std::max(1, image.width() / factor), std::max(1, image.height() / factor));
    return image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// What a hand's movement does during one exposure: the mean of the picture and itself, a little further on.
void smear(QImage& image, int pixels)
{
    for (int y = 0; y < image.height() && pixels > 0; ++y) {
        uchar* row = image.scanLine(y);
        for (int x = 0; x + pixels < image.width(); ++x) {
            int sum = 0;
            for (int i = 0; i <= pixels; ++i)
                sum += row[x + i];
            row[x] = uchar(sum / (pixels + 1));
        }
    }
}

void addNoise(QImage& image, QRandomGenerator& random, int amplitude)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            row[x] =
                uchar(std::clamp(int(row[x]) + int(random.bounded(2 * amplitude + 1)) - amplitude, 0, 255));
    }
}

} // namespace

ApproachingTicket::ApproachingTicket(const QByteArray& code, unsigned seed, bool inverted)
    : m_seed(seed), m_inverted(inverted)
{
    test::GreyPicture picture(QSize(80, 80), 235);
    const int side = test::drawQr(picture, code, QPoint(0, 0), 1, inverted ? test::darkMode : test::Ink{});
    const GreyImage view = picture.view();
    m_code = QImage(view.data, side, side, view.rowStride, QImage::Format_Grayscale8).copy();
}

QImage ApproachingTicket::frame(std::chrono::milliseconds since) const
{
    QRandomGenerator fixed(m_seed);
    const double angle = fixed.bounded(60.0) - 30.0;
    const double tilt = 0.75 + fixed.bounded(0.25);
    const double nearSide = 230 + fixed.bounded(160.0);
    const double phase = fixed.bounded(2 * std::numbers::pi);
    const int light = 110 + int(fixed.bounded(100));
    const double settle_ms = 300 + fixed.bounded(250.0); // until the autofocus has it sharp

    const double t = double(since.count());
    const double way = std::min(1.0, t / approach_ms);
    const double side = nearSide * (0.55 + 0.45 * way);
    const double shake = 14 * (1 - way) + 4;
    const QPointF at(640 + 160 * (1 - way) + shake * std::sin(t / 47 + phase),
                     360 + shake * std::cos(t / 61 + phase));

    QImage frame(videoSize, QImage::Format_RGB32);
    frame.fill(qRgb(light / 2, light / 2, light / 2));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < 12; ++i) // a room behind it
        painter.fillRect(QRectF(fixed.bounded(1280.0), fixed.bounded(720.0), 200, 120),
                         QColor::fromHsv(0, 0, int(fixed.bounded(220))));
    painter.translate(at);
    painter.rotate(angle + 3 * std::sin(t / 130 + phase));
    painter.shear(0.12 * std::sin(phase), 0);
    const int paper = m_inverted ? 20 : 235;
    painter.fillRect(QRectF(-side * 0.75, -side * tilt * 1.1, side * 1.5, side * tilt * 2.2),
                     QColor(paper, paper, paper));
    // Enlarged by whole modules first: an enlargement from one pixel a module would be a blur of its own.
    painter.drawImage(QRectF(-side / 2, -side * tilt / 2, side, side * tilt),
                      m_code.scaled(m_code.size() * 8, Qt::IgnoreAspectRatio, Qt::FastTransformation));
    painter.end();

    QImage grey = frame.convertToFormat(QImage::Format_Grayscale8);
    const double focus = std::max(0.0, 1 - t / settle_ms);
    grey = blurred(grey, 1 + 9 * focus);
    smear(grey, int(6 * (1 - way)) + 1);
    QRandomGenerator noise(m_seed * 1000 + unsigned(since.count()));
    addNoise(grey, noise, 8);
    return grey;
}

} // namespace gatelog::bench
