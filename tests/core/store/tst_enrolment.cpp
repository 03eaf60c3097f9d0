// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/device_status.h"
#include "core/store/enrolment.h"
#include "core/store/missing_ranges.h"
#include "core/store/set_aside.h"
#include "tests/support/test_desk.h"

#include <QDir>

using namespace gatelog;
using namespace gatelog::test;

namespace {

DeviceEnrolled deskNamed(const QString& name, char key = 's', Role role = Role::Scanner)
{
    return {Author::key(key).publicKey(), name, role};
}

Redemption entry(TestDesk& desk, std::uint64_t ticket)
{
    return {TicketId(ticket),
            desk.replica().setup().gate(desk.gate())->list,
            desk.gate(),
            Direction::Entry,
            20'413,
            {},
            true,
            {},
            false};
}

std::int64_t admitted(Replica& replica)
{
    return replicaStatus(replica).admitted;
}

/// All that `from` has and `to` lacks, by the way it travels.
void bring(Replica& from, Replica& to)
{
    MissingRanges ranges(from, to.frontier());
    while (const auto range = ranges.next()) {
        auto records = decodeRange(range->bytes);
        GATELOG_CHECK(records.has_value());
        auto verified = VerifiedRecord::verifyRange(std::move(*records));
        GATELOG_CHECK(verified.has_value());
        for (const auto batch : mergeBatches(*verified))
            GATELOG_CHECK(to.merge(batch).has_value());
    }
}

QStringList filesIn(const ReplicaFolder& folder)
{
    QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    files.removeAll(QStringLiteral("lock"));
    return files;
}

/// A laptop that joins: its replica is empty until something is brought.
struct Newcomer
{
    explicit Newcomer(const Clock& clock, char name = 'n') : key(Author::key(name))
    {
        GATELOG_CHECK(dir.isValid());
        GATELOG_CHECK(Replica::createEmpty(folder(), testEvent(), key).has_value());
        auto opened = Replica::open(folder(), Replica::Mode::ReadWrite, clock);
        GATELOG_CHECK(opened.has_value());
        replica = std::move(*opened);
    }
    ReplicaFolder folder() const { return ReplicaFolder(dir.path() + QStringLiteral("/replica")); }

    QTemporaryDir dir;
    SigningKey key;
    std::unique_ptr<Replica> replica;
};

} // namespace

class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAuthoritysFeedGoesOnFromItsLast();
    void anotherAuthorityIsRefused();
    void names_data();
    void names();
    void whoHasALongNameKeepsIt();
    void aNameInUseIsRefused();
    void sayingItAgainWritesNothing();
    void rolesOnlyRise();
    void theHeadsOfARevocation();
    void aRevokedDeviceWritesInVain();
    void revokingARevokedOrUnknownOrThisDevice();
    void aRevokedAdministratorsDefinitionBeyondAGapStays();
    void moreRunsThanOneRevocationHolds();
    void anEmptyReplicaFillsUp();
    void anEmptyReplicaReadsAsEmpty();
    void anEmptyReplicaWhereOneIs();
    void anEmptyReplicaThatFailsLeavesNothing();
};

void TestEnrolment::theAuthoritysFeedGoesOnFromItsLast()
{
    TestDesk desk;
    const auto before = desk.replica().records().feedsOf(authorityKey().publicKey());
    QCOMPARE(before.size(), 1U);
    const auto first = enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("Desk 2"), 's'));
    QVERIFY(first);
    const auto second = enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("Desk 3"), 't'));
    QVERIFY(second);
    QVERIFY((*first)->feed() != before.front());
    QCOMPARE((*first)->seq(), 1U);
    QCOMPARE((*first)->heads().front().epoch, before.front().epoch);
    QCOMPARE((*first)->heads().front().seq, 2U);
    QVERIFY(!(*first)->previous().isZero());
    QCOMPARE((*second)->feed(), (*first)->feed()); // one feed a run
    QCOMPARE((*second)->seq(), 2U);
    QCOMPARE((*second)->previous(), (*first)->hash());
    desk.reopen();
    const auto third = enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("Desk 4"), 'u'));
    QVERIFY(third);
    QCOMPARE((*third)->seq(), 1U);
    QCOMPARE((*third)->previous(), (*second)->hash());
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestEnrolment::anotherAuthorityIsRefused()
{
    TestDesk desk;
    const std::int64_t records = desk.replica().records().count();
    const SigningKey other = Author::key('B');
    QCOMPARE(enrolDevice(desk.replica(), other, deskNamed(QStringLiteral("X"))).error().code,
             ErrorCode::ForeignEvent);
    QCOMPARE(revokeDevice(desk.replica(), other, desk.replica().device()).error().code,
             ErrorCode::ForeignEvent);
    const Draft draft{Kind::Staff, encodeBody(StaffMember{StaffId(1), QStringLiteral("M"), {}, {}})};
    QCOMPARE(desk.replica().appendAs(other, std::span(&draft, 1)).error().code, ErrorCode::ForeignEvent);
    QCOMPARE(desk.replica().records().count(), records);
}

