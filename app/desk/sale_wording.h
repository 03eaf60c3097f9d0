// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/sale_item.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace gatelog {

/// All sentences about selling at the desk. As Wording: no state, any thread.
class SaleWording
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::SaleWording)

public:
    /// "12.50 EUR" as the language writes it; of several, their sum.
    static QString money(const Price& price, int count = 1);
    static QString payment(Payment payment);
    /// "sold, 12.50 EUR, cash": for lists.
    static QString sold(const std::optional<Price>& price, Payment payment);

    /// How many can be had: "12 left here · 40 elsewhere", or that there are none.
    static QString left(const QuotaStanding& standing);
    static bool isSoldOut(const QuotaStanding& standing);

    static QString asking(); ///< while other desks are asked for a part of theirs
    /// Why so many were not sold, and what to do. `own` is this desk's device.
    static QString soldOut(const QuotaStanding& standing, int count, const PublicKey& own);
    static QString notSold(const Error& error);
    static QString barred(const QString& heading, const QString& why);

    /// "Ticket 1 of 3".
    static QString place(int index, int count);
    /// What became of a ticket; empty while it can be used.
    static QString standing(const SaleItem& item);
    static QString notTakenBack(const Error& error);
    static QString noPrinter();
    static QString notPrinted(const Error& error);
    /// All there is to say of a ticket that was sold, for assistive technology.
    static QString spoken(const SaleItem& item, int index, int count);
};

} // namespace gatelog
