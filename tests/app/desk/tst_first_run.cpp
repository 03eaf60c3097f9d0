// SPDX-License-Identifier: Apache-2.0
// From a computer without an event to the first scan, through the real windows.
#include "app/desk/choice_button.h"
#include "app/desk/create_page.h"
#include "app/desk/event_sketch.h"
#include "app/desk/first_run.h"
#include "app/desk/join_page.h"
#include "app/desk/notice_bar.h"
#include "app/desk/start_page.h"
#include "core/ticket/code_text.h"
#include "tests/app/desk/desk_story.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace gatelog;
using namespace gatelog::test;

class FirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void threeChoicesThatExplainThemselves();
    void eachChoiceIsTakenByKeyboard();
    void anEventIsStartedAndScansItsFirstTicket();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void aFormThatIsLeftIsGoneOnWith();
    void aDiskThatRefusesIsToldOnTheForm();
    void theDraftSurvivesTheProgram();

private:
    ChoiceButton* choice(const QString& heading) const;
    void openForm();
    void fill(const QString& name, const QString& gates, const QString& passphrase, const QString& again);
    void press(const QString& text);
    QString problem() const;
    CreatePage& form() const { return m_story->window->firstRun().createPage(); }

    std::unique_ptr<DeskStory> m_story;
};

void FirstRunTest::init()
{
    m_story = std::make_unique<DeskStory>();
    QVERIFY(QTest::qWaitForWindowActive(m_story->window.get()));
    // As DeskProgram does it.
    connect(&m_story->window->firstRun(), &FirstRun::eventWanted, this, [this](const NewEvent& event) {
        m_story->service->open(m_story->folder(), [event](const ReplicaFolder& folder, const Clock& clock) {
            return Replica::create(folder, event, clock);
        });
    });
    m_story->window->setFolder(m_story->folder());
    m_story->service->open(m_story->folder());
    QTRY_VERIFY(choice(QStringLiteral("Start an event")) &&
                choice(QStringLiteral("Start an event"))->isVisible());
}

void FirstRunTest::cleanup()
{
    m_story.reset();
}

ChoiceButton* FirstRunTest::choice(const QString& heading) const
{
    for (auto* button : m_story->window->findChildren<ChoiceButton*>())
        if (button->text() == heading)
            return button;
    return nullptr;
}

void FirstRunTest::openForm()
{
    QTest::mouseClick(choice(QStringLiteral("Start an event")), Qt::LeftButton);
    QVERIFY(form().isVisible());
}

void FirstRunTest::fill(const QString& name, const QString& gates, const QString& passphrase,
                        const QString& again)
{
    const QList<QLineEdit*> lines = form().findChildren<QLineEdit*>();
    QLineEdit* passwords[2] = {};
    int found = 0;
    for (QLineEdit* line : lines)
        if (line->echoMode() == QLineEdit::Password && found < 2)
            passwords[found++] = line;
    QCOMPARE(found, 2);
    lines.first()->setText(name);
    form().findChild<QPlainTextEdit*>()->setPlainText(gates);
    passwords[0]->setText(passphrase);
    passwords[1]->setText(again);
}

void FirstRunTest::press(const QString& text)
{
    for (auto* button : form().findChildren<QPushButton*>()) {
        if (button->text() != text)
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        return;
    }
    QFAIL(qPrintable(text));
}

QString FirstRunTest::problem() const
{
    const auto* label = form().findChild<QLabel*>(QStringLiteral("problem"));
    return label->isVisible() ? label->text() : QString();
}

void FirstRunTest::threeChoicesThatExplainThemselves()
{
    const auto choices = m_story->window->findChildren<ChoiceButton*>();
    QCOMPARE(choices.size(), 3);
    for (const ChoiceButton* button : choices) {
        QVERIFY(button->isVisible());
        QVERIFY(button->accessibleDescription().size() > 40);
        QVERIFY(button->height() >= button->heightForWidth(button->width()));
    }
    QVERIFY(choices.first()->hasFocus());
}

