// SPDX-License-Identifier: Apache-2.0
// devices, revoke, set-aside, accept: who wrote what is held, what is known to be missing, and what does not
// count.
#include "app/ctl/command.h"
#include "core/store/device_status.h"
#include "core/store/enrolment.h"
#include "core/store/set_aside.h"

namespace gatelog {
namespace {

void noOptions(QCommandLineParser&) {}

QString standing(const DeviceStatus& device)
{
    if (device.isAuthority)
        return QStringLiteral("authority");
    if (!device.isEnrolled)
        return QStringLiteral("not enrolled");
    return device.isRevoked ? QStringLiteral("revoked") : roleName(device.role);
}

QStringList remarks(const DeviceStatus& device)
{
    QStringList remarks;
    if (device.missing > 0)
        remarks << QStringLiteral("at least %1 records missing").arg(device.missing);
    if (device.wentOnTwice)
        remarks << QStringLiteral("went on twice from one state: restored or copied");
    if (device.isForked)
        remarks << QStringLiteral("forked");
    if (device.clockAhead)
        remarks << QStringLiteral("its last record is dated in the future");
    return remarks;
}

ExitStatus runDevices(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    for (const DeviceStatus& device : deviceStatus(**replica)) {
        QJsonObject line{{QStringLiteral("device"), QString::fromLatin1(device.device.toHex())},
                         {QStringLiteral("name"), device.name},
                         {QStringLiteral("standing"), standing(device)},
                         {QStringLiteral("records"), qint64(device.records)},
                         {QStringLiteral("missing"), qint64(device.missing)},
                         {QStringLiteral("runs"), device.feeds},
                         {QStringLiteral("forked"), device.isForked},
                         {QStringLiteral("went_on_twice"), device.wentOnTwice},
                         {QStringLiteral("clock_ahead"), device.clockAhead}};
        if (device.lastRecord)
            line[QStringLiteral("last_record")] = isoTime(*device.lastRecord);
        context.out.json(line);
        context.out.text(QStringLiteral("%1  %2  %3 records  %4  %5")
                             .arg(device.name.leftJustified(20), standing(device).leftJustified(13))
                             .arg(device.records)
                             .arg(device.lastRecord ? isoTime(*device.lastRecord) : QString(),
                                  remarks(device).join(QStringLiteral("; "))));
    }
    if (const std::int64_t missing = missingOfUnknown(**replica); missing > 0) {
        context.out.json({{QStringLiteral("missing_of_unknown"), qint64(missing)}});
        context.out.text(QStringLiteral("at least %1 more records were seen by others").arg(missing));
    }
    return ExitStatus::Done;
}

ExitStatus runSetAside(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const auto records = readSetAside(**replica);
    for (const SetAsideRecord& record : records) {
        const QString name = recordName(record.ref.feed, record.ref.seq);
        const QString time = isoTime(record.order.clock.time());
        context.out.json({{QStringLiteral("record"), name},
                          {QStringLiteral("time"), time},
                          {QStringLiteral("device"), record.device},
                          {QStringLiteral("device_key"), QString::fromLatin1(record.order.author.toHex())},
                          {QStringLiteral("kind"), int(record.kind)},
                          {QStringLiteral("reason"), setAsideReasonName(record.reason)}});
        context.out.text(QStringLiteral("%1  %2  %3  kind %4  %5")
                             .arg(time, name, record.device)
                             .arg(int(record.kind))
                             .arg(setAsideReasonName(record.reason)));
    }
    return records.empty() ? ExitStatus::Done : ExitStatus::Found;
}

/// By name, or by the beginning of the key.
std::vector<PublicKey> devicesCalled(Replica& replica, const QString& name)
{
    std::vector<PublicKey> keys;
    for (const DeviceStatus& device : deviceStatus(replica))
        if (device.name.compare(name, Qt::CaseInsensitive) == 0 ||
            (name.size() >= 8 && QString::fromLatin1(device.device.toHex()).startsWith(name.toLower())))
            keys.push_back(device.device);
    return keys;
}

ExitStatus runAccept(Context& context)
{
    const QStringList names = context.parser.positionalArguments();
    if (names.size() != 1)
        return context.out.failed({ErrorCode::Usage, QStringLiteral("one device, by name or key")});
    const auto replica = context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    const auto keys = devicesCalled(**replica, names.front());
    if (keys.size() != 1)
        return context.out.failed({keys.empty() ? ErrorCode::NotFound : ErrorCode::Usage,
                                   QStringLiteral("%1: %2 devices").arg(names.front()).arg(keys.size())});
    const auto accepted = acceptSetAside(**replica, keys.front());
    if (!accepted)
        return context.out.failed(accepted.error());
    context.out.json({{QStringLiteral("accepted"), qint64(*accepted)}});
    context.out.text(QStringLiteral("%1 records count now").arg(*accepted));
    return ExitStatus::Done;
}

void addRevokeOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("DEVICE"),
                                 QStringLiteral("Its name, or the beginning of its key."));
    parser.addOption({QStringLiteral("passphrase-file"),
                      QStringLiteral("A file with the passphrase of the event's key."),
                      QStringLiteral("FILE")});
}

ExitStatus runRevoke(Context& context)
{
    const QStringList names = context.parser.positionalArguments();
    if (names.size() != 1)
        return context.out.failed({ErrorCode::Usage, QStringLiteral("one device, by name or key")});
    const auto replica = context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    const Setup& setup = (*replica)->setup();
    auto keys = devicesCalled(**replica, names.front());
    // A name that a revoked device left to another one is the other's.
    if (keys.size() > 1)
        std::erase_if(keys, [&setup](const PublicKey& key) { return setup.revoked.contains(key); });
    if (keys.size() != 1)
        return context.out.failed({keys.empty() ? ErrorCode::NotFound : ErrorCode::Usage,
                                   QStringLiteral("%1: %2 devices").arg(names.front()).arg(keys.size())});
    const auto authority = context.authority();
    if (!authority)
        return context.out.failed(authority.error());
    const auto revoked = revokeDevice(**replica, *authority, keys.front());
    if (!revoked)
        return context.out.failed(revoked.error());
    const QString name = setup.deviceName(keys.front());
    context.out.json({{QStringLiteral("revoked"), name},
                      {QStringLiteral("device"), QString::fromLatin1(keys.front().toHex())},
                      {QStringLiteral("record"), recordName((*revoked)->feed(), (*revoked)->seq())}});
    context.out.text(QStringLiteral("%1: nothing that it writes from now on counts").arg(name));
    return ExitStatus::Done;
}

} // namespace

extern const Command kDevicesCommand{"devices", "Who wrote what is held, and what is missing", Needs::Core,
                                     noOptions, runDevices};
extern const Command kSetAsideCommand{"set-aside", "Records that are held and do not count", Needs::Core,
                                      noOptions, runSetAside};
extern const Command kAcceptCommand{"accept", "Let a device's records that are set aside count", Needs::Core,
                                    noOptions, runAccept};

extern const Command kRevokeCommand{"revoke", "Take a device's rights away", Needs::Core, addRevokeOptions,
                                    runRevoke};

} // namespace gatelog
