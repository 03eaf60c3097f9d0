// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatelog {

/// From now on SIGINT and SIGTERM do not end the process, but make isInterrupted() true: a command that stays
/// looks at it and ends well.
void catchInterruption();
[[nodiscard]] bool isInterrupted();

} // namespace gatelog
