// SPDX-License-Identifier: Apache-2.0
#include "app/office/ticket_edit_dialog.h"
#include "app/office/ticket_moment_field.h"
#include "app/office/ticket_panel.h"
#include "app/office/ticket_status_dialog.h"
#include "app/office/tickets_model.h"
#include "app/office/tickets_page.h"
#include "core/store/ticket_change.h"
#include "tests/support/office_story.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>
#include <QTimeZone>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// 300 characters that could do harm: markup, marks of direction, an emoji.
QString hostileName()
{
    const QString name = QStringLiteral("<b>Eve</b><img src=x> &amp; \u05d0\u05d1 \U0001F3AB ");
    return name + QString(300 - name.size(), u'W');
}

} // namespace

class TicketsPageTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOffice();
        m_page = &page<TicketsPage>();
        QTRY_COMPARE(m_page->model().rowCount(), kDemoTickets);
    }
    void cleanup() { endOffice(); }
    void wordsLeaveWhoHasThem();
    void aScanIsInTheHistoryByItself();
    void aTicketIsBlockedWithAReasonAndReinstated();
    void aNameIsEdited();
    void aFieldForTimesReadsAsASentence_data();
    void aFieldForTimesReadsAsASentence();
    void aHostileNameIsTextAndWidensNothing();
    void theChosenTicketStaysChosenWhenTheTableIsSorted();
    void thePageIsUsedWithoutAMouse();

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QString::fromLatin1(name));
        GATELOG_CHECK(found);
        return found;
    }
    /// Chooses the ticket that has this code.
    void choose(const QString& code)
    {
        m_code = code;
        for (const Ticket& ticket : demoTickets(std::chrono::floor<std::chrono::seconds>(m_clock->now())))
            if (ticket.code == code)
                m_ticket = ticket;
        m_page->table().setCurrentIndex(m_page->model().index(*m_page->model().rowOf(m_ticket.id), 0));
        QTRY_COMPARE(find<QLabel>("ticketName")->text(), m_ticket.name);
    }
    QAbstractItemModel* history() const { return find<QListView>("ticketHistory")->model(); }
    QString latest() const { return history()->index(0, 0).data(Qt::AccessibleTextRole).toString(); }
    template <typename Dialog>
    Dialog* dialog()
    {
        Dialog* open = nullptr;
        [&] { QTRY_VERIFY((open = m_page->findChild<Dialog*>()) && open->isVisible()); }();
        return open;
    }

    TicketsPage* m_page = nullptr;
    Ticket m_ticket;
    QString m_code;
};

void TicketsPageTest::wordsLeaveWhoHasThem()
{
    QTest::keyClicks(find<QLineEdit>("ticketSearch"), QStringLiteral("muller"));
    QTRY_VERIFY(m_page->model().rowCount() > 0 && m_page->model().rowCount() < 50);
    QTRY_VERIFY(m_page->model().matchAt(0) != nullptr);
    QVERIFY(m_page->model().matchAt(0)->ticket.name.contains(QStringLiteral("Müller")));
    auto* status = find<QComboBox>("statusFilter");
    status->setCurrentIndex(status->findData(int(TicketStatus::Cancelled)));
    find<QLineEdit>("ticketSearch")->setText(QStringLiteral("zzzz"));
    QTRY_COMPARE(m_page->model().rowCount(), 0);
    QTRY_VERIFY(find<QLabel>("ticketCount")->text().contains(QStringLiteral("No ticket")));
}

void TicketsPageTest::aScanIsInTheHistoryByItself()
{
    choose(validCode());
    QTRY_COMPARE(history()->rowCount(), 1);
    m_service->scan(requestFor(m_code), 1);
    QTRY_COMPARE(history()->rowCount(), 2);
    QVERIFY(latest().startsWith(QStringLiteral("Entry at ") + m_state.gates.front().name));
    QVERIFY(latest().contains(m_state.deviceName));
    QVERIFY(latest().contains(QStringLiteral("confirmed")));
    m_clock->advance(std::chrono::seconds(2));
    m_service->scan(requestFor(m_code), 2);
    QTRY_COMPARE(history()->rowCount(), 3);
    QVERIFY(latest().startsWith(QStringLiteral("Refused at ")));
    QVERIFY(latest().contains(QStringLiteral("used already")));
    QTRY_VERIFY(find<QLabel>("ticketState")->text().startsWith(QStringLiteral("inside")));
}

void TicketsPageTest::aTicketIsBlockedWithAReasonAndReinstated()
{
    choose(validCode());
    QTRY_VERIFY(find<QPushButton>("blockTicket")->isEnabled());
    QTest::mouseClick(find<QPushButton>("blockTicket"), Qt::LeftButton);
    auto* asks = dialog<TicketStatusDialog>();
    QTest::keyClicks(asks->findChild<QLineEdit*>(), QStringLiteral("reported as stolen"));
    QTest::keyClick(asks, Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>("ticketState")->text(), QStringLiteral("blocked"));
    QVERIFY(latest().contains(QStringLiteral("reported as stolen")));
    Answers scanned(m_service, &ReplicaService::scanned);
    m_service->scan(requestFor(m_code), 1);
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.at(0).decision.reason, Reason::Blocked);
    const int row = *m_page->model().rowOf(m_ticket.id);
    QTRY_COMPARE(m_page->model().index(row, TicketsModel::State).data().toString(),
                 QStringLiteral("blocked"));

    QTRY_VERIFY(find<QPushButton>("reinstateTicket")->isVisible());
    QTest::mouseClick(find<QPushButton>("reinstateTicket"), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChildren<TicketStatusDialog*>().size() == 1);
    QTest::keyClick(dialog<TicketStatusDialog>(), Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>("ticketState")->text(), QStringLiteral("not used"));
    m_service->scan(requestFor(m_code), 2);
    QTRY_COMPARE(scanned.count(), 2);
    QCOMPARE(scanned.at(1).decision.verdict, Verdict::Admit);
}

