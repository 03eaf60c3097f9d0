// SPDX-License-Identifier: Apache-2.0
#include "packaging/guide/window_inspection.h"

#include "app/desk/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

using namespace gatelog;

/// Adds one part to a window of 400x300 at (10, 10).
using Planting = std::function<void(QWidget& window)>;
Q_DECLARE_METATYPE(Planting)

class WindowInspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qobject_cast<QApplication*>(qApp), ThemeChoice::Light); }
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void aWindowLargerThanItsDisplay();
    void aDialogSaysWhereOneIs();
    void theButtonsOfADialogComeLast();

private:
    static QStringList flawsIn(QWidget& window, const InspectionRules& rules)
    {
        window.show();
        QCoreApplication::processEvents();
        return flawsOf(window, window.grab().toImage(), rules);
    }
    static InspectionRules rules() { return {QSize(1024, 600), QStringLiteral("<b>R&D</b>"), {}}; }
};

void WindowInspectionTest::whatIsWrongIsFound_data()
{
    QTest::addColumn<Planting>("plant");
    QTest::addColumn<QString>("flaw");
    const auto row = [](const char* name, const char* flaw, Planting plant) {
        QTest::newRow(name) << plant << QString::fromUtf8(flaw);
    };
    row("a label with room", "", [](QWidget& window) {
        auto* label = new QLabel(QStringLiteral("Doors open at six"), &window);
        label->setGeometry(10, 10, 300, 30);
    });
    row("a label without room", "cut off: QLabel \"Doors open at six\"", [](QWidget& window) {
        auto* label = new QLabel(QStringLiteral("Doors open at six"), &window);
        label->setGeometry(10, 10, 40, 30);
    });
    row("a wrapped label without room for its last line", "cut off: QLabel \"Doors open at six\"",
        [](QWidget& window) {
            auto* label = new QLabel(QStringLiteral("Doors open at six"), &window);
            label->setWordWrap(true);
            label->setGeometry(10, 10, 60, 20);
        });
    row("a button that the window's edge cuts", "cut off: QPushButton \"Admit\"", [](QWidget& window) {
        auto* button = new QPushButton(QStringLiteral("Admit"), &window);
        button->setGeometry(350, 10, 100, 40);
    });
    row("a button that is scrolled to", "", [](QWidget& window) {
        auto* area = new QScrollArea(&window);
        area->setFocusPolicy(Qt::NoFocus);
        area->setGeometry(10, 10, 200, 100);
        auto* content = new QWidget;
        content->resize(150, 400);
        auto* button = new QPushButton(QStringLiteral("Admit"), content);
        button->setGeometry(10, 340, 120, 40);
        area->setWidget(content);
    });
    row("content that is scrolled sideways", "wider than its room: QScrollArea in QWidget",
        [](QWidget& window) {
            auto* area = new QScrollArea(&window);
            area->setFocusPolicy(Qt::NoFocus);
            area->setGeometry(10, 10, 200, 100);
            auto* content = new QWidget;
            content->resize(500, 50);
            area->setWidget(content);
        });
    const auto plantChoice = [](QWidget& window, int room) {
        auto* combo = new QComboBox(&window);
        combo->setAccessibleName(QStringLiteral("Gate"));
        combo->addItem(QStringLiteral("North door"));
        combo->setGeometry(10, 10, combo->sizeHint().width() + room, 40);
    };
    row("a choice with room", "", [plantChoice](QWidget& window) { plantChoice(window, 0); });
    row("a choice without room", "cut off: QComboBox \"North door\"",
        [plantChoice](QWidget& window) { plantChoice(window, -8); });
    row("tabs with room", "", [](QWidget& window) {
        auto* tabs = new QTabWidget(&window);
        tabs->setGeometry(10, 10, 380, 100);
        for (const char* name : {"Invitation", "Six-digit code"})
            tabs->addTab(new QWidget, QString::fromLatin1(name));
    });
    row("tabs that are scrolled to", "cut off: QTabBar#qt_tabwidget_tabbar in QTabWidget",
        [](QWidget& window) {
            auto* tabs = new QTabWidget(&window);
            tabs->setGeometry(10, 10, 120, 100);
            for (const char* name : {"Invitation", "Six-digit code"})
                tabs->addTab(new QWidget, QString::fromLatin1(name));
        });
    row("a heading that its column cuts", "cut off: QHeaderView in QTableWidget", [](QWidget& window) {
        auto* table = new QTableWidget(0, 1, &window);
        table->setGeometry(10, 10, 300, 100);
        table->setAccessibleName(QStringLiteral("Gates"));
        table->setHorizontalHeaderLabels({QStringLiteral("Note for the desks")});
        // Its letters would fit, but not what stands around them.
        table->setColumnWidth(0, table->horizontalHeader()->sectionSizeHint(0) - 10);
    });
    row("a field without a name", "has no name: QLineEdit in QWidget", [](QWidget& window) {
        auto* field = new QLineEdit(&window);
        field->setGeometry(10, 10, 200, 40);
    });
    row("a field with a name", "", [](QWidget& window) {
        auto* field = new QLineEdit(&window);
        field->setGeometry(10, 10, 200, 40);
        field->setAccessibleName(QStringLiteral("Guest"));
    });
    row("faint letters", "too little contrast: QLabel \"Doors open at six\"", [](QWidget& window) {
        auto* label = new QLabel(QStringLiteral("Doors open at six"), &window);
        label->setGeometry(10, 10, 300, 30);
        label->setStyleSheet(QStringLiteral("color: #b8bcc4"));
    });
    row("a name shown by a label that takes markup", "takes a name for markup: QLabel \"<b>R&D</b>\"",
        [](QWidget& window) {
            auto* label = new QLabel(QStringLiteral("<b>R&D</b>"), &window);
            label->setGeometry(10, 10, 300, 30);
        });
    row("a name whose marks run on", "a name turns what follows: QLabel \"Ana\u202e, VIP\"",
        [](QWidget& window) {
            auto* label = new QLabel(QStringLiteral("Ana\u202e, VIP"), &window);
            label->setGeometry(10, 10, 300, 30);
        });
    row("the same in plain text", "", [](QWidget& window) {
        auto* label = new QLabel(&window);
        label->setTextFormat(Qt::PlainText);
        label->setText(QStringLiteral("<b>R&D</b>"));
        label->setGeometry(10, 10, 300, 30);
    });
    row("a name whose ampersand is a key to press", "takes a name for markup: QCheckBox \"<b>R&D</b>\"",
        [](QWidget& window) {
            auto* box = new QCheckBox(QStringLiteral("<b>R&D</b>"), &window);
            box->setGeometry(10, 10, 300, 40);
        });
    row("a name in a tooltip of markup", "takes a name for markup: QLabel \"Guest\"", [](QWidget& window) {
        auto* label = new QLabel(QStringLiteral("Guest"), &window);
        label->setGeometry(10, 10, 300, 30);
        label->setToolTip(QStringLiteral("<b>R&D</b>"));
    });
}

