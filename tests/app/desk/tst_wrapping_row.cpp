// SPDX-License-Identifier: Apache-2.0
#include "app/desk/wrapping_row.h"

#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QWidget>

using namespace gatelog;

using Rects = QList<QRect>;
using Shares = QList<std::pair<QSize, WrappingRow::Share>>;
Q_DECLARE_METATYPE(Shares)

namespace {

/// As large as it is said to be, and no larger than it must where it has a share.
class Box : public QWidget
{
public:
    Box(QSize hint, QWidget* parent) : QWidget(parent), m_hint(hint) {}
    QSize sizeHint() const override { return m_hint; }
    QSize minimumSizeHint() const override { return {20, m_hint.height()}; }

private:
    QSize m_hint;
};

} // namespace

class WrappingRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereItemsStand_data();
    void whereItemsStand();
    void rightToLeftItBeginsAtTheRight();
    void aHiddenItemTakesNoRoom();
    void columnsHaveTheHeightThereIs();
    void aRowInARowIsAsWideAsItLikes();
    void itIsNoWiderThanItsWidestItem();
    void anItemThatGoesLeavesTheRow();

private:
    static WrappingRow* rowIn(QWidget& window, const Shares& items)
    {
        auto* row = new WrappingRow(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        for (const auto& [size, share] : items)
            row->add(new Box(size, &window), share);
        return row;
    }
    static Rects placesIn(const QWidget& window)
    {
        Rects places;
        for (const QObject* child : window.children())
            if (const auto* box = qobject_cast<const QWidget*>(child))
                places += box->geometry();
        return places;
    }
};

void WrappingRowTest::whereItemsStand_data()
{
    QTest::addColumn<Shares>("items");
    QTest::addColumn<int>("width");
    QTest::addColumn<Rects>("places");
    const QSize button(100, 30);
    QTest::newRow("buttons with room stand beside each other, as wide as they like")
        << Shares{{button, {}}, {button, {}}} << 300 << Rects{{0, 0, 100, 30}, {110, 0, 100, 30}};
    QTest::newRow("exactly the room they need")
        << Shares{{button, {}}, {button, {}}} << 210 << Rects{{0, 0, 100, 30}, {110, 0, 100, 30}};
    QTest::newRow("a pixel less, and the last one wraps")
        << Shares{{button, {}}, {button, {}}} << 209 << Rects{{0, 0, 100, 30}, {0, 40, 100, 30}};
    QTest::newRow("four with room for three: two and two")
        << Shares{{button, {}}, {button, {}}, {button, {}}, {button, {}}} << 320
        << Rects{{0, 0, 100, 30}, {110, 0, 100, 30}, {0, 40, 100, 30}, {110, 40, 100, 30}};
    QTest::newRow("three of which even lines would not fit: as many as fit")
        << Shares{{{40, 30}, {}}, {button, {}}, {{180, 30}, {}}, {{40, 30}, {}}, {{40, 30}, {}}} << 200
        << Rects{{0, 0, 40, 30}, {50, 0, 100, 30}, {0, 40, 180, 30}, {0, 80, 40, 30}, {50, 80, 40, 30}};
    QTest::newRow("one that shares has what the others leave")
        << Shares{{button, {1, 50}}, {button, {}}} << 300 << Rects{{0, 0, 190, 30}, {200, 0, 100, 30}};
    QTest::newRow("with less than its least beside them it has a line")
        << Shares{{button, {1, 150}}, {button, {}}} << 250 << Rects{{0, 0, 250, 30}, {0, 40, 100, 30}};
    QTest::newRow("alone it is content with less than that")
        << Shares{{button, {1, 150}}, {button, {}}} << 120 << Rects{{0, 0, 120, 30}, {0, 40, 100, 30}};
    QTest::newRow("shares are in proportion")
        << Shares{{button, {3, 0}}, {button, {1, 0}}} << 410 << Rects{{0, 0, 300, 30}, {310, 0, 100, 30}};
    QTest::newRow("who needs more than its share has it")
        << Shares{{button, {3, 0}}, {button, {1, 200}}} << 410 << Rects{{0, 0, 200, 30}, {210, 0, 200, 30}};
    QTest::newRow("wider than there is: all of it") << Shares{{button, {}}} << 60 << Rects{{0, 0, 60, 30}};
}