void TicketsPageTest::aNameIsEdited()
{
    choose(validCode());
    QTRY_VERIFY(find<QPushButton>("editTicket")->isEnabled());
    QTest::mouseClick(find<QPushButton>("editTicket"), Qt::LeftButton);
    auto* edits = dialog<TicketEditDialog>();
    // A validity that it has not yet begins at the event's present.
    const auto now = std::chrono::floor<std::chrono::hours>(m_clock->now());
    const QDateTime there = QDateTime::fromSecsSinceEpoch(UnixSeconds(now).time_since_epoch().count(),
                                                          QTimeZone("Europe/Lisbon"));
    const auto fields = edits->findChildren<QDateTimeEdit*>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[0]->date(), there.date());
    QCOMPARE(fields[0]->time(), there.time());
    QCOMPARE(fields[1]->dateTime(), fields[0]->dateTime().addDays(1));
    edits->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Ana Berg"));
    edits->findChild<QLineEdit*>(QStringLiteral("note"))->setText(QStringLiteral("wheelchair"));
    edits->accept();
    QTRY_COMPARE(find<QLabel>("ticketName")->text(), QStringLiteral("Ana Berg"));
    QVERIFY(latest().startsWith(QStringLiteral("Changed: name and note")) ||
            latest().startsWith(QStringLiteral("Changed: name, note")));
}

void TicketsPageTest::aFieldForTimesReadsAsASentence_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << Qt::LeftToRight << "9/21/26 9:30 PM";
    QTest::newRow("de") << Qt::LeftToRight << "21.09.26 21:30";
    QTest::newRow("ja") << Qt::LeftToRight << "2026/09/21 21:30";
    QTest::newRow("ar") << Qt::RightToLeft << "٢١\u200f/٩\u200f/٢٠٢٦ ٩:٣٠ م";
}

void TicketsPageTest::aFieldForTimesReadsAsASentence()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const QLocale before;
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([&before] {
        QLocale::setDefault(before);
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    });
    const UnixSeconds moment(std::chrono::seconds(1'789'993'800)); // 12:30 in UTC
    MomentField field(QStringLiteral("From"), QTimeZone("Asia/Tokyo"), moment);
    auto* edit = field.findChild<QDateTimeEdit*>();
    QTEST(edit->text(), "text");
    field.setMoment(moment);
    edit->setSelectedSection(QDateTimeEdit::HourSection);
    edit->stepUp();
    QCOMPARE(*field.moment(), moment + std::chrono::hours(1));
}

void TicketsPageTest::aHostileNameIsTextAndWidensNothing()
{
    choose(validCode());
    const int width = m_office->window()->minimumSizeHint().width();
    Ticket edited = m_ticket;
    edited.name = edited.order = edited.email = edited.seat = edited.note = hostileName();
    write([edited](Replica& replica) { return editTicket(replica, edited); });
    QTRY_COMPARE(find<QLabel>("ticketName")->text(), edited.name);
    QCOMPARE(find<QLabel>("ticketName")->textFormat(), Qt::PlainText);
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("<b>Eve")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    const int row = *m_page->model().rowOf(edited.id);
    QTRY_COMPARE(m_page->model().index(row, 0).data().toString(), edited.name);
    QVERIFY(!m_page->model().index(row, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    m_office->window()->resize(1024, 600);
    QApplication::processEvents();
    QVERIFY(m_office->window()->minimumSizeHint().width() <= width);
    QCOMPARE(m_office->window()->width(), 1024);
}

void TicketsPageTest::theChosenTicketStaysChosenWhenTheTableIsSorted()
{
    choose(validCode());
    const auto ids = m_page->model().ids();
    m_page->table().sortByColumn(TicketsModel::Guest, Qt::DescendingOrder);
    QTRY_VERIFY(m_page->model().ids() != ids);
    QCOMPARE(m_page->model().ticketAt(m_page->table().currentIndex()), std::optional(m_ticket.id));
}

void TicketsPageTest::thePageIsUsedWithoutAMouse()
{
    QTest::keyClick(m_page, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>("ticketSearch")->hasFocus());
    for (int i = 0; i < 10 && !m_page->table().hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_page->table().hasFocus());
    QTest::keyClick(&m_page->table(), Qt::Key_Down);
    QTRY_VERIFY(m_page->panel().ticket().has_value());
    QTest::keyClick(&m_page->table(), Qt::Key_Tab);
    QVERIFY(!m_page->table().hasFocus());
}

QTEST_MAIN(TicketsPageTest)
#include "tst_tickets_page.moc"
