// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace gatelog {

/// The stable lower-case name, as `--json` output prints it: "cash", "card".
[[nodiscard]] QString paymentName(Payment payment);

/// How the sale of a category stands, as far as records are held.
struct QuotaStanding
{
    CategoryId category;
    QString name;
    std::optional<Price> price; ///< nothing: it is not sold at the desks
    std::int64_t total = 0;
    std::int64_t sold = 0;
    std::int64_t mine = 0; ///< this device may sell so many, whoever it can reach
    struct Holder
    {
        PublicKey device;
        QString name;
        bool isRevoked = false;
        std::int64_t left = 0; ///< below 0: it spent what it did not have, or records are missing
        std::int64_t sold = 0;
        friend bool operator==(const Holder&, const Holder&) = default;
    };
    std::vector<Holder> holders; ///< devices that have, had, or sold any; this one, too. By name

    /// Held elsewhere, or by an earlier run of this device that it cannot take over.
    std::int64_t others() const { return total - sold - mine; }
    std::int64_t oversold() const { return std::max<std::int64_t>(sold - total, 0); }
    friend bool operator==(const QuotaStanding&, const QuotaStanding&) = default;
};

struct SaleRequest
{
    CategoryId category;
    Payment payment = Payment::Cash;
    int count = 1;
    StaffId staff;
};

struct SoldTicket
{
    Ticket ticket; ///< with the code for its QR
    RecordRef record;
    WallTime time;
};

/// Either all tickets that were asked for, or none: then the share does not suffice.
struct SaleResult
{
    std::vector<SoldTicket> tickets;
    Payment payment = Payment::Cash;
    QuotaStanding standing; ///< after it
    bool isSold() const { return !tickets.empty(); }
};

/// Sells tickets from this device's share of a quota, so that all desks together cannot sell more than there
/// are, whether they see each other or not: the escrow method, in records (core/feed/FORMAT.md, "Walk-in
/// sales"). On the replica's thread; what a call wrote is durable when it returns. Whatever lowers a share is
/// Locked unless the replica has its folder (Replica::writesItself()): nobody else may sell it meanwhile.
class BoxOffice
{
public:
    static constexpr int kMaxSale = 100; ///< tickets of one sale
    static constexpr std::int32_t kMaxQuota = 1'000'000;

    explicit BoxOffice(Replica& replica) : m_replica(replica) {}

    /// Of every category that has a price, a quota or sales; by name.
    std::vector<QuotaStanding> standings();
    QuotaStanding standing(CategoryId category);
    /// What this run has, and what it may take over from earlier ones.
    std::int64_t mine(CategoryId category);

    /// NotFound: no such category. Usage: it has no price, or a count of 0 or less. TooLarge: past kMaxSale.
    /// NotPermitted: this device is not enrolled, was revoked, or is a node. That the share does not suffice
    /// is no error.
    Result<SaleResult> sell(const SaleRequest& request);
    /// Voids the sale; the ticket no longer admits, and the right to sell it goes back to the run that had
    /// it. Conflict: it was used, or was taken back already. NotFound, NotPermitted: as Scanner::undo().
    Result<> takeBack(const RecordRef& sale, StaffId staff = {});

    /// Makes `total` the quota, from what this device knows of it. What is more is this device's; what is
    /// less it must have left itself, or it is TooLarge. NotPermitted: no administrator's device.
    Result<> setQuota(CategoryId category, std::int64_t total);
    /// Takes what a device has left that will not sell it: all its runs if it was revoked, those before its
    /// last else. Returns how much that was.
    Result<std::int64_t> reclaim(CategoryId category, const PublicKey& device);

    /// Of QuotaSharing (sync/exchange). What is asked for is asked once; what is given, is given if there is
    /// so much, and nothing is written else.
    Result<> ask(CategoryId category, std::uint32_t amount);
    Result<bool> give(CategoryId category, const FeedId& to, std::uint32_t amount, std::uint32_t answers);

private:
    bool mayWriteSales() const;
    QuotaStanding standingOf(CategoryId category, const std::vector<ShareRow>& shares);
    bool isUsable(const ShareRow& share);
    /// What takes over as much as it needs for `amount`; nothing if there is less.
    std::optional<std::vector<Draft>> fund(CategoryId category, std::int64_t amount);
    Result<std::vector<VerifiedRecord>> write(std::vector<Draft> drafts);

    Replica& m_replica;
};

} // namespace gatelog
