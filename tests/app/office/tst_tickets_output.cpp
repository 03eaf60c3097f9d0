// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_export_dialog.h"
#include "app/office/tickets_issue_dialog.h"
#include "app/office/tickets_model.h"
#include "app/office/tickets_output.h"
#include "app/office/tickets_page.h"
#include "app/office/tickets_print_dialog.h"
#include "core/import/import_source.h"
#include "tests/support/office_story.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;
using Told = TicketsOutput::Told;

class TicketsOutputTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOffice();
        m_files = std::make_unique<QTemporaryDir>();
        m_page = &page<TicketsPage>();
        QTRY_COMPARE(m_page->model().rowCount(), kDemoTickets);
    }
    void cleanup() { endOffice(); }
    void anExportIsTakenBackByAnImport();
    void jsonHoldsTheSame();
    void everyScanIsExportedNotOnlyTheLast();
    void eachLayoutHasItsPages_data();
    void eachLayoutHasItsPages();
    void aPlaceThatCannotBeWrittenIsTold();
    void whoHasNoPrinterIsToldWhatToDo();
    void whyNoneIsIssuedIsSaid();
    void issuedTicketsAreListed();
    void codesAreSignedForWhoHasNone();

private:
    TicketsIssueDialog* issueDialog();
    QString path(const char* name) const { return m_files->filePath(QString::fromLatin1(name)); }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The last word on a job.
    QPair<Told, QString> outcome(const std::function<void()>& start)
    {
        QSignalSpy told(&m_page->output(), &TicketsOutput::told);
        start();
        [&] { QTRY_VERIFY(!told.isEmpty() && told.last().at(0).value<Told>() != Told::Working); }();
        return {told.last().at(0).value<Told>(), told.last().at(1).toString()};
    }
    TicketsPage* m_page = nullptr;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TicketsOutputTest::anExportIsTakenBackByAnImport()
{
    const auto [told, sentence] = outcome(
        [this] { m_page->output().exportTickets(path("t.csv"), RowFormat::Csv, m_page->model().ids()); });
    QCOMPARE(told, Told::Done);
    QVERIFY(sentence.contains(QStringLiteral("t.csv")));
    const auto source = readImportFile(path("t.csv"));
    QVERIFY(source);
    QCOMPARE(int(source->tickets.size()), kDemoTickets);
    QVERIFY(source->rejected.empty());
    const auto demo = demoTickets(std::chrono::floor<std::chrono::seconds>(m_clock->now()));
    for (const TicketDraft& draft : source->tickets) {
        const auto same = std::find_if(demo.begin(), demo.end(),
                                       [&draft](const Ticket& ticket) { return ticket.code == draft.code; });
        QVERIFY(same != demo.end());
        QCOMPARE(draft.name, same->name);
        QCOMPARE(draft.status, same->status);
        QCOMPARE(draft.paid, same->paid);
        QCOMPARE(draft.validFrom, same->validFrom);
    }
}

void TicketsOutputTest::jsonHoldsTheSame()
{
    const std::vector<TicketId> two(m_page->model().ids().begin(), m_page->model().ids().begin() + 2);
    QCOMPARE(outcome([&] { m_page->output().exportTickets(path("t.json"), RowFormat::Json, two); }).first,
             Told::Done);
    const QJsonDocument json = QJsonDocument::fromJson(content(path("t.json")));
    QVERIFY(json.isArray());
    QCOMPARE(json.array().size(), 2);
    QCOMPARE(json.array().at(0).toObject().value(QStringLiteral("ticket")).toString(),
             QStringLiteral("%1").arg(two[0].value(), 16, 16, QLatin1Char('0')));
}

void TicketsOutputTest::everyScanIsExportedNotOnlyTheLast()
{
    Answers scanned(m_service, &ReplicaService::scanned);
    for (int i = 0; i < 3; ++i)
        m_service->scan(requestFor(validCode()), quint64(i));
    QTRY_COMPARE(scanned.count(), 3);
    QCOMPARE(outcome([this] { m_page->output().exportScans(path("s.json"), RowFormat::Json); }).first,
             Told::Done);
    const QJsonArray scans = QJsonDocument::fromJson(content(path("s.json"))).array();
    QCOMPARE(scans.size(), 3);
    QCOMPARE(scans.at(0).toObject().value(QStringLiteral("what")).toString(), QStringLiteral("entry"));
    QCOMPARE(scans.at(2).toObject().value(QStringLiteral("what")).toString(), QStringLiteral("refused"));
}

void TicketsOutputTest::eachLayoutHasItsPages_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("pages");
    QTest::newRow("eight to a page") << int(TicketLayout::EightToAPage) << 3;
    QTest::newRow("one to a page") << int(TicketLayout::OneToAPage) << 17;
    QTest::newRow("strips") << int(TicketLayout::Strips) << 3;
}

