// SPDX-License-Identifier: Apache-2.0
// An office and two desks on a network, a headless one and one with its window: what the administrator says
// and does appears at the doors while they scan.
#include "app/desk/desk.h"
#include "app/desk/desk_page.h"
#include "app/desk/desk_window.h"
#include "app/desk/notice_bar.h"
#include "app/desk/sync_display.h"
#include "app/desk/verdict_panel.h"
#include "app/office/emergency_confirm.h"
#include "app/office/emergency_gates.h"
#include "app/office/emergency_heard.h"
#include "app/office/emergency_page.h"
#include "app/office/office_program.h"
#include "core/base/system_clock.h"
#include "tests/scenario/lan_test.h"
#include "tests/support/modal_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QThread>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

using namespace gatelog;
using namespace gatelog::test;
using std::chrono::seconds;

namespace {

constexpr int kPatience = 20'000;
/// From the administrator's click until a desk shows it.
constexpr int kSoon = 3'000;

/// While it lives, threads that this one starts have the host's network.
class OnHost
{
public:
    explicit OnHost(const QString& space) : m_before(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC))
    {
        const int there = ::open(qPrintable(QStringLiteral("/run/netns/") + space), O_RDONLY | O_CLOEXEC);
        GATELOG_CHECK(m_before >= 0 && there >= 0 && ::setns(there, CLONE_NEWNET) == 0);
        ::close(there);
    }
    ~OnHost()
    {
        GATELOG_CHECK(::setns(m_before, CLONE_NEWNET) == 0);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(OnHost)

private:
    const int m_before;
};

/// What main() builds of a laptop, less its camera, on a host of the network.
class Laptop
{
public:
    explicit Laptop(const QString& space) : service(new ReplicaService(clock))
    {
        service->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, service, &QObject::deleteLater);
        {
            const OnHost host(space);
            sync = std::make_unique<DeskSync>(*service, clock, SyncSettings{});
        }
        m_thread.start();
        desk = std::make_unique<Desk>(*service, clock);
        window = std::make_unique<DeskWindow>(*desk, *service);
        SyncDisplay& display = window->sync();
        QObject::connect(sync.get(), &DeskSync::networkChanged, &display, &SyncDisplay::setNetwork);
        office = std::make_unique<OfficeProgram>(*service, *sync, clock);
    }
    ~Laptop()
    {
        office.reset();
        window.reset();
        desk.reset();
        sync->stop();
        m_thread.quit();
        m_thread.wait();
    }
    QString notice(NoticeBar::Subject subject) const { return window->page().notices().notice(subject); }
    const VerdictDisplay& verdict() const { return window->page().verdict().display(); }
    /// What the window shows of it.
    Tone scan(const QString& code)
    {
        desk->acknowledge();
        desk->scanCode(code);
        Q_UNUSED(QTest::qWaitFor([this] { return verdict().tone != Tone::Idle; }, kPatience));
        return verdict().tone;
    }

    const SystemClock clock;
    ReplicaService* service;
    std::unique_ptr<DeskSync> sync;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<DeskWindow> window;
    std::unique_ptr<OfficeProgram> office;

private:
    QThread m_thread;
};

} // namespace

class TestLanAnnouncing : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheOfficeSaysAppearsAtTheDoorsWhileTheyScan();

private:
    EmergencyPage& page(Laptop& office)
    {
        office.office->window()->showPage("EmergencyPage");
        return *qobject_cast<EmergencyPage*>(office.office->window()->currentPage());
    }
    /// The first visible one of the gates' buttons: of all gates.
    QPushButton* button(Laptop& office, const char* name)
    {
        for (QPushButton* button :
             page(office).findChild<EmergencyGates*>()->findChildren<QPushButton*>(QLatin1StringView(name)))
            if (button->isVisible() && button->isEnabled())
                return button;
        return nullptr;
    }
    void confirm(const QString& text = {})
    {
        onModal<EmergencyConfirm>(this, [text](EmergencyConfirm& dialog) {
            dialog.findChild<QLineEdit*>()->setText(text);
            dialog.findChild<QCheckBox*>()->click();
            dialog.findChild<QPushButton*>(QStringLiteral("danger"))->click();
        });
    }
    /// All that the office wrote is merged at both desks.
    static bool haveHeard(const Laptop& office, std::uint32_t seq)
    {
        const SyncState& state = office.sync->state();
        return state.ownSeq >= seq && state.devices.size() == 2 &&
               std::all_of(state.devices.begin(), state.devices.end(),
                           [](const SyncState::Device& device) { return device.isInStep; });
    }
};

