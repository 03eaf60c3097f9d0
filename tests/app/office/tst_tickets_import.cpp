// SPDX-License-Identifier: Apache-2.0
#include "app/language/language.h"
#include "app/office/tickets_import_dialog.h"
#include "app/office/tickets_import_words.h"
#include "app/office/tickets_model.h"
#include "app/office/tickets_page.h"
#include "tests/support/office_story.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;
using Phase = TicketsImportDialog::Phase;

class TicketsImportTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aGoodFileIsShownAndImported();
    void badLinesAreNamedWithTheirNumbers();
    void whatIsSaidOfALineIsInTheWindowsLanguage();
    void aFileThatIsNoListIsRefusedWithTheNextStep_data();
    void aFileThatIsNoListIsRefusedWithTheNextStep();
    void columnsAreSaidByHand();
    void anotherEncodingMendsTheNames();
    void closedInMidImportItIsWholeOrNothing();
    void hostileTextIsText();

private:
    QString file(const QByteArray& bytes, const char* name = "list.csv")
    {
        const QString path = m_files->filePath(QString::fromLatin1(name));
        QFile out(path);
        GATELOG_CHECK(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        return path;
    }
    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_dialog->findChild<Widget*>(QString::fromLatin1(name));
        GATELOG_CHECK(found);
        return found;
    }
    std::int64_t tickets()
    {
        std::int64_t count = 0;
        bool isRead = false;
        ReplicaReader reader(*m_clock);
        reader.open(m_state.folder);
        reader.read(
            this, [](Replica& replica) { return replicaStatus(replica).tickets; },
            [&](std::int64_t tickets) {
                count = tickets;
                isRead = true;
            });
        [&] { QTRY_VERIFY(isRead); }();
        return count;
    }
    QPointer<TicketsImportDialog> m_dialog;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TicketsImportTest::init()
{
    startOffice();
    m_files = std::make_unique<QTemporaryDir>();
    auto& tickets = page<TicketsPage>();
    QTRY_COMPARE(tickets.model().rowCount(), kDemoTickets);
    m_dialog = &tickets.openImport();
}

void TicketsImportTest::cleanup()
{
    endOffice();
}

void TicketsImportTest::aGoodFileIsShownAndImported()
{
    m_dialog->stage(file("code,name,category\nNEW1,Ana,Regular\nNEW2,Bea,Press\n"));
    QTRY_COMPARE(m_dialog->phase(), Phase::Preview);
    QVERIFY(find<QLabel>("figures")->text().startsWith(QStringLiteral("2 new")));
    QCOMPARE(tickets(), std::int64_t(kDemoTickets));
    QSignalSpy imported(m_dialog, &TicketsImportDialog::imported);
    QTest::mouseClick(find<QPushButton>("primary"), Qt::LeftButton);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(m_dialog->phase(), Phase::Done);
    QCOMPARE(tickets(), std::int64_t(kDemoTickets + 2));
}

void TicketsImportTest::badLinesAreNamedWithTheirNumbers()
{
    m_dialog->stage(file("code,name\nNEW1,Ana\nNEW1,Bea\nNEW3,too,many\n"));
    QTRY_COMPARE(m_dialog->phase(), Phase::Preview);
    auto* rejected = find<QTableWidget>("rejected");
    QTRY_COMPARE(rejected->rowCount(), 2);
    QCOMPARE(rejected->item(0, 0)->text(), QStringLiteral("3"));
    QVERIFY(rejected->item(0, 1)->text().contains(QStringLiteral("same code")));
    QCOMPARE(rejected->item(0, 2)->text(), QStringLiteral("NEW1, first in line 2"));
    QCOMPARE(rejected->item(1, 0)->text(), QStringLiteral("4"));
    QVERIFY(find<QLabel>("figures")->text().contains(QStringLiteral("2 lines left out")) ||
            find<QLabel>("figures")->text().contains(QStringLiteral("2 line(s) left out")));
}

void TicketsImportTest::whatIsSaidOfALineIsInTheWindowsLanguage()
{
    installLanguage(*qApp, QStringLiteral("de"));
    QCOMPARE(ImportWords::detail({.reason = RejectReason::RaggedRow, .number = 3, .limit = 2}),
             QStringLiteral("3 Felder statt 2"));
    QCOMPARE(ImportWords::detail(
                 {.reason = RejectReason::DuplicateCode, .text = QStringLiteral("NEW1"), .number = 2}),
             QStringLiteral("NEW1, zuerst in Zeile 2"));
    installLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(ImportWords::detail(
                 {.reason = RejectReason::OtherDate, .text = QStringLiteral("AB12C"), .number = 3'812'345}),
             QStringLiteral("AB12C \u00b7 Date 3812345"));
}

