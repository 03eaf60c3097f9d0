// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"
#include "core/ledger/ledger_rows.h"

#include <map>
#include <optional>
#include <set>

namespace gatelog {

/// The latest that was announced with an effect on entry.
struct EntryControl
{
    RecordOrder order;
    Announcement announcement;
};

/// What administrators defined, as the registers have it (core/feed/FORMAT.md, "Registers"): small, and in
/// memory.
struct Setup
{
    std::optional<Event> event;
    std::map<PublicKey, DeviceEnrolled> devices;
    std::set<PublicKey> revoked; ///< some of the devices
    std::map<StaffId, StaffMember> staff;
    std::map<CategoryId, Category> categories;
    std::map<ListId, CheckinList> lists;
    std::map<GateId, Gate> gates;
    std::map<GateId, EntryControl> entryControls; ///< by the gate that was named; 0: all

    const CheckinList* list(ListId id) const;
    const Gate* gate(GateId id) const;
    const Gate* gateNamed(QStringView name) const; ///< ignoring case
    const CheckinList* listNamed(QStringView name) const;
    const Category* categoryNamed(QStringView name) const;
    const Category* categoryOfPretixItem(std::int64_t item) const;
    QString gateName(GateId id) const;         ///< its number where it is not known
    QString categoryName(CategoryId id) const; ///< empty where it is not known
    QString deviceName(const PublicKey& device) const;
    QString staffName(StaffId id) const;
    const StaffMember* staffNamed(QStringView name) const;
    /// What stops entry at the gate; null while entry goes on.
    const Announcement* entryStopAt(GateId gate) const;
    /// Those whose signature on a ticket code counts: the authority and the administrators' devices that are
    /// not revoked.
    std::vector<PublicKey> issuers() const;
};

} // namespace gatelog
