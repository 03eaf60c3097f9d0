// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/admission_histogram.h"
#include "core/store/box_office.h"
#include "core/store/conflicts.h"

#include <map>
#include <optional>
#include <vector>

namespace gatelog {

/// From the first to the last of something.
struct TimeSpan
{
    WallTime from, to;
    std::chrono::milliseconds length() const { return to - from; }
    void include(WallTime time);
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// What an administrator accounts for after the event: true counts from the merged log, and what is uncertain
/// while records are missing. Names are filled in; an empty one is nobody's, or of what has no name.
/// Admissions are entries that count: neither undone ones nor second ones.
struct EventReport
{
    QString event;
    QByteArray timeZone;
    WallTime madeAt;
    Hash ledger;              ///< ledgerHash(): equal on replicas that would report the same
    std::int64_t records = 0; ///< held
    std::optional<TimeSpan> scans;

    struct Totals
    {
        std::int64_t tickets = 0;
        std::int64_t people = 0; ///< tickets admitted at least once
        std::int64_t inside = 0;
        std::int64_t entries = 0, exits = 0, refusals = 0;
        std::int64_t unconfirmed = 0; ///< of the entries
        std::int64_t undone = 0;
        std::int64_t setAside = 0; ///< scans that are kept and do not count
    };
    Totals totals;

    struct AtGate
    {
        GateId gate;
        QString name;
        std::int64_t entries = 0, exits = 0, inside = 0, unconfirmed = 0, refusals = 0;
        std::int64_t conflicts = 0; ///< second admissions here
        std::optional<std::uint32_t> capacity;
        std::map<Reason, std::int64_t> refusalsBy;
    };
    std::vector<AtGate> gates; ///< by name
    std::map<Reason, std::int64_t> refusalsBy;

    struct Series
    {
        QString name;
        std::vector<Admissions> parts; ///< one for each bucket
        Admissions total;              ///< also of what the buckets leave out
    };
    TimeBuckets buckets;
    std::int64_t outsideBuckets = 0;              ///< admissions with times far from all others
    std::vector<Series> perGate;                  ///< by name
    std::vector<Series> perCategory, perOperator; ///< most admissions first

    /// Admissions of one desk at one gate without a confirmed one in between: as long as these last, the desk
    /// could ask nobody.
    struct UnconfirmedRun
    {
        PublicKey device;
        QString desk, gate;
        TimeSpan span;
        std::int64_t admissions = 0;
        std::int64_t conflicts = 0; ///< second admissions among or beside them
    };
    std::vector<UnconfirmedRun> unconfirmedRuns; ///< by time

    struct Device
    {
        PublicKey device;
        QString name;
        std::optional<Role> role; ///< nothing: not enrolled
        bool isRevoked = false;
        std::int64_t entries = 0, exits = 0, refusals = 0;
        std::int64_t records = 0;
        std::optional<WallTime> lastRecord;
        std::int64_t missing = 0; ///< as deviceStatus() has it: at least so many
    };
    std::vector<Device> devices;       ///< by name
    std::int64_t missingElsewhere = 0; ///< of the authority, and of runs whose device nobody here can name
    std::int64_t missing() const;

    /// Walk-in sales that are alike.
    struct Sales
    {
        QString category, device;
        Payment payment = Payment::Cash;
        QByteArray currency;        ///< empty: for free
        std::int64_t count = 0;     ///< tickets
        std::int64_t minor = 0;     ///< their sum, in the currency's minor unit
        std::int64_t takenBack = 0; ///< tickets, not among the others
    };
    std::vector<Sales> sales;          ///< by category, device, payment and currency
    std::vector<QuotaStanding> quotas; ///< by name

    std::vector<ConflictCase> conflicts;
    std::int64_t openConflicts() const;
};

/// Reads all records once; holds the result and some counts per minute meanwhile. `conflicts`:
/// readConflicts(). On the replica's thread.
[[nodiscard]] EventReport eventReport(Replica& replica, std::vector<ConflictCase> conflicts);

} // namespace gatelog
