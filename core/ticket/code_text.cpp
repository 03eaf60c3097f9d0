// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/code_text.h"

#include "core/crypto/hash.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace gatelog {
namespace {

constexpr qsizetype kMaxCandidates = 8;

bool isTrimmed(QChar c)
{
    // U+FEFF is a byte order mark, and a zero-width space where a form field put it.
    return c.isSpace() || c.category() == QChar::Other_Control || c == QChar(0xfeff) || c == QChar(0x200b);
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isTrimmed(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isTrimmed(text.back()))
        text.chop(1);
    return text;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// AIM symbology identifier ("]Q1") or ECI designator ("\000026").
QStringView withoutPrefix(QStringView text)
{
    if (text.size() > 3 && text[0] == u']' && isLetter(text[1]) && isDigit(text[2]))
        text = text.sliced(3);
    if (text.size() > 7 && text[0] == u'\\') {
        const QStringView digits = text.sliced(1, 6);
        if (std::all_of(digits.begin(), digits.end(), isDigit))
            text = text.sliced(7);
    }
    return text;
}

TicketId idOf(QByteArrayView domain, const EventId& event, QStringView text)
{
    const std::uint64_t id = blake2b64({domain, event.view(), text.toUtf8()});
    return TicketId(id == 0 ? 1 : id);
}

bool isUrl(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) ||
           text.startsWith(u"https://", Qt::CaseInsensitive);
}

void addUrlParts(QStringView text, QStringList& candidates)
{
    const QUrl url(text.toString(), QUrl::TolerantMode);
    if (!url.isValid())
        return;
    const auto add = [&candidates](const QString& part) {
        if (!part.isEmpty() && candidates.size() < kMaxCandidates && !candidates.contains(part))
            candidates.append(part);
    };
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty())
        add(segments.last());
    const QUrlQuery query(url);
    for (const QString& key : {QStringLiteral("code"), QStringLiteral("secret"), QStringLiteral("ticket"),
                               QStringLiteral("t"), QStringLiteral("c"), QStringLiteral("id")})
        add(query.queryItemValue(key, QUrl::FullyDecoded));
}

} // namespace

QString normalisedCode(QStringView scanned)
{
    const QStringView text = trimmed(withoutPrefix(trimmed(scanned)));
    return text.size() > kMaxCodeCharacters ? QString() : text.toString();
}

QStringList codeCandidates(QStringView scanned)
{
    const QString code = normalisedCode(scanned);
    if (code.isEmpty())
        return {};
    QStringList candidates{code};
    // alf.io's QR is the ticket's UUID, a slash and a signature only its own server can check.
    if (isUrl(code))
        addUrlParts(code, candidates);
    else if (const qsizetype slash = code.indexOf(u'/'); slash > 0)
        candidates.append(code.first(slash));
    return candidates;
}

TicketId ticketIdOfCode(const EventId& event, QStringView code)
{
    return idOf("gatelog.code.1", event, code);
}

TicketId ticketIdOfSource(const EventId& event, QStringView sourceId)
{
    return idOf("gatelog.source.1", event, sourceId);
}

std::uint16_t firstNumberForName(QStringView name)
{
    const std::uint64_t hash = blake2b64({name.toUtf8()});
    const std::uint16_t number = std::uint16_t(hash >> 48);
    return number == 0 ? 1 : number;
}

} // namespace gatelog
