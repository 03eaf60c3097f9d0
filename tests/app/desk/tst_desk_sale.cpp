// SPDX-License-Identifier: Apache-2.0
// Selling at the desk, by keyboard, in the real window over a real replica.
#include "app/desk/notice_bar.h"
#include "app/desk/recent_scans_list.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/sale_choice.h"
#include "app/desk/sale_display.h"
#include "app/desk/sale_offers.h"
#include "app/desk/sale_panel.h"
#include "app/desk/sale_tickets.h"
#include "app/desk/sale_wording.h"
#include "app/desk/ticket_qr_view.h"
#include "app/desk/undo_bar.h"
#include "core/store/announcements.h"
#include "tests/app/desk/desk_story.h"

#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QPrinterInfo>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

/// Whether no layout in `window` has anything left to do.
bool isLaidOut(const QWidget& window)
{
    const QList<QLayout*> layouts = window.findChildren<QLayout*>();
    return std::none_of(layouts.begin(), layouts.end(), [](QLayout* layout) { return layout->activate(); });
}

} // namespace

class DeskSaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAPriceThereIsNoCommand();
    void aTicketIsSoldByKeyboardAndAdmits();
    void severalAreHandedOverOneAfterTheOther();
    void whatIsSoldOutSaysSo();
    void whatWasNotSoldSaysWhyAndWhatToDo();
    void whileItWaitsForAShareNothingMoreIsSold();
    void takingBackGivesTheRightToSellBack();
    void aVerdictComesBeforeASaleAndLeavesItAsItWas();
    void aSaleThatEndsBehindAVerdictIsThereAfterIt();
    void behindAVerdictNoKeySells();
    void aNoteThatHoldsTheScreenGoesFirst();
    void whileEntryIsStoppedNothingIsSold();
    void theGuestIsLetInAtOnce();
    void theTicketIsFoundAgain();
    void whoIsOnDutyIsOnTheSale();
    void withoutAPrinterThereIsAFile();
    void itIsAnnounced();
    void namesAreTextAndKeepTheShape_data();
    void namesAreTextAndKeepTheShape();
    void fromRightToLeft();

private:
    DeskPage& page() const { return m_story->page(); }
    SalePanel& panel() const { return page().sale(); }
    Till& till() const { return m_story->window->sale().till(); }
    QToolButton* command() const;
    QPushButton* button(const QString& text) const;
    QString message() const { return panel().offers().message(); }
    std::int64_t mine() const { return till().offers().front().mine; }
    QWidget* focus() const { return m_story->window->focusWidget(); }
    void press(int key) { QTest::keyClick(focus() ? focus() : m_story->window.get(), Qt::Key(key)); }
    void tabTo(const QWidget* target);
    void open();
    void sell(Payment payment = Payment::Cash);
    void setCategory(const std::function<void(Category&)>& change);
    void setQuota(int total);

    std::unique_ptr<DeskStory> m_story;
};

void DeskSaleTest::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->desk->setTimes({300ms, 300ms, 0ms});
    QVERIFY(QTest::qWaitForWindowActive(m_story->window.get()));
    QVERIFY(m_story->openDemonstration());
    QTRY_COMPARE(till().offers().size(), std::size_t(1));
}

