// SPDX-License-Identifier: Apache-2.0
// invite: lets other laptops join.
#include "app/ctl/input_lines.h"
#include "app/ctl/live_desk.h"
#include "app/print/ticket_qr.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace gatelog {
namespace {

constexpr int kMaxInvitations = 64;
/// Without a session, before it had everything.
constexpr std::chrono::seconds kLeftAfter{15};

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

Result<InviteOptions> optionsOf(const Context& context)
{
    const QCommandLineParser& parser = context.parser;
    InviteOptions options;
    const auto count = context.number("count", 1, 1, kMaxInvitations);
    if (!count)
        return tl::unexpected(count.error());
    options.count = *count;
    const auto minutes = context.number("minutes", 15, 1, 24 * 60);
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
        connect(&sync, &DeskSync::joinEnded, this, &Host::joinEnded);
        connect(&sync, &DeskSync::neverCame, this, &Host::neverCame);
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
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_options.wish.validity);
        m_desk.context().out.text(
            QStringLiteral("On a new laptop, within %1 minutes: gatelogctl join %2 --name NAME")
                .arg(minutes.count())
                .arg(m_options.byCode ? QStringLiteral("--by-code") : QStringLiteral("INVITATION")));
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
        if (line.contains(QStringLiteral("qr")))
            out.text(QStringLiteral("as a picture: %1").arg(line[QStringLiteral("qr")].toString()));
        return {};
    }

    void ask(PeerNumber peer, const JoinRequest& request)
    {
        m_asking[peer] = request;
        askNext();
    }

    /// One at a time, or an answer might be taken for another's.
    void askNext()
    {
        if (m_asked || m_asking.empty())
            return;
        m_asked = m_asking.begin()->first;
        const JoinRequest& request = m_asking.begin()->second;
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

    void joinEnded(PeerNumber peer)
    {
        const auto gone = m_asking.extract(peer);
        if (gone.empty() || m_asked != peer)
            return;
        m_asked.reset();
        m_desk.context().out.json({{QStringLiteral("event"), QStringLiteral("gone")},
                                   {QStringLiteral("name"), gone.mapped().name}});
        m_desk.context().out.text(QStringLiteral("%1 does not ask any more").arg(gone.mapped().name));
        askNext();
    }

    /// Not counted: somebody else may come in its place.
    void neverCame(const JoinRequest& request)
    {
        m_joined.erase(request.device);
        m_desk.context().out.json({{QStringLiteral("event"), QStringLiteral("never_came")},
                                   {QStringLiteral("name"), request.name}});
        m_desk.context().out.message(
            QStringLiteral("%1 was let in and has not come back: its join broke off. It can join again.")
                .arg(request.name));
    }

    void answer(const QString& text)
    {
        if (!m_asked)
            return;
        const PeerNumber peer = *std::exchange(m_asked, std::nullopt);
        m_asking.erase(peer);
        if (text.trimmed().compare(QLatin1StringView("y"), Qt::CaseInsensitive) == 0)
            m_desk.sync().approve(peer, m_options.wish.role);
        else
            m_desk.sync().refuse(peer);
        askNext();
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

    /// Who has gone before it had all goes on where it is started again: it is a desk of the event.
    void finishIfServed()
    {
        for (const SyncState::Device& device : m_desk.sync().state().devices) {
            const bool hasLeft = device.silentFor && *device.silentFor >= kLeftAfter;
            if (m_joined.contains(device.key) && (device.hasAll || hasLeft))
                m_served.insert(device.key);
        }
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
    std::optional<PeerNumber> m_asked; ///< whose question is on the screen
    std::set<PublicKey> m_joined, m_served;
};

ExitStatus run(Context& context)
{
    const auto options = optionsOf(context);
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
