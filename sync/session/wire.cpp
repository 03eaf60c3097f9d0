// SPDX-License-Identifier: Apache-2.0
#include "sync/session/wire.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr QByteArrayView kMagic = "GL";
constexpr char kLast = 0;
constexpr char kMoreFollows = 1;

} // namespace

QByteArray encodePreamble(Purpose purpose)
{
    ByteWriter writer;
    writer.bytes(kMagic);
    writer.u8(kProtocolVersion);
    writer.u8(std::uint8_t(purpose));
    return writer.take();
}

Result<std::optional<Preamble>> readPreamble(QByteArrayView stream)
{
    const qsizetype known = std::min(stream.size(), kMagic.size());
    if (stream.first(known) != kMagic.first(known))
        return failure(ErrorCode::Damaged, QStringLiteral("another magic"));
    if (stream.size() < Preamble::kBytes)
        return std::optional<Preamble>();
    return std::optional(Preamble{std::uint8_t(stream[2]), std::uint8_t(stream[3])});
}

void appendFrame(QByteArray& stream, QByteArrayView frame)
{
    GATELOG_CHECK(!frame.isEmpty() && frame.size() <= kMaxFrameBytes);
    const std::uint16_t length = qToBigEndian(std::uint16_t(frame.size()));
    stream.append(reinterpret_cast<const char*>(&length), sizeof length);
    stream.append(frame.data(), frame.size());
}

Result<std::optional<QByteArrayView>> readFrame(QByteArrayView stream, qsizetype limit)
{
    if (stream.size() < kFrameHeadBytes)
        return std::optional<QByteArrayView>();
    const qsizetype length = qFromBigEndian<std::uint16_t>(stream.data());
    if (length == 0)
        return failure(ErrorCode::Damaged, QStringLiteral("an empty frame"));
    if (length > limit)
        return failure(ErrorCode::TooLarge, QStringLiteral("a frame of %1 bytes").arg(length));
    if (stream.size() < kFrameHeadBytes + length)
        return std::optional<QByteArrayView>();
    return std::optional(stream.sliced(kFrameHeadBytes, length));
}

std::vector<QByteArray> fragmentsOf(const QByteArray& message)
{
    GATELOG_CHECK(!message.isEmpty() && message.size() <= maxMessageBytes(std::uint8_t(message.front())));
    std::vector<QByteArray> fragments;
    for (qsizetype at = 0; at < message.size(); at += kMaxFragmentBytes) {
        const qsizetype size = std::min(kMaxFragmentBytes, message.size() - at);
        QByteArray fragment;
        fragment.reserve(1 + size);
        fragment.append(at + size < message.size() ? kMoreFollows : kLast);
        fragment.append(message.constData() + at, size);
        fragments.push_back(std::move(fragment));
    }
    return fragments;
}

qsizetype MessageAssembler::limitOf(std::uint8_t type) const
{
    return m_allowance == Allowance::Small ? kMaxSmallMessageBytes : maxMessageBytes(type);
}

Result<std::optional<QByteArray>> MessageAssembler::add(QByteArrayView fragment)
{
    // An empty fragment would let a peer send without end what never becomes a message.
    if (fragment.size() < 2 || fragment[0] < kLast || fragment[0] > kMoreFollows)
        return failure(ErrorCode::Damaged, QStringLiteral("a fragment"));
    const QByteArrayView part = fragment.sliced(1);
    const std::uint8_t type = std::uint8_t(m_partial.isEmpty() ? part[0] : m_partial.front());
    const qsizetype size = m_partial.size() + part.size();
    if (size > limitOf(type))
        return failure(ErrorCode::TooLarge, QStringLiteral("a message of type %1").arg(type));
    // Growing by doubling could take twice the limit.
    if (size > m_partial.capacity())
        m_partial.reserve(std::min(limitOf(type), std::max(size, 2 * m_partial.capacity())));
    m_partial.append(part.data(), part.size());
    if (fragment[0] == kMoreFollows)
        return std::optional<QByteArray>();
    return std::optional(std::exchange(m_partial, {}));
}

} // namespace gatelog
