// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/camera_status.h"
#include "app/camera/code_presence.h"
#include "app/camera/decoder_process.h"
#include "app/camera/frame_source.h"
#include "core/barcode/code.h"
#include "core/base/result.h"

#include <QImage>
#include <QObject>
#include <QPolygon>
#include <QSize>
#include <QStringList>
#include <QVideoFrame>

#include <functional>
#include <memory>

namespace gatelog {

class DecodeThread;
struct FrameReading;

/// Where in the picture a code was read.
struct CodeOutline
{
    QString text;
    QPolygon corners; ///< four, in the pixels of a frame of `frameSize`
    QSize frameSize;
};

struct PipelineCounts
{
    std::uint64_t frames = 0;   ///< given by the source
    std::uint64_t decoded = 0;  ///< looked at by the decoder; the others were overtaken by a newer one
    std::uint64_t readings = 0; ///< frames in which a code was read
    std::uint64_t lost = 0;     ///< frames that cost a decoder child (hang, crash, bad reply)
};

/// From a camera, a video or an image to codes, for the desk window and the command line alike. Lives in the
/// thread that makes it, which needs an event loop and a QGuiApplication; decoding has a thread of its own,
/// and signals arrive in the owner's thread. Holds at most one source; opening another closes the one before.
class ScanPipeline : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString decoderProgram; ///< empty: DecoderProcess::findProgram()
        DecoderLimits limits;
        CodePresence::Limits presence;
    };

    explicit ScanPipeline(QObject* parent = nullptr) : ScanPipeline(Options{}, parent) {}
    explicit ScanPipeline(Options options, QObject* parent = nullptr);
    ~ScanPipeline() override;

    /// Tells whether a text is sure to be a ticket's (signed, or in the attendee list). Such a text is
    /// reported at its first reading, any other only after the same reading in a second frame, so that a
    /// single unsigned reading never shows "invalid". Called in the owner's thread; unset, nothing is known.
    void setIsKnown(std::function<bool(const QString& text)> isKnown);

    /// From the next frame on.
    void setSymbologies(Symbologies symbologies);

    /// The cameras connected, each description once. The descriptions are what openCamera() takes.
    static QStringList cameraNames();

    void openCamera(const QString& name); ///< empty: the default camera
    void openVideo(const QString& path, Playback playback = Playback::Once);
    void openImage(const QString& path); ///< shown as still frames until it is closed; see also decodeImage()
    void close();

    /// Makes the code that is being held a new scan, e.g. after an undo.
    void forgetSeenCodes();

    CameraStatus status() const { return m_status; }
    QString sourceName() const; ///< the camera in use, or the file
    PipelineCounts counts() const { return m_counts; }

    /// Reads one image file with every pass in a child process of its own. Blocks up to the image limit.
    /// Empty: no code. Errors: Unreadable (no such file, not an image), TooLarge, NotFound (no decoder),
    /// Damaged (the decoder hung or crashed on it).
    static Result<QList<DecodedCode>> decodeImage(const QString& path,
                                                  Symbologies symbologies = Symbology::QrCode);
    static Result<QList<DecodedCode>> decodeImage(const QString& path, Symbologies symbologies,
                                                  const Options& options);
    /// The same for a picture in memory, with a decoder that the caller keeps.
    static Result<QList<DecodedCode>> decodePicture(const QImage& picture, Symbologies symbologies,
                                                    DecoderProcess& decoder);

Q_SIGNALS:
    /// A scan: once per code held into the picture (class CodePresence).
    void codeSeen(const gatelog::DecodedCode& code);
    /// Every reading, before any debouncing, and an empty text once a code is gone: what to draw over the
    /// picture.
    void outlineChanged(const gatelog::CodeOutline& outline);
    /// Every frame of the source, also those that were not decoded.
    void frameShown(const QVideoFrame& frame);
    void statusChanged(gatelog::CameraStatus status);
    /// The last frame of a video or image has been decoded, or it cannot be read: see status().
    void finished();

private:
    void open(std::unique_ptr<FrameSource> source);
    void onFrame(const QVideoFrame& frame);
    void onReading(const FrameReading& reading);
    void onSourceStatus(CameraStatus status);
    void setStatus(CameraStatus status);
    void finishIfDrained();

    Options m_options;
    std::function<bool(const QString&)> m_isKnown;
    CodePresence m_presence;
    PipelineCounts m_counts;
    std::unique_ptr<DecodeThread> m_decoding;
    std::unique_ptr<FrameSource> m_source;
    std::uint64_t m_firstSequence = 0; ///< of the source that is open: readings of an earlier one are dropped
    std::uint64_t m_newestSequence = 0; ///< the last frame given to the decoder
    std::uint64_t m_readSequence = 0;   ///< the last frame it has answered
    CameraStatus m_status = CameraStatus::Idle;
    CameraStatus m_sourceStatus = CameraStatus::Idle;
    bool m_finishedSaid = false;
    bool m_outlined = false;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::CodeOutline)
