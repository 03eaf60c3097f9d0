// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/camera_status.h"

#include <QObject>
#include <QString>
#include <QVideoFrame>

namespace gatelog {

enum class Playback { Once, Loop };

/// Something that gives frames: a camera, a video, an image. Lives in the thread that makes it, and emits
/// there.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Emits statusChanged() from now on, also for what is already wrong; never from within open() itself.
    virtual void open() = 0;
    virtual QString name() const = 0;

Q_SIGNALS:
    void frame(const QVideoFrame& frame);
    void statusChanged(gatelog::CameraStatus status);
};

} // namespace gatelog
