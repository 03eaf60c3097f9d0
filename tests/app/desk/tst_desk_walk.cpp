// SPDX-License-Identifier: Apache-2.0
// An evening at the door, with a hand scanner and the keyboard: the verdicts, the note that holds the screen,
// undoing, and an entry stop.
#include "app/desk/notice_bar.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/undo_bar.h"
#include "core/store/announcements.h"
#include "core/ticket/signed_code.h"
#include "tests/app/desk/desk_story.h"

#include <QAccessible>
#include <QPushButton>

using namespace gatelog;
using namespace gatelog::test;

class DeskWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyReasonHasAVerdictAndANextStep_data();
    void everyReasonHasAVerdictAndANextStep();
    void aTicketIsAdmittedOnceAndThenSaysWhereItWasUsed();
    void aNoteHoldsTheScreenUntilItIsSeen();
    void anotherTicketDuringANoteIsNotPassedOver();
    void theSameTicketLeftInThePictureIsNotUsedAlready();
    void scansUnderWayWaitBehindTheNote();
    void undoTakesTheAdmissionBack();
    void aStopAtTheGateTurnsEverybodyAway();
    void unconfirmedIsAToneOfItsOwn();
    void theVerdictIsAnnounced();

private:
    Ticket noted() const;
    QPushButton* seen() const
    {
        return m_story->page().verdict().findChild<QPushButton*>(QStringLiteral("seen"));
    }
    void gateWith(std::optional<std::uint32_t> capacity);

    std::unique_ptr<DeskStory> m_story;
};

void DeskWalkTest::init()
{
    m_story = std::make_unique<DeskStory>();
    QVERIFY(QTest::qWaitForWindowActive(m_story->window.get()));
    QVERIFY(m_story->openDemonstration());
}

void DeskWalkTest::cleanup()
{
    m_story.reset();
}

Ticket DeskWalkTest::noted() const
{
    for (const Ticket& ticket : m_story->tickets())
        if (!ticket.note.isEmpty())
            return ticket;
    return {};
}

void DeskWalkTest::gateWith(std::optional<std::uint32_t> capacity)
{
    Gate gate = *m_story->desk->state().gateNamed(u"North door");
    gate.capacity = capacity;
    QVERIFY(m_story->run([gate](Replica& replica) -> Result<> {
        const auto written = replica.append({Kind::Gate, encodeBody(gate)});
        return written ? Result<>() : tl::unexpected(written.error());
    }));
}

void DeskWalkTest::everyReasonHasAVerdictAndANextStep_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::newRow("a code of nobody's") << Reason::Unknown;
    QTest::newRow("a forged code") << Reason::Forged;
    QTest::newRow("a cancelled ticket") << Reason::Cancelled;
    QTest::newRow("a blocked ticket") << Reason::Blocked;
    QTest::newRow("a ticket for tomorrow") << Reason::NotYetValid;
    QTest::newRow("a ticket of yesterday") << Reason::Expired;
    QTest::newRow("the wrong door") << Reason::WrongCategory;
    QTest::newRow("an unpaid ticket") << Reason::Unpaid;
    QTest::newRow("a used ticket") << Reason::AlreadyUsed;
    QTest::newRow("a full gate") << Reason::GateFull;
    QTest::newRow("an exit without an entry") << Reason::NotInside;
    QTest::newRow("a stopped gate") << Reason::EntryStopped;
}

