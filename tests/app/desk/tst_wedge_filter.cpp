// SPDX-License-Identifier: Apache-2.0
#include "app/desk/wedge_filter.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace gatelog;

namespace {

/// Sends a key to the window as the platform does, with a time of its own.
void key(QWindow* window, int code, const QString& text, quint64 timeMs, bool repeated = false)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, code, Qt::NoModifier, text, repeated);
        event.setTimestamp(timeMs);
        QCoreApplication::sendEvent(window, &event);
    }
}

void type(QWindow* window, const QString& text, quint64 start, quint64 pauseMs)
{
    for (const QChar c : text)
        key(window, c.toUpper().unicode(), QString(c), start += pauseMs);
}

} // namespace

class WedgeFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aScanLeavesNothingInTheFocusedField();
    void theSameLetterTwiceWithinAMillisecond();
    void aKeyHeldDownIsAPersons();
    void slowTypingArrives();
    void fastTypingWithoutEnterArrivesInOrder();
    void aScanDoesNotPressTheFocusedButton();
    void aScanEndedTwicePressesNothing();
    void theSpaceBarPressesAButtonAtOnce();

private:
    std::unique_ptr<WedgeFilter> m_filter;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_edit = nullptr;
    QPushButton* m_button = nullptr;
};

void WedgeFilterTest::init()
{
    m_filter = std::make_unique<WedgeFilter>();
    qApp->installEventFilter(m_filter.get());
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_edit = new QLineEdit;
    m_button = new QPushButton(QStringLiteral("Check in"));
    column->addWidget(m_edit);
    column->addWidget(m_button);
    m_window->show();
    m_window->activateWindow();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WedgeFilterTest::cleanup()
{
    m_window.reset();
    m_filter.reset();
}

void WedgeFilterTest::aScanLeavesNothingInTheFocusedField()
{
    QSignalSpy scanned(m_filter.get(), &WedgeFilter::scanned);
    QSignalSpy returned(m_edit, &QLineEdit::returnPressed);
    type(m_window->windowHandle(), QStringLiteral("TICKET42"), 1000, 3);
    key(m_window->windowHandle(), Qt::Key_Return, QStringLiteral("\r"), 1030);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(scanned.first().first().toString(), QStringLiteral("TICKET42"));
    QTest::qWait(120);
    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(returned.count(), 0);
}

void WedgeFilterTest::theSameLetterTwiceWithinAMillisecond()
{
    QSignalSpy scanned(m_filter.get(), &WedgeFilter::scanned);
    QWindow* window = m_window->windowHandle();
    key(window, Qt::Key_3, QStringLiteral("3"), 1000);
    key(window, Qt::Key_3, QStringLiteral("3"), 1000, true); // as X11 reports it
    type(window, QStringLiteral("2-OJ"), 1001, 2);
    key(window, Qt::Key_Return, QStringLiteral("\r"), 1012);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(scanned.first().first().toString(), QStringLiteral("332-OJ"));
}

void WedgeFilterTest::aKeyHeldDownIsAPersons()
{
    QSignalSpy scanned(m_filter.get(), &WedgeFilter::scanned);
    QWindow* window = m_window->windowHandle();
    key(window, Qt::Key_A, QStringLiteral("a"), 1000);
    QTRY_COMPARE(m_edit->text(), QStringLiteral("a")); // given back well before the first repetition
    for (quint64 time = 1500; time < 1900; time += 40)
        key(window, Qt::Key_A, QStringLiteral("a"), time, true);
    key(window, Qt::Key_Return, QStringLiteral("\r"), 1910);
    QTRY_COMPARE(m_edit->text(), QString(11, u'a'));
    QCOMPARE(scanned.count(), 0);
}

void WedgeFilterTest::slowTypingArrives()
{
    QSignalSpy scanned(m_filter.get(), &WedgeFilter::scanned);
    type(m_window->windowHandle(), QStringLiteral("mueller"), 1000, 120);
    key(m_window->windowHandle(), Qt::Key_Return, QStringLiteral("\r"), 2200);
    QTRY_COMPARE(m_edit->text(), QStringLiteral("mueller"));
    QCOMPARE(scanned.count(), 0);
}

void WedgeFilterTest::fastTypingWithoutEnterArrivesInOrder()
{
    type(m_window->windowHandle(), QStringLiteral("anna b"), 1000, 10);
    QTRY_COMPARE(m_edit->text(), QStringLiteral("anna b"));
}

void WedgeFilterTest::aScanDoesNotPressTheFocusedButton()
{
    QSignalSpy clicked(m_button, &QPushButton::clicked);
    QSignalSpy scanned(m_filter.get(), &WedgeFilter::scanned);
    m_button->setFocus();
    type(m_window->windowHandle(), QStringLiteral("A B C D"), 1000, 3);
    key(m_window->windowHandle(), Qt::Key_Return, QStringLiteral("\r"), 1040);
    QTest::qWait(120);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(clicked.count(), 0);
}

void WedgeFilterTest::aScanEndedTwicePressesNothing()
{
    class Pressed : public QObject
    {
    public:
        int enters = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return)
                ++enters;
            return false;
        }
    } pressed;
    m_button->installEventFilter(&pressed);
    m_button->setFocus();
    QSignalSpy scanned(m_filter.get(), &WedgeFilter::scanned);
    QWindow* window = m_window->windowHandle();
    type(window, QStringLiteral("GW0123456789"), 1000, 4);
    key(window, Qt::Key_Return, QStringLiteral("\r"), 1052);
    key(window, Qt::Key_Return, QStringLiteral("\n"), 1056);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(pressed.enters, 0);
    // A person's, a moment later, is one.
    key(window, Qt::Key_Return, QStringLiteral("\r"), 1500);
    QCOMPARE(pressed.enters, 1);
}

void WedgeFilterTest::theSpaceBarPressesAButtonAtOnce()
{
    QSignalSpy clicked(m_button, &QPushButton::clicked);
    m_button->setFocus();
    key(m_window->windowHandle(), Qt::Key_Space, QStringLiteral(" "), 1000);
    QCOMPARE(clicked.count(), 1);
}

QTEST_MAIN(WedgeFilterTest)
#include "tst_wedge_filter.moc"
