// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/box_office.h"
#include "tests/support/test_desk.h"

#include <memory>
#include <vector>

namespace gatelog::test {

inline const CategoryId kWalkIn(9);

inline Category walkInCategory()
{
    return {kWalkIn, QStringLiteral("Walk-in"), {}, {}, Price{1250, QByteArrayLiteral("EUR")}};
}

/// Desks of one event that bring each other their records when they are told to. Desk 0 is the
/// administrator's; it knows the category.
class SaleDesks
{
public:
    explicit SaleDesks(int count)
    {
        Author authority(authorityKey(), testEvent(), 77);
        std::vector<VerifiedRecord> enrolments;
        for (int i = 0; i < count; ++i)
            enrolments.push_back(
                authority.write(Kind::DeviceEnrolled,
                                DeviceEnrolled{keyOf(i).publicKey(), QStringLiteral("Desk %1").arg(i),
                                               i == 0 ? Role::Administrator : Role::Scanner},
                                0));
        for (int i = 0; i < count; ++i) {
            m_desks.push_back(std::make_unique<TestDesk>());
            TestDesk& desk = *m_desks.back();
            desk.close();
            GATELOG_CHECK(desk.folder().storeDeviceKey(keyOf(i)).has_value());
            desk.reopen();
            desk.receive(enrolments);
        }
        replica(0).append({Kind::Category, encodeBody(walkInCategory())}).value();
        for (int i = 1; i < count; ++i)
            bring(0, i);
    }

    static SigningKey keyOf(int i) { return Author::key(char('b' + i)); }
    static PublicKey device(int i) { return keyOf(i).publicKey(); }
    int count() const { return int(m_desks.size()); }
    TestDesk& desk(int i) { return *m_desks[std::size_t(i)]; }
    Replica& replica(int i) { return desk(i).replica(); }
    BoxOffice office(int i) { return BoxOffice(replica(i)); }
    QuotaStanding standing(int i) { return office(i).standing(kWalkIn); }

    /// All that one holds, to another.
    void bring(int from, int to)
    {
        std::vector<VerifiedRecord> records;
        for (const std::int64_t feed : replica(from).records().feeds()) {
            std::vector<VerifiedRecord> backwards;
            replica(from).records().forEachVerified(
                feed, [&backwards](const VerifiedRecord& record) { backwards.push_back(record); });
            records.insert(records.end(), backwards.rbegin(), backwards.rend());
        }
        desk(to).receive(records);
    }
    void meet(int a, int b)
    {
        bring(a, b);
        bring(b, a);
    }
    void meetAll()
    {
        for (int round = 0; round < 2; ++round)
            for (int i = 1; i < count(); ++i)
                meet(0, i);
    }

    /// How many of `tries` tickets it sold.
    int sell(int i, int tries = 1)
    {
        int sold = 0;
        for (; tries > 0; --tries) {
            const auto result = office(i).sell({kWalkIn, Payment::Cash, 1, {}});
            GATELOG_CHECK(result.has_value());
            sold += result->isSold();
        }
        return sold;
    }
    bool give(int from, int to, std::uint32_t amount)
    {
        // It has written something, or nobody could name its run.
        GATELOG_CHECK(office(to).ask(kWalkIn, 0).has_value());
        const auto given = office(from).give(kWalkIn, replica(to).run(), amount, 0);
        GATELOG_CHECK(given.has_value());
        return *given;
    }

private:
    std::vector<std::unique_ptr<TestDesk>> m_desks;
};

} // namespace gatelog::test
