// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/decoder/decoder_protocol.h"
#include "app/camera/decoder/shared_frame_memory.h"
#include "app/camera/decoder_process.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <memory>

namespace gatelog {

/// One running gatelog-decoder with its shared memory. One thread; no event loop.
class DecoderChild
{
public:
    /// Starts the program and returns at once; nothing when there is no memory to share.
    static std::unique_ptr<DecoderChild> spawn(const QString& program);
    ~DecoderChild(); ///< kills it

    /// Waits for its first word. False: it did not come, or was not the right one.
    bool awaitHello(QDeadlineTimer deadline);

    /// Where the pixels of the next request go: maxSharedPixels bytes.
    std::uint8_t* pixels() { return m_memory->writableData(); }

    /// Answered fills `reply`; after anything else the child is of no further use.
    DecodeOutcome ask(const DecodeRequest& request, QDeadlineTimer deadline, DecodeReply& reply);

    qint64 processId() const { return m_process.processId(); }
    QString description() const; ///< for the log: how it ended

private:
    DecoderChild() = default;
    DecodeOutcome awaitReply(QDeadlineTimer deadline);

    std::unique_ptr<SharedFrameMemory> m_memory;
    QProcess m_process;
    ReplyCollector m_collector;
    bool m_greeted = false;
};

} // namespace gatelog
