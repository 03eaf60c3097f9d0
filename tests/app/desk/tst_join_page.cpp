// SPDX-License-Identifier: Apache-2.0
#include "app/desk/invitation_code.h"
#include "app/desk/invite_dialog.h"
#include "app/desk/join_page.h"
#include "app/desk/join_wording.h"
#include "tests/app/desk/sync_sample.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

class JoinPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasASentenceOfItsOwn();
    void everyStepIsShown_data();
    void everyStepIsShown();
    void aScannedInvitationIsTakenAtOnce();
    void withoutANameItIsAskedForFirst();
    void copyingShowsHowFarItIs();
    void aDeskIsThereOnceItIsCaughtUpAndEnrolled();
    void theInvitationsCodeIsCrisp();
    void whoAsksIsAnsweredByName();
};

void JoinPageTest::everyFailureHasASentenceOfItsOwn()
{
    QStringList answers;
    for (const JoinVerdict verdict :
         {JoinVerdict::Refused, JoinVerdict::Expired, JoinVerdict::NoInvitation, JoinVerdict::NameTaken}) {
        JoinFailure failure;
        failure.verdict = verdict;
        answers << JoinWording::failure(failure);
    }
    for (const CloseReason reason :
         {CloseReason::OtherVersion, CloseReason::HandshakeFailed, CloseReason::NotGatelog,
          CloseReason::TooMany, CloseReason::Unreachable}) {
        JoinFailure failure;
        failure.reason = reason;
        answers << JoinWording::failure(failure);
    }
    for (const QString& answer : answers)
        QVERIFY(answer.endsWith(u'.'));
    QCOMPARE(answers.removeDuplicates(), 0);
}

void JoinPageTest::everyStepIsShown_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("enabled");
    using Step = JoinProgress::Step;
    QTest::newRow("looking can be cancelled") << int(Step::Looking) << QStringLiteral("Cancel");
    QTest::newRow("connecting can be cancelled") << int(Step::Connecting) << QStringLiteral("Cancel");
    QTest::newRow("waiting can be cancelled") << int(Step::Waiting) << QStringLiteral("Cancel");
    QTest::newRow("a code is confirmed") << int(Step::Comparing) << QStringLiteral("The codes are the same");
    QTest::newRow("after a failure one goes back") << int(Step::Failed) << QStringLiteral("Back");
}

