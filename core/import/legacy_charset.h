// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gatelog {

struct Converted
{
    QByteArray utf8;
    bool lossy = false; ///< some bytes do not exist in the charset and became U+FFFD
};

/// Converts from any charset the platform knows, named as IANA does. Nothing when it knows no such charset.
///
/// Qt 6.4 in Debian is built without ICU converters and knows UTF-8/16/32, Latin-1 and the locale's own, so
/// the C library's iconv does it, and MultiByteToWideChar on Windows.
[[nodiscard]] std::optional<Converted> convertToUtf8(QByteArrayView bytes, const QByteArray& charset);

} // namespace gatelog
