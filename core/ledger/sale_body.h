// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"
#include "core/ticket/price.h"

#include <optional>

namespace gatelog {

/// The bodies of what is sold at the desks, and of the shares that it is sold from (core/feed/FORMAT.md,
/// "Walk-in sales").
enum class Payment : std::uint8_t { Cash = 0, Card = 1 };

using SaleNonce = FixedBytes<struct SaleNonceTag, 16>; ///< random

/// One ticket, sold: its code follows from the nonce and the feed, so that nobody else's sale can be of it.
struct Sale
{
    CategoryId category;
    SaleNonce nonce;
    Payment payment = Payment::Cash;
    std::optional<Price> price; ///< what was paid; nothing: it was for free
    StaffId staff;
    friend bool operator==(const Sale&, const Sale&) = default;
};

/// How many more, or fewer, there are to sell of a category. The run that writes it has them, or gives them
/// up.
struct Quota
{
    CategoryId category;
    std::int32_t change = 0; ///< never 0
    friend bool operator==(const Quota&, const Quota&) = default;
};

/// A part of the share of one run goes to another. Written by who gives it, or takes over what an earlier
/// run of the same device left.
struct ShareMoved
{
    CategoryId category;
    std::uint32_t amount = 0;  ///< never 0
    std::optional<FeedId> to;  ///< another device's run; nothing: this one
    std::optional<Epoch> from; ///< an earlier run of this author; nothing: this one. Exactly one of both
    std::uint32_t answers = 0; ///< with `to`: the number of the ShareWanted in that feed; 0: none
    friend bool operator==(const ShareMoved&, const ShareMoved&) = default;
};

/// An administrator takes what a run of another device has left, which will not sell it any more.
struct ShareReclaimed
{
    CategoryId category;
    std::uint32_t amount = 0; ///< never 0
    FeedId from;
    friend bool operator==(const ShareReclaimed&, const ShareReclaimed&) = default;
};

/// The run that writes it is running out.
struct ShareWanted
{
    CategoryId category;
    std::uint32_t amount = 0; ///< for guests who wait; 0: a fair part, for those to come
    friend bool operator==(const ShareWanted&, const ShareWanted&) = default;
};

[[nodiscard]] QByteArray encodeBody(const Sale& body);
[[nodiscard]] QByteArray encodeBody(const Quota& body);
[[nodiscard]] QByteArray encodeBody(const ShareMoved& body);
[[nodiscard]] QByteArray encodeBody(const ShareReclaimed& body);
[[nodiscard]] QByteArray encodeBody(const ShareWanted& body);

template <>
Result<Sale> decodeBody<Sale>(QByteArrayView body);
template <>
Result<Quota> decodeBody<Quota>(QByteArrayView body);
template <>
Result<ShareMoved> decodeBody<ShareMoved>(QByteArrayView body);
template <>
Result<ShareReclaimed> decodeBody<ShareReclaimed>(QByteArrayView body);
template <>
Result<ShareWanted> decodeBody<ShareWanted>(QByteArrayView body);

/// The code of the ticket that a record of this feed sells (core/ticket/FORMAT.md, "Codes of walk-in
/// sales").
[[nodiscard]] QString saleCode(const FeedId& feed, const SaleNonce& nonce);
/// That ticket, as it is sold.
[[nodiscard]] Ticket soldTicket(const EventId& event, const FeedId& feed, const Sale& sale);

} // namespace gatelog
