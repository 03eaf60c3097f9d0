// SPDX-License-Identifier: Apache-2.0
// join: this laptop becomes a desk of an event.
#include "app/ctl/input_lines.h"
#include "app/ctl/live_desk.h"
#include "app/sync/known_peers.h"
#include "core/feed/record.h"
#include "core/store/audit.h"
#include "core/store/given_name.h"
#include "sync/net/join_client.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSysInfo>

#include <utility>

namespace gatelog {
namespace {

/// Without a record, a peer or a word for so long, the rest is left to the next run.
constexpr std::chrono::seconds kPatience{60};
/// After the last record, where nobody is in reach who is sure to have all.
constexpr std::chrono::seconds kCalm{10};

void addOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("INVITATION"),
                                 QStringLiteral("What `invite` or an administrator's window shows."),
                                 QStringLiteral("[INVITATION]"));
    addSyncOptions(parser);
    parser.addOptions({
        {QStringLiteral("name"), QStringLiteral("This desk's name on the event. Without: this computer's."),
         QStringLiteral("NAME")},
        {QStringLiteral("by-code"),
         QStringLiteral(
             "Without an invitation: by six digits that both screens show; --peer names an address, else "
             "who is near is asked.")},
    });
}

QString words(JoinVerdict verdict)
{
    switch (verdict) {
    case JoinVerdict::Refused:
        return QStringLiteral("The administrator said no.");
    case JoinVerdict::Expired:
        return QStringLiteral("The invitation has expired, or was used already.");
    case JoinVerdict::NoInvitation:
        return QStringLiteral("The administrator's laptop does not know this invitation.");
    case JoinVerdict::NameTaken:
        return QStringLiteral("Another desk has this name.");
    case JoinVerdict::Enrolled:
    case JoinVerdict::Wait:
        break;
    }
    return QStringLiteral("An unknown answer came.");
}

QString words(const JoinFailure& failure)
{
    if (failure.verdict)
        return words(*failure.verdict);
    if (failure.reason == CloseReason::OtherVersion)
        return QStringLiteral("%1 runs another version of Gatelog.").arg(failure.detail);
    if (failure.reason == CloseReason::HandshakeFailed)
        return QStringLiteral("%1 is of another event.").arg(failure.detail);
    return QStringLiteral(
               "Nobody answers at the invitation's addresses (%1). Is the administrator's laptop on this "
               "network, and still inviting?")
        .arg(failure.detail);
}

/// What enrolling ends with.
struct Enrolment
{
    ExitStatus status = ExitStatus::Done;
    PublicKey authority;
    Endpoint host;
};

/// Carries the join through, and what it says to the person.
class Guest : public QObject
{
public:
    Guest(Context& context, const SigningKey& device) : m_context(context), m_client(device, context.clock)
    {
        connect(&m_client, &JoinClient::waiting, this, [this] {
            m_context.out.json({{QStringLiteral("event"), QStringLiteral("waiting")}});
            m_context.out.text(QStringLiteral("waiting for the administrator"));
        });
        connect(&m_client, &JoinClient::busy, this, [this] {
            if (!std::exchange(m_isBusyTold, true))
                m_context.out.message(QStringLiteral(
                    "The administrator's laptop has no time for this one just now; it is asked again."));
        });
        connect(&m_client, &JoinClient::codeToCompare, this, [this](const QString& code) {
            m_context.out.json(
                {{QStringLiteral("event"), QStringLiteral("code")}, {QStringLiteral("code"), code}});
            m_context.out.text(
                QStringLiteral("%1: does the administrator's screen show the same? y or n").arg(code));
        });
        connect(&m_client, &JoinClient::enrolled, this,
                [this](const PublicKey& authority, const Endpoint& endpoint) {
                    m_enrolment = {ExitStatus::Done, authority, endpoint};
                    QCoreApplication::exit();
                });
        connect(&m_client, &JoinClient::failed, this, [this](const JoinFailure& failure) {
            m_context.out.message(words(failure));
            m_enrolment.status = failure.verdict ? ExitStatus::Found : ExitStatus::Refused;
            QCoreApplication::exit();
        });
        connect(&m_input, &InputLines::line, this, [this](const QString& line) {
            if (line.trimmed().compare(QLatin1StringView("y"), Qt::CaseInsensitive) == 0)
                m_client.confirmCode();
            else
                giveUp();
        });
    }

