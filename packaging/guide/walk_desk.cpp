// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demo_event.h"
#include "app/desk/desk.h"
#include "app/desk/desk_page.h"
#include "app/desk/desk_window.h"
#include "app/desk/kiosk.h"
#include "app/desk/notice_bar.h"
#include "app/desk/peers_chip.h"
#include "app/desk/peers_panel.h"
#include "app/desk/sale_display.h"
#include "app/desk/sale_offers.h"
#include "app/desk/sale_panel.h"
#include "app/desk/sale_tickets.h"
#include "app/desk/sale_wording.h"
#include "app/desk/search_panel.h"
#include "app/desk/settings_dialog.h"
#include "app/desk/status_line.h"
#include "app/desk/sync_display.h"
#include "app/desk/verdict_panel.h"
#include "core/store/announcements.h"
#include "core/store/staff.h"
#include "core/ticket/signed_code.h"
#include "packaging/guide/hostile_names.h"
#include "packaging/guide/picture_stage.h"
#include "packaging/guide/walk_rooms.h"

#include <QToolButton>

#include <algorithm>

namespace gatelog {
namespace {

using namespace std::chrono_literals;

class DeskRoom
{
public:
    explicit DeskRoom(Walk& walk)
        : m_walk(walk), m_stage(test::Evening::doors() + 75min), m_desk(*m_stage.service, m_stage.clock),
          m_window(m_desk, *m_stage.service),
          m_tickets(demoTickets(std::chrono::floor<std::chrono::seconds>(m_stage.clock.now())))
    {
        QObject::connect(m_stage.service, &ReplicaService::scanned, &m_window,
                         [this](const ScanResult& result) { m_last = result; });
    }

    void visit()
    {
        m_walk.show(m_window);
        if (!m_stage.open(
                [this](const ReplicaFolder& folder, const Clock& clock) { return prepare(folder, clock); }))
            return m_walk.miss(QStringLiteral("the demonstration event"));
        m_window.showFrame(cameraPicture(m_tickets.front().code));
        m_window.showCameraStatus(CameraStatus::Running);
        look("ready");
        visitVerdicts();
        visitDenials();
        visitSearch();
        visitSale();
        visitPeers();
        visitNotices();
        visitDialogs();
        visitKiosk();
    }

private:
    DeskPage& page() { return m_window.page(); }
    void look(const char* name) { m_walk.look(m_window, QStringLiteral("desk-") + QLatin1StringView(name)); }

    Result<> prepare(const ReplicaFolder& folder, const Clock& clock) const
    {
        if (const auto made = createDemoEvent(folder, clock); !made)
            return made;
        {
            const auto replica = Replica::open(folder, Replica::Mode::ReadWrite, clock);
            if (!replica)
                return tl::unexpected(replica.error());
            for (const auto& [name, role] :
                 {std::pair("Ana Kovač", Role::Scanner), std::pair("Ben Okafor", Role::Supervisor)})
                if (const auto changed =
                        changeStaff(**replica, {QString::fromUtf8(name), role, QByteArrayLiteral("4711")});
                    !changed)
                    return tl::unexpected(changed.error());
        }
        return m_walk.hasTypedNames() ? giveHostileNames(folder, clock) : Result<>();
    }

    /// Of the first ticket for which it is so.
    template <typename Condition>
    QString codeOf(Condition isWanted) const
    {
        const auto found = std::find_if(m_tickets.begin(), m_tickets.end(), isWanted);
        return found == m_tickets.end() ? QString() : found->code;
    }
    static bool isPlain(const Ticket& ticket)
    {
        return ticket.status == TicketStatus::Valid && ticket.paid && ticket.note.isEmpty() &&
               !ticket.validFrom && !ticket.validUntil;
    }
    /// Of the next ticket with nothing special about it.
    QString freshCode()
    {
        int skip = m_plainUsed++;
        return codeOf([&skip](const Ticket& ticket) { return isPlain(ticket) && skip-- == 0; });
    }

    void scan(const QString& code, const char* name)
    {
        m_desk.acknowledge();
        bool isDecided = false;
        const auto connection =
            QObject::connect(&m_desk, &Desk::recorded, qApp, [&isDecided] { isDecided = true; });
        m_desk.scanCode(code);
        if (!waitFor([&isDecided] { return isDecided; }))
            m_walk.miss(QLatin1StringView(name));
        QObject::disconnect(connection);
        const bool isDenied = m_last.decision.verdict == Verdict::Deny;
        if (isDenied != QLatin1StringView(name).startsWith(QLatin1StringView("deny")))
            m_walk.miss(QLatin1StringView(name));
        look(name);
    }

