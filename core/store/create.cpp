// SPDX-License-Identifier: Apache-2.0
// How a replica comes to be: a new event, or what could be saved of a damaged one.
#include "core/store/replica.h"

#include "core/store/database_label.h"
#include "core/store/replacement.h"
#include "core/store/stored_fold.h"
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"

#include <QTimeZone>

#include <set>

namespace gatelog {
namespace {

Result<Event> eventOf(const NewEvent& request, const PublicKey& authority)
{
    if (request.name.trimmed().isEmpty())
        return failure(ErrorCode::Usage, QStringLiteral("an event needs a name"));
    if (!QTimeZone(request.timeZone).isValid())
        return failure(ErrorCode::Usage,
                       QStringLiteral("time zone %1").arg(QString::fromLatin1(request.timeZone)));
    Event event;
    event.id = eventIdOf(authority);
    event.authority = authority;
    event.name = request.name.trimmed();
    event.timeZone = request.timeZone;
    event.capacity = request.capacity;
    return event;
}

constexpr QLatin1StringView kDamaged("damaged");

/// The event of a database, even where only its records still say so.
std::optional<EventId> eventIn(Connection& damaged)
{
    if (const auto label = readLabel(damaged))
        return label->event;
    std::optional<EventId> event;
    salvageRecords(damaged, [&event](const VerifiedRecord& record) {
        if (!event)
            event = record->event();
    });
    return event;
}

std::vector<Draft> gateDrafts(const NewEvent& request)
{
    CheckinList list;
    list.name = QStringLiteral("Main");
    list.id = numberForName<ListId>(list.name, [](ListId) { return false; });
    std::vector<Draft> drafts{{Kind::CheckinList, encodeBody(list)}};
    std::set<GateId> taken;
    const QStringList names = request.gates.isEmpty() ? QStringList{QStringLiteral("Main")} : request.gates;
    for (const QString& name : names) {
        Gate gate;
        gate.name = name.trimmed();
        gate.id = numberForName<GateId>(gate.name, [&taken](GateId id) { return taken.contains(id); });
        gate.list = list.id;
        taken.insert(gate.id);
        drafts.push_back({Kind::Gate, encodeBody(gate)});
    }
    return drafts;
}

/// Under the lock of an empty folder.
template <class Make>
Result<> makeIn(const ReplicaFolder& folder, Make&& make)
{
    if (const auto made = folder.create(); !made)
        return made;
    const auto lock = folder.lock();
    if (!lock)
        return tl::unexpected(lock.error());
    // Keys whose database is lost still sign tickets, and open what other devices hold of their event.
    if (folder.hasReplica() || folder.hasKeys())
        return failure(ErrorCode::Conflict, folder.path());
    Result<> made = make();
    if (!made)
        folder.removeReplica(); // what this call made of it, so that the next try finds nothing in its way
    return made;
}

} // namespace

Result<> Replica::create(const ReplicaFolder& folder, const NewEvent& request, const Clock& clock)
{
    return makeIn(folder, [&] { return found(folder, request, clock); });
}

Result<> Replica::createEmpty(const ReplicaFolder& folder, const EventId& event, const SigningKey& deviceKey)
{
    return makeIn(folder, [&]() -> Result<> {
        if (const auto stored = folder.storeDeviceKey(deviceKey); !stored)
            return stored;
        return createDatabase(folder, event);
    });
}

Result<> Replica::found(const ReplicaFolder& folder, const NewEvent& request, const Clock& clock)
{
    const SigningKey authority =
        request.authoritySeed.isEmpty() ? generateIssuerKey() : SigningKey::fromSeed(request.authoritySeed);
    const auto event = eventOf(request, authority.publicKey());
    if (!event)
        return tl::unexpected(event.error());
    const SigningKey device = generateIssuerKey(); // an administrator's device may issue, too
    // The keys first: a database without its key would be of no use, a key without a database does no harm.
    if (const auto stored = folder.storeDeviceKey(device); !stored)
        return stored;
    if (const auto stored = folder.storeAuthorityKey(authority, request.passphrase); !stored)
        return stored;
    if (const auto made = createDatabase(folder, event->id); !made)
        return made;

    Replica replica(folder, clock, device);
    if (const auto opened = replica.openDatabase(Mode::ReadWrite); !opened)
        return opened;
    const QString deviceName = request.deviceName.isEmpty() ? QStringLiteral("Desk 1") : request.deviceName;
    const std::vector<Draft> founding{
        {Kind::Event, encodeBody(*event)},
        {Kind::DeviceEnrolled,
         encodeBody(DeviceEnrolled{device.publicKey(), deviceName, Role::Administrator})}};
    std::vector<VerifiedRecord> written;
    FeedWriter authorityFeed(authority, event->id, Epoch(random64()), std::nullopt);
    if (const auto done = replica.writeAs(authorityFeed, founding, written); !done)
        return done;
    replica.startFeed();
    if (const auto done = replica.append(gateDrafts(request)); !done)
        return tl::unexpected(done.error());
    folder.markClean();
    return {};
}

Result<> Replica::salvage(const Error& damage)
{
    m_connection.reset();
    QString aside;
    {
        auto damaged = Connection::open(m_folder.database(), Connection::Mode::Salvage);
        const auto event = damaged ? eventIn(**damaged) : std::nullopt;
        if (event) {
            auto next = Replacement::begin(m_folder, *event, m_key, m_clock);
            if (!next)
                return tl::unexpected(next.error());
            const bool saved = (*next)->take(**damaged).added > 0;
            damaged->reset();
            if (saved) {
                if (const auto folded = (*next)->fold(); !folded)
                    return folded;
                auto put = (*next)->putInPlace(kDamaged);
                if (!put)
                    return tl::unexpected(put.error());
                aside = *put;
            }
        }
    }
    if (aside.isEmpty()) { // nothing verifies
        const QString lost = m_folder.asideName(kDamaged, m_clock.now());
        if (const auto moved = m_folder.setAsideDatabase(lost); !moved)
            return moved;
        return failure(ErrorCode::Damaged, damage.detail + QStringLiteral(" -> ") + lost);
    }
    m_salvagedFrom = aside;
    return openDatabase(Mode::ReadWrite);
}

} // namespace gatelog
