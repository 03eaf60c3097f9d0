// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/event_template.h"

#include "core/ticket/code_text.h"
#include "tests/sim/seeded_sodium.h"
#include "tests/sim/sim_clock.h"
#include "tests/sim/sim_folder.h"
#include "tests/sim/torn_vfs.h"
#include "tests/support/test_author.h"

namespace gatelog::sim {
namespace {

using test::Author;

struct ListPlan
{
    const char* name;
    Policy policy;
    std::uint32_t times;
};
constexpr ListPlan kLists[] = {{"Main", Policy::Once, 1},
                               {"Backstage", Policy::UpToN, 2},
                               {"Festival", Policy::OncePerDay, 1},
                               {"Garden", Policy::ReentryAfterExit, 1}};

void defineLists(EventTemplate& made, std::vector<Draft>& drafts)
{
    for (const ListPlan& plan : kLists) {
        CheckinList list;
        list.name = QString::fromLatin1(plan.name);
        list.id = ListId(firstNumberForName(list.name));
        list.policy = plan.policy;
        list.times = plan.times;
        drafts.push_back({Kind::CheckinList, encodeBody(list)});
        made.lists.push_back(list);
        Gate gate;
        gate.name = list.name + QStringLiteral(" door");
        gate.id = GateId(firstNumberForName(gate.name));
        gate.list = list.id;
        drafts.push_back({Kind::Gate, encodeBody(gate)});
        made.gates.push_back(gate);
    }
}

void defineTickets(EventTemplate& made, std::vector<Draft>& drafts)
{
    std::vector<Ticket> tickets;
    for (int i = 0; i < kTickets; ++i) {
        Ticket ticket;
        ticket.code = QStringLiteral("TICKET-%1").arg(i, 4, 10, QLatin1Char('0'));
        ticket.id = ticketIdOfCode(made.event, ticket.code);
        ticket.name = QStringLiteral("Guest %1").arg(i);
        made.codes.append(ticket.code);
        made.tickets.push_back(ticket.id);
        tickets.push_back(ticket);
    }
    for (const QByteArray& body : encodeTicketBodies(tickets))
        drafts.push_back({Kind::Tickets, body});
}

void defineSale(EventTemplate& made, std::vector<Draft>& drafts)
{
    Category category;
    category.name = QStringLiteral("At the door");
    category.id = CategoryId(firstNumberForName(category.name));
    category.price = Price{1'250, "EUR"};
    made.forSale = category.id;
    drafts.push_back({Kind::Category, encodeBody(category)});
    drafts.push_back({Kind::Quota, encodeBody(Quota{category.id, kQuota})});
}

std::vector<VerifiedRecord> enrolments(const EventTemplate& made)
{
    Author authority(test::authorityKey(), made.event);
    std::vector<VerifiedRecord> records;
    const auto enrol = [&](const SigningKey& key, const QString& name, Role role) {
        records.push_back(
            authority.write(Kind::DeviceEnrolled, DeviceEnrolled{key.publicKey(), name, role}, 1'000));
    };
    for (std::size_t i = 0; i < made.devices.size(); ++i)
        enrol(made.devices[i], QStringLiteral("Desk %1").arg(i + 2),
              i % 3 == 2 ? Role::Supervisor : Role::Scanner);
    enrol(made.hostileDevice, QStringLiteral("Borrowed"), Role::Scanner);
    enrol(made.node, QStringLiteral("Node"), Role::Node);
    return records;
}

} // namespace

EventTemplate makeEventTemplate(const QString& path)
{
    seedSodium(1);
    TornDisk disk(1);
    useTornDisk(disk, 1);
    const VirtualTime truth(test::instant(0));
    const SimClock clock(truth);
    const SimFolder folder(path);

    NewEvent event;
    event.name = QStringLiteral("Simulated concert");
    event.deviceName = QStringLiteral("Desk 1");
    event.authoritySeed = test::authorityKey().seed();
    GATELOG_CHECK(Replica::create(folder.files(), event, clock).has_value());
    folder.placeholder();

    EventTemplate made{{},
                       test::testEvent(),
                       *folder.files().deviceKey(),
                       {},
                       Author::key('h'),
                       Author::key('n'),
                       {},
                       {},
                       {},
                       {},
                       {}};
    for (int i = 1; i < kMaxDesks; ++i)
        made.devices.push_back(Author::key(char('a' + i)));
    {
        auto replica = Replica::open(folder.files(), Replica::Mode::ReadWrite, clock);
        GATELOG_CHECK(replica.has_value());
        GATELOG_CHECK((*replica)->merge(enrolments(made)).has_value());
        std::vector<Draft> drafts;
        defineLists(made, drafts);
        defineTickets(made, drafts);
        defineSale(made, drafts);
        GATELOG_CHECK((*replica)->append(drafts).has_value());
    }
    made.database = disk.filesIn(folder.name());
    folder.remove();
    return made;
}

} // namespace gatelog::sim
