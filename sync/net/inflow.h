// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/message.h"

#include <chrono>

namespace gatelog {

/// What one peer may put into the queue of those who hold the replica. Ranges are bounded by credit
/// (sync/PROTOCOL.md, section 6); of all else so much comes through in a second, and more is left unread, so
/// that TCP slows the peer down. Pure: steady times are arguments.
class Inflow
{
public:
    using Millis = std::chrono::milliseconds;
    /// The window, and one range that exceeds it.
    static constexpr std::int64_t kMaxUncredited = 2 * std::int64_t(kMaxLargeMessageBytes);
    static constexpr std::int64_t kBurst = 4'096;        ///< messages at once
    static constexpr Millis kPerMessage{1};              ///< then
    static constexpr std::size_t kFeedsPerMessage = 256; ///< so many feeds in a Heads weigh as one message

    enum class Verdict : std::uint8_t { Fine, BeyondCredit };

    explicit Inflow(Millis now) : m_emptyUntil(now) {}
    [[nodiscard]] Verdict received(const Message& message, Millis now);
    /// A message that goes to nobody else, and weighs as one all the same.
    void receivedOther(Millis now);
    void sent(const Message& message);
    /// Before this nothing is to be read.
    Millis readableFrom() const;

private:
    std::int64_t m_uncredited = 0; ///< bytes of ranges
    Millis m_emptyUntil;           ///< when all tokens taken are back
};

} // namespace gatelog
