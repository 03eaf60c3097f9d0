// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/oracle.h"
#include "tests/sim/sim_world.h"

namespace gatelog::sim {

/// After the event: every desk is up, everybody reaches everybody, nothing is lost. What must hold then is
/// checked here; what does not is told to the world.
class Healing
{
public:
    explicit Healing(SimWorld& world) : m_world(world) {}
    void run();

private:
    void bringUp();
    bool exchangeAll();
    void checkSameRecords();
    void checkSameLedgers();
    void checkPrinted();
    void checkOutcomes(SimDesk& desk);
    void checkOneWinner(SimDesk& desk);
    void checkConflictsAreVisible(SimDesk& desk);
    void checkRebuild(SimDesk& desk);
    void checkDatabases();
    std::vector<Record> recordsOf(SimDesk& desk);

    SimWorld& m_world;
};

} // namespace gatelog::sim
