// SPDX-License-Identifier: Apache-2.0
#include "app/camera/scan_pipeline.h"

#include "app/camera/camera_source.h"
#include "app/camera/decode_thread.h"
#include "app/camera/image_source.h"
#include "app/camera/video_file_source.h"
#include "app/camera/video_luminance.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <array>

namespace gatelog {

namespace {

/// A picture of more pixels is refused before it is decoded: 100 megapixels are a scan of a whole wall.
constexpr qint64 maxImagePixels = 100'000'000;
constexpr qint64 maxWholePixels = 30'000'000;
constexpr std::array cameraSizes{QSize(1280, 720), QSize(1000, 1000), QSize(400, 400)};
/// The shared memory's measure, 4K: a larger picture is reduced, not refused.
constexpr QSize largestSize(3840, 2160);

/// The picture as large as it is, and at the sizes at which a camera would see it: each reads codes that the
/// others do not. Enlarging helps too, since ZXing's first threshold is taken over blocks of fixed size.
QList<QImage> looksAt(const QImage& grey)
{
    const auto fitTo = [&grey](QSize size) {
        return grey.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    };
    const bool tooLarge =
        qint64(grey.width()) * grey.height() > qint64(largestSize.width()) * largestSize.height();
    QList<QImage> looks{tooLarge ? fitTo(largestSize) : grey};
    for (const QSize& size : cameraSizes) {
        if (grey.size().scaled(size, Qt::KeepAspectRatio) != grey.size())
            looks.append(fitTo(size));
    }
    return looks;
}

QPolygon polygonOf(const DecodedCode& code)
{
    return QPolygon(QList<QPoint>(code.corners.begin(), code.corners.end()));
}

bool isEnd(CameraStatus status)
{
    return status == CameraStatus::Finished || status == CameraStatus::Unreadable;
}

Result<QImage> readGrey(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maxImagePixels)
        return failure(ErrorCode::TooLarge, path);
    // Qt refuses to make an image of more than 128 MB; a JPEG reader can reduce while it reads.
    if (qint64(size.width()) * size.height() > maxWholePixels)
        reader.setScaledSize(size.scaled(largestSize, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return failure(QFileInfo::exists(path) ? ErrorCode::Unreadable : ErrorCode::NotFound,
                       path + QStringLiteral(": ") + reader.errorString());
    if (image.hasAlphaChannel()) { // what is transparent is paper
        QImage paper(image.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, image);
        image = paper;
    }
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

ScanPipeline::ScanPipeline(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_presence(m_options.presence)
{
    if (m_options.decoderProgram.isEmpty())
        m_options.decoderProgram = DecoderProcess::findProgram();
    qRegisterMetaType<CameraStatus>();
    qRegisterMetaType<DecodedCode>();
    qRegisterMetaType<CodeOutline>();
    m_decoding = std::make_unique<DecodeThread>(m_options.decoderProgram, m_options.limits);
    connect(m_decoding.get(), &DecodeThread::decoded, this, &ScanPipeline::onReading, Qt::QueuedConnection);
    m_decoding->start();
}

ScanPipeline::~ScanPipeline()
{
    m_source.reset();
    m_decoding.reset();
}

void ScanPipeline::setIsKnown(std::function<bool(const QString& text)> isKnown)
{
    m_isKnown = std::move(isKnown);
}

void ScanPipeline::setSymbologies(Symbologies symbologies)
{
    m_decoding->setSymbologies(symbologies);
}

QStringList ScanPipeline::cameraNames()
{
    return CameraSource::descriptions();
}

void ScanPipeline::openCamera(const QString& name)
{
    open(std::make_unique<CameraSource>(name));
}

void ScanPipeline::openVideo(const QString& path, Playback playback)
{
    open(std::make_unique<VideoFileSource>(path, playback));
}

void ScanPipeline::openImage(const QString& path)
{
    open(std::make_unique<ImageSource>(path));
}

void ScanPipeline::open(std::unique_ptr<FrameSource> source)
{
    close();
    m_source = std::move(source);
    connect(m_source.get(), &FrameSource::frame, this, &ScanPipeline::onFrame);
    connect(m_source.get(), &FrameSource::statusChanged, this, &ScanPipeline::onSourceStatus);
    setStatus(m_options.decoderProgram.isEmpty() ? CameraStatus::NoDecoder : CameraStatus::Starting);
    m_source->open();
}

void ScanPipeline::close()
{
    if (m_source) {
        m_source->disconnect(this);
        m_source.release()->deleteLater(); // this may be called from one of its own signals
    }
    m_firstSequence = m_newestSequence + 1;
    m_readSequence = m_newestSequence;
    m_counts = {};
    m_sourceStatus = CameraStatus::Idle;
    m_finishedSaid = false;
    m_presence.clear();
    setStatus(CameraStatus::Idle);
}

void ScanPipeline::forgetSeenCodes()
{
    m_presence.clear();
}

QString ScanPipeline::sourceName() const
{
    return m_source ? m_source->name() : QString();
}

void ScanPipeline::onFrame(const QVideoFrame& frame)
{
    ++m_counts.frames;
    m_newestSequence =
        m_decoding->put(std::make_shared<PendingVideoFrame>(frame), std::chrono::steady_clock::now());
    Q_EMIT frameShown(frame);
}

void ScanPipeline::onReading(const FrameReading& reading)
{
    if (reading.sequence < m_firstSequence)
        return;
    m_readSequence = reading.sequence;
    ++m_counts.decoded;
    switch (reading.outcome) {
    case DecodeOutcome::Answered:
        break;
    case DecodeOutcome::Unavailable:
        // A frame that could not be mapped has no size; with one, it was the decoder that could not be
        // started.
        if (!reading.frameSize.isEmpty() && !isEnd(m_sourceStatus))
            setStatus(CameraStatus::NoDecoder);
        break;
    case DecodeOutcome::TimedOut:
    case DecodeOutcome::Crashed:
    case DecodeOutcome::BadReply:
        ++m_counts.lost;
        break;
    }
    if (reading.outcome == DecodeOutcome::Answered) {
        if (m_status == CameraStatus::NoDecoder)
            setStatus(m_sourceStatus);
        if (!reading.codes.isEmpty())
            ++m_counts.readings;
        const QList<DecodedCode> scans = m_presence.frame(reading.codes, reading.taken, m_isKnown);
        for (const DecodedCode& code : reading.codes)
            Q_EMIT outlineChanged({code.text, polygonOf(code), reading.frameSize});
        if (reading.codes.isEmpty() && m_outlined && m_presence.isEmpty())
            Q_EMIT outlineChanged({});
        m_outlined = !m_presence.isEmpty();
        const std::uint64_t firstSequence = m_firstSequence;
        for (const DecodedCode& code : scans) {
            Q_EMIT codeSeen(code);
            if (m_firstSequence != firstSequence)
                return; // a receiver opened something else
        }
    }
    finishIfDrained();
}

void ScanPipeline::onSourceStatus(CameraStatus status)
{
    m_sourceStatus = status;
    if (isEnd(status))
        finishIfDrained();
    else if (m_status != CameraStatus::NoDecoder)
        setStatus(status);
}

void ScanPipeline::finishIfDrained()
{
    // The last frame is never overtaken, so its reading is the last.
    if (!isEnd(m_sourceStatus) || m_finishedSaid || m_readSequence < m_newestSequence)
        return;
    m_finishedSaid = true;
    if (m_status != CameraStatus::NoDecoder)
        setStatus(m_sourceStatus);
    Q_EMIT finished();
}

void ScanPipeline::setStatus(CameraStatus status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

Result<QList<DecodedCode>> ScanPipeline::decodeImage(const QString& path, Symbologies symbologies)
{
    return decodeImage(path, symbologies, Options{});
}

Result<QList<DecodedCode>> ScanPipeline::decodeImage(const QString& path, Symbologies symbologies,
                                                     const Options& options)
{
    const auto grey = readGrey(path);
    if (!grey)
        return tl::unexpected<Error>(grey.error());
    DecoderProcess decoder(options.decoderProgram, options.limits);
    auto codes = decodePicture(*grey, symbologies, decoder);
    if (!codes && codes.error().code == ErrorCode::Damaged)
        return failure(ErrorCode::Damaged, path);
    return codes;
}

Result<QList<DecodedCode>> ScanPipeline::decodePicture(const QImage& picture, Symbologies symbologies,
                                                       DecoderProcess& decoder)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    DecodeAnswer answer;
    for (const QImage& look : looksAt(grey)) {
        answer = decoder.decodeImage(greyView(look), symbologies);
        if (answer.outcome == DecodeOutcome::Unavailable)
            return failure(ErrorCode::NotFound, QStringLiteral("gatelog-decoder"));
        if (answer.codes.isEmpty())
            continue;
        for (DecodedCode& code : answer.codes) {
            for (QPoint& corner : code.corners)
                corner = corner * grey.width() / look.width();
        }
        return answer.codes;
    }
    if (answer.outcome != DecodeOutcome::Answered)
        return failure(ErrorCode::Damaged);
    return QList<DecodedCode>{};
}

} // namespace gatelog
