// SPDX-License-Identifier: Apache-2.0
#include "app/desk/camera_view.h"

#include "app/desk/theme.h"
#include "app/desk/wording.h"

#include <QPainter>
#include <QPainterPath>

namespace gatelog {
namespace {

constexpr int kRadius = 14;
/// Converting and scaling a frame costs more than decoding it; the eye needs no more than this.
constexpr qint64 kMsBetweenPictures = 38;
/// A ticket that moves on leaves its outline behind; a hard code is read only in some frames.
constexpr qint64 kMsOutlineHolds = 300;

/// A camera, crossed out.
void paintNoCamera(QPainter& painter, const QRectF& where, const QColor& colour)
{
    painter.save();
    painter.translate(where.topLeft());
    painter.scale(where.width(), where.height());
    painter.setPen(QPen(colour, 0.05, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(0.06, 0.28, 0.6, 0.46), 0.08, 0.08);
    painter.drawPolygon(QPolygonF{{0.68, 0.46}, {0.92, 0.32}, {0.92, 0.7}, {0.68, 0.56}});
    painter.drawLine(QPointF(0.1, 0.9), QPointF(0.84, 0.12));
    painter.restore();
}

} // namespace

CameraView::CameraView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 72); // the picture fills any shape
    setAccessibleName(tr("Camera picture"));
    m_sincePaint.start();
}

QSize CameraView::sizeHint() const
{
    return {400, 225};
}

void CameraView::setFrame(const QVideoFrame& frame)
{
    m_frame = frame;
    if (m_sincePaint.elapsed() < kMsBetweenPictures)
        return;
    m_sincePaint.restart();
    update();
}

void CameraView::setOutline(const QPolygon& corners, QSize frameSize)
{
    m_outline = corners;
    m_outlineSize = frameSize;
    m_sinceOutline.start();
    update();
}

void CameraView::setStatus(CameraStatus status)
{
    m_status = status;
    if (status != CameraStatus::Running) {
        m_frame = {}; // an old picture would look as if the camera still saw it
        m_outline.clear();
    }
    setAccessibleDescription(message());
    setToolTip(Wording::cameraAdvice(status));
    update();
}

void CameraView::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

QString CameraView::message() const
{
    return Wording::camera(m_status);
}

void CameraView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QImage image = m_frame.isValid() ? m_frame.toImage() : QImage();
    if (image.isNull()) {
        painter.setPen(borderColour(palette()));
        painter.setBrush(palette().base());
        painter.drawPath(outline);
        paintMessage(painter);
        return;
    }
    painter.fillPath(outline, Qt::black);
    painter.setClipPath(outline);
    // Filled to the edges: what is cut off at two sides is decoded all the same.
    const QSizeF size = QSizeF(image.size()).scaled(this->size(), Qt::KeepAspectRatioByExpanding);
    const QRectF picture(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    if (m_mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.drawImage(picture, image);
    paintOutline(painter, picture);
}

void CameraView::paintOutline(QPainter& painter, const QRectF& picture) const
{
    if (m_outline.isEmpty() || m_outlineSize.isEmpty() || m_sinceOutline.hasExpired(kMsOutlineHolds))
        return;
    const QTransform toPicture =
        QTransform::fromTranslate(picture.x(), picture.y())
            .scale(picture.width() / m_outlineSize.width(), picture.height() / m_outlineSize.height());
    const QPolygonF corners = toPicture.map(QPolygonF(m_outline));
    painter.setBrush(Qt::NoBrush);
    // A dark line under a light one is seen on any ground.
    painter.setPen(QPen(QColor(0, 0, 0, 170), 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(corners);
    painter.setPen(QPen(QColor(0x7d, 0xf5, 0xb4), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(corners);
}

void CameraView::paintMessage(QPainter& painter) const
{
    // Its first picture may be a while in coming.
    const QString title =
        Wording::camera(m_status == CameraStatus::Running ? CameraStatus::Starting : m_status);
    QString advice = Wording::cameraAdvice(m_status);
    const bool problem = !advice.isEmpty() || m_status == CameraStatus::Unreadable;
    const int inset = std::max(16, width() / 20);
    QRect room = rect().adjusted(inset, inset, -inset, -inset);
    const QColor quiet = palette().color(QPalette::PlaceholderText);

    QFont bold = font();
    bold.setPointSizeF(font().pointSizeF() * 1.25);
    bold.setBold(true);
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const QRect titleRect = QFontMetrics(bold).boundingRect(room, flags, title);
    const int gap = fontMetrics().height() / 2;
    QRect adviceRect = fontMetrics().boundingRect(room, flags, advice);
    if (titleRect.height() + gap + adviceRect.height() > height() - gap) { // the tool tip has it
        advice.clear();
        adviceRect = {};
    }
    const int texts = titleRect.height() + (advice.isEmpty() ? 0 : gap + adviceRect.height());
    const int icon = problem ? std::clamp(room.height() - texts - gap, 0, 72) : 0;
    int y = room.center().y() - (texts + (icon > 0 ? icon + gap : 0)) / 2;
    if (icon >= 24) {
        paintNoCamera(painter, QRectF(room.center().x() - icon / 2.0, y, icon, icon), quiet);
        y += icon + gap;
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(bold);
    painter.drawText(QRect(room.left(), y, room.width(), titleRect.height()), flags, title);
    y += titleRect.height() + gap;
    painter.setPen(quiet);
    painter.setFont(font());
    painter.drawText(QRect(room.left(), y, room.width(), adviceRect.height()), flags, advice);
}

} // namespace gatelog
