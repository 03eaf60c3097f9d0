// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

namespace gatelog {

/// The time, twice: `steady` never jumps and measures waits; `wall` is what the clock says.
struct SessionTime
{
    std::chrono::milliseconds steady{0};
    WallTime wall{};
};

} // namespace gatelog
