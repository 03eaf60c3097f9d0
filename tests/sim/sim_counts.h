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
    std::int64_t seeds = 0, eventSeconds = 0, awakeSeconds = 0, partitions = 0, cuts = 0, oneWayCuts = 0,
                 nodeStarts = 0, rescans = 0, powerCuts = 0, tornCuts = 0, restores = 0, clones = 0,
                 sessions = 0, linksBroken = 0, messages = 0, bytesSent = 0, bytesLost = 0, carried = 0,
                 lost = 0, repeated = 0, reordered = 0, records = 0, scans = 0, admits = 0, claims = 0,
                 granted = 0, taken = 0, calmScans = 0, conflicts = 0, setAside = 0, rangesMerged = 0,
                 rangesRefused = 0, recordsNew = 0, recordsKnown = 0, revocations = 0, acceptances = 0,
                 strikes = 0, attacks = 0, excused = 0, sold = 0, soldOut = 0, takenBack = 0,
                 sharesObtained = 0, mostSteps = 0;

    struct Field
    {
        const char* name;
        std::int64_t SimCounts::*member;
        enum class Over : std::uint8_t { Sum, Most } seeds = Over::Sum;
    };
    static const std::array<Field, 44>& fields()
    {
        static const std::array<Field, 44> all{
            {{"seeds", &SimCounts::seeds},
             {"event_seconds", &SimCounts::eventSeconds},
             {"seconds_machines_were_awake", &SimCounts::awakeSeconds},
             {"partitions", &SimCounts::partitions},
             {"pairs_cut", &SimCounts::cuts},
             {"pairs_cut_one_way", &SimCounts::oneWayCuts},
             {"node_starts", &SimCounts::nodeStarts},
             {"scans_as_views_change", &SimCounts::rescans},
             {"power_cuts", &SimCounts::powerCuts},
             {"torn_power_cuts", &SimCounts::tornCuts},
             {"restores", &SimCounts::restores},
             {"clones", &SimCounts::clones},
             {"session_ends_opened", &SimCounts::sessions},
             {"connections_broken", &SimCounts::linksBroken},
             {"messages", &SimCounts::messages},
             {"bytes_sent", &SimCounts::bytesSent},
             {"bytes_lost", &SimCounts::bytesLost},
             {"ranges_carried", &SimCounts::carried},
             {"ranges_lost", &SimCounts::lost},
             {"ranges_repeated", &SimCounts::repeated},
             {"ranges_reordered", &SimCounts::reordered},
             {"records", &SimCounts::records},
             {"scans", &SimCounts::scans},
             {"admits", &SimCounts::admits},
             {"claims", &SimCounts::claims},
             {"claims_granted", &SimCounts::granted},
             {"claims_taken", &SimCounts::taken},
             {"tickets_scanned_at_once_in_a_calm", &SimCounts::calmScans},
             {"conflicts", &SimCounts::conflicts},
             {"set_aside", &SimCounts::setAside},
             {"ranges_received", &SimCounts::rangesMerged},
             {"ranges_refused", &SimCounts::rangesRefused},
             {"records_received_new", &SimCounts::recordsNew},
             {"records_received_known", &SimCounts::recordsKnown},
             {"revocations", &SimCounts::revocations},
             {"acceptances", &SimCounts::acceptances},
             {"hostile_strikes", &SimCounts::strikes},
             {"hostile_sessions", &SimCounts::attacks},
             {"admits_on_a_restored_disk_alone", &SimCounts::excused},
             {"tickets_sold", &SimCounts::sold},
             {"sold_out", &SimCounts::soldOut},
             {"sales_taken_back", &SimCounts::takenBack},
             {"shares_obtained_in_a_calm", &SimCounts::sharesObtained},
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
