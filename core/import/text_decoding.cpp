// SPDX-License-Identifier: Apache-2.0
#include "core/import/text_decoding.h"

#include "core/import/legacy_charset.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace gatelog {

namespace {

/// As much as the statistics need; uchardet reads about 50 MB/s.
constexpr qsizetype kDetectionBytes = 1024 * 1024;
/// Enough rows to see UTF-16's pattern of zeros.
constexpr qsizetype kZeroPatternBytes = 4096;
/// Bounds the memory a conversion takes besides its result.
constexpr qsizetype kDecodeChunkBytes = 1024 * 1024;

struct Signature
{
    QByteArrayView bytes;
    const char* name;
};

QString foreignFileType(QByteArrayView bytes)
{
    static const Signature signatures[] = {
        {QByteArrayView("PK\x03\x04", 4), "a ZIP archive or an Excel workbook (.xlsx); save it as CSV"},
        {QByteArrayView("\xD0\xCF\x11\xE0", 4), "an Excel workbook (.xls); save it as CSV"},
        {QByteArrayView("%PDF", 4), "a PDF document"},
        {QByteArrayView("\x1F\x8B", 2), "a gzip archive"},
        {QByteArrayView("\x89PNG", 4), "a PNG picture"},
        {QByteArrayView("SQLite format 3", 15), "a database"},
    };
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return QString::fromLatin1(signature.name);
    }
    return {};
}

Result<DecodedText> decodeUnicode(QByteArrayView bytes, QStringDecoder::Encoding encoding, QByteArray name)
{
    QStringDecoder decoder(encoding);
    QByteArray utf8;
    utf8.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += kDecodeChunkBytes) {
        const QString text = decoder.decode(bytes.sliced(at, std::min(kDecodeChunkBytes, bytes.size() - at)));
        utf8 += text.toUtf8();
    }
    // The decoder waits for the rest of a character that the file's end cut; a line end makes it give up.
    const bool isUtf8 = encoding == QStringDecoder::Utf8;
    const bool cut = !isUtf8 && bytes.size() % 2 != 0;
    if (isUtf8)
        utf8 += QString(decoder.decode("\n")).toUtf8();
    else if (cut)
        utf8 += "\xEF\xBF\xBD";
    DecodedText result = DecodedText::owning(std::move(utf8), std::move(name));
    result.lossy = cut || decoder.hasError();
    return result;
}

/// UTF-16 without a byte order mark: separators, digits and line ends have a zero byte, always on the same
/// side.
std::optional<QStringDecoder::Encoding> utf16ByZeros(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kZeroPatternBytes) & ~qsizetype(1));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++zeros[i % 2];
    }
    const qsizetype enough = sample.size() / 2 / 5;
    if (zeros[1] > enough && zeros[0] * 10 <= zeros[1])
        return QStringDecoder::Utf16LE;
    if (zeros[0] > enough && zeros[1] * 10 <= zeros[0])
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

std::optional<Result<DecodedText>> decodeByMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        const QByteArrayView rest = bytes.sliced(3);
        if (rest.isValidUtf8())
            return DecodedText::viewing(rest, "UTF-8");
        return decodeUnicode(rest, QStringDecoder::Utf8, "UTF-8");
    }
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return decodeUnicode(bytes.sliced(4), QStringDecoder::Utf32LE, "UTF-32LE");
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return decodeUnicode(bytes.sliced(4), QStringDecoder::Utf32BE, "UTF-32BE");
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUnicode(bytes.sliced(2), QStringDecoder::Utf16LE, "UTF-16LE");
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUnicode(bytes.sliced(2), QStringDecoder::Utf16BE, "UTF-16BE");
    return std::nullopt;
}

/// UTF-8 with some damage (a file cut in mid-character, one pasted row in another encoding) rather than
/// another encoding: text of a legacy code page hardly ever forms valid multi-byte sequences.
bool isDamagedUtf8(QByteArrayView bytes)
{
    qsizetype sequences = 0;
    qsizetype wrong = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        if (length > bytes.size() - at && sequences > 0)
            return wrong * 4 <= sequences;
        if (length > 0 && length <= bytes.size() - at && bytes.sliced(at, length).isValidUtf8()) {
            ++sequences;
            at += length;
        } else {
            ++wrong;
            ++at;
        }
    }
    return sequences > 0 && wrong * 4 <= sequences;
}