void DeskWalkTest::everyReasonHasAVerdictAndANextStep()
{
    QFETCH(Reason, reason);
    QString code = m_story->plainTicket().code;
    const auto with = [this](auto&& is) {
        for (const Ticket& ticket : m_story->tickets())
            if (is(ticket))
                return ticket.code;
        return QString();
    };
    switch (reason) {
    case Reason::Unknown:
        code = QStringLiteral("XYZ-4711");
        break;
    case Reason::Forged: {
        const SigningKey stranger = SigningKey::fromSeed(QByteArray(32, 'x'));
        code = makeSignedCode({TicketId(99), m_story->plainTicket().category, {}, {}},
                              m_story->desk->state().event, stranger);
        break;
    }
    case Reason::Cancelled:
        code = with([](const Ticket& t) { return t.status == TicketStatus::Cancelled; });
        break;
    case Reason::Blocked:
        code = with([](const Ticket& t) { return t.status == TicketStatus::Blocked; });
        break;
    case Reason::NotYetValid:
        code = with([](const Ticket& t) { return t.validFrom.has_value(); });
        break;
    case Reason::Expired:
        code = with([](const Ticket& t) { return t.validUntil.has_value(); });
        break;
    case Reason::Unpaid:
        code = with([](const Ticket& t) { return !t.paid; });
        break;
    case Reason::WrongCategory:
        m_story->desk->setGate(m_story->desk->state().gateNamed(u"South door")->id);
        break;
    case Reason::AlreadyUsed:
        m_story->scan(code);
        QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
        break;
    case Reason::GateFull:
        gateWith(0);
        break;
    case Reason::NotInside:
        QTest::keyClick(m_story->window.get(), Qt::Key_F4);
        QCOMPARE(m_story->desk->direction(), Direction::Exit);
        break;
    default:
        QVERIFY(m_story->run([](Replica& replica) -> Result<> {
            const auto said = announce(replica, {{}, {}, EntryEffect::Stop, {}});
            return said ? Result<>() : tl::unexpected(said.error());
        }));
        break;
    }
    QVERIFY(!code.isEmpty());
    m_story->scan(code);
    // Who leaves is not to be stopped.
    QTRY_COMPARE(m_story->verdict().tone, reason == Reason::NotInside ? Tone::Attention : Tone::Deny);
    QVERIFY(!m_story->verdict().isHeld);
    QCOMPARE(
        m_story->page().recentScans().index(0).data(RecentScansModel::ScanRole).value<RecentScan>().what(),
        Wording::shortReason(reason, m_story->desk->direction()));
    QVERIFY(!m_story->verdict().reason.isEmpty());
    QVERIFY(!m_story->verdict().nextStep.isEmpty());
    QVERIFY(!m_story->page().undoBar().isOffering() || reason == Reason::AlreadyUsed);
    // None stays for the next guest to read.
    m_story->desk->setTimes({std::chrono::milliseconds(20), std::chrono::milliseconds(20), {}});
    m_story->scan(code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Idle);
}

void DeskWalkTest::aTicketIsAdmittedOnceAndThenSaysWhereItWasUsed()
{
    QVERIFY(m_story->addStaff(QStringLiteral("Ana"), Role::Scanner, "4711"));
    m_story->desk->setStaff(m_story->desk->state().staff.front().id);
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Deny);
    QCOMPARE(m_story->verdict().reason, QStringLiteral("Used just now at North door by Ana (Desk 1)."));
    QCOMPARE(m_story->verdict().nextStep, QStringLiteral("Send to the help desk."));
}

void DeskWalkTest::aNoteHoldsTheScreenUntilItIsSeen()
{
    m_story->desk->setTimes({std::chrono::milliseconds(20), std::chrono::milliseconds(20), {}});
    m_story->scan(noted().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Attention);
    QCOMPARE(m_story->verdict().reason, noted().note);
    QVERIFY(m_story->desk->isHeld());
    QTest::qWait(200);
    QCOMPARE(m_story->verdict().tone, Tone::Attention);
    QVERIFY(seen()->isVisible() && seen()->hasFocus());
    QTest::keyClick(seen(), Qt::Key_Return);
    QCOMPARE(m_story->verdict().tone, Tone::Idle);
    QVERIFY(m_story->page().verdict().hasFocus());
    QVERIFY(!m_story->desk->isHeld());

    m_story->desk->undoLast();
    QTRY_COMPARE(m_story->page().undoBar().isOffering(), false);
    m_story->scan(noted().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Attention);
    QTest::mouseClick(seen(), Qt::LeftButton);
    QCOMPARE(m_story->verdict().tone, Tone::Idle);
}

