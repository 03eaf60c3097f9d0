// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demo_event.h"

#include "core/crypto/hash.h"
#include "core/store/box_office.h"
#include "core/store/replica.h"
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"

#include <algorithm>
#include <bit>

namespace gatelog {
namespace {

// 32 bytes that anyone can read: see createDemoEvent().
constexpr QByteArrayView kSeed = "gatelog demonstration authority!";

constexpr const char16_t* kNames[] = {
    u"Anna Müller",
    u"José García Núñez",
    u"Zoë van der Berg",
    u"Łukasz Wiśniewski",
    u"Søren Ødegård",
    u"Ελένη Παπαδοπούλου",
    u"Дмитрий Соколов",
    u"Олена Шевченко",
    u"محمد الأنصاري",
    u"فاطمة الزهراء بنت علي",
    u"יעל כהן",
    u"李小龙",
    u"王芳",
    u"佐藤 さくら",
    u"鈴木 一郎",
    u"김민준",
    u"Nguyễn Thị Hồng",
    u"प्रिया शर्मा",
    u"Ọláṣubọ̀mí Adéyẹmí",
    u"Siobhán Ní Bhriain",
    u"Þórdís Jónsdóttir",
    u"Çağla Yıldırım",
    u"François Lefèvre",
    u"Dvořáková Božena",
    u"Ștefan Țiriac",
    u"Mary-Jane O’Connor",
    u"Kwame Nkrumah-Boateng",
    u"Aino Mäkelä",
    u"Bjørn Straße",
    u"Marie de la Fontaine-Montgomery von Hohenstein",
};

constexpr const char* kCategories[] = {"Regular", "VIP", "Crew"};

// Sold at the desks. Nobody has one yet.
constexpr const char* kForSale = "Evening";
constexpr std::uint32_t kPriceCents = 12'50;
constexpr int kQuota = 60;

CategoryId categoryNamed(const char* name)
{
    return numberForName<CategoryId>(QString::fromLatin1(name),
                                     [](CategoryId) { return false; }); // these four do not collide
}

CategoryId categoryId(int index)
{
    return categoryNamed(kCategories[index]);
}

int categoryOf(int index)
{
    return index % 16 == 7 ? 2 : index % 5 == 3 ? 1 : 0;
}

/// What is special about a ticket. The first twelve are spread so that a short demonstration meets every
/// reason.
void makeSpecial(int index, UnixSeconds now, Ticket& ticket)
{
    switch (index % 32) {
    case 4:
        ticket.status = TicketStatus::Cancelled;
        break;
    case 6:
        ticket.status = TicketStatus::Blocked;
        break;
    case 8:
        ticket.paid = false;
        break;
    case 10:
        ticket.validFrom = now + std::chrono::days{1};
        break;
    case 11:
        ticket.validUntil = now - std::chrono::hours{2};
        break;
    case 2:
        ticket.note = QStringLiteral("Under 18: check the wristband");
        break;
    default:
        break;
    }
}

std::vector<Draft> definitions(const Replica& replica)
{
    std::vector<Draft> drafts;
    for (int i = 0; i < 3; ++i)
        drafts.push_back({Kind::Category,
                          encodeBody(Category{categoryId(i), QString::fromLatin1(kCategories[i]), {}, {}})});
    drafts.push_back(
        {Kind::Category,
         encodeBody(Category{
             categoryNamed(kForSale), QString::fromLatin1(kForSale), {}, {}, Price{kPriceCents, "EUR"}})});
    // The south door is the backstage entrance: no Regular tickets, and room for forty.
    Gate south = *replica.setup().gateNamed(u"South door");
    south.allCategories = false;
    south.categories = {categoryId(1), categoryId(2)};
    std::sort(south.categories.begin(), south.categories.end());
    south.capacity = 40;
    drafts.push_back({Kind::Gate, encodeBody(south)});
    return drafts;
}

} // namespace

std::vector<Ticket> demoTickets(UnixSeconds now)
{
    const SigningKey authority = SigningKey::fromSeed(kSeed);
    const EventId event = eventIdOf(authority.publicKey());
    std::vector<Ticket> tickets;
    tickets.reserve(kDemoTickets);
    for (int i = 0; i < kDemoTickets; ++i) {
        const QByteArray number = QByteArray::number(i);
        Ticket ticket;
        ticket.id = TicketId(blake2b64({"gatelog demonstration ticket ", number}));
        ticket.category = categoryId(categoryOf(i));
        const int names = int(std::size(kNames));
        ticket.name = QString::fromUtf16(kNames[(i + i / names * 7) % names]);
        ticket.order = QStringLiteral("HLF%1").arg(1001 + i / 2);
        ticket.email = QStringLiteral("guest%1@example.org").arg(i + 1);
        if (categoryOf(i) == 1)
            ticket.seat = QStringLiteral("Row %1, seat %2").arg(1 + i / 20).arg(1 + i % 20);
        ticket.code = makeSignedCode({ticket.id, ticket.category, {}, {}}, event, authority);
        makeSpecial(i, now, ticket);
        tickets.push_back(std::move(ticket));
    }
    return tickets;
}

Result<> createDemoEvent(const ReplicaFolder& folder, const Clock& clock)
{
    NewEvent event;
    event.name = QString::fromUtf8(kDemoEventName);
    event.timeZone = "Europe/Lisbon";
    event.capacity = 300;
    event.gates = {QStringLiteral("North door"), QStringLiteral("South door")};
    event.deviceName = QStringLiteral("Desk 1");
    event.authoritySeed = kSeed.toByteArray();
    if (const auto created = Replica::create(folder, event, clock); !created)
        return created;
    const auto replica = Replica::open(folder, Replica::Mode::ReadWrite, clock);
    if (!replica)
        return tl::unexpected(replica.error());
    std::vector<Draft> drafts = definitions(**replica);
    std::vector<Ticket> tickets = demoTickets(std::chrono::floor<std::chrono::seconds>(clock.now()));
    std::sort(tickets.begin(), tickets.end(), [](const Ticket& a, const Ticket& b) {
        return std::bit_cast<std::int64_t>(a.id.value()) < std::bit_cast<std::int64_t>(b.id.value());
    });
    for (QByteArray& body : encodeTicketBodies(tickets))
        drafts.push_back({Kind::Tickets, std::move(body)});
    if (const auto written = (*replica)->append(drafts); !written)
        return tl::unexpected(written.error());
    return BoxOffice(**replica).setQuota(categoryNamed(kForSale), kQuota);
}

} // namespace gatelog