void TestLanAnnouncing::whatTheOfficeSaysAppearsAtTheDoorsWhileTheyScan()
{
    const TestNetwork network(3);
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    CtlProcess& headless = event.start(2);
    Laptop office(event.space(1));
    Laptop door(event.space(3));
    office.service->open(event.folder(1));
    door.service->open(event.folder(3));
    door.window->show();
    office.office->show();
    QTRY_VERIFY_WITH_TIMEOUT(haveHeard(office, 0), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(door.sync->state().connected() == 2 && door.sync->state().canConfirm, kPatience);

    QVERIFY(isConfirmed(headless.scan(event.code(0))));
    QCOMPARE(int(door.scan(event.code(1))), int(Tone::Admit));
    QCOMPARE(int(door.scan(event.code(0))), int(Tone::Deny)); // used at the other

    // A message.
    page(office).findChild<QLineEdit*>()->setText(QStringLiteral("The band starts late"));
    page(office).findChild<QPushButton*>(QStringLiteral("primary"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        door.notice(NoticeBar::Subject::Announcement).contains(QStringLiteral("The band starts late")),
        kSoon);
    const auto listed = [&event] {
        const CtlAnswer list = event.ctl(2, str("announce"));
        return !list.lines.empty() && text(list.lines.front(), "text") == str("The band starts late");
    };
    QTRY_VERIFY_WITH_TIMEOUT(listed(), kSoon);
    QVERIFY(isConfirmed(headless.scan(event.code(2))));

    // A stop.
    QTRY_VERIFY(button(office, "danger"));
    confirm(QStringLiteral("Fire alarm"));
    button(office, "danger")->click();
    QTRY_VERIFY_WITH_TIMEOUT(door.notice(NoticeBar::Subject::Stop).contains(QStringLiteral("Fire alarm")),
                             kSoon);
    QCOMPARE(int(door.scan(event.code(3))), int(Tone::Deny));
    QVERIFY(door.verdict().reason.contains(QStringLiteral("Fire alarm")));
    auto* heard = page(office).findChild<QLabel*>(QStringLiteral("heardSummary"));
    QTRY_COMPARE_WITH_TIMEOUT(
        heard->text(), EmergencyHeard::tr("All %n other desk(s) have heard it.", nullptr, 2), kPatience);
    QCOMPARE(text(headless.scan(event.code(3)), "reason"), str("entry_stopped"));
    QTRY_VERIFY(button(office, "resume"));
    confirm();
    button(office, "resume")->click();
    QTRY_VERIFY_WITH_TIMEOUT(door.notice(NoticeBar::Subject::Stop).isEmpty(), kSoon);
    QCOMPARE(int(door.scan(event.code(3))), int(Tone::Admit));

    // A ticket is cancelled that both doors have let in already or are about to.
    const QJsonObject admitted = headless.scan(event.code(4));
    QVERIFY(isAdmitted(admitted));
    bool isHexadecimal = false;
    const TicketId ticket(text(admitted, "ticket").toULongLong(&isHexadecimal, 16));
    QVERIFY(isHexadecimal);
    std::uint32_t seq = 0;
    bool isWritten = false;
    office.service->run(
        [ticket, &seq](Replica& replica) -> Result<> {
            const auto written = replica.append(
                {Kind::TicketChanged, encodeBody(TicketChanged{ticket, TicketStatus::Cancelled, {}})});
            if (!written)
                return tl::unexpected(written.error());
            seq = (*written)->seq();
            return {};
        },
        this, [&isWritten](const Result<>& done) { isWritten = done.has_value(); });
    QTRY_VERIFY(isWritten);
    QTRY_VERIFY_WITH_TIMEOUT(haveHeard(office, seq), kPatience);
    QCOMPARE(text(headless.scan(event.code(4)), "reason"), str("cancelled"));
    QCOMPARE(int(door.scan(event.code(4))), int(Tone::Deny));
    QVERIFY(door.verdict().reason.contains(QStringLiteral("cancelled")));
    QCOMPARE(headless.end(), 1); // some codes were denied
}

QTEST_MAIN(TestLanAnnouncing)
#include "tst_lan_announcing.moc"
