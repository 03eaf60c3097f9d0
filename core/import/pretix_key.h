// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

namespace gatelog {

/// Reads an entry of an event's `valid_keys.pretix_sig1`: base64 of a PEM "PUBLIC KEY" (RFC 7468) that holds
/// an Ed25519 SubjectPublicKeyInfo (RFC 8410 section 4). Nothing for any other key.
[[nodiscard]] std::optional<PublicKey> pretixPublicKey(QByteArrayView base64OfPem);

} // namespace gatelog
