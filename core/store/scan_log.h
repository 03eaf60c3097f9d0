// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <functional>
#include <optional>

namespace gatelog {

enum class ScanKind : std::uint8_t { Entry, Exit, Refusal };

/// What became of a scan in the merged log.
enum class ScanOutcome : std::uint8_t {
    Counted,
    Conflict, ///< a redemption that the policy does not allow: admitted a second time
    Undone,
    SetAside, ///< its author had no right to write it, or its body is damaged: kept, not counted
};

/// The stable lower-case names, as files and `--json` output print them.
[[nodiscard]] QString scanKindName(ScanKind kind);
[[nodiscard]] QString scanOutcomeName(ScanOutcome outcome);

/// One attempt at a gate, as its record has it and the ledger judges it.
struct LoggedScan
{
    RecordRef record;
    WallTime time; ///< as the desk's hybrid clock had it
    ScanKind kind = ScanKind::Entry;
    ScanOutcome outcome = ScanOutcome::Counted;
    GateId gate;
    StaffId staff;
    std::optional<TicketId> ticket;
    CategoryId category; ///< of a redemption; refusals do not name it
    Reason reason = Reason::None;
    QString text; ///< of a refusal where no ticket is known: what was scanned
    bool confirmed = false;
    bool byHand = false;
};

/// Reads the scans out of a replica's records, which were verified when they came; whether somebody changed
/// them on the disk since is audit()'s to say. On the replica's thread.
class ScanLog
{
public:
    explicit ScanLog(Replica& replica) : m_replica(replica) {}

    /// Nothing where the record is of no scan, or its body says nothing readable.
    std::optional<LoggedScan> read(const Record& record);

    /// All scans in the order of records. Holds 72 bytes a scan meanwhile, so that the rest need not be
    /// held.
    void forEach(const std::function<void(const LoggedScan&)>& visit);

private:
    LoggedScan readRedemption(const Record& record, const Redemption& body);

    Replica& m_replica;
};

} // namespace gatelog
