// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/rehearsal.h"
#include "tests/support/test_desk.h"

#include <QDir>

using namespace gatelog;
using namespace gatelog::test;

namespace {

QStringList foldersIn(const TestDesk& desk)
{
    return QDir(desk.folder().path()).entryList({QStringLiteral("rehearsal-*")}, QDir::Dirs);
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTriedStaysThere()
    {
        TestDesk desk;
        desk.addTickets({importedTicket(QStringLiteral("A"))});
        const Hash hash = ledgerHash(desk.replica());
        const auto records = desk.replica().records().count();
        {
            auto rehearsal = Rehearsal::begin(desk.replica());
            QVERIFY(rehearsal);
            Replica& copy = rehearsal->replica();
            QCOMPARE(ledgerHash(copy), hash);
            QVERIFY(copy.frontier() == desk.replica().frontier());
            QVERIFY(copy.device() != desk.replica().device());
            Author other(Author::key('1'), testEvent());
            const VerifiedRecord record = other.write(Kind::Refusal, QByteArray("x"), 0);
            QCOMPARE(copy.merge(std::span(&record, 1))->stored, std::int64_t(1));
            QCOMPARE(copy.records().count(), records + 1);
            QCOMPARE(foldersIn(desk).size(), 1);
        }
        QVERIFY(foldersIn(desk).isEmpty());
        QCOMPARE(desk.replica().records().count(), records);
        QCOMPARE(ledgerHash(desk.replica()), hash);
        QCOMPARE(desk.scan(QStringLiteral("unknown")).decision.verdict, Verdict::Deny);
        QCOMPARE(desk.replica().records().count(), records + 1); // the original goes on
    }

    void oneAtATime()
    {
        TestDesk desk;
        const auto first = Rehearsal::begin(desk.replica());
        QVERIFY(first);
        const auto second = Rehearsal::begin(desk.replica());
        QVERIFY(!second && second.error().code == ErrorCode::Locked);
        QCOMPARE(foldersIn(desk).size(), 1);
    }

    void aReplicaOpenedToReadWillDo()
    {
        TestDesk desk;
        auto reader = Replica::open(desk.folder(), Replica::Mode::ReadOnly, desk.clock);
        QVERIFY(reader && Rehearsal::begin(**reader)); // beside the desk that writes
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
