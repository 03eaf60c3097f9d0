// SPDX-License-Identifier: Apache-2.0
#include "sync/net/announce_schedule.h"

#include <QTest>

#include <random>
#include <vector>

using namespace gatelog;
using Millis = std::chrono::milliseconds;
using Due = AnnounceSchedule::Due;

namespace {

struct Sent
{
    Millis at;
    Due what;
};

std::vector<Sent> run(AnnounceSchedule& schedule, Millis until)
{
    std::mt19937_64 random(1);
    std::vector<Sent> sent;
    while (schedule.nextDeadline() <= until) {
        const Millis now = schedule.nextDeadline();
        sent.push_back({now, schedule.take(now, random())});
    }
    return sent;
}

} // namespace

class TestAnnounceSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeThereIsAReason();
    void oftenAtFirstThenSeldom();
    void whoAsksIsAnsweredSoon();
    void askingCannotMakeItFlood();
};

void TestAnnounceSchedule::nothingBeforeThereIsAReason()
{
    AnnounceSchedule schedule;
    QCOMPARE(schedule.nextDeadline(), Millis::max());
    QCOMPARE(int(schedule.take(Millis(5'000), 1)), int(Due::Nothing));
}

void TestAnnounceSchedule::oftenAtFirstThenSeldom()
{
    AnnounceSchedule schedule;
    schedule.changed(Millis(1'000));
    const std::vector<Sent> sent = run(schedule, Millis(331'000));
    QCOMPARE(sent.front().at, Millis(1'000));
    QCOMPARE(int(sent.front().what), int(Due::AnnounceAndAsk));
    int often = 0;
    for (std::size_t i = 1; i < sent.size(); ++i) {
        const Millis gap = sent[i].at - sent[i - 1].at;
        const bool isOften = sent[i - 1].at < Millis(31'000);
        const Millis interval = isOften ? Millis(2'000) : Millis(20'000);
        QVERIFY(gap >= interval * 3 / 4 && gap <= interval * 5 / 4);
        QCOMPARE(int(sent[i].what), int(Due::Announce));
        often += isOften ? 1 : 0;
    }
    QVERIFY(often >= 12 && often <= 20);
    QVERIFY(sent.size() - std::size_t(often) >= 12);
}

void TestAnnounceSchedule::whoAsksIsAnsweredSoon()
{
    AnnounceSchedule schedule;
    schedule.changed(Millis(0));
    run(schedule, Millis(100'000));
    for (int i = 0; i < 50; ++i) {
        const Millis now{200'000 + i * 1'000};
        schedule.asked(now, std::uint64_t(i) * 7'919);
        const Millis next = schedule.nextDeadline();
        QVERIFY(next <= now + Millis(200));
        QCOMPARE(int(schedule.take(std::max(now, next), 0)), int(Due::Announce)); // an answer asks nothing
    }
}

void TestAnnounceSchedule::askingCannotMakeItFlood()
{
    AnnounceSchedule schedule;
    schedule.changed(Millis(0));
    int sent = 0;
    for (int ms = 0; ms < 60'000; ++ms) {
        schedule.asked(Millis(ms), 0);
        sent += schedule.take(Millis(ms), 0) != Due::Nothing ? 1 : 0;
    }
    QVERIFY2(sent <= 121, qPrintable(QString::number(sent)));
    QVERIFY(sent >= 100);
}

QTEST_APPLESS_MAIN(TestAnnounceSchedule)
#include "tst_announce_schedule.moc"