    Result<Enrolment> byInvitation(const Invitation& invitation, const QString& name,
                                   const std::vector<Endpoint>& besides)
    {
        if (const auto begun = m_client.join(invitation, name, besides); !begun)
            return tl::unexpected(begun.error());
        QCoreApplication::exec();
        return m_enrolment;
    }

    Result<Enrolment> byCode(const QString& name, const SyncSettings& settings)
    {
        m_input.start();
        if (!settings.peers.empty()) {
            if (const auto begun = m_client.joinByCode(settings.peers.front(), name); !begun)
                return tl::unexpected(begun.error());
        } else {
            connect(&m_client, &JoinClient::hostsHeard, this,
                    [this, name](const std::vector<Endpoint>& hosts) { choose(hosts, name); });
            m_client.lookForBeacons(settings.discoveryPort);
            m_context.out.text(QStringLiteral("looking for an administrator's laptop that invites by code"));
        }
        QCoreApplication::exec();
        return m_enrolment;
    }

private:
    /// Which of several is the right one only the person can know.
    void choose(const std::vector<Endpoint>& hosts, const QString& name)
    {
        if (hosts.size() == 1) {
            if (const auto begun = m_client.joinByCode(hosts.front(), name); begun)
                return;
            else
                m_enrolment.status = m_context.out.failed(begun.error());
        } else {
            QStringList addresses;
            for (const Endpoint& host : hosts)
                addresses.append(toText(host));
            m_context.out.json({{QStringLiteral("event"), QStringLiteral("several_invite")},
                                {QStringLiteral("addresses"), QJsonArray::fromStringList(addresses)}});
            m_context.out.message(
                QStringLiteral("Several laptops invite by code. Name the right one: --peer %1")
                    .arg(addresses.join(QStringLiteral(", or --peer "))));
            m_enrolment.status = ExitStatus::Found;
        }
        QCoreApplication::exit();
    }

    void giveUp()
    {
        m_client.cancel();
        m_enrolment.status = ExitStatus::Found;
        QCoreApplication::exit();
    }

    Context& m_context;
    JoinClient m_client;
    InputLines m_input;
    Enrolment m_enrolment;
    bool m_isBusyTold = false;
};

enum class FromWhom { WhoMayInvite, Anybody };

/// Whether all is here that they have. Others may have joined in the same minute, and know no more than this
/// desk: they do not count for much.
bool hasAll(const SyncState& state, FromWhom fromWhom)
{
    if (!state.isEnrolled)
        return false;
    int connected = 0, caughtUp = 0;
    for (const SyncState::Device& device : state.devices) {
        const bool isSure = device.role == Role::Administrator || device.role == Role::Node;
        if (device.isConnected && device.isCaughtUp && isSure)
            return true;
        connected += device.isConnected;
        caughtUp += device.isConnected && device.isCaughtUp;
    }
    return fromWhom == FromWhom::Anybody && connected > 0 && caughtUp == connected;
}

