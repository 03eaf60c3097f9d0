// SPDX-License-Identifier: Apache-2.0
#include "app/camera/video_luminance.h"

namespace gatelog {

namespace {

constexpr bool bigEndianHost = Q_BYTE_ORDER == Q_BIG_ENDIAN;

/// A null view where the plane is smaller than the format promises: drivers have been wrong about that.
GreyImage planeView(const QVideoFrame& mapped, const LuminanceLayout& layout)
{
    const qint64 rowBytes = mapped.bytesPerLine(0);
    const qint64 lastRowBytes = qint64(mapped.width() - 1) * layout.pixStride + layout.offset + 1;
    if (mapped.width() <= 0 || mapped.height() <= 0 || rowBytes < lastRowBytes ||
        rowBytes * (mapped.height() - 1) + lastRowBytes > mapped.mappedBytes(0))
        return {};
    return {mapped.bits(0) + layout.offset, mapped.width(), mapped.height(), int(rowBytes), layout.pixStride};
}

/// QVideoFrame::toImage() would set up a graphics device in the decoding thread; the formats with red, green
/// and blue are QImage's own.
QImage greyFromPixels(const QVideoFrame& mapped)
{
    const auto format = QVideoFrameFormat::imageFormatFromPixelFormat(mapped.pixelFormat());
    const qint64 rowBytes = mapped.bytesPerLine(0);
    if (format == QImage::Format_Invalid || mapped.size().isEmpty() ||
        rowBytes * mapped.height() > mapped.mappedBytes(0) ||
        rowBytes * 8 < qint64(mapped.width()) * QImage::toPixelFormat(format).bitsPerPixel())
        return {};
    const QImage pixels(mapped.bits(0), mapped.width(), mapped.height(), rowBytes, format);
    return pixels.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

LuminanceLayout luminanceLayout(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_Y8:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
        return {0, 1};
    case QVideoFrameFormat::Format_YUYV:
        return {0, 2};
    case QVideoFrameFormat::Format_UYVY:
        return {1, 2};
    case QVideoFrameFormat::Format_Y16:
        return {bigEndianHost ? 0 : 1, 2}; // the high byte
    case QVideoFrameFormat::Format_AYUV:
    case QVideoFrameFormat::Format_AYUV_Premultiplied:
        return {1, 4};
    case QVideoFrameFormat::Format_P010:
    case QVideoFrameFormat::Format_P016:
        return {1, 2}; // little-endian, the value in the high bits
    default:
        return {};
    }
}

GreyImage greyView(const QImage& grey)
{
    return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), 1};
}

void PendingVideoFrame::withLuminance(const std::function<void(const GreyImage&)>& look) const
{
    QVideoFrame frame = m_frame; // map() is not const; the pixels are shared
    const auto format = frame.pixelFormat();
    const LuminanceLayout layout = luminanceLayout(format);
    if (!frame.map(QVideoFrame::ReadOnly)) {
        look({});
        return;
    }
    if (format == QVideoFrameFormat::Format_Jpeg) {
        QImage grey;
        grey.loadFromData(frame.bits(0), frame.mappedBytes(0), "JPEG");
        grey.convertTo(QImage::Format_Grayscale8);
        look(grey.isNull() ? GreyImage{} : greyView(grey));
    } else if (layout.pixStride != 0) {
        look(planeView(frame, layout));
    } else {
        const QImage grey = greyFromPixels(frame);
        look(grey.isNull() ? GreyImage{} : greyView(grey));
    }
    frame.unmap();
}

} // namespace gatelog
