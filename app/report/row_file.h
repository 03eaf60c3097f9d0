// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QStringList>

namespace gatelog {

/// How a table goes into a file. Json: an array of objects, whose keys are the headings.
enum class RowFormat : std::uint8_t { Csv, Json };

/// A table's file that is there whole or not at all, in large writes. CSV is RFC 4180 (csvRecord), UTF-8 with
/// the mark that lets spreadsheets see it. One thread.
class RowFile
{
public:
    explicit RowFile(const QString& path, RowFormat format = RowFormat::Csv) : m_file(path), m_format(format)
    {
    }

    /// WriteFailed where the file cannot be made.
    Result<> begin(const QStringList& headings);
    /// As many cells as there are headings.
    void add(const QStringList& cells);
    /// WriteFailed, also of what add() wrote.
    Result<> finish();

private:
    void flush();
    Result<> failed() const;

    QSaveFile m_file;
    const RowFormat m_format;
    QStringList m_headings;
    QByteArray m_buffer;
    bool m_hasRows = false;
};

} // namespace gatelog
