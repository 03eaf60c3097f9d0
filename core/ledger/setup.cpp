// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/setup.h"

namespace gatelog {
namespace {

template <class Map>
auto find(const Map& map, typename Map::key_type id) -> const typename Map::mapped_type*
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

template <class Map>
auto findNamed(const Map& map, QStringView name) -> const typename Map::mapped_type*
{
    for (const auto& [id, value] : map)
        if (name.compare(value.name, Qt::CaseInsensitive) == 0)
            return &value;
    return nullptr;
}

} // namespace

const CheckinList* Setup::list(ListId id) const
{
    return find(lists, id);
}

const Gate* Setup::gate(GateId id) const
{
    return find(gates, id);
}

const Gate* Setup::gateNamed(QStringView name) const
{
    return findNamed(gates, name);
}

const CheckinList* Setup::listNamed(QStringView name) const
{
    return findNamed(lists, name);
}

const Category* Setup::categoryNamed(QStringView name) const
{
    return findNamed(categories, name);
}

const Category* Setup::categoryOfPretixItem(std::int64_t item) const
{
    for (const auto& [id, category] : categories)
        if (category.pretixItem == item)
            return &category;
    return nullptr;
}

QString Setup::gateName(GateId id) const
{
    const Gate* known = gate(id);
    return known ? known->name : QString::number(id.value());
}

QString Setup::categoryName(CategoryId id) const
{
    const Category* known = find(categories, id);
    return known ? known->name : QString();
}

QString Setup::deviceName(const PublicKey& device) const
{
    if (event && device == event->authority)
        return event->name;
    const auto found = devices.find(device);
    return found == devices.end() ? QString::fromLatin1(device.toHex().first(8)) : found->second.name;
}

QString Setup::staffName(StaffId id) const
{
    const StaffMember* known = find(staff, id);
    return known ? known->name : QString();
}

const StaffMember* Setup::staffNamed(QStringView name) const
{
    return findNamed(staff, name);
}

const Announcement* Setup::entryStopAt(GateId gate) const
{
    const EntryControl* ofGate = find(entryControls, gate);
    const EntryControl* ofAll = find(entryControls, GateId{});
    const EntryControl* latest = !ofGate || (ofAll && ofGate->order < ofAll->order) ? ofAll : ofGate;
    return latest && latest->announcement.effect == EntryEffect::Stop ? &latest->announcement : nullptr;
}

std::vector<PublicKey> Setup::issuers() const
{
    std::vector<PublicKey> keys;
    if (event)
        keys.push_back(event->authority);
    for (const auto& [key, device] : devices)
        if (device.role == Role::Administrator && !revoked.contains(key))
            keys.push_back(key);
    return keys;
}

} // namespace gatelog
