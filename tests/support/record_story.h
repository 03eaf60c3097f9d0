// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/sale_body.h"
#include "tests/support/test_author.h"

#include <algorithm>
#include <array>
#include <random>

namespace gatelog::test {

/// Records of an event at random, with everything in it that could make the order of arrival matter: rights
/// given late, policies changed, tickets defined again with other codes, voids of every kind, records that
/// cannot count.
class RecordStory
{
public:
    explicit RecordStory(std::mt19937& random) : m_random(random)
    {
        m_authors.emplace_back(authorityKey(), testEvent());
        for (const char name : {'1', '2', '3', '4', '5'})
            m_authors.emplace_back(Author::key(name), testEvent());
    }

    std::vector<VerifiedRecord> make(int count)
    {
        while (int(m_records.size()) < count)
            add();
        return std::move(m_records);
    }

private:
    std::uint32_t below(std::uint32_t bound)
    {
        return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(m_random);
    }
    template <class Id>
    Id one(std::uint32_t bound)
    {
        return Id(typename Id::value_type(1 + below(bound)));
    }
    Author& authority() { return m_authors.front(); }
    Author& anyone() { return m_authors[below(std::uint32_t(m_authors.size()))]; }
    Author& device() { return m_authors[1 + below(std::uint32_t(m_authors.size()) - 1)]; }
    /// Mostly who may; sometimes who may not.
    Author& administrator() { return below(4) ? authority() : anyone(); }

