// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/oracle.h"
#include "tests/sim/sim_world.h"

namespace gatelog::sim {

/// After the event: every desk is up and everybody reaches everybody. What must hold then is checked here and
/// in calm.cpp; what does not is told to the world.
class Healing
{
public:
    explicit Healing(SimWorld& world) : m_world(world) {}
    void run();

private:
    void bringUp();
    /// Lets machines run until nobody has anything to say; what they wait for, if that takes too long.
    void runToRest();
    QString unrest();
    void checkSilence();
    void checkOneAdmission();
    void scanAtOnce(std::size_t ticket);
    void checkRelay();
    /// A desk that has run out sells what others have left.
    void checkShareMoves();
    bool canScanAtOnce(std::size_t ticket);
    void checkConfirmed(SimDesk& desk);
    /// What sessions cannot bring: a revoked desk has none.
    bool carryAll();
    std::vector<SimDesk*> inTouch();
    void pass(std::chrono::milliseconds time);
    void checkSameRecords();
    void checkSameLedgers();
    void checkPrinted();
    void checkOutcomes(SimDesk& desk);
    void checkSales(SimDesk& desk, const Oracle& oracle);
    void checkOneWinner(SimDesk& desk);
    void checkConflictsAreVisible(SimDesk& desk);
    void checkRebuild(SimDesk& desk);
    void checkDatabases();
    std::vector<Record> recordsOf(SimDesk& desk);

    SimWorld& m_world;
    std::int64_t m_carriedBetweenActive = 0;
};

} // namespace gatelog::sim
