// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_source.h"
#include "core/store/import_stage.h"
#include "core/store/ticket_change.h"
#include "core/store/ticket_history.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;
using What = TicketHistoryEntry::What;

class TestTicketChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBlockedTicketIsRefusedUntilItIsReinstated();
    void theSameStatusIsNotWrittenTwice();
    void anEditKeepsCodeAndStatus();
    void anImportAfterAnEditDoesNotUnblock();
    void whatIsRefused_data();
    void whatIsRefused();
    void aScannerMayChangeNothing();
    void theHistoryNamesEverything();
    void aRefusalBeforeTheTicketWasKnownIsItsOwn();
    void anotherTicketsHistoryIsNot();
    void whoStopsGetsWhatThereIs();

private:
    Ticket known() { return m_desk->replica().rows().ticket(m_id)->ticket; }
    std::vector<What> history()
    {
        std::vector<What> what;
        for (const auto& entry : readTicketHistory(m_desk->replica(), m_id).entries)
            what.push_back(entry.what);
        return what;
    }
    std::unique_ptr<TestDesk> m_desk;
    TicketId m_id{0x0102'0304'0506'0708};
    const QString m_code = QStringLiteral("CODE1");
};

void TestTicketChange::init()
{
    m_desk = std::make_unique<TestDesk>();
    Ticket ticket;
    ticket.id = m_id;
    ticket.code = m_code;
    ticket.name = QStringLiteral("Ana");
    Ticket other = ticket;
    other.id = TicketId(7);
    other.code = QStringLiteral("CODE2");
    m_desk->addTickets({ticket, other});
}

void TestTicketChange::aBlockedTicketIsRefusedUntilItIsReinstated()
{
    QVERIFY(setTicketStatus(m_desk->replica(), m_id, TicketStatus::Blocked, QStringLiteral("stolen")));
    QCOMPARE(m_desk->scan(m_code).decision.reason, Reason::Blocked);
    QVERIFY(setTicketStatus(m_desk->replica(), m_id, TicketStatus::Valid, {}));
    QCOMPARE(m_desk->scan(m_code).decision.verdict, Verdict::Admit);
}

void TestTicketChange::theSameStatusIsNotWrittenTwice()
{
    QVERIFY(setTicketStatus(m_desk->replica(), m_id, TicketStatus::Blocked, {}));
    const auto records = m_desk->replica().records().count();
    QVERIFY(setTicketStatus(m_desk->replica(), m_id, TicketStatus::Blocked, {}));
    QVERIFY(editTicket(m_desk->replica(), known()));
    QCOMPARE(m_desk->replica().records().count(), records);
}

void TestTicketChange::anEditKeepsCodeAndStatus()
{
    QVERIFY(setTicketStatus(m_desk->replica(), m_id, TicketStatus::Blocked, {}));
    Ticket edited = known();
    edited.name = QStringLiteral("<b>Ana</b> 🎫");
    edited.note = QStringLiteral("wheelchair");
    edited.code = QStringLiteral("forged");
    edited.status = TicketStatus::Valid;
    QVERIFY(editTicket(m_desk->replica(), edited));
    QCOMPARE(known().name, edited.name);
    QCOMPARE(known().note, edited.note);
    QCOMPARE(known().code, m_code);
    QCOMPARE(known().status, TicketStatus::Blocked);
}

void TestTicketChange::anImportAfterAnEditDoesNotUnblock()
{
    const auto import = [this](const QByteArray& csv) {
        const auto source = readImport(csv);
        QVERIFY(source);
        QVERIFY(commitImport(m_desk->replica(), stageImport(m_desk->replica(), *source)));
    };
    import("code,name\nIMPORTED,Bea\n");
    m_id = m_desk->scanner().search(QStringLiteral("bea")).at(0).ticket.id;
    QVERIFY(setTicketStatus(m_desk->replica(), m_id, TicketStatus::Blocked, {}));
    Ticket edited = known();
    edited.seat = QStringLiteral("12");
    QVERIFY(editTicket(m_desk->replica(), edited));
    import("code,name\nIMPORTED,Bea Berg\n");
    QCOMPARE(known().name, QStringLiteral("Bea Berg"));
    QCOMPARE(known().status, TicketStatus::Blocked);
    m_id = TicketId(0x0102'0304'0506'0708);
}

void TestTicketChange::whatIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<int>("category");
    QTest::addColumn<int>("error");
    QTest::newRow("a name beyond the limit")
        << QString(1001, u'x') << qint64(0) << 0 << int(ErrorCode::TooLarge);
    QTest::newRow("a name with a line end")
        << QStringLiteral("a\nb") << qint64(0) << 0 << int(ErrorCode::Usage);
    QTest::newRow("a name that turns what follows")
        << QStringLiteral("a\u202eb") << qint64(0) << 0 << int(ErrorCode::Usage);
    QTest::newRow("an end before the beginning")
        << QStringLiteral("a") << qint64(-5) << 0 << int(ErrorCode::Usage);
    QTest::newRow("a category that is not there")
        << QStringLiteral("a") << qint64(0) << 77 << int(ErrorCode::NotFound);
}

