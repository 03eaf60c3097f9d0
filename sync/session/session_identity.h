// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/dh_key.h"
#include "core/crypto/signing.h"
#include "sync/session/protocol_numbers.h"

namespace gatelog {

/// Who this device is to its peers. Copied into each session.
struct SessionIdentity
{
    EventId event;
    SigningKey device;
    RunId run;
    DhKeyPair noiseKey; ///< drawn for this run
    /// The record that enrols this device, for those whose log does not hold it (vouchesFor()); empty: not
    /// known yet.
    QByteArray credential = {};
};

} // namespace gatelog
