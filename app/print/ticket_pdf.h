// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/setup.h"
#include "core/ticket/ticket.h"

#include <QString>

#include <span>

namespace gatelog {

/// Tickets to print and cut: A4, eight to a page (two by four), each with the event, category, name, order,
/// seat and its QR at 38 mm. Needs a QGuiApplication. WriteFailed where `path` cannot be written.
Result<> writeTicketPdf(const QString& path, std::span<const Ticket> tickets, const Setup& setup);

} // namespace gatelog
