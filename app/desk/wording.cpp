// SPDX-License-Identifier: Apache-2.0
#include "app/desk/wording.h"

#include "app/language/clock_text.h"
#include "app/language/isolated.h"
#include "app/language/ticket_holder.h"
#include "core/import/import_source.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace gatelog {
namespace {

} // namespace

QDateTime Viewpoint::local(WallTime time) const
{
    const qint64 ms = time.time_since_epoch().count();
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, zone) : QDateTime::fromMSecsSinceEpoch(ms);
}

QString Wording::verdictWord(Verdict verdict, Direction direction)
{
    switch (verdict) {
    case Verdict::Admit:
        return direction == Direction::Exit ? tr("EXIT", "huge verdict word: the guest may leave")
                                            : tr("ADMIT", "huge verdict word: let the guest in");
    case Verdict::Deny:
        return tr("STOP", "huge verdict word: do not let the guest through");
    case Verdict::Attention:
        return tr("CHECK", "huge verdict word: admitted, but look at the note first");
    }
    GATELOG_CHECK(!"every verdict has a word");
}

QString Wording::notSavedWord()
{
    return tr("NOT SAVED", "huge verdict word: the scan could not be written, nobody may enter on it");
}

QString Wording::reason(const ScanResult& result, const Viewpoint& view)
{
    const std::optional<Ticket>& ticket = result.ticket;
    const bool exit = result.direction == Direction::Exit;
    switch (result.decision.reason) {
    case Reason::None:
        return exit ? tr("Has left and is no longer counted inside.") : tr("The ticket is valid.");
    case Reason::Unknown:
        return tr("No ticket of this event has this code.");
    case Reason::Forged:
        return tr("This code is not genuine: its signature is not this event's.");
    case Reason::Cancelled:
        return tr("This ticket was cancelled.");
    case Reason::Blocked:
        return tr("This ticket is blocked.");
    case Reason::NotYetValid:
        if (ticket && ticket->validFrom)
            return tr("Not valid before %1.").arg(instant(*ticket->validFrom, view));
        return tr("This ticket is not valid yet.");
    case Reason::Expired:
        if (ticket && ticket->validUntil)
            return tr("Was valid until %1.").arg(instant(*ticket->validUntil, view));
        return tr("This ticket is no longer valid.");
    case Reason::WrongCategory:
        return wrongCategory(result);
    case Reason::Unpaid:
        return tr("This ticket has not been paid.");
    case Reason::AlreadyUsed:
        return alreadyUsed(result, view);
    case Reason::GateFull:
        return tr("%1 is full.").arg(shortName(result.gate));
    case Reason::EventFull:
        return tr("The event is full.");
    case Reason::CodeReplaced:
        return tr("This code was replaced: the ticket has a newer one.");
    case Reason::NotInside:
        return tr("This ticket is not inside: no entry is known.");
    case Reason::Note:
        return note(result.decision.note);
    case Reason::EntryStopped:
        if (result.decision.note.isEmpty())
            return tr("Entry at %1 is stopped.", "%1: gate").arg(shortName(result.gate));
        return tr("Entry at %1 is stopped: %2", "%1: gate, %2: what was announced")
            .arg(shortName(result.gate), isolated(result.decision.note));
    }
    return tr("This desk does not know the reason. It comes from a newer version.");
}

QString Wording::alreadyUsed(const ScanResult& result, const Viewpoint& view)
{
    if (!result.decision.prior)
        return tr("This ticket was used already.");
    const QString when = moment(result.decision.prior->time, view);
    if (result.priorGate.isEmpty())
        return tr("Used %1.", "%1: '4 minutes ago'").arg(when);
    if (result.priorDevice.isEmpty())
        return tr("Used %1 at %2.", "%1: '4 minutes ago', %2: gate").arg(when, shortName(result.priorGate));
    if (result.priorStaff.isEmpty())
        return tr("Used %1 at %2 by %3.", "%1: '4 minutes ago', %2: gate, %3: desk")
            .arg(when, shortName(result.priorGate), shortName(result.priorDevice));
    return tr("Used %1 at %2 by %4 (%3).", "%1: '4 minutes ago', %2: gate, %3: desk, %4: member of staff")
        .arg(when, shortName(result.priorGate), shortName(result.priorDevice), shortName(result.priorStaff));
}

QString Wording::wrongCategory(const ScanResult& result)
{
    if (result.category.isEmpty())
        return tr("This ticket is not admitted at this gate.");
    return tr("%1 tickets are not admitted at this gate.", "%1: ticket category")
        .arg(shortName(result.category));
}

QString Wording::nextStep(const ScanResult& result)
{
    switch (result.decision.reason) {
    case Reason::None:
        return {};
    case Reason::Unknown:
        return tr("Scan again, or search by name. Else send to the help desk.");
    case Reason::Forged:
    case Reason::Blocked:
        return tr("Call a supervisor.");
    case Reason::Cancelled:
    case Reason::AlreadyUsed:
        return tr("Send to the help desk.");
    case Reason::NotYetValid:
        return tr("Ask to come back then.");
    case Reason::Expired:
        return tr("Send to the help desk.");
    case Reason::WrongCategory:
        if (!result.rightGates.isEmpty()) {
            QStringList gates;
            for (const QString& gate : result.rightGates)
                gates << shortName(gate);
            return tr("Send to %1.", "%1: one gate or several").arg(QLocale().createSeparatedList(gates));
        }
        return tr("Send to the help desk.");
    case Reason::Unpaid:
        return tr("Send to the box office to pay.");
    case Reason::GateFull:
        return tr("Ask to wait until somebody leaves, or send to another gate.");
    case Reason::EventFull:
        return tr("Ask to wait until somebody leaves.");
    case Reason::CodeReplaced:
        return tr("Ask for the newest ticket, or search by name.");
    case Reason::NotInside:
        return tr("Let them leave. Nothing was counted.");
    case Reason::Note:
        return tr("Admitted. Look at this first.");
    case Reason::EntryStopped:
        return tr("Ask to wait until entry is resumed.");
    }
    return tr("Send to the help desk.");
}