void DeskSaleTest::cleanup()
{
    m_story.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QToolButton* DeskSaleTest::command() const
{
    for (auto* one : page().header().findChildren<QToolButton*>())
        if (one->accessibleName().contains(QStringLiteral("F12")))
            return one;
    return nullptr;
}

QPushButton* DeskSaleTest::button(const QString& text) const
{
    for (auto* one : panel().findChildren<QPushButton*>())
        if (one->text() == text)
            return one;
    return nullptr;
}

void DeskSaleTest::tabTo(const QWidget* target)
{
    for (int presses = 0; presses < 40 && focus() != target; ++presses)
        press(Qt::Key_Tab);
    QCOMPARE(focus(), target);
}

void DeskSaleTest::open()
{
    QTest::keyClick(m_story->window.get(), Qt::Key_F12);
    QCOMPARE(page().front(), DeskPage::Front::Sale);
    QVERIFY(qobject_cast<SaleChoice*>(focus()));
}

void DeskSaleTest::sell(Payment payment)
{
    // The category, fewer, more, cash, card: nothing lies between.
    const auto* wanted = button(SaleWording::payment(payment));
    for (int presses = 0; presses < 4 && focus() != wanted; ++presses)
        press(Qt::Key_Tab);
    QCOMPARE(focus(), wanted);
    press(Qt::Key_Return);
    QTRY_COMPARE(till().state(), Till::State::Sold);
}

void DeskSaleTest::setCategory(const std::function<void(Category&)>& change)
{
    QVERIFY(m_story->run([change](Replica& replica) -> Result<> {
        Category category = *replica.setup().categoryNamed(u"Evening");
        change(category);
        const auto written = replica.append({Kind::Category, encodeBody(category)});
        return written ? Result<>() : tl::unexpected(written.error());
    }));
}

void DeskSaleTest::setQuota(int total)
{
    const CategoryId category = till().offers().front().category;
    QVERIFY(m_story->run(
        [category, total](Replica& replica) { return BoxOffice(replica).setQuota(category, total); }));
    QTRY_COMPARE(till().offers().front().total, std::int64_t(total));
}

void DeskSaleTest::withoutAPriceThereIsNoCommand()
{
    QVERIFY(command()->isVisible());
    open();
    setCategory([](Category& category) { category.price.reset(); });
    QTRY_VERIFY(!command()->isVisible());
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
    QTest::keyClick(m_story->window.get(), Qt::Key_F12);
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
}

void DeskSaleTest::aTicketIsSoldByKeyboardAndAdmits()
{
    const std::int64_t before = mine();
    open();
    sell();
    QCOMPARE(till().items().size(), std::size_t(1));
    QCOMPARE(till().items().front().payment, Payment::Cash);
    QCOMPARE(panel().page(), SalePanel::Page::Tickets);
    QVERIFY(qobject_cast<TicketQrView*>(focus()));
    QTRY_COMPARE(mine(), before - 1);
    const auto listed = page().recentScans().index(0).data(RecentScansModel::ScanRole).value<RecentScan>();
    QVERIFY(listed.sale);
    QCOMPARE(listed.guest(), QStringLiteral("Evening"));
    QVERIFY(page().undoBar().isOffering());
    m_story->scan(till().items().front().sold.ticket.code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
    // And then the cashier is where they were.
    QTRY_COMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(till().items().front().standing, SaleItem::Standing::LetIn);
    // The same key begins the next sale; Esc goes back to scanning.
    QTest::keyClick(m_story->window.get(), Qt::Key_F12);
    QCOMPARE(panel().page(), SalePanel::Page::Offers);
    QTest::keyClick(m_story->window.get(), Qt::Key_Escape);
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
}

void DeskSaleTest::severalAreHandedOverOneAfterTheOther()
{
    const std::int64_t before = mine();
    open();
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_Right);
    QCOMPARE(panel().offers().count(), 3);
    const Price price = *till().offers().front().price;
    const auto labels = panel().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel* label) { return label->text() == SaleWording::money(price, 3); }));
    for (int i = 0; i < Till::kMaxTickets + 5; ++i)
        press(Qt::Key_Right);
    QCOMPARE(panel().offers().count(), Till::kMaxTickets);
    for (int i = 0; i < Till::kMaxTickets + 5; ++i)
        press(Qt::Key_Left);
    QCOMPARE(panel().offers().count(), 1);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    sell(Payment::Card);
    QCOMPARE(till().items().size(), std::size_t(3));
    QTRY_COMPARE(mine(), before - 3);
    QCOMPARE(panel().tickets().index(), std::size_t(0));
    press(Qt::Key_Right);
    QCOMPARE(panel().tickets().index(), std::size_t(1));
    QVERIFY(panel().tickets().spoken().startsWith(SaleWording::place(1, 3)));
    press(Qt::Key_Left);
    QCOMPARE(panel().tickets().index(), std::size_t(0));
    // Once one is in, the next one's turn has come.
    m_story->scan(till().items().front().sold.ticket.code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QTRY_COMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(panel().tickets().index(), std::size_t(1));
    // The next guest begins with one.
    QTest::keyClick(m_story->window.get(), Qt::Key_F12);
    QCOMPARE(panel().offers().count(), 1);
}

void DeskSaleTest::whatIsSoldOutSaysSo()
{
    setQuota(1);
    open();
    press(Qt::Key_Right);
    QCOMPARE(panel().offers().count(), 1); // there is one
    sell();
    QTest::keyClick(m_story->window.get(), Qt::Key_F12);
    QTRY_VERIFY(SaleWording::isSoldOut(till().offers().front()));
    QTRY_VERIFY(!button(SaleWording::payment(Payment::Cash))->isEnabled());
    QVERIFY(focus()->accessibleName().contains(QStringLiteral("Sold out")));
    setQuota(2);
    QTRY_VERIFY(button(SaleWording::payment(Payment::Cash))->isEnabled());
    sell();
}

