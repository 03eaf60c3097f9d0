// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/event_report.h"
#include "core/store/scan_log.h"
#include "tests/support/evening.h"
#include "tests/support/test_desk.h"

#include <QTest>

#include <set>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMinute = 60'000;

std::int64_t sumOf(const std::vector<EventReport::Series>& all, std::int64_t Admissions::*what)
{
    std::int64_t sum = 0;
    for (const EventReport::Series& series : all)
        for (const Admissions& part : series.parts)
            sum += part.*what;
    return sum;
}

template <class Row>
const Row* named(const std::vector<Row>& rows, const char* name)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [name](const Row& row) { return row.name == QString::fromUtf8(name); });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class TestEventReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_list = m_desk->replica().setup().listNamed(u"Main")->id;
        m_other = std::make_unique<Author>(Author::key('o'), testEvent());
        m_records = {m_desk->authority().write(
            Kind::DeviceEnrolled,
            DeviceEnrolled{m_other->publicKey(), QStringLiteral("Other"), Role::Scanner}, 0)};
    }

    void anEveningsNumbersAgreeWithACountOfItsOwn()
    {
        const Evening evening;
        const EveningTruth& truth = evening.truth();
        QTemporaryDir dir;
        const ReplicaFolder folder(dir.filePath(QStringLiteral("office")));
        QVERIFY(writeEvening(folder, evening));
        const FixedClock clock(Evening::monday());
        const auto replica = Replica::open(folder, Replica::Mode::ReadOnly, clock);
        QVERIFY(replica);
        const EventReport report = eventReport(**replica, {});

        QCOMPARE(report.totals.tickets, 2000);
        QCOMPARE(report.totals.people, truth.admitted);
        QCOMPARE(report.totals.entries, truth.admitted);
        QCOMPARE(report.totals.exits, truth.exits);
        QCOMPARE(report.totals.refusals, truth.refusals);
        QCOMPARE(report.totals.undone, truth.undone);
        QCOMPARE(report.totals.unconfirmed, truth.unconfirmed);
        std::int64_t conflicts = 0, refusals = 0, ofRuns = 0;
        for (const EventReport::AtGate& gate : report.gates) {
            conflicts += gate.conflicts;
            refusals += gate.refusals;
        }
        for (const EventReport::UnconfirmedRun& run : report.unconfirmedRuns) {
            ofRuns += run.admissions;
            QCOMPARE(run.gate, QStringLiteral("South door"));
            QVERIFY(run.span.length() < 21min);
        }
        QCOMPARE(conflicts, truth.conflicts);
        QCOMPARE(refusals, truth.refusals);
        QCOMPARE(ofRuns, truth.unconfirmed);
        for (const auto* series : {&report.perGate, &report.perCategory, &report.perOperator}) {
            QCOMPARE(sumOf(*series, &Admissions::unconfirmed), truth.unconfirmed);
            QCOMPARE(sumOf(*series, &Admissions::confirmed), truth.admitted - truth.unconfirmed);
        }
        QCOMPARE(report.ledger, ledgerHash(**replica));
        QCOMPARE(report.madeAt, Evening::monday());
        QVERIFY(named(report.perOperator, "Selin Yıldız"));
        QVERIFY(named(report.perOperator, ""));
        QVERIFY(truth.conflicts >= 20 && truth.unconfirmed > 100);
    }

    void whatIsKnownToBeMissingIsToldByTheOthers()
    {
        const Evening evening({400, 5, 12, 3});
        std::map<Epoch, std::uint32_t> proven, held;
        for (const VerifiedRecord& record : evening.records()) {
            held[record->epoch()] = std::max(held[record->epoch()], record->seq());
            for (const SeenHead& head : record->heads())
                proven[head.epoch] = std::max(proven[head.epoch], head.seq);
        }
        QTemporaryDir dir;
        const ReplicaFolder folder(dir.filePath(QStringLiteral("office")));
        QVERIFY(writeEvening(folder, evening));
        const FixedClock clock(Evening::monday());
        const auto replica = Replica::open(folder, Replica::Mode::ReadOnly, clock);
        QVERIFY(replica);
        const EventReport report = eventReport(**replica, {});
        const Epoch last(1009);
        QVERIFY(proven[last] > held[last]);
        QCOMPARE(named(report.devices, "Garden 2")->missing, std::int64_t(proven[last] - held[last]));
        QCOMPARE(report.missing(), std::int64_t(proven[last] - held[last]));
    }

    void aGapAndAnUnknownRunAreMissing()
    {
        Author silent(Author::key('s'), testEvent(), 99);
        std::vector<VerifiedRecord> ours;
        for (int i = 0; i < 5; ++i)
            ours.push_back(entry(std::uint64_t(i + 1), i * kMinute, true));
        ours.erase(ours.begin() + 1, ours.begin() + 3); // numbers 2 and 3
        // A head of a run of which nothing is held, and so not whose it is.
        FeedWriter writer(Author::key('n'), testEvent(), Epoch(55), std::nullopt);
        const SeenHead head{Epoch(99), 4, 1};
        m_records.push_back(writer.next(Kind::Refusal, encodeBody(refusal(Reason::Unknown)),
                                        Hlc::at(instant(7 * kMinute)), std::span(&head, 1)));
        m_records.insert(m_records.end(), ours.begin(), ours.end());
        const EventReport report = make();
        QCOMPARE(named(report.devices, "Other")->missing, 2);
        QCOMPARE(report.missingElsewhere, 4);
        QCOMPARE(report.missing(), 6);
    }

    void anEmptyEventHasAReport()
    {
        const EventReport report = make();
        QCOMPARE(report.event, QStringLiteral("Concert"));
        QVERIFY(!report.scans);
        QCOMPARE(report.buckets.count, 0);
        QCOMPARE(report.totals.entries, 0);
        QCOMPARE(report.gates.size(), 2);
        QCOMPARE(report.gates[0].name, QStringLiteral("North"));
        QCOMPARE(report.devices.size(), 2);
        QVERIFY(!named(report.devices, "Other")->lastRecord);
        QCOMPARE(report.missing(), 0);
    }

    void onlyWhatCountsIsAnAdmission()
    {
        const VerifiedRecord first = entry(1, 0, true);
        const VerifiedRecord undone = entry(2, kMinute, true);
        m_records.insert(m_records.end(),
                         {first, undone, m_other->write(Kind::Voided, voidOf(undone), kMinute + 5'000),
                          entry(1, 2 * kMinute, false), // a second time
                          exit(1, 3 * kMinute), entry(3, 4 * kMinute, true)});
        // Nobody enrolled this one.
        Author stranger(Author::key('x'), testEvent(), 9);
        m_records.push_back(stranger.write(Kind::Redemption, body(4, true), 5 * kMinute));
        m_records.push_back(stranger.write(Kind::Refusal, refusal(Reason::Cancelled), 6 * kMinute));
        m_records.push_back(m_other->write(Kind::Refusal, refusal(Reason::Cancelled), 7 * kMinute));
        const EventReport report = make();
        QCOMPARE(report.totals.entries, 2);
        QCOMPARE(report.totals.people, 2);
        QCOMPARE(report.totals.exits, 1);
        QCOMPARE(report.totals.inside, 1);
        QCOMPARE(report.totals.undone, 1);
        QCOMPARE(report.totals.unconfirmed, 0); // the unconfirmed one is the second
        QCOMPARE(report.totals.refusals, 1);
        QCOMPARE(report.refusalsBy, (std::map<Reason, std::int64_t>{{Reason::Cancelled, 1}}));
        QCOMPARE(report.totals.setAside, 2);
        const EventReport::AtGate* north = named(report.gates, "North");
        QCOMPARE(north->conflicts, 1);
        QCOMPARE(north->entries, 2);
        QCOMPARE(north->inside, 1);
        QCOMPARE(sumOf(report.perGate, &Admissions::confirmed), 2);
        QCOMPARE(*report.scans, (TimeSpan{instant(0), instant(7 * kMinute)}));
    }

    void aRunEndsWithAConfirmedAdmissionOrAnotherGate()
    {
        m_records.insert(
            m_records.end(),
            {entry(1, 0, false), entry(2, 1 * kMinute, false), entry(3, 5 * kMinute, true),
             entry(4, 6 * kMinute, false), entry(5, 7 * kMinute, false, "South"),
             entry(1, 9 * kMinute, false, "South")}); // a second admission is in the run, not of it
        const EventReport report = make();
        QCOMPARE(report.unconfirmedRuns.size(), 3);
        const auto& runs = report.unconfirmedRuns;
        QCOMPARE(runs[0].span, (TimeSpan{instant(0), instant(kMinute)}));
        QCOMPARE(runs[0].admissions, 2);
        QCOMPARE(runs[0].desk, QStringLiteral("Other"));
        QCOMPARE(runs[1].span, (TimeSpan{instant(6 * kMinute), instant(6 * kMinute)}));
        QCOMPARE(runs[1].gate, QStringLiteral("North"));
        QCOMPARE(runs[2].span, (TimeSpan{instant(7 * kMinute), instant(9 * kMinute)}));
        QCOMPARE(runs[2].admissions, 1);
        QCOMPARE(runs[2].conflicts, 1);
    }

    void whoComesBackIsOnePerson()
    {
        m_records.push_back(m_desk->authority().write(
            Kind::CheckinList,
            CheckinList{m_list, QStringLiteral("Main"), Policy::ReentryAfterExit, 1, false, true, {}},
            1'000));
        for (int i = 0; i < 3; ++i) {
            m_records.push_back(entry(1, 2 * i * kMinute, true));
            m_records.push_back(exit(1, (2 * i + 1) * kMinute));
        }
        const EventReport report = make();
        QCOMPARE(report.totals.entries, 3);
        QCOMPARE(report.totals.people, 1);
        QCOMPARE(report.totals.inside, 0);
    }

    void aNightOverTwoDaysIsOneSpan()
    {
        // 06:00 UTC is 07:00 in Berlin; 17 hours on it is past midnight there.
        for (int i = 0; i < 40; ++i)
            m_records.push_back(entry(std::uint64_t(i + 1), (15 * 60 + 5 * i) * kMinute, true));
        const EventReport report = make();
        QCOMPARE(report.buckets.width, 5min);
        QCOMPARE(report.buckets.count, 40);
        QCOMPARE(report.buckets.start, instant(15 * 60 * kMinute));
        for (const Admissions& part : report.perGate.front().parts)
            QCOMPARE(part.total(), 1);
    }

    void conflictsAreReviewedOrOpen()
    {
        std::vector<ConflictCase> conflicts(3);
        conflicts[1].review = ConflictReview{QStringLiteral("seen"), instant(0), {}};
        const EventReport report = eventReport(m_desk->replica(), conflicts);
        QCOMPARE(report.conflicts.size(), 3);
        QCOMPARE(report.openConflicts(), 2);
    }

    void theLogGivesScansInTheOrderOfRecords()
    {
        Author second(Author::key('p'), testEvent());
        m_records.push_back(m_desk->authority().write(
            Kind::DeviceEnrolled, DeviceEnrolled{second.publicKey(), QStringLiteral("P"), Role::Scanner}, 0));
        std::vector<VerifiedRecord> scans;
        for (int i = 0; i < 20; ++i) {
            scans.push_back(m_other->write(Kind::Redemption, body(std::uint64_t(i), true), 3 * i * kMinute));
            scans.push_back(second.write(Kind::Refusal, refusal(Reason::Unknown), (3 * i + 1) * kMinute));
        }
        m_records.insert(m_records.end(), scans.begin(), scans.end());
        m_desk->receive(m_records);
        std::size_t i = 0;
        ScanLog(m_desk->replica()).forEach([&](const LoggedScan& scan) {
            QVERIFY(i < scans.size());
            QCOMPARE(scan.record, refOf(*scans[i]));
            ++i;
        });
        QCOMPARE(i, scans.size());
    }

private:
    EventReport make()
    {
        m_desk->receive(m_records);
        return eventReport(m_desk->replica(), {});
    }
    Redemption body(std::uint64_t ticket, bool confirmed, const char* gate = "North",
                    Direction direction = Direction::Entry)
    {
        return {TicketId(ticket), m_list, m_desk->gate(gate), direction, 20413, {}, confirmed, {}, false};
    }
    VerifiedRecord entry(std::uint64_t ticket, std::int64_t ms, bool confirmed, const char* gate = "North")
    {
        return m_other->write(Kind::Redemption, body(ticket, confirmed, gate), ms);
    }
    VerifiedRecord exit(std::uint64_t ticket, std::int64_t ms)
    {
        return m_other->write(Kind::Redemption, body(ticket, true, "North", Direction::Exit), ms);
    }
    Refusal refusal(Reason reason)
    {
        return {{}, m_list, m_desk->gate(), Direction::Entry, reason, QStringLiteral("?"), {}};
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Author> m_other;
    ListId m_list;
    std::vector<VerifiedRecord> m_records;
};

QTEST_GUILESS_MAIN(TestEventReport)
#include "tst_event_report.moc"
