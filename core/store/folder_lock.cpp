// SPDX-License-Identifier: Apache-2.0
#include "core/store/folder_lock.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

#ifdef Q_OS_WIN
#include <QLockFile>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace gatelog {

FolderLock::FolderLock(QString file, std::unique_ptr<Holder> holder)
    : m_file(std::move(file)), m_holder(std::move(holder))
{
}

#ifdef Q_OS_WIN

/// There the file cannot be opened by others as long as the process lives, whatever it says.
struct FolderLock::Holder
{
    explicit Holder(const QString& file) : lock(file) { lock.setStaleLockTime(0); }
    QLockFile lock;
};

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString& file)
{
    auto holder = std::make_unique<Holder>(file);
    if (!holder->lock.tryLock(0))
        return failure(holder->lock.error() == QLockFile::LockFailedError ? ErrorCode::Locked
                                                                          : ErrorCode::ReadOnly,
                       QFileInfo(file).path());
    return std::unique_ptr<FolderLock>(new FolderLock(file, std::move(holder)));
}

FolderLock::~FolderLock() = default;

#else

namespace {

constexpr int kMaxTries = 100; // each fails only where another lock ended in between

Error errorOf(int number, const QString& file)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::ReadOnly, QFileInfo(file).path()};
}

QString holderOf(const QString& file)
{
    QFile lock(file);
    return lock.open(QIODevice::ReadOnly) ? QString::fromUtf8(lock.read(256)).trimmed() : QString();
}

/// Whether the name still is that of the open file: it may have been removed before it could be locked.
bool isNamed(int descriptor, const QByteArray& name)
{
    struct stat open, named;
    return fstat(descriptor, &open) == 0 && stat(name.constData(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

} // namespace

struct FolderLock::Holder
{
    explicit Holder(int opened) : descriptor(opened) {}
    ~Holder() { ::close(descriptor); }
    Q_DISABLE_COPY_MOVE(Holder)
    int descriptor;
};

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString& file)
{
    const QByteArray name = QFile::encodeName(file);
    for (int i = 0; i < kMaxTries; ++i) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return tl::unexpected(errorOf(errno, file));
        auto holder = std::make_unique<Holder>(descriptor);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return failure(ErrorCode::Locked,
                               QStringLiteral("%1 (%2)").arg(QFileInfo(file).path(), holderOf(file)));
            return tl::unexpected(errorOf(errno, file));
        }
        if (!isNamed(descriptor, name))
            continue;
        // For the message alone; on a full disk there is none.
        const QByteArray who = QByteArray::number(qint64(::getpid())) + '\n';
        const bool said = ::ftruncate(descriptor, 0) == 0 &&
                          ::write(descriptor, who.constData(), std::size_t(who.size())) > 0;
        Q_UNUSED(said);
        return std::unique_ptr<FolderLock>(new FolderLock(file, std::move(holder)));
    }
    return failure(ErrorCode::Locked, QFileInfo(file).path());
}

FolderLock::~FolderLock()
{
    QFile::remove(m_file); // while it is held: who opened it meanwhile sees that the name is gone
}

#endif

} // namespace gatelog