    void visitVerdicts()
    {
        const QString first = freshCode();
        scan(first, "admit");
        ScanResult alone = m_last;
        scan(codeOf([](const Ticket& ticket) { return !ticket.note.isEmpty(); }), "attention");
        m_desk.scanCode(freshCode());
        look("attention-held-back");
        m_desk.acknowledge();
        alone.confirmed = false;
        Q_EMIT m_desk.verdictChanged(displayOf(alone, {m_stage.clock.now(), QTimeZone("Europe/Berlin"), {}}));
        look("unconfirmed");
        Q_EMIT m_desk.verdictChanged(displayOf(Error{ErrorCode::DiskFull, QStringLiteral("replica.db")}));
        look("not-saved");
        Q_EMIT m_desk.verdictChanged(displayOfInvitation());
        look("invitation");
        m_desk.acknowledge();
        Q_EMIT m_desk.waiting();
        look("waiting");
        m_desk.acknowledge();
        scan(first, "deny-used");
    }

    void visitDenials()
    {
        scan(QStringLiteral("XYZ-4711"), "deny-unknown");
        const SigningKey stranger = SigningKey::fromSeed(QByteArray(32, 'x'));
        scan(makeSignedCode({TicketId(99), m_tickets.front().category, {}, {}}, m_desk.state().event,
                            stranger),
             "deny-forged");
        const auto hasStatus = [](TicketStatus status) {
            return [status](const Ticket& ticket) { return ticket.status == status; };
        };
        scan(codeOf(hasStatus(TicketStatus::Cancelled)), "deny-cancelled");
        scan(codeOf(hasStatus(TicketStatus::Blocked)), "deny-blocked");
        scan(codeOf([](const Ticket& ticket) { return ticket.validFrom.has_value(); }), "deny-too-early");
        scan(codeOf([](const Ticket& ticket) { return ticket.validUntil.has_value(); }), "deny-expired");
        scan(codeOf([](const Ticket& ticket) { return !ticket.paid; }), "deny-unpaid");
        const GateId north = m_desk.gate();
        for (const Gate& gate : m_desk.state().gates)
            if (gate.id != north)
                m_desk.setGate(gate.id);
        // That door is for the other categories.
        scan(codeOf([this](const Ticket& ticket) {
                 return isPlain(ticket) && ticket.category == m_tickets.front().category;
             }),
             "deny-wrong-gate");
        m_desk.setGate(north);
        m_desk.setDirection(Direction::Exit);
        scan(freshCode(), "deny-not-inside");
        m_desk.setDirection(Direction::Entry);
        limit(0);
        scan(freshCode(), "deny-full");
        limit({});
    }

    void limit(std::optional<std::uint32_t> capacity)
    {
        auto gate = *std::find_if(m_desk.state().gates.begin(), m_desk.state().gates.end(),
                                  [this](const Gate& one) { return one.id == m_desk.gate(); });
        gate.capacity = capacity;
        run([gate](Replica& replica) -> Result<> {
            const auto written = replica.append({Kind::Gate, encodeBody(gate)});
            return written ? Result<>() : tl::unexpected(written.error());
        });
    }
    void run(const ReplicaService::Errand& errand)
    {
        if (const auto done = m_stage.run(errand); !done)
            m_walk.miss(errorName(done.error().code) + u' ' + done.error().detail);
    }

    void visitSearch()
    {
        m_desk.acknowledge();
        page().header().focusSearch();
        look("search-begun");
        page().header().beginSearch(QStringLiteral("ma"));
        look("search");
        page().header().beginSearch(QStringLiteral("zzzz"));
        look("search-nothing");
        Q_EMIT page().header().guestListRequested();
        look("guests");
        Q_EMIT page().searchPanel().closed();
    }

    void visitSale()
    {
        m_window.sale().open();
        const Till& till = m_window.sale().till();
        if (!waitFor([&till] { return !till.offers().empty(); }))
            return m_walk.miss(QStringLiteral("what is for sale"));
        const CategoryId category = till.offers().front().category;
        look("sale");
        page().sale().offers().showSelling();
        settle(SaleOffers::kNoticeableWait * 2);
        look("sale-asking");
        page().sale().offers().showAnswer({});
        m_window.sale().till().sell(category, 3, Payment::Card);
        if (!waitFor([&till] { return till.state() == Till::State::Sold; }))
            return m_walk.miss(QStringLiteral("tickets that were sold"));
        look("sale-sold");
        page().sale().tickets().say(SaleWording::noPrinter());
        page().sale().tickets().setPrinting(SaleTickets::Printing::OnlyAsFile);
        look("sale-no-printer");
        m_window.sale().open(); // the next one
        run([category](Replica& replica) {
            return BoxOffice(replica).setQuota(category, BoxOffice(replica).standing(category).sold);
        });
        if (!waitFor([&till] { return till.offers().front().total == till.offers().front().sold; }))
            return m_walk.miss(QStringLiteral("a quota without any left"));
        look("sale-sold-out");
        m_window.sale().close();
    }