QByteArray detectedCharset(QByteArrayView bytes)
{
    const auto high = std::find_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    // Pure ASCII tells the statistics nothing, so they start shortly before the first other byte.
    const qsizetype start = std::max<qsizetype>(0, (high - bytes.begin()) - 1024);
    const qsizetype size = std::min(bytes.size() - start, kDetectionBytes);
    const std::unique_ptr<uchardet, void (*)(uchardet*)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data() + start, std::size_t(size));
    uchardet_data_end(detector.get());
    const QByteArray found(uchardet_get_charset(detector.get()));
    // Windows' code pages extend these two by letters where ISO has invisible controls; the WHATWG Encoding
    // standard reads them so too.
    if (found.isEmpty() || found == "ASCII" || found == "ISO-8859-1")
        return "WINDOWS-1252";
    if (found == "ISO-8859-9")
        return "WINDOWS-1254";
    return found;
}

Result<DecodedText> decodeLegacy(QByteArrayView bytes, const QByteArray& charset)
{
    std::optional<Converted> converted = convertToUtf8(bytes, charset);
    if (!converted)
        return failure(ErrorCode::Usage,
                       QStringLiteral("unknown encoding %1").arg(QString::fromLatin1(charset)));
    DecodedText result = DecodedText::owning(std::move(converted->utf8), charset.toUpper());
    result.lossy = converted->lossy;
    return result;
}

Result<DecodedText> decodeForced(QByteArrayView bytes, const QByteArray& forced)
{
    const std::optional<QStringConverter::Encoding> known =
        QStringConverter::encodingForName(forced.constData());
    if (known && *known != QStringConverter::System && *known != QStringConverter::Latin1)
        return decodeUnicode(bytes, *known, forced.toUpper());
    return decodeLegacy(bytes, forced);
}

Result<DecodedText> decodeWithoutMark(QByteArrayView bytes)
{
    if (const auto utf16 = utf16ByZeros(bytes)) {
        DecodedText text =
            *decodeUnicode(bytes, *utf16, *utf16 == QStringDecoder::Utf16LE ? "UTF-16LE" : "UTF-16BE");
        text.guessed = true;
        return text;
    }
    const qsizetype zero = bytes.indexOf('\0');
    if (zero >= 0)
        return failure(ErrorCode::Damaged, QStringLiteral("binary data: a zero byte at offset %1").arg(zero));
    if (bytes.isValidUtf8())
        return DecodedText::viewing(bytes, "UTF-8");
    if (isDamagedUtf8(bytes))
        return decodeUnicode(bytes, QStringDecoder::Utf8, "UTF-8");
    Result<DecodedText> text = decodeLegacy(bytes, detectedCharset(bytes));
    if (!text)
        text = decodeLegacy(bytes, "WINDOWS-1252");
    if (text)
        text->guessed = true;
    return text;
}

} // namespace

DecodedText DecodedText::viewing(QByteArrayView utf8, QByteArray encoding)
{
    DecodedText text;
    text.m_viewed = utf8;
    text.m_encoding = std::move(encoding);
    return text;
}

DecodedText DecodedText::owning(QByteArray utf8, QByteArray encoding)
{
    DecodedText text;
    text.m_owned = std::move(utf8);
    text.m_encoding = std::move(encoding);
    return text;
}

Result<DecodedText> decodeText(QByteArrayView bytes, const QByteArray& forced)
{
    const QString foreign = foreignFileType(bytes);
    if (!foreign.isEmpty())
        return failure(ErrorCode::Damaged, QStringLiteral("not text but %1").arg(foreign));
    Result<DecodedText> text;
    if (const auto marked = decodeByMark(bytes))
        text = *marked;
    else if (!forced.isEmpty())
        text = decodeForced(bytes, forced);
    else
        text = decodeWithoutMark(bytes);
    if (!text)
        return text;
    const qsizetype zero = text->utf8().indexOf('\0');
    if (zero >= 0)
        return failure(ErrorCode::Damaged,
                       QStringLiteral("binary data: a zero character at offset %1").arg(zero));
    if (text->utf8().trimmed().isEmpty())
        return failure(ErrorCode::Damaged, QStringLiteral("the file is empty"));
    return text;
}

} // namespace gatelog
