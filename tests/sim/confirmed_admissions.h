// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"
#include "sync/exchange/view.h"

#include <QStringList>

#include <chrono>
#include <set>
#include <vector>

namespace gatelog::sim {

/// Admissions that an arbiter granted, with the views they were granted in: no two of one ticket, on a list
/// that admits once, may stand side by side.
class ConfirmedAdmissions
{
public:
    struct Admission
    {
        TicketId ticket;
        ListId list;
        RecordRef redemption;
        PeerIdentity by;
        View view;
        std::chrono::milliseconds viewSince; ///< when it became this device's
        std::chrono::milliseconds at;
    };
    /// In the order in which they were written.
    void add(Admission admission) { m_admissions.push_back(std::move(admission)); }
    /// What authority says of a list or an author may make an old admission count no more, or again: nothing
    /// is said of these.
    void excuse(ListId list) { m_excusedLists.insert(list); }
    void excuse(const PublicKey& author) { m_excusedAuthors.insert(author); }

    /// `standing`: redemptions that count, are not voided, and are on lists that admit once.
    [[nodiscard]] QStringList check(const std::set<Hash>& standing) const;

private:
    bool isExcused(const Admission& admission) const;
    static bool isNodes(const View& view);
    static QString finding(const Admission& first, const Admission& second);

    std::vector<Admission> m_admissions;
    std::set<ListId> m_excusedLists;
    std::set<PublicKey> m_excusedAuthors;
};

} // namespace gatelog::sim
