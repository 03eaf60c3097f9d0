// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

namespace gatelog {

/// The device's clock. For main() alone: everything else is handed a Clock.
class SystemClock final : public Clock
{
public:
    WallTime now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace gatelog
