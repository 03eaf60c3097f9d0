// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstdint>

namespace gatelog::sim {

/// What happened, in numbers.
struct SimCounts
{
    std::int64_t seeds = 0, eventSeconds = 0, partitions = 0, powerCuts = 0, tornCuts = 0, restores = 0,
                 clones = 0, messages = 0, lost = 0, repeated = 0, reordered = 0, records = 0, scans = 0,
                 admits = 0, conflicts = 0, setAside = 0, rangesMerged = 0, rangesRefused = 0,
                 revocations = 0, acceptances = 0, strikes = 0, excused = 0, mostSteps = 0;

    struct Field
    {
        const char* name;
        std::int64_t SimCounts::*member;
        enum class Over : std::uint8_t { Sum, Most } seeds = Over::Sum;
    };
    static const std::array<Field, 23>& fields()
    {
        static const std::array<Field, 23> all{
            {{"seeds", &SimCounts::seeds},
             {"event_seconds", &SimCounts::eventSeconds},
             {"partitions", &SimCounts::partitions},
             {"power_cuts", &SimCounts::powerCuts},
             {"torn_power_cuts", &SimCounts::tornCuts},
             {"restores", &SimCounts::restores},
             {"clones", &SimCounts::clones},
             {"messages", &SimCounts::messages},
             {"messages_lost", &SimCounts::lost},
             {"messages_repeated", &SimCounts::repeated},
             {"messages_reordered", &SimCounts::reordered},
             {"records", &SimCounts::records},
             {"scans", &SimCounts::scans},
             {"admits", &SimCounts::admits},
             {"conflicts", &SimCounts::conflicts},
             {"set_aside", &SimCounts::setAside},
             {"ranges_merged", &SimCounts::rangesMerged},
             {"ranges_refused", &SimCounts::rangesRefused},
             {"revocations", &SimCounts::revocations},
             {"acceptances", &SimCounts::acceptances},
             {"hostile_strikes", &SimCounts::strikes},
             {"admits_on_a_restored_disk_alone", &SimCounts::excused},
             {"most_steps_for_a_merged_record", &SimCounts::mostSteps, Field::Over::Most}}};
        return all;
    }
    void add(const SimCounts& other)
    {
        for (const Field& field : fields())
            this->*field.member = field.seeds == Field::Over::Sum
                                      ? this->*field.member + other.*field.member
                                      : std::max(this->*field.member, other.*field.member);
    }
};

} // namespace gatelog::sim