void DeskSaleTest::whatWasNotSoldSaysWhyAndWhatToDo()
{
    setQuota(2);
    open();
    const CategoryId category = till().offers().front().category;
    till().sell(category, 3, Payment::Cash); // the others were sold while it was pressed
    QTRY_VERIFY(message().contains(QStringLiteral("has only 2 left")));
    QCOMPARE(till().state(), Till::State::Choosing);
    QVERIFY(till().items().empty());
    till().sell(CategoryId(999), 1, Payment::Cash);
    QTRY_VERIFY(message().contains(QStringLiteral("no longer for sale")));
    // The next choice takes the message away.
    press(Qt::Key_Right);
    QVERIFY(message().isEmpty());
    for (int code = 0; code <= int(ErrorCode::Conflict); ++code) {
        QVERIFY(SaleWording::notSold({ErrorCode(code), {}}).startsWith(QStringLiteral("Nothing was sold")));
        QVERIFY(
            SaleWording::notTakenBack({ErrorCode(code), {}}).startsWith(QStringLiteral("Not taken back")));
    }
}

void DeskSaleTest::whileItWaitsForAShareNothingMoreIsSold()
{
    SaleOffers offers;
    QuotaStanding standing;
    standing.category = CategoryId(1);
    standing.name = QStringLiteral("Evening");
    standing.price = Price{1250, "EUR"};
    standing.total = 10;
    offers.setOffers({standing});
    offers.show();
    QSignalSpy wanted(&offers, &SaleOffers::saleWanted);
    QSignalSpy told(&offers, &SaleOffers::told);
    const auto buttons = offers.findChildren<QPushButton*>(QStringLiteral("primary"));
    QCOMPARE(buttons.size(), 2);
    buttons.front()->click();
    QCOMPARE(wanted.count(), 1);
    offers.showSelling();
    buttons.back()->click();
    QTRY_COMPARE(offers.message(), SaleWording::asking());
    QCOMPARE(told.count(), 1);
    buttons.back()->click();
    QCOMPARE(wanted.count(), 1);
    offers.showAnswer(QStringLiteral("No."));
    QCOMPARE(offers.message(), QStringLiteral("No."));
    buttons.back()->click();
    QCOMPARE(wanted.count(), 2);
}

void DeskSaleTest::takingBackGivesTheRightToSellBack()
{
    const std::int64_t before = mine();
    open();
    sell();
    QTRY_COMPARE(mine(), before - 1);
    const QString code = till().items().front().sold.ticket.code;
    QTest::keyClick(m_story->window.get(), Qt::Key_F8);
    QTRY_COMPARE(till().items().front().standing, SaleItem::Standing::TakenBack);
    QTRY_COMPARE(mine(), before);
    QVERIFY(panel().tickets().spoken().contains(SaleWording::money(*till().offers().front().price)));
    QVERIFY(page().recentScans().index(0).data(RecentScansModel::ScanRole).value<RecentScan>().undone);
    QVERIFY(!button(QStringLiteral("Take back"))->isEnabled());
    m_story->scan(code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Deny);
}

void DeskSaleTest::aVerdictComesBeforeASaleAndLeavesItAsItWas()
{
    open();
    press(Qt::Key_Right);
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
    QTRY_COMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(panel().offers().count(), 2);
    QVERIFY(qobject_cast<SaleChoice*>(focus()));
    sell();
    const TicketId ticket = till().items().front().sold.ticket.id;
    m_story->scan(m_story->plainTicket(1).code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QTest::keyClick(m_story->window.get(), Qt::Key_Escape); // takes the verdict away, and no more
    QCOMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(panel().page(), SalePanel::Page::Tickets);
    QCOMPARE(till().items().front().sold.ticket.id, ticket);
    // Nor does a search lose it.
    QTest::keyClick(m_story->window.get(), Qt::Key_F5);
    QCOMPARE(page().front(), DeskPage::Front::Search);
    QTest::keyClick(m_story->window.get(), Qt::Key_Escape);
    QCOMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(till().state(), Till::State::Sold);
}

void DeskSaleTest::aSaleThatEndsBehindAVerdictIsThereAfterIt()
{
    open();
    tabTo(button(SaleWording::payment(Payment::Cash)));
    m_story->desk->scanCode(m_story->plainTicket().code);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QTRY_COMPARE(till().state(), Till::State::Sold);
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
    QTRY_COMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(panel().page(), SalePanel::Page::Tickets);
    QVERIFY(qobject_cast<TicketQrView*>(focus()));
}

void DeskSaleTest::behindAVerdictNoKeySells()
{
    open();
    tabTo(button(SaleWording::payment(Payment::Cash)));
    m_story->scan(m_story->plainTicket().code);
    QTRY_COMPARE(page().front(), DeskPage::Front::Verdict);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    QTRY_COMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(till().state(), Till::State::Choosing);
}

void DeskSaleTest::aNoteThatHoldsTheScreenGoesFirst()
{
    const auto tickets = m_story->tickets();
    const auto noted = std::find_if(tickets.begin(), tickets.end(),
                                    [](const Ticket& ticket) { return !ticket.note.isEmpty(); });
    open();
    m_story->scan(noted->code);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Attention);
    QTest::keyClick(m_story->window.get(), Qt::Key_F12);
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
    press(Qt::Key_Return); // seen
    QCOMPARE(page().front(), DeskPage::Front::Sale);
}

