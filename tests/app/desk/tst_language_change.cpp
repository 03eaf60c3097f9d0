// SPDX-License-Identifier: Apache-2.0
// The language is changed in the settings while the program runs, in the midst of whatever goes on. The
// program is the one that main() builds, on the demonstration event.
#include "app/desk/create_page.h"
#include "app/desk/first_run.h"
#include "app/desk/header_bar.h"
#include "app/desk/invite_dialog.h"
#include "app/desk/kiosk.h"
#include "app/desk/notice_bar.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/sale_display.h"
#include "app/desk/sale_offers.h"
#include "app/desk/sale_panel.h"
#include "app/desk/sale_tickets.h"
#include "app/desk/sale_wording.h"
#include "app/desk/search_panel.h"
#include "app/desk/start_page.h"
#include "app/desk/status_line.h"
#include "app/desk/sync_display.h"
#include "app/desk/till.h"
#include "app/desk/undo_bar.h"
#include "app/language/language.h"
#include "app/office/tickets_import_dialog.h"
#include "app/office/tickets_page.h"
#include "core/store/announcements.h"
#include "tests/app/desk/program_story.h"
#include "tests/app/desk/visible_words.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryFile>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// But for what somebody called the event, and addresses.
QStringList ourWords(const Program& program, const QWidget& window)
{
    QStringList words = visibleWords(window);
    words.replaceInStrings(program.desk->state().eventName, QString());
    words.replaceInStrings(QRegularExpression(QStringLiteral("\\S+@\\S+")), QString());
    return words;
}

/// Numbers go on counting while a test runs.
QStringList withoutNumbers(QStringList words)
{
    static const QRegularExpression number(QStringLiteral("[0-9][0-9:.,]*( [AP]M)?"));
    words.replaceInStrings(number, QStringLiteral("#"));
    return words;
}

} // namespace

class LanguageChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingOfTheOldLanguageIsLeftAtTheDesk_data() { languagesInTurn(); }
    void nothingOfTheOldLanguageIsLeftAtTheDesk();
    void nothingOfTheOldLanguageIsLeftInTheOffice_data() { languagesInTurn(); }
    void nothingOfTheOldLanguageIsLeftInTheOffice();
    void thereAndBackEverythingIsAsBefore();
    void aNoteIsStillHeld();
    void theAdmissionCanStillBeTakenBack();
    void whoIsOnDutyAndWhereTheDeskStandsStay();
    void theKioskStays();
    void whatIsOpenStaysOpen();
    void noticesAreSaidAnew();
    void aSearchGoesOn();
    void aSaleGoesOn();
    void aDialogOfTheOfficeIsLetFinish();
    void anInvitationStaysOpen();
    void theFirstRunKeepsWhatWasTyped();

private:
    static void languagesInTurn();
    Ticket noted() const;
    void admit();

    std::unique_ptr<Program> m_it;
};

void LanguageChangeTest::init()
{
    installLanguage(*qApp, QStringLiteral("en"));
    m_it = std::make_unique<Program>(true);
    QVERIFY(QTest::qWaitForWindowActive(m_it->window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_it->desk->isOpen(), DeskStory::kPatience);
    QTRY_VERIFY(m_it->page().isVisible());
}

void LanguageChangeTest::cleanup()
{
    m_it.reset();
    installLanguage(*qApp, QStringLiteral("en"));
}

void LanguageChangeTest::languagesInTurn()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("English to Arabic") << "en"
                                       << "ar";
    QTest::newRow("Arabic to Japanese") << "ar"
                                        << "ja";
    QTest::newRow("Japanese to German") << "ja"
                                        << "de";
    QTest::newRow("German to English") << "de"
                                       << "en";
}

Ticket LanguageChangeTest::noted() const
{
    for (const Ticket& ticket : m_it->tickets())
        if (!ticket.note.isEmpty())
            return ticket;
    return {};
}

