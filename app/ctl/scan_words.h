// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "core/store/scanner.h"

#include <QJsonObject>
#include <QString>

namespace gatelog {

/// A verdict as `--json` prints it (DESIGN.md, section 10). `ms`: from code to verdict.
[[nodiscard]] QJsonObject verdictJson(const ScanResult& result, const QString& text, double ms);
/// The same for people, in one line.
[[nodiscard]] QString verdictText(const ScanResult& result, const QString& text);

/// The gate of `--gate`, or without it the event's first. Usage: there is none.
[[nodiscard]] Result<GateId> gateCalled(const QString& name, const Replica& replica);

/// Of --staff and --pin-file; nobody without.
[[nodiscard]] Result<StaffId> staffOnDuty(const Context& context, const Setup& setup);

} // namespace gatelog
