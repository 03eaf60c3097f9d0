// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packaging/guide/walk.h"

namespace gatelog {

// The rooms of a walk, each with windows of its own, over events that are made for it and thrown away. What
// does not come up is noted as a flaw. Where the walk has typed names, every name is hostile_names.h's.

/// From nothing to an event: three choices, the form, the ways to join and how far one is on them, errors.
void walkFirstRun(Walk& walk);
/// The desk: every verdict, what is around it, and its dialogs.
void walkDesk(Walk& walk);
/// The office: every page after an evening and before it, and every dialog that a button opens.
void walkOffice(Walk& walk);

} // namespace gatelog
