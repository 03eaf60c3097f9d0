// SPDX-License-Identifier: Apache-2.0
#include "app/camera/decoder/shared_frame_memory.h"

#include <QByteArray>
#include <QDir>
#include <QStringList>

#include <algorithm>

namespace gatelog {

namespace {

/// Folders kept in memory come first: thirty frames a second must not be written to a disk.
QStringList candidateFolders()
{
    QStringList folders;
#ifdef Q_OS_LINUX
    folders << QStringLiteral("/dev/shm") << qEnvironmentVariable("XDG_RUNTIME_DIR");
#endif
    folders << QDir::tempPath();
    folders.removeAll(QString());
    return folders;
}

bool fill(QFile& file, qint64 bytes)
{
    const QByteArray zeros(64 * 1024, '\0');
    for (qint64 left = bytes; left > 0;) {
        const qint64 written = file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        if (written <= 0)
            return false;
        left -= written;
    }
    return file.flush();
}

} // namespace

Result<std::unique_ptr<SharedFrameMemory>> SharedFrameMemory::create(qint64 bytes)
{
    QString lastError;
    for (const QString& folder : candidateFolders()) {
        auto file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/gatelog-frame-XXXXXX"));
        std::uint8_t* data = nullptr;
        if (file->open() && fill(*file, bytes))
            data = file->map(0, bytes);
        if (data == nullptr) {
            lastError = folder + QStringLiteral(": ") + file->errorString();
            continue;
        }
        std::unique_ptr<SharedFrameMemory> memory(new SharedFrameMemory);
        memory->m_file = std::move(file);
        memory->m_data = data;
        memory->m_size = bytes;
        memory->m_writable = true;
        return memory;
    }
    return failure(ErrorCode::WriteFailed, lastError);
}

Result<std::unique_ptr<SharedFrameMemory>> SharedFrameMemory::openReadOnly(const QString& path, qint64 bytes)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, file->errorString());
    if (file->size() < bytes)
        return failure(ErrorCode::Damaged, QStringLiteral("%1 bytes").arg(file->size()));
    std::unique_ptr<SharedFrameMemory> memory(new SharedFrameMemory);
    memory->m_data = file->map(0, bytes);
    if (memory->m_data == nullptr)
        return failure(ErrorCode::Unreadable, file->errorString());
    memory->m_file = std::move(file);
    memory->m_size = bytes;
    return memory;
}

SharedFrameMemory::~SharedFrameMemory()
{
    if (m_data != nullptr)
        m_file->unmap(m_data);
}

std::uint8_t* SharedFrameMemory::writableData()
{
    GATELOG_CHECK(m_writable);
    return m_data;
}

void SharedFrameMemory::unlinkName()
{
#ifndef Q_OS_WIN
    if (!m_unlinked)
        QFile::remove(path()); // by name: QFile::remove() of the object would close and unmap it
    m_unlinked = true;
#endif
}

} // namespace gatelog
