// SPDX-License-Identifier: Apache-2.0
#include "app/camera/camera_source.h"

#include <QLoggingCategory>

#include <chrono>

namespace gatelog {

Q_LOGGING_CATEGORY(cameraLog, "gatelog.camera")

namespace {

using namespace std::chrono_literals;

// Qt 6.4's GStreamer backend crashes in some runs unless the steps are: enumerate, wait, construct the
// camera, give the session its sink before the camera, start.
constexpr auto settleTime = 1200ms;
constexpr auto watchInterval = 500ms;
/// A camera opens its shutter, sets its exposure, negotiates a format.
constexpr auto firstFrameLimit = 8s;
constexpr auto frameLimit = 3s;

QList<QCameraDevice> matching(const QString& description)
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    if (description.isEmpty()) {
        const QCameraDevice chosen = QMediaDevices::defaultVideoInput();
        return chosen.isNull() ? devices.mid(0, 1) : QList<QCameraDevice>{chosen};
    }
    QList<QCameraDevice> found;
    for (const QCameraDevice& device : devices) {
        if (device.description() == description)
            found.append(device);
    }
    return found;
}

} // namespace

CameraSource::Running::~Running()
{
    if (camera)
        camera->stop();
    session.setCamera(nullptr);
    session.setVideoSink(nullptr);
}

CameraSource::CameraSource(QString description, QObject* parent)
    : FrameSource(parent), m_description(std::move(description))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    m_watchdog.setInterval(watchInterval);
    connect(&m_settle, &QTimer::timeout, this, &CameraSource::startFound);
    connect(&m_watchdog, &QTimer::timeout, this, &CameraSource::watch);
    // Queued, since listing the cameras from within the signal deadlocks.
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraSource::onDevicesChanged,
            Qt::QueuedConnection);
}

CameraSource::~CameraSource()
{
    closeCamera();
}

QStringList CameraSource::descriptions()
{
    QStringList names;
    for (const QCameraDevice& device : QMediaDevices::videoInputs())
        names.append(device.description());
    names.removeDuplicates();
    return names;
}

QString CameraSource::name() const
{
    return m_found.isNull() ? m_description : m_found.description();
}

void CameraSource::open()
{
    QMetaObject::invokeMethod(this, &CameraSource::lookForCamera, Qt::QueuedConnection);
}

void CameraSource::onDevicesChanged()
{
    if (m_running || m_settle.isActive()) {
        if (matching(m_description).contains(m_found))
            return;
        // Entries go stale: only the frames tell whether the one in use is still alive, so watch() decides.
        if (m_running && m_sawFrame && silence() < watchInterval)
            return;
        closeCamera();
    }
    lookForCamera();
}

void CameraSource::lookForCamera()
{
    if (m_running || m_settle.isActive())
        return;
    const QList<QCameraDevice> found = matching(m_description);
    if (found.isEmpty()) {
        m_attempt = 0;
        setStatus(QMediaDevices::videoInputs().isEmpty() && m_description.isEmpty()
                      ? CameraStatus::NoCamera
                      : CameraStatus::CameraMissing);
        return;
    }
    // The newest entry first: of two with one description the older may be stale.
    m_found = found.at(found.size() - 1 - m_attempt % found.size());
    if (m_status != CameraStatus::Stalled)
        setStatus(CameraStatus::Starting);
    m_settle.start();
}

void CameraSource::startFound()
{
    m_running = std::make_unique<Running>();
    m_running->camera = std::make_unique<QCamera>(m_found);
    connect(&m_running->sink, &QVideoSink::videoFrameChanged, this, &CameraSource::onFrame);
    connect(
        m_running->camera.get(), &QCamera::errorOccurred, this,
        [](QCamera::Error error, const QString& text) {
            qCWarning(cameraLog, "camera error %d: %s", int(error), qUtf8Printable(text));
        },
        Qt::QueuedConnection);
    m_running->session.setVideoSink(&m_running->sink);
    m_running->session.setCamera(m_running->camera.get());
    m_sawFrame = false;
    m_sinceFrame.start();
    m_running->camera->start();
    m_watchdog.start();
}

void CameraSource::watch()
{
    const bool listed = matching(m_description).contains(m_found);
    const std::chrono::milliseconds limit = !listed      ? watchInterval
                                            : m_sawFrame ? frameLimit
                                                         : firstFrameLimit;
    if (silence() <= limit)
        return;
    qCWarning(cameraLog, "%s gives no frames: opening it again", qUtf8Printable(m_found.description()));
    closeCamera();
    ++m_attempt;
    if (listed)
        setStatus(CameraStatus::Stalled);
    lookForCamera();
}

void CameraSource::onFrame(const QVideoFrame& videoFrame)
{
    if (!videoFrame.isValid())
        return;
    m_sawFrame = true;
    m_sinceFrame.start();
    m_attempt = 0;
    setStatus(CameraStatus::Running);
    Q_EMIT frame(videoFrame);
}

std::chrono::milliseconds CameraSource::silence() const
{
    return std::chrono::milliseconds(m_sinceFrame.elapsed());
}

void CameraSource::closeCamera()
{
    m_settle.stop();
    m_watchdog.stop();
    if (m_running) {
        m_running->sink.disconnect(this);
        m_running.reset();
    }
}

void CameraSource::setStatus(CameraStatus status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

} // namespace gatelog
