// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demo_event.h"
#include "app/desk/camera_view.h"
#include "app/desk/choice_button.h"
#include "app/desk/desk_page.h"
#include "app/desk/desk_window.h"
#include "app/desk/header_bar.h"
#include "app/desk/notice_bar.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/start_page.h"
#include "app/desk/sync_display.h"
#include "app/desk/theme.h"
#include "app/desk/undo_bar.h"
#include "app/desk/verdict_panel.h"
#include "core/base/system_clock.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace gatelog;

class DeskWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFailureToOpenHasAPage_data();
    void everyFailureToOpenHasAPage();
    void aScanIsShownListedAndUndone();
    void aRevokedDeskOffersNothingThatItMayNotDo();
    void searchAndCheckInByKeyboard();
    void theClockIsWarnedOf();
    void aFailedBackupIsToldUntilOneSucceeds();
    void withoutACameraItSaysSo();
    void everyControlHasANameAndCanBeReached();
    void tabVisitsEveryControl();
    void atTwiceTheLetterSizeNothingIsCutOff();
    void narrowAndMirrored();

private:
    void open();
    void type(const QString& text);

    const SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplicaService> m_service;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DeskWindow> m_window;
};

void DeskWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<ReplicaService>(m_clock);
    m_desk = std::make_unique<Desk>(*m_service, m_clock);
    m_window = std::make_unique<DeskWindow>(*m_desk, *m_service);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DeskWindowTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_service.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void DeskWindowTest::open()
{
    QSignalSpy opened(m_desk.get(), &Desk::opened);
    m_service->open(m_folder->path(), createDemoEvent);
    QVERIFY(opened.wait(20'000));
    QVERIFY(m_window->isDeskShown());
}

void DeskWindowTest::type(const QString& text)
{
    QTest::keyClicks(m_window->page().header().findChild<QLineEdit*>(), text);
}

void DeskWindowTest::everyFailureToOpenHasAPage_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(ErrorCode::Conflict); ++code)
        QTest::newRow(qPrintable(errorName(ErrorCode(code)))) << code;
}

void DeskWindowTest::everyFailureToOpenHasAPage()
{
    QFETCH(int, code);
    auto* start = m_window->findChild<StartPage*>();
    start->showError(Error{ErrorCode(code), QStringLiteral("a detail")}, m_folder->path());
    const auto* primary = start->findChild<QPushButton*>(QStringLiteral("primary"));
    const auto* choice = start->findChild<ChoiceButton*>();
    QVERIFY(primary->isVisible() != choice->isVisible());
    QCOMPARE(choice->isVisible(), ErrorCode(code) == ErrorCode::NotFound);
    QVERIFY(!start->grab().isNull());
}

void DeskWindowTest::aScanIsShownListedAndUndone()
{
    open();
    DeskPage& page = m_window->page();
    m_desk->scanCode(QStringLiteral("not a ticket"));
    QTRY_COMPARE(page.verdict().display().tone, Tone::Deny);
    QVERIFY(!page.undoBar().isOffering());
    const auto tickets = demoTickets(std::chrono::floor<std::chrono::seconds>(m_clock.now()));
    m_desk->scanCode(tickets.front().code);
    QTRY_COMPARE(page.verdict().display().tone, Tone::Admit);
    QCOMPARE(page.recentScans().rowCount(), 2);
    QVERIFY(page.undoBar().isOffering());
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTRY_COMPARE(page.verdict().display().tone, Tone::Idle);
    QVERIFY(!page.undoBar().isOffering());
    QVERIFY(page.recentScans().index(0).data(RecentScansModel::ScanRole).value<RecentScan>().undone);
}

void DeskWindowTest::aRevokedDeskOffersNothingThatItMayNotDo()
{
    open();
    DeskPage& page = m_window->page();
    m_window->resize(1280, 800);
    m_desk->scanCode(demoTickets(std::chrono::floor<std::chrono::seconds>(m_clock.now())).front().code);
    QTRY_VERIFY(page.undoBar().isVisible());
    QTRY_VERIFY(page.camera().isVisible());
    m_window->sync().setRefusal(CloseReason::Revoked);
    QVERIFY(!page.undoBar().isVisible());
    QVERIFY(!page.camera().isVisible());
    m_window->sync().setRefusal(CloseReason::None);
    QVERIFY(page.undoBar().isVisible());
}

