// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/replica_folder.h"

#include <QString>

namespace gatelog {

/// Markup, an ampersand and quotes, in every hostile name.
[[nodiscard]] QString hostileMarker();
/// What `name` becomes: 300 characters with markup, emoji, marks that turn the direction, a word that no line
/// holds, and `name` itself, so that they differ.
[[nodiscard]] QString hostileName(const QString& name);

/// Gives everything that has a name in the replica of this folder, which an administrator owns and whose key
/// has no passphrase, a hostile one: the event, gates, lists, categories, staff, devices, every field of
/// every ticket; and announces one. Written into the log directly, as another program of this protocol might.
[[nodiscard]] Result<> giveHostileNames(const ReplicaFolder& folder, const Clock& clock);

} // namespace gatelog