void FirstRunTest::eachChoiceIsTakenByKeyboard()
{
    FirstRun& first = m_story->window->firstRun();
    QSignalSpy demonstration(&first, &FirstRun::demonstrationRequested);
    QSignalSpy joining(&first, &FirstRun::joinOpened);
    QTest::keyClick(m_story->window.get(), Qt::Key_Return);
    QCOMPARE(joining.count(), 1);
    QVERIFY(first.isJoinShown());
    for (auto* button : first.joinPage().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Back"))
            button->click();
    QTest::keyClick(choice(QStringLiteral("Try the demonstration")), Qt::Key_Space);
    QCOMPARE(demonstration.count(), 1);
}

void FirstRunTest::anEventIsStartedAndScansItsFirstTicket()
{
    openForm();
    fill(QStringLiteral("Spring Concert"), QStringLiteral("North door\n\n South door \nnorth DOOR"),
         QStringLiteral("correct horse"), QStringLiteral("correct horse"));
    form().findChild<QSpinBox*>()->setValue(400);
    press(QStringLiteral("Start the event"));
    QTRY_VERIFY_WITH_TIMEOUT(m_story->window->isDeskShown(), DeskStory::kPatience);
    QCOMPARE(m_story->desk->state().eventName, QStringLiteral("Spring Concert"));
    QCOMPARE(m_story->desk->state().gates.size(), std::size_t(2));
    QCOMPARE(m_story->desk->state().capacity, std::optional<std::uint32_t>(400));
    QVERIFY(ReplicaFolder(m_story->folder()).authorityKey("correct horse").has_value());
    QVERIFY(!ReplicaFolder(m_story->folder()).authorityKey("").has_value());
    // Without tickets it says what comes next.
    QTRY_VERIFY(!m_story->page().notices().notice(NoticeBar::Subject::NoTickets).isEmpty());
    QVERIFY(m_story->run([](Replica& replica) -> Result<> {
        Ticket ticket;
        ticket.code = QStringLiteral("A-1001");
        ticket.id = ticketIdOfCode(replica.eventId(), ticket.code);
        ticket.name = QStringLiteral("Ana Müller");
        const auto written = replica.append({Kind::Tickets, encodeTicketBodies({&ticket, 1}).front()});
        return written ? Result<>() : tl::unexpected(written.error());
    }));
    QTRY_VERIFY(m_story->page().notices().notice(NoticeBar::Subject::NoTickets).isEmpty());
    m_story->scan(QStringLiteral("A-1001"));
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QCOMPARE(m_story->verdict().guest, QStringLiteral("Ana Müller"));
    QCOMPARE(EventSketch::load(m_story->folder()), EventSketch{});
}

void FirstRunTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("again");
    QTest::newRow("no name") << "  "
                             << "long enough"
                             << "long enough";
    QTest::newRow("no passphrase") << "Concert"
                                   << ""
                                   << "";
    QTest::newRow("a short passphrase") << "Concert"
                                        << "short"
                                        << "short";
    QTest::newRow("two passphrases that differ") << "Concert"
                                                 << "long enough"
                                                 << "long enouhg";
}

void FirstRunTest::whatIsMissingIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, passphrase);
    QFETCH(QString, again);
    QSignalSpy wanted(&m_story->window->firstRun(), &FirstRun::eventWanted);
    openForm();
    fill(name, QStringLiteral("Door"), passphrase, again);
    press(QStringLiteral("Start the event"));
    QVERIFY(problem().endsWith(u'.'));
    QCOMPARE(wanted.count(), 0);
}

void FirstRunTest::aFormThatIsLeftIsGoneOnWith()
{
    openForm();
    fill(QStringLiteral("Fair"), QStringLiteral("East\nWest"), QStringLiteral("a passphrase"), {});
    press(QStringLiteral("Back"));
    QVERIFY(choice(QStringLiteral("Start an event"))->isVisible());
    openForm();
    QCOMPARE(form().draft().name, QStringLiteral("Fair"));
    QCOMPARE(form().draft().gates, (QStringList{QStringLiteral("East"), QStringLiteral("West")}));
    for (const QLineEdit* line : form().findChildren<QLineEdit*>())
        QVERIFY(line->echoMode() != QLineEdit::Password || line->text().isEmpty());
}

void FirstRunTest::aDiskThatRefusesIsToldOnTheForm()
{
    openForm();
    fill(QStringLiteral("Fair"), {}, QStringLiteral("a passphrase"), QStringLiteral("a passphrase"));
    disconnect(&m_story->window->firstRun(), &FirstRun::eventWanted, this, nullptr);
    press(QStringLiteral("Start the event"));
    m_story->service->open(m_story->folder(), [](const ReplicaFolder&, const Clock&) -> Result<> {
        return failure(ErrorCode::DiskFull);
    });
    QTRY_VERIFY(problem().startsWith(Wording::error(ErrorCode::DiskFull)));
    QVERIFY(!form().isMaking());
    QCOMPARE(form().draft().name, QStringLiteral("Fair"));
}

void FirstRunTest::theDraftSurvivesTheProgram()
{
    const EventSketch draft{QStringLiteral("\u2067מסיבה\u2069 <b>"),
                            {QStringLiteral("A, B"), QStringLiteral("C")},
                            25,
                            QStringLiteral("Desk")};
    draft.save(m_story->folder());
    QCOMPARE(EventSketch::load(m_story->folder()), draft);
    EventSketch::forget(m_story->folder());
    QCOMPARE(EventSketch::load(m_story->folder()), EventSketch{});
}

QTEST_MAIN(FirstRunTest)
#include "tst_first_run.moc"