void LanguageChangeTest::admit()
{
    m_it->scan(m_it->plainTicket().code);
    QTRY_COMPARE(m_it->verdict().word, Wording::verdictWord(Verdict::Admit, Direction::Entry));
}

void LanguageChangeTest::nothingOfTheOldLanguageIsLeftAtTheDesk()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Catalogue old = Catalogue::of(before);
    const Catalogue now = Catalogue::of(after);
    QVERIFY(!old.isEmpty() && !now.isEmpty());
    QVERIFY(m_it->addStaff(QStringLiteral("Ana"), Role::Supervisor, "4711"));
    m_it->scan(QStringLiteral("XYZ-4711")); // a verdict stands, and a line in the list
    QTRY_COMPARE(m_it->verdict().tone, Tone::Deny);
    QVERIFY(m_it->speak(before));
    QVERIFY(old.firstOf(ourWords(*m_it, *m_it->window), now) !=
            QString()); // else it would find nothing anywhere
    m_it->page().showPeers(true);
    QVERIFY(m_it->speak(after));
    QCOMPARE(old.firstOf(ourWords(*m_it, *m_it->window), now), QString());
    QVERIFY(m_it->page().arePeersShown());
    QCOMPARE(m_it->window->layoutDirection(), QLocale().textDirection());
    m_it->scan(noted().code);
    QTRY_COMPARE(m_it->verdict().word, Wording::verdictWord(Verdict::Attention, Direction::Entry));
    QCOMPARE(old.firstOf(ourWords(*m_it, *m_it->window), now), QString());
}

void LanguageChangeTest::nothingOfTheOldLanguageIsLeftInTheOffice()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QVERIFY(m_it->speak(before));
    admit();
    m_it->office.show();
    QVERIFY(m_it->speak(after));
    const Catalogue old = Catalogue::of(before);
    const Catalogue now = Catalogue::of(after);
    OfficeWindow& window = *m_it->office.window();
    QCOMPARE(window.layoutDirection(), QLocale().textDirection());
    for (const OfficePage* page : window.pages()) {
        window.showPage(page->metaObject()->className());
        QTest::qWait(int(OfficeWindow::kRefreshPause.count()) + 100);
        QCOMPARE(old.firstOf(ourWords(*m_it, window), now), QString());
    }
}

void LanguageChangeTest::thereAndBackEverythingIsAsBefore()
{
    QVERIFY(m_it->addStaff(QStringLiteral("Ana"), Role::Supervisor, "4711"));
    m_it->desk->setStaff(m_it->desk->state().staff.front().id);
    m_it->desk->setTimes({std::chrono::milliseconds(0), std::chrono::milliseconds(0), {}});
    admit();
    QTest::qWait(500); // the counts follow
    const QStringList before = withoutNumbers(visibleWords(*m_it->window));
    for (const char* code : {"ar", "ja", "en"})
        QVERIFY(m_it->speak(QString::fromLatin1(code)));
    QCOMPARE(withoutNumbers(visibleWords(*m_it->window)), before);
}

void LanguageChangeTest::aNoteIsStillHeld()
{
    QSignalSpy said(m_it->desk.get(), &Desk::verdictChanged); // what the sounds hear
    m_it->scan(noted().code);
    QTRY_COMPARE(m_it->verdict().tone, Tone::Attention);
    const auto heard = said.count();
    for (const char* code : {"ar", "ja"}) {
        QVERIFY(m_it->speak(QString::fromLatin1(code)));
        QVERIFY(m_it->desk->isHeld());
        QCOMPARE(m_it->verdict().word, Wording::verdictWord(Verdict::Attention, Direction::Entry));
        QCOMPARE(m_it->verdict().reason, noted().note);
    }
    QCOMPARE(said.count(), heard);
    m_it->scan(m_it->plainTicket().code);
    QTRY_VERIFY(m_it->verdict().heldBack);
    QVERIFY(m_it->verdict().spoken().contains(Wording::heldBack()));
    QTest::keyClick(m_it->page().verdict().findChild<QPushButton*>(QStringLiteral("seen")), Qt::Key_Return);
    QVERIFY(!m_it->desk->isHeld());
    admit();
    QCOMPARE(m_it->page().recentScans().rowCount(), 2);
}