/// Gets everything the others have.
ExitStatus fetch(Context& context, SyncSettings settings)
{
    LiveDesk desk(context, settings);
    QTimer patience;
    patience.setSingleShot(true);
    patience.setInterval(kPatience);
    QTimer calm;
    calm.setSingleShot(true);
    calm.setInterval(kCalm);
    std::int64_t records = 0, told = 0;
    QObject::connect(&patience, &QTimer::timeout, &desk, [&] {
        context.out.message(QStringLiteral("Enrolled, but not all has arrived yet; `desk` goes on with it."));
        desk.finish(ExitStatus::Done);
    });
    QObject::connect(&desk.service(), &ReplicaService::merged, &desk, [&](const MergeCounts& counts) {
        patience.start();
        calm.start();
        records += counts.stored;
        std::int64_t lacking = 0;
        for (const SyncState::Device& device : desk.sync().state().devices)
            lacking = std::max(lacking, device.lacking);
        if (records - told < 1'000)
            return;
        told = records;
        context.out.json({{QStringLiteral("event"), QStringLiteral("progress")},
                          {QStringLiteral("records"), qint64(records)},
                          {QStringLiteral("to_come"), qint64(lacking)}});
        context.out.text(QStringLiteral("%1 records").arg(records));
    });
    QObject::connect(&desk.sync(), &DeskSync::stateChanged, &desk, [&](const SyncState& state) {
        if (hasAll(state, FromWhom::WhoMayInvite))
            desk.finish(ExitStatus::Done);
    });
    QObject::connect(&calm, &QTimer::timeout, &desk, [&] {
        if (hasAll(desk.sync().state(), FromWhom::Anybody))
            desk.finish(ExitStatus::Done);
    });
    patience.start();
    if (const auto opened = desk.open(); !opened)
        return context.out.failed(opened.error());
    return desk.run();
}

ExitStatus summary(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const ReplicaStatus status = replicaStatus(**replica);
    const QString event = (*replica)->setup().event ? (*replica)->setup().event->name : QString();
    const QString name = (*replica)->setup().deviceName((*replica)->device());
    context.out.json({{QStringLiteral("event"), QStringLiteral("joined")},
                      {QStringLiteral("event_name"), event},
                      {QStringLiteral("desk"), name},
                      {QStringLiteral("tickets"), qint64(status.tickets)},
                      {QStringLiteral("records"), qint64(status.records)}});
    context.out.text(QStringLiteral("%1 is a desk of %2: %3 tickets").arg(name, event).arg(status.tickets));
    return ExitStatus::Done;
}

/// What is in the folder already.
struct Held
{
    EventId event;
    SigningKey device;
};

/// A replica that is no desk of its event: restored from a backup, say. Nothing: an empty folder. Conflict:
/// it is a desk.
Result<std::optional<Held>> heldReplica(const Context& context)
{
    if (!context.folder.hasReplica()) {
        if (context.folder.hasKeys())
            return failure(ErrorCode::Conflict, context.folder.path());
        return std::optional<Held>();
    }
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return tl::unexpected(replica.error());
    const auto key = context.folder.deviceKey();
    if (!key)
        return tl::unexpected(key.error());
    if ((*replica)->setup().devices.contains(key->publicKey()))
        return failure(ErrorCode::Conflict,
                       context.folder.path() + QStringLiteral(": is a desk of its event"));
    return std::optional(Held{(*replica)->eventId(), *key});
}

ExitStatus run(Context& context)
{
    const QStringList arguments = context.parser.positionalArguments();
    const bool byCode = context.parser.isSet(QStringLiteral("by-code"));
    if (arguments.size() != (byCode ? 0 : 1))
        return context.out.failed({ErrorCode::Usage, QStringLiteral("one invitation, or --by-code")});
    auto settings = syncSettings(context);
    if (!settings)
        return context.out.failed(settings.error());
    QString name = context.parser.value(QStringLiteral("name"));
    if (name.isEmpty())
        name = QSysInfo::machineHostName();
    const auto fit = givenName(name);
    if (!fit)
        return context.out.failed(
            {ErrorCode::Usage,
             QStringLiteral("--name: 1 to %1 letters, in one line").arg(kMaxGivenNameLength)});
    name = *fit;
    const auto held = heldReplica(context);
    if (!held)
        return context.out.failed(held.error());
    const SigningKey device = *held ? (*held)->device : SigningKey::generate();
    Guest guest(context, device);
    Result<Enrolment> enrolment = Enrolment{};
    if (byCode) {
        enrolment = guest.byCode(name, *settings);
    } else {
        const auto invitation = Invitation::decode(arguments.front());
        if (!invitation)
            return context.out.failed(invitation.error());
        if (*held && (*held)->event != eventIdOf(invitation->authority))
            return context.out.failed({ErrorCode::ForeignEvent, context.folder.path()});
        enrolment = guest.byInvitation(*invitation, name, settings->peers);
    }
    if (!enrolment)
        return context.out.failed(enrolment.error());
    if (enrolment->status != ExitStatus::Done)
        return enrolment->status;
    if (const auto made = Replica::createEmpty(context.folder, eventIdOf(enrolment->authority), device);
        !made)
        return context.out.failed(made.error());
    settings->authority = enrolment->authority;
    settings->peers.insert(settings->peers.begin(), enrolment->host);
    KnownPeers(context.folder.path()).add(enrolment->host);
    const ExitStatus fetched = fetch(context, *settings);
    return fetched == ExitStatus::Done ? summary(context) : fetched;
}

} // namespace

extern const Command kJoinCommand{"join", "Become a desk of an event", Needs::Core, addOptions, run};

} // namespace gatelog
