// SPDX-License-Identifier: Apache-2.0
// Two laptops with all that main() gives them but the camera, over loopback: one invites, the other joins,
// and from then on they know of each other's scans.
#include "app/demo/demo_event.h"
#include "app/desk/desk_page.h"
#include "app/desk/desk_window.h"
#include "app/desk/first_run.h"
#include "app/desk/header_bar.h"
#include "app/desk/invite_dialog.h"
#include "app/desk/inviting.h"
#include "app/desk/join_page.h"
#include "app/desk/join_wording.h"
#include "app/desk/joining.h"
#include "app/desk/notice_bar.h"
#include "app/desk/peers_chip.h"
#include "app/desk/sync_display.h"
#include "app/desk/sync_wording.h"
#include "app/desk/verdict_panel.h"
#include "app/sync/desk_sync.h"
#include "core/base/system_clock.h"
#include "core/store/announcements.h"
#include "core/store/enrolment.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gatelog;

namespace {

constexpr int kPatience = 20'000;

SyncSettings loopback()
{
    SyncSettings settings;
    settings.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
    settings.discovery = false;
    return settings;
}

/// As main() builds it.
class Laptop
{
public:
    Laptop() : service(new ReplicaService(clock))
    {
        service->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, service, &QObject::deleteLater);
        sync = std::make_unique<DeskSync>(*service, clock, loopback());
        m_thread.start();
        desk = std::make_unique<Desk>(*service, clock);
        window = std::make_unique<DeskWindow>(*desk, *service);
        SyncDisplay& display = window->sync();
        QObject::connect(sync.get(), &DeskSync::networkChanged, &display, &SyncDisplay::setNetwork);
        QObject::connect(sync.get(), &DeskSync::listening, &display, &SyncDisplay::setEndpoints);
        QObject::connect(sync.get(), &DeskSync::refused, &display, &SyncDisplay::setRefusal);
        window->resize(1280, 800);
        window->show();
    }
    ~Laptop()
    {
        window.reset();
        desk.reset();
        sync->stop();
        m_thread.quit();
        m_thread.wait();
    }

    QString folder() const { return m_folder.path() + QStringLiteral("/event"); }
    QString notice(NoticeBar::Subject subject) const { return window->page().notices().notice(subject); }
    const VerdictDisplay& verdict() const { return window->page().verdict().display(); }

    const SystemClock clock;
    ReplicaService* service;
    std::unique_ptr<DeskSync> sync;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<DeskWindow> window;

private:
    QTemporaryDir m_folder;
    QThread m_thread;
};

} // namespace

class JoiningTogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anInvitationBringsADeskInAndTheyKnowEachOthersScans();
    void byACodeThatBothScreensShow();
    void whoIsRefusedIsTold();
    void anInvitationIsUsedOnce();
    void nobodyAnswers();

private:
    void join(const QString& text, const QString& name = QStringLiteral("Desk 2"));
    void wireJoining();
    QString invitation() const;
    SigningKey authority() const;
    QPushButton* button(QWidget& window, const QString& text) const;

    std::unique_ptr<Laptop> m_office, m_new;
    std::unique_ptr<Inviting> m_inviting;
    std::unique_ptr<Joining> m_joining;
};

void JoiningTogetherTest::init()
{
    m_office = std::make_unique<Laptop>();
    m_new = std::make_unique<Laptop>();
    QSignalSpy listening(m_office->sync.get(), &DeskSync::listening);
    m_office->service->open(m_office->folder(), createDemoEvent);
    QVERIFY(QTest::qWaitFor([&] { return !m_office->sync->endpoints().empty(); }, kPatience));
    m_inviting = std::make_unique<Inviting>(*m_office->sync, m_office->clock,
                                            [](QWidget&, const QString&) { return std::nullopt; });
    m_inviting->openWith(authority(), *m_office->window);
    m_joining = std::make_unique<Joining>(m_new->clock);
    m_joining->setFolder(m_new->folder());
    wireJoining();
}

void JoiningTogetherTest::wireJoining()
{
    connect(m_joining.get(), &Joining::progressed, &m_new->window->firstRun().joinPage(),
            &JoinPage::showProgress);
    connect(m_joining.get(), &Joining::joined, m_new->service,
            [this](const QString& folder, const PublicKey& key) {
                m_new->sync->learnAuthority(key);
                m_new->service->open(folder);
            });
}

void JoiningTogetherTest::cleanup()
{
    m_joining.reset();
    m_inviting.reset();
    m_new.reset();
    m_office.reset();
}

SigningKey JoiningTogetherTest::authority() const
{
    const Result<SigningKey> key = ReplicaFolder(m_office->folder()).authorityKey({});
    GATELOG_CHECK(key.has_value());
    return *key;
}

QString JoiningTogetherTest::invitation() const
{
    return m_inviting->dialog()->findChild<QPlainTextEdit*>()->toPlainText();
}

void JoiningTogetherTest::join(const QString& text, const QString& name)
{
    m_joining->byInvitation(text, name);
}

QPushButton* JoiningTogetherTest::button(QWidget& window, const QString& text) const
{
    for (QPushButton* candidate : window.findChildren<QPushButton*>())
        if (candidate->text() == text && !candidate->isHidden() && !candidate->parentWidget()->isHidden())
            return candidate;
    return nullptr;
}

