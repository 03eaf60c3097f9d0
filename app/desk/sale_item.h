// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/box_office.h"

#include <QString>

#include <optional>

namespace gatelog {

/// One ticket that was sold, as the cashier sees it.
struct SaleItem
{
    enum class Standing {
        Good,
        LetIn,
        TakenBack,
    };

    SoldTicket sold;
    QString category;
    std::optional<Price> price;
    Payment payment = Payment::Cash;
    Standing standing = Standing::Good;
    std::optional<RecordRef> admission; ///< at this desk, while it shows the ticket
};

} // namespace gatelog
