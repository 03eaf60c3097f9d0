// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/code_presence.h"
#include "app/camera/decoder_process.h"
#include "app/camera/frame_slot.h"
#include "core/barcode/code.h"

#include <QMetaType>
#include <QSize>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace gatelog {

/// A frame whose luminance can be looked at, in whatever form it came.
class PendingFrame
{
public:
    virtual ~PendingFrame() = default;
    /// Calls `look` once, in the calling thread, with the luminance: a view that ends with the call, and null
    /// when the frame cannot be read.
    virtual void withLuminance(const std::function<void(const GreyImage&)>& look) const = 0;
};

/// What the decoder made of one frame.
struct FrameReading
{
    std::uint64_t sequence = 0; ///< as DecodeThread::put() returned it
    CodePresence::Instant taken;
    DecodeOutcome outcome = DecodeOutcome::Unavailable;
    QList<DecodedCode> codes;
    QSize frameSize;
};

/// Decodes the newest frame, over and over, in a thread of its own behind a DecoderProcess of its own.
class DecodeThread : public QThread
{
    Q_OBJECT

public:
    DecodeThread(QString decoderProgram, DecoderLimits limits, QObject* parent = nullptr);
    ~DecodeThread() override; ///< stops; may wait for the frame limit

    /// From any thread. Returns the frame's number, from 1 on; frames overtaken by a newer one get no
    /// reading.
    std::uint64_t put(std::shared_ptr<const PendingFrame> frame, CodePresence::Instant taken);

    /// From any thread; from the next frame on.
    void setSymbologies(Symbologies symbologies) { m_symbologies = symbologies.toInt(); }

Q_SIGNALS:
    /// From the decoding thread: receivers in another get it queued.
    void decoded(const gatelog::FrameReading& reading);

protected:
    void run() override;

private:
    struct Entry
    {
        std::shared_ptr<const PendingFrame> frame;
        CodePresence::Instant taken;
        std::uint64_t sequence = 0;
    };

    const QString m_program;
    const DecoderLimits m_limits;
    FrameSlot<Entry> m_slot;
    std::atomic<std::uint64_t> m_lastSequence{0};
    std::atomic<Symbologies::Int> m_symbologies{Symbologies(Symbology::QrCode).toInt()};
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::FrameReading)
