// SPDX-License-Identifier: Apache-2.0
#include "app/office/conflicts_model.h"
#include "app/office/conflicts_page.h"
#include "app/office/conflicts_wording.h"
#include "tests/app/report/sample_report.h"
#include "tests/support/office_evening.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace gatelog;
using namespace gatelog::test;

class ConflictsPageTest : public QObject, private OfficeEvening
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOffice(); }
    void cleanup() { endOffice(); }
    void withoutADoubleAdmissionThePageSaysSo();
    void everyDoubleAdmissionIsListedAndExplained();
    void enterNotesAReviewAndGoesToTheNext();
    void aReviewWithoutANoteIsNotTaken();
    void whatIsReviewedCanBeOpenedAgain();
    void whoMayNotReviewOnlyLooks();
    void theKeysGoThroughTheCases();
    void whatHappenedIsSaid_data();
    void whatHappenedIsSaid();
    void namesAreTextAndBreakNothing_data();
    void namesAreTextAndBreakNothing();

private:
    bool shows(const QWidget& page, const QString& text) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    std::vector<ConflictCase> stored()
    {
        return readNow([](Replica& replica) { return readConflicts(replica, ConflictDetail::Names); });
    }
};

void ConflictsPageTest::withoutADoubleAdmissionThePageSaysSo()
{
    auto& conflicts = page<ConflictsPage>();
    QTRY_VERIFY(shows(conflicts, QStringLiteral("No ticket was admitted twice")));
    QVERIFY(!conflicts.findChild<QListView*>(QStringLiteral("conflicts"))->isVisible());
}

void ConflictsPageTest::everyDoubleAdmissionIsListedAndExplained()
{
    openEvening();
    auto& conflicts = page<ConflictsPage>();
    QTRY_COMPARE(conflicts.model().rowCount(), m_truth.conflicts);
    QCOMPARE(conflicts.model().open(), m_truth.conflicts);
    const ConflictCase& first = conflicts.model().cases().front();
    QVERIFY(shows(conflicts, first.ticket.name));
    QVERIFY(shows(conflicts, first.first.desk));
    QVERIFY(shows(conflicts, first.second.desk));
    QVERIFY(shows(conflicts, QStringLiteral("Neither desk could know of the other's admission.")));
    // What the desks knew comes from the log: each had heard something of the other before they were cut off.
    const auto heard = std::count_if(
        conflicts.model().cases().begin(), conflicts.model().cases().end(),
        [](const ConflictCase& conflict) { return conflict.second.heardUpTo && conflict.first.learned; });
    QVERIFY(heard > 0);
}

void ConflictsPageTest::enterNotesAReviewAndGoesToTheNext()
{
    openEvening();
    auto& conflicts = page<ConflictsPage>();
    QTRY_COMPARE(conflicts.model().rowCount(), m_truth.conflicts);
    const Hash first = conflicts.model().cases()[0].second.record.hash;
    const QString nextName = conflicts.model().cases()[1].ticket.name;
    auto* note = conflicts.findChild<QLineEdit*>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Mother and daughter"));
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(conflicts.model().open(), m_truth.conflicts - 1);
    QTRY_VERIFY(note->text().isEmpty()); // the next case has no note yet
    QVERIFY(shows(conflicts, nextName));
    const auto cases = stored();
    const auto reviewed = std::find_if(cases.begin(), cases.end(), [&first](const ConflictCase& conflict) {
        return conflict.second.record.hash == first;
    });
    QVERIFY(reviewed->review);
    QCOMPARE(reviewed->review->note, QStringLiteral("Mother and daughter"));
    QVERIFY(conflicts.model().rowOf(first) == m_truth.conflicts - 1); // behind those that are open
}

void ConflictsPageTest::aReviewWithoutANoteIsNotTaken()
{
    openEvening();
    auto& conflicts = page<ConflictsPage>();
    QTRY_COMPARE(conflicts.model().rowCount(), m_truth.conflicts);
    auto* note = conflicts.findChild<QLineEdit*>();
    QTest::keyClicks(note, QStringLiteral("   "));
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(shows(conflicts, QStringLiteral("Write what you found first")));
    const auto cases = stored();
    QVERIFY(std::none_of(cases.begin(), cases.end(),
                         [](const ConflictCase& conflict) { return conflict.review.has_value(); }));
}

void ConflictsPageTest::whatIsReviewedCanBeOpenedAgain()
{
    openEvening();
    auto& conflicts = page<ConflictsPage>();
    QTRY_COMPARE(conflicts.model().rowCount(), m_truth.conflicts);
    auto* note = conflicts.findChild<QLineEdit*>();
    QTest::keyClicks(note, QStringLiteral("a copy"));
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(conflicts.model().open(), m_truth.conflicts - 1);
    auto* list = conflicts.findChild<QListView*>(QStringLiteral("conflicts"));
    list->setCurrentIndex(conflicts.model().index(conflicts.model().rowCount() - 1));
    QCOMPARE(note->text(), QStringLiteral("a copy"));
    const auto buttons = conflicts.findChildren<QPushButton*>();
    const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text() == QStringLiteral("Open again");
    });
    QVERIFY(again != buttons.end());
    QTest::mouseClick(*again, Qt::LeftButton);
    QTRY_COMPARE(conflicts.model().open(), m_truth.conflicts);
}

