// SPDX-License-Identifier: Apache-2.0
#include "app/desk/kiosk.h"
#include "app/desk/pin_dialog.h"
#include "app/desk/status_line.h"
#include "core/store/audit.h"
#include "tests/app/desk/desk_story.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace gatelog;
using namespace gatelog::test;

class SupervisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutPinsNothingIsAsked();
    void theGateNeedsASupervisorsPin();
    void aWrongPinChangesNothingAndCostsTime();
    void theSettingLetsEverybodyChange();
    void theOperatorSignsInAndRecordsNameThem();
    void aSupervisorOnDutyIsNotAskedAgain();
    void theKioskIsLeftWithThePinOnly();
    void withoutPinsTheKioskIsLeftFreely();
    void scanningGoesOnBehindTheQuestion();

private:
    void addStaff();
    PinDialog* question() const { return m_story->window->findChild<PinDialog*>(); }
    void answer(const QString& name, const QString& pin);
    GateId gateNamed(QStringView name) const { return m_story->desk->state().gateNamed(name)->id; }
    QComboBox* gates() const { return m_story->page().header().findChild<QComboBox*>(); }

    std::unique_ptr<DeskStory> m_story;
};

void SupervisionTest::init()
{
    m_story = std::make_unique<DeskStory>();
    QVERIFY(QTest::qWaitForWindowActive(m_story->window.get()));
    QVERIFY(m_story->openDemonstration());
}

void SupervisionTest::cleanup()
{
    m_story.reset();
}

void SupervisionTest::addStaff()
{
    QVERIFY(m_story->addStaff(QStringLiteral("Ana"), Role::Scanner, "1111"));
    QVERIFY(m_story->addStaff(QStringLiteral("Ben"), Role::Supervisor, "2222"));
    QTRY_COMPARE(m_story->desk->state().staff.size(), std::size_t(2));
}

void SupervisionTest::answer(const QString& name, const QString& pin)
{
    QTRY_VERIFY(question());
    auto* names = question()->findChild<QComboBox*>();
    QVERIFY(names->findText(name) >= 0);
    names->setCurrentIndex(names->findText(name));
    auto* field = question()->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, pin, Qt::NoModifier, 60);
    QTRY_COMPARE(field->text(), pin);
    QTest::keyClick(field, Qt::Key_Return);
}

void SupervisionTest::withoutPinsNothingIsAsked()
{
    QTest::keyClick(m_story->window.get(), Qt::Key_F2);
    QCOMPARE(m_story->desk->gate(), gateNamed(u"South door"));
    QTest::keyClick(m_story->window.get(), Qt::Key_F7);
    QVERIFY(!question());
}

void SupervisionTest::theGateNeedsASupervisorsPin()
{
    addStaff();
    QTest::keyClick(m_story->window.get(), Qt::Key_F2);
    QTRY_VERIFY(question());
    QCOMPARE(m_story->desk->gate(), gateNamed(u"North door"));
    QCOMPARE(gates()->currentText(), QStringLiteral("North door")); // until it is granted
    QCOMPARE(question()->findChild<QComboBox*>()->count(), 1);      // supervisors alone
    answer(QStringLiteral("Ben"), QStringLiteral("2222"));
    QTRY_COMPARE(m_story->desk->gate(), gateNamed(u"South door"));
    QCOMPARE(gates()->currentText(), QStringLiteral("South door"));
    QTRY_VERIFY(!question());
    m_story->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_story->window.get()));
    QTest::keyClick(m_story->window.get(), Qt::Key_F4);
    answer(QStringLiteral("Ben"), QStringLiteral("2222"));
    QTRY_COMPARE(m_story->desk->direction(), Direction::Exit);
}

