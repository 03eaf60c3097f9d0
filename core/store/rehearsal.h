// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <QTemporaryDir>

#include <memory>

namespace gatelog {

/// A copy of a replica to try things on, such as what a merge would do. It lies in the replica's own folder,
/// since it holds the same names, and goes with this object; what a killed program left there the next one
/// takes away. Its device key is made up: what is written there goes nowhere.
class Rehearsal
{
public:
    /// Copies the database, with the time and the disk that takes. `of` may be opened to read; its clock must
    /// outlive the rehearsal. Locked when another one is on; DiskFull, ReadOnly as they say.
    static Result<Rehearsal> begin(Replica& of);

    Replica& replica() { return *m_replica; }

private:
    Rehearsal() = default;
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Replica> m_replica; ///< closed before its folder goes
};

} // namespace gatelog
