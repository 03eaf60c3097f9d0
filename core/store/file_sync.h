// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gatelog {

/// Makes the content of a file durable. Never of a database that this process has open: closing any
/// descriptor of a file would drop the process's locks on it. DiskFull, WriteFailed, Unreadable.
Result<> syncFile(const QString& path);

/// Makes durable which names a folder has. Best effort: some file systems (FAT, networks) know no such thing.
void syncFolder(const QString& path);

} // namespace gatelog
