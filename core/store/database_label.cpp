// SPDX-License-Identifier: Apache-2.0
#include "core/store/database_label.h"

#include "core/store/replica.h"

#include <sqlite3.h>

namespace gatelog {
namespace {

constexpr int kInstructionsBetweenLooks = 10'000; // well under a millisecond

QString nameOf(Connection& connection)
{
    return QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main"));
}

} // namespace

Result<DatabaseLabel> readLabel(Connection& connection)
{
    const auto notOurs = [&connection] {
        return failure(ErrorCode::Damaged, nameOf(connection) + QStringLiteral(": not a Gatelog database"));
    };
    Statement version = connection.prepare("PRAGMA user_version");
    const std::int64_t number = version.step() ? version.integer(0) : 0;
    if (const auto read = connection.takeError(); !read)
        return tl::unexpected(read.error());
    if (number < 1)
        return notOurs();
    if (number > Replica::kSchemaVersion)
        return failure(ErrorCode::NewerFormat, nameOf(connection));
    DatabaseLabel label;
    Statement event = connection.prepare("SELECT event FROM replica");
    const auto id = event.step() ? EventId::fromBytes(event.blob(0)) : std::nullopt;
    Statement extent =
        connection.prepare("SELECT sum((SELECT max(seq) FROM record WHERE record.feed = feed.no)) FROM feed");
    label.extent = extent.step() ? extent.integer(0) : 0;
    if (const auto read = connection.takeError(); !read) {
        // SQLite's generic error is a table that is not there.
        return read.error().code == ErrorCode::WriteFailed ? Result<DatabaseLabel>(notOurs())
                                                           : tl::unexpected(read.error());
    }
    if (!id)
        return notOurs();
    label.event = *id;
    return label;
}

Result<> quickCheck(Connection& connection, const ShouldStop& shouldStop)
{
    const auto ask = [](void* question) { return (*static_cast<ShouldStop*>(question))() ? 1 : 0; };
    ShouldStop question = shouldStop;
    if (question)
        sqlite3_progress_handler(connection.handle(), kInstructionsBetweenLooks, ask, &question);
    QString word;
    {
        Statement check = connection.prepare("PRAGMA quick_check(1)");
        if (check.step())
            word = check.text(0);
    }
    sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
    if (const auto read = connection.takeError(); !read)
        return read;
    if (word != u"ok")
        return failure(ErrorCode::Damaged, nameOf(connection) + QStringLiteral(": ") + word);
    return {};
}

} // namespace gatelog
