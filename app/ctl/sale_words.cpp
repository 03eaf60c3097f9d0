// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/sale_words.h"

#include <QJsonArray>

namespace gatelog {
namespace {

QString categoryText(const QuotaStanding& standing)
{
    return standing.name.isEmpty() ? QStringLiteral("category %1").arg(standing.category.value())
                                   : standing.name;
}

void addPrice(QJsonObject& line, const std::optional<Price>& price)
{
    if (!price)
        return;
    line[QStringLiteral("price")] = amountText(price->minor, price->currency);
    line[QStringLiteral("currency")] = QString::fromLatin1(price->currency);
}

} // namespace

QJsonObject quotaJson(const QuotaStanding& standing)
{
    QJsonArray devices;
    for (const QuotaStanding::Holder& holder : standing.holders) {
        QJsonObject line{{QStringLiteral("device"), holder.name},
                         {QStringLiteral("left"), qint64(holder.left)},
                         {QStringLiteral("sold"), qint64(holder.sold)}};
        if (holder.isRevoked)
            line[QStringLiteral("revoked")] = true;
        devices.append(line);
    }
    QJsonObject line{{QStringLiteral("category"), categoryText(standing)},
                     {QStringLiteral("quota"), qint64(standing.total)},
                     {QStringLiteral("sold"), qint64(standing.sold)},
                     {QStringLiteral("mine"), qint64(standing.mine)},
                     {QStringLiteral("others"), qint64(standing.others())},
                     {QStringLiteral("oversold"), qint64(standing.oversold())},
                     {QStringLiteral("devices"), devices}};
    addPrice(line, standing.price);
    return line;
}

QString quotaText(const QuotaStanding& standing)
{
    QString text = QStringLiteral("%1%2: %3 of %4 sold, %5 left here, %6 elsewhere")
                       .arg(categoryText(standing),
                            standing.price ? QStringLiteral(" at ") + priceText(*standing.price) : QString())
                       .arg(standing.sold)
                       .arg(standing.total)
                       .arg(standing.mine)
                       .arg(standing.others());
    if (standing.oversold() > 0)
        text += QStringLiteral(" (%1 TOO MANY)").arg(standing.oversold());
    for (const QuotaStanding::Holder& holder : standing.holders)
        if (holder.left < 0)
            text += QStringLiteral("; %1 spent %2 that it did not have, as far as is known here")
                        .arg(holder.name)
                        .arg(-holder.left);
    return text;
}

QJsonObject soldJson(const SaleResult& result, const SoldTicket& sold)
{
    QJsonObject line{{QStringLiteral("event"), QStringLiteral("sold")},
                     {QStringLiteral("ticket"), ticketIdText(sold.ticket.id)},
                     {QStringLiteral("code"), sold.ticket.code},
                     {QStringLiteral("category"), categoryText(result.standing)},
                     {QStringLiteral("payment"), paymentName(result.payment)},
                     {QStringLiteral("record"), recordName(sold.record.feed, sold.record.seq)},
                     {QStringLiteral("time"), isoTime(sold.time)},
                     {QStringLiteral("left"), qint64(result.standing.mine)}};
    addPrice(line, result.standing.price);
    return line;
}

QString soldText(const SaleResult& result, const SoldTicket& sold)
{
    return QStringLiteral("SOLD  %1  %2%3, %4  %5")
        .arg(sold.ticket.code, categoryText(result.standing),
             result.standing.price ? QStringLiteral(", ") + priceText(*result.standing.price) : QString(),
             paymentName(result.payment), recordName(sold.record.feed, sold.record.seq));
}

QJsonObject soldOutJson(const QuotaStanding& standing)
{
    QJsonObject line = quotaJson(standing);
    line[QStringLiteral("event")] = QStringLiteral("sold_out");
    return line;
}

QString soldOutText(const QuotaStanding& standing)
{
    if (standing.total == 0)
        return QStringLiteral("NOT SOLD  %1 has no quota").arg(categoryText(standing));
    if (standing.mine + standing.others() <= 0)
        return QStringLiteral("NOT SOLD  all %1 of %2 are sold")
            .arg(standing.total)
            .arg(categoryText(standing));
    QStringList desks;
    for (const QuotaStanding::Holder& holder : standing.holders)
        if (holder.left > 0)
            desks.append(QStringLiteral("%1 %2").arg(holder.name).arg(holder.left));
    return QStringLiteral("NOT SOLD  %1 of %2 left here, %3 elsewhere (as far as is known: %4)")
        .arg(standing.mine)
        .arg(categoryText(standing))
        .arg(standing.others())
        .arg(desks.join(QStringLiteral(", ")));
}

std::optional<Payment> paymentCalled(QStringView name)
{
    for (const Payment payment : {Payment::Cash, Payment::Card})
        if (name.compare(paymentName(payment), Qt::CaseInsensitive) == 0)
            return payment;
    return std::nullopt;
}

} // namespace gatelog
