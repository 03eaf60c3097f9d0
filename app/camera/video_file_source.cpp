// SPDX-License-Identifier: Apache-2.0
#include "app/camera/video_file_source.h"

#include <QFileInfo>
#include <QUrl>

namespace gatelog {

VideoFileSource::VideoFileSource(QString path, Playback playback, QObject* parent)
    : FrameSource(parent), m_path(std::move(path)), m_playback(playback)
{
    m_player.setVideoSink(&m_sink);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &VideoFileSource::onFrame);
    // Queued: the player may not be told what to do from within its own signals.
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &VideoFileSource::onMediaStatus,
            Qt::QueuedConnection);
    connect(
        &m_player, &QMediaPlayer::errorOccurred, this, [this] { setStatus(CameraStatus::Unreadable); },
        Qt::QueuedConnection);
}

VideoFileSource::~VideoFileSource()
{
    m_player.disconnect(this);
    m_sink.disconnect(this);
    m_player.stop();
}

void VideoFileSource::open()
{
    if (!QFileInfo(m_path).isFile()) {
        QMetaObject::invokeMethod(
            this, [this] { setStatus(CameraStatus::Unreadable); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            setStatus(CameraStatus::Starting);
            m_player.setSource(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()));
            m_player.play();
        },
        Qt::QueuedConnection);
}

void VideoFileSource::onMediaStatus(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::InvalidMedia) {
        setStatus(CameraStatus::Unreadable);
    } else if (status == QMediaPlayer::LoadedMedia && !m_player.hasVideo()) {
        setStatus(CameraStatus::Unreadable); // a sound file would play to its end and show nothing
    } else if (status == QMediaPlayer::EndOfMedia) {
        if (m_playback == Playback::Loop && m_sawFrame) {
            m_player.setPosition(0);
            m_player.play();
        } else {
            setStatus(m_sawFrame ? CameraStatus::Finished : CameraStatus::Unreadable);
        }
    }
}

void VideoFileSource::onFrame(const QVideoFrame& videoFrame)
{
    if (!videoFrame.isValid())
        return;
    m_sawFrame = true;
    setStatus(CameraStatus::Running);
    Q_EMIT frame(videoFrame);
}

void VideoFileSource::setStatus(CameraStatus status)
{
    const bool ended = m_status == CameraStatus::Unreadable || m_status == CameraStatus::Finished;
    if (ended || status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

} // namespace gatelog
