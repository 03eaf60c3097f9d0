// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema_files.h"

#include <QFile>

/// The resources of a static library are only linked in where this is called; it must stand outside any
/// namespace.
static void initialiseSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace gatelog {
namespace {

constexpr const char* kLedgerTables[] = {
    "definition", "ticket", "code_alias", "redemption",  "void",           "sale",       "share",
    "review",     "tally",  "set_aside",  "ticket_text", "irregular_feed", "wanted_head"};

Result<> runFile(Connection& connection, const QString& name)
{
    initialiseSchemaResource();
    QFile script(QStringLiteral(":/gatelog/store/schema/") + name);
    GATELOG_CHECK(script.open(QIODevice::ReadOnly));
    return connection.runScript(script.readAll());
}

} // namespace

Result<> createRecordTables(Connection& connection)
{
    return runFile(connection, QStringLiteral("001-records.sql"));
}

Result<> createLedgerTables(Connection& connection)
{
    return runFile(connection, QStringLiteral("002-ledger.sql"));
}

Result<> createAnnouncedTable(Connection& connection)
{
    return runFile(connection, QStringLiteral("003-announced.sql"));
}

Result<> createOwnRunTable(Connection& connection)
{
    return runFile(connection, QStringLiteral("004-own-runs.sql"));
}

Result<> dropLedgerTables(Connection& connection)
{
    for (const char* table : kLedgerTables)
        connection.run(QByteArray("DROP TABLE IF EXISTS " + QByteArray(table)).constData());
    return connection.takeError();
}

bool hasLedgerTables(Connection& connection)
{
    for (const char* table : kLedgerTables) {
        Statement exists =
            connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
        if (!exists.bind(1, QString::fromLatin1(table)).step())
            return false;
    }
    return true;
}

} // namespace gatelog
