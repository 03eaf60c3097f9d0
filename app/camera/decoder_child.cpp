// SPDX-License-Identifier: Apache-2.0
#include "app/camera/decoder_child.h"

namespace gatelog {

namespace {

/// Killed processes are gone within milliseconds; this only bounds the wait on a machine in trouble.
constexpr int reapLimit_ms = 1000;

} // namespace

std::unique_ptr<DecoderChild> DecoderChild::spawn(const QString& program)
{
    auto memory = SharedFrameMemory::create(maxSharedPixels);
    if (!memory)
        return nullptr;
    std::unique_ptr<DecoderChild> child(new DecoderChild);
    child->m_memory = std::move(*memory);
    // What the child prints to standard error could be chosen by the picture, without end.
    child->m_process.setStandardErrorFile(QProcess::nullDevice());
    child->m_process.start(program, {child->m_memory->path(), QString::number(maxSharedPixels)});
    return child;
}

DecoderChild::~DecoderChild()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(reapLimit_ms);
}

bool DecoderChild::awaitHello(QDeadlineTimer deadline)
{
    if (m_greeted)
        return m_process.state() == QProcess::Running;
    m_collector.reset();
    if (awaitReply(deadline) != DecodeOutcome::Answered || m_collector.reply().number != 0)
        return false;
    m_memory->unlinkName();
    return m_greeted = true;
}

DecodeOutcome DecoderChild::ask(const DecodeRequest& request, QDeadlineTimer deadline, DecodeReply& reply)
{
    m_collector.reset();
    if (m_process.bytesAvailable() > 0)
        return DecodeOutcome::BadReply; // an answer to nothing
    if (m_process.write(encodeRequest(request)) != requestBytes)
        return DecodeOutcome::Crashed;
    const DecodeOutcome outcome = awaitReply(deadline);
    if (outcome != DecodeOutcome::Answered)
        return outcome;
    if (m_collector.reply().number != request.number)
        return DecodeOutcome::BadReply;
    reply = m_collector.reply();
    return DecodeOutcome::Answered;
}

DecodeOutcome DecoderChild::awaitReply(QDeadlineTimer deadline)
{
    for (;;) {
        // One byte beyond the largest reply is enough to know that it is none.
        const QByteArray bytes = m_process.read(replyHeaderBytes + maxReplyBytes + 1);
        if (!bytes.isEmpty())
            m_collector.add(bytes);
        if (m_collector.state() == ReplyCollector::State::Complete)
            return DecodeOutcome::Answered;
        if (m_collector.state() == ReplyCollector::State::Broken)
            return DecodeOutcome::BadReply;
        if (m_process.state() == QProcess::NotRunning)
            return DecodeOutcome::Crashed;
        const qint64 left_ms = deadline.remainingTime();
        if (left_ms <= 0)
            return DecodeOutcome::TimedOut;
        m_process.waitForReadyRead(int(left_ms));
    }
}

QString DecoderChild::description() const
{
    const QString child = QStringLiteral("decoder %1").arg(m_process.processId());
    if (m_process.state() != QProcess::NotRunning)
        return child;
    if (m_process.error() == QProcess::FailedToStart)
        return m_process.program() + QStringLiteral(": ") + m_process.errorString();
    return QStringLiteral("decoder ended with %1 %2")
        .arg(m_process.exitStatus() == QProcess::CrashExit ? QStringLiteral("signal")
                                                           : QStringLiteral("status"))
        .arg(m_process.exitCode());
}

} // namespace gatelog
