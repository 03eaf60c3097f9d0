// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "core/store/box_office.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace gatelog {

/// How a quota stands, as `--json` prints it, and in one line for people.
[[nodiscard]] QJsonObject quotaJson(const QuotaStanding& standing);
[[nodiscard]] QString quotaText(const QuotaStanding& standing);

/// One ticket of a sale.
[[nodiscard]] QJsonObject soldJson(const SaleResult& result, const SoldTicket& sold);
[[nodiscard]] QString soldText(const SaleResult& result, const SoldTicket& sold);
/// Why a sale was refused, and what others still have.
[[nodiscard]] QJsonObject soldOutJson(const QuotaStanding& standing);
[[nodiscard]] QString soldOutText(const QuotaStanding& standing);

/// "cash" or "card".
[[nodiscard]] std::optional<Payment> paymentCalled(QStringView name);

} // namespace gatelog
