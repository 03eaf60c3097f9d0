// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/session_time.h"

namespace gatelog {

/// The steady clock that all of sync/net shares.
inline std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

inline SessionTime sessionTime(const Clock& clock)
{
    return {steadyNow(), clock.now()};
}

} // namespace gatelog
