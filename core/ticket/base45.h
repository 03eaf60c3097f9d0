// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gatelog {

/// RFC 9285. Only characters of QR's alphanumeric mode come out.
[[nodiscard]] QByteArray toBase45(QByteArrayView bytes);
/// Nothing when `text` is not base45; upper case only, as the RFC has it.
[[nodiscard]] std::optional<QByteArray> fromBase45(QByteArrayView text);

} // namespace gatelog
