// SPDX-License-Identifier: Apache-2.0
#include "app/camera/decoder/decoder_protocol.h"

#include "core/base/bytes.h"

#include <cstdlib>

namespace gatelog {

namespace {

constexpr std::uint32_t requestMagic = 0x47'4C'44'51; // "GLDQ"
constexpr std::uint32_t replyMagic = 0x47'4C'44'52;   // "GLDR"

std::optional<Symbology> symbologyFrom(std::uint8_t value)
{
    switch (Symbology(value)) {
    case Symbology::QrCode:
    case Symbology::Aztec:
    case Symbology::DataMatrix:
    case Symbology::Pdf417:
    case Symbology::Linear:
        return Symbology(value);
    }
    return std::nullopt;
}

std::optional<DecodedCode> readCode(ByteReader& reader)
{
    DecodedCode code;
    const auto symbology = symbologyFrom(reader.u8());
    code.hasEci = reader.u8() != 0;
    for (QPoint& corner : code.corners) {
        corner.setX(std::int32_t(reader.u32()));
        corner.setY(std::int32_t(reader.u32()));
        if (corner.x() < -maxCornerCoordinate || corner.x() > maxCornerCoordinate ||
            corner.y() < -maxCornerCoordinate || corner.y() > maxCornerCoordinate)
            return std::nullopt;
    }
    const qsizetype textBytes = reader.u32();
    if (textBytes > maxTextBytes)
        return std::nullopt;
    code.text = QString::fromUtf8(reader.bytes(textBytes));
    const qsizetype rawBytes = reader.u32();
    if (rawBytes > maxCodeBytes)
        return std::nullopt;
    code.bytes = reader.bytes(rawBytes).toByteArray();
    if (!symbology || !reader.ok())
        return std::nullopt;
    code.symbology = *symbology;
    return code;
}

std::optional<DecodeReply> parsePayload(QByteArrayView payload)
{
    ByteReader reader(payload);
    DecodeReply reply;
    reply.number = reader.u32();
    const int count = reader.u8();
    if (count > maxCodesPerReply)
        return std::nullopt;
    for (int i = 0; i < count; ++i) {
        const auto code = readCode(reader);
        if (!code)
            return std::nullopt;
        reply.codes.append(*code);
    }
    if (!reader.atEnd())
        return std::nullopt;
    return reply;
}

} // namespace

QByteArray encodeRequest(const DecodeRequest& request)
{
    ByteWriter writer;
    writer.u32(requestMagic);
    writer.u32(request.number);
    writer.u32(std::uint32_t(request.width));
    writer.u32(std::uint32_t(request.height));
    writer.u64(request.frameNumber);
    writer.u8(std::uint8_t(request.task));
    writer.u8(std::uint8_t(request.symbologies.toInt()));
    return writer.take();
}

std::optional<DecodeRequest> parseRequest(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    DecodeRequest request;
    if (reader.u32() != requestMagic)
        return std::nullopt;
    request.number = reader.u32();
    const std::uint32_t width = reader.u32();
    const std::uint32_t height = reader.u32();
    request.frameNumber = reader.u64();
    const std::uint8_t task = reader.u8();
    request.symbologies = Symbologies::fromInt(reader.u8());
    if (!reader.atEnd() || width == 0 || height == 0 || width > maxSharedPixels ||
        qint64(width) * qint64(height) > maxSharedPixels)
        return std::nullopt;
    if (task != std::uint8_t(DecodeTask::RotationFrame) && task != std::uint8_t(DecodeTask::EveryPass))
        return std::nullopt;
    request.width = int(width);
    request.height = int(height);
    request.task = DecodeTask(task);
    return request;
}

QByteArray encodeReply(const DecodeReply& reply)
{
    ByteWriter payload;
    payload.u32(reply.number);
    const qsizetype count = std::min(reply.codes.size(), maxCodesPerReply);
    payload.u8(std::uint8_t(count));
    for (const DecodedCode& code : reply.codes.first(count)) {
        payload.u8(std::uint8_t(code.symbology));
        payload.u8(code.hasEci ? 1 : 0);
        for (const QPoint& corner : code.corners) {
            payload.u32(std::uint32_t(corner.x()));
            payload.u32(std::uint32_t(corner.y()));
        }
        const QByteArray text = code.text.toUtf8().left(maxTextBytes);
        payload.u32(std::uint32_t(text.size()));
        payload.bytes(text);
        const QByteArray bytes = code.bytes.left(maxCodeBytes);
        payload.u32(std::uint32_t(bytes.size()));
        payload.bytes(bytes);
    }
    ByteWriter framed;
    framed.u32(replyMagic);
    framed.u32(std::uint32_t(payload.written().size()));
    framed.bytes(payload.written());
    return framed.take();
}

ReplyCollector::State ReplyCollector::add(QByteArrayView bytes)
{
    if (m_state != State::Incomplete)
        return m_state = State::Broken;
    if (bytes.size() > replyHeaderBytes + maxReplyBytes - m_bytes.size())
        return m_state = State::Broken;
    m_bytes.append(bytes.data(), bytes.size());
    if (m_bytes.size() < replyHeaderBytes)
        return m_state;
    ByteReader header{QByteArrayView(m_bytes).first(replyHeaderBytes)};
    const bool magicFits = header.u32() == replyMagic;
    const qsizetype payloadBytes = header.u32();
    if (!magicFits || payloadBytes > maxReplyBytes || m_bytes.size() > replyHeaderBytes + payloadBytes)
        return m_state = State::Broken;
    if (m_bytes.size() < replyHeaderBytes + payloadBytes)
        return m_state;
    const auto reply = parsePayload(QByteArrayView(m_bytes).sliced(replyHeaderBytes));
    if (!reply)
        return m_state = State::Broken;
    m_reply = *reply;
    return m_state = State::Complete;
}

void ReplyCollector::reset()
{
    m_bytes.clear();
    m_reply = {};
    m_state = State::Incomplete;
}

} // namespace gatelog
