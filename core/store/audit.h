// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/box_office.h"
#include "core/store/replica.h"

#include <QStringList>

#include <vector>

namespace gatelog {

/// One thing that `verify` found wrong.
struct AuditFinding
{
    enum class What {
        RecordDamaged, ///< the bytes are no record, or not the one their row says
        SignatureBroken,
        ChainBroken, ///< does not follow the record before it, or one is missing
        Forked,      ///< two branches of a feed; both are kept, and count
        ForeignEvent,
        LedgerDiffers,   ///< a ledger table is not what its records give; `detail` is its name
        DatabaseDamaged, ///< SQLite's own integrity check; `detail` is its word
    };
    What what;
    QString feed; ///< recordName()'s form without the number; empty where it is about no record
    std::uint32_t seq = 0;
    QString detail;
};

[[nodiscard]] QString findingName(AuditFinding::What what);

struct AuditReport
{
    std::vector<AuditFinding> findings; ///< at most kMaxFindings
    std::int64_t records = 0;
    std::int64_t feeds = 0;
    static constexpr std::size_t kMaxFindings = 1000;
};

/// Checks everything: each record's bytes, hash, chain and own signature, the ledger against a fold from
/// scratch, and the database itself. Changes nothing.
[[nodiscard]] AuditReport audit(Replica& replica);

/// A digest of the ledger's tables, equal on replicas with equal state. It does not depend on this replica's
/// shorthands or on the order in which records came.
[[nodiscard]] Hash ledgerHash(Replica& replica);

/// What the replica knows, in numbers.
struct ReplicaStatus
{
    std::int64_t tickets = 0;
    std::int64_t admitted = 0; ///< tickets with a counted entry
    std::int64_t inside = 0;
    std::int64_t records = 0;
    std::int64_t conflicts = 0;
    std::int64_t setAside = 0;
    struct AtGate
    {
        GateId gate;
        QString name;
        std::int64_t inside = 0, entries = 0, exits = 0, refused = 0;
        std::optional<std::uint32_t> capacity;
        bool entryStopped = false; ///< by an announcement
    };
    std::vector<AtGate> gates;         ///< by name
    std::vector<QuotaStanding> quotas; ///< by name
};
[[nodiscard]] ReplicaStatus replicaStatus(Replica& replica);

/// One line of the log.
struct LogEntry
{
    RecordOrder order;
    RecordRef ref;
    Kind kind;
    QString device;
    QString gate, ticketName, ticketOrder, staff; ///< where the kind has them
    std::optional<TicketId> ticket;
    QString what;   ///< stable words: "entry", "exit", "refused", "voided", "tickets", "gate"…
    QString reason; ///< of a refusal; of an announcement its effect; of a changed ticket what it is now
    QString text;   ///< of a refusal of an unknown code, an announcement; of a device or member the name
    bool voided = false, conflict = false;
};

/// The last `limit` records of scans (entry, exit, refusal, void) or of all kinds, newest first.
enum class LogScope { Scans, Everything };
[[nodiscard]] std::vector<LogEntry> readLog(Replica& replica, LogScope scope, int limit);

/// The last `limit` records that this device wrote, or that name this member of staff, newest first. Looks
/// at the newest kMaxLogLooked records at most.
inline constexpr int kMaxLogLooked = 50'000;
[[nodiscard]] std::vector<LogEntry> readLogOf(Replica& replica, const PublicKey& device, int limit);
[[nodiscard]] std::vector<LogEntry> readLogOf(Replica& replica, StaffId staff, int limit);

} // namespace gatelog
