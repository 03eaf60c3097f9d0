// SPDX-License-Identifier: Apache-2.0
#include "core/import/csv_writer.h"

namespace gatelog {
namespace {

bool looksLikeFormula(const QString& cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.front()))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QByteArray csvRecord(const QStringList& cells)
{
    QByteArray record;
    for (const QString& cell : cells) {
        if (!record.isEmpty())
            record += ',';
        const QByteArray text = QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8();
        record += '"' + QByteArray(looksLikeFormula(cell) ? "'" : "") + text + '"';
    }
    return record + "\r\n";
}

} // namespace gatelog