void TestEnrolment::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("error");
    const int fine = -1;
    const auto row = [](const char* label, const QString& typed, const QString& name, int error) {
        QTest::newRow(label) << typed << name << error;
    };
    row("plain", QStringLiteral("Nord"), QStringLiteral("Nord"), fine);
    row("spaces around it", QStringLiteral("  Nord "), QStringLiteral("Nord"), fine);
    row("a line end in it", QStringLiteral("Nord\nSüd"), QStringLiteral("Nord Süd"), fine);
    row("a picture and Arabic", QStringLiteral("🚪 شمال"), QStringLiteral("🚪 شمال"), fine);
    row("eighty characters", QString(80, u'x'), QString(80, u'x'), fine);
    row("eighty pictures", QStringLiteral("🚪").repeated(80), QStringLiteral("🚪").repeated(80), fine);
    row("eighty-one characters", QString(81, u'x'), {}, int(ErrorCode::TooLarge));
    row("ten thousand characters", QString(10'000, u'x'), {}, int(ErrorCode::TooLarge));
    row("empty", QString(), {}, int(ErrorCode::Usage));
    row("spaces alone", QStringLiteral(" \n "), {}, int(ErrorCode::Usage));
    row("an escape sequence", QStringLiteral("\x1b[31mred"), {}, int(ErrorCode::Usage));
    row("a zero", QStringLiteral("a") + QChar(u'\0'), {}, int(ErrorCode::Usage));
    row("text turned round", QStringLiteral("a") + QChar(u'\u202E') + u'b', {}, int(ErrorCode::Usage));
    row("half a character", QString(QChar(char16_t(0xD83D))), {}, int(ErrorCode::Usage));
}

void TestEnrolment::names()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(int, error);
    TestDesk desk;
    const auto enrolled = enrolDevice(desk.replica(), authorityKey(), deskNamed(typed));
    QCOMPARE(enrolled ? -1 : int(enrolled.error().code), error);
    const PublicKey key = Author::key('s').publicKey();
    QCOMPARE(desk.replica().setup().devices.contains(key), bool(enrolled));
    if (enrolled)
        QCOMPARE(desk.replica().setup().deviceName(key), name);
}

void TestEnrolment::whoHasALongNameKeepsIt()
{
    TestDesk desk;
    const QString longName(300, u'x');
    const DeviceEnrolled device = deskNamed(longName);
    const Draft draft{Kind::DeviceEnrolled, encodeBody(device)};
    QVERIFY(desk.replica().appendAs(authorityKey(), std::span(&draft, 1)));
    QVERIFY(enrolDevice(desk.replica(), authorityKey(), deskNamed(longName, 's', Role::Supervisor)));
    const auto& devices = desk.replica().setup().devices;
    QCOMPARE(devices.at(device.device).name, longName);
    QCOMPARE(devices.at(device.device).role, Role::Supervisor);
    const auto longer = enrolDevice(desk.replica(), authorityKey(), deskNamed(longName + u'y'));
    QCOMPARE(longer.error().code, ErrorCode::TooLarge);
    const auto other = enrolDevice(desk.replica(), authorityKey(), deskNamed(longName, 't'));
    QCOMPARE(other.error().code, ErrorCode::TooLarge); // what another one has is not its own
}

