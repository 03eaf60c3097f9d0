// SPDX-License-Identifier: Apache-2.0
// invite: lets other laptops join.
#include "app/ctl/input_lines.h"
#include "app/ctl/live_desk.h"
#include "app/print/ticket_qr.h"

#include <set>

namespace gatelog {
namespace {

constexpr int kMaxInvitations = 64;

void addOptions(QCommandLineParser& parser)
{
    addSyncOptions(parser);
    parser.addOptions({
        {QStringLiteral("count"), QStringLiteral("How many desks; each gets an invitation. Without: 1."),
         QStringLiteral("N")},
        {QStringLiteral("role"),
         QStringLiteral("scanner, supervisor, administrator or node. Without: scanner."),
         QStringLiteral("ROLE")},
        {QStringLiteral("minutes"), QStringLiteral("How long they hold. Without: 15."), QStringLiteral("N")},
        {QStringLiteral("qr"), QStringLiteral("Also as pictures, FILE or FILE-1, FILE-2 …"),
         QStringLiteral("FILE")},
        {QStringLiteral("ask"), QStringLiteral("Ask here, on standard input, before a desk is let in.")},
        {QStringLiteral("by-code"),
         QStringLiteral("Without an invitation: by six digits that both screens show. Asks here.")},
        {QStringLiteral("passphrase-file"),
         QStringLiteral("A file with the passphrase that seals the event's key."), QStringLiteral("FILE")},
    });
}

/// What the options say.
struct InviteOptions
{
    int count = 1;
    InvitationWish wish;
    bool byCode = false;
};

Result<InviteOptions> optionsOf(const QCommandLineParser& parser)
{
    InviteOptions options;
    const auto number = [&parser](const QString& name, int otherwise, int most) -> Result<int> {
        if (!parser.isSet(name))
            return otherwise;
        bool isNumber = false;
        const int value = parser.value(name).toInt(&isNumber);
        if (!isNumber || value < 1 || value > most)
            return failure(ErrorCode::Usage, QStringLiteral("--%1: 1 to %2").arg(name).arg(most));
        return value;
    };
    const auto count = number(QStringLiteral("count"), 1, kMaxInvitations);
    if (!count)
        return tl::unexpected(count.error());
    options.count = *count;
    const auto minutes = number(QStringLiteral("minutes"), 15, 24 * 60);
    if (!minutes)
        return tl::unexpected(minutes.error());
    options.wish.validity = std::chrono::minutes(*minutes);
    if (const QString name = parser.value(QStringLiteral("role")); !name.isEmpty()) {
        const auto role = roleCalled(name);
        if (!role)
            return failure(ErrorCode::Usage, QStringLiteral("--role %1").arg(name));
        options.wish.role = *role;
    }
    options.byCode = parser.isSet(QStringLiteral("by-code"));
    if (parser.isSet(QStringLiteral("ask")) || options.byCode)
        options.wish.approval = Approval::Ask;
    return options;
}

/// Waits until as many have joined as were invited, and have got what there is.
class Host : public QObject
{
public:
    Host(LiveDesk& desk, const SigningKey& authority, const InviteOptions& options)
        : m_desk(desk), m_authority(authority), m_options(options)
    {
        DeskSync& sync = desk.sync();
        connect(&sync, &DeskSync::joinRequested, this, &Host::ask);
        connect(&sync, &DeskSync::joinEnded, this, [this](PeerNumber peer) { m_asking.erase(peer); });
        connect(&sync, &DeskSync::enrolled, this, &Host::enrolled);
        connect(&sync, &DeskSync::joinFailed, this, [this](const JoinRequest& request, const Error& error) {
            m_desk.context().out.message(QStringLiteral("%1 was not let in").arg(request.name));
            m_desk.context().out.failed(error);
        });
        connect(&sync, &DeskSync::stateChanged, this, &Host::finishIfServed);
        connect(&m_input, &InputLines::line, this, &Host::answer);
        m_end.setSingleShot(true);
        m_end.setInterval(options.wish.validity);
        connect(&m_end, &QTimer::timeout, this, [this] {
            m_desk.context().out.message(QStringLiteral("The time is over."));
            m_desk.finish(m_joined.empty() ? ExitStatus::Found : ExitStatus::Done);
        });
    }