void LanguageChangeTest::theAdmissionCanStillBeTakenBack()
{
    admit();
    QVERIFY(m_it->speak(QStringLiteral("ja")));
    QVERIFY(m_it->page().undoBar().isOffering());
    QCOMPARE(m_it->verdict().word, Wording::verdictWord(Verdict::Admit, Direction::Entry));
    QCOMPARE(m_it->page().recentScans().rowCount(), 1);
    QTest::keyClick(m_it->window.get(), Qt::Key_F8);
    const auto last = [this] {
        return m_it->page().recentScans().index(0).data(RecentScansModel::ScanRole).value<RecentScan>();
    };
    QTRY_VERIFY(last().undone);
    QVERIFY(!m_it->page().undoBar().isOffering());
    admit();
}

void LanguageChangeTest::whoIsOnDutyAndWhereTheDeskStandsStay()
{
    QVERIFY(m_it->addStaff(QStringLiteral("Ana"), Role::Supervisor, "4711"));
    const StaffId ana = m_it->desk->state().staff.front().id;
    m_it->desk->setStaff(ana);
    const GateId gate = m_it->desk->state().gates.back().id;
    m_it->desk->setGate(gate);
    m_it->desk->setDirection(Direction::Exit);
    QVERIFY(m_it->speak(QStringLiteral("ar")));
    QCOMPARE(m_it->desk->staff(), ana);
    QCOMPARE(m_it->desk->gate(), gate);
    QCOMPARE(m_it->desk->direction(), Direction::Exit);
    const QStringList words = visibleWords(*m_it->window);
    QVERIFY(words.filter(QStringLiteral("Ana")).size() > 0);
    QVERIFY(words.filter(m_it->desk->gateName()).size() > 0);
    m_it->scan(m_it->plainTicket().code);
    QTRY_COMPARE(m_it->verdict().word, Wording::verdictWord(Verdict::Attention, Direction::Exit));
}

void LanguageChangeTest::theKioskStays()
{
    QVERIFY(m_it->addStaff(QStringLiteral("Ana"), Role::Supervisor, "4711"));
    m_it->window->kiosk().enter();
    QTRY_VERIFY(m_it->window->isFullScreen());
    QVERIFY(m_it->speak(QStringLiteral("fr")));
    QVERIFY(m_it->window->kiosk().isOn() && m_it->window->isFullScreen());
    m_it->window->close();
    QVERIFY(m_it->window->isVisible()); // a supervisor's PIN is asked for
}

void LanguageChangeTest::whatIsOpenStaysOpen()
{
    m_it->office.show();
    m_it->office.window()->showPage("EmergencyPage");
    auto* message = m_it->office.window()->currentPage()->findChild<QLineEdit*>();
    QVERIFY(message);
    message->setText(QStringLiteral("Medics"));
    const OfficeWindow* office = m_it->office.window();
    QTRY_VERIFY(!m_it->sync.endpoints().empty());
    QSignalSpy opened(m_it->service.get(), &ReplicaService::opened);
    QSignalSpy listening(&m_it->sync, &DeskSync::listening);
    QSignalSpy camera(&m_it->pipeline, &ScanPipeline::statusChanged);
    QVERIFY(m_it->speak(QStringLiteral("ar")));
    QCOMPARE(opened.count() + listening.count() + camera.count(), 0);
    QVERIFY(m_it->window->sync().view().desk.folder == m_it->folder());
    QCOMPARE(m_it->page().status().text(StatusLine::Part::Camera), Wording::camera(m_it->pipeline.status()));
    QCOMPARE(m_it->office.window(), office);
    QVERIFY(QByteArray(office->currentPage()->metaObject()->className()).endsWith("EmergencyPage"));
    QCOMPARE(office->currentPage()->findChild<QLineEdit*>()->text(), QStringLiteral("Medics"));
}