void WrappingRowTest::whereItemsStand()
{
    QFETCH(Shares, items);
    QFETCH(int, width);
    QFETCH(Rects, places);
    QWidget window;
    const WrappingRow* row = rowIn(window, items);
    window.resize(width, row->heightForWidth(width));
    window.show();
    QCOMPARE(placesIn(window), places);
    QCOMPARE(row->heightForWidth(width), places.last().bottom() + 1);
}

void WrappingRowTest::rightToLeftItBeginsAtTheRight()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    rowIn(window, {{{100, 30}, {}}, {{100, 30}, {}}});
    window.resize(300, 30);
    window.show();
    QCOMPARE(placesIn(window), (Rects{{200, 0, 100, 30}, {90, 0, 100, 30}}));
}

void WrappingRowTest::aHiddenItemTakesNoRoom()
{
    QWidget window;
    const WrappingRow* row = rowIn(window, {{{100, 30}, {}}, {{100, 30}, {}}, {{100, 30}, {}}});
    row->itemAt(1)->widget()->hide();
    window.resize(210, 30);
    window.show();
    QCOMPARE(row->itemAt(2)->geometry(), QRect(110, 0, 100, 30));
    QCOMPARE(row->heightForWidth(210), 30);
}

void WrappingRowTest::columnsHaveTheHeightThereIs()
{
    QWidget window;
    auto* row = rowIn(window, {{{100, 30}, {1, 200}}});
    row->add(new QTextEdit, {1, 200});
    window.resize(410, 500);
    window.show();
    QCOMPARE(row->itemAt(0)->geometry(), QRect(0, 0, 200, 500));
    QCOMPARE(row->itemAt(1)->geometry(), QRect(210, 0, 200, 500));
    window.resize(300, 500); // one below the other, and who makes use of height has what is left
    QCoreApplication::processEvents();
    QCOMPARE(row->itemAt(0)->geometry(), QRect(0, 0, 300, 30));
    QCOMPARE(row->itemAt(1)->geometry(), QRect(0, 40, 300, 460));
}

void WrappingRowTest::aRowInARowIsAsWideAsItLikes()
{
    QWidget window;
    auto* row = rowIn(window, {{{100, 30}, {1, 0}}});
    auto* inner = new WrappingRow;
    row->add(inner);
    for (int i = 0; i < 2; ++i)
        inner->add(new Box({100, 30}, &window));
    window.resize(400, 30);
    window.show();
    QCOMPARE(placesIn(window), (Rects{{0, 0, 180, 30}, {190, 0, 100, 30}, {300, 0, 100, 30}}));
    window.resize(209, 110);
    QCoreApplication::processEvents();
    QCOMPARE(placesIn(window), (Rects{{0, 0, 209, 30}, {0, 40, 100, 30}, {0, 80, 100, 30}}));
}

void WrappingRowTest::itIsNoWiderThanItsWidestItem()
{
    QWidget window;
    const WrappingRow* row = rowIn(window, {{{100, 30}, {2, 300}}, {{100, 30}, {1, 200}}});
    row->itemAt(1)->widget()->setMinimumWidth(70);
    QCOMPARE(row->minimumSize(), QSize(70, 30));
}

void WrappingRowTest::anItemThatGoesLeavesTheRow()
{
    QWidget window;
    WrappingRow* row = rowIn(window, {{{100, 30}, {}}, {{100, 30}, {}}});
    auto* inner = new QVBoxLayout;
    row->add(inner);
    delete row->itemAt(0)->widget();
    QCOMPARE(row->count(), 2);
    delete inner;
    QCOMPARE(row->count(), 1);
    QCOMPARE(row->itemAt(1), nullptr);
}

QTEST_MAIN(WrappingRowTest)
#include "tst_wrapping_row.moc"
