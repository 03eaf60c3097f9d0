// SPDX-License-Identifier: Apache-2.0
// staff: who may be on duty.
#include "app/ctl/command.h"
#include "core/store/staff.h"

namespace gatelog {
namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("A member, new or known. Without: all are listed."),
                                 QStringLiteral("[NAME]"));
    parser.addOptions({
        {QStringLiteral("role"), QStringLiteral("scanner, supervisor or administrator."),
         QStringLiteral("ROLE")},
        {QStringLiteral("pin-file"),
         QStringLiteral("A file with the member's PIN, %1 to %2 digits.")
             .arg(kMinPinDigits)
             .arg(kMaxPinDigits),
         QStringLiteral("FILE")},
        {QStringLiteral("dismiss"),
         QStringLiteral("Takes the member's PIN away: nobody signs in under the name any more.")},
    });
}

Result<StaffChange> changeOf(const Context& context, const QString& name)
{
    StaffChange change{name, {}, {}};
    if (const QString role = context.parser.value(QStringLiteral("role"));
        context.parser.isSet(QStringLiteral("role"))) {
        for (const Role known : {Role::Scanner, Role::Supervisor, Role::Administrator})
            if (role == roleName(known))
                change.role = known;
        if (!change.role)
            return failure(ErrorCode::Usage,
                           QStringLiteral("--role %1: scanner, supervisor or administrator").arg(role));
    }
    if (context.parser.isSet(QStringLiteral("pin-file"))) {
        const auto pin = context.secret(QStringLiteral("pin-file"));
        if (!pin)
            return tl::unexpected(pin.error());
        change.pin = *pin;
    }
    return change;
}

Result<StaffMember> dismiss(Replica& replica, const StaffChange& change)
{
    if (change.role || change.pin)
        return failure(ErrorCode::Usage, QStringLiteral("--dismiss alone"));
    const StaffMember* member = replica.setup().staffNamed(change.name.simplified());
    if (!member)
        return failure(ErrorCode::NotFound, change.name);
    return dismissStaff(replica, member->id);
}

/// Never the verifier: a PIN is short, and could be guessed from it.
void show(Context& context, const StaffMember& member)
{
    const bool hasPin = !member.pinVerifier.isEmpty();
    context.out.json({{QStringLiteral("staff"), member.name},
                      {QStringLiteral("role"), roleName(member.role)},
                      {QStringLiteral("has_pin"), hasPin}});
    context.out.text(QStringLiteral("%1  %2%3")
                         .arg(member.name.leftJustified(20), roleName(member.role),
                              hasPin ? QString() : QStringLiteral(", no PIN yet")));
}

ExitStatus run(Context& context)
{
    const QStringList names = context.parser.positionalArguments();
    if (names.size() > 1)
        return context.out.failed({ErrorCode::Usage, QStringLiteral("one member at a time")});
    if (names.isEmpty() &&
        (context.parser.isSet(QStringLiteral("role")) || context.parser.isSet(QStringLiteral("pin-file"))))
        return context.out.failed({ErrorCode::Usage, QStringLiteral("whose?")});
    const auto replica = names.isEmpty() ? context.open(Replica::Mode::ReadOnly) : context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    if (names.isEmpty()) {
        for (const auto& [id, member] : (*replica)->setup().staff)
            show(context, member);
        return ExitStatus::Done;
    }
    const auto change = changeOf(context, names.front());
    if (!change)
        return context.out.failed(change.error());
    const auto member = context.parser.isSet(QStringLiteral("dismiss")) ? dismiss(**replica, *change)
                                                                        : changeStaff(**replica, *change);
    if (!member)
        return context.out.failed(member.error());
    show(context, *member);
    return ExitStatus::Done;
}

} // namespace

extern const Command kStaffCommand{"staff", "Show who may be on duty, or define a member", Needs::Core,
                                   addOptions, run};

} // namespace gatelog
