// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica_folder.h"

#include <QDir>
#include <QFile>

#include <string>

namespace gatelog::sim {

/// A replica's folder of which the database lies on the torn disk and the small files (key, lock, mark) in a
/// real one.
class SimFolder
{
public:
    explicit SimFolder(const QString& path) : m_files(path) {}

    const ReplicaFolder& files() const { return m_files; }
    /// As the torn disk knows it.
    std::string name() const { return m_files.path().toStdString(); }

    /// The core asks the real folder whether there is a replica: an empty file says yes.
    void placeholder() const
    {
        QFile file(m_files.database());
        GATELOG_CHECK(file.open(QIODevice::WriteOnly));
    }
    /// Makes the folder with a device's key.
    void equip(const SigningKey& key) const
    {
        GATELOG_CHECK(m_files.create().has_value());
        GATELOG_CHECK(m_files.storeDeviceKey(key).has_value());
        placeholder();
    }
    void remove() const { QDir(m_files.path()).removeRecursively(); }

private:
    ReplicaFolder m_files;
};

} // namespace gatelog::sim
