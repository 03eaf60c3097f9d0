// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/import_stage.h"
#include "core/store/issue.h"
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;

namespace {

using State = StagedTicket::State;

TicketDraft draft(const char* code, const char* name = "", const char* sourceId = "", const char* order = "")
{
    TicketDraft made;
    made.line = 2;
    made.code = QString::fromUtf8(code);
    made.name = QString::fromUtf8(name);
    made.sourceId = QString::fromUtf8(sourceId);
    made.order = QString::fromUtf8(order);
    made.category = QStringLiteral("Regular");
    return made;
}

ImportSource sourceOf(std::vector<TicketDraft> drafts)
{
    ImportSource source;
    source.format = QStringLiteral("test");
    source.tickets = std::move(drafts);
    return source;
}

QString counts(const StagedImport& staged)
{
    return QStringLiteral("%1 new, %2 changed, %3 unchanged, %4 rejected")
        .arg(staged.count(State::New))
        .arg(staged.count(State::Changed))
        .arg(staged.count(State::Unchanged))
        .arg(staged.rejected.size());
}

} // namespace

class TestImportStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void stagingWritesNothing();
    void newTicketsAdmit();
    void secondImportChangesNothing();
    void changedTicketsAreToldApart();
    void emptyTextErasesNothing();
    void usedTicketIsNeverReset();
    void blockedByHandStaysBlocked();
    void cancelledInTheFileIsCancelled();
    void replacedCode();
    void withoutCodesBySourceId();
    void sourceIdOfAnotherOrderIsAnotherTicket();
    void sameTicketTwiceIsRejected();
    void ownIssuedCodesAreTheSameTickets();
    void listsBringTheirGates();
    void pretixEventBringsItsKeys();
    void onlyAdministratorsImport();
    void fullDiskImportsNothing();

private:
    StagedImport stage(const std::vector<TicketDraft>& drafts)
    {
        return stageImport(m_desk->replica(), sourceOf(drafts));
    }
    QString import(const std::vector<TicketDraft>& drafts)
    {
        const StagedImport staged = stage(drafts);
        return commitImport(m_desk->replica(), staged) ? counts(staged) : QStringLiteral("failed");
    }
    std::optional<TicketRow> rowOf(const char* code)
    {
        return m_desk->replica().rows().ticket(ticketIdOfCode(testEvent(), QString::fromUtf8(code)));
    }
    QString verdict(const char* code)
    {
        return reasonName(m_desk->scan(QString::fromUtf8(code)).decision.reason);
    }
    void block(const char* code)
    {
        m_desk->append(Kind::TicketChanged, TicketChanged{rowOf(code)->ticket.id, TicketStatus::Blocked, {}});
    }

    std::unique_ptr<TestDesk> m_desk;
};

void TestImportStage::stagingWritesNothing()
{
    const QStringList before = dumpLedger(m_desk->replica().connection());
    const StagedImport staged = stage({draft("A", "Anna"), draft("B", "Bert")});
    QCOMPARE(counts(staged), QStringLiteral("2 new, 0 changed, 0 unchanged, 0 rejected"));
    QCOMPARE(staged.categories.size(), std::size_t(1));
    QVERIFY(!staged.changesNothing());
    QCOMPARE(dumpLedger(m_desk->replica().connection()), before);
    QCOMPARE(replicaStatus(m_desk->replica()).records, 5);
}

void TestImportStage::newTicketsAdmit()
{
    import({draft(" A\r\n", "Anna"), draft("B", "Bert")});
    QCOMPARE(m_desk->replica().setup().categories.size(), std::size_t(1));
    const ScanResult result = m_desk->scan(QStringLiteral("A"));
    QCOMPARE(result.decision.reason, Reason::None);
    QCOMPARE(result.ticket->name, QStringLiteral("Anna"));
    QCOMPARE(result.category, QStringLiteral("Regular"));
    QVERIFY(audit(m_desk->replica()).findings.empty());
}

void TestImportStage::secondImportChangesNothing()
{
    const std::vector<TicketDraft> drafts{draft("A", "Anna"), draft("", "Bert", "pretix:1"),
                                          draft("C", "", "pretix:2")};
    import(drafts);
    const std::int64_t records = replicaStatus(m_desk->replica()).records;
    const StagedImport again = stage(drafts);
    QCOMPARE(counts(again), QStringLiteral("0 new, 0 changed, 3 unchanged, 0 rejected"));
    QVERIFY(again.changesNothing());
    QVERIFY(commitImport(m_desk->replica(), again));
    QCOMPARE(replicaStatus(m_desk->replica()).records, records);
}

void TestImportStage::changedTicketsAreToldApart()
{
    import({draft("A", "Anna"), draft("B", "Bert")});
    QCOMPARE(import({draft("A", "Anne"), draft("B", "Bert"), draft("C", "Cleo")}),
             QStringLiteral("1 new, 1 changed, 1 unchanged, 0 rejected"));
    QCOMPARE(rowOf("A")->ticket.name, QStringLiteral("Anne"));
    QCOMPARE(replicaStatus(m_desk->replica()).tickets, 3);
}

