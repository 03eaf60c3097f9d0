// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demo_event.h"
#include "app/desk/desk.h"
#include "core/base/system_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatelog;
using namespace std::chrono_literals;

/// The service lives in the test's own thread here: the event loop is the queue all the same.
class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCodeBecomesAVerdictAndThenIdle();
    void aRefusalStaysAndIsAcknowledged();
    void theNextCodeReplacesAtOnce();
    void undo();
    void theGateIsRemembered();
    void aMissingGateIsSaid();
    void nothingIsScannedWhileClosed();

private:
    void open();
    QString code(int skip = 0) const;

    const SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplicaService> m_service;
    std::unique_ptr<Desk> m_desk;
    QList<VerdictDisplay> m_shown;
};

void DeskTest::init()
{
    m_desk.reset();
    m_service.reset();
    m_shown.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<ReplicaService>(m_clock);
    m_desk = std::make_unique<Desk>(*m_service, m_clock);
    m_desk->setTimes({100ms, 10'000ms, 0ms});
    connect(m_desk.get(), &Desk::verdictChanged, this,
            [this](const VerdictDisplay& shown) { m_shown << shown; });
}

void DeskTest::open()
{
    QSignalSpy opened(m_desk.get(), &Desk::opened);
    m_service->open(m_folder->path(), createDemoEvent);
    QVERIFY(opened.wait(20'000));
    m_shown.clear();
}

QString DeskTest::code(int skip) const
{
    for (const Ticket& ticket : demoTickets(std::chrono::floor<std::chrono::seconds>(m_clock.now()))) {
        const bool plain = ticket.status == TicketStatus::Valid && ticket.paid && ticket.note.isEmpty() &&
                           !ticket.validFrom && !ticket.validUntil;
        if (plain && skip-- == 0)
            return ticket.code;
    }
    return {};
}

void DeskTest::aCodeBecomesAVerdictAndThenIdle()
{
    open();
    m_desk->scanCode(code());
    QTRY_COMPARE(m_shown.size(), 2);
    QCOMPARE(m_shown.at(0).tone, Tone::Admit);
    QCOMPARE(m_shown.at(1).tone, Tone::Idle);
}

void DeskTest::aRefusalStaysAndIsAcknowledged()
{
    open();
    m_desk->scanCode(QStringLiteral("not a ticket"));
    QTRY_COMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown.at(0).tone, Tone::Deny);
    QTest::qWait(200);
    QCOMPARE(m_shown.size(), 1);
    m_desk->acknowledge();
    QCOMPARE(m_shown.last().tone, Tone::Idle);
}

void DeskTest::theNextCodeReplacesAtOnce()
{
    open();
    m_desk->scanCode(QStringLiteral("not a ticket"));
    m_desk->scanCode(code());
    QTRY_VERIFY(m_shown.size() >= 2);
    QCOMPARE(m_shown.at(0).tone, Tone::Deny);
    QCOMPARE(m_shown.at(1).tone, Tone::Admit);
}

void DeskTest::undo()
{
    open();
    QSignalSpy offered(m_desk.get(), &Desk::undoOffered);
    QSignalSpy undone(m_desk.get(), &Desk::undone);
    QSignalSpy forgotten(m_desk.get(), &Desk::codesForgotten);
    m_desk->scanCode(code());
    QTRY_COMPARE(offered.count(), 1);
    m_desk->undoLast();
    QTRY_COMPARE(undone.count(), 1);
    QVERIFY(!undone.first().at(1).toString().isEmpty());
    QCOMPARE(forgotten.count(), 1);
    m_desk->undoLast(); // nothing is left to undo
    m_desk->scanCode(code());
    QTRY_COMPARE(m_shown.last().tone, Tone::Admit);
}

void DeskTest::theGateIsRemembered()
{
    m_desk->setPreferredGate(QStringLiteral("south DOOR"));
    QSignalSpy missing(m_desk.get(), &Desk::gateMissing);
    open();
    QCOMPARE(m_desk->gateName(), QStringLiteral("South door"));
    QCOMPARE(missing.count(), 0);
    m_desk->toggleDirection();
    QCOMPARE(m_desk->direction(), Direction::Exit);
}

void DeskTest::aMissingGateIsSaid()
{
    m_desk->setPreferredGate(QStringLiteral("Nowhere"));
    QSignalSpy missing(m_desk.get(), &Desk::gateMissing);
    open();
    QCOMPARE(missing.count(), 1);
    QVERIFY(!m_desk->gateName().isEmpty());
}

void DeskTest::nothingIsScannedWhileClosed()
{
    m_desk->scanCode(QStringLiteral("x"));
    QTest::qWait(50);
    QVERIFY(m_shown.isEmpty());
}

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
