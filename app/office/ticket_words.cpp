// SPDX-License-Identifier: Apache-2.0
#include "app/office/ticket_words.h"

#include "app/desk/theme.h"
#include "app/desk/ticket_matches_model.h"
#include "app/desk/verdict_mark.h"
#include "app/language/isolated.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>

#include <map>

namespace gatelog {
namespace {

using What = TicketHistoryEntry::What;
using Field = TicketHistoryEntry::Field;

constexpr auto kDot = u"  \u00b7  ";

} // namespace

QString TicketWords::state(const TicketMatch& match)
{
    const QString state = TicketMatchesModel::stateText(match);
    return state.isEmpty() ? tr("not used") : state;
}

Tone TicketWords::stateTone(const TicketMatch& match)
{
    if (match.ticket.status != TicketStatus::Valid)
        return Tone::Deny;
    if (match.inside || match.used)
        return Tone::Admit;
    return match.ticket.paid ? Tone::Idle : Tone::Attention;
}

QIcon TicketWords::stateIcon(const TicketMatch& match)
{
    static std::map<std::pair<Tone, bool>, QIcon> icons;
    const QPalette palette = QApplication::palette();
    const Tone tone = stateTone(match);
    QIcon& icon = icons[{tone, isDark(palette)}];
    if (icon.isNull()) {
        constexpr int kSide = 64; // is scaled down
        const auto paint = [&icon, tone](QIcon::Mode mode, const QColor& shape, const QColor& ground) {
            QPixmap pixmap(kSide, kSide);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            paintMark(painter, QRectF(4, 4, kSide - 8, kSide - 8), tone, shape, ground);
            painter.end();
            icon.addPixmap(pixmap, mode);
        };
        paint(QIcon::Normal, toneAccent(tone, palette), palette.color(QPalette::Base));
        paint(QIcon::Selected, palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
    }
    return icon;
}

QString TicketWords::status(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Valid:
        return tr("Valid");
    case TicketStatus::Cancelled:
        return tr("Cancelled");
    case TicketStatus::Blocked:
        return tr("Blocked");
    }
    return {};
}

QString TicketWords::title(const Ticket& ticket)
{
    return Wording::holder(ticket.name, ticket.order);
}

QString TicketWords::validity(const Ticket& ticket, const Viewpoint& view)
{
    const QString from = ticket.validFrom ? Wording::instant(*ticket.validFrom, view) : QString();
    const QString until = ticket.validUntil ? Wording::instant(*ticket.validUntil, view) : QString();
    if (!from.isEmpty() && !until.isEmpty())
        return tr("valid from %1 until %2").arg(from, until);
    if (!from.isEmpty())
        return tr("valid from %1").arg(from);
    return until.isEmpty() ? QString() : tr("valid until %1").arg(until);
}

QString TicketWords::policy(const CheckinList& list)
{
    switch (list.policy) {
    case Policy::Once:
        return tr("Once");
    case Policy::OncePerDay:
        return tr("Once a day");
    case Policy::UpToN:
        return tr("Up to %n time(s)", nullptr, int(list.times));
    case Policy::ReentryAfterExit:
        return tr("Again after leaving");
    case Policy::Unlimited:
        return tr("Any number of times");
    }
    return {};
}

QString TicketWords::field(Field field)
{
    switch (field) {
    case Field::Code:
        return tr("code");
    case Field::Name:
        return tr("name");
    case Field::Order:
        return tr("order");
    case Field::Email:
        return tr("e-mail");
    case Field::Seat:
        return tr("seat");
    case Field::Note:
        return tr("note");
    case Field::Category:
        return tr("category");
    case Field::Paid:
        return tr("paid");
    case Field::Validity:
        return tr("validity");
    case Field::Status:
        return tr("status");
    }
    return {};
}

QString TicketWords::happening(const TicketHistoryEntry& entry)
{
    const QString gate = isolated(entry.gate);
    switch (entry.what) {
    case What::Defined:
        return tr("Added to the event");
    case What::Redefined: {
        QStringList fields;
        for (const Field changed : entry.changed)
            fields << field(changed);
        return fields.isEmpty()
                   ? tr("Written again, unchanged")
                   : tr("Changed: %1", "%1: list of fields").arg(QLocale().createSeparatedList(fields));
    }
    case What::Cancelled:
        return tr("Cancelled");
    case What::Blocked:
        return tr("Blocked");
    case What::Reinstated:
        return tr("Reinstated");
    case What::Entry:
        return entry.outcome == ScanOutcome::Conflict ? tr("Second admission at %1", "%1: gate").arg(gate)
                                                      : tr("Entry at %1", "%1: gate").arg(gate);
    case What::Exit:
        return tr("Exit at %1", "%1: gate").arg(gate);
    case What::Refused:
        return tr("Refused at %1: %2", "%1: gate, %2: reason")
            .arg(gate, Wording::shortReason(entry.reason, entry.direction));
    case What::Undone:
        return tr("Scan at %1 undone", "%1: gate").arg(gate);
    case What::Reviewed:
        return tr("Double admission reviewed");
    }
    return {};
}

QString TicketWords::circumstances(const TicketHistoryEntry& entry)
{
    QStringList parts{isolated(entry.device)};
    if (!entry.staff.isEmpty())
        parts << isolated(entry.staff);
    if (entry.what == What::Entry || entry.what == What::Exit) {
        parts << (entry.confirmed ? tr("confirmed", "by the other desks")
                                  : tr("unconfirmed", "the other desks could not be asked"));
        if (entry.byHand)
            parts << tr("by hand", "found by search, not scanned");
    }
    if (entry.outcome == ScanOutcome::Undone)
        parts << tr("undone");
    if (entry.outcome == ScanOutcome::SetAside)
        parts << tr("does not count");
    if (!entry.text.isEmpty())
        parts << tr("\u201c%1\u201d", "somebody's words, quoted").arg(isolated(entry.text));
    return parts.join(QString::fromUtf16(kDot));
}

Tone TicketWords::happeningTone(const TicketHistoryEntry& entry)
{
    switch (entry.what) {
    case What::Entry:
        return entry.outcome == ScanOutcome::Counted ? Tone::Admit : Tone::Attention;
    case What::Refused:
    case What::Cancelled:
    case What::Blocked:
        return Tone::Deny;
    case What::Undone:
        return Tone::Attention;
    default:
        return Tone::Idle;
    }
}

QString TicketWords::plainTip(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace gatelog
