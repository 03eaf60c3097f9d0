// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"

#include <QSysInfo>
#include <QTimeZone>

namespace gatelog {
namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("name"), QStringLiteral("The event's name."), QStringLiteral("NAME")},
        {QStringLiteral("gate"), QStringLiteral("A gate; may be given several times. Without: one, Main."),
         QStringLiteral("NAME")},
        {QStringLiteral("time-zone"),
         QStringLiteral("IANA time zone of the event. Without: this computer's."), QStringLiteral("ZONE")},
        {QStringLiteral("capacity"), QStringLiteral("How many may be inside at once."), QStringLiteral("N")},
        {QStringLiteral("device"), QStringLiteral("This computer's name on the event."),
         QStringLiteral("NAME")},
        {QStringLiteral("passphrase-file"),
         QStringLiteral("A file with the passphrase that seals the event's key."), QStringLiteral("FILE")},
    });
}

ExitStatus run(Context& context)
{
    NewEvent event;
    event.name = context.parser.value(QStringLiteral("name"));
    event.gates = context.parser.values(QStringLiteral("gate"));
    event.deviceName = context.parser.value(QStringLiteral("device"));
    if (event.deviceName.isEmpty())
        event.deviceName = QSysInfo::machineHostName();
    event.timeZone = context.parser.value(QStringLiteral("time-zone")).toLatin1();
    if (event.timeZone.isEmpty())
        event.timeZone = QTimeZone::systemTimeZoneId();
    const auto capacity = context.number("capacity", 0, 0, kMaxCapacity);
    if (!capacity)
        return context.out.failed(capacity.error());
    if (context.parser.isSet(QStringLiteral("capacity")))
        event.capacity = std::uint32_t(*capacity);
    const auto passphrase = context.passphrase();
    if (!passphrase)
        return context.out.failed(passphrase.error());
    event.passphrase = *passphrase;
    if (const auto created = Replica::create(context.folder, event, context.clock); !created)
        return context.out.failed(created.error());
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const QString id = QString::fromLatin1((*replica)->eventId().toHex());
    context.out.json({{QStringLiteral("event"), event.name.trimmed()},
                      {QStringLiteral("event_id"), id},
                      {QStringLiteral("device"), event.deviceName}});
    context.out.text(QStringLiteral("%1 is ready in %2").arg(event.name.trimmed(), context.folder.path()));
    if (event.passphrase.isEmpty())
        context.out.message(QStringLiteral(
            "No passphrase was given: whoever can read authority.key can issue tickets and enrol devices."));
    return ExitStatus::Done;
}

} // namespace

extern const Command kInitCommand{"init", "Make an event with its authority", Needs::Core, addOptions, run};

} // namespace gatelog
