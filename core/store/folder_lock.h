// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace gatelog {

/// Keeps other programs out of a folder while it lives. The kernel's own lock on a file, so that it ends with
/// the process however that ends: a QLockFile goes by what the file says, and one that was killed between
/// making the file and writing its number into it kept everybody out for good. The file itself means nothing;
/// it is removed when the lock ends well.
class FolderLock
{
public:
    /// Locked, naming the process that has it where that is known. ReadOnly, DiskFull: the file cannot be
    /// made.
    static Result<std::unique_ptr<FolderLock>> take(const QString& file);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    struct Holder;
    FolderLock(QString file, std::unique_ptr<Holder> holder);
    QString m_file;
    std::unique_ptr<Holder> m_holder;
};

} // namespace gatelog