QString Wording::shortReason(Reason reason, Direction direction)
{
    switch (reason) {
    case Reason::None:
        return direction == Direction::Exit ? tr("left") : tr("admitted");
    case Reason::Unknown:
        return tr("unknown code");
    case Reason::Forged:
        return tr("not genuine");
    case Reason::Cancelled:
        return tr("cancelled");
    case Reason::Blocked:
        return tr("blocked");
    case Reason::NotYetValid:
        return tr("not valid yet");
    case Reason::Expired:
        return tr("no longer valid");
    case Reason::WrongCategory:
        return tr("wrong gate");
    case Reason::Unpaid:
        return tr("not paid");
    case Reason::AlreadyUsed:
        return tr("used already");
    case Reason::GateFull:
        return tr("gate full");
    case Reason::EventFull:
        return tr("event full");
    case Reason::CodeReplaced:
        return tr("code replaced");
    case Reason::NotInside:
        return tr("not inside");
    case Reason::Note:
        return tr("admitted with a note");
    case Reason::EntryStopped:
        return tr("entry stopped");
    }
    return tr("refused");
}

QString Wording::unconfirmed()
{
    return tr("Unconfirmed: the other desks could not be asked.");
}

QString Wording::unconfirmedWord()
{
    return tr("Unconfirmed", "mark beside a large verdict: the desk decided alone");
}

QString Wording::unconfirmedReason()
{
    return tr("The other desks could not be asked.");
}

QString Wording::heldBack()
{
    return tr("Another ticket was held up. It was not looked at: acknowledge this first, then scan it.");
}

QString Wording::note(const QString& note)
{
    if (note.trimmed().isEmpty() || note == kAttentionNote)
        return tr("This ticket is marked for attention.");
    return note;
}

QString Wording::direction(Direction direction)
{
    return direction == Direction::Exit ? tr("Exit") : tr("Entry");
}

QString Wording::moment(WallTime time, const Viewpoint& view)
{
    using namespace std::chrono;
    const auto age = view.now - time;
    // The other desk's clock may run ahead of ours: a few seconds into the future is now.
    if (age > -minutes(1) && age < seconds(10))
        return tr("just now");
    if (age >= seconds(10) && age < minutes(1))
        return tr("%n second(s) ago", nullptr, int(duration_cast<seconds>(age).count()));
    if (age >= minutes(1) && age < hours(1))
        return tr("%n minute(s) ago", nullptr, int(duration_cast<minutes>(age).count()));
    const QDateTime then = view.local(time);
    const QDateTime now = view.local(view.now);
    const QString clock = clockText(then.time(), view.locale);
    if (then.date() == now.date())
        return tr("today at %1", "%1: time of day").arg(clock);
    if (then.date().addDays(1) == now.date())
        return tr("yesterday at %1", "%1: time of day").arg(clock);
    return tr("on %1 at %2", "%1: date, %2: time of day")
        .arg(view.locale.toString(then.date(), QLocale::ShortFormat), clock);
}

QString Wording::instant(UnixSeconds time, const Viewpoint& view)
{
    const QDateTime then = view.local(WallTime(time));
    const QString clock = clockText(then.time(), view.locale);
    if (then.date() == view.local(view.now).date())
        return tr("today, %1", "%1: time of day").arg(clock);
    return tr("%1, %2", "%1: date, %2: time of day")
        .arg(view.locale.toString(then.date(), QLocale::ShortFormat), clock);
}

QString Wording::duration(std::chrono::milliseconds length)
{
    using namespace std::chrono;
    if (length < minutes(1))
        return tr("%n second(s)", nullptr, std::max(1, int(duration_cast<seconds>(length).count())));
    if (length < hours(1))
        return tr("%n minute(s)", nullptr, int(duration_cast<minutes>(length).count()));
    if (length < hours(48))
        return tr("%n hour(s)", nullptr, int(duration_cast<hours>(length).count()));
    return tr("%n day(s)", nullptr, int(duration_cast<hours>(length).count() / 24));
}

QString Wording::guest(const ScanResult& result)
{
    if (result.ticket)
        return holder(result.ticket->name, result.ticket->order);
    return result.text.isEmpty() ? tr("Empty code") : shortened(result.text);
}

QString Wording::holder(const QString& name, const QString& order)
{
    return TicketHolder::called(name, order);
}

QString Wording::order(const QString& order)
{
    return TicketHolder::order(order);
}

QString Wording::ticketLine(const Ticket& ticket, const QString& category)
{
    QStringList parts;
    if (!category.isEmpty())
        parts << isolated(category);
    if (!ticket.seat.isEmpty()) // "12", or words of its own: "Row 3, seat 12"
        parts << (ticket.seat.contains(u' ') ? isolated(ticket.seat)
                                             : tr("Seat %1").arg(isolated(ticket.seat)));
    if (!ticket.order.isEmpty() && !ticket.name.isEmpty())
        parts << order(ticket.order);
    return parts.join(QStringLiteral("  \u00b7  "));
}

QString Wording::shortTicketLine(const Ticket& ticket, const QString& category)
{
    Ticket shortened = ticket;
    shortened.seat = shortName(ticket.seat);
    shortened.order = shortName(ticket.order);
    return ticketLine(shortened, shortName(category));
}

} // namespace gatelog
