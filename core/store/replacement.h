// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <memory>

namespace gatelog {

/// A database in the making that takes the place of a folder's present one: of records alone, each verified
/// and folded anew, so that nothing else of where they come from (a changed ledger, an older schema, what
/// somebody wrote into a file) is taken over. It is made aside; until putInPlace() the folder is as it was,
/// and from the moment that succeeds or the program is killed in it, it is the new one, whole
/// (ReplicaFolder::finishReplacement). The folder's lock must be held; one thread.
class Replacement
{
public:
    static Result<std::unique_ptr<Replacement>> begin(const ReplicaFolder& folder, const EventId& event,
                                                      const SigningKey& device, const Clock& clock);
    ~Replacement();
    Q_DISABLE_COPY_MOVE(Replacement)

    struct Taken
    {
        std::int64_t added = 0;    ///< verified, and not held yet
        std::int64_t verified = 0; ///< of this event
        std::int64_t foreign = 0;  ///< of other events: left out
        std::int64_t damaged = 0;  ///< do not verify: left out
    };
    /// Takes over what verifies of a database, damaged or not.
    Taken take(Connection& source);

    /// Makes the ledger of what was taken: once, when all is there. Nothing can be taken after it.
    Result<> fold();
    /// After fold().
    const Setup& setup() const { return m_next->setup(); }

    /// Puts the present database, if there is one, out of the way and this one in its place. No connection to
    /// the present one may be open here. `reason` becomes part of the name that the present one gets, which
    /// is returned; empty: there was none. DiskFull, WriteFailed: nothing was changed. ReadOnly: it could not
    /// be finished; the next opening of the folder tries again.
    Result<QString> putInPlace(QLatin1StringView reason);

private:
    Replacement(const ReplicaFolder& folder, const Clock& clock);

    ReplicaFolder m_folder;
    ReplicaFolder m_workshop;
    const Clock& m_clock;
    std::unique_ptr<Replica> m_next;
};

} // namespace gatelog
