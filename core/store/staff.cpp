// SPDX-License-Identifier: Apache-2.0
#include "core/store/staff.h"

#include "core/crypto/pin.h"
#include "core/store/given_name.h"
#include "core/ticket/code_text.h"

#include <algorithm>

namespace gatelog {
namespace {

bool isPin(QByteArrayView pin)
{
    return pin.size() >= kMinPinDigits && pin.size() <= kMaxPinDigits &&
           std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool mayChangeStaff(const Replica& replica)
{
    const Setup& setup = replica.setup();
    return setup.devices.contains(replica.device()) && !setup.revoked.contains(replica.device()) &&
           mayWrite(replica.role(), Kind::Staff);
}

} // namespace

Result<StaffMember> changeStaff(Replica& replica, const StaffChange& change)
{
    const Setup& setup = replica.setup();
    const StaffMember* named = setup.staffNamed(change.name);
    const auto name = givenName(change.name, named ? &named->name : nullptr);
    if (!name)
        return tl::unexpected(name.error());
    if (change.pin && !isPin(*change.pin))
        return failure(ErrorCode::Usage,
                       QStringLiteral("a PIN has %1 to %2 digits").arg(kMinPinDigits).arg(kMaxPinDigits));
    if (change.role == Role::Node)
        return failure(ErrorCode::Usage, *name + QStringLiteral(": only a device is a node"));
    const StaffMember* known = setup.staffNamed(*name);
    if (known && change.role && outranks(known->role, *change.role))
        return failure(ErrorCode::Conflict, *name + QStringLiteral(": has a higher role"));
    if (!mayChangeStaff(replica))
        return failure(ErrorCode::NotPermitted, setup.deviceName(replica.device()));
    StaffMember member = known ? *known : StaffMember{};
    if (!known)
        member.id = numberForName<StaffId>(*name, [&setup](StaffId id) { return setup.staff.contains(id); });
    member.name = *name;
    member.role = change.role.value_or(member.role);
    if (change.pin && !(known && checkPin(known->pinVerifier, *change.pin)))
        member.pinVerifier = pinVerifier(*change.pin);
    if (known && member == *known)
        return member;
    const auto written = replica.append({Kind::Staff, encodeBody(member)});
    if (!written)
        return tl::unexpected(written.error());
    return member;
}

Result<StaffMember> dismissStaff(Replica& replica, StaffId member)
{
    const Setup& setup = replica.setup();
    const auto known = setup.staff.find(member);
    if (known == setup.staff.end())
        return failure(ErrorCode::NotFound, QStringLiteral("staff %1").arg(member.value()));
    if (!mayChangeStaff(replica))
        return failure(ErrorCode::NotPermitted, setup.deviceName(replica.device()));
    StaffMember dismissed = known->second;
    if (dismissed.pinVerifier.isEmpty())
        return dismissed;
    dismissed.pinVerifier.clear();
    const auto written = replica.append({Kind::Staff, encodeBody(dismissed)});
    if (!written)
        return tl::unexpected(written.error());
    return dismissed;
}

Result<StaffId> signIn(const Setup& setup, const QString& name, QByteArrayView pin)
{
    const StaffMember* member = setup.staffNamed(name.simplified());
    if (!member)
        return failure(ErrorCode::NotFound, name);
    if (!checkPin(member->pinVerifier, pin))
        return failure(ErrorCode::NotPermitted, member->name);
    return member->id;
}

} // namespace gatelog
