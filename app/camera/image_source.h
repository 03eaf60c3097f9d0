// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/frame_source.h"

#include <QTimer>

namespace gatelog {

/// An image file, held still before the camera, so to say: the same frame again and again, long enough for
/// every pass and for the second reading an unknown text needs; then Finished.
class ImageSource : public FrameSource
{
    Q_OBJECT

public:
    explicit ImageSource(QString path, QObject* parent = nullptr);
    void open() override;
    QString name() const override { return m_path; }

private:
    void load();
    void showOnce();

    QString m_path;
    QVideoFrame m_frame;
    QTimer m_timer;
    int m_left = 0;
};

/// A frame with the pixels of the image; invalid for a null image.
QVideoFrame frameOf(const QImage& image);

} // namespace gatelog
