// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/record.h"
#include "core/ledger/sale_body.h"

#include <optional>

namespace gatelog {

struct SaleRow
{
    RecordOrder order;
    Sale body;
    bool voided = false; ///< taken back
    friend bool operator==(const SaleRow&, const SaleRow&) = default;
};

/// What one run has of a category's quota (core/feed/FORMAT.md, "Walk-in sales"). All of it sums and
/// maxima: it does not depend on the order of arrival.
struct ShareRow
{
    CategoryId category;
    FeedId run;
    std::int64_t granted = 0;  ///< by its own quota records
    std::int64_t received = 0; ///< from other runs
    std::int64_t given = 0;    ///< to other runs
    std::int64_t sold = 0;     ///< and not taken back
    struct Wish
    {
        std::uint32_t seq = 0; ///< of its last ShareWanted; 0: none
        std::uint32_t amount = 0;
        friend auto operator<=>(const Wish&, const Wish&) = default;
    };
    Wish wish;
    std::uint32_t answered = 0; ///< the highest of its ShareWanted that somebody answered

    /// Below 0: it spent what it did not have, or who gave it that is not held yet.
    std::int64_t left() const { return granted + received - given - sold; }
    bool wants() const { return wish.seq > answered; }
    friend bool operator==(const ShareRow&, const ShareRow&) = default;
};

/// The part of LedgerRows that is about sales.
class SaleRows
{
public:
    virtual ~SaleRows() = default;
    virtual std::optional<SaleRow> sale(const RecordOrder& order) = 0;
    virtual void putSale(const SaleRow& row) = 0; ///< in place of one with the same order
    /// All 0 where there is none.
    virtual ShareRow share(CategoryId category, const FeedId& run) = 0;
    virtual void putShare(const ShareRow& row) = 0;
};

} // namespace gatelog
