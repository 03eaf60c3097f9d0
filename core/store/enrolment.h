// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

namespace gatelog {

// Who belongs to the event is the authority's to say (core/feed/FORMAT.md, "What counts"). Each of these
// writes in its feed, on the replica's thread, and gives back the record that says so: durable, or, where it
// was said already, the one that is there. ForeignEvent: the key is not this event's authority's.

/// Lets a device in, under a name fit for lists (givenName(), whose errors it has), or gives one that is in
/// another name or a higher role; the name it has it may keep. Conflict: another device that is not revoked
/// has the name; the device was revoked, and needs a new key; or it has a higher role, which only a
/// revocation takes away.
[[nodiscard]] Result<VerifiedRecord> enrolDevice(Replica& replica, const SigningKey& authority,
                                                 const DeviceEnrolled& device);

/// The record that enrols a device, the latest where there are several; nothing where none counts here.
[[nodiscard]] std::optional<VerifiedRecord> enrolmentOf(Replica& replica, const PublicKey& device);

/// Heads that fit into the body of one revocation.
inline constexpr std::size_t kMaxRevocationHeads = 1'200;

/// Takes a device's rights away: of its records those count that did till now, with what they stand on;
/// nothing that it writes from now on does. NotFound: no such device is enrolled. Usage: it is this one,
/// which could not say so to itself. TooLarge: more than kMaxRevocationHeads of its feeds hold records that
/// do not count.
[[nodiscard]] Result<VerifiedRecord> revokeDevice(Replica& replica, const SigningKey& authority,
                                                  const PublicKey& device);

} // namespace gatelog
