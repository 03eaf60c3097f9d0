// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/cover.h"

namespace gatelog {

std::vector<Cover::Place> Cover::extend(LedgerRows& rows)
{
    std::vector<Place> reached;
    while (m_next) {
        const auto previous = rows.previousOf(m_feed, m_next->seq, m_next->hash);
        if (!previous)
            break;
        m_records.insert(m_next->hash);
        reached.push_back(*m_next);
        if (m_next->seq <= 1)
            m_next.reset();
        else
            m_next = Place{m_next->seq - 1, *previous};
    }
    return reached;
}

} // namespace gatelog
