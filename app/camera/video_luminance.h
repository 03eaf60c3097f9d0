// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/decode_thread.h"

#include <QImage>
#include <QVideoFrame>

namespace gatelog {

/// A frame of Qt Multimedia, whose luminance is viewed in place where its format has it (NV12, YUV420P, YUYV,
/// UYVY, Y8 and their kin), decoded for a JPEG frame, and converted otherwise.
class PendingVideoFrame : public PendingFrame
{
public:
    explicit PendingVideoFrame(QVideoFrame frame) : m_frame(std::move(frame)) {}
    void withLuminance(const std::function<void(const GreyImage&)>& look) const override;

private:
    QVideoFrame m_frame;
};

/// How luminance lies in the first plane of a format; `pixStride` 0 where it does not.
struct LuminanceLayout
{
    int offset = 0;    ///< bytes before the first sample
    int pixStride = 0; ///< bytes from one sample to the next
};
LuminanceLayout luminanceLayout(QVideoFrameFormat::PixelFormat format);

/// A view of a Grayscale8 image.
GreyImage greyView(const QImage& grey);

} // namespace gatelog
