// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <vector>

namespace gatelog {

/// A record that is held and does not count.
struct SetAsideRecord
{
    RecordRef ref;
    RecordOrder order;
    Kind kind{};
    QString device; ///< name, or the beginning of the key
    SetAsideReason reason{};
};

[[nodiscard]] QString setAsideReasonName(SetAsideReason reason);

/// All of them, in the order of records.
[[nodiscard]] std::vector<SetAsideRecord> readSetAside(Replica& replica);

/// An administrator's decision, by a record: what is set aside of this author now, and is held, counts. Gives
/// back how many records count that did not. NotFound when nothing is set aside of it, NotPermitted unless
/// this device is an administrator's.
Result<std::int64_t> acceptSetAside(Replica& replica, const PublicKey& author);

} // namespace gatelog
