// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/live_desk.h"

#include "app/ctl/interruption.h"
#include "app/ctl/sale_words.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace gatelog {
namespace {

QStringList texts(const std::vector<Endpoint>& endpoints)
{
    QStringList list;
    for (const Endpoint& endpoint : endpoints)
        list.append(toText(endpoint));
    return list;
}

QJsonObject jsonOf(const ConflictingRedemption& redemption)
{
    QJsonObject object{{QStringLiteral("desk"), redemption.desk},
                       {QStringLiteral("gate"), redemption.gate},
                       {QStringLiteral("time"), isoTime(redemption.time)},
                       {QStringLiteral("confirmed"), redemption.confirmed}};
    if (!redemption.staff.isEmpty())
        object[QStringLiteral("staff")] = redemption.staff;
    return object;
}

/// A clock that differs by less says nothing to anybody.
constexpr std::chrono::milliseconds kTolerableOffset{5'000};

} // namespace

void addSyncOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("listen"),
         QStringLiteral("Listen here alone; may be given several times. Port 0: the system's choice."),
         QStringLiteral("ADDR:PORT")},
        {QStringLiteral("peer"), QStringLiteral("Another desk's address; may be given several times."),
         QStringLiteral("ADDR:PORT")},
        {QStringLiteral("no-discovery"), QStringLiteral("Send and hear no datagrams.")},
        {QStringLiteral("discovery-port"), QStringLiteral("UDP port of discovery. Without: 47615."),
         QStringLiteral("PORT")},
    });
}

