// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <optional>
#include <vector>

namespace gatelog {

/// What the log proves about a desk's clock: some other desk had seen one of its records before its own clock
/// reached that record's time, or the reverse. A lower bound: the true error is this or more.
struct ClockError
{
    std::chrono::milliseconds error{0}; ///< positive: the desk's clock was ahead
    PublicKey against;                  ///< of which other desk
    friend bool operator==(const ClockError&, const ClockError&) = default;
};

/// One of a conflict's redemptions, with every name filled in.
struct ConflictingRedemption
{
    RecordRef record;
    WallTime time; ///< as the desk's hybrid clock had it
    PublicKey device;
    QString desk, gate, staff; ///< staff may be empty
    bool confirmed = false;    ///< the desk asked the arbiter, or was alone in the event
    bool byHand = false;
    std::optional<ClockError> clock; ///< nothing: no error is known
    /// What the desk had of the other desk when it wrote this: up to a record of then, by the other's clock.
    std::optional<WallTime> heardUpTo;
    /// When it held the other redemption at the latest, by its own clock.
    std::optional<WallTime> learned;
};

/// Whether the two desks could have known.
enum class Knowledge : std::uint8_t {
    Concurrent,      ///< neither had seen the other's record: nobody could have prevented it
    SecondKnewFirst, ///< the later desk held the first redemption and admitted all the same
    FirstKnewSecond, ///< the one that counts was written by a desk that held the other: it is back-dated
};

struct ConflictReview
{
    QString note;
    WallTime time;
    QString reviewer; ///< device, and staff where one was on duty
};

/// Two redemptions of which the policy allows one. `first` counts, `second` does not.
struct ConflictCase
{
    Ticket ticket;
    QString category, list;
    ConflictingRedemption first, second;
    Knowledge knowledge = Knowledge::Concurrent;
    std::optional<ConflictReview> review; ///< nothing: open
    std::chrono::milliseconds between() const { return second.time - first.time; }
};

[[nodiscard]] QString knowledgeName(Knowledge knowledge);

/// How much is found out about conflicts. The log's proof (`knowledge`, and `clock`) takes a pass over all
/// records.
enum class ConflictDetail : std::uint8_t { Names, LogProof };

/// All of them, in the order of their second redemptions.
[[nodiscard]] std::vector<ConflictCase> readConflicts(Replica& replica,
                                                      ConflictDetail detail = ConflictDetail::LogProof);

/// Writes that somebody looked at a conflict and what they found, or (`Open`) that it is open again.
/// `second`: its redemption that does not count. NotFound when there is no such conflict, NotPermitted unless
/// this device is a supervisor's or an administrator's.
enum class ReviewState : std::uint8_t { Reviewed, Open };
Result<> reviewConflict(Replica& replica, const RecordRef& second, ReviewState state, const QString& note,
                        StaffId staff = {});

} // namespace gatelog
