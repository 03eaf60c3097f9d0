// SPDX-License-Identifier: Apache-2.0
#include "core/import/legacy_charset.h"

#include <QString>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <iconv.h>
#endif

namespace gatelog {

#ifdef Q_OS_WIN

namespace {

struct CodePage
{
    const char* charset;
    UINT number;
};

/// The charsets uchardet reports, as Windows numbers them ("Code Page Identifiers").
constexpr CodePage kCodePages[] = {
    {"WINDOWS-1250", 1250}, {"WINDOWS-1251", 1251},  {"WINDOWS-1252", 1252}, {"WINDOWS-1253", 1253},
    {"WINDOWS-1254", 1254}, {"WINDOWS-1255", 1255},  {"WINDOWS-1256", 1256}, {"WINDOWS-1257", 1257},
    {"WINDOWS-1258", 1258}, {"ISO-8859-1", 28591},   {"ISO-8859-2", 28592},  {"ISO-8859-3", 28593},
    {"ISO-8859-4", 28594},  {"ISO-8859-5", 28595},   {"ISO-8859-6", 28596},  {"ISO-8859-7", 28597},
    {"ISO-8859-8", 28598},  {"ISO-8859-9", 28599},   {"ISO-8859-13", 28603}, {"ISO-8859-15", 28605},
    {"KOI8-R", 20866},      {"KOI8-U", 21866},       {"IBM866", 866},        {"IBM852", 852},
    {"IBM855", 855},        {"MAC-CYRILLIC", 10007}, {"TIS-620", 874},       {"BIG5", 950},
    {"GB18030", 54936},     {"EUC-JP", 20932},       {"EUC-KR", 51949},      {"UHC", 949},
    {"SHIFT_JIS", 932},     {"ISO-2022-JP", 50220},  {"ISO-2022-KR", 50225}, {"HZ-GB-2312", 52936},
};

} // namespace

std::optional<Converted> convertToUtf8(QByteArrayView bytes, const QByteArray& charset)
{
    for (const CodePage& page : kCodePages) {
        if (charset.compare(page.charset, Qt::CaseInsensitive) != 0)
            continue;
        const int size = int(bytes.size());
        const int wide = MultiByteToWideChar(page.number, 0, bytes.data(), size, nullptr, 0);
        if (wide <= 0)
            return std::nullopt;
        QString text(wide, Qt::Uninitialized);
        MultiByteToWideChar(page.number, 0, bytes.data(), size, reinterpret_cast<wchar_t*>(text.data()),
                            wide);
        return Converted{text.toUtf8(), text.contains(QChar::ReplacementCharacter)};
    }
    return std::nullopt;
}

#else

namespace {

/// Given to iconv at once. Checked builds look through all of it at each call, and a call ends at each wrong
/// byte.
constexpr std::size_t kWindowBytes = 4096;

/// Owns the descriptor.
class Iconv
{
public:
    explicit Iconv(const QByteArray& charset) : m_handle(iconv_open("UTF-8", charset.constData())) {}
    ~Iconv()
    {
        if (valid())
            iconv_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Iconv)
    // iconv_open answers (iconv_t)-1; comparing as integers needs no cast from one to the other's pointer
    // type.
    bool valid() const { return reinterpret_cast<std::intptr_t>(m_handle) != -1; }
    std::size_t run(char** in, std::size_t* inLeft, char** out, std::size_t* outLeft) const
    {
        return iconv(m_handle, in, inLeft, out, outLeft);
    }

private:
    iconv_t m_handle;
};

} // namespace

std::optional<Converted> convertToUtf8(QByteArrayView bytes, const QByteArray& charset)
{
    const Iconv converter(charset);
    if (!converter.valid())
        return std::nullopt;
    Converted result;
    result.utf8.reserve(bytes.size() + bytes.size() / 4);
    // iconv's prototype takes char** for what it only reads.
    char* in = const_cast<char*>(bytes.data());
    char* const end = in + bytes.size();
    std::array<char, kWindowBytes * 4> chunk;
    while (true) {
        const std::size_t window = std::min(std::size_t(end - in), kWindowBytes);
        std::size_t inLeft = window;
        char* out = chunk.data();
        std::size_t outLeft = chunk.size();
        const bool finished = window == 0;
        // With no input it writes what a stateful charset still holds back.
        const std::size_t done = converter.run(finished ? nullptr : &in, &inLeft, &out, &outLeft);
        const int error = errno;
        result.utf8.append(chunk.data(), qsizetype(chunk.size() - outLeft));
        if (finished)
            return result;
        // A character that the window cuts is read again with the next one.
        const bool cutByWindow = error == EINVAL && inLeft < window && in + inLeft != end;
        if (done != std::size_t(-1) || error == E2BIG || cutByWindow)
            continue;
        result.utf8.append("\xEF\xBF\xBD");
        result.lossy = true;
        ++in;
    }
}

#endif

} // namespace gatelog