void TicketsOutputTest::eachLayoutHasItsPages()
{
    QFETCH(int, layout);
    QFETCH(int, pages);
    const std::vector<TicketId> tickets(m_page->model().ids().begin(), m_page->model().ids().begin() + 17);
    const auto [told, sentence] =
        outcome([&] { m_page->output().writePdf(path("t.pdf"), TicketLayout(layout), tickets); });
    QCOMPARE(told, Told::Done);
    const QByteArray pdf = content(path("t.pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b(?!s)"));
    auto found = page.globalMatch(QString::fromLatin1(pdf));
    int count = 0;
    for (; found.hasNext(); found.next())
        ++count;
    QCOMPARE(count, pages);
}

void TicketsOutputTest::aPlaceThatCannotBeWrittenIsTold()
{
    const QString nowhere = path("no/such/folder/t.pdf");
    const auto [told, sentence] =
        outcome([&] { m_page->output().writePdf(nowhere, TicketLayout::OneToAPage, m_page->model().ids()); });
    QCOMPARE(told, Told::Problem);
    QVERIFY(sentence.contains(QStringLiteral("Choose another place")));
    QVERIFY(!m_page->output().isBusy());
}

void TicketsOutputTest::whoHasNoPrinterIsToldWhatToDo()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("there is a printer here");
    TicketsPrintDialog dialog(m_page->output(), {}, m_page->model().ids(), m_page);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("print")), Qt::LeftButton);
    auto* problem = dialog.findChild<QLabel*>(QStringLiteral("problem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("No printer")));
    QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("savePdf"))->isEnabled());
}

TicketsIssueDialog* TicketsOutputTest::issueDialog()
{
    auto* button = [this]() -> QPushButton* {
        for (auto* candidate : m_page->findChildren<QPushButton*>())
            if (candidate->text().contains(QStringLiteral("I&ssue")))
                return candidate;
        return nullptr;
    }();
    GATELOG_CHECK(button);
    QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = m_page->findChild<TicketsIssueDialog*>();
    GATELOG_CHECK(dialog && dialog->isVisible());
    return dialog;
}

void TicketsOutputTest::codesAreSignedForWhoHasNone()
{
    write([](Replica& replica) {
        Ticket ticket;
        ticket.id = TicketId(4711);
        ticket.name = QStringLiteral("No Code");
        const auto written =
            replica.append(Draft{Kind::Tickets, encodeTicketBodies(std::span(&ticket, 1)).front()});
        return written ? Result<>() : Result<>(tl::unexpected(written.error()));
    });
    TicketsIssueDialog* dialog = issueDialog();
    dialog->findChild<QCheckBox*>(QStringLiteral("missing"))->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    auto* result = dialog->findChild<QLabel*>(QStringLiteral("issued"));
    QTRY_VERIFY(result->text().startsWith(QStringLiteral("1 ")));
    QString code;
    write([&code](Replica& replica) {
        code = replica.rows().ticket(TicketId(4711))->ticket.code;
        return Result<>();
    });
    Answers scanned(m_service, &ReplicaService::scanned);
    m_service->scan(requestFor(code), 1);
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.at(0).ticket->name, QStringLiteral("No Code"));
}

void TicketsOutputTest::whyNoneIsIssuedIsSaid()
{
    TicketsIssueDialog* dialog = issueDialog();
    auto* category = dialog->findChild<QComboBox*>(QStringLiteral("category"));
    const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
    const auto* button = dialog->findChild<QPushButton*>(QStringLiteral("primary"));
    category->setEditText(QString());
    QVERIFY(!button->isEnabled() && problem->isVisible());
    QCOMPARE(problem->text(), QStringLiteral("Choose a category, or type a new one."));
    category->setEditText(QString(300, u'x'));
    QVERIFY(!button->isEnabled());
    QVERIFY(problem->text().contains(QStringLiteral("too long")));
    category->addItem(QString(150, u'y')); // came with an import
    category->setEditText(QString(150, u'y'));
    QVERIFY(button->isEnabled() && !problem->isVisible());
    category->setEditText(QStringLiteral("Regular"));
    QVERIFY(button->isEnabled() && !problem->isVisible());
}

void TicketsOutputTest::issuedTicketsAreListed()
{
    TicketsIssueDialog* dialog = issueDialog();
    dialog->findChild<QSpinBox*>(QStringLiteral("count"))->setValue(7);
    dialog->findChild<QComboBox*>(QStringLiteral("category"))->setCurrentText(QStringLiteral("Press"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    auto* result = dialog->findChild<QLabel*>(QStringLiteral("issued"));
    QTRY_VERIFY(result->text().contains(QStringLiteral("were issued")));
    QTRY_COMPARE(m_page->model().rowCount(), kDemoTickets + 7);
}

QTEST_MAIN(TicketsOutputTest)
#include "tst_tickets_output.moc"