void DeskSaleTest::whileEntryIsStoppedNothingIsSold()
{
    open();
    const auto say = [this](EntryEffect effect) {
        const GateId gate = m_story->desk->gate();
        return m_story->run([=](Replica& replica) -> Result<> {
            const auto said = announce(replica, {QStringLiteral("Medics at the door"), gate, effect, {}});
            return said ? Result<>() : tl::unexpected(said.error());
        });
    };
    QVERIFY(say(EntryEffect::Stop));
    QTRY_VERIFY(message().contains(QStringLiteral("Medics at the door")));
    QVERIFY(!button(SaleWording::payment(Payment::Cash))->isEnabled());
    QVERIFY(!page().notices().notice(NoticeBar::Subject::Stop).isEmpty());
    QVERIFY(say(EntryEffect::Resume));
    QTRY_VERIFY(message().isEmpty());
    sell();
}

void DeskSaleTest::theGuestIsLetInAtOnce()
{
    open();
    sell();
    tabTo(button(QStringLiteral("Let in now")));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_story->verdict().tone, Tone::Admit);
    QTRY_COMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(till().items().front().standing, SaleItem::Standing::LetIn);
    QVERIFY(!button(QStringLiteral("Take back"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Let in now"))->isEnabled());
    // The admission is what is undone first, then the sale.
    QTest::keyClick(m_story->window.get(), Qt::Key_F8);
    QTRY_COMPARE(till().items().front().standing, SaleItem::Standing::Good);
    QTest::keyClick(m_story->window.get(), Qt::Key_F8);
    QTRY_COMPARE(till().items().front().standing, SaleItem::Standing::TakenBack);
    // Who leaves is not let in.
    m_story->desk->setDirection(Direction::Exit);
    QTest::keyClick(m_story->window.get(), Qt::Key_F12);
    sell();
    QVERIFY(!button(QStringLiteral("Let in now"))->isEnabled());
}

void DeskSaleTest::theTicketIsFoundAgain()
{
    open();
    sell();
    const Ticket ticket = till().items().front().sold.ticket;
    QTest::keyClick(m_story->window.get(), Qt::Key_Escape);
    QVERIFY(till().items().empty());
    auto* list = page().findChild<RecentScansList*>();
    const auto chooseFirst = [&] {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
    };
    chooseFirst();
    QTRY_COMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(till().items().front().sold.ticket, ticket);
    QCOMPARE(till().items().front().category, QStringLiteral("Evening"));
    // After the program was started anew as well, and what became of it is known.
    QTest::keyClick(m_story->window.get(), Qt::Key_F8);
    QTRY_COMPARE(till().items().front().standing, SaleItem::Standing::TakenBack);
    QVERIFY(m_story->reopen());
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
    m_story->service->readRecent(RecentScansModel::kKept);
    const auto first = [&] {
        return page().recentScans().index(0).data(RecentScansModel::ScanRole).value<RecentScan>();
    };
    QTRY_VERIFY(first().sale);
    QCOMPARE(first().guest(), QStringLiteral("Evening"));
    QCOMPARE(first().what(), SaleWording::sold(till().offers().front().price, Payment::Cash));
    QVERIFY(first().undone);
    chooseFirst();
    QTRY_COMPARE(page().front(), DeskPage::Front::Sale);
    QCOMPARE(till().items().front().sold.ticket, ticket);
    QCOMPARE(till().items().front().standing, SaleItem::Standing::TakenBack);
}

void DeskSaleTest::whoIsOnDutyIsOnTheSale()
{
    QVERIFY(m_story->addStaff(QStringLiteral("Ana"), Role::Scanner, "4711"));
    QTRY_COMPARE(m_story->desk->state().staff.size(), std::size_t(1));
    m_story->desk->setStaff(m_story->desk->state().staff.front().id);
    open();
    sell();
    QString staff;
    QVERIFY(m_story->run([&staff](Replica& replica) -> Result<> {
        staff = readLog(replica, LogScope::Everything, 1).front().staff;
        return {};
    }));
    QCOMPARE(staff, QStringLiteral("Ana"));
}

void DeskSaleTest::withoutAPrinterThereIsAFile()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("this computer has a printer");
    open();
    sell();
    tabTo(button(QStringLiteral("Print\u2026")));
    press(Qt::Key_Return);
    auto* file = button(QStringLiteral("Save as PDF\u2026"));
    QTRY_VERIFY(file->isVisible());
    QCOMPARE(focus(), file);
    QCOMPARE(till().state(), Till::State::Sold); // the ticket is not lost
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ticket.pdf"));
    QVERIFY(m_story->window->sale().printing().writePdf(path, till().items()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(4) == "%PDF");
    QVERIFY(!m_story->window->sale().printing().writePdf(folder.filePath(QStringLiteral("no/such.pdf")),
                                                         till().items()));
}

void DeskSaleTest::itIsAnnounced()
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&panel());
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::AlertMessage);
    open();
    QAccessibleInterface* choice = QAccessible::queryAccessibleInterface(focus());
    QVERIFY(choice->text(QAccessible::Name).contains(QStringLiteral("Evening")));
    QVERIFY(choice->text(QAccessible::Name).contains(SaleWording::money(*till().offers().front().price)));
    sell();
    QVERIFY(heard->text(QAccessible::Name).contains(QStringLiteral("Evening")));
    QVERIFY(heard->text(QAccessible::Name).contains(QStringLiteral("sold")));
    QCOMPARE(focus()->accessibleName(), panel().tickets().spoken());
}