void JoiningTogetherTest::anInvitationBringsADeskInAndTheyKnowEachOthersScans()
{
    const QString first = invitation();
    QVERIFY(first.startsWith(QStringLiteral("GATELOG:")));
    join(first);
    QTRY_VERIFY_WITH_TIMEOUT(m_new->window->isDeskShown(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->window->page().header().chip().text(),
                              SyncWording::chip({Standing::InStep, 2, 2}), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_new->window->page().header().chip().text(),
                              SyncWording::chip({Standing::InStep, 2, 2}), kPatience);
    QVERIFY2(invitation() != first, "the next one is on show");

    // A scan here is known there, with desk and time.
    const auto tickets = demoTickets(std::chrono::floor<std::chrono::seconds>(m_office->clock.now()));
    m_new->desk->scanCode(tickets.front().code);
    QTRY_VERIFY_WITH_TIMEOUT(m_new->verdict().tone != Tone::Idle, kPatience);
    QVERIFY2(m_new->verdict().tone == Tone::Admit, qPrintable(m_new->verdict().spoken()));
    QVERIFY(!m_new->verdict().unconfirmed);
    m_office->desk->scanCode(tickets.front().code);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->verdict().tone, Tone::Deny, kPatience);
    QVERIFY2(m_office->verdict().reason.contains(QStringLiteral("Desk 2")),
             qPrintable(m_office->verdict().reason));

    // What an administrator says appears, and stays until it is acknowledged.
    m_office->service->run([](Replica& replica) -> Result<> {
        Announcement announcement;
        announcement.text = QStringLiteral("Doors close at ten");
        const auto said = announce(replica, announcement);
        return said ? Result<>() : Result<>(tl::unexpected(said.error()));
    });
    QTRY_VERIFY_WITH_TIMEOUT(
        m_new->notice(NoticeBar::Subject::Announcement).contains(QStringLiteral("Doors close at ten")),
        kPatience);

    // A revoked desk says so, and admits nobody.
    const PublicKey device = m_new->desk->state().device;
    m_office->service->run([device, key = authority()](Replica& replica) -> Result<> {
        const auto revoked = revokeDevice(replica, key, device);
        return revoked ? Result<>() : Result<>(tl::unexpected(revoked.error()));
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_new->notice(NoticeBar::Subject::Revoked), SyncWording::revoked(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_new->desk->state().isRevoked, kPatience);
    m_new->desk->scanCode(tickets[1].code);
    QTRY_COMPARE_WITH_TIMEOUT(m_new->verdict().tone, Tone::NotSaved, kPatience);
    QCOMPARE(m_new->verdict().reason, SyncWording::revoked());
}

void JoiningTogetherTest::byACodeThatBothScreensShow()
{
    InviteDialog& dialog = *m_inviting->dialog();
    dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    m_joining->byCode(toText(m_office->sync->endpoints().front()), QStringLiteral("Desk 3"));
    QTRY_COMPARE_WITH_TIMEOUT(int(m_joining->progress().step), int(JoinProgress::Step::Comparing), kPatience);
    const QString code = m_joining->progress().code;
    QCOMPARE(code.size(), 6);
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, QStringLiteral("Let in")), kPatience);
    QStringList shown;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        shown << label->text().remove(QChar(0x00a0)).remove(QChar(0x2066)).remove(QChar(0x2069));
    QVERIFY2(shown.contains(code), qPrintable(shown.join(u'|')));
    m_joining->confirmCode();
    button(dialog, QStringLiteral("Let in"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_new->window->isDeskShown(), kPatience);
    QCOMPARE(m_new->desk->state().deviceName, QStringLiteral("Desk 3"));
}

void JoiningTogetherTest::whoIsRefusedIsTold()
{
    InviteDialog& dialog = *m_inviting->dialog();
    dialog.findChild<QCheckBox*>()->click();
    join(invitation());
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, QStringLiteral("Refuse")), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_joining->progress().step), int(JoinProgress::Step::Waiting), kPatience);
    button(dialog, QStringLiteral("Refuse"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(int(m_joining->progress().step), int(JoinProgress::Step::Failed), kPatience);
    JoinFailure declined;
    declined.verdict = JoinVerdict::Refused;
    QCOMPARE(m_joining->progress().problem(), JoinWording::failure(declined));
    QVERIFY(!ReplicaFolder(m_new->folder()).hasReplica());
}

void JoiningTogetherTest::anInvitationIsUsedOnce()
{
    const QString used = invitation();
    join(used);
    QTRY_VERIFY_WITH_TIMEOUT(m_new->window->isDeskShown(), kPatience);
    QTemporaryDir elsewhere;
    Joining second(m_new->clock);
    second.setFolder(elsewhere.path() + QStringLiteral("/event"));
    second.byInvitation(used, QStringLiteral("Desk 9"));
    QTRY_COMPARE_WITH_TIMEOUT(int(second.progress().step), int(JoinProgress::Step::Failed), kPatience);
    JoinFailure expired;
    expired.verdict = JoinVerdict::Expired;
    QCOMPARE(second.progress().problem(), JoinWording::failure(expired));
    // And a desk that has an event already joins no other in the same folder.
    join(invitation());
    QCOMPARE(m_joining->progress().problem(), JoinWording::folderTaken());
}

void JoiningTogetherTest::nobodyAnswers()
{
    const QString text = invitation();
    m_inviting.reset();
    m_office.reset();
    join(text);
    QCOMPARE(int(m_joining->progress().step), int(JoinProgress::Step::Connecting));
    QTRY_COMPARE_WITH_TIMEOUT(int(m_joining->progress().step), int(JoinProgress::Step::Failed), kPatience);
    QVERIFY(m_joining->progress().problem().contains(QStringLiteral("Nobody answers")));
    join(QStringLiteral("GATELOG:HALF"));
    QCOMPARE(m_joining->progress().problem(), JoinWording::unreadable(ErrorCode::Damaged));
    m_joining->cancel();
    QCOMPARE(int(m_joining->progress().step), int(JoinProgress::Step::Asking));
}

QTEST_MAIN(JoiningTogetherTest)
#include "tst_joining_together.moc"
