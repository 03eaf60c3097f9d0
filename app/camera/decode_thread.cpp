// SPDX-License-Identifier: Apache-2.0
#include "app/camera/decode_thread.h"

namespace gatelog {

DecodeThread::DecodeThread(QString decoderProgram, DecoderLimits limits, QObject* parent)
    : QThread(parent), m_program(std::move(decoderProgram)), m_limits(limits)
{
    setObjectName(QStringLiteral("decode"));
    qRegisterMetaType<FrameReading>();
}

DecodeThread::~DecodeThread()
{
    m_slot.close();
    wait();
}

std::uint64_t DecodeThread::put(std::shared_ptr<const PendingFrame> frame, CodePresence::Instant taken)
{
    const std::uint64_t sequence = ++m_lastSequence;
    m_slot.put(Entry{std::move(frame), taken, sequence});
    return sequence;
}

void DecodeThread::run()
{
    DecoderProcess decoder(m_program, m_limits); // its children belong to this thread
    decoder.start();
    // Counts the frames that are decoded, not those that arrive: however many are overtaken, four in a row
    // see all passes.
    std::uint64_t frameNumber = 0;
    while (auto entry = m_slot.take()) {
        FrameReading reading;
        reading.sequence = entry->sequence;
        reading.taken = entry->taken;
        const auto symbologies = Symbologies::fromInt(m_symbologies);
        entry->frame->withLuminance([&](const GreyImage& luminance) {
            reading.frameSize = QSize(luminance.width, luminance.height);
            DecodeAnswer answer = decoder.decodeFrame(luminance, frameNumber++, symbologies);
            reading.outcome = answer.outcome;
            reading.codes = std::move(answer.codes);
        });
        entry.reset(); // the camera may be waiting for the frame's memory
        Q_EMIT decoded(reading);
    }
}

} // namespace gatelog
