// SPDX-License-Identifier: Apache-2.0
#include "app/camera/decoder_process.h"

#include "app/camera/decoder_child.h"
#include "app/camera/luminance_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace gatelog {

Q_LOGGING_CATEGORY(decoderLog, "gatelog.decoder")

namespace {

/// Frames of a video beyond this many pixels are thinned out: a code that fills a useful part of the picture
/// is well resolved at 1920 × 1200, and the passes' time grows with the pixels.
constexpr std::int64_t maxFramePixels = 1920LL * 1200;

/// Between attempts to start a decoder that does not start: thirty a second would fill the log.
constexpr std::chrono::milliseconds retryInterval{2000};

const char* word(DecodeOutcome outcome)
{
    switch (outcome) {
    case DecodeOutcome::Answered:
        return "answered";
    case DecodeOutcome::TimedOut:
        return "took longer than its limit";
    case DecodeOutcome::Crashed:
        return "crashed";
    case DecodeOutcome::BadReply:
        return "broke the protocol";
    case DecodeOutcome::Unavailable:
        return "cannot be started";
    }
    return "?";
}

} // namespace

struct DecoderProcess::Job
{
    DecodeTask task;
    std::uint64_t frameNumber;
    Symbologies symbologies;
    std::int64_t maxPixels;
    std::chrono::milliseconds limit;
};

DecoderProcess::DecoderProcess(QString program, DecoderLimits limits)
    : m_program(program.isEmpty() ? findProgram() : std::move(program)), m_limits(limits)
{
}

DecoderProcess::~DecoderProcess() = default;

bool DecoderProcess::start()
{
    return ensureChild();
}

DecodeAnswer DecoderProcess::decodeFrame(const GreyImage& frame, std::uint64_t frameNumber,
                                         Symbologies symbologies)
{
    return run(frame, {DecodeTask::RotationFrame, frameNumber, symbologies, maxFramePixels, m_limits.frame});
}

DecodeAnswer DecoderProcess::decodeImage(const GreyImage& image, Symbologies symbologies)
{
    return run(image, {DecodeTask::EveryPass, 0, symbologies, maxSharedPixels, m_limits.image});
}

DecodeAnswer DecoderProcess::run(const GreyImage& image, const Job& job)
{
    if (image.isNull() || !ensureChild())
        return {};
    const FittedPicture fit = fitted(image, job.maxPixels);
    if (fit.width == 0 || fit.height == 0)
        return {};
    copyLuminance(image, fit, m_child->pixels());
    DecodeRequest request;
    request.number =
        std::uint32_t((m_counts.answered + m_counts.lost()) % 0xFFFF'FFFFu) + 1; // 0 is the hello's
    request.width = fit.width;
    request.height = fit.height;
    request.frameNumber = job.frameNumber;
    request.task = job.task;
    request.symbologies = job.symbologies;
    DecodeReply reply;
    const DecodeOutcome outcome = m_child->ask(request, QDeadlineTimer(job.limit), reply);
    if (outcome != DecodeOutcome::Answered) {
        discardChild(outcome);
        return {outcome, {}};
    }
    ++m_counts.answered;
    for (DecodedCode& code : reply.codes) {
        for (QPoint& corner : code.corners)
            corner *= fit.step;
    }
    return {outcome, reply.codes};
}

bool DecoderProcess::ensureChild()
{
    if (m_program.isEmpty() || !m_retry.hasExpired())
        return false;
    // Twice: the child that has been waiting may have died meanwhile, a fresh one should not.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (!m_child)
            m_child = m_spare ? std::move(m_spare) : DecoderChild::spawn(m_program);
        if (!m_child)
            return false;
        if (m_child->awaitHello(QDeadlineTimer(m_limits.start))) {
            if (!m_spare)
                m_spare = DecoderChild::spawn(m_program);
            return true;
        }
        qCWarning(decoderLog, "%s does not start", qUtf8Printable(m_child->description()));
        m_child.reset();
    }
    m_retry.setRemainingTime(retryInterval);
    return false;
}

void DecoderProcess::discardChild(DecodeOutcome outcome)
{
    qCWarning(decoderLog, "%s %s: one frame lost, going on with another",
              qUtf8Printable(m_child->description()), word(outcome));
    if (outcome == DecodeOutcome::TimedOut)
        ++m_counts.timedOut;
    else if (outcome == DecodeOutcome::Crashed)
        ++m_counts.crashed;
    else
        ++m_counts.badReplies;
    m_child = std::move(m_spare); // may be none: ensureChild() starts one
    m_spare = m_child ? DecoderChild::spawn(m_program) : nullptr;
}

qint64 DecoderProcess::childProcessId() const
{
    return m_child ? m_child->processId() : 0;
}

QString DecoderProcess::findProgram()
{
    const QString override = qEnvironmentVariable("GATELOG_DECODER");
    if (!override.isEmpty())
        return override;
    const QString name = QStringLiteral("gatelog-decoder");
    const QString beside = QCoreApplication::applicationDirPath();
    const QStringList folders{beside, beside + QStringLiteral("/../libexec/gatelog"),
                              beside + QStringLiteral("/../lib/gatelog")};
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

} // namespace gatelog