void TestEnrolment::aNameInUseIsRefused()
{
    TestDesk desk;
    const auto enrol = [&desk](const char* name, char key) {
        const auto done =
            enrolDevice(desk.replica(), authorityKey(), deskNamed(QString::fromUtf8(name), key));
        return done ? -1 : int(done.error().code);
    };
    QCOMPARE(enrol("Desk 1", 's'), int(ErrorCode::Conflict));
    QCOMPARE(enrol(" desk  1", 's'), int(ErrorCode::Conflict)); // to whoever reads a list it is the same
    QCOMPARE(enrol("North", 's'), -1);
    QCOMPARE(enrol("South", 's'), -1); // another name
    QCOMPARE(enrol("North", 't'), -1); // which is free again
    QCOMPARE(enrol("South", 't'), int(ErrorCode::Conflict));
    QVERIFY(revokeDevice(desk.replica(), authorityKey(), Author::key('s').publicKey()));
    QCOMPARE(enrol("South", 'u'), -1); // the laptop that takes the place of the lost one
}

void TestEnrolment::sayingItAgainWritesNothing()
{
    TestDesk desk;
    const auto first = enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("Desk 2")));
    const std::int64_t records = desk.replica().records().count();
    const auto again = enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("Desk 2 ")));
    QVERIFY(first && again);
    QCOMPARE((*again)->hash(), (*first)->hash());
    QCOMPARE(desk.replica().records().count(), records);
}

void TestEnrolment::rolesOnlyRise()
{
    TestDesk desk;
    const PublicKey key = Author::key('s').publicKey();
    const auto enrol = [&desk](Role role) {
        const auto done =
            enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("S"), 's', role));
        return done ? -1 : int(done.error().code);
    };
    QCOMPARE(enrol(Role::Node), -1);
    QCOMPARE(enrol(Role::Supervisor), -1);
    QCOMPARE(enrol(Role::Scanner), int(ErrorCode::Conflict));
    QCOMPARE(enrol(Role::Node), int(ErrorCode::Conflict));
    QCOMPARE(desk.replica().setup().devices.at(key).role, Role::Supervisor);
    QCOMPARE(enrol(Role::Administrator), -1);
    QCOMPARE(desk.replica().setup().devices.at(key).role, Role::Administrator);
}

void TestEnrolment::theHeadsOfARevocation()
{
    TestDesk desk;
    const SigningKey key = Author::key('s');
    QVERIFY(enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("S"))));
    Author plain(key, testEvent(), 1), forked(key, testEvent(), 2), otherBranch(key, testEvent(), 2),
        gapped(key, testEvent(), 3);
    std::vector<VerifiedRecord> records;
    std::map<std::pair<std::uint64_t, std::uint32_t>, std::set<Hash>> ends;
    const auto end = [&ends](const VerifiedRecord& record) {
        ends[{record->feed().epoch.value(), record->seq()}].insert(record->hash());
    };
    for (int i = 1; i <= 3; ++i)
        records.push_back(plain.write(Kind::Redemption, entry(desk, 10 + std::uint64_t(i)), i));
    end(records.back());
    for (Author* branch : {&forked, &otherBranch}) {
        records.push_back(branch->write(Kind::Redemption, entry(desk, branch == &forked ? 21 : 22), 10));
        end(records.back());
    }
    for (int i = 1; i <= 5; ++i) {
        const auto record = gapped.write(Kind::Redemption, entry(desk, 30 + std::uint64_t(i)), 20 + i);
        if (i != 2)
            records.push_back(record);
        if (i == 1 || i == 5)
            end(record);
    }
    desk.receive(records);
    const std::int64_t counted = admitted(desk.replica());
    QCOMPARE(counted, 9);
    const auto revoked = revokeDevice(desk.replica(), authorityKey(), key.publicKey());
    QVERIFY(revoked);
    const auto body = decodeBody<DeviceRevoked>((*revoked)->body());
    QVERIFY(body);
    std::map<std::pair<std::uint64_t, std::uint32_t>, std::set<Hash>> named;
    for (const FeedHead& head : body->lastAccepted)
        named[{head.feed.epoch.value(), head.seq}].insert(head.hash);
    QCOMPARE(named, ends);
    QCOMPARE(admitted(desk.replica()), counted); // what counted does, whatever comes
    QVERIFY(readSetAside(desk.replica()).empty());
    const QStringList rows = dumpLedger(desk.replica().connection());
    QVERIFY(desk.replica().rebuild());
    QCOMPARE(dumpLedger(desk.replica().connection()), rows);
}

