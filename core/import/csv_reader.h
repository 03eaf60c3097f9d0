// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace gatelog {

/// A quoted field may be this long; beyond, its closing quote is taken to be missing.
inline constexpr qsizetype kMaxQuotedBytes = 64 * 1024;
/// Of an export with a question per column; beyond, it is no attendee list.
inline constexpr qsizetype kMaxCsvColumns = 1'000;

/// Reads RFC 4180 records from UTF-8, one at a time, with the line each begins at. Views the text, which must
/// outlive it. Line ends may be CR, LF or CRLF; lines with nothing on them are skipped.
///
/// Written here because no library fits: Debian's one C reader, libcsv 3.0.3, is from 2013, unmaintained and
/// absent from vcpkg; it knows no line numbers, which the preview's rejections are about, silently repairs
/// broken quoting, where a wrong code admits or refuses the wrong guest, and cannot resume after a quote that
/// never closes.
class CsvReader
{
public:
    enum class Defect {
        None,
        UnclosedQuote,  ///< the record ends at its line; reading goes on with the next line
        TextAfterQuote, ///< `"ab"c`
    };

    explicit CsvReader(QByteArrayView utf8, char separator, int firstLine = 1);

    /// Moves to the next record; false at the end.
    bool next();

    int line() const { return m_recordLine; }
    Defect defect() const { return m_defect; }
    qsizetype fieldCount() const { return m_fieldCount; } ///< fields past kMaxCsvColumns are counted only
    /// Unquoted and trimmed. Empty where the record has no such field.
    QString field(qsizetype index) const;
    /// The bytes as in the file, quotes included.
    QByteArrayView rawRecord() const { return {m_recordBegin, m_at}; }

private:
    struct Span
    {
        const char* begin;
        const char* end;
        bool doubledQuotes;
    };
    void readQuoted(const char* open);
    void readPlain();
    void append(Span span);
    bool atLineEnd() const { return m_at == m_end || *m_at == '\n' || *m_at == '\r'; }
    void consumeLineEnd();

    const char* m_at;
    const char* m_end;
    char m_separator;
    int m_line;
    const char* m_recordBegin = nullptr;
    int m_recordLine = 0;
    Defect m_defect = Defect::None;
    qsizetype m_fieldCount = 0;
    std::vector<Span> m_fields;
};

/// The separator of comma, semicolon, tab and bar under which the first records agree best in their number of
/// fields. Comma where none occurs.
[[nodiscard]] char sniffSeparator(QByteArrayView utf8);

} // namespace gatelog
