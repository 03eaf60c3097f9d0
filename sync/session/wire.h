// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "sync/session/message.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gatelog {

// What is on the wire below messages (sync/PROTOCOL.md, section 3). Values and functions without state but
// what they say; thread-safe.

inline constexpr std::uint8_t kProtocolVersion = 1;

/// What a connection is for, in its first four bytes.
enum class Purpose : std::uint8_t { Sync = 1, JoinByCode = 2 };

struct Preamble
{
    static constexpr qsizetype kBytes = 4;

    std::uint8_t version = kProtocolVersion;
    std::uint8_t purpose = 0; ///< as sent: of another version, or one that we do not know, too
    friend bool operator==(const Preamble&, const Preamble&) = default;
};

[[nodiscard]] QByteArray encodePreamble(Purpose purpose);
/// From the beginning of a stream. Damaged as soon as the bytes can be no preamble; nothing while too few are
/// there.
[[nodiscard]] Result<std::optional<Preamble>> readPreamble(QByteArrayView stream);

inline constexpr qsizetype kFrameHeadBytes = 2;
inline constexpr qsizetype kMaxFrameBytes = 65'535;

/// 1 to kMaxFrameBytes, with their length before them.
void appendFrame(QByteArray& stream, QByteArrayView frame);
/// The first frame's content, a view of `stream`; nothing while it is not whole. Damaged when empty, TooLarge
/// beyond `limit`: known from the first two bytes, before anything is waited for or kept.
[[nodiscard]] Result<std::optional<QByteArrayView>> readFrame(QByteArrayView stream, qsizetype limit);

/// Of a message in one fragment.
inline constexpr qsizetype kMaxFragmentBytes = kMaxFrameBytes - 16 - 1;

/// A message, 1 byte or more, as the plaintexts of one or several frames. Aborts beyond maxMessageBytes().
[[nodiscard]] std::vector<QByteArray> fragmentsOf(const QByteArray& message);

/// Puts fragments together. Takes memory for one message, within its type's limit.
class MessageAssembler
{
public:
    /// A stranger's messages are all small, whatever their type.
    enum class Allowance : std::uint8_t { Small, ByType };

    void allow(Allowance allowance) { m_allowance = allowance; }
    /// The message that `fragment` completes. Any input is allowed. Damaged for what is no fragment, TooLarge
    /// as soon as a message grows past what its first byte allows, before that is kept; nothing more may be
    /// added after either.
    [[nodiscard]] Result<std::optional<QByteArray>> add(QByteArrayView fragment);
    /// Memory held for a message that is not whole.
    qsizetype heldBytes() const { return m_partial.capacity(); }

private:
    qsizetype limitOf(std::uint8_t type) const;

    Allowance m_allowance = Allowance::Small;
    QByteArray m_partial;
};

} // namespace gatelog