void DeskWalkTest::anotherTicketDuringANoteIsNotPassedOver()
{
    m_story->scan(noted().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Attention);
    QSignalSpy said(m_story->desk.get(), &Desk::verdictChanged); // what the sounds hear, too
    QSignalSpy forgotten(m_story->desk.get(), &Desk::codesForgotten);
    const QString next = m_story->plainTicket().code;
    m_story->scan(next);
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(m_story->verdict().heldBack);
    QCOMPARE(m_story->verdict().tone, Tone::Attention);
    QVERIFY(m_story->verdict().spoken().contains(Wording::heldBack()));
    QCOMPARE(m_story->page().recentScans().rowCount(), 1);
    m_story->desk->checkIn(m_story->plainTicket(1).id);
    QCOMPARE(said.count(), 2);
    QTest::keyClick(m_story->window.get(), Qt::Key_Escape);
    QCOMPARE(m_story->verdict().tone, Tone::Idle);
    QCOMPARE(forgotten.count(), 1); // the camera reads it again by itself
    m_story->scan(next);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
}

void DeskWalkTest::theSameTicketLeftInThePictureIsNotUsedAlready()
{
    m_story->scan(noted().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Attention);
    m_story->scan(noted().code);
    QVERIFY(!m_story->verdict().heldBack);
    m_story->desk->acknowledge();
    m_story->scan(noted().code);
    QTest::qWait(100);
    QCOMPARE(m_story->verdict().tone, Tone::Idle);
}

void DeskWalkTest::scansUnderWayWaitBehindTheNote()
{
    m_story->desk->scanCode(noted().code);
    m_story->desk->scanCode(m_story->plainTicket().code); // before the first is answered
    QTRY_COMPARE(m_story->page().recentScans().rowCount(), 2);
    QCOMPARE(m_story->verdict().tone, Tone::Attention);
    m_story->desk->acknowledge();
    QCOMPARE(m_story->verdict().tone, Tone::Admit);
}

void DeskWalkTest::undoTakesTheAdmissionBack()
{
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QVERIFY(m_story->page().undoBar().isOffering());
    QTest::keyClick(m_story->window.get(), Qt::Key_F8);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Idle);
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
}

void DeskWalkTest::aStopAtTheGateTurnsEverybodyAway()
{
    const auto say = [this](EntryEffect effect, const QString& text) {
        const GateId gate = m_story->desk->gate();
        return m_story->run([=](Replica& replica) -> Result<> {
            const auto said = announce(replica, {text, gate, effect, {}});
            return said ? Result<>() : tl::unexpected(said.error());
        });
    };
    QVERIFY(say(EntryEffect::Stop, QStringLiteral("Medics at the door")));
    QTRY_VERIFY(m_story->page()
                    .notices()
                    .notice(NoticeBar::Subject::Stop)
                    .contains(QStringLiteral("Medics at the door")));
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Deny);
    QVERIFY(m_story->verdict().reason.contains(QStringLiteral("Medics at the door")));
    QVERIFY(say(EntryEffect::Resume, {}));
    QTRY_VERIFY(m_story->page().notices().notice(NoticeBar::Subject::Stop).isEmpty());
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
}

void DeskWalkTest::unconfirmedIsAToneOfItsOwn()
{
    ScanResult result;
    result.ticket.emplace();
    result.decision.verdict = Verdict::Admit;
    result.decision.reason = Reason::None;
    QCOMPARE(displayOf(result, {}).tone, Tone::Unconfirmed);
    QVERIFY(displayOf(result, {}).unconfirmed);
    result.confirmed = true;
    QCOMPARE(displayOf(result, {}).tone, Tone::Admit);
}

void DeskWalkTest::theVerdictIsAnnounced()
{
    // How it reaches a screen reader is screen_reader.py's to hear; here, that it is a notification in words.
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QAccessibleInterface* panel = QAccessible::queryAccessibleInterface(&m_story->page().verdict());
    QVERIFY(panel);
    QCOMPARE(panel->role(), QAccessible::AlertMessage);
    QVERIFY(panel->text(QAccessible::Name).startsWith(QStringLiteral("ADMIT")));
    QVERIFY(panel->text(QAccessible::Name).contains(m_story->plainTicket().name));
}

QTEST_MAIN(DeskWalkTest)
#include "tst_desk_walk.moc"
