// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup_content.h"

#include "core/store/database_label.h"

#include <QFileInfo>

#include <bit>

namespace gatelog {
namespace {

Result<std::unique_ptr<Connection>> openFile(const QString& file)
{
    if (!QFileInfo::exists(file))
        return failure(ErrorCode::NotFound, file);
    if (!QFileInfo(file).isFile())
        return failure(ErrorCode::Unreadable, file);
    return Connection::open(file, Connection::Mode::ReadOnly);
}

std::int64_t numberOf(Connection& connection, const char* sql)
{
    Statement value = connection.prepare(sql);
    return value.step() ? value.integer(0) : 0;
}

Result<BackupContent> contentOf(Connection& connection)
{
    const auto label = readLabel(connection);
    if (!label)
        return tl::unexpected(label.error());
    BackupContent content;
    content.event = label->event;
    content.records = label->extent;
    Statement tally = connection.prepare("SELECT sum(n) FROM tally WHERE what = ?");
    tally.bind(1, std::int64_t(Tally::Admitted));
    content.admitted = tally.step() ? tally.integer(0) : 0;
    if (const std::int64_t clock = numberOf(connection, "SELECT max(clock) FROM redemption"); clock > 0)
        content.lastScan = Hlc(std::uint64_t(clock)).time();
    if (const auto read = connection.takeError(); !read)
        return tl::unexpected(read.error());
    return content;
}

} // namespace

Result<BackupContent> readBackupContent(const QString& file)
{
    const auto connection = openFile(file);
    if (!connection)
        return tl::unexpected(connection.error());
    return contentOf(**connection);
}

Result<RestorePreview> previewRestore(Replica& replica, const QString& file)
{
    const auto connection = openFile(file);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto content = contentOf(**connection);
    if (!content)
        return tl::unexpected(content.error());
    if (content->event != replica.eventId())
        return failure(ErrorCode::ForeignEvent, file);
    RestorePreview preview;
    preview.backup = *content;
    Statement records = (*connection)
                            ->prepare("SELECT author, epoch, seq, hash FROM record JOIN feed ON feed.no = "
                                      "record.feed");
    while (records.step()) {
        const auto author = PublicKey::fromBytes(records.blob(0));
        const auto hash = Hash::fromBytes(records.blob(3));
        const FeedId feed{author.value_or(PublicKey()),
                          Epoch(std::bit_cast<std::uint64_t>(records.integer(1)))};
        const bool isHeld =
            author && hash && replica.records().holds(feed, std::uint32_t(records.integer(2)), *hash);
        ++(isHeld ? preview.shared : preview.returning);
    }
    preview.newer = numberOf(replica.connection(), "SELECT count(*) FROM record") - preview.shared;
    if (const auto read = (*connection)->takeError(); !read)
        return tl::unexpected(read.error());
    return preview;
}

} // namespace gatelog
