// SPDX-License-Identifier: Apache-2.0
#include "app/desk/code_lookup.h"

namespace gatelog {

void CodeLookup::open(const QString& folder)
{
    close();
    Result<std::unique_ptr<Replica>> replica =
        Replica::open(ReplicaFolder(folder), Replica::Mode::ReadOnly, m_clock);
    if (!replica)
        return;
    m_replica = std::move(*replica);
    m_scanner.emplace(*m_replica);
}

void CodeLookup::close()
{
    m_scanner.reset();
    m_replica.reset();
}

void CodeLookup::refresh()
{
    if (m_replica)
        m_replica->refresh();
}

bool CodeLookup::isKnown(const QString& text)
{
    return m_scanner && m_scanner->isKnown(text);
}

} // namespace gatelog
