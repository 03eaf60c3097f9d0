// SPDX-License-Identifier: Apache-2.0
#include "app/report/row_file.h"

#include "core/import/csv_writer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gatelog {

Result<> RowFile::begin(const QStringList& headings)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failed();
    m_headings = headings;
    m_buffer = m_format == RowFormat::Csv ? QByteArray(kUtf8Mark) + csvRecord(headings) : QByteArray("[");
    return {};
}

void RowFile::add(const QStringList& cells)
{
    constexpr qsizetype kWriteBytes = 256 * 1024;
    GATELOG_CHECK(cells.size() == m_headings.size());
    if (m_format == RowFormat::Csv) {
        m_buffer += csvRecord(cells);
    } else {
        QJsonObject object;
        for (qsizetype i = 0; i < cells.size(); ++i)
            object.insert(m_headings[i], cells[i]);
        m_buffer += (m_hasRows ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    m_hasRows = true;
    if (m_buffer.size() >= kWriteBytes)
        flush();
}

Result<> RowFile::finish()
{
    if (m_format == RowFormat::Json)
        m_buffer += "\n]\n";
    flush();
    return m_file.commit() ? Result<>() : failed();
}

void RowFile::flush()
{
    m_file.write(m_buffer); // commit() reports a failure
    m_buffer.clear();
}

Result<> RowFile::failed() const
{
    return failure(ErrorCode::WriteFailed, m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
}

} // namespace gatelog
