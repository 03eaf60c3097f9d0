// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/box_office.h"
#include "tests/sim/dice.h"

#include <chrono>
#include <set>

namespace gatelog::sim {

class SimDesk;
class SimWorld;

/// Guests who buy their tickets at the doors, in the seeds that have them, from a quota that all desks share.
class SimSales
{
public:
    explicit SimSales(SimWorld& world);

    /// Before any desk starts.
    void begin() { m_isOn = true; }
    bool areOn() const { return m_isOn; }

    /// Waits for a share that others have, as a desk does.
    void sell(SimDesk& desk, int count);
    /// At the administrator's desk: some more, or some fewer.
    void changeQuota(int change);

    void noteRun(const FeedId& run);
    /// Its disk is put back to an old state, or copied bit by bit: it does not know any more what its runs
    /// until now sold (FORMAT.md, "Walk-in sales").
    void excuse(const PublicKey& device);
    /// Whether it may have sold what it did not have: of such a disk, or of somebody hostile.
    bool isExcused(const FeedId& run) const;

private:
    void attempt(SimDesk& desk, int count, const FeedId& run, std::chrono::milliseconds until);
    void afterwards(SimDesk& desk, const RecordRef& sale, const QString& code);

    SimWorld& m_world;
    Dice m_dice;
    bool m_isOn = false;
    std::set<PublicKey> m_honest, m_copied;
    std::set<FeedId> m_sinceCopied;
};

} // namespace gatelog::sim
