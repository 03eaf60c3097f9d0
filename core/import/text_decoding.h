// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace gatelog {

/// A text file as UTF-8, without byte order mark. Views the original bytes where they are UTF-8 already, so
/// those must outlive it.
class DecodedText
{
public:
    static DecodedText viewing(QByteArrayView utf8, QByteArray encoding);
    static DecodedText owning(QByteArray utf8, QByteArray encoding);

    QByteArrayView utf8() const { return m_owned.isNull() ? m_viewed : QByteArrayView(m_owned); }
    const QByteArray& encoding() const { return m_encoding; } ///< "UTF-8", "UTF-16LE", "WINDOWS-1252"

    bool guessed = false; ///< by statistics: the reader should see which it was
    bool lossy = false;   ///< bytes that the encoding does not have stand as U+FFFD

private:
    QByteArray m_owned;
    QByteArrayView m_viewed;
    QByteArray m_encoding;
};

/// Finds the encoding by byte order mark, validity as UTF-8, the pattern of zeros in UTF-16, then statistics;
/// or takes `forced`. Fails with Damaged where the bytes are empty or no text, Usage where `forced` is
/// unknown.
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes, const QByteArray& forced = {});

} // namespace gatelog
