// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace gatelog {

class Statement;

/// One SQLite connection, used by one thread. Over the C interface rather than Qt Sql because a scan has 50
/// µs for all its statements (README, Performance): prepared statements are kept, values are bound without
/// QVariant, and extended result codes, online backup and VFS choice are at hand.
///
/// A failed statement is remembered; commit() and takeError() report it. So code in between needs no checks:
/// after a failure rows come back empty and nothing is committed.
class Connection
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Salvage, ///< to read what can be read of a damaged file: also past a damaged table list
        Scratch, ///< a file of one's own, thrown away unless it is finished: no journal, nothing is synced.
                 ///< What said WAL says so no more, so that it needs no second file
    };
    enum class Sync { Full, Off };

    /// Opens or creates `path` (":memory:" works). WAL, the given synchronous setting, no automatic
    /// checkpoint by others.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode, Sync sync = Sync::Full);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Statement prepare(const char* sql);
    /// Runs statements without results.
    bool run(const char* sql);
    Result<> runScript(const QByteArray& sql);

    void begin();
    /// Fails with the first failure since begin() and rolls back; nothing was changed then.
    Result<> commit();
    void rollback();
    /// Moves the write-ahead log into the database and empties it, as far as readers allow. Waits for none:
    /// a backup or a report that still reads would hold up the next scan.
    void checkpoint();

    /// Rows written over this connection since it was opened: whether anything was.
    std::int64_t changes() const;

    bool failed() const { return m_error.has_value(); }
    Result<> takeError();
    /// Remembers the connection's latest failure, unless one is remembered already.
    void fail(int resultCode);
    sqlite3* handle() const { return m_db; }

private:
    explicit Connection(QString path) : m_path(std::move(path)) {}
    sqlite3* m_db = nullptr;
    QString m_path;
    std::optional<Error> m_error;
};

/// A prepared statement. Bind from 1, step until false, columns from 0. Views of columns last until the next
/// step.
class Statement
{
public:
    Statement() = default;
    Statement(Connection* connection, const char* sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    /// Ready for another round of bind and step.
    Statement& reset();
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, QByteArrayView blob);
    Statement& bind(int index, const QString& text);
    Statement& bindNull(int index);
    /// True while there is a row.
    bool step();
    /// Runs to the end; false on failure.
    bool run();

    std::int64_t integer(int column) const;
    QByteArrayView blob(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;

private:
    Connection* m_connection = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

/// One use of a kept statement: reset before and after, so that no read lock outlives it.
class Query
{
public:
    explicit Query(Statement& statement) : m_statement(statement) { m_statement.reset(); }
    ~Query() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(Query)
    Statement* operator->() { return &m_statement; }
    Statement& operator*() { return m_statement; }

private:
    Statement& m_statement;
};

} // namespace gatelog
