// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace gatelog {

/// When a device announces itself (sync/PROTOCOL.md, section 2). Pure: times are steady and come as
/// arguments, and so does chance.
class AnnounceSchedule
{
public:
    using Millis = std::chrono::milliseconds;
    static constexpr Millis kOften{2'000};
    static constexpr Millis kOftenFor{30'000};
    static constexpr Millis kSeldom{20'000};
    static constexpr Millis kAnswerWithin{200};
    /// Between two announcements of any cause: whoever makes us answer cannot make us flood.
    static constexpr Millis kLeastGap{500};

    /// What is due at nextDeadline().
    enum class Due : std::uint8_t { Nothing, Announce, AnnounceAndAsk };

    /// Something changed: at once, then often for a while. The next announcement asks the others for theirs.
    void changed(Millis now);
    /// Somebody asks. `chance`: any number; spreads the answers.
    void asked(Millis now, std::uint64_t chance);
    Due take(Millis now, std::uint64_t chance);
    Millis nextDeadline() const { return m_next; }

private:
    Millis m_next = Millis::max();
    Millis m_oftenUntil{0};
    Millis m_last = Millis::min() / 2;
    bool m_asks = false;
};

} // namespace gatelog
