// SPDX-License-Identifier: Apache-2.0
#include "app/desk/join_wording.h"

#include "app/desk/wording.h"
#include "app/language/isolated.h"

namespace gatelog {

QString JoinWording::failure(const JoinFailure& failure)
{
    if (failure.verdict)
        return answered(*failure.verdict);
    switch (failure.reason) {
    case CloseReason::OtherVersion:
        return tr("The administrator's computer runs another version of Gatelog. Install the same on both.");
    case CloseReason::HandshakeFailed:
        return tr("The computer at the invitation's address is of another event. Ask for a new invitation.");
    case CloseReason::NotGatelog:
        return tr("What answers at the invitation's address is not Gatelog. Ask for a new invitation.");
    case CloseReason::TooMany:
        return tr("Too many computers ask to join at once. Try again in a minute.");
    case CloseReason::Revoked:
    case CloseReason::NotEnrolled:
        return answered(JoinVerdict::Refused);
    default:
        return tr("Nobody answers at the invitation's addresses. See that this computer is in the "
                  "administrator's network, and that the invitation is still shown there.");
    }
}

QString JoinWording::answered(JoinVerdict verdict)
{
    switch (verdict) {
    case JoinVerdict::Refused:
        return tr("The administrator declined.");
    case JoinVerdict::Expired:
        return tr("This invitation has expired or was used already. Ask for a new one.");
    case JoinVerdict::NoInvitation:
        return tr("The administrator's computer does not know this invitation. Ask for a new one.");
    case JoinVerdict::NameTaken:
        return tr("Another desk has this name. Choose another, and ask for a new invitation if this one is "
                  "used up.");
    case JoinVerdict::Enrolled:
    case JoinVerdict::Wait:
        break;
    }
    return tr("The answer was not understood. Ask for a new invitation.");
}

QString JoinWording::unreadable(ErrorCode code)
{
    if (code == ErrorCode::NewerFormat)
        return tr("This invitation was made by a newer version of Gatelog. Install that version here.");
    return tr("This is no whole invitation. It begins with GATELOG: and is copied to its very end.");
}

QString JoinWording::noName()
{
    return tr("Give this desk a name, of at most 80 letters.");
}

QString JoinWording::noAddress()
{
    return tr("This is no address: it looks like 192.168.1.20:47616.");
}

QString JoinWording::severalInvite(const std::vector<Endpoint>& hosts)
{
    QStringList addresses;
    for (const Endpoint& host : hosts)
        addresses.append(isolated(toText(host)));
    return tr("Several computers let desks join here. Enter the address of the right one: %1",
              "%1: addresses")
        .arg(addresses.join(QStringLiteral(", ")));
}

QString JoinWording::folderTaken()
{
    return tr("This folder has an event already. Choose another folder for the new one.");
}

QString JoinWording::notWritten(ErrorCode code)
{
    return tr("The administrator has let this desk in, but the event could not be written here. %1",
              "%1: a sentence")
        .arg(Wording::error(code));
}

} // namespace gatelog