    template <class Body>
    void put(Author& author, Kind kind, const Body& body)
    {
        // Clocks of desks differ, so the next record may be before the last.
        m_ms += below(4'000);
        m_records.push_back(author.write(kind, body, m_ms + below(10'000)));
        if (below(10) == 0)
            m_ms += 70'000; // past the minute in which one's own scan may be undone
    }

    void add()
    {
        switch (below(25)) {
        case 0:
            return put(administrator(), Kind::Event, event());
        case 1:
        case 2:
            return put(below(5) ? authority() : anyone(), Kind::DeviceEnrolled,
                       DeviceEnrolled{device().publicKey(), name(), Role(below(4))});
        case 3:
            return put(administrator(), Kind::Staff,
                       StaffMember{one<StaffId>(2), name(), Role(below(4)), {}});
        case 4:
            return put(administrator(), Kind::CheckinList, list());
        case 5:
            return put(administrator(), Kind::Gate,
                       Gate{one<GateId>(3), name(), one<ListId>(3), true, {}, {}});
        case 6:
            return put(administrator(), Kind::Tickets, ticketsBody({ticket(), ticket()}));
        case 7:
            return put(administrator(), Kind::TicketChanged,
                       TicketChanged{one<TicketId>(4), TicketStatus(below(3)), {}});
        case 8:
            return put(anyone(), Kind::Refusal,
                       Refusal{{}, {}, one<GateId>(3), {}, Reason(below(5)), name(), {}});
        case 9:
            return put(anyone(), Kind(below(20)), QByteArray("neither this nor that"));
        case 10:
        case 11:
        case 12:
            return addVoid();
        case 13:
            return addRevocation();
        case 14:
            return addAcceptance();
        case 15:
            return addReview();
        case 16:
            return put(below(2) ? anyone() : administrator(), Kind::Announcement,
                       Announcement{name(), GateId(std::uint16_t(below(3))), EntryEffect(below(3)), {}});
        case 20:
        case 21:
            return put(anyone(), Kind::Sale, sale());
        case 22:
            return put(administrator(), Kind::Quota,
                       Quota{one<CategoryId>(2), below(3) ? 1 + std::int32_t(below(9)) : -1});
        case 23:
            return addShareMoved();
        case 24:
            return put(anyone(), Kind::ShareWanted, ShareWanted{one<CategoryId>(2), below(3)});
        default:
            return put(anyone(), Kind::Redemption, redemption());
        }
    }

    /// A record of this author, from anywhere in its feed.
    std::optional<FeedHead> headOf(const PublicKey& author)
    {
        std::vector<FeedHead> heads;
        for (const VerifiedRecord& record : m_records)
            if (record->author() == author)
                heads.push_back({record->feed(), record->seq(), record->hash()});
        return heads.empty() ? std::nullopt : std::optional(heads[below(std::uint32_t(heads.size()))]);
    }
    void addRevocation()
    {
        if (below(3)) // rare, or nobody is left to write anything that counts
            return;
        const PublicKey device = this->device().publicKey();
        DeviceRevoked body{device, {}};
        if (const auto head = headOf(device); head && below(4))
            body.lastAccepted.push_back(*head);
        put(below(5) ? authority() : anyone(), Kind::DeviceRevoked, body);
    }
    void addAcceptance()
    {
        const PublicKey author = device().publicKey();
        if (const auto head = headOf(author))
            put(administrator(), Kind::Accepted, Accepted{author, {*head}});
    }
    void addShareMoved()
    {
        const FeedId other{anyone().publicKey(), Epoch(1)};
        if (below(4) == 0)
            return put(administrator(), Kind::ShareReclaimed,
                       ShareReclaimed{one<CategoryId>(2), 1 + below(5), other});
        ShareMoved body{one<CategoryId>(2), 1 + below(5), {}, {}, 0};
        if (below(2)) {
            body.to = other;
            body.answers = below(30);
        } else {
            body.from = Epoch(1 + below(2));
        }
        put(anyone(), Kind::ShareMoved, body);
    }
    void addReview()
    {
        if (const auto head = headOf(anyone().publicKey()))
            put(administrator(), Kind::ConflictReviewed,
                ConflictReviewed{head->feed, head->seq, head->hash, below(3) == 0, name(), {}});
    }

    void addVoid()
    {
        std::vector<VerifiedRecord> redemptions;
        std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(redemptions),
                     [](const VerifiedRecord& record) {
                         return record->kind() == Kind::Redemption || record->kind() == Kind::Sale;
                     });
        if (redemptions.empty())
            return;
        const VerifiedRecord& target =
            below(2) ? redemptions.back() : redemptions[below(std::uint32_t(redemptions.size()))];
        Voided body = voidOf(target, below(3) ? StaffId() : one<StaffId>(2));
        if (below(8) == 0)
            body.hash.data()[0] ^= 1;
        const auto own = std::find_if(m_authors.begin(), m_authors.end(), [&](const Author& author) {
            return author.publicKey() == target->author();
        });
        put(below(2) ? *own : anyone(), Kind::Voided, body);
    }

    QString name() { return QString(1, QChar(char16_t(u'a' + below(26)))); }
    Event event()
    {
        Event made;
        made.authority = (below(4) ? authority() : device()).publicKey();
        made.name = name();
        return made;
    }
    CheckinList list()
    {
        return {one<ListId>(3), name(), Policy(below(5)), 1 + below(3), below(2) == 0, true, {}};
    }
    Ticket ticket()
    {
        Ticket made;
        made.id = one<TicketId>(4);
        made.name = name();
        made.code = below(3) ? name() : QString();
        made.status = TicketStatus(below(3));
        return made;
    }
    Sale sale()
    {
        Sale made{one<CategoryId>(2), {}, Payment(below(2)), {}, {}};
        made.nonce.data()[0] = std::uint8_t(below(256));
        if (below(2))
            made.price = Price{below(5'000), QByteArrayLiteral("EUR")};
        return made;
    }
    Redemption redemption()
    {
        return {one<TicketId>(4),
                one<ListId>(4),
                one<GateId>(3),
                below(4) ? Direction::Entry : Direction::Exit,
                std::int32_t(20413 + below(2)),
                {},
                below(2) == 0,
                {},
                false};
    }

    std::mt19937& m_random;
    std::vector<Author> m_authors; ///< the authority, then devices that may be enrolled or not
    std::vector<VerifiedRecord> m_records;
    std::int64_t m_ms = 0;
};

/// `count` records in the order in which they were written.
inline std::vector<VerifiedRecord> recordStory(std::mt19937& random, int count)
{
    return RecordStory(random).make(count);
}

} // namespace gatelog::test
