// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_wording.h"

#include "app/desk/wording.h"
#include "app/language/isolated.h"
#include "app/language/money_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gatelog {
namespace {

/// A list in a sentence: beyond it the first few will do.
constexpr int kMaxDesksNamed = 3;

std::int64_t leftAnywhere(const QuotaStanding& standing)
{
    return standing.total - standing.sold;
}

/// Desks that have some left, those with most first.
QStringList desksWithSome(const QuotaStanding& standing, const PublicKey& own)
{
    std::vector<QuotaStanding::Holder> holders = standing.holders;
    std::erase_if(holders, [&own](const QuotaStanding::Holder& holder) {
        return holder.device == own || holder.isRevoked || holder.left <= 0;
    });
    std::stable_sort(holders.begin(), holders.end(),
                     [](const auto& a, const auto& b) { return a.left > b.left; });
    QStringList names;
    for (const QuotaStanding::Holder& holder : holders)
        if (names.size() < kMaxDesksNamed)
            names << isolated(holder.name);
    return names;
}

} // namespace

QString SaleWording::money(const Price& price, int count)
{
    return moneyText(std::int64_t(price.minor) * count, minorDigits(price.currency), price.currency,
                     QLocale());
}

QString SaleWording::payment(Payment payment)
{
    switch (payment) {
    case Payment::Cash:
        return tr("Cash", "how a ticket was paid");
    case Payment::Card:
        return tr("Card", "how a ticket was paid");
    }
    GATELOG_CHECK(!"every payment has a word");
}

QString SaleWording::sold(const std::optional<Price>& price, Payment payment)
{
    const bool isCash = payment == Payment::Cash;
    if (!price)
        return isCash ? tr("sold, cash") : tr("sold, card");
    return isCash ? tr("sold, %1, cash", "%1: a price").arg(isolated(money(*price)))
                  : tr("sold, %1, card", "%1: a price").arg(isolated(money(*price)));
}

bool SaleWording::isSoldOut(const QuotaStanding& standing)
{
    return standing.mine <= 0 && leftAnywhere(standing) <= 0;
}

QString SaleWording::left(const QuotaStanding& standing)
{
    if (standing.total <= 0)
        return tr("None to sell yet");
    if (isSoldOut(standing))
        return tr("Sold out");
    const QLocale locale;
    const QString here = standing.mine > 0
                             ? tr("%1 left here", "%1: number of tickets").arg(locale.toString(standing.mine))
                             : tr("None left here");
    if (standing.others() <= 0)
        return here;
    return here + QStringLiteral("  \u00b7  ") +
           tr("%1 at other desks", "%1: number of tickets").arg(locale.toString(standing.others()));
}

QString SaleWording::asking()
{
    return tr("One moment: the other desks are asked for some of theirs\u2026");
}

QString SaleWording::soldOut(const QuotaStanding& standing, int count, const PublicKey& own)
{
    if (standing.total <= 0)
        return tr("Nothing was sold: it is not set how many there are. Tell your administrator to set a "
                  "quota.");
    if (isSoldOut(standing))
        return tr("Nothing was sold: this category is sold out. Offer another one.");
    const QStringList desks = desksWithSome(standing, own);
    if (standing.mine > 0 && standing.mine < count)
        return tr("Nothing was sold: this desk has only %n left, and no other could give more. Sell fewer.",
                  nullptr, int(standing.mine));
    if (desks.isEmpty())
        return tr("Nothing was sold: this desk has none left. Tell your administrator.");
    return tr("Nothing was sold: this desk has none left, and the others gave none in time. Send the guest "
              "to "
              "%1.",
              "%1: one desk or several")
        .arg(QLocale().createSeparatedList(desks));
}

QString SaleWording::notSold(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted:
        return tr("Nothing was sold: this desk may not sell. Take no money, and send the guest to another "
                  "desk.");
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
        return tr("Nothing was sold: this category is no longer for sale. Offer another one.");
    case ErrorCode::DiskFull:
        return tr(
            "Nothing was sold: the disk is full. Take no money. Make room on the disk, then sell again.");
    default:
        return tr("Nothing was sold. %1 Take no money. Try again; if it repeats, sell at another desk.",
                  "%1: a sentence")
            .arg(Wording::error(error.code));
    }
}

QString SaleWording::barred(const QString& heading, const QString& why)
{
    return why.isEmpty() ? tr("%1: nothing is sold meanwhile.", "%1: 'Entry stopped'").arg(heading)
                         : tr("%1: nothing is sold meanwhile. %2", "%1: 'Entry stopped', %2: why")
                               .arg(heading, isolated(why));
}

QString SaleWording::place(int index, int count)
{
    const QLocale locale;
    return tr("Ticket %1 of %2", "%1, %2: numbers").arg(locale.toString(index + 1), locale.toString(count));
}

QString SaleWording::standing(const SaleItem& item)
{
    switch (item.standing) {
    case SaleItem::Standing::Good:
        return {};
    case SaleItem::Standing::LetIn:
        return tr("Let in already.");
    case SaleItem::Standing::TakenBack:
        break;
    }
    if (!item.price)
        return tr("Taken back: this ticket no longer admits.");
    return tr("Taken back: this ticket no longer admits. Give back %1.", "%1: a price")
        .arg(isolated(money(*item.price)));
}

QString SaleWording::notTakenBack(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return tr("Not taken back: the ticket was used, or was taken back before.");
    case ErrorCode::NotPermitted:
        return tr("Not taken back: after a minute only a supervisor may. Have one sign in (F7), then try "
                  "again.");
    default:
        return tr("Not taken back. %1 Try again.", "%1: a sentence").arg(Wording::error(error.code));
    }
}

QString SaleWording::noPrinter()
{
    return tr("No printer is set up on this computer. Let the guest photograph the code, or save a PDF and "
              "print it where there is a printer.");
}

QString SaleWording::notPrinted(const Error& error)
{
    return tr("Not printed. %1 The ticket is still good: let the guest photograph the code, or save a PDF.",
              "%1: a sentence")
        .arg(Wording::error(error.code));
}

QString SaleWording::spoken(const SaleItem& item, int index, int count)
{
    QStringList parts;
    if (count > 1)
        parts << place(index, count);
    parts << item.category << sold(item.price, item.payment) << standing(item);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace gatelog
