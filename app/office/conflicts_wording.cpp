// SPDX-License-Identifier: Apache-2.0
#include "app/office/conflicts_wording.h"

#include "app/desk/wording.h"
#include "app/language/isolated.h"
#include "app/report/report_text.h"

#include <algorithm>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

QString cut(const QString& name)
{
    return shortName(plainLine(name));
}

milliseconds clockError(const ConflictingRedemption& redemption)
{
    return redemption.clock ? redemption.clock->error : milliseconds(0);
}

} // namespace

QString ConflictsWording::guest(const ConflictCase& conflict)
{
    return Wording::holder(plainLine(conflict.ticket.name), plainLine(conflict.ticket.order));
}

QString ConflictsWording::ticketLine(const ConflictCase& conflict)
{
    QStringList parts;
    for (const QString& part : {conflict.category, conflict.ticket.seat, conflict.list})
        if (!part.isEmpty())
            parts.append(quoted(part));
    if (!conflict.ticket.order.isEmpty())
        parts.append(Wording::order(plainLine(conflict.ticket.order)));
    parts.append(tr("Ticket %1").arg(conflict.ticket.id.value(), 16, 16, QLatin1Char('0')));
    return parts.join(QStringLiteral("  \u00b7  "));
}

QString ConflictsWording::who(const ConflictingRedemption& redemption)
{
    const QString staff = plainLine(redemption.staff);
    return staff.isEmpty() ? tr("Nobody was signed in") : staff;
}

QString ConflictsWording::how(const ConflictingRedemption& redemption)
{
    const QString confirmed = redemption.confirmed ? tr("Confirmed: the other desks were asked.")
                                                   : tr("Unconfirmed: the other desks could not be asked.");
    return redemption.byHand ? confirmed + u' ' + tr("Checked in by hand, from the guest list.") : confirmed;
}

QString ConflictsWording::clock(const ConflictingRedemption& redemption, const ReportFormat& format)
{
    if (!redemption.clock)
        return {};
    const QString length = format.length(redemption.clock->error);
    return redemption.clock->error > milliseconds(0)
               ? tr("Its clock was ahead, by %1 at least.", "%1: a length of time").arg(length)
               : tr("Its clock was behind, by %1 at least.", "%1: a length of time").arg(length);
}

QString ConflictsWording::heard(const ConflictingRedemption& redemption, const ConflictingRedemption& other,
                                const ReportFormat& format)
{
    if (redemption.device == other.device)
        return {};
    if (!redemption.heardUpTo)
        return tr("It had heard nothing of %1 yet.", "%1: desk").arg(cut(other.desk));
    return tr("The last it had of %1 was from %2.", "%1: desk, %2: time of day")
        .arg(cut(other.desk), format.exactClock(*redemption.heardUpTo));
}

QString ConflictsWording::learned(const ConflictingRedemption& redemption, const ReportFormat& format)
{
    if (!redemption.learned)
        return {};
    if (*redemption.learned <= redemption.time)
        return tr("It knew of the other admission by then.");
    return tr("It knew of the other admission by %1.", "%1: time of day")
        .arg(format.exactClock(*redemption.learned));
}

QString ConflictsWording::concurrent(const ConflictCase& conflict)
{
    const ConflictingRedemption& first = conflict.first;
    const ConflictingRedemption& second = conflict.second;
    QString text = tr("Neither desk could know of the other's admission.");
    if (!first.confirmed && !second.confirmed)
        text += u' ' + tr("Both were cut off from each other and decided alone.");
    else if (!second.confirmed || !first.confirmed)
        text += u' ' + tr("%1 could ask nobody and decided alone.", "%1: desk")
                           .arg(cut(second.confirmed ? first.desk : second.desk));
    else
        text += u' ' + tr("Each had asked other desks, but in two groups that were cut off from each other.");
    return text + u' ' + tr("Nobody at the doors made a mistake: the ticket was shown twice.");
}

QString ConflictsWording::uncertainOrder(const ConflictCase& conflict)
{
    if (conflict.knowledge != Knowledge::Concurrent)
        return {};
    const milliseconds doubt =
        std::max(std::chrono::abs(clockError(conflict.first)), std::chrono::abs(clockError(conflict.second)));
    if (doubt < std::chrono::abs(conflict.between()))
        return {};
    return tr("A clock was off by more than the time between them: which came first is not certain.");
}

QStringList ConflictsWording::explanation(const ConflictCase& conflict, const ReportFormat& format)
{
    const ConflictingRedemption& first = conflict.first;
    const ConflictingRedemption& second = conflict.second;
    QStringList sentences;
    switch (conflict.knowledge) {
    case Knowledge::Concurrent:
        sentences.append(concurrent(conflict));
        break;
    case Knowledge::SecondKnewFirst:
        sentences.append(first.device == second.device
                             ? tr("%1 admitted the same ticket a second time, %2 after the first.",
                                  "%1: desk, %2: a length of time")
                                   .arg(cut(second.desk), format.length(conflict.between()))
                             : tr("%1 knew that %2 had admitted this ticket, and admitted it all the same.",
                                  "%1, %2: desks")
                                   .arg(cut(second.desk), cut(first.desk)));
        sentences.append(second.staff.isEmpty()
                             ? tr("Ask who was at %1 then.", "%1: desk").arg(cut(second.desk))
                             : tr("Ask %1, who was signed in there.", "%1: staff").arg(cut(second.staff)));
        break;
    case Knowledge::FirstKnewSecond:
        sentences.append(tr("%1 knew of the admission at %2 when it wrote its own, which bears an earlier "
                            "time: its clock was set back. In truth %2 was first.",
                            "%1, %2: desks")
                             .arg(cut(first.desk), cut(second.desk)));
        break;
    }
    if (const QString doubt = uncertainOrder(conflict); !doubt.isEmpty())
        sentences.append(doubt);
    return sentences;
}

} // namespace gatelog
