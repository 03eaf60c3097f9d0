// SPDX-License-Identifier: Apache-2.0
#include "app/office/overview_reading.h"

#include "core/store/conflicts.h"

#include <QElapsedTimer>
#include <QStorageInfo>

#include <algorithm>

namespace gatelog {

OverviewReading readOverview(Replica& replica)
{
    QElapsedTimer clock;
    clock.start();
    OverviewReading reading;
    reading.at = replica.clock().now();
    reading.status = replicaStatus(replica);
    reading.devices = deviceStatus(replica);
    reading.lately = scansSince(replica, reading.at - AlertRules::kLately);
    reading.admissions = admissionsByGate(replica);
    reading.newest = readLog(replica, LogScope::Everything, OverviewReading::kNewest);
    if (reading.status.conflicts > 0) {
        const std::vector<ConflictCase> conflicts = readConflicts(replica, ConflictDetail::Names);
        reading.openConflicts = std::count_if(conflicts.begin(), conflicts.end(),
                                              [](const ConflictCase& conflict) { return !conflict.review; });
    }
    if (const QStorageInfo disk(replica.folder().path()); disk.isValid() && disk.bytesAvailable() >= 0)
        reading.diskFree = disk.bytesAvailable();
    reading.took = std::chrono::milliseconds(clock.elapsed());
    return reading;
}

AlertFacts alertFacts(const OverviewReading& reading, const DeskState& desk, const SyncState& sync,
                      const NetworkStatus& network)
{
    AlertFacts facts;
    for (const SyncState::Device& device : sync.devices) {
        if (device.isRevoked)
            continue;
        AlertFacts::Desk fact;
        fact.name = device.name;
        fact.isConnected = device.isConnected;
        fact.silentFor = device.silentFor;
        for (const DeviceStatus& known : reading.devices) {
            if (known.device != device.key)
                continue;
            fact.lastRecord = known.lastRecord;
            fact.clockAhead = known.clockAhead;
        }
        for (const NetworkStatus::Peer& peer : network.peers) {
            if (!device.isConnected || peer.device != device.key)
                continue;
            fact.clockOffset = peer.clockOffset;
            if (peer.condition && peer.condition->power == control::Condition::Power::Battery)
                fact.onBattery = peer.condition->percent;
        }
        facts.desks.push_back(std::move(fact));
    }
    for (const DeviceStatus& known : reading.devices)
        if (known.lastRecord && !known.clockAhead)
            facts.lastRecord = std::max(facts.lastRecord.value_or(WallTime{}), *known.lastRecord);
    for (const ReplicaStatus::AtGate& gate : reading.status.gates) {
        const auto lately = reading.lately.find(gate.gate);
        const GateScans scans = lately == reading.lately.end() ? GateScans{} : lately->second;
        facts.gates.push_back({gate.name, gate.inside, gate.capacity, scans.entries, scans.refusals});
    }
    facts.inside = reading.status.inside;
    facts.capacity = desk.capacity;
    facts.openConflicts = reading.openConflicts;
    facts.diskFree = reading.diskFree;
    return facts;
}

} // namespace gatelog
