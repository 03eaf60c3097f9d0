// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/frame_source.h"

#include <QCamera>
#include <QCameraDevice>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QStringList>
#include <QTimer>
#include <QVideoSink>

#include <chrono>
#include <memory>

namespace gatelog {

/// A camera, chosen by its description. Survives being unplugged: a watchdog on the frames notices (Qt 6.4
/// reports no error), and when the camera returns it is opened again.
class CameraSource : public FrameSource
{
    Q_OBJECT

public:
    /// Empty: the default camera, or the first there is.
    explicit CameraSource(QString description, QObject* parent = nullptr);
    ~CameraSource() override;
    void open() override;
    QString name() const override;

    /// Each description once: Qt 6.4 may list a camera twice.
    static QStringList descriptions();

private:
    /// QMediaCaptureSession wants the sink before the camera, and both gone before they are made anew.
    struct Running
    {
        QVideoSink sink;
        QMediaCaptureSession session;
        std::unique_ptr<QCamera> camera;
        ~Running();
    };

    void onDevicesChanged();
    void lookForCamera();
    void startFound();
    void watch();
    void onFrame(const QVideoFrame& frame);
    void closeCamera();
    std::chrono::milliseconds silence() const;
    void setStatus(CameraStatus status);

    QString m_description;
    QMediaDevices m_devices;
    QCameraDevice m_found;
    std::unique_ptr<Running> m_running;
    QTimer m_settle;   ///< from finding the camera to opening it
    QTimer m_watchdog; ///< looks whether frames still come
    QElapsedTimer m_sinceFrame;
    bool m_sawFrame = false; ///< since the camera was opened
    int m_attempt = 0;       ///< which of several entries of that description to try next
    CameraStatus m_status = CameraStatus::Idle;
};

} // namespace gatelog
