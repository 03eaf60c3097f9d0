// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <vector>

namespace gatelog::test {

/// A clock that stands.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(WallTime time) : m_time(time) {}
    WallTime now() const override { return m_time; }

private:
    WallTime m_time;
};

/// What an evening is made of. The figures of the report's example are the defaults.
struct EveningPlan
{
    int guests = 2000;
    int doubles = 25;        ///< guests whose ticket is shown at both sides of the partition
    int recordsHeldBack = 9; ///< the last of one desk, which never reach the office
    std::uint32_t seed = 20260516;
};

/// What was made, counted while it was made: what a report of it must say.
struct EveningTruth
{
    int admitted = 0; ///< tickets
    int conflicts = 0, exits = 0, refusals = 0, undone = 0, unconfirmed = 0;
    int heldBack = 0;
};

/// A concert in Berlin from 18:30 to midnight: three doors with ten desks, an office that merges their logs,
/// and from 19:40 to 20:00 the South door's four desks cut off, each from everybody.
class Evening
{
public:
    explicit Evening(const EveningPlan& plan = {});

    static WallTime doors();  ///< 2026-05-16, 18:30 in Berlin
    static WallTime monday(); ///< when the office makes its report

    /// The office's laptop, as Replica::create wants it.
    static NewEvent event();
    /// All records but the office's own, in the order in which they were written.
    const std::vector<VerifiedRecord>& records() const { return m_records; }
    /// As it was at `now`: what was written later is gone. truth() is of the whole still.
    void breakOff(WallTime now);
    const EveningTruth& truth() const { return m_truth; }

private:
    friend class EveningMaker;
    std::vector<VerifiedRecord> m_records;
    EveningTruth m_truth;
};

/// Makes the office's replica in an empty folder, with everything merged.
Result<> writeEvening(const ReplicaFolder& folder, const Evening& evening);

} // namespace gatelog::test
