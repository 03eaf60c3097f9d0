// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/frame_source.h"

#include <QMediaPlayer>
#include <QVideoSink>

namespace gatelog {

/// A video file, without its sound, at the speed it was taken at.
class VideoFileSource : public FrameSource
{
    Q_OBJECT

public:
    VideoFileSource(QString path, Playback playback, QObject* parent = nullptr);
    ~VideoFileSource() override;
    void open() override;
    QString name() const override { return m_path; }

private:
    void onMediaStatus(QMediaPlayer::MediaStatus status);
    void onFrame(const QVideoFrame& frame);
    void setStatus(CameraStatus status);

    QString m_path;
    Playback m_playback;
    QVideoSink m_sink;
    QMediaPlayer m_player;
    CameraStatus m_status = CameraStatus::Idle;
    bool m_sawFrame = false;
};

} // namespace gatelog
