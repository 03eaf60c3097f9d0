// SPDX-License-Identifier: Apache-2.0
#include "core/import/csv_reader.h"

#include <algorithm>

namespace gatelog {

namespace {

constexpr qsizetype kSniffBytes = 64 * 1024;
constexpr int kSniffRecords = 20;

} // namespace

CsvReader::CsvReader(QByteArrayView utf8, char separator, int firstLine)
    : m_at(utf8.data()), m_end(utf8.data() + utf8.size()), m_separator(separator), m_line(firstLine)
{
}

bool CsvReader::next()
{
    while (m_at != m_end && atLineEnd())
        consumeLineEnd();
    if (m_at == m_end)
        return false;
    m_fields.clear();
    m_fieldCount = 0;
    m_defect = Defect::None;
    m_recordBegin = m_at;
    m_recordLine = m_line;
    while (true) {
        // Some writers put a space between the separator and the quote.
        const char* open = m_at;
        while (open != m_end && *open == ' ')
            ++open;
        if (open != m_end && *open == '"')
            readQuoted(open);
        else
            readPlain();
        if (m_defect == Defect::UnclosedQuote)
            return true;
        if (atLineEnd())
            break;
        ++m_at;
    }
    if (m_at != m_end)
        consumeLineEnd();
    return true;
}

/// An unclosed quote would swallow the rest of the file. Its record is given up and reading resumes at the
/// line below the quote. This stays linear: the 64 KiB looked through in vain hold no odd run of quotes, so
/// no line among them can open a field that fails again.
void CsvReader::readQuoted(const char* open)
{
    const char* const limit = m_end - open > kMaxQuotedBytes ? open + kMaxQuotedBytes : m_end;
    const char* const begin = open + 1;
    const char* at = begin;
    bool doubled = false;
    int lineEnds = 0;
    for (; at != limit; ++at) {
        if (*at == '"') {
            if (at + 1 == limit || at[1] != '"')
                break;
            doubled = true;
            ++at;
        } else if (*at == '\n' || (*at == '\r' && (at + 1 == limit || at[1] != '\n'))) {
            ++lineEnds;
        }
    }
    if (at == limit) {
        m_defect = Defect::UnclosedQuote;
        m_at = open;
        while (!atLineEnd())
            ++m_at;
        if (m_at != m_end)
            consumeLineEnd();
        return;
    }
    m_line += lineEnds;
    append({begin, at, doubled});
    m_at = at + 1;
    while (!atLineEnd() && *m_at != m_separator) {
        if (*m_at != ' ' && *m_at != '\t')
            m_defect = Defect::TextAfterQuote;
        ++m_at;
    }
}

void CsvReader::readPlain()
{
    const char* at = m_at;
    while (at != m_end && *at != m_separator && *at != '\n' && *at != '\r')
        ++at;
    append({m_at, at, false});
    m_at = at;
}

void CsvReader::append(Span span)
{
    ++m_fieldCount;
    if (m_fieldCount <= kMaxCsvColumns)
        m_fields.push_back(span);
}

void CsvReader::consumeLineEnd()
{
    const bool pair = *m_at == '\r' && m_at + 1 != m_end && m_at[1] == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

QString CsvReader::field(qsizetype index) const
{
    if (index >= qsizetype(m_fields.size()))
        return {};
    const Span& span = m_fields[std::size_t(index)];
    const char* begin = span.begin;
    const char* end = span.end;
    while (begin != end && (*begin == ' ' || *begin == '\t'))
        ++begin;
    while (begin != end && (end[-1] == ' ' || end[-1] == '\t'))
        --end;
    QString text = QString::fromUtf8(begin, end - begin);
    if (span.doubledQuotes)
        text.replace(QLatin1String("\"\""), QLatin1String("\""));
    return text;
}

char sniffSeparator(QByteArrayView utf8)
{
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), kSniffBytes));
    char best = ',';
    qsizetype bestAgreeing = 0;
    qsizetype bestFields = 1;
    for (const char separator : {',', ';', '\t', '|'}) {
        CsvReader reader(sample, separator);
        if (!reader.next() || reader.fieldCount() < 2)
            continue;
        const qsizetype fields = reader.fieldCount();
        qsizetype agreeing = 1;
        for (int i = 0; i < kSniffRecords && reader.next(); ++i) {
            if (reader.fieldCount() == fields)
                ++agreeing;
        }
        if (agreeing > bestAgreeing || (agreeing == bestAgreeing && fields > bestFields)) {
            best = separator;
            bestAgreeing = agreeing;
            bestFields = fields;
        }
    }
    return best;
}

} // namespace gatelog