void TestImportStage::emptyTextErasesNothing()
{
    TicketDraft full = draft("A", "Anna", "pretix:1", "ORDER");
    full.email = QStringLiteral("a@x.org");
    full.seat = QStringLiteral("12");
    import({full});
    QCOMPARE(import({draft("A")}), QStringLiteral("0 new, 0 changed, 1 unchanged, 0 rejected"));
    QCOMPARE(rowOf("A")->ticket.seat, QStringLiteral("12"));
}

void TestImportStage::usedTicketIsNeverReset()
{
    import({draft("A", "Anna")});
    QCOMPARE(verdict("A"), QStringLiteral("ok"));
    import({draft("A", "Somebody else")});
    QCOMPARE(verdict("A"), QStringLiteral("already_used"));
    QVERIFY(m_desk->replica().rebuild());
    QCOMPARE(verdict("A"), QStringLiteral("already_used"));
}

void TestImportStage::blockedByHandStaysBlocked()
{
    import({draft("A", "Anna")});
    block("A");
    QCOMPARE(import({draft("A", "Anna")}), QStringLiteral("0 new, 0 changed, 1 unchanged, 0 rejected"));
    QCOMPARE(verdict("A"), QStringLiteral("blocked"));
    QCOMPARE(import({draft("A", "Anne")}), QStringLiteral("0 new, 1 changed, 0 unchanged, 0 rejected"));
    QCOMPARE(verdict("A"), QStringLiteral("blocked"));
    QCOMPARE(rowOf("A")->ticket.name, QStringLiteral("Anne"));
    QCOMPARE(import({draft("A", "Anne")}), QStringLiteral("0 new, 0 changed, 1 unchanged, 0 rejected"));
    // The file has something new to say of it.
    TicketDraft cancelled = draft("A", "Anne");
    cancelled.status = TicketStatus::Cancelled;
    QCOMPARE(import({cancelled}), QStringLiteral("0 new, 1 changed, 0 unchanged, 0 rejected"));
    QCOMPARE(verdict("A"), QStringLiteral("cancelled"));
}

void TestImportStage::cancelledInTheFileIsCancelled()
{
    TicketDraft cancelled = draft("A", "Anna");
    import({cancelled});
    cancelled.status = TicketStatus::Cancelled;
    QCOMPARE(import({cancelled}), QStringLiteral("0 new, 1 changed, 0 unchanged, 0 rejected"));
    QCOMPARE(verdict("A"), QStringLiteral("cancelled"));
    QCOMPARE(import({draft("A", "Anna")}), QStringLiteral("0 new, 1 changed, 0 unchanged, 0 rejected"));
    QCOMPARE(verdict("A"), QStringLiteral("ok"));
}

void TestImportStage::replacedCode()
{
    import({draft("OLD", "Anna", "pretix:1", "O1")});
    QCOMPARE(import({draft("NEW", "Anna", "pretix:1", "O1")}),
             QStringLiteral("0 new, 1 changed, 0 unchanged, 0 rejected"));
    QCOMPARE(replicaStatus(m_desk->replica()).tickets, 1);
    QCOMPARE(verdict("OLD"), QStringLiteral("code_replaced"));
    QCOMPARE(verdict("NEW"), QStringLiteral("ok"));
    QCOMPARE(import({draft("NEW", "Anna", "pretix:1", "O1")}),
             QStringLiteral("0 new, 0 changed, 1 unchanged, 0 rejected"));
    import({draft("NEWER", "Anna", "pretix:1", "O1")});
    QCOMPARE(verdict("NEW"), QStringLiteral("code_replaced"));
    QCOMPARE(verdict("NEWER"), QStringLiteral("already_used"));
}

void TestImportStage::withoutCodesBySourceId()
{
    QCOMPARE(import({draft("", "Anna", "eventbrite:1"), draft("", "Bert", "eventbrite:2")}),
             QStringLiteral("2 new, 0 changed, 0 unchanged, 0 rejected"));
    const auto found = m_desk->scanner().search(QStringLiteral("anna"));
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(m_desk->scanner().scan({{}, found[0].ticket.id, m_desk->gate(), Direction::Entry, {}}));
    // Its code comes with a later file: the same ticket, used already.
    QCOMPARE(import({draft("CODE", "Anna", "eventbrite:1")}),
             QStringLiteral("0 new, 1 changed, 0 unchanged, 0 rejected"));
    QCOMPARE(verdict("CODE"), QStringLiteral("already_used"));
}

void TestImportStage::sourceIdOfAnotherOrderIsAnotherTicket()
{
    import({draft("A", "Anna", "1", "ORDER1")});
    QCOMPARE(import({draft("B", "Bert", "1", "ORDER2")}),
             QStringLiteral("1 new, 0 changed, 0 unchanged, 0 rejected"));
    QCOMPARE(verdict("A"), QStringLiteral("ok"));
}

