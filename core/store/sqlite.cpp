// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite.h"

#include <QFile>

#include <sqlite3.h>

#include <utility>

namespace gatelog {
namespace {

constexpr int kBusyTimeoutMs = 2000;
constexpr qsizetype kCacheKibibytes = 32 * 1024;

ErrorCode codeFor(int result)
{
    switch (result & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_CANTOPEN:
        return ErrorCode::Unreadable;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::WriteFailed;
    }
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode, Sync sync)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    const int flags = SQLITE_OPEN_NOMUTEX | (mode == Mode::ReadWrite || mode == Mode::Scratch
                                                 ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                 : SQLITE_OPEN_READONLY);
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &connection->m_db, flags, nullptr);
    if (result != SQLITE_OK)
        return failure(codeFor(result),
                       path + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errstr(result)));
    sqlite3_extended_result_codes(connection->m_db, 1);
    sqlite3_busy_timeout(connection->m_db, kBusyTimeoutMs);
    if (mode == Mode::Salvage) {
        // With a "writable" schema SQLite goes on where the table list is damaged.
        connection->run("PRAGMA writable_schema = ON");
        connection->m_error.reset();
        return connection;
    }
    connection->run(QByteArray("PRAGMA cache_size = -" + QByteArray::number(kCacheKibibytes)).constData());
    connection->run("PRAGMA temp_store = MEMORY");
    connection->run("PRAGMA trusted_schema = OFF");
    if (mode == Mode::ReadWrite) {
        connection->run("PRAGMA journal_mode = WAL");
        connection->run(sync == Sync::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
    }
    if (mode == Mode::Scratch) {
        connection->run("PRAGMA synchronous = OFF");
        connection->run("PRAGMA journal_mode = OFF");
        connection->run("PRAGMA cache_size = -2048"); // it is written through, not read again
    }
    if (const auto error = connection->takeError(); !error)
        return tl::unexpected(error.error());
    return connection;
}

Connection::~Connection()
{
    const int result = sqlite3_close_v2(m_db);
    GATELOG_CHECK(result == SQLITE_OK);
}

Statement Connection::prepare(const char* sql)
{
    return Statement(this, sql);
}

bool Connection::run(const char* sql)
{
    // Where BEGIN failed, what follows must not run on its own.
    if (failed())
        return false;
    const int result = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        fail(result);
    return result == SQLITE_OK;
}

Result<> Connection::runScript(const QByteArray& sql)
{
    run(sql.constData());
    return takeError();
}

void Connection::begin()
{
    // IMMEDIATE: a second writer is told at once, not in the middle.
    run("BEGIN IMMEDIATE");
}

Result<> Connection::commit()
{
    if (!failed() && run("COMMIT"))
        return {};
    Error error = *std::exchange(m_error, std::nullopt);
    rollback();
    return tl::unexpected(std::move(error));
}

void Connection::rollback()
{
    if (!sqlite3_get_autocommit(m_db))
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
    m_error.reset();
}

void Connection::checkpoint()
{
    sqlite3_busy_timeout(m_db, 0);
    sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_db, kBusyTimeoutMs);
}

std::int64_t Connection::changes() const
{
    return sqlite3_total_changes64(m_db);
}

Result<> Connection::takeError()
{
    if (!m_error)
        return {};
    return tl::unexpected(*std::exchange(m_error, std::nullopt));
}

void Connection::fail(int resultCode)
{
    if (!m_error)
        m_error = Error{codeFor(resultCode),
                        m_path + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(m_db))};
}

Statement::Statement(Connection* connection, const char* sql) : m_connection(connection)
{
    const int result =
        sqlite3_prepare_v3(connection->handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK)
        connection->fail(result);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement& Statement::reset()
{
    sqlite3_reset(m_statement);
    return *this;
}

Statement& Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement& Statement::bind(int index, QByteArrayView blob)
{
    sqlite3_bind_blob64(m_statement, index, blob.isEmpty() ? "" : blob.data(), sqlite3_uint64(blob.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
    return *this;
}

bool Statement::step()
{
    if (!m_statement || m_connection->failed())
        return false;
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        m_connection->fail(result);
    sqlite3_reset(m_statement); // an unreset statement would hold its read lock
    return false;
}

bool Statement::run()
{
    while (step()) {
    }
    return !m_connection->failed();
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), data ? sqlite3_column_bytes(m_statement, column) : 0};
}

QString Statement::text(int column) const
{
    const unsigned char* text = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char*>(text), sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace gatelog