    /// Desks in every state, as their names are in this walk.
    PeersView crowd()
    {
        PeersView view = m_window.sync().view();
        view.sync.isEnrolled = view.sync.canConfirm = view.sync.isArbiter = true;
        view.desk.isAlone = false;
        for (int i = 0; i < 9; ++i) {
            SyncState::Device device;
            device.key = *PublicKey::fromBytes(QByteArray(32, char('B' + i)));
            device.name = QStringLiteral("South door %1").arg(i + 1);
            if (m_walk.hasTypedNames())
                device.name = hostileName(device.name);
            device.isConnected = i < 5;
            device.isCaughtUp = i < 4;
            device.lacking = i == 4 ? 1'200 : 0;
            device.isRevoked = i == 8;
            if (i > 4)
                device.silentFor = std::chrono::minutes(3 * i);
            view.sync.devices.push_back(device);
        }
        view.network.interfaces = 1;
        view.network.port = 47616;
        return view;
    }

    void visitPeers()
    {
        page().showPeers(true);
        look("peers-only");
        const PeersView view = crowd();
        page().peers().setView(view);
        page().header().chip().setStanding(standingOf(view));
        page().status().setPeers(view);
        page().placePeers();
        look("peers");
        page().showPeers(false);
    }

    void visitNotices()
    {
        const QString text = QStringLiteral("Medics at the south door. Keep the left lane free.");
        const Announcement word{m_walk.hasTypedNames() ? hostileName(text).left(90) : text, {}, {}, {}};
        Announcement stop = word;
        stop.effect = EntryEffect::Stop;
        const auto say = [this](const Announcement& said) {
            run([said](Replica& replica) -> Result<> {
                const auto written = replica.append({Kind::Announcement, encodeBody(said)});
                return written ? Result<>() : tl::unexpected(written.error());
            });
        };
        say(word);
        look("announcement");
        say(stop);
        scan(freshCode(), "deny-stopped");
        m_desk.acknowledge();
        Q_EMIT m_stage.service->backupFailed({ErrorCode::DiskFull, {}});
        look("notices");
        ReplicaStatus empty;
        Q_EMIT m_stage.service->statusChanged(empty);
        Q_EMIT m_stage.service->clockLagChanged(42min);
        page().status().setPower(MachineWatch::Danger::Critical, 6);
        page().status().setDisk(MachineWatch::Danger::Critical, 120'000'000);
        page().status().setSpeaker(Sounds::Speaker::Missing);
        m_window.showCameraStatus(CameraStatus::NoCamera);
        look("everything-wrong");
        auto* more = page().notices().findChild<QToolButton*>(QStringLiteral("chip"));
        if (more && more->isVisible()) {
            more->click();
            look("notices-all");
            more->click();
        }
        stop.effect = EntryEffect::Resume;
        say(stop);
        Q_EMIT m_stage.service->clockLagChanged(0ms);
        page().status().setPower(MachineWatch::Danger::None, 80);
        page().status().setDisk(MachineWatch::Danger::None, 1);
        m_window.showCameraStatus(CameraStatus::Running);
        m_window.showFrame(cameraPicture(m_tickets.front().code));
        m_stage.service->refreshStatus();
    }

    void openDialog(const char* name, const std::function<void()>& open)
    {
        if (!m_walk.openDialog(QStringLiteral("desk-") + QLatin1StringView(name), open))
            m_walk.miss(QLatin1StringView(name));
    }

    void visitDialogs()
    {
        Q_EMIT page().header().helpRequested();
        look("help");
        Q_EMIT page().header().helpRequested();
        openDialog("settings", [this] {
            auto* dialog =
                new SettingsDialog(DeskSettings{}, {QStringLiteral("Integrated Camera")}, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        openDialog("on-duty", [this] { Q_EMIT page().status().operatorRequested(); });
        openDialog("supervisor", [this] {
            for (const Gate& gate : m_desk.state().gates)
                if (gate.id != m_desk.gate())
                    Q_EMIT page().header().gateChosen(gate.id);
        });
    }

    void visitKiosk()
    {
        m_window.kiosk().enter();
        look("kiosk");
        openDialog("kiosk", [this] { m_window.kiosk().askToLeave(); });
        // Only then, since it tells of a device that is enrolled.
        m_window.sync().setRefusal(CloseReason::Revoked);
        look("revoked");
    }

    Walk& m_walk;
    PictureStage m_stage;
    Desk m_desk;
    DeskWindow m_window;
    const std::vector<Ticket> m_tickets;
    int m_plainUsed = 0;
    ScanResult m_last;
};

} // namespace

void walkDesk(Walk& walk)
{
    DeskRoom(walk).visit();
}

} // namespace gatelog
