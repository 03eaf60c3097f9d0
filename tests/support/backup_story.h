// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backup.h"
#include "tests/support/test_desk.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace gatelog::test {

inline std::vector<Ticket> manyTickets(int count)
{
    std::vector<Ticket> tickets(std::size_t(count), Ticket{});
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        tickets[i].id = TicketId(i + 1);
        tickets[i].name = QStringLiteral("A guest with a name of some length %1").arg(i);
    }
    return tickets;
}

/// A whole backup in one go.
inline Result<MadeBackup> backUp(Replica& replica, const QString& folder, const Retention& retention = {})
{
    auto backup = Backup::begin(replica, folder);
    if (!backup)
        return tl::unexpected(backup.error());
    if (const auto copied = (*backup)->step(Backup::kAllPages); !copied)
        return tl::unexpected(copied.error());
    return (*backup)->complete(retention);
}

inline QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    GATELOG_CHECK(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    GATELOG_CHECK(file.write(bytes) == bytes.size());
}

/// A small file system of its own, for as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& size)
    {
        m_mounted = QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QStringLiteral("size=") + size, QStringLiteral("none"), path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isMounted() const { return m_mounted; }
    QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
};

} // namespace gatelog::test
