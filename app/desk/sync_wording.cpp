// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sync_wording.h"

#include "app/desk/machine_watch.h"
#include "app/language/clock_text.h"
#include "app/language/isolated.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <optional>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

QString separator()
{
    return QStringLiteral(" \u00b7 ");
}

QString clockTime(WallTime time, const Viewpoint& view)
{
    return clockText(view.local(time).time(), view.locale);
}

} // namespace

QString SyncWording::chip(const PeersStanding& standing)
{
    switch (standing.standing) {
    case Standing::Only:
        return tr("Only desk");
    case Standing::InStep:
        return isolated(tr("%n desk(s)", nullptr, standing.desks) + separator() + tr("in step"));
    case Standing::CatchingUp:
        return isolated(tr("%n desk(s)", nullptr, standing.desks) + separator() + tr("catching up"));
    case Standing::Some:
        return isolated(tr("%1 of %n desk(s)", "%1: how many are connected", standing.desks)
                            .arg(QLocale().toString(standing.connected)));
    case Standing::Alone:
        return tr("Alone", "no other desk is connected");
    case Standing::Unconfirmed:
        return tr("Unconfirmed");
    case Standing::NotEnrolled:
        return tr("Not enrolled");
    case Standing::Revoked:
        return tr("Revoked");
    }
    GATELOG_CHECK(!"every standing has a word");
}

QString SyncWording::standing(const PeersStanding& standing)
{
    switch (standing.standing) {
    case Standing::Only:
        return tr("This is the only desk of the event. Its admissions are confirmed.");
    case Standing::InStep:
        return tr("All desks are connected and hold the same records. Admissions are confirmed.");
    case Standing::CatchingUp:
        return tr("All desks are connected. Records are still being exchanged.");
    case Standing::Some:
        return tr("%1 of %n desk(s) are connected. Admissions are confirmed among these; a desk that is cut "
                  "off could admit the same ticket.",
                  "%1: how many are connected", standing.desks)
            .arg(QLocale().toString(standing.connected));
    case Standing::Alone:
        return tr("No other desk is connected. This desk decides alone; its admissions are unconfirmed.");
    case Standing::Unconfirmed:
        return tr("Connected, but nobody can confirm admissions yet. Until then this desk decides alone.");
    case Standing::NotEnrolled:
        return notEnrolled();
    case Standing::Revoked:
        return revoked();
    }
    GATELOG_CHECK(!"every standing has a sentence");
}

QString SyncWording::device(const SyncState::Device& device)
{
    if (device.isRevoked)
        return tr("Revoked");
    if (device.isConnected && device.lacking > 0)
        return tr("Connected, %n record(s) still to come", nullptr,
                  int(std::min<std::int64_t>(device.lacking, std::numeric_limits<int>::max())));
    if (device.isConnected)
        return device.isCaughtUp ? tr("Connected, caught up") : tr("Connected, catching up");
    if (device.silentFor)
        return tr("Silent for %1", "%1: '3 minutes'").arg(Wording::duration(*device.silentFor));
    return tr("No contact yet");
}

QString SyncWording::confirms()
{
    return tr("confirms admissions");
}

QString SyncWording::role(Role role)
{
    switch (role) {
    case Role::Scanner:
        return tr("Desk");
    case Role::Supervisor:
        return tr("Supervisor's desk");
    case Role::Administrator:
        return tr("Administrator's desk");
    case Role::Node:
        return tr("Central node");
    }
    GATELOG_CHECK(!"every role has a name");
}

QString SyncWording::clockOffset(milliseconds offset)
{
    if (std::chrono::abs(offset) < std::chrono::seconds(1))
        return {};
    const QString sign = offset < milliseconds(0) ? QStringLiteral("\u2212") : QStringLiteral("+");
    if (std::chrono::abs(offset) >= std::chrono::minutes(1))
        return tr("clock %1%2", "%1: + or minus, %2: '3 minutes'")
            .arg(sign, Wording::duration(std::chrono::abs(offset)));
    return tr("clock %1%2 s", "%1: + or minus, %2: seconds")
        .arg(sign, QLocale().toString(double(std::chrono::abs(offset).count()) / 1000, 'f', 1));
}

QString SyncWording::battery(const control::Condition& condition)
{
    if (condition.power != control::Condition::Power::Battery)
        return {};
    return (isBatteryLow(condition) ? tr("Battery low: %1 %", "%1: number")
                                    : tr("Battery %1 %", "%1: number"))
        .arg(QLocale().toString(int(condition.percent)));
}

bool SyncWording::isBatteryLow(const control::Condition& condition)
{
    return condition.power == control::Condition::Power::Battery &&
           condition.percent <= MachineWatch::kLowPercent;
}

QString SyncWording::freshness(const PeersView& view)
{
    const Standing standing = standingOf(view).standing;
    if (standing == Standing::Only || standing == Standing::InStep)
        return tr("Up to date");
    if (standing == Standing::Revoked || standing == Standing::NotEnrolled)
        return tr("Cut off");
    std::int64_t lacking = 0;
    std::optional<std::chrono::seconds> silentFor;
    for (const SyncState::Device& device : view.sync.devices) {
        lacking = std::max(lacking, device.isConnected ? device.lacking : 0);
        if (device.silentFor && (!silentFor || *device.silentFor < *silentFor))
            silentFor = device.silentFor;
    }
    if (lacking > 0)
        return tr("%n record(s) still to come", nullptr,
                  int(std::min<std::int64_t>(lacking, std::numeric_limits<int>::max())));
    if (standing != Standing::Alone)
        return standing == Standing::CatchingUp ? tr("Catching up") : tr("Up to date with who is connected");
    return silentFor ? tr("As of %1 ago", "%1: '3 minutes'").arg(Wording::duration(*silentFor))
                     : tr("Nothing heard of the others yet");
}

