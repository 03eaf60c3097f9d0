// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_sync.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gatelog {

Result<> syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(ErrorCode::Unreadable, path + QStringLiteral(": ") + file.errorString());
#ifdef Q_OS_WIN
    const int result = _commit(file.handle());
#else
    const int result = ::fsync(file.handle());
#endif
    if (result != 0)
        return failure(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                       path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

void syncFolder(const QString& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path); // NTFS journals its names
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#endif
}

} // namespace gatelog