void JoinPageTest::everyStepIsShown()
{
    QFETCH(int, step);
    QFETCH(QString, enabled);
    JoinPage page;
    page.resize(1000, 700);
    page.show();
    page.showProgress({JoinProgress::Step(step),
                       QStringLiteral("482913"),
                       [] { return QStringLiteral("It failed."); },
                       {}});
    QStringList buttons, labels;
    for (const auto* button : page.findChildren<QPushButton*>())
        if (button->isVisible())
            buttons << button->text();
    for (const auto* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            labels << label->text();
    QVERIFY2(buttons.contains(enabled), qPrintable(buttons.join(u'|')));
    QCOMPARE(labels.contains(QStringLiteral("It failed.")), step == int(JoinProgress::Step::Failed));
    QCOMPARE(!labels.filter(QStringLiteral("482")).isEmpty(), step == int(JoinProgress::Step::Comparing));
}

void JoinPageTest::aScannedInvitationIsTakenAtOnce()
{
    JoinPage page;
    page.findChild<QLineEdit*>()->setText(QStringLiteral("  Desk 7 "));
    QSignalSpy given(&page, &JoinPage::invitationGiven);
    page.takeInvitation(QStringLiteral("GATELOG:XYZ"));
    QCOMPARE(given.count(), 1);
    QCOMPARE(given[0][0].toString(), QStringLiteral("GATELOG:XYZ"));
    QCOMPARE(given[0][1].toString(), QStringLiteral("Desk 7"));
    // Not while another is under way.
    page.showProgress({JoinProgress::Step::Connecting, {}, {}, {}});
    page.takeInvitation(QStringLiteral("GATELOG:ABC"));
    QCOMPARE(given.count(), 1);
}

void JoinPageTest::withoutANameItIsAskedForFirst()
{
    JoinPage page;
    page.findChild<QLineEdit*>()->clear();
    QSignalSpy given(&page, &JoinPage::invitationGiven);
    page.takeInvitation(QStringLiteral("GATELOG:XYZ"));
    QCOMPARE(given.count(), 0);
    QCOMPARE(page.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("GATELOG:XYZ"));
}

void JoinPageTest::copyingShowsHowFarItIs()
{
    JoinPage page;
    Arrival arrival;
    arrival.records = 300;
    arrival.toCome = 700;
    arrival.tickets = 41;
    arrival.isConnected = true;
    page.showArrival(arrival);
    QCOMPARE(page.findChild<QProgressBar*>()->value(), 300);
    QStringList labels;
    for (const auto* label : page.findChildren<QLabel*>())
        labels << label->text();
    QVERIFY(!labels.filter(QStringLiteral("41")).isEmpty());
}

void JoinPageTest::aDeskIsThereOnceItIsCaughtUpAndEnrolled()
{
    PeersView view = fourDesks();
    QVERIFY(arrivalOf(view, {}).isComplete);
    view.sync.isEnrolled = false;
    QVERIFY(!arrivalOf(view, {}).isComplete);
    view = fourDesks();
    view.desk.eventName.clear();
    QVERIFY(!arrivalOf(view, {}).isComplete);
    view = fourDesks();
    for (SyncState::Device& other : view.sync.devices)
        other.isCaughtUp = false;
    view.sync.devices[1].lacking = 12;
    QVERIFY(!arrivalOf(view, {}).isComplete);
    QCOMPARE(arrivalOf(view, {}).toCome, 12);
}

void JoinPageTest::theInvitationsCodeIsCrisp()
{
    InvitationCode code;
    code.resize(400, 400);
    code.setText(QStringLiteral("GATELOG:") + QString(120, u'A'));
    QVERIFY(!code.isEmpty());
    const QImage picture = code.grab().toImage();
    int grey = 0, black = 0;
    for (int y = 20; y < picture.height() - 20; ++y)
        for (int x = 20; x < picture.width() - 20; ++x) {
            const int level = qGray(picture.pixel(x, y));
            black += level < 10;
            grey += level >= 10 && level <= 245;
        }
    QVERIFY(black > 10'000);
    QCOMPARE(grey, 0);
    code.setText({});
    QVERIFY(code.isEmpty());
}

void JoinPageTest::whoAsksIsAnsweredByName()
{
    InviteDialog dialog;
    dialog.show();
    QSignalSpy approved(&dialog, &InviteDialog::approved);
    dialog.showAsker(deviceKey('B'), QStringLiteral("Desk B"), {}, InviteDialog::Asker::Asking);
    const auto letIn = [&] {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Let in") && button->isVisible())
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    QTRY_VERIFY(letIn());
    letIn()->click();
    QCOMPARE(approved.count(), 1);
    QCOMPARE(approved[0][0].value<PublicKey>(), deviceKey('B'));
    dialog.showAsker(deviceKey('B'), QStringLiteral("Desk B"), {}, InviteDialog::Asker::Joined);
    QVERIFY(!letIn());
    // However many ask, the list has an end.
    for (int i = 0; i < 3 * int(InviteDialog::kMaxRows); ++i)
        dialog.showAsker(*PublicKey::fromBytes(QByteArray::number(i).leftJustified(32, 'x')),
                         QString::number(i), {}, InviteDialog::Asker::Gone);
    QTest::qWait(1);
    int rows = 0;
    for (const auto* label : dialog.findChildren<QLabel*>())
        rows += label->text().contains(QStringLiteral("without an answer"));
    QCOMPARE(rows, int(InviteDialog::kMaxRows));
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                button->inherits("QToolButton")); // the tab bar's own arrows
}

QTEST_MAIN(JoinPageTest)
#include "tst_join_page.moc"
