// SPDX-License-Identifier: Apache-2.0
// What a record costs to merge does not grow with the log: counted in steps of SQLite's machine, which are
// the same on every computer.
#include "core/feed/record_range.h"
#include "tests/sim/seeded_sodium.h"
#include "tests/sim/sim_desk.h"
#include "tests/sim/sim_program.h"
#include "tests/sim/torn_vfs.h"
#include "tests/support/test_author.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace gatelog;
using namespace gatelog::sim;

namespace {

constexpr std::size_t kRange = 50;

QByteArray redemptions(test::Author& author, const EventTemplate& event, std::uint64_t firstTicket)
{
    std::vector<QByteArray> range;
    for (std::size_t i = 0; i < kRange; ++i) {
        Redemption body;
        body.ticket = TicketId((firstTicket + i) * 0x9e3779b97f4a7c15);
        body.list = event.lists.front().id;
        body.gate = event.gates.front().id;
        range.push_back(
            author.write(Kind::Redemption, body, std::int64_t(60'000 + firstTicket + i))->bytes());
    }
    return encodeRange(range);
}

} // namespace

class TestBoundedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMergedRecordCostsTheSameInALongLog();
};

void TestBoundedWork::aMergedRecordCostsTheSameInALongLog()
{
    const QTemporaryDir folder(temporaryTemplate());
    const EventTemplate event = makeEventTemplate(folder.path() + QStringLiteral("/template"));
    TornDisk disk(1);
    useTornDisk(disk, 1);
    seedSodium(1);
    const VirtualTime time(test::instant(100'000));
    SimDesk desk(0, folder.path() + QStringLiteral("/desk"), disk, time);
    desk.folder().equip(event.administrator);
    disk.addFiles(desk.folder().name(), event.database);
    QVERIFY(desk.start());

    test::Author author(event.devices.front(), event.event);
    std::vector<std::int64_t> steps;
    for (std::uint64_t range = 0; range < 160; ++range) {
        const std::optional<Merged> merged = desk.receive(redemptions(author, event, range * kRange));
        QVERIFY(merged);
        QCOMPARE(merged->counts.stored, std::int64_t(kRange));
        steps.push_back(merged->steps / std::int64_t(kRange));
    }
    const auto mean = [&steps](std::size_t from) {
        return std::accumulate(steps.begin() + std::ptrdiff_t(from),
                               steps.begin() + std::ptrdiff_t(from + 10), std::int64_t(0)) /
               10;
    };
    const std::int64_t early = mean(2), late = mean(150); // 100 records in, 7,500 records in
    QVERIFY(early > 0);
    QVERIFY2(late <= early + early / 10,
             qPrintable(QStringLiteral("%1 steps a record at first, %2 later").arg(early).arg(late)));
}

QTEST_GUILESS_MAIN(TestBoundedWork)
#include "tst_bounded_work.moc"
