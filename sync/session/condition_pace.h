// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/control_message.h"

#include <chrono>
#include <optional>

namespace gatelog {

/// What one peer was told of this machine's condition, and when the next is worth a message
/// (sync/PROTOCOL.md, section 5). Pure: times are steady.
class ConditionPace
{
public:
    static constexpr int kStepPercent = 5;
    static constexpr std::chrono::milliseconds kPause{60'000};

    /// From when on it is to be told; nothing: what was told is near enough.
    [[nodiscard]] std::optional<std::chrono::milliseconds> dueAt(const control::Condition& condition) const;
    void told(const control::Condition& condition, std::chrono::milliseconds now);

private:
    std::optional<control::Condition> m_told;
    std::chrono::milliseconds m_toldAt{0};
};

} // namespace gatelog