void TestTicketChange::whatIsRefused()
{
    QFETCH(QString, name);
    QFETCH(qint64, until);
    QFETCH(int, category);
    QFETCH(int, error);
    const Ticket before = known();
    Ticket edited = before;
    edited.name = name;
    edited.category = CategoryId(std::uint16_t(category));
    if (until != 0) {
        edited.validFrom = UnixSeconds(std::chrono::seconds(1000));
        edited.validUntil = *edited.validFrom + std::chrono::seconds(until);
    }
    const auto done = editTicket(m_desk->replica(), edited);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), error);
    QCOMPARE(known(), before);
}

void TestTicketChange::aScannerMayChangeNothing()
{
    m_desk->become(SigningKey::generate(), Role::Scanner);
    const auto blocked = setTicketStatus(m_desk->replica(), m_id, TicketStatus::Blocked, {});
    QCOMPARE(blocked.error().code, ErrorCode::NotPermitted);
    Ticket edited = known();
    edited.name = QStringLiteral("Eve");
    QCOMPARE(editTicket(m_desk->replica(), edited).error().code, ErrorCode::NotPermitted);
}

void TestTicketChange::theHistoryNamesEverything()
{
    const ScanResult entry = m_desk->scan(m_code);
    m_desk->clock.advance(std::chrono::seconds(5));
    (void)m_desk->scan(m_code, Direction::Entry, "South");
    m_desk->clock.advance(std::chrono::seconds(5));
    QVERIFY(m_desk->scanner().undo(*entry.record));
    m_desk->clock.advance(std::chrono::seconds(5));
    QVERIFY(setTicketStatus(m_desk->replica(), m_id, TicketStatus::Cancelled, QStringLiteral("refunded")));
    m_desk->clock.advance(std::chrono::seconds(5));
    Ticket edited = known();
    edited.name = QStringLiteral("Ana Berg");
    QVERIFY(editTicket(m_desk->replica(), edited));

    const TicketHistory history = readTicketHistory(m_desk->replica(), m_id);
    QVERIFY(history.ticket);
    QCOMPARE(history.ticket->ticket.name, QStringLiteral("Ana Berg"));
    QVERIFY(!history.ticket->used);
    const auto& e = history.entries;
    QCOMPARE(int(e.size()), 7);
    QVERIFY(e[0].what == What::Cancelled || e[1].what == What::Cancelled); // kept behind the edit
    QCOMPARE(e[2].what, What::Cancelled);
    QCOMPARE(e[2].text, QStringLiteral("refunded"));
    QCOMPARE(e[3].what, What::Undone);
    QCOMPARE(*e[3].undone, e[5].time);
    QCOMPARE(e[4].what, What::Refused);
    QCOMPARE(e[4].reason, Reason::AlreadyUsed);
    QCOMPARE(e[4].gate, QStringLiteral("South"));
    QCOMPARE(e[5].what, What::Entry);
    QCOMPARE(e[5].outcome, ScanOutcome::Undone);
    QCOMPARE(e[5].gate, QStringLiteral("North"));
    QCOMPARE(e[5].device, QStringLiteral("Desk 1"));
    QVERIFY(e[5].confirmed);
    QCOMPARE(e[6].what, What::Defined);
    const auto redefined = e[0].what == What::Redefined ? e[0] : e[1];
    QCOMPARE(redefined.changed, std::vector{TicketHistoryEntry::Field::Name});
}

void TestTicketChange::aRefusalBeforeTheTicketWasKnownIsItsOwn()
{
    (void)m_desk->scan(QStringLiteral("LATER"));
    Ticket late;
    late.id = TicketId(99);
    late.code = QStringLiteral("LATER");
    m_desk->addTickets({late});
    const TicketHistory history = readTicketHistory(m_desk->replica(), late.id);
    QCOMPARE(int(history.entries.size()), 2);
    QCOMPARE(history.entries[1].what, What::Refused);
    QCOMPARE(history.entries[1].reason, Reason::Unknown);
}

void TestTicketChange::anotherTicketsHistoryIsNot()
{
    (void)m_desk->scan(QStringLiteral("CODE2"));
    QCOMPARE(history(), std::vector{What::Defined});
    QVERIFY(readTicketHistory(m_desk->replica(), TicketId(12345)).entries.empty());
}

void TestTicketChange::whoStopsGetsWhatThereIs()
{
    for (int i = 0; i < 1'500; ++i)
        (void)m_desk->scan(m_code);
    const auto stopped = readTicketHistory(m_desk->replica(), m_id, [] { return true; });
    QVERIFY(!stopped.isCut);
    QVERIFY(stopped.entries.size() < 1'000);
    const auto whole = readTicketHistory(m_desk->replica(), m_id);
    QVERIFY(whole.isCut);
    QCOMPARE(whole.entries.size(), TicketHistory::kMaxEntries);
}

QTEST_GUILESS_MAIN(TestTicketChange)
#include "tst_ticket_change.moc"