QStringList SyncWording::networkFacts(const PeersView& view)
{
    QStringList facts;
    const NetworkStatus& network = view.network;
    if (network.interfaces == 0)
        facts << tr("This computer is in no network.");
    if (!network.listenProblem.isEmpty())
        facts << tr("Others cannot connect to this desk (%1). It can still connect to them.",
                    "%1: technical detail")
                     .arg(network.listenProblem);
    if (!network.otherVersion.isEmpty())
        facts << tr("The computer at %1 runs another version of Gatelog: use the same on all.")
                     .arg(network.otherVersion);
    if (!view.endpoints.empty()) {
        QStringList addresses;
        for (const Endpoint& endpoint : view.endpoints)
            addresses << isolated(toText(endpoint));
        constexpr qsizetype kNamed = 3;
        addresses = addresses.first(std::min(kNamed, addresses.size()));
        facts << tr("This desk listens at %1", "%1: addresses").arg(addresses.join(QStringLiteral(", ")));
    }
    return facts;
}

QString SyncWording::nobodyFound(const PeersView& view, bool hadPeers)
{
    const QString goesOn = tr("Scanning goes on; admissions are unconfirmed until then.");
    if (view.network.interfaces == 0)
        return tr("This computer is in no network, so it cannot reach the other desks.") + u' ' + goesOn;
    if (view.network.heardOf > 0)
        return tr("Other desks are heard, but no connection comes about: a firewall here or there may block "
                  "it.") +
               u' ' + goesOn;
    const QString causes = tr("Likely causes: the Wi-Fi keeps its devices apart (client isolation), this "
                              "computer is in another network, or the other desks are closed.");
    return (hadPeers ? tr("The other desks can no longer be reached.") : tr("No other desk was found yet.")) +
           u' ' + causes + u' ' + goesOn;
}

QString SyncWording::clockDiffers(milliseconds offset)
{
    const QString length = Wording::duration(std::chrono::abs(offset));
    const QString differs =
        offset > milliseconds(0)
            ? tr("This computer's clock is %1 behind the other desks'.", "%1: '12 seconds'").arg(length)
            : tr("This computer's clock is %1 ahead of the other desks'.", "%1: '12 seconds'").arg(length);
    return differs + u' ' + tr("Set it right: times in the log and tickets with a time limit depend on it.");
}

QString SyncWording::revoked()
{
    return tr("This desk was revoked by the administrator. It can no longer admit.");
}

QString SyncWording::notEnrolled()
{
    return tr("This computer is not enrolled in the event. It cannot admit until an administrator invites "
              "it.");
}

QString SyncWording::invitationScanned()
{
    return tr("This is an invitation for a desk, not a ticket.");
}

QString SyncWording::invitationAdvice()
{
    return tr("Show it to the computer that is to join the event.");
}

QString SyncWording::conflict(const ConflictCase& conflict, const PublicKey& own, const Viewpoint& view)
{
    const auto place = [&](const ConflictingRedemption& redemption) {
        const QString time = clockTime(redemption.time, view);
        if (redemption.device == own)
            return tr("at %1, %2, here", "%1: gate, %2: time of day").arg(shortName(redemption.gate), time);
        return tr("at %1, %2, by %3", "%1: gate, %2: time of day, %3: desk")
            .arg(shortName(redemption.gate), time, shortName(redemption.desk));
    };
    ScanResult who;
    who.ticket = conflict.ticket;
    return tr("Admitted twice: %1 \u2013 %2, and %3.", "%1: guest, %2, %3: where and when")
        .arg(shortName(Wording::guest(who)), place(conflict.first), place(conflict.second));
}

QString SyncWording::announcement(const AnnouncementEntry& entry, const QString& gate, const Viewpoint& view)
{
    QString text = isolated(entry.text); // so that what is said behind it stays there
    if (text.isEmpty()) {
        const QString where = gate.isEmpty() ? tr("all gates") : shortName(gate);
        text = entry.effect == EntryEffect::Stop ? tr("Entry is stopped: %1.", "%1: gate").arg(where)
                                                 : tr("Entry is resumed: %1.", "%1: gate").arg(where);
    } else if (entry.effect == EntryEffect::Resume) {
        text = tr("Entry is resumed: %1", "%1: what was announced").arg(text);
    }
    const QString author = entry.staff.isEmpty() ? entry.device : entry.staff;
    const QString heading =
        gate.isEmpty() ? tr("To all desks") : tr("To %1", "%1: gate").arg(shortName(gate));
    return tr("%1, from %2, %3: %4", "%1: 'To all desks', %2: who, %3: time of day, %4: the message")
        .arg(heading, shortName(author), clockTime(entry.time, view), text);
}

QString SyncWording::entryStopped(const QString& gate, const QString& text)
{
    return text.isEmpty()
               ? tr("Entry at %1 is stopped. Nobody is admitted here until it is resumed.", "%1: gate")
                     .arg(shortName(gate))
               : tr("Entry at %1 is stopped: %2", "%1: gate, %2: what was announced")
                     .arg(shortName(gate), isolated(text));
}

} // namespace gatelog
