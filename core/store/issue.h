// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <vector>

namespace gatelog {

struct IssueRequest
{
    QString category; ///< made if there is none of this name
    int count = 0;
    std::optional<UnixSeconds> validFrom;
    std::optional<UnixSeconds> validUntil;
    /// For demonstrations: tickets to issue as they are (name, order, seat…) instead of `count` blank ones.
    /// Ids of 0 are drawn.
    std::vector<Ticket> tickets;
};

/// The most tickets of one call: bounds memory.
inline constexpr int kMaxIssue = 100'000;

/// New tickets with codes signed by the authority (core/ticket/FORMAT.md), written before they are returned.
/// BadPassphrase, NotFound (this laptop has no authority key), NotPermitted, TooLarge.
Result<std::vector<Ticket>> issueTickets(Replica& replica, const IssueRequest& request,
                                         QByteArrayView passphrase);
/// The same with the authority's key, opened already. ForeignEvent: it is another event's.
Result<std::vector<Ticket>> issueTicketsAs(Replica& replica, const SigningKey& authority,
                                           const IssueRequest& request);

/// Codes for tickets that were imported without one, of one category or of all (empty).
Result<std::vector<Ticket>> issueMissingCodes(Replica& replica, const QString& category,
                                              QByteArrayView passphrase);
Result<std::vector<Ticket>> issueMissingCodesAs(Replica& replica, const SigningKey& authority,
                                                const QString& category);

} // namespace gatelog