void ConflictsPageTest::whoMayNotReviewOnlyLooks()
{
    openEvening();
    auto& conflicts = page<ConflictsPage>();
    QTRY_COMPARE(conflicts.model().rowCount(), m_truth.conflicts);
    DeskState scanner = m_state;
    scanner.role = Role::Scanner;
    conflicts.setState(scanner);
    auto* note = conflicts.findChild<QLineEdit*>();
    QVERIFY(note->isReadOnly());
    QTest::keyClicks(note, QStringLiteral("mine"));
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(shows(conflicts, QStringLiteral("Only the computers of supervisors and administrators")));
    const auto cases = stored();
    QVERIFY(std::none_of(cases.begin(), cases.end(),
                         [](const ConflictCase& conflict) { return conflict.review.has_value(); }));
}

void ConflictsPageTest::theKeysGoThroughTheCases()
{
    openEvening();
    auto& conflicts = page<ConflictsPage>();
    QTRY_COMPARE(conflicts.model().rowCount(), m_truth.conflicts);
    auto* list = conflicts.findChild<QListView*>(QStringLiteral("conflicts"));
    auto* note = conflicts.findChild<QLineEdit*>();
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(note, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(note, Qt::Key_Up, Qt::AltModifier); // there is none before
    QCOMPARE(list->currentIndex().row(), 0);
}

void ConflictsPageTest::whatHappenedIsSaid_data()
{
    QTest::addColumn<int>("knowledge");
    QTest::addColumn<bool>("firstConfirmed");
    QTest::addColumn<bool>("secondConfirmed");
    QTest::addColumn<int>("clockError_ms"); // of the second desk
    QTest::addColumn<bool>("sameDesk");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, Knowledge knowledge, bool first, bool second, int clock, bool same,
                        const char* says) {
        QTest::newRow(name) << int(knowledge) << first << second << clock << same << QString::fromUtf8(says);
    };
    row("both cut off", Knowledge::Concurrent, false, false, 0, false, "decided alone");
    row("one of them cut off", Knowledge::Concurrent, true, false, 0, false, "could ask nobody");
    row("two groups that were apart", Knowledge::Concurrent, true, true, 0, false, "in two groups");
    row("nobody made a mistake", Knowledge::Concurrent, false, false, 0, false, "Nobody at the doors");
    row("the second desk knew", Knowledge::SecondKnewFirst, true, true, 0, false, "all the same");
    row("the staff is to be asked", Knowledge::SecondKnewFirst, true, true, 0, false, "Ask ");
    row("twice at one desk", Knowledge::SecondKnewFirst, true, true, 0, true, "a second time");
    row("a back-dated admission", Knowledge::FirstKnewSecond, true, true, 0, false, "its clock was set back");
    row("a clock off by more than lies between them", Knowledge::Concurrent, false, false, 90'000, false,
        "which came first is not certain");
}

void ConflictsPageTest::whatHappenedIsSaid()
{
    QFETCH(int, knowledge);
    QFETCH(bool, firstConfirmed);
    QFETCH(bool, secondConfirmed);
    QFETCH(int, clockError_ms);
    QFETCH(bool, sameDesk);
    QFETCH(QString, says);
    ConflictCase conflict = sampleConflict({}, 1);
    conflict.knowledge = Knowledge(knowledge);
    conflict.first.confirmed = firstConfirmed;
    conflict.second.confirmed = secondConfirmed;
    conflict.first.clock.reset();
    conflict.second.clock.reset();
    conflict.first.device = Author::key('1').publicKey();
    conflict.second.device = sameDesk ? conflict.first.device : Author::key('2').publicKey();
    if (clockError_ms != 0)
        conflict.second.clock = ClockError{std::chrono::milliseconds(clockError_ms), {}};
    const ReportFormat format(QLocale(QLocale::English), "UTC");
    const QString text = ConflictsWording::explanation(conflict, format).join(u' ');
    QVERIFY2(text.contains(says), qPrintable(text));
    QCOMPARE(text.contains(QStringLiteral("not certain")), clockError_ms != 0);
}

void ConflictsPageTest::namesAreTextAndBreakNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("300 characters without a space") << QString(300, u'W');
    QTest::newRow("HTML") << QStringLiteral("<b>Bold</b><img src=x><h1>Big</h1>");
    QTest::newRow("emoji") << QString::fromUtf8("👩‍👩‍👧‍👦🎉").repeated(40);
    QTest::newRow("right to left, with marks")
        << QString::fromUtf8("\u202eمريم \u2067العربية\u202e abc").repeated(10);
    QTest::newRow("placeholders") << QStringLiteral("%1 %2 %n %L3");
}

void ConflictsPageTest::namesAreTextAndBreakNothing()
{
    QFETCH(QString, name);
    ReportShape shape;
    shape.name = name;
    ConflictsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ReportFormat format(QLocale(QLocale::English), "UTC");
    model.setCases({sampleConflict(shape, 0), sampleConflict(shape, 1)}, format);
    ConflictsCaseView view;
    view.resize(560, 500);
    view.show(model.cases().front(), format);
    static_cast<QWidget&>(view).show();
    QVERIFY2(view.minimumSizeHint().width() <= 560,
             qPrintable(QString::number(view.minimumSizeHint().width())));
    for (const QLabel* label : view.findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(ConflictsPageTest)
#include "tst_conflicts_page.moc"