Result<SyncSettings> syncSettings(const Context& context)
{
    SyncSettings settings;
    const auto read = [&](const QString& option, std::vector<Endpoint>& endpoints) -> Result<> {
        for (const QString& text : context.parser.values(option)) {
            // Port 0 is an address to listen at, and none to be reached at.
            const QString anyPort = QStringLiteral(":0");
            const bool isAny = option == QStringLiteral("listen") && text.endsWith(anyPort);
            auto endpoint =
                endpointFromText(isAny ? text.chopped(anyPort.size()) + QStringLiteral(":1") : text);
            if (!endpoint)
                return failure(ErrorCode::Usage, QStringLiteral("--%1 %2").arg(option, text));
            if (isAny)
                endpoint->port = 0;
            endpoints.push_back(*endpoint);
        }
        return {};
    };
    if (const auto listen = read(QStringLiteral("listen"), settings.listen); !listen)
        return tl::unexpected(listen.error());
    if (const auto peers = read(QStringLiteral("peer"), settings.peers); !peers)
        return tl::unexpected(peers.error());
    settings.discovery = !context.parser.isSet(QStringLiteral("no-discovery"));
    const auto port = context.number("discovery-port", settings.discoveryPort, 1, 65'535);
    if (!port)
        return tl::unexpected(port.error());
    settings.discoveryPort = quint16(*port);
    return settings;
}

LiveDesk::LiveDesk(Context& context, const SyncSettings& settings)
    : m_context(context), m_service(new ReplicaService(context.clock))
{
    m_service->moveToThread(&m_replicaThread);
    connect(&m_replicaThread, &QThread::finished, m_service, &QObject::deleteLater);
    m_sync = std::make_unique<DeskSync>(*m_service, context.clock, settings);
    m_control = std::make_unique<ControlServer>(*m_service);
    connectWords();
    catchInterruption();
    m_interruption.setInterval(100);
    connect(&m_interruption, &QTimer::timeout, this, [this] {
        if (!isInterrupted())
            return;
        m_interruption.stop();
        Q_EMIT interrupted();
        finish(m_status);
    });
    m_replicaThread.setObjectName(QStringLiteral("replica"));
    m_replicaThread.start();
}

LiveDesk::~LiveDesk()
{
    m_control->stop();
    m_sync->stop();
    m_service->close();
    m_replicaThread.quit();
    m_replicaThread.wait();
    m_control.reset();
    m_sync.reset();
}

Result<> LiveDesk::open()
{
    QEventLoop loop;
    std::optional<Error> error;
    const auto opened = connect(m_service, &ReplicaService::opened, &loop, [&] { loop.quit(); });
    const auto failed = connect(m_service, &ReplicaService::openFailed, &loop, [&](const Error& what) {
        error = what;
        loop.quit();
    });
    m_service->open(m_context.folder.path());
    loop.exec();
    disconnect(opened);
    disconnect(failed);
    if (error)
        return tl::unexpected(*error);
    m_context.out.json({{QStringLiteral("event"), QStringLiteral("open")},
                        {QStringLiteral("name"), m_state.eventName},
                        {QStringLiteral("desk"), m_state.deviceName},
                        {QStringLiteral("role"), roleName(m_state.role)}});
    if (!m_state.eventName.isEmpty()) // else it has yet to come
        m_context.out.text(QStringLiteral("%1: %2").arg(m_state.eventName, m_state.deviceName));
    return {};
}

void LiveDesk::connectWords()
{
    Output& out = m_context.out;
    const auto takeState = [this](const DeskState& state) {
        m_state = state;
        tellAnnouncements();
    };
    connect(m_service, &ReplicaService::opened, this, takeState);
    connect(m_service, &ReplicaService::stateChanged, this, takeState);
    connect(m_service, &ReplicaService::quotasChanged, this,
            [this](const std::vector<QuotaStanding>& quotas) { tellQuotas(quotas); });
    connect(m_service, &ReplicaService::failed, this, [&out](const Error& error) { out.failed(error); });
    connect(m_service, &ReplicaService::conflictsFound, this,
            [this](const std::vector<ConflictCase>& conflicts) {
                for (const ConflictCase& conflict : conflicts)
                    tellConflict(conflict);
            });
    connect(m_service, &ReplicaService::announced, this,
            [this](const std::vector<AnnouncementEntry>& announcements) {
                m_untold.insert(m_untold.end(), announcements.begin(), announcements.end());
                tellAnnouncements();
            });
    connect(m_sync.get(), &DeskSync::stateChanged, this, &LiveDesk::tellPeers);
    connect(m_sync.get(), &DeskSync::networkChanged, this, &LiveDesk::tellNetwork);
    connect(m_sync.get(), &DeskSync::listening, this, [&out](const std::vector<Endpoint>& endpoints) {
        out.json({{QStringLiteral("event"), QStringLiteral("listening")},
                  {QStringLiteral("addresses"), QJsonArray::fromStringList(texts(endpoints))}});
        out.text(QStringLiteral("listening at ") + texts(endpoints).join(QStringLiteral(", ")));
    });
    connect(m_sync.get(), &DeskSync::refused, this, [&out](CloseReason reason) {
        const QString why =
            reason == CloseReason::Revoked ? QStringLiteral("revoked") : QStringLiteral("not_enrolled");
        out.json({{QStringLiteral("event"), QStringLiteral("refused")}, {QStringLiteral("reason"), why}});
        out.message(reason == CloseReason::Revoked
                        ? QStringLiteral("This device was revoked by an administrator.")
                        : QStringLiteral("The others do not know this device."));
    });
}

void LiveDesk::tellQuotas(const std::vector<QuotaStanding>& quotas)
{
    for (const QuotaStanding& quota : quotas) {
        if (std::find(m_quotas.begin(), m_quotas.end(), quota) != m_quotas.end())
            continue;
        QJsonObject line = quotaJson(quota);
        line[QStringLiteral("event")] = QStringLiteral("quota");
        m_context.out.json(line);
        if (quota.oversold() > 0)
            m_context.out.text(quotaText(quota));
    }
    m_quotas = quotas;
}

void LiveDesk::tellPeers(const SyncState& state)
{
    QJsonArray devices;
    QStringList words;
    int caughtUp = 0;
    for (const SyncState::Device& device : state.devices) {
        caughtUp += device.isConnected && device.isCaughtUp;
        QJsonObject object{{QStringLiteral("name"), device.name},
                           {QStringLiteral("connected"), device.isConnected},
                           {QStringLiteral("caught_up"), device.isCaughtUp},
                           {QStringLiteral("lacking"), qint64(device.lacking)}};
        if (device.isRevoked)
            object[QStringLiteral("revoked")] = true;
        devices.append(object);
        if (!device.isConnected)
            continue;
        if (device.isCaughtUp)
            words.append(device.name);
        else if (device.lacking == 0)
            words.append(QStringLiteral("%1 (catching up)").arg(device.name));
        else
            words.append(QStringLiteral("%1 (%2 records to come)").arg(device.name).arg(device.lacking));
    }
    m_context.out.json({{QStringLiteral("event"), QStringLiteral("peers")},
                        {QStringLiteral("connected"), state.connected()},
                        {QStringLiteral("caught_up"), caughtUp},
                        {QStringLiteral("can_confirm"), state.canConfirm},
                        {QStringLiteral("arbiter"), state.arbiter},
                        {QStringLiteral("revoked"), state.isRevoked},
                        {QStringLiteral("devices"), devices}});
    const QString line = words.isEmpty()
                             ? QStringLiteral("no other desk in reach")
                             : QStringLiteral("connected with ") + words.join(QStringLiteral(", "));
    // The others hang up on one that was revoked, again and again: that it is out was said.
    const bool isOut = m_sync->refusal() == CloseReason::Revoked;
    if (!isOut && line != std::exchange(m_toldPeers, line))
        m_context.out.text(line);
}

void LiveDesk::tellNetwork(const NetworkStatus& status)
{
    if (status.listenProblem != m_toldProblem) {
        m_toldProblem = status.listenProblem;
        // Another port than the usual one is as good, unless it was asked for.
        const bool matters = status.port == 0 || m_context.parser.isSet(QStringLiteral("listen"));
        if (!m_toldProblem.isEmpty() && matters)
            m_context.out.message(QStringLiteral("Cannot listen at ") + m_toldProblem);
    }
    const bool isOff = status.clockOffset && std::chrono::abs(*status.clockOffset) > kTolerableOffset;
    if (isOff && !m_toldOffset) {
        m_toldOffset = status.clockOffset;
        m_context.out.json({{QStringLiteral("event"), QStringLiteral("clock")},
                            {QStringLiteral("others_ahead_ms"), qint64(status.clockOffset->count())}});
        m_context.out.message(QStringLiteral("This clock differs from the others' by %1 s.")
                                  .arg(std::chrono::abs(*status.clockOffset).count() / 1000));
    }
    if (!isOff)
        m_toldOffset.reset();
}

void LiveDesk::tellConflict(const ConflictCase& conflict)
{
    m_context.out.json({{QStringLiteral("event"), QStringLiteral("conflict")},
                        {QStringLiteral("ticket"), ticketIdText(conflict.ticket.id)},
                        {QStringLiteral("name"), conflict.ticket.name},
                        {QStringLiteral("first"), jsonOf(conflict.first)},
                        {QStringLiteral("second"), jsonOf(conflict.second)}});
    m_context.out.text(
        QStringLiteral("ADMITTED TWICE  %1: at %2 by %3, and at %4 by %5")
            .arg(conflict.ticket.name.isEmpty() ? ticketIdText(conflict.ticket.id) : conflict.ticket.name,
                 conflict.first.gate, conflict.first.desk, conflict.second.gate, conflict.second.desk));
}

/// What is for a gate waits until that gate's name is here.
void LiveDesk::tellAnnouncements()
{
    std::erase_if(m_untold, [this](const AnnouncementEntry& announcement) {
        const auto gate = std::find_if(m_state.gates.begin(), m_state.gates.end(),
                                       [&](const Gate& known) { return known.id == announcement.gate; });
        if (announcement.gate.value() != 0 && gate == m_state.gates.end())
            return false;
        tell(announcement, gate == m_state.gates.end() ? QString() : gate->name);
        return true;
    });
    constexpr auto most = std::size_t(ReplicaService::kAnnouncementsRead);
    if (m_untold.size() > most)
        m_untold.erase(m_untold.begin(), m_untold.end() - std::ptrdiff_t(most));
}

void LiveDesk::tell(const AnnouncementEntry& announcement, const QString& gate)
{
    const QString effect = entryEffectName(announcement.effect);
    QJsonObject line{{QStringLiteral("event"), QStringLiteral("announcement")},
                     {QStringLiteral("device"), announcement.device},
                     {QStringLiteral("text"), announcement.text}};
    if (!gate.isEmpty())
        line[QStringLiteral("gate")] = gate;
    if (!effect.isEmpty())
        line[QStringLiteral("effect")] = effect;
    m_context.out.json(line);
    QStringList words{announcement.text};
    if (!effect.isEmpty())
        words.prepend(announcement.effect == EntryEffect::Stop ? QStringLiteral("entry is stopped")
                                                               : QStringLiteral("entry goes on"));
    words.removeAll(QString());
    m_context.out.text(QStringLiteral("%1, to %2: %3")
                           .arg(announcement.device, gate.isEmpty() ? QStringLiteral("all gates") : gate,
                                words.join(QStringLiteral(": "))));
}

ExitStatus LiveDesk::run()
{
    m_interruption.start();
    QCoreApplication::exec();
    return m_status;
}

void LiveDesk::finish(ExitStatus status)
{
    m_status = status;
    QCoreApplication::exit();
}

} // namespace gatelog
