// SPDX-License-Identifier: Apache-2.0
#include "app/camera/camera_source.h"
#include "app/camera/scan_pipeline.h"
#include "app/camera/video_luminance.h"
#include "tests/core/barcode/grey_picture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gatelog;

// Without a camera this program starts itself again inside a PipeWire session of its own (virtual_camera.sh),
// where a GStreamer source plays the camera that is plugged in and pulled out.

namespace {

constexpr auto insideSession = "GATELOG_TEST_CAMERA_SESSION";

/// A camera that exists as long as this object does.
class VirtualCamera
{
public:
    /// `picture`: what it looks at, a PNG; empty for a ball that bounces.
    explicit VirtualCamera(const QString& name, const QString& picture = {})
    {
        const QString scene =
            picture.isEmpty()
                ? QStringLiteral("videotestsrc is-live=true pattern=ball")
                : QStringLiteral("filesrc location=%1 ! pngdec ! imagefreeze is-live=true ! videoconvert")
                      .arg(picture);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        // Without drop-allocation the frames stay in memory the reader cannot map.
        m_process.start(
            QStringLiteral("gst-launch-1.0"),
            QStringLiteral("-q %1 ! video/x-raw,format=YUY2,width=640,height=480,framerate=30/1 ! "
                           "identity drop-allocation=true sync=true ! pipewiresink mode=provide "
                           "stream-properties=props,media.class=Video/Source,media.role=Camera,"
                           "node.name=%2,node.description=%2")
                .arg(scene, name)
                .split(QLatin1Char(' ')));
        m_process.waitForStarted();
    }
    ~VirtualCamera()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

bool sawStatus(const QSignalSpy& spy, CameraStatus status)
{
    return std::any_of(spy.begin(), spy.end(), [status](const QList<QVariant>& arguments) {
        return arguments.first().value<CameraStatus>() == status;
    });
}

} // namespace

class TestCameraSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoCamera();
    void saysThatTheChosenCameraIsMissing();
    void givesFramesAndSurvivesUnplugging();
    void theDeskReadsACodeHeldUpToTheCamera();
};

void TestCameraSource::saysThatThereIsNoCamera()
{
    if (!CameraSource::descriptions().isEmpty())
        QSKIP("this machine has a camera");
    CameraSource source{QString()};
    QSignalSpy statuses(&source, &CameraSource::statusChanged);
    source.open();
    QVERIFY(statuses.isEmpty());
    QVERIFY(statuses.wait(5000));
    QCOMPARE(statuses.first().first().value<CameraStatus>(), CameraStatus::NoCamera);
}

void TestCameraSource::saysThatTheChosenCameraIsMissing()
{
    CameraSource source(QStringLiteral("no camera has this name"));
    QSignalSpy statuses(&source, &CameraSource::statusChanged);
    source.open();
    QVERIFY(statuses.wait(5000));
    QCOMPARE(statuses.first().first().value<CameraStatus>(), CameraStatus::CameraMissing);
}

void TestCameraSource::givesFramesAndSurvivesUnplugging()
{
    if (!qEnvironmentVariableIsSet(insideSession))
        QSKIP("no PipeWire session to plug a virtual camera into");
    CameraSource source(QStringLiteral("GateCam"));
    QSignalSpy statuses(&source, &CameraSource::statusChanged);
    QSignalSpy frames(&source, &CameraSource::frame);
    source.open();
    QTRY_VERIFY_WITH_TIMEOUT(sawStatus(statuses, CameraStatus::CameraMissing), 5000);
    for (int round = 0; round < 2; ++round) {
        {
            const VirtualCamera camera(QStringLiteral("GateCam"));
            QTRY_VERIFY_WITH_TIMEOUT(frames.size() >= 10, 30'000);
            QVERIFY(CameraSource::descriptions().contains(QStringLiteral("GateCam")));
            const auto frame = frames.last().first().value<QVideoFrame>();
            QCOMPARE(frame.size(), QSize(640, 480));
            bool read = false;
            PendingVideoFrame(frame).withLuminance(
                [&](const GreyImage& luminance) { read = !luminance.isNull(); });
            QVERIFY(read);
            statuses.clear();
        }
        QTRY_VERIFY_WITH_TIMEOUT(sawStatus(statuses, CameraStatus::CameraMissing), 20'000);
        frames.clear();
    }
}

void TestCameraSource::theDeskReadsACodeHeldUpToTheCamera()
{
    if (!qEnvironmentVariableIsSet(insideSession))
        QSKIP("no PipeWire session to plug a virtual camera into");
    const QTemporaryDir folder;
    const test::GreyPicture picture = test::qrFrame("HELD UP", {}, 6, QSize(640, 480));
    const GreyImage view = picture.view();
    const QString path = folder.filePath(QStringLiteral("held.png"));
    QVERIFY(QImage(view.data, view.width, view.height, view.rowStride, QImage::Format_Grayscale8).save(path));

    ScanPipeline::Options options;
    options.limits.frame = std::chrono::seconds(10); // a sanitized decoder is slow
    ScanPipeline pipeline(options);
    QSignalSpy seen(&pipeline, &ScanPipeline::codeSeen);
    pipeline.openCamera(QStringLiteral("QrCam"));
    const VirtualCamera camera(QStringLiteral("QrCam"), path);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, 30'000);
    QCOMPARE(seen.first().first().value<DecodedCode>().text, QStringLiteral("HELD UP"));
    QCOMPARE(pipeline.status(), CameraStatus::Running);
    QTest::qWait(1000);
    QCOMPARE(seen.size(), 1); // held still
}

int main(int argc, char** argv)
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (!qEnvironmentVariableIsSet(insideSession) && !bus.isEmpty()) {
        qputenv(insideSession, "1");
        QProcess session;
        session.setProcessChannelMode(QProcess::ForwardedChannels);
        QStringList arguments{QStringLiteral("--"), QStringLiteral(VIRTUAL_CAMERA),
                              QString::fromLocal8Bit(argv[0])};
        for (int i = 1; i < argc; ++i)
            arguments << QString::fromLocal8Bit(argv[i]);
        session.start(bus, arguments);
        constexpr int missing = 77;
        if (session.waitForFinished(-1) && session.exitCode() != missing)
            return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
        qunsetenv(insideSession);
    }
    QGuiApplication app(argc, argv);
    TestCameraSource test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_camera_source.moc"
