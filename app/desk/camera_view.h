// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/camera_status.h"

#include <QElapsedTimer>
#include <QPolygonF>
#include <QSize>
#include <QVideoFrame>
#include <QWidget>

namespace gatelog {

/// The camera's picture with the code outlined, or why there is none. Paints the frames itself: QVideoWidget
/// stalls without a working OpenGL, which a borrowed laptop may well lack.
class CameraView : public QWidget
{
    Q_OBJECT

public:
    explicit CameraView(QWidget* parent = nullptr);

    void setFrame(const QVideoFrame& frame);
    /// Four corners in the pixels of a frame of `frameSize`; none: no code.
    void setOutline(const QPolygon& corners, QSize frameSize);
    void setStatus(CameraStatus status);
    void setMirrored(bool mirrored);
    QString message() const; ///< empty while there is a picture

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintOutline(QPainter& painter, const QRectF& picture) const;
    void paintMessage(QPainter& painter) const;

    QVideoFrame m_frame;
    QElapsedTimer m_sincePaint;
    QPolygon m_outline;
    QSize m_outlineSize;
    QElapsedTimer m_sinceOutline;
    CameraStatus m_status = CameraStatus::Idle;
    bool m_mirrored = false;
};

} // namespace gatelog
