// SPDX-License-Identifier: Apache-2.0
#include "app/desk/verdict_display.h"

#include "app/desk/sale_wording.h"
#include "app/desk/sync_wording.h"

#include <QStringList>

#include <utility>

namespace gatelog {
namespace {

/// The reason a log line's stable name stands for.
Reason reasonNamed(const QString& name)
{
    for (int number = 0; number <= int(Reason::EntryStopped); ++number) {
        if (reasonName(Reason(number)) == name)
            return Reason(number);
    }
    return Reason::Unknown;
}

/// The category and the price of a sale, from the text that a log line has of both.
std::pair<QString, std::optional<Price>> soldAs(const QString& text)
{
    const qsizetype comma = text.lastIndexOf(QLatin1StringView(", "));
    const QStringList amount = text.mid(comma + 2).split(u' ');
    if (comma >= 0 && amount.size() == 2)
        if (const auto price = parsePrice(amount.front(), amount.back()))
            return {text.first(comma), *price};
    return {text, std::nullopt};
}

RecentScan saleOf(const RecentScan::Sold& sold, const RecordRef& record, WallTime time)
{
    RecentScan scan;
    scan.sale = sold;
    scan.scan.record = record;
    scan.scan.time = time;
    scan.scan.confirmed = true;
    return scan;
}

} // namespace

Tone toneOf(const ScanResult& result)
{
    switch (result.decision.verdict) {
    case Verdict::Admit:
        return result.confirmed ? Tone::Admit : Tone::Unconfirmed;
    case Verdict::Deny:
        // Who leaves is not to be stopped, whatever is known of the ticket's entry.
        return result.decision.reason == Reason::NotInside ? Tone::Attention : Tone::Deny;
    case Verdict::Attention:
        return Tone::Attention;
    }
    GATELOG_CHECK(!"every verdict has a tone");
}

DisplayTimes DisplayTimes::fromAdmit(std::chrono::seconds admit)
{
    using namespace std::chrono_literals;
    // A refusal has to be explained to the guest: it stays longer, and never under 6 s.
    return {admit, std::max<std::chrono::milliseconds>(6s, 2 * admit), 0ms};
}

std::chrono::milliseconds DisplayTimes::of(Tone tone) const
{
    switch (tone) {
    case Tone::Admit:
    case Tone::Unconfirmed:
        return admit;
    case Tone::Deny:
        return deny;
    case Tone::Attention:
        break;
    case Tone::NotSaved:
        return notSaved;
    case Tone::Idle:
        break;
    }
    return {};
}

QString VerdictDisplay::spoken() const
{
    QStringList parts{word, guest, ticket, reason, nextStep};
    if (unconfirmed)
        parts << Wording::unconfirmedWord();
    parts << remark;
    if (heldBack)
        parts << Wording::heldBack();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

VerdictDisplay displayOf(const ScanResult& result, const Viewpoint& view)
{
    VerdictDisplay display;
    display.tone = toneOf(result);
    display.isHeld = result.decision.verdict == Verdict::Attention;
    display.word = Wording::verdictWord(
        display.tone == Tone::Attention ? Verdict::Attention : result.decision.verdict, result.direction);
    display.guest = Wording::guest(result);
    if (result.ticket)
        display.ticket = Wording::shortTicketLine(*result.ticket, result.category);
    display.reason = Wording::reason(result, view);
    display.nextStep = Wording::nextStep(result);
    // A refusal rests on what is known already; only an admission could be one too many.
    display.unconfirmed = !result.confirmed && result.decision.verdict != Verdict::Deny;
    if (display.unconfirmed)
        display.remark = Wording::unconfirmedReason();
    return display;
}

VerdictDisplay displayOf(const Error& error)
{
    VerdictDisplay display;
    display.tone = Tone::NotSaved;
    display.word = Wording::notSavedWord();
    display.reason = Wording::error(error.code);
    display.nextStep = Wording::saveAdvice(error.code);
    display.remark = error.detail;
    return display;
}

VerdictDisplay displayOfInvitation()
{
    VerdictDisplay display;
    display.tone = Tone::Deny;
    display.word = Wording::verdictWord(Verdict::Deny, Direction::Entry);
    display.reason = SyncWording::invitationScanned();
    display.nextStep = SyncWording::invitationAdvice();
    return display;
}

QString RecentScan::guest() const
{
    return sale ? sale->category : Wording::guest(scan);
}

QString RecentScan::what() const
{
    if (sale)
        return SaleWording::sold(sale->price, sale->payment);
    return scan.decision.verdict == Verdict::Admit && !scan.category.isEmpty()
               ? scan.category
               : Wording::shortReason(scan.decision.reason, scan.direction);
}

bool RecentScan::isUnconfirmed() const
{
    return !scan.confirmed && scan.decision.verdict != Verdict::Deny;
}

RecentScan recentScanOf(const SoldTicket& sold, const SaleResult& sale)
{
    return saleOf({sale.standing.name, sale.standing.price, sale.payment}, sold.record, sold.time);
}

std::optional<RecentScan> recentScanOf(const LogEntry& entry)
{
    if (entry.kind == Kind::Sale) {
        const auto [category, price] = soldAs(entry.text);
        const bool isCard = entry.reason == paymentName(Payment::Card);
        RecentScan scan = saleOf({category, price, isCard ? Payment::Card : Payment::Cash}, entry.ref,
                                 entry.order.clock.time());
        scan.undone = entry.voided;
        return scan;
    }
    const bool exit = entry.what == QLatin1StringView("exit");
    const bool refused = entry.what == QLatin1StringView("refused");
    if (!exit && !refused && entry.what != QLatin1StringView("entry"))
        return std::nullopt;
    ScanResult known;
    known.text = entry.text;
    known.direction = exit ? Direction::Exit : Direction::Entry;
    if (entry.ticket) {
        known.ticket.emplace();
        known.ticket->name = entry.ticketName;
        known.ticket->order = entry.ticketOrder;
    }
    known.decision.verdict = refused ? Verdict::Deny : Verdict::Admit;
    known.decision.reason = refused ? reasonNamed(entry.reason) : Reason::None;
    known.time = entry.order.clock.time();
    known.confirmed = true; // the log does not say; what was unconfirmed then is history now
    known.record = entry.ref;
    return RecentScan{known, entry.voided};
}

} // namespace gatelog