void DeskSaleTest::namesAreTextAndKeepTheShape_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("300 characters") << QString(300, u'W');
    QTest::newRow("300 characters in words") << QStringLiteral("Maximiliane ").repeated(25);
    QTest::newRow("markup") << QStringLiteral("<b>Bob</b><img src='file:///etc/passwd'><br>&lt; & Co");
    QTest::newRow("right to left") << QStringLiteral("فاطمة الزهراء بنت علي");
    QString turned = QStringLiteral("Evening <late>");
    QTest::newRow("marks that turn the direction") << turned.prepend(QChar(0x202e)).append(QChar(0x2069));
}

void DeskSaleTest::namesAreTextAndKeepTheShape()
{
    QFETCH(QString, name);
    open(); // an ordinary name is on sale
    // Layouts within layouts find their room one after the other.
    QTRY_VERIFY(isLaidOut(*m_story->window));
    const int width = m_story->window->minimumSizeHint().width();
    QTest::keyClick(focus(), Qt::Key_Escape);
    QCOMPARE(page().front(), DeskPage::Front::Verdict);
    setCategory([name](Category& category) { category.name = name; });
    QTRY_COMPARE(till().offers().front().name, name);
    open();
    QCOMPARE(m_story->window->minimumSizeHint().width(), width);
    const auto* choice = qobject_cast<SaleChoice*>(focus());
    QVERIFY(!Qt::mightBeRichText(choice->toolTip()) || choice->toolTip().contains(QStringLiteral("&lt;")));
    QVERIFY(!panel().grab().isNull());
    sell();
    QCOMPARE(till().items().front().category, name);
    QCOMPARE(m_story->window->minimumSizeHint().width(), width);
    QVERIFY(!panel().grab().isNull());
    for (const QLabel* label : panel().findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void DeskSaleTest::fromRightToLeft()
{
    cleanup();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    init();
    open();
    press(Qt::Key_Left); // forward is to the left
    QCOMPARE(panel().offers().count(), 2);
    press(Qt::Key_Right);
    QCOMPARE(panel().offers().count(), 1);
    press(Qt::Key_Left);
    sell();
    press(Qt::Key_Left);
    QCOMPARE(panel().tickets().index(), std::size_t(1));
    QVERIFY(!panel().grab().isNull());
}

QTEST_MAIN(DeskSaleTest)
#include "tst_desk_sale.moc"