void TicketsImportTest::aFileThatIsNoListIsRefusedWithTheNextStep_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04rest of it")
                                << QStringLiteral("Save the list as CSV");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("Save the list as CSV");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)
                               << QStringLiteral("Save the list as CSV");
    QTest::newRow("broken JSON") << QByteArray("{\"results\": [") << QStringLiteral("Save the list as CSV");
}

void TicketsImportTest::aFileThatIsNoListIsRefusedWithTheNextStep()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    m_dialog->stage(file(bytes));
    auto* problem = find<QLabel>("problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(says));
    QVERIFY(!problem->text().contains(u'\n')); // nor what core says of it, which nobody translates
    QVERIFY(!find<QPushButton>("primary")->isEnabled());
    QCOMPARE(tickets(), std::int64_t(kDemoTickets));
}

void TicketsImportTest::columnsAreSaidByHand()
{
    m_dialog->stage(file("Wer,Zahl\nAna,NEW1\n"));
    auto* columns = find<QTableWidget>("columns");
    QTRY_COMPARE(columns->rowCount(), 2);
    QVERIFY(find<QLabel>("problem")->isVisible());
    const auto choose = [columns](int row, ImportField field) {
        auto* box = qobject_cast<QComboBox*>(columns->cellWidget(row, 1));
        box->setCurrentIndex(box->findData(int(field)));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(0, ImportField::Name);
    QTRY_COMPARE(m_dialog->phase(), Phase::Preview);
    QTRY_COMPARE(columns->rowCount(), 2);
    choose(1, ImportField::Code);
    QTRY_COMPARE(m_dialog->phase(), Phase::Preview);
    QSignalSpy imported(m_dialog, &TicketsImportDialog::imported);
    m_dialog->commit();
    QTRY_COMPARE(imported.count(), 1);
    Answers scanned(m_service, &ReplicaService::scanned);
    m_service->scan(requestFor(QStringLiteral("NEW1")), 1);
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.at(0).ticket->name, QStringLiteral("Ana"));
}

void TicketsImportTest::anotherEncodingMendsTheNames()
{
    m_dialog->stage(file("code,name\nNEW1,J\xf8rgen\n"));
    QTRY_COMPARE(m_dialog->phase(), Phase::Preview);
    auto* encoding = find<QComboBox>("encoding");
    encoding->setCurrentIndex(encoding->findText(QStringLiteral("WINDOWS-1251")));
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_COMPARE(m_dialog->phase(), Phase::Preview);
    QSignalSpy imported(m_dialog, &TicketsImportDialog::imported);
    m_dialog->commit();
    QTRY_COMPARE(imported.count(), 1);
    Answers scanned(m_service, &ReplicaService::scanned);
    m_service->scan(requestFor(QStringLiteral("NEW1")), 1);
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.at(0).ticket->name, QStringLiteral("Jшrgen"));
}

void TicketsImportTest::closedInMidImportItIsWholeOrNothing()
{
    constexpr int kRows = 5'000;
    QByteArray csv = "code,name\n";
    for (int i = 0; i < kRows; ++i)
        csv += "BULK" + QByteArray::number(i) + ",Guest " + QByteArray::number(i) + '\n';
    m_dialog->stage(file(csv));
    QTRY_COMPARE(m_dialog->phase(), Phase::Preview);
    m_dialog->commit();
    QCOMPARE(m_dialog->phase(), Phase::Writing);
    m_dialog->reject();
    QVERIFY(m_dialog);
    QTRY_VERIFY(!m_dialog); // it goes when it is done
    QCOMPARE(tickets(), std::int64_t(kDemoTickets + kRows));
    auto* count = page<TicketsPage>().findChild<QLabel*>(QStringLiteral("ticketCount"));
    QTRY_VERIFY(page<TicketsPage>().model().rowCount() == kDemoTickets + kRows);
    QVERIFY(!count->text().isEmpty());
}

void TicketsImportTest::hostileTextIsText()
{
    m_dialog->stage(file("code,name,<b>note</b>\n<i>C</i>,<img src=x onerror=1>,\xf0\x9f\x8e\xab\n"));
    QTRY_COMPARE(m_dialog->phase(), Phase::Preview);
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    for (QTableWidget* table : m_dialog->findChildren<QTableWidget*>())
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                if (const QTableWidgetItem* item = table->item(row, column))
                    QVERIFY(!item->toolTip().contains(QStringLiteral("<img")));
}

QTEST_MAIN(TicketsImportTest)
#include "tst_tickets_import.moc"
