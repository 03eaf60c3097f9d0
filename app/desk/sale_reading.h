// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/sale_item.h"
#include "core/store/replica.h"

namespace gatelog {

/// A sale that was made before, to show its ticket again. NotFound: the record is no sale that is held. In
/// the replica's thread.
[[nodiscard]] Result<SaleItem> readSale(Replica& replica, const RecordRef& sale);

} // namespace gatelog