void DeskWindowTest::searchAndCheckInByKeyboard()
{
    open();
    DeskPage& page = m_window->page();
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    type(QStringLiteral("muller"));
    QTRY_COMPARE(page.front(), DeskPage::Front::Search);
    QCOMPARE(m_window->focusWidget(), m_window->page().header().findChild<QLineEdit*>());
    QTest::keyClick(m_window->page().header().findChild<QLineEdit*>(), Qt::Key_Down);
    QTest::keyClick(m_window->page().header().findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(page.verdict().display().tone != Tone::Idle);
    QCOMPARE(page.front(), DeskPage::Front::Verdict);
    QCOMPARE(page.header().searchText(), QString());
    // What is no name can be a code.
    type(QStringLiteral("XYZ-4711"));
    QTRY_COMPARE(page.front(), DeskPage::Front::Search);
    QTest::keyClick(m_window->page().header().findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(page.verdict().display().tone, Tone::Deny);
}

void DeskWindowTest::aFailedBackupIsToldUntilOneSucceeds()
{
    open();
    NoticeBar& notices = m_window->page().notices();
    Q_EMIT m_service->backupFailed(Error{ErrorCode::DiskFull, {}});
    QVERIFY(notices.notice(NoticeBar::Subject::Backup).contains(Wording::error(ErrorCode::DiskFull)));
    Q_EMIT m_service->backedUp(MadeBackup{});
    QVERIFY(notices.notice(NoticeBar::Subject::Backup).isEmpty());
}

void DeskWindowTest::theClockIsWarnedOf()
{
    open();
    Q_EMIT m_service->clockLagChanged(std::chrono::minutes(90));
    QVERIFY(!m_window->page().notices().notice(NoticeBar::Subject::Clock).isEmpty());
    Q_EMIT m_service->clockLagChanged(std::chrono::milliseconds(0));
    QVERIFY(m_window->page().notices().notice(NoticeBar::Subject::Clock).isEmpty());
}

void DeskWindowTest::withoutACameraItSaysSo()
{
    m_window->showCameraStatus(CameraStatus::NoCamera);
    QVERIFY(!m_window->page().camera().message().isEmpty());
    m_window->showCameraStatus(CameraStatus::Running);
    QVERIFY(m_window->page().camera().message().isEmpty());
}

void DeskWindowTest::everyControlHasANameAndCanBeReached()
{
    open();
    for (const auto* button : m_window->page().findChildren<QAbstractButton*>()) {
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                     button->parent()->inherits("QLineEdit"), // the line edit's own clear button
                 qPrintable(button->objectName()));
        if (!button->parent()->inherits("QLineEdit") && button->isEnabled())
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
}

void DeskWindowTest::tabVisitsEveryControl()
{
    open();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->page().header().findChild<QComboBox*>()->setFocus();
    std::vector<QWidget*> visited{QApplication::focusWidget()};
    for (int presses = 0; presses < 60; ++presses) {
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused && focused->isVisible());
        if (std::find(visited.begin(), visited.end(), focused) != visited.end())
            break;
        visited.push_back(focused);
    }
    for (auto* button : m_window->page().findChildren<QAbstractButton*>()) {
        // Of a pair that excludes each other one is visited, and the arrow keys go to the other.
        const bool isOther = button->group() && button->group()->exclusive() && !button->isChecked();
        if (button->isVisible() && button->isEnabled() && !isOther &&
            !button->parent()->inherits("QLineEdit"))
            QVERIFY2(std::find(visited.begin(), visited.end(), button) != visited.end(),
                     qPrintable(button->text() + button->accessibleName()));
    }
    // The header first, and all of it before the rest.
    const auto inHeader = [this](QWidget* widget) { return m_window->page().header().isAncestorOf(widget); };
    QVERIFY(std::is_partitioned(visited.begin(), visited.end(), inHeader));
}

void DeskWindowTest::atTwiceTheLetterSizeNothingIsCutOff()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    cleanup();
    init();
    open();
    m_window->resize(1920, 1080);
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 600,
             qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
    QTRY_COMPARE(m_window->size(), QSize(1920, 1080));
    for (const auto* button : m_window->page().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                     qPrintable(button->text()));
    }
    cleanup();
}

void DeskWindowTest::narrowAndMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    m_window->setDemonstration(HeaderBar::Demonstration::Visit); // with all that may stand in the header
    QVERIFY2(m_window->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QVERIFY2(m_window->minimumSizeHint().height() <= 560,
             qPrintable(QString::number(m_window->minimumSizeHint().height())));
    m_window->resize(1024, 560);
    DeskPage& page = m_window->page();
    QTRY_VERIFY(page.camera().mapTo(&page, QPoint()).x() < page.verdict().mapTo(&page, QPoint()).x());
}

QTEST_MAIN(DeskWindowTest)
#include "tst_desk_window.moc"
