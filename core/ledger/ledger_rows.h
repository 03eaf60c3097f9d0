// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/record.h"
#include "core/ledger/body.h"
#include "core/ledger/sale_rows.h"

#include <optional>
#include <vector>

namespace gatelog {

struct TicketRow
{
    Ticket ticket;
    RecordOrder definedBy; ///< of the definition that holds; zero for a ticket known by its status alone
    RecordOrder statusBy;  ///< of the record that set the status
};

enum class Outcome : std::uint8_t { Counted = 0, Conflict = 1 };

struct RedemptionRow
{
    RecordOrder order;
    Redemption body;
    bool voided = false;
    Outcome outcome = Outcome::Counted; ///< meaningless when voided
    friend bool operator==(const RedemptionRow&, const RedemptionRow&) = default;
};

struct VoidRow
{
    FeedId target;
    std::uint32_t targetSeq = 0;
    Hash targetHash;
    RecordOrder order; ///< of the voiding record
    StaffId staff;
};

/// What somebody said of a conflict.
struct ReviewRow
{
    FeedId target; ///< the redemption that does not count
    std::uint32_t targetSeq = 0;
    Hash targetHash;
    RecordOrder order; ///< of the review
    bool open = false;
    QString note;
    StaffId staff;
};

struct DefinitionRow
{
    Kind kind{};
    /// Number (2 bytes, big-endian) or public key with the role; of a revocation, acceptance or announcement
    /// its record's hash; empty for the event.
    QByteArray key;
    RecordOrder order;
    QByteArray body;
};

enum class SetAsideReason : std::uint8_t {
    NotEnrolled = 1,
    NotPermitted = 2,
    DamagedBody = 3,
    UnknownKind = 4,
    OverCutOff = 5, ///< its author was revoked, and it is not among the records accepted till then
};

/// What is counted. Tallies change by difference, one addition per change of one ticket.
enum class Tally : std::uint8_t {
    GateInside = 1,  ///< tickets inside that entered by the gate
    EventInside = 2, ///< tickets inside
    Admitted = 3,    ///< tickets with a counted entry
    Entries = 4,     ///< counted entries by the gate
    Exits = 5,       ///< exits by the gate
    Refused = 6,     ///< refusals at the gate, by reason
    Conflicts = 7,   ///< redemptions the policy does not allow
};

struct TallyKey
{
    Tally what{};
    GateId gate;
    Reason reason = Reason::None;
    friend auto operator<=>(const TallyKey&, const TallyKey&) = default;
};

/// Where the ledger keeps its state: SQL tables in the store, plain maps in the tests. It decides nothing. An
/// implementation that can fail remembers the failure and reports it where the transaction is committed.
class LedgerRows
{
public:
    virtual ~LedgerRows() = default;

    virtual std::vector<DefinitionRow> definitions() = 0;
    virtual void putDefinition(const DefinitionRow& row) = 0;

    virtual std::optional<TicketRow> ticket(TicketId id) = 0;
    /// `before`: the row that it replaces, as ticket() gave it.
    virtual void putTicket(const TicketRow& row, const std::optional<TicketRow>& before) = 0;
    /// A code leads to a ticket whose id is not the code's own.
    virtual void addCodeAlias(TicketId ofCode, TicketId ticket) = 0;

    virtual std::vector<RedemptionRow> redemptionsOf(TicketId ticket) = 0;
    virtual void addRedemption(const RedemptionRow& row) = 0;
    /// `voided` and `outcome` of one that is there.
    virtual void updateRedemption(const RedemptionRow& row) = 0;
    virtual void removeRedemption(const RedemptionRow& row) = 0;
    virtual std::vector<TicketId> ticketsRedeemedOn(ListId list) = 0;

    virtual void addVoid(const VoidRow& row) = 0;
    virtual void removeVoid(const VoidRow& row) = 0;
    virtual std::vector<VoidRow> voidsOf(const FeedId& feed, std::uint32_t seq) = 0;
    virtual std::vector<VoidRow> allVoids() = 0; ///< few: undone scans

    virtual SaleRows& sales() = 0;

    virtual void addReview(const ReviewRow& row) = 0;
    virtual void removeReview(const ReviewRow& row) = 0;

    /// The record with this place in its feed and this hash, if it is held.
    virtual std::optional<VerifiedRecord> recordAt(const FeedId& feed, std::uint32_t seq,
                                                   const Hash& hash) = 0;
    /// What that record names as the one before it, if it is held.
    virtual std::optional<Hash> previousOf(const FeedId& feed, std::uint32_t seq, const Hash& hash) = 0;
    virtual std::vector<VerifiedRecord> recordsOf(const PublicKey& author) = 0;

    virtual void addTally(const TallyKey& key, std::int64_t difference) = 0;

    virtual void putSetAside(const RecordOrder& order, SetAsideReason reason) = 0;
    virtual bool isSetAside(const RecordOrder& order) = 0;
    /// Takes out and gives back what was set aside of this author.
    virtual std::vector<VerifiedRecord> takeSetAside(const PublicKey& author) = 0;
    /// The same for one record; nothing when it was not set aside.
    virtual std::optional<VerifiedRecord> takeSetAside(const FeedId& feed, std::uint32_t seq,
                                                       const Hash& hash) = 0;
};

} // namespace gatelog
