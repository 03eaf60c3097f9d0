// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace gatelog::handover {

/// What a command asks of the program that has its folder open, and what it answers (CONTROL.md). Values.
struct Append
{
    std::vector<Draft> drafts;
};
struct Merge
{
    QByteArray range; ///< core/feed/record_range.h; not yet looked at
};
using Request = std::variant<Append, Merge>;
using Answer = Result<std::vector<RecordRef>>;

inline constexpr qsizetype kMaxMessageBytes = (1 << 20) + (1 << 16);
inline constexpr std::size_t kMaxDrafts = 256;
inline constexpr qsizetype kMaxDraftBytes = 256 * 1024; ///< of the bodies of a request with several

/// How many of the drafts fit a request: at least one of some.
[[nodiscard]] std::size_t firstPortion(std::span<const Draft> drafts);

[[nodiscard]] QByteArray encode(const Request& request);
[[nodiscard]] QByteArray encode(const Answer& answer);
/// Any input is allowed; Damaged or NewerFormat for what is no request.
[[nodiscard]] Result<Request> decodeRequest(const QByteArray& bytes);
/// Likewise. What the program answered, or Damaged.
[[nodiscard]] Answer decodeAnswer(const QByteArray& bytes);

/// Takes the next message out of a stream of them: nothing yet, a message, or TooLarge, after which the
/// stream is of no use.
[[nodiscard]] Result<std::optional<QByteArray>> takeMessage(QByteArray& stream);
/// With its length before it.
[[nodiscard]] QByteArray framed(const QByteArray& message);

} // namespace gatelog::handover
