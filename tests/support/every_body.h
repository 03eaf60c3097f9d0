// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/sale_body.h"

namespace gatelog::test {

/// Tries bytes as a body of every kind. Returns how many kinds take them; what is taken must survive being
/// written.
inline int kindsThatTake(QByteArrayView bytes)
{
    int taken = 0;
    const auto attempt = [&]<class Body>(std::optional<Body>) {
        const Result<Body> body = decodeBody<Body>(bytes);
        if (!body) {
            GATELOG_CHECK(body.error().code == ErrorCode::Damaged);
            return;
        }
        const QByteArray again = encodeBody(*body);
        const Result<Body> back = decodeBody<Body>(again);
        GATELOG_CHECK(back.has_value() && encodeBody(*back) == again);
        ++taken;
    };
    attempt(std::optional<Event>());
    attempt(std::optional<DeviceEnrolled>());
    attempt(std::optional<DeviceRevoked>());
    attempt(std::optional<StaffMember>());
    attempt(std::optional<Category>());
    attempt(std::optional<CheckinList>());
    attempt(std::optional<Gate>());
    attempt(std::optional<TicketChanged>());
    attempt(std::optional<Redemption>());
    attempt(std::optional<Refusal>());
    attempt(std::optional<Voided>());
    attempt(std::optional<Accepted>());
    attempt(std::optional<ConflictReviewed>());
    attempt(std::optional<Announcement>());
    attempt(std::optional<Sale>());
    attempt(std::optional<Quota>());
    attempt(std::optional<ShareMoved>());
    attempt(std::optional<ShareReclaimed>());
    attempt(std::optional<ShareWanted>());
    if (const auto tickets = decodeBody<std::vector<Ticket>>(bytes)) {
        std::vector<Ticket> back;
        for (const QByteArray& body : encodeTicketBodies(*tickets)) {
            const auto part = decodeBody<std::vector<Ticket>>(body);
            GATELOG_CHECK(part.has_value());
            back.insert(back.end(), part->begin(), part->end());
        }
        GATELOG_CHECK(back == *tickets);
        ++taken;
    }
    return taken;
}

} // namespace gatelog::test
