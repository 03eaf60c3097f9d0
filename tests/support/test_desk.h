// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/merge_batches.h"
#include "core/store/scanner.h"
#include "tests/support/test_author.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace gatelog::test {

class ManualClock final : public Clock
{
public:
    WallTime now() const override { return m_now; }
    void set(WallTime time) { m_now = time; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    WallTime m_now = instant(0);
};

inline NewEvent smallEvent()
{
    NewEvent event;
    event.name = QStringLiteral("Concert");
    event.gates = {QStringLiteral("North"), QStringLiteral("South")};
    event.deviceName = QStringLiteral("Desk 1");
    event.authoritySeed = authorityKey().seed(); // so that the event is testEvent()
    return event;
}

/// A laptop at the door: a folder, a clock that the test turns, and the replica, open.
class TestDesk
{
public:
    explicit TestDesk(const NewEvent& event = smallEvent()) : m_authority(authorityKey(), testEvent())
    {
        GATELOG_CHECK(m_dir.isValid());
        GATELOG_CHECK(Replica::create(folder(), event, clock).has_value());
        reopen();
    }

    ReplicaFolder folder() const { return ReplicaFolder(m_dir.path() + QStringLiteral("/replica")); }
    Replica& replica() { return *m_replica; }
    Scanner scanner() { return Scanner(*m_replica); }
    Author& authority() { return m_authority; }

    void close() { m_replica.reset(); }
    void reopen()
    {
        close();
        auto opened = Replica::open(folder(), Replica::Mode::ReadWrite, clock);
        GATELOG_CHECK(opened.has_value());
        m_replica = std::move(*opened);
    }

    /// Records of others, as a sync would bring them, in the given order.
    MergeCounts receive(const std::vector<VerifiedRecord>& records)
    {
        MergeCounts counts;
        for (const auto batch : mergeBatches(records)) {
            const auto merged = m_replica->merge(batch);
            GATELOG_CHECK(merged.has_value());
            counts += *merged;
        }
        return counts;
    }

    /// From now on this laptop is another device, enrolled in this role.
    void become(const SigningKey& key, Role role)
    {
        close();
        GATELOG_CHECK(folder().storeDeviceKey(key).has_value());
        reopen();
        receive({m_authority.write(Kind::DeviceEnrolled,
                                   DeviceEnrolled{key.publicKey(), QStringLiteral("Desk 2"), role}, 0)});
    }

    template <class Body>
    VerifiedRecord append(Kind kind, const Body& body)
    {
        auto written = m_replica->append({kind, encodeBody(body)});
        GATELOG_CHECK(written.has_value());
        return *written;
    }
    void addTickets(const std::vector<Ticket>& tickets)
    {
        for (const QByteArray& body : encodeTicketBodies(tickets))
            GATELOG_CHECK(m_replica->append({Kind::Tickets, body}).has_value());
    }
    GateId gate(const char* name = "North")
    {
        return m_replica->setup().gateNamed(QString::fromUtf8(name))->id;
    }

    ScanResult scan(const QString& text, Direction direction = Direction::Entry,
                    const char* gateName = "North")
    {
        auto result = scanner().scan({text, {}, gate(gateName), direction, {}});
        GATELOG_CHECK(result.has_value());
        return *result;
    }

    ManualClock clock;

private:
    QTemporaryDir m_dir;
    Author m_authority;
    std::unique_ptr<Replica> m_replica;
};

/// An imported ticket: its id follows from its code.
inline Ticket importedTicket(const QString& code, const QString& name = {})
{
    Ticket ticket;
    ticket.id = TicketId(0);
    ticket.code = code;
    ticket.name = name;
    return ticket;
}

/// Every row of every ledger table but the text index, whose content only searches show.
inline QStringList dumpLedger(Connection& connection)
{
    QStringList lines;
    for (const char* table : {"definition", "ticket", "code_alias", "redemption", "void", "sale", "share",
                              "review", "tally", "set_aside"}) {
        QByteArray columns;
        Statement names = connection.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
        names.bind(1, QString::fromLatin1(table));
        while (names.step())
            columns += (columns.isEmpty() ? "quote(" : " || ',' || quote(") + names.text(0).toLatin1() + ')';
        GATELOG_CHECK(!columns.isEmpty());
        Statement rows =
            connection.prepare(QByteArray("SELECT " + columns + " FROM " + table + " ORDER BY 1"));
        while (rows.step())
            lines << QLatin1StringView(table) + u' ' + rows.text(0);
    }
    return lines;
}

} // namespace gatelog::test
