// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

namespace gatelog {

/// Runs the desk's window on the demonstration event and takes pictures of what a volunteer sees:
/// desk-ready, desk-admit, desk-attention, desk-deny, desk-search. Needs a QApplication. `size`: the
/// window's. NotFound, with the name of what did not come up.
[[nodiscard]] Result<> takeDeskPictures(const QString& folder, QSize size);

/// Runs the office on an evening's log and takes a picture of each of its pages, named by its class:
/// office-conflicts of ConflictsPage; and office-report, office-restore. As above.
[[nodiscard]] Result<> takeOfficePictures(const QString& folder, QSize size);

} // namespace gatelog
