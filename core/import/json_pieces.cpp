// SPDX-License-Identifier: Apache-2.0
#include "core/import/json_pieces.h"

namespace gatelog {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks over values without looking into them.
class Walker
{
public:
    explicit Walker(QByteArrayView text) : m_text(text) {}

    /// The next character that is not white space; 0 at the end.
    char peek()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool take(char expected)
    {
        if (peek() != expected)
            return false;
        ++m_at;
        return true;
    }
    /// One whole value; empty where the text ends inside it or there is none.
    QByteArrayView value();
    qsizetype at() const { return m_at; }

private:
    bool skipString();
    bool skipNested();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QByteArrayView Walker::value()
{
    const char first = peek();
    const qsizetype begin = m_at;
    bool whole = true;
    if (first == '"') {
        whole = skipString();
    } else if (first == '{' || first == '[') {
        whole = skipNested();
    } else {
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) &&
               !QByteArrayView(",]}:").contains(m_text[m_at]))
            ++m_at;
    }
    return whole ? m_text.sliced(begin, m_at - begin) : QByteArrayView();
}

bool Walker::skipString()
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\\') {
            ++m_at;
        } else if (m_text[m_at] == '"') {
            ++m_at;
            return true;
        }
    }
    m_at = m_text.size();
    return false;
}

bool Walker::skipNested()
{
    qsizetype depth = 0;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (!skipString())
                return false;
            continue;
        }
        ++m_at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return true;
    }
    return false;
}

tl::unexpected<Error> brokenAt(const Walker& walker)
{
    return failure(ErrorCode::Damaged,
                   QStringLiteral("JSON that breaks off or is malformed at byte %1").arg(walker.at()));
}

Result<std::vector<QByteArrayView>> elements(Walker& walker, int maxObjects)
{
    std::vector<QByteArrayView> pieces;
    if (!walker.take('['))
        return brokenAt(walker);
    if (walker.take(']'))
        return pieces;
    do {
        const QByteArrayView piece = walker.value();
        if (piece.isEmpty())
            return brokenAt(walker);
        if (qsizetype(pieces.size()) == maxObjects)
            return failure(ErrorCode::TooLarge, QStringLiteral("more than %1 objects").arg(maxObjects));
        pieces.push_back(piece);
    } while (walker.take(','));
    if (!walker.take(']'))
        return brokenAt(walker);
    return pieces;
}

Result<JsonPieces> splitObject(QByteArrayView whole, Walker& walker, int maxObjects)
{
    JsonPieces pieces;
    const qsizetype begin = (walker.peek(), walker.at());
    walker.take('{');
    if (!walker.take('}')) {
        do {
            const bool named = walker.peek() == '"';
            const QByteArrayView key = walker.value();
            if (!named || key.isEmpty() || !walker.take(':'))
                return brokenAt(walker);
            if (key == QByteArrayView("\"results\"") && walker.peek() == '[') {
                auto results = elements(walker, maxObjects);
                if (!results)
                    return tl::unexpected(results.error());
                pieces.objects = std::move(*results);
                pieces.paginated = true;
                continue;
            }
            const QByteArrayView value = walker.value();
            if (value.isEmpty())
                return brokenAt(walker);
            if (key == QByteArrayView("\"count\""))
                pieces.count = value.toByteArray().toLongLong();
            else if (key == QByteArrayView("\"next\"") && value.startsWith('"'))
                pieces.next = value;
        } while (walker.take(','));
        if (!walker.take('}'))
            return brokenAt(walker);
    }
    if (!pieces.paginated) {
        pieces.objects = {whole.sliced(begin, walker.at() - begin)};
        pieces.next = {};
    }
    return pieces;
}

} // namespace

Result<JsonPieces> splitJson(QByteArrayView utf8, int maxObjects)
{
    Walker walker(utf8);
    Result<JsonPieces> pieces;
    if (walker.peek() == '{') {
        pieces = splitObject(utf8, walker, maxObjects);
    } else {
        auto objects = elements(walker, maxObjects);
        if (!objects)
            return tl::unexpected(objects.error());
        pieces = JsonPieces{};
        pieces->objects = std::move(*objects);
    }
    if (pieces && walker.peek() != '\0')
        return brokenAt(walker);
    return pieces;
}

} // namespace gatelog
