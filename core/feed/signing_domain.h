// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace gatelog {

/// What a record's signature is made over, before its bytes: FORMAT.md.
inline constexpr QByteArrayView kRecordDomain = "gatelog.record.1";

} // namespace gatelog
