// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "tests/support/map_ledger_rows.h"
#include "tests/support/test_author.h"

#include <memory>

namespace gatelog::test {

inline const ListId kList(1);
inline const GateId kGate(2), kOtherGate(3);
inline constexpr std::int32_t kDay = 20413;

/// A ledger over rows in memory, an authority, and two enrolled scanners at a list that admits once.
class LedgerFixture
{
protected:
    void reset()
    {
        m_rows = std::make_unique<MapLedgerRows>();
        m_ledger = std::make_unique<Ledger>(testEvent(), *m_rows);
        m_authority = std::make_unique<Author>(authorityKey(), testEvent());
        m_desk = std::make_unique<Author>(Author::key('d'), testEvent());
        m_other = std::make_unique<Author>(Author::key('o'), testEvent());
        enrol(*m_desk, Role::Scanner, 0);
        enrol(*m_other, Role::Scanner, 0);
        defineList(Policy::Once, 1, 0);
    }
    Ledger::Applied apply(const VerifiedRecord& record)
    {
        m_rows->hold(record);
        return m_ledger->apply(record);
    }
    void enrol(const Author& author, Role role, std::int64_t ms)
    {
        apply(m_authority->write(Kind::DeviceEnrolled,
                                 DeviceEnrolled{author.publicKey(), QStringLiteral("D"), role}, ms));
    }
    VerifiedRecord entry(Author& author, std::int64_t ms, GateId gate = kGate,
                         Direction direction = Direction::Entry, std::int32_t day = kDay, ListId list = kList)
    {
        return author.write(Kind::Redemption,
                            Redemption{TicketId(1), list, gate, direction, day, {}, true, {}, false}, ms);
    }
    void defineList(Policy policy, std::uint32_t times, std::int64_t ms)
    {
        apply(m_authority->write(
            Kind::CheckinList, CheckinList{kList, QStringLiteral("L"), policy, times, false, true, {}}, ms));
    }
    std::int64_t tally(Tally what, GateId gate = {}, Reason reason = Reason::None) const
    {
        return m_rows->tally(what, gate, reason);
    }

    std::unique_ptr<MapLedgerRows> m_rows;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Author> m_authority, m_desk, m_other;
};

} // namespace gatelog::test
