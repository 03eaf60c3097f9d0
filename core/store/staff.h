// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <optional>

namespace gatelog {

inline constexpr qsizetype kMinPinDigits = 4;
inline constexpr qsizetype kMaxPinDigits = 12;

/// What an administrator says of a member of staff; what is not said stays as it was.
struct StaffChange
{
    QString name; ///< as typed; a member of this name, whatever its case, is the one that is meant
    std::optional<Role> role;      ///< of a new member, where it is not said: Scanner
    std::optional<QByteArray> pin; ///< kMinPinDigits to kMaxPinDigits digits
};

/// Writes a record of a member of staff, new or known; none when it would say nothing new. The name is made
/// fit for lists (givenName(), whose errors it has). Usage: the PIN is none, or the role a node's. Conflict:
/// the member has a higher role, which cannot be taken away. NotPermitted: this device is no administrator's.
/// With a PIN it takes a tenth of a second (pinVerifier()). On the replica's thread.
[[nodiscard]] Result<StaffMember> changeStaff(Replica& replica, const StaffChange& change);

/// Takes a member's PIN away: nobody signs in under the name any more, until a PIN is given anew. The member
/// stays, since records name it, and so does what they wrote. None is written when there is no PIN. NotFound:
/// no such member. NotPermitted: this device is no administrator's. On the replica's thread.
[[nodiscard]] Result<StaffMember> dismissStaff(Replica& replica, StaffId member);

/// Who is on duty from now on, for records to name. NotFound: nobody has this name. NotPermitted: the PIN is
/// wrong, or none was ever given to them. Takes a tenth of a second (checkPin()).
[[nodiscard]] Result<StaffId> signIn(const Setup& setup, const QString& name, QByteArrayView pin);

} // namespace gatelog
