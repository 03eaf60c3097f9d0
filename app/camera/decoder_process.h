// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"

#include <QDeadlineTimer>
#include <QList>
#include <QSize>
#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>

namespace gatelog {

class DecoderChild;

struct DecoderLimits
{
    std::chrono::milliseconds frame{100};  ///< one frame of a video, one rotation step
    std::chrono::milliseconds image{2000}; ///< one picture with every pass
    std::chrono::milliseconds start{5000}; ///< from spawning a child to its first word
};

enum class DecodeOutcome {
    Answered,    ///< the child looked at the frame; it may hold no code
    TimedOut,    ///< killed: the frame took longer than its limit
    Crashed,     ///< the child ended by itself
    BadReply,    ///< killed: the child did not keep to the protocol
    Unavailable, ///< no child can be started, or the frame is empty
};

struct DecodeAnswer
{
    DecodeOutcome outcome = DecodeOutcome::Unavailable;
    QList<DecodedCode> codes; ///< corners are in the pixels of the frame that was given
};

struct DecoderCounts
{
    std::uint64_t answered = 0;
    std::uint64_t timedOut = 0;
    std::uint64_t crashed = 0;
    std::uint64_t badReplies = 0;

    std::uint64_t lost() const { return timedOut + crashed + badReplies; }
};

/// The decoder behind its watchdog (issue: "Decoding"). A camera looks at the public, so its picture is
/// hostile input: the decoding runs in a child process, and a hang or a crash costs one frame and a log line
/// (category gatelog.decoder). A spare child waits, already started, so the next frame need not wait for a
/// start. Blocking; use one object from one thread only (the children belong to the thread that first
/// decodes). Needs QtCore alone and no event loop.
class DecoderProcess
{
public:
    /// `program`: the gatelog-decoder to run; empty means findProgram().
    explicit DecoderProcess(QString program = {}, DecoderLimits limits = {});
    ~DecoderProcess();
    DecoderProcess(const DecoderProcess&) = delete;
    DecoderProcess& operator=(const DecoderProcess&) = delete;

    /// Starts the first child and its spare; decode() does it otherwise. False where none can be started.
    bool start();

    /// Copies the frame into shared memory, the only copy there is, and reads it with the passes of the
    /// rotation for `frameNumber`. Returns within the frame limit and a few milliseconds.
    DecodeAnswer decodeFrame(const GreyImage& frame, std::uint64_t frameNumber, Symbologies symbologies);

    /// Reads one picture with every pass, under the image limit.
    DecodeAnswer decodeImage(const GreyImage& image, Symbologies symbologies);

    const DecoderCounts& counts() const { return m_counts; }

    /// The process id of the child that gets the next frame; 0 when none runs. For tests and the log.
    qint64 childProcessId() const;

    /// gatelog-decoder beside the running program, else in ../libexec/gatelog, else on PATH; the environment
    /// variable GATELOG_DECODER comes before all. Empty when there is none.
    static QString findProgram();

private:
    struct Job;
    DecodeAnswer run(const GreyImage& image, const Job& job);
    bool ensureChild();
    void discardChild(DecodeOutcome outcome);

    QString m_program;
    DecoderLimits m_limits;
    DecoderCounts m_counts;
    QDeadlineTimer m_retry{0}; ///< until then a program that does not start is left alone
    std::unique_ptr<DecoderChild> m_child;
    std::unique_ptr<DecoderChild> m_spare;
};

} // namespace gatelog
