// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_parts.h"

#include <QString>

#include <functional>

class QWidget;

namespace gatelog {

/// Asks the administrator, then for the event's key, and takes the device's rights away; `then` hears in the
/// windows' thread what came of it, unless `page` died meanwhile. Nothing is heard when the administrator
/// gave up.
void revokeAfterAsking(const OfficeParts& parts, QWidget& page, const PublicKey& device, const QString& name,
                       std::function<void(const Result<>&)> then);

} // namespace gatelog
