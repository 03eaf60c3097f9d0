// SPDX-License-Identifier: Apache-2.0
#include "core/store/enrolment.h"

#include "core/store/given_name.h"
#include "core/store/set_aside.h"

#include <algorithm>
#include <set>

namespace gatelog {
namespace {

Result<> checkAuthority(const Replica& replica, const SigningKey& authority)
{
    if (eventIdOf(authority.publicKey()) != replica.eventId())
        return failure(ErrorCode::ForeignEvent, replica.folder().path());
    return {};
}

/// The latest record that enrols or revokes this device.
std::optional<VerifiedRecord> latestAbout(Replica& replica, Kind kind, const PublicKey& device)
{
    std::optional<RecordOrder> latest;
    for (const DefinitionRow& row : replica.rows().definitions()) {
        if (row.kind != kind || (latest && row.order < *latest))
            continue;
        const PublicKey about = kind == Kind::DeviceRevoked
                                    ? decodeBody<DeviceRevoked>(row.body).value_or(DeviceRevoked{}).device
                                    : decodeBody<DeviceEnrolled>(row.body).value_or(DeviceEnrolled{}).device;
        if (about == device)
            latest = row.order;
    }
    return latest ? replica.records().at(latest->feed(), latest->seq, latest->hash) : std::nullopt;
}

bool isNameTaken(const Setup& setup, const QString& name, const PublicKey& by)
{
    return std::any_of(setup.devices.begin(), setup.devices.end(), [&](const auto& entry) {
        return entry.first != by && !setup.revoked.contains(entry.first) &&
               entry.second.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The last records of one feed: its tips, and the ends of what is held beyond a gap, which counts, too.
void addLastRecords(Replica& replica, const FeedId& feed, std::vector<FeedHead>& heads)
{
    RecordTable& records = replica.records();
    const FeedShape& shape = replica.feeds().shapeOf(*records.numberOf(feed));
    for (const FeedShape::Place& tip : shape.tips())
        heads.push_back({feed, tip.seq, tip.hash});
    std::set<Hash> followed;
    for (const FeedShape::Place& place : shape.detached())
        if (const auto previous = records.previousOf(feed, place.seq, place.hash))
            followed.insert(*previous);
    for (const FeedShape::Place& place : shape.detached())
        if (!followed.contains(place.hash))
            heads.push_back({feed, place.seq, place.hash});
}

std::vector<FeedHead> lastRecordsOf(Replica& replica, const PublicKey& device)
{
    std::vector<FeedHead> heads;
    for (const FeedId& feed : replica.records().feedsOf(device))
        addLastRecords(replica, feed, heads);
    return heads;
}

/// A device that ran very often has more heads than one body holds. Several revocations all hold and so
/// could not share them, but acceptances can: these name the rest, which must be feeds that hold nothing set
/// aside, since an acceptance would make that count.
Result<std::vector<Draft>> revocationDrafts(Replica& replica, const PublicKey& device)
{
    std::vector<FeedHead> heads = lastRecordsOf(replica, device);
    std::vector<FeedHead> others;
    if (heads.size() > kMaxRevocationHeads) {
        std::set<FeedId> withSetAside;
        for (const SetAsideRecord& record : readSetAside(replica))
            withSetAside.insert(record.ref.feed);
        const auto clean =
            std::stable_partition(heads.begin(), heads.end(), [&withSetAside](const FeedHead& head) {
                return withSetAside.contains(head.feed);
            });
        if (std::size_t(clean - heads.begin()) > kMaxRevocationHeads)
            return failure(ErrorCode::TooLarge, replica.setup().deviceName(device));
        others.assign(heads.begin() + kMaxRevocationHeads, heads.end());
        heads.resize(kMaxRevocationHeads);
    }
    std::vector<Draft> drafts;
    for (std::size_t first = 0; first < others.size(); first += kMaxRevocationHeads) {
        const auto begin = others.begin() + std::ptrdiff_t(first);
        const auto end = begin + std::ptrdiff_t(std::min(kMaxRevocationHeads, others.size() - first));
        drafts.push_back({Kind::Accepted, encodeBody(Accepted{device, {begin, end}})});
    }
    drafts.push_back({Kind::DeviceRevoked, encodeBody(DeviceRevoked{device, heads})});
    return drafts;
}

} // namespace

std::optional<VerifiedRecord> enrolmentOf(Replica& replica, const PublicKey& device)
{
    return latestAbout(replica, Kind::DeviceEnrolled, device);
}

Result<VerifiedRecord> enrolDevice(Replica& replica, const SigningKey& authority,
                                   const DeviceEnrolled& device)
{
    if (const auto checked = checkAuthority(replica, authority); !checked)
        return tl::unexpected(checked.error());
    const Setup& setup = replica.setup();
    const auto known = setup.devices.find(device.device);
    const auto name = givenName(device.name, known == setup.devices.end() ? nullptr : &known->second.name);
    if (!name)
        return tl::unexpected(name.error());
    if (setup.revoked.contains(device.device))
        return failure(ErrorCode::Conflict, *name + QStringLiteral(": revoked; it needs a new key"));
    if (isNameTaken(setup, *name, device.device))
        return failure(ErrorCode::Conflict, *name);
    if (known != setup.devices.end() && outranks(known->second.role, device.role))
        return failure(ErrorCode::Conflict, *name + QStringLiteral(": has a higher role"));
    if (known != setup.devices.end() && known->second.name == *name && known->second.role == device.role)
        if (const auto said = latestAbout(replica, Kind::DeviceEnrolled, device.device))
            return *said;
    const Draft draft{Kind::DeviceEnrolled, encodeBody(DeviceEnrolled{device.device, *name, device.role})};
    const auto written = replica.appendAs(authority, std::span(&draft, 1));
    if (!written)
        return tl::unexpected(written.error());
    return written->front();
}

Result<VerifiedRecord> revokeDevice(Replica& replica, const SigningKey& authority, const PublicKey& device)
{
    if (const auto checked = checkAuthority(replica, authority); !checked)
        return tl::unexpected(checked.error());
    const QString name = replica.setup().deviceName(device);
    if (!replica.setup().devices.contains(device))
        return failure(ErrorCode::NotFound, name);
    if (device == replica.device())
        return failure(ErrorCode::Usage, name + QStringLiteral(": this device; another one revokes it"));
    if (replica.setup().revoked.contains(device))
        if (const auto said = latestAbout(replica, Kind::DeviceRevoked, device))
            return *said;
    const auto drafts = revocationDrafts(replica, device);
    if (!drafts)
        return tl::unexpected(drafts.error());
    const auto written = replica.appendAs(authority, *drafts);
    if (!written)
        return tl::unexpected(written.error());
    return written->back();
}

} // namespace gatelog
