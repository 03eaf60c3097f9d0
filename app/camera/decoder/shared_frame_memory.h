// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QTemporaryFile>

#include <cstdint>
#include <memory>

namespace gatelog {

/// The bytes of one frame, seen by the desk and its decoder child: a mapped file. QFile::map is the one way
/// that QtCore has on every platform, leaves no System V segment behind after a crash, and lets the child map
/// it read-only, so that a child taken over by a picture cannot write into the desk. The desk makes it, as
/// large as it will ever be, and fills it once: a full disk is then an error here and not a SIGBUS later.
class SharedFrameMemory
{
public:
    static Result<std::unique_ptr<SharedFrameMemory>> create(qint64 bytes);
    static Result<std::unique_ptr<SharedFrameMemory>> openReadOnly(const QString& path, qint64 bytes);
    ~SharedFrameMemory();
    SharedFrameMemory(const SharedFrameMemory&) = delete;
    SharedFrameMemory& operator=(const SharedFrameMemory&) = delete;

    QString path() const { return m_file->fileName(); }
    qint64 size() const { return m_size; }
    const std::uint8_t* data() const { return m_data; }
    std::uint8_t* writableData(); ///< only of created memory

    /// Removes the file's name once both sides have mapped it, so that a crash leaves nothing behind. Does
    /// nothing on Windows, where a mapped file keeps its name; there it goes with this object.
    void unlinkName();

private:
    SharedFrameMemory() = default;
    std::unique_ptr<QFile> m_file;
    std::uint8_t* m_data = nullptr;
    qint64 m_size = 0;
    bool m_writable = false;
    bool m_unlinked = false;
};

} // namespace gatelog