    Result<> start()
    {
        m_end.start();
        if (m_options.wish.approval == Approval::Ask)
            m_input.start();
        if (m_options.byCode)
            return m_desk.sync().setJoinByCode(JoinByCode::Open, m_authority);
        for (int i = 0; i < m_options.count; ++i) {
            const auto invitation = m_desk.sync().invite(m_authority, m_options.wish);
            if (!invitation)
                return tl::unexpected(invitation.error());
            if (const auto shown = show(*invitation, i); !shown)
                return shown;
        }
        return {};
    }

private:
    Result<> show(const Invitation& invitation, int number)
    {
        const QString text = invitation.encode();
        Output& out = m_desk.context().out;
        QJsonObject line{{QStringLiteral("invitation"), text},
                         {QStringLiteral("role"), roleName(m_options.wish.role)},
                         {QStringLiteral("expires"), isoTime(invitation.expires)}};
        if (QString file = m_desk.context().parser.value(QStringLiteral("qr")); !file.isEmpty()) {
            if (m_options.count > 1)
                file.insert(file.lastIndexOf(u'.') < 0 ? file.size() : file.lastIndexOf(u'.'),
                            QStringLiteral("-%1").arg(number + 1));
            const auto qr = TicketQr::of(text);
            if (!qr)
                return tl::unexpected(qr.error());
            if (!qr->image().save(file))
                return failure(ErrorCode::WriteFailed, file);
            line[QStringLiteral("qr")] = file;
        }
        out.json(line);
        out.text(text);
        return {};
    }

    void ask(PeerNumber peer, const JoinRequest& request)
    {
        m_asking[peer] = request;
        QJsonObject line{{QStringLiteral("event"), QStringLiteral("asks")},
                         {QStringLiteral("name"), request.name}};
        if (!request.code.isEmpty())
            line[QStringLiteral("code")] = request.code;
        m_desk.context().out.json(line);
        m_desk.context().out.text(request.code.isEmpty()
                                      ? QStringLiteral("%1 wants to join: y or n?").arg(request.name)
                                      : QStringLiteral("%1 wants to join, and should show %2: y or n?")
                                            .arg(request.name, request.code));
    }

    /// Of whoever has asked longest.
    void answer(const QString& text)
    {
        if (m_asking.empty())
            return;
        const auto [peer, request] = *m_asking.begin();
        m_asking.erase(m_asking.begin());
        if (text.trimmed().compare(QLatin1StringView("y"), Qt::CaseInsensitive) == 0)
            m_desk.sync().approve(peer, m_options.wish.role);
        else
            m_desk.sync().refuse(peer);
    }

    void enrolled(const JoinRequest& request)
    {
        m_joined.insert(request.device);
        m_desk.context().out.json({{QStringLiteral("event"), QStringLiteral("joined")},
                                   {QStringLiteral("name"), request.name},
                                   {QStringLiteral("device"), QString::fromLatin1(request.device.toHex())}});
        m_desk.context().out.text(QStringLiteral("%1 has joined").arg(request.name));
        finishIfServed();
    }

    void finishIfServed()
    {
        for (const SyncState::Device& device : m_desk.sync().state().devices)
            if (device.hasAll)
                m_served.insert(device.key);
        const bool all = std::all_of(m_joined.begin(), m_joined.end(),
                                     [this](const PublicKey& key) { return m_served.contains(key); });
        if (int(m_joined.size()) >= m_options.count && all)
            m_desk.finish(ExitStatus::Done);
    }

    LiveDesk& m_desk;
    SigningKey m_authority;
    InviteOptions m_options;
    InputLines m_input;
    QTimer m_end;
    std::map<PeerNumber, JoinRequest> m_asking;
    std::set<PublicKey> m_joined, m_served;
};

ExitStatus run(Context& context)
{
    const auto options = optionsOf(context.parser);
    if (!options)
        return context.out.failed(options.error());
    const auto settings = syncSettings(context);
    if (!settings)
        return context.out.failed(settings.error());
    const auto authority = context.authority();
    if (!authority)
        return context.out.failed(authority.error());
    LiveDesk desk(context, *settings);
    Host host(desk, *authority, *options);
    // Where others can connect to is known a moment after the replica is open.
    bool isShown = false;
    QObject::connect(&desk.sync(), &DeskSync::listening, &host, [&](const std::vector<Endpoint>& endpoints) {
        if (isShown || endpoints.empty())
            return;
        isShown = true;
        if (const auto started = host.start(); !started)
            desk.finish(context.out.failed(started.error()));
    });
    if (const auto opened = desk.open(); !opened)
        return context.out.failed(opened.error());
    return desk.run();
}

} // namespace

extern const Command kInviteCommand{"invite", "Let other laptops join the event", Needs::Gui, addOptions,
                                    run};

} // namespace gatelog