void TestImportStage::sameTicketTwiceIsRejected()
{
    TicketDraft again = draft("A", "Anne");
    again.line = 7;
    const StagedImport staged = stage({draft("A", "Anna"), again});
    QCOMPARE(counts(staged), QStringLiteral("1 new, 0 changed, 0 unchanged, 1 rejected"));
    QCOMPARE(staged.rejected.front().line, 7);
    QCOMPARE(staged.rejected.front().text, QStringLiteral("A"));
    QCOMPARE(staged.rejected.front().number, qint64(2));
}

void TestImportStage::ownIssuedCodesAreTheSameTickets()
{
    const auto issued = issueTickets(m_desk->replica(), {QStringLiteral("Regular"), 40, {}, {}, {}}, {});
    std::vector<TicketDraft> drafts;
    for (const Ticket& ticket : *issued)
        drafts.push_back(draft(ticket.code.toUtf8().constData(), "Named since"));
    QCOMPARE(import(drafts), QStringLiteral("0 new, 40 changed, 0 unchanged, 0 rejected"));
    // Another laptop that imports the list before it is synced agrees on the tickets' ids.
    m_desk = std::make_unique<TestDesk>();
    import(drafts);
    for (const Ticket& ticket : *issued)
        QVERIFY(m_desk->replica().rows().ticket(ticket.id));
}

void TestImportStage::listsBringTheirGates()
{
    ImportSource source = sourceOf({});
    ListDraft list;
    list.name = QStringLiteral("Backstage");
    list.policy = Policy::ReentryAfterExit;
    list.allCategories = false;
    list.pretixItems = {7};
    source.lists = {list};
    source.categories = {{1, QStringLiteral("Crew"), 7, {}}};
    QVERIFY(commitImport(m_desk->replica(), stageImport(m_desk->replica(), source)));
    const Setup& setup = m_desk->replica().setup();
    const CheckinList* made = setup.listNamed(QStringLiteral("Backstage"));
    QVERIFY(made && made->policy == Policy::ReentryAfterExit);
    QVERIFY(made->categories == std::vector<CategoryId>{setup.categoryOfPretixItem(7)->id});
    QVERIFY(setup.gateNamed(QStringLiteral("Backstage"))->list == made->id);
    QVERIFY(stageImport(m_desk->replica(), source).changesNothing());
}

void TestImportStage::pretixEventBringsItsKeys()
{
    ImportSource source = sourceOf({});
    source.event = EventDraft{QStringLiteral("Pretix name"),
                              QStringLiteral("slug"),
                              "Europe/Vienna",
                              {Author::key('p').publicKey()}};
    QVERIFY(commitImport(m_desk->replica(), stageImport(m_desk->replica(), source)));
    const Event& event = *m_desk->replica().setup().event;
    QCOMPARE(event.name, QStringLiteral("Concert")); // the administrator's own
    QCOMPARE(event.pretixSlug, QStringLiteral("slug"));
    QCOMPARE(event.timeZone, QByteArray("Europe/Vienna"));
    QCOMPARE(event.pretixKeys.size(), std::size_t(1));
    QVERIFY(!stageImport(m_desk->replica(), source).event);
}

void TestImportStage::onlyAdministratorsImport()
{
    m_desk->become(Author::key('s'), Role::Supervisor);
    QCOMPARE(commitImport(m_desk->replica(), stage({draft("A")})).error().code, ErrorCode::NotPermitted);
    QCOMPARE(verdict("A"), QStringLiteral("unknown"));
}

void TestImportStage::fullDiskImportsNothing()
{
    std::vector<TicketDraft> drafts;
    for (int i = 0; i < 3'000; ++i)
        drafts.push_back(draft(QByteArray("CODE" + QByteArray::number(i)).constData(), "A guest"));
    const QStringList before = dumpLedger(m_desk->replica().connection());
    Connection& connection = m_desk->replica().connection();
    Statement pages = connection.prepare("PRAGMA page_count");
    QVERIFY(pages.step());
    // Room for a part of it.
    connection.run(
        QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages.integer(0) + 60)).constData());
    pages.reset();
    const StagedImport staged = stage(drafts);
    const auto failed = commitImport(m_desk->replica(), staged);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    QCOMPARE(dumpLedger(connection), before);
    QVERIFY(m_desk->replica().setup().categories.empty());
    connection.run("PRAGMA max_page_count = 1000000");
    QVERIFY(commitImport(m_desk->replica(), staged)); // the same staging serves again
    QCOMPARE(replicaStatus(m_desk->replica()).tickets, 3'000);
    QVERIFY(audit(m_desk->replica()).findings.empty());
}

QTEST_APPLESS_MAIN(TestImportStage)
#include "tst_import_stage.moc"
