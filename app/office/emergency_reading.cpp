// SPDX-License-Identifier: Apache-2.0
#include "app/office/emergency_reading.h"

#include <QCollator>

#include <algorithm>

namespace gatelog {
namespace {

std::optional<EmergencyReading::Stop> stopAt(const Setup& setup, GateId gate)
{
    const Announcement* stop = setup.entryStopAt(gate);
    if (!stop)
        return std::nullopt;
    for (const auto& [named, control] : setup.entryControls)
        if (&control.announcement == stop)
            return EmergencyReading::Stop{control.order.clock.time(), stop->text,
                                          stop->staff.value() != 0 ? setup.staffName(stop->staff)
                                                                   : setup.deviceName(control.order.author)};
    return EmergencyReading::Stop{{}, stop->text, {}};
}

} // namespace

EmergencyReading readEmergency(Replica& replica)
{
    const Setup& setup = replica.setup();
    EmergencyReading reading;
    reading.at = replica.clock().now();
    for (const auto& [id, gate] : setup.gates)
        reading.gates.push_back({id, gate.name, stopAt(setup, id)});
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(reading.gates.begin(), reading.gates.end(), [&collator](const auto& a, const auto& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    reading.announcements = readAnnouncements(replica, EmergencyReading::kAnnouncements);
    if (!reading.announcements.empty())
        reading.heard = devicesThatHeard(replica, reading.announcements.front().ref);
    return reading;
}

} // namespace gatelog
