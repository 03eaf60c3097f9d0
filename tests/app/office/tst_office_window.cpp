// SPDX-License-Identifier: Apache-2.0
#include "app/office/figure_tile.h"
#include "app/office/overview_page.h"
#include "tests/support/office_story.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

class OfficeWindowTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOffice(); }
    void cleanup() { endOffice(); }
    void theEventIsNamed();
    void everyPageIsListedAndComesUp();
    void noPageIsScrolledSideways_data();
    void noPageIsScrolledSideways();
    void aScanIsCountedWithoutBeingAskedFor();
};

void OfficeWindowTest::theEventIsNamed()
{
    QVERIFY(m_office->window()->windowTitle().contains(m_state.eventName));
}

void OfficeWindowTest::everyPageIsListedAndComesUp()
{
    OfficeWindow& window = *m_office->window();
    QTRY_VERIFY(window.isActiveWindow()); // or it hears no shortcut
    auto* list = window.findChild<QListWidget*>(QStringLiteral("pages"));
    QCOMPARE(list->count(), int(window.pages().size()));
    for (int row = 0; row < list->count(); ++row) {
        QVERIFY(!list->item(row)->text().isEmpty());
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(list->currentRow(), row);
        QVERIFY(window.currentPage()->isVisible());
    }
}

void OfficeWindowTest::noPageIsScrolledSideways_data()
{
    QTest::addColumn<int>("letters");
    QTest::newRow("twice the letters on a display of 1280") << 90;
    QTest::newRow("twice the letters on a display of 1024") << 72;
    QTest::newRow("usual letters on a display of 1024") << 146;
}

void OfficeWindowTest::noPageIsScrolledSideways()
{
    QFETCH(int, letters);
    OfficeWindow& window = *m_office->window();
    window.resize(letters * window.fontMetrics().averageCharWidth(), 600);
    auto* list = window.findChild<QListWidget*>(QStringLiteral("pages"));
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const auto* area = qobject_cast<QScrollArea*>(window.currentPage()->parent()->parent());
        QVERIFY(area && area->isVisible());
        QTest::qWait(0); // for what was asked of the layouts
        QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(list->item(row)->text()));
        QVERIFY(window.currentPage()->width() <= area->viewport()->width());
    }
    QCOMPARE(window.width(), letters * window.fontMetrics().averageCharWidth());
}

void OfficeWindowTest::aScanIsCountedWithoutBeingAskedFor()
{
    auto& overview = page<OverviewPage>();
    const auto insideOf = [&overview] {
        const auto tiles = overview.findChildren<FigureTile*>();
        return tiles.isEmpty() ? QString() : tiles.first()->accessibleDescription();
    };
    QTRY_VERIFY(insideOf().startsWith(QLocale().toString(0)));
    m_service->scan(requestFor(validCode()), 1);
    QTRY_VERIFY(insideOf().startsWith(QLocale().toString(1)));
}

QTEST_MAIN(OfficeWindowTest)
#include "tst_office_window.moc"
