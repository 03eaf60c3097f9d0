// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/record.h"
#include "core/ledger/body.h"
#include "core/ledger/sale_body.h"

#include <map>
#include <set>
#include <vector>

namespace gatelog::sim {

/// What core/feed/FORMAT.md says of a set of records, by brute force over all of them at once: no increments,
/// no order of arrival, and of core/ledger nothing but the codec of bodies.
class Oracle
{
public:
    Oracle(EventId event, std::vector<Record> records);

    struct Outcome
    {
        bool voided = false;
        bool conflict = false;
        friend bool operator==(const Outcome&, const Outcome&) = default;
    };
    /// Of the redemptions that count.
    const std::map<Hash, Outcome>& redemptions() const { return m_outcomes; }
    const std::set<Hash>& setAside() const { return m_setAside; }

    struct Share
    {
        std::int64_t granted = 0, received = 0, given = 0, sold = 0;
        std::int64_t left() const { return granted + received - given - sold; }
        friend bool operator==(const Share&, const Share&) = default;
    };
    using Shares = std::map<std::pair<CategoryId, FeedId>, Share>;
    /// What each run may sell and sold; without runs that never had anything.
    Shares shares() const;
    /// As if every record counted: what each run may have known when it wrote.
    Shares sharesOfAll() const;
    /// The sales that count, and whether they were taken back.
    const std::map<Hash, bool>& sales() const { return m_sales; }

private:
    using Covered = std::set<Hash>;

    void readAuthority();
    void acceptUntilRest();
    Covered cover(const std::vector<FeedHead>& heads) const;
    bool isAuthority(const Record& record) const;
    bool hasRight(const Record& record) const;
    bool isReadable(const Record& record) const;
    bool countsAs(const Record& record, Kind kind) const;
    void readRegisters();
    void readRedemptions();
    void readSales();
    template <class Counts>
    Shares sharesOf(Counts counts) const;
    bool isVoidedBy(const Record& voided, const Record& voiding) const;
    template <class Counts>
    bool isVoided(const Record& record, Counts counts) const;
    void fold(std::vector<const Record*>& redemptions);

    EventId m_event;
    std::vector<Record> m_records; ///< in their order
    std::map<Hash, const Record*> m_byHash;
    std::map<PublicKey, Role> m_roles;
    std::map<PublicKey, std::vector<Covered>> m_revocations; ///< device → what each of them leaves standing
    Covered m_accepted;
    std::set<Hash> m_setAside;
    std::map<StaffId, Role> m_staff;
    std::map<ListId, CheckinList> m_lists;
    std::map<Hash, Outcome> m_outcomes;
    std::map<Hash, bool> m_sales;
    std::vector<const Record*> m_voids;
};

} // namespace gatelog::sim
