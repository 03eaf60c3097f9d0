// SPDX-License-Identifier: Apache-2.0
#include "app/camera/image_source.h"

#include "core/barcode/pass.h"

#include <QImageReader>

#include <chrono>
#include <cstring>

namespace gatelog {

namespace {

using namespace std::chrono_literals;

constexpr auto frameInterval = 50ms;
/// Two rotations would do; the third makes up for a frame that cost its decoder.
constexpr int framesShown = int(3 * passRotationFrames);

} // namespace

QVideoFrame frameOf(const QImage& image)
{
    if (image.isNull())
        return {};
    const QImage pixels = image.convertToFormat(QImage::Format_RGBX8888);
    QVideoFrame frame(QVideoFrameFormat(pixels.size(), QVideoFrameFormat::Format_RGBX8888));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    const auto rowBytes = std::size_t(std::min<qsizetype>(pixels.bytesPerLine(), frame.bytesPerLine(0)));
    for (int y = 0; y < pixels.height(); ++y)
        std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), pixels.constScanLine(y), rowBytes);
    frame.unmap();
    return frame;
}

ImageSource::ImageSource(QString path, QObject* parent) : FrameSource(parent), m_path(std::move(path))
{
    m_timer.setInterval(frameInterval);
    connect(&m_timer, &QTimer::timeout, this, &ImageSource::showOnce);
}

void ImageSource::open()
{
    QMetaObject::invokeMethod(this, &ImageSource::load, Qt::QueuedConnection);
}

void ImageSource::load()
{
    QImageReader reader(m_path);
    reader.setAutoTransform(true);
    m_frame = frameOf(reader.read());
    if (!m_frame.isValid()) {
        Q_EMIT statusChanged(CameraStatus::Unreadable);
        return;
    }
    m_left = framesShown;
    Q_EMIT statusChanged(CameraStatus::Running);
    m_timer.start();
}

void ImageSource::showOnce()
{
    if (m_left-- > 0) {
        Q_EMIT frame(m_frame);
        return;
    }
    m_timer.stop();
    Q_EMIT statusChanged(CameraStatus::Finished);
}

} // namespace gatelog