void WindowInspectionTest::whatIsWrongIsFound()
{
    QFETCH(Planting, plant);
    QFETCH(QString, flaw);
    QWidget window;
    window.resize(400, 300);
    plant(window);
    QCOMPARE(flawsIn(window, rules()).join(u'\n'), flaw);
}

void WindowInspectionTest::aWindowLargerThanItsDisplay()
{
    QWidget window;
    window.resize(1100, 300);
    QCOMPARE(flawsIn(window, rules()), QStringList{QStringLiteral("is 1100x300 on a display of 1024x600")});
    window.setMinimumSize(300, 700);
    QCOMPARE(flawsIn(window, rules()), QStringList{QStringLiteral("needs 300x700 of a display of 1024x600")});
}

void WindowInspectionTest::aDialogSaysWhereOneIs()
{
    QDialog dialog;
    dialog.resize(300, 200);
    QCOMPARE(flawsIn(dialog, rules()), QStringList{QStringLiteral("nothing has the focus")});
    auto* button = new QPushButton(QStringLiteral("Admit"), &dialog);
    button->setGeometry(10, 10, 120, 40);
    button->show();
    button->setFocus();
    QCOMPARE(flawsIn(dialog, rules()), QStringList());
}

void WindowInspectionTest::theButtonsOfADialogComeLast()
{
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* first = new QCheckBox(QStringLiteral("Paid"), &dialog);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok, &dialog);
    column->addWidget(first);
    column->addWidget(buttons);
    first->setFocus();
    QCOMPARE(flawsIn(dialog, rules()), QStringList());
    auto* late = new QCheckBox(QStringLiteral("VIP"), &dialog);
    column->insertWidget(1, late);
    QCOMPARE(flawsIn(dialog, rules()),
             QStringList{QStringLiteral("is reached after the buttons: QCheckBox \"VIP\"")});
    QWidget::setTabOrder(first, late);
    QCOMPARE(flawsIn(dialog, rules()), QStringList());
}

QTEST_MAIN(WindowInspectionTest)
#include "tst_window_inspection.moc"