void LanguageChangeTest::noticesAreSaidAnew()
{
    QVERIFY(m_it->run([gate = m_it->desk->gate()](Replica& replica) -> Result<> {
        for (const EntryEffect effect : {EntryEffect::None, EntryEffect::Stop})
            if (const auto said = announce(replica, {QStringLiteral("Medics"), gate, effect, {}}); !said)
                return tl::unexpected(said.error());
        return {};
    }));
    const auto notice = [this](NoticeBar::Subject subject) { return m_it->page().notices().notice(subject); };
    QTRY_VERIFY(notice(NoticeBar::Subject::Announcement).contains(QStringLiteral("Medics")));
    QTRY_VERIFY(notice(NoticeBar::Subject::Stop).contains(QStringLiteral("Medics")));
    const QString before = notice(NoticeBar::Subject::Stop);
    QVERIFY(m_it->speak(QStringLiteral("ja")));
    QVERIFY(notice(NoticeBar::Subject::Announcement).contains(QStringLiteral("Medics")));
    QVERIFY(notice(NoticeBar::Subject::Stop).contains(QStringLiteral("Medics")));
    QVERIFY(notice(NoticeBar::Subject::Stop) != before);
    QVERIFY(m_it->page().notices().isVisible());
    m_it->scan(m_it->plainTicket().code);
    QTRY_COMPARE(m_it->verdict().tone, Tone::Deny);
}

void LanguageChangeTest::aSearchGoesOn()
{
    QTest::keyClick(m_it->window.get(), Qt::Key_F3);
    m_it->page().header().beginSearch(m_it->plainTicket().name.left(3));
    QTRY_COMPARE(m_it->page().front(), DeskPage::Front::Search);
    QVERIFY(m_it->speak(QStringLiteral("ar")));
    QCOMPARE(m_it->page().header().searchText(), m_it->plainTicket().name.left(3));
    QTRY_COMPARE(m_it->page().front(), DeskPage::Front::Search);
    m_it->page().searchPanel().activate();
    QTRY_VERIFY(m_it->verdict().tone != Tone::Idle);
}

void LanguageChangeTest::aSaleGoesOn()
{
    Till& till = m_it->window->sale().till();
    QTRY_VERIFY(!till.offers().empty());
    QTest::keyClick(m_it->window.get(), Qt::Key_F12);
    till.sell(till.offers().front().category, 3, Payment::Card);
    QTRY_COMPARE(till.state(), Till::State::Sold);
    Q_EMIT m_it->page().sale().tickets().letInWanted(0); // so that the second is shown
    QTRY_COMPARE(m_it->page().front(), DeskPage::Front::Sale);
    QTRY_COMPARE(m_it->page().sale().tickets().index(), std::size_t(1));

    QVERIFY(m_it->speak(QStringLiteral("ar")));
    QCOMPARE(m_it->page().front(), DeskPage::Front::Sale);
    QCOMPARE(m_it->page().sale().page(), SalePanel::Page::Tickets);
    QCOMPARE(m_it->page().sale().tickets().index(), std::size_t(1));
    QVERIFY(m_it->page().sale().tickets().spoken().contains(SaleWording::payment(Payment::Card)) ||
            visibleWords(m_it->page().sale()).join(u' ').contains(SaleWording::payment(Payment::Card)));

    // The next one, begun in one language and paid in another.
    QTest::keyClick(m_it->window.get(), Qt::Key_F12);
    QCOMPARE(m_it->page().sale().page(), SalePanel::Page::Offers);
    QTest::keyClick(m_it->window->focusWidget(), Qt::Key_Left); // one more, where rows go from the right
    QCOMPARE(m_it->page().sale().offers().count(), 2);
    QVERIFY(m_it->speak(QStringLiteral("ja")));
    QCOMPARE(m_it->page().front(), DeskPage::Front::Sale);
    QCOMPARE(m_it->page().sale().offers().count(), 2);
    const QuotaStanding* chosen = m_it->page().sale().offers().chosen();
    QVERIFY(chosen);
    Q_EMIT m_it->page().sale().offers().saleWanted(chosen->category, 2, Payment::Cash);
    QTRY_COMPARE(till.state(), Till::State::Sold);
    QCOMPARE(till.items().size(), std::size_t(2));
    QCOMPARE(m_it->page().sale().page(), SalePanel::Page::Tickets);
}

