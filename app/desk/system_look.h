// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatelog {

/// What the platform's settings ask of every window's look. Qt 6.4 has no word for most of it.
struct SystemLook
{
    enum class Motion { Full, Reduced };
    bool dark = false;
    bool highContrast = false;
    Motion motion = Motion::Full;
};

/// As it is now. In the UI's thread, before a palette of our own has replaced the platform's.
[[nodiscard]] SystemLook systemLook();

} // namespace gatelog