void TestEnrolment::aRevokedDeviceWritesInVain()
{
    TestDesk desk;
    QVERIFY(enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("Lost"))));
    Author lost(Author::key('s'), testEvent());
    const VerifiedRecord before = lost.write(Kind::Redemption, entry(desk, 1), 0);
    const VerifiedRecord unseen = lost.write(Kind::Redemption, entry(desk, 2), 10);
    desk.receive({before});
    const auto revoked = revokeDevice(desk.replica(), authorityKey(), lost.publicKey());
    QVERIFY(revoked);
    QVERIFY(desk.replica().setup().revoked.contains(lost.publicKey()));
    Author laterRun(Author::key('s'), testEvent(), 7);
    desk.receive({unseen, laterRun.write(Kind::Redemption, entry(desk, 3), 20)});
    QCOMPARE(admitted(desk.replica()), 1);
    const auto aside = readSetAside(desk.replica());
    QCOMPARE(aside.size(), 2U);
    for (const SetAsideRecord& record : aside)
        QCOMPARE(record.reason, SetAsideReason::OverCutOff);
    QCOMPARE(enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("Found"))).error().code,
             ErrorCode::Conflict);
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestEnrolment::revokingARevokedOrUnknownOrThisDevice()
{
    TestDesk desk;
    const PublicKey key = Author::key('s').publicKey();
    QCOMPARE(revokeDevice(desk.replica(), authorityKey(), key).error().code, ErrorCode::NotFound);
    QCOMPARE(revokeDevice(desk.replica(), authorityKey(), desk.replica().device()).error().code,
             ErrorCode::Usage);
    QVERIFY(enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("S"))));
    const auto first = revokeDevice(desk.replica(), authorityKey(), key);
    const std::int64_t records = desk.replica().records().count();
    const auto again = revokeDevice(desk.replica(), authorityKey(), key);
    QVERIFY(first && again);
    QCOMPARE((*again)->hash(), (*first)->hash());
    QCOMPARE(desk.replica().records().count(), records);
}

