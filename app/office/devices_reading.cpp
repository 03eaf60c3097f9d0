// SPDX-License-Identifier: Apache-2.0
#include "app/office/devices_reading.h"

#include "core/store/set_aside.h"

#include <QCollator>

#include <algorithm>

namespace gatelog {

DevicesReading readDevices(Replica& replica, const DoerChoice& chosen)
{
    DevicesReading reading;
    reading.devices = deviceStatus(replica);
    for (const SetAsideRecord& record : readSetAside(replica))
        ++reading.setAside[record.ref.feed.author];
    for (const auto& [id, member] : replica.setup().staff)
        reading.staff.push_back(member);
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(reading.staff.begin(), reading.staff.end(),
                     [&collator](const StaffMember& a, const StaffMember& b) {
                         return collator.compare(a.name, b.name) < 0;
                     });
    if (const auto* device = std::get_if<PublicKey>(&chosen))
        reading.doings = readLogOf(replica, *device, DevicesReading::kDoings);
    else if (const auto* staff = std::get_if<StaffId>(&chosen))
        reading.doings = readLogOf(replica, *staff, DevicesReading::kDoings);
    return reading;
}

} // namespace gatelog
