// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace gatelog {

// What the desk and its decoder child say to each other, over the child's standard input and output. Integers
// are big-endian.
//
//   hello    the child's first word: a reply with number 0 and no codes, once it has mapped the memory
//   request  magic u32, number u32, width u32, height u32, frame number u64, task u8, symbologies u8: 26
//   bytes.
//            The pixels are in the shared memory, one byte each, row after row without gaps
//   reply    magic u32, payload length u32, then the payload: number u32, count u8, and per code symbology
//   u8, hasEci u8,
//            corners 8 × i32, text length u32, text (UTF-8), byte length u32, bytes
//
// The desk takes the child for hostile: every length below is checked before memory is taken.

enum class DecodeTask : std::uint8_t { RotationFrame = 1, EveryPass = 2 };

struct DecodeRequest
{
    std::uint32_t number = 0; ///< from 1; the reply repeats it
    int width = 0;
    int height = 0;
    std::uint64_t frameNumber = 0;
    DecodeTask task = DecodeTask::RotationFrame;
    Symbologies symbologies;
};

struct DecodeReply
{
    std::uint32_t number = 0;
    QList<DecodedCode> codes;
};

inline constexpr qsizetype requestBytes = 26;
inline constexpr qsizetype replyHeaderBytes = 8;
inline constexpr qsizetype maxCodesPerReply = 8;
inline constexpr qsizetype maxTextBytes = 4 * maxCodeBytes; ///< a byte becomes at most four of UTF-8
inline constexpr qsizetype maxReplyBytes = 5 + maxCodesPerReply * (42 + maxTextBytes + maxCodeBytes);
/// 3840 × 2160: the largest picture the shared memory holds.
inline constexpr qint64 maxSharedPixels = 3840LL * 2160;
/// Corners outside the picture by more than this are nonsense.
inline constexpr int maxCornerCoordinate = 1 << 16;

QByteArray encodeRequest(const DecodeRequest& request);
/// Nothing unless `bytes` is one well-formed request for a picture that the memory holds.
std::optional<DecodeRequest> parseRequest(QByteArrayView bytes);

/// Header and payload; codes beyond the limits are left out.
QByteArray encodeReply(const DecodeReply& reply);

/// Collects a reply from however it arrives in pieces.
class ReplyCollector
{
public:
    enum class State { Incomplete, Complete, Broken };
    /// Takes no more than one reply holds; anything behind it breaks the collector.
    State add(QByteArrayView bytes);
    State state() const { return m_state; }
    /// The reply, once complete.
    const DecodeReply& reply() const { return m_reply; }
    void reset();

private:
    QByteArray m_bytes;
    DecodeReply m_reply;
    State m_state = State::Incomplete;
};

} // namespace gatelog
