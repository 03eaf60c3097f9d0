// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/cover.h"
#include "core/ledger/ledger_rows.h"
#include "core/ledger/setup.h"

#include <optional>
#include <span>
#include <utility>

namespace gatelog {

/// Folds the redemptions of one ticket, voided ones left out, in the order of records, list by list.
struct TicketFold
{
    struct OnList
    {
        std::optional<GateId> insideGate; ///< the gate of the last entry, while inside
        std::uint32_t counted = 0;
        bool mayEnter = true; ///< on the day asked for
        std::optional<PriorUse> prior;
    };
    std::map<ListId, OnList> lists;
    std::vector<RedemptionRow> rows; ///< sorted by order, with their outcomes
    /// For each row that is a conflict, the index of the counted one that stands in its way.
    std::map<std::size_t, std::size_t> against;
};

/// `day`: the one TicketFold::OnList::mayEnter is about.
[[nodiscard]] TicketFold foldTicket(std::vector<RedemptionRow> rows,
                                    const std::map<ListId, CheckinList>& lists, std::int32_t day = 0);

/// Whether an author of this role may write a kind (core/feed/FORMAT.md, "What counts").
[[nodiscard]] bool mayWrite(Role role, Kind kind);
/// Whether a role has rights that the other lacks. The numbers of FORMAT.md are no ranks: a node has the
/// fewest.
[[nodiscard]] bool outranks(Role role, Role other);

/// The fold of records into state: DESIGN.md, section 5. The state after a set of records does not depend on
/// the order in which they were applied. The work for a record does not grow with the records of other
/// tickets, except for a list whose policy changes. Lives on the thread of its rows.
class Ledger
{
public:
    /// A void by the redemption's own author counts this long after it, by the records' clocks.
    static constexpr std::chrono::seconds kUndoWindow{60};

    Ledger(EventId event, LedgerRows& rows);

    enum class Applied { Counted, SetAside };
    /// Each record once, after the rows' records hold it; those hold no others that were not applied, except
    /// in a rebuild. One of another event is a broken invariant: who verifies must have looked.
    Applied apply(const VerifiedRecord& record);
    /// Rebuild: the rows are empty, all records are held already, and the authority's are applied first.
    enum class Pass { Live, Rebuild };
    void setPass(Pass pass) { m_pass = pass; }
    /// True once after records that define something were to be taken out again (an administrator's device
    /// was revoked): a register does not know what it held before, so the whole is to be folded anew. A fold
    /// that begins with the authority's records never asks for it.
    [[nodiscard]] bool takeRebuildRequest() { return std::exchange(m_rebuildWanted, false); }

    const Setup& setup() const { return m_setup; }
    /// Reads the registers again, after a transaction was rolled back.
    void reload();

    /// The gate defined longest ago: where a desk scans that was not told its gate.
    std::optional<GateId> firstGate() const;
    /// How a ticket stands on a list on a day.
    [[nodiscard]] TicketUse use(TicketId ticket, ListId list, std::int32_t day) const;
    /// Whether a void takes back what it names, a redemption or a sale: its author's own, soon, or any by
    /// who supervises.
    [[nodiscard]] bool voidCounts(const VoidRow& row, const RecordOrder& target) const;

private:
    /// What a revocation leaves, or an acceptance adds, of an author's records.
    struct Covering
    {
        std::vector<Cover> covers;
        bool contains(const Record& record) const;
    };
    using Coverings = std::multimap<PublicKey, Covering>; ///< by the author whose records they are about

    bool isAuthority(const PublicKey& author) const;
    std::optional<Role> roleOf(const PublicKey& author) const;
    Covering covering(const std::vector<FeedHead>& heads);
    std::optional<SetAsideReason> objection(const Record& record) const;
    Applied applyOne(const VerifiedRecord& record);
    std::vector<Cover::Place> extendCovers(const Record& record);
    void reconsider(const PublicKey& author);
    void takeOutWhatLostItsRight(const PublicKey& author);
    void takeOut(const Record& record);
    void takeOutRedemption(const Record& record);
    void takeOutVoided(const Record& record);
    bool applyRevoked(const Record& record);
    bool applyAccepted(const Record& record);
    bool applyReviewed(const Record& record);
    bool applyAnnouncement(const Record& record);
    bool applyBody(const Record& record);
    template <class Body>
    bool applyDefinition(const Record& record);
    void remember(const DefinitionRow& row);
    template <class Map, class Value>
    void keepHighestRole(Map& map, const typename Map::key_type& id, const Value& value,
                         const DefinitionRow& row);
    bool applyDevice(const Record& record);
    bool applyStaff(const Record& record);
    bool applyTickets(const Record& record);
    void applyTicket(const Ticket& ticket, const RecordOrder& order);
    bool applyTicketChanged(const Record& record);
    bool applyRedemption(const Record& record);
    bool applyRefusal(const Record& record);
    bool applyVoided(const Record& record);
    bool applySale(const Record& record);
    bool applyQuota(const Record& record);
    bool applyShareMoved(const Record& record);
    bool applyShareReclaimed(const Record& record);
    bool applyShareWanted(const Record& record);
    void takeBackSale(const Record& sale, const VoidRow& row);
    void setStatus(TicketId ticket, TicketStatus status, const RecordOrder& order);
    void putRegister(Kind kind, const QByteArray& key, const Record& record);
    void refold(const TicketFold& before, std::vector<RedemptionRow> rows);
    void refoldVoided(const VoidRow& row);
    bool isVoided(const RecordOrder& redemption);
    void refoldList(ListId list, const std::map<ListId, CheckinList>& before);
    void tallyDifference(const TicketFold& before, const TicketFold& after);

    EventId m_event;
    mutable std::optional<PublicKey> m_authority; ///< once seen: its key is a hash away from the event's id
    LedgerRows& m_rows;
    Setup m_setup;
    std::map<QByteArray, RecordOrder> m_registers; ///< kind and key → the record that holds it
    Coverings m_revocations;
    Coverings m_acceptances;
    bool m_rebuildWanted = false;
    Pass m_pass = Pass::Live;
};

} // namespace gatelog