void SupervisionTest::aWrongPinChangesNothingAndCostsTime()
{
    addStaff();
    QTest::keyClick(m_story->window.get(), Qt::Key_F2);
    QTRY_VERIFY(question());
    auto* problem = question()->findChild<QLabel*>(QStringLiteral("problem"));
    QPushButton* ok = question()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    for (int tries = 0; tries < PinCheck::kFreeTries; ++tries) {
        answer(QStringLiteral("Ben"), QStringLiteral("9999"));
        QTRY_VERIFY(problem->isVisible() && question()->findChild<QLineEdit*>()->text().isEmpty());
    }
    QTest::keyClicks(question()->findChild<QLineEdit*>(), QStringLiteral("2222"), Qt::NoModifier, 60);
    QVERIFY(!ok->isEnabled());
    QCOMPARE(m_story->desk->gate(), gateNamed(u"North door"));
    QTRY_VERIFY_WITH_TIMEOUT(ok->isEnabled(), 2 * 1000 * int(PinCheck::kFirstPause.count()));
    ok->click();
    QTRY_COMPARE(m_story->desk->gate(), gateNamed(u"South door"));
}

void SupervisionTest::theSettingLetsEverybodyChange()
{
    addStaff();
    m_story->window->supervision().setAsking(Supervision::Asking::Never);
    QTest::keyClick(m_story->window.get(), Qt::Key_F2);
    QCOMPARE(m_story->desk->gate(), gateNamed(u"South door"));
}

void SupervisionTest::theOperatorSignsInAndRecordsNameThem()
{
    addStaff();
    auto* duty = m_story->page().status().findChild<QToolButton*>(QStringLiteral("duty"));
    QTRY_VERIFY(duty->isVisible());
    QTest::keyClick(m_story->window.get(), Qt::Key_F7);
    answer(QStringLiteral("Ana"), QStringLiteral("1111"));
    QTRY_COMPARE(m_story->window->supervision().operatorName(), QStringLiteral("Ana"));
    QVERIFY(duty->text().contains(QStringLiteral("Ana")));
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QString staff;
    QVERIFY(m_story->run([&staff](Replica& replica) -> Result<> {
        for (const LogEntry& entry : readLog(replica, LogScope::Scans, 1))
            staff = entry.staff;
        return {};
    }));
    QCOMPARE(staff, QStringLiteral("Ana"));

    duty->click();
    QTRY_VERIFY(question());
    for (auto* button : question()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Nobody on duty"))
            button->click();
    QCOMPARE(m_story->desk->staff(), StaffId());
}

void SupervisionTest::aSupervisorOnDutyIsNotAskedAgain()
{
    addStaff();
    m_story->desk->setStaff(m_story->desk->state().staff.at(1).id);
    QTest::keyClick(m_story->window.get(), Qt::Key_F2);
    QCOMPARE(m_story->desk->gate(), gateNamed(u"South door"));
    QVERIFY(m_story->window->supervision().isAsked(Supervision::Act::LeaveKiosk));
}

void SupervisionTest::theKioskIsLeftWithThePinOnly()
{
    addStaff();
    m_story->desk->setStaff(m_story->desk->state().staff.at(1).id);
    QTest::keyClick(m_story->window.get(), Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(m_story->window->kiosk().isOn());
    QVERIFY(m_story->window->isFullScreen());
    QTest::keyClick(m_story->window.get(), Qt::Key_F11);
    QVERIFY(m_story->window->isFullScreen());
    QTRY_VERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(!m_story->window->close());
    QVERIFY(m_story->window->isVisible());
    answer(QStringLiteral("Ben"), QStringLiteral("2222"));
    QTRY_VERIFY(!m_story->window->isVisible()); // to close it was what was asked for
    QVERIFY(!m_story->window->kiosk().isOn());
}

void SupervisionTest::withoutPinsTheKioskIsLeftFreely()
{
    m_story->window->kiosk().enter();
    QTest::keyClick(m_story->window.get(), Qt::Key_F11);
    QVERIFY(!m_story->window->kiosk().isOn());
    QVERIFY(!m_story->window->isFullScreen());
}

void SupervisionTest::scanningGoesOnBehindTheQuestion()
{
    addStaff();
    QTest::keyClick(m_story->window.get(), Qt::Key_F7);
    QTRY_VERIFY(question());
    QVERIFY(QTest::qWaitForWindowActive(question()));
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QVERIFY(question()->findChild<QLineEdit*>()->text().isEmpty());
}

QTEST_MAIN(SupervisionTest)
#include "tst_supervision.moc"