void LanguageChangeTest::aDialogOfTheOfficeIsLetFinish()
{
    m_it->office.show();
    m_it->office.window()->showPage("TicketsPage");
    OfficePage* page = m_it->office.window()->currentPage();
    TicketsImportDialog& dialog = qobject_cast<TicketsPage*>(page)->openImport();
    QVERIFY(m_it->speak(QStringLiteral("ar")));
    QCOMPARE(m_it->office.window()->currentPage(), page);
    QVERIFY(dialog.isVisible());
    dialog.close();
    QTRY_VERIFY(m_it->office.window()->currentPage() != page);
    QVERIFY(qobject_cast<TicketsPage*>(m_it->office.window()->currentPage()));
}

void LanguageChangeTest::anInvitationStaysOpen()
{
    QTRY_VERIFY(!m_it->sync.endpoints().empty());
    m_it->office.show();
    m_it->office.inviting().open(*m_it->office.window());
    const QPointer<InviteDialog> dialog = m_it->office.inviting().dialog();
    QVERIFY(dialog && dialog->isVisible());
    dialog->showAsker(m_it->desk->state().device, QStringLiteral("Desk B"), QStringLiteral("123456"),
                      InviteDialog::Asker::Asking);
    QCOMPARE(m_it->sync.openInvitations(), std::size_t(1));
    const OfficePage* page = m_it->office.window()->currentPage();
    QVERIFY(m_it->speak(QStringLiteral("ja")));
    QVERIFY(m_it->office.window()->currentPage() != page);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(m_it->sync.openInvitations(), std::size_t(1));
    const QStringList words = visibleWords(*dialog);
    QCOMPARE(Catalogue::english().firstOf(words, Catalogue(QStringLiteral("ja"))), QString());
    QVERIFY(words.contains(QStringLiteral("Desk B")));
}

void LanguageChangeTest::theFirstRunKeepsWhatWasTyped()
{
    m_it = std::make_unique<Program>(false);
    QTRY_VERIFY(visibleWords(*m_it->window).contains(QStringLiteral("Welcome to Gatelog")));
    QVERIFY(m_it->speak(QStringLiteral("ja")));
    const Catalogue english = Catalogue::english();
    QCOMPARE(english.firstOf(visibleWords(*m_it->window), Catalogue(QStringLiteral("ja"))), QString());

    Q_EMIT m_it->window->firstRun().findChild<StartPage*>()->createRequested();
    const auto gates = [this] { return m_it->window->firstRun().createPage().findChild<QPlainTextEdit*>(); };
    gates()->setPlainText(QStringLiteral("North\nSouth"));
    QVERIFY(m_it->speak(QStringLiteral("ar")));
    QVERIFY(gates()->isVisible());
    QCOMPARE(gates()->toPlainText(), QStringLiteral("North\nSouth"));
    QCOMPARE(english.firstOf(visibleWords(*m_it->window), Catalogue(QStringLiteral("ar"))), QString());
}

int main(int argc, char* argv[])
{
    // The usual screen without a screen is smaller than a desk in some languages, which then fills none.
    QTemporaryFile screen;
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && screen.open()) {
        screen.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1280, "height": 800}]})");
        screen.flush();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    }
    QApplication app(argc, argv);
    LanguageChangeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language_change.moc"
