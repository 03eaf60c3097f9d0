// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QByteArrayView>

namespace gatelog {

/// Of an enrolment record that a device shows to those whose log does not hold it yet (sync/PROTOCOL.md,
/// section 4).
inline constexpr qsizetype kMaxCredentialBytes = 1'900;

/// Whether `credential` is a record by the authority of `event` that enrols `device`. Any input is allowed.
/// Whether the device was revoked since is for the log to say.
[[nodiscard]] bool vouchesFor(QByteArrayView credential, const EventId& event, const PublicKey& device);

} // namespace gatelog
