// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_source.h"
#include "core/store/replica.h"

#include <vector>

namespace gatelog {

struct StagedTicket
{
    enum class State { New, Changed, Unchanged };
    int line = 0;
    State state = State::New;
    Ticket ticket; ///< as the file defines it
    /// Set by hand since the last import and not contradicted by this file: it is set again behind the
    /// definition.
    std::optional<TicketStatus> keptStatus;
};

/// What an import would do, to be looked at before commit() does it. Refers to the replica as it was when
/// staged.
struct StagedImport
{
    QString format;
    std::vector<StagedTicket> tickets;
    std::vector<Category> categories; ///< new or changed
    std::vector<CheckinList> lists;   ///< new or changed
    std::vector<Gate>
        gates; ///< new: an imported list gets a gate of its name, so that it can be used at once
    std::optional<Event> event; ///< when changed
    std::vector<Rejection> rejected;
    std::vector<Notice> notices;

    int count(StagedTicket::State state) const;
    bool changesNothing() const;
};

/// Compares a file's drafts with the replica. A ticket is matched by its code, then by its source id.
/// Matching is by the definition last imported, not by what happened since: a ticket blocked by hand stays
/// blocked until the file says something new. An empty text in the file never erases a known one, since files
/// differ in their columns.
[[nodiscard]] StagedImport stageImport(Replica& replica, const ImportSource& source);

/// Writes a staged import in one transaction: all of it or nothing. NotPermitted where this device is no
/// administrator's.
Result<> commitImport(Replica& replica, const StagedImport& staged);

} // namespace gatelog