void TestEnrolment::aRevokedAdministratorsDefinitionBeyondAGapStays()
{
    TestDesk desk;
    QVERIFY(enrolDevice(desk.replica(), authorityKey(),
                        deskNamed(QStringLiteral("Office"), 's', Role::Administrator)));
    Author office(Author::key('s'), testEvent());
    const auto gate = [](std::uint16_t id) {
        return Gate{GateId(id), QStringLiteral("Gate %1").arg(id), ListId(1), true, {}, {}};
    };
    const VerifiedRecord first = office.write(Kind::Gate, gate(101), 0);
    const VerifiedRecord missing = office.write(Kind::Gate, gate(102), 1);
    const VerifiedRecord beyond = office.write(Kind::Gate, gate(103), 2);
    const VerifiedRecord later = office.write(Kind::Gate, gate(104), 3);
    desk.receive({first, beyond});
    QVERIFY(revokeDevice(desk.replica(), authorityKey(), office.publicKey()));
    QVERIFY(desk.replica().setup().gate(GateId(101)) && desk.replica().setup().gate(GateId(103)));
    desk.receive({later, missing});
    QVERIFY(desk.replica().setup().gate(GateId(101)) && desk.replica().setup().gate(GateId(102)) &&
            desk.replica().setup().gate(GateId(103)));
    QVERIFY(!desk.replica().setup().gate(GateId(104)));
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestEnrolment::moreRunsThanOneRevocationHolds()
{
    TestDesk desk;
    QVERIFY(enrolDevice(desk.replica(), authorityKey(), deskNamed(QStringLiteral("Script"))));
    const std::uint64_t runs = kMaxRevocationHeads + 100;
    std::vector<VerifiedRecord> records;
    for (std::uint64_t run = 1; run <= runs; ++run) {
        Author author(Author::key('s'), testEvent(), run);
        records.push_back(author.write(Kind::Redemption, entry(desk, run), std::int64_t(run)));
        if (run == runs) // a scanner must not: set aside, and no acceptance may make it count
            records.push_back(
                author.write(Kind::Gate, Gate{GateId(99), QStringLiteral("X"), ListId(1), true, {}, {}}, 1));
    }
    desk.receive(records);
    QCOMPARE(admitted(desk.replica()), std::int64_t(runs));
    QVERIFY(revokeDevice(desk.replica(), authorityKey(), Author::key('s').publicKey()));
    QCOMPARE(admitted(desk.replica()), std::int64_t(runs));
    QVERIFY(!desk.replica().setup().gate(GateId(99)));
    Author later(Author::key('s'), testEvent(), runs + 1);
    desk.receive({later.write(Kind::Redemption, entry(desk, runs + 1), 9'999)});
    QCOMPARE(admitted(desk.replica()), std::int64_t(runs));
    const QStringList rows = dumpLedger(desk.replica().connection());
    QVERIFY(desk.replica().rebuild());
    QCOMPARE(dumpLedger(desk.replica().connection()), rows);
}

void TestEnrolment::anEmptyReplicaFillsUp()
{
    TestDesk desk;
    Ticket ticket;
    ticket.id = TicketId(1);
    desk.addTickets({ticket});
    Newcomer joining(desk.clock);
    QVERIFY(enrolDevice(desk.replica(), authorityKey(),
                        {joining.key.publicKey(), QStringLiteral("Desk 2"), Role::Scanner}));
    QCOMPARE(joining.replica->device(), joining.key.publicKey());
    bring(desk.replica(), *joining.replica);
    QCOMPARE(ledgerHash(*joining.replica), ledgerHash(desk.replica()));
    QCOMPARE(joining.replica->setup().event->name, QStringLiteral("Concert"));
    QVERIFY(!joining.replica->isAlone());
    const auto scan = Scanner(*joining.replica).scan({{}, TicketId(1), desk.gate(), Direction::Entry, {}});
    QVERIFY(scan && scan->decision.verdict == Verdict::Admit);
    bring(*joining.replica, desk.replica());
    QCOMPARE(ledgerHash(desk.replica()), ledgerHash(*joining.replica));
    QCOMPARE(admitted(desk.replica()), 1);
    QVERIFY(audit(*joining.replica).findings.empty());
}

void TestEnrolment::anEmptyReplicaReadsAsEmpty()
{
    ManualClock clock;
    Newcomer joining(clock);
    Replica& replica = *joining.replica;
    QVERIFY(!replica.setup().event);
    QCOMPARE(replica.eventId(), testEvent());
    QCOMPARE(replica.role(), Role::Scanner);
    QVERIFY(replica.frontier().isEmpty());
    QCOMPARE(replicaStatus(replica).records, 0);
    QVERIFY(deviceStatus(replica).empty());
    QCOMPARE(missingOfUnknown(replica), 0);
    QVERIFY(audit(replica).findings.empty());
    QVERIFY(!replica.ledger().firstGate());
    const auto scan = Scanner(replica).scan({QStringLiteral("X"), {}, GateId(1), Direction::Entry, {}});
    QCOMPARE(scan.error().code, ErrorCode::NotPermitted); // nobody enrolled it yet
    QVERIFY(Scanner(replica).search(QStringLiteral("anybody")).empty());
    QVERIFY(replica.rebuild());
    joining.replica.reset();
    QVERIFY(Replica::open(joining.folder(), Replica::Mode::ReadOnly, clock));
}

void TestEnrolment::anEmptyReplicaWhereOneIs()
{
    TestDesk desk;
    desk.close();
    const QStringList files = filesIn(desk.folder());
    QCOMPARE(Replica::createEmpty(desk.folder(), testEvent(), Author::key('n')).error().code,
             ErrorCode::Conflict);
    QCOMPARE(filesIn(desk.folder()), files);
    QVERIFY(QFile::remove(desk.folder().database()));
    QCOMPARE(Replica::createEmpty(desk.folder(), testEvent(), Author::key('n')).error().code,
             ErrorCode::Conflict); // the keys of an event whose database is lost
    QVERIFY(desk.folder().authorityKey({}));
}

void TestEnrolment::anEmptyReplicaThatFailsLeavesNothing()
{
    const QTemporaryDir dir;
    const ReplicaFolder folder(dir.path() + QStringLiteral("/replica"));
    // A folder where the log would be: the database cannot be made, the key could.
    QVERIFY(QDir().mkpath(folder.database() + QStringLiteral("-wal")));
    const auto made = Replica::createEmpty(folder, testEvent(), Author::key('n'));
    QVERIFY(!made);
    QCOMPARE(filesIn(folder), QStringList());
    QVERIFY(!folder.hasReplica() && !folder.hasKeys());
    QVERIFY(QDir(folder.path()).rmdir(QStringLiteral("replica.db-wal")));
    QVERIFY(Replica::createEmpty(folder, testEvent(), Author::key('n')));
}

QTEST_APPLESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
