// SPDX-License-Identifier: Apache-2.0
// What cannot be done is said, and scanning goes on.
#include "tests/scenario/lan_test.h"

#include <QFile>
#include <QStandardPaths>

#include <array>

using namespace gatelog::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// `invite` on the administrator's laptop, and the first invitation that it showed.
struct Door
{
    CtlProcess host;
    QString invitation;

    explicit Door(const LanEvent& event, const QStringList& more = {}, const QStringList& before = {})
        : host(event.space(1), event.folder(1), str("invite"), more, before)
    {
        const auto shown =
            host.lineWith([](const QJsonObject& line) { return line.contains(str("invitation")); });
        invitation = shown ? text(*shown, "invitation") : QString();
    }
};

} // namespace

class TestLanRefusals : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPortInUseIsToldAndTheDeskCallsTheOthers();
    void withoutAnyNetworkADeskScans();
    void aNameThatIsTooLongIsRefusedAndCostsNoInvitation();
    void anInvitationThatHasExpiredSaysSo();
    void anInvitationLetsInOne();
    void anInvitationToAnotherEventSaysSo();
    void datagramsThatAreSentAgainChangeNothing();
};

void TestLanRefusals::aPortInUseIsToldAndTheDeskCallsTheOthers()
{
    const TestNetwork network(2);
    LanEvent event(network, 2);
    LanEvent other(network, 1, {.name = "Fair", .firstHost = 2});
    QCOMPARE(event.make(), QString());
    QCOMPARE(other.make(), QString());
    other.start(1, {str("--listen"), str("10.77.0.2:5000")});
    QVERIFY(other.desk(1).lineWith([](const QJsonObject& line) { return isEvent(line, "listening"); }));
    event.start(1);
    CtlProcess& two = event.start(2, {str("--listen"), str("10.77.0.2:5000")});
    QVERIFY(two.says("Cannot listen at 10.77.0.2:5000: address in use"));
    QVERIFY(event.meets(seconds(10)));
    QVERIFY(isConfirmed(two.scan(event.code(0))));
    // Where no port is asked for, one that is free is taken.
    other.start(1, {str("--listen"), str("10.77.0.2:47616")});
    QVERIFY(other.desk(1).lineWith([](const QJsonObject& line) { return isEvent(line, "listening"); }));
    event.start(2);
    QVERIFY(event.meets(seconds(10)));
    QVERIFY(event.endAll() && other.endAll());
}

void TestLanRefusals::withoutAnyNetworkADeskScans()
{
    const TestNetwork network(2);
    LanEvent event(network, 2);
    QCOMPARE(event.make(), QString());
    QVERIFY(network.unplug(1));
    QProcess::execute(str("ip"), words("-n") + QStringList{network.host(1)} + words("link set lo down"));
    CtlProcess& one = event.start(1);
    const QJsonObject verdict = one.scan(event.code(0));
    QVERIFY(isAdmitted(verdict) && !isConfirmed(verdict));
    QVERIFY(verdict.value(str("ms")).toDouble() < 150);
    QVERIFY(isUsedAt(one.scan(event.code(0)), "Desk 1"));
    QVERIFY2(one.messages().isEmpty(), one.messages().constData());
    // And once there is one, it is used.
    QVERIFY(network.plugIn(1));
    event.start(2);
    QVERIFY(event.meets(seconds(10)));
    QVERIFY(isUsedAt(event.desk(2).scan(event.code(0)), "Desk 1"));
    QVERIFY(event.endAll());
}

void TestLanRefusals::aNameThatIsTooLongIsRefusedAndCostsNoInvitation()
{
    const TestNetwork network(2);
    LanEvent event(network, 1);
    QCOMPARE(event.make(), QString());
    Door door(event);
    const QString folder = event.folder(2);
    const auto asks = [&](const QString& name) {
        return ctlOn(network.host(2), folder, str("join"), {door.invitation, str("--name"), name});
    };
    const CtlAnswer refused = asks(QString(10'000, u'x'));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains("--name") && refused.messages.size() < 1'000,
             refused.messages.constData());
    QVERIFY(!QFile::exists(folder + str("/replica.db")));
    QCOMPARE(asks(str("Desk 2")).status, 0);
    QCOMPARE(door.host.status(), 0);
}

void TestLanRefusals::anInvitationThatHasExpiredSaysSo()
{
    if (QStandardPaths::findExecutable(str("faketime")).isEmpty())
        QSKIP("no program `faketime` (package faketime)");
    const TestNetwork network(2);
    LanEvent event(network, 1);
    QCOMPARE(event.make(), QString());
    // The administrator's clock does a minute in half a second.
    Door door(event, words("--minutes 1"), withWallClock(str("+0 x120")));
    QTest::qWait(1'000);
    const CtlAnswer refused = ctlOn(network.host(2), event.folder(2), str("join"), {door.invitation});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains("The invitation has expired"), refused.messages.constData());
    QVERIFY(!QFile::exists(event.folder(2) + str("/replica.db")));
}

void TestLanRefusals::anInvitationLetsInOne()
{
    const TestNetwork network(2);
    LanEvent event(network, 1);
    QCOMPARE(event.make(), QString());
    Door door(event, words("--count 2"));
    QCOMPARE(
        ctlOn(network.host(2), event.folder(2), str("join"), {door.invitation, str("--name"), str("Two")})
            .status,
        0);
    const CtlAnswer again =
        ctlOn(network.host(2), event.folder(3), str("join"), {door.invitation, str("--name"), str("Three")});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.messages.contains("was used already"), again.messages.constData());
    QCOMPARE(event.ctl(1, str("devices")).lines.size(), std::size_t(3)); // and the authority
}

void TestLanRefusals::anInvitationToAnotherEventSaysSo()
{
    const TestNetwork network(2);
    LanEvent event(network, 1);
    LanEvent other(network, 1, {.name = "Fair"});
    QCOMPARE(event.make(), QString());
    QCOMPARE(other.make(), QString());
    const QString invitation = Door(event).invitation; // and that was it
    other.start(1);
    QVERIFY(other.desk(1).lineWith([](const QJsonObject& line) { return isEvent(line, "listening"); }));
    const CtlAnswer refused = ctlOn(network.host(2), event.folder(2), str("join"), {invitation});
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.messages.contains("is of another event"), refused.messages.constData());
    QVERIFY(isAdmitted(other.desk(1).scan(other.code(0))));
    QCOMPARE(other.ctl(1, str("devices")).lines.size(), std::size_t(2));
    QVERIFY(other.endAll());
}

void TestLanRefusals::datagramsThatAreSentAgainChangeNothing()
{
    const TestNetwork network(4);
    LanEvent event(network, 3, {.tickets = 300});
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(10)));
    QProcess repeat;
    repeat.start(str("ip"), {str("netns"), str("exec"), network.host(4), str("python3"),
                             str(GATELOG_SOURCE_DIR "/tests/scenario/hear_and_repeat.py"), str("10.77.0.4"),
                             str("1500")});
    QVERIFY(QTest::qWaitFor([&] { return repeat.canReadLine(); }, 15'000));
    const int gone = repeat.readLine().trimmed().right(1).toInt();
    QVERIFY(gone >= 1 && gone <= 3);
    // While it is there nobody would call it; so it goes.
    QCOMPARE(event.desk(gone).end(), 0);
    const int one = gone == 1 ? 2 : 1;
    const int other = 6 - gone - one;
    int next = 0;
    for (const int desk : {one, other})
        QVERIFY(
            event.desk(desk).waitFor([&] { return isConfirmed(event.desk(desk).scan(event.code(next++))); }));
    const std::array<std::size_t, 2> told{event.desk(one).count(), event.desk(other).count()};
    Capture capture(network, event.file("calls.pcap"),
                    str("tcp[tcpflags] == tcp-syn and dst host 10.77.0.4"));
    QVERIFY(capture.isRunning());
    repeat.write("\n");
    for (const int desk : {one, other, one, other}) {
        const QJsonObject verdict = event.desk(desk).scan(event.code(next++));
        QVERIFY(isConfirmed(verdict));
        QVERIFY(verdict.value(str("ms")).toDouble() < 500);
    }
    QVERIFY(QTest::qWaitFor([&] { return repeat.state() == QProcess::NotRunning; }, 20'000));
    QVERIFY2(repeat.exitCode() == 0, repeat.readAllStandardError().constData());
    capture.end();
    // A call is two packets at most, each seen on two ports and the switch itself, of 16 + 76 bytes at least.
    const qint64 packets = QFile(event.file("calls.pcap")).size() / 92;
    qInfo("1500 datagrams again in 3 s: %lld packets of calls, seen up to three times each", packets);
    QVERIFY2(packets > 0, "nobody took them for true: this story tells nothing");
    QVERIFY(packets < 300);
    for (const int desk : {one, other}) // nobody came, nobody went
        QVERIFY(!event.desk(desk).lineWith(
            [](const QJsonObject& line) {
                return isEvent(line, "peers") && line.value(str("connected")).toInt() != 1;
            },
            milliseconds(0), told.at(desk == one ? 0 : 1)));
    QVERIFY(isConfirmed(event.desk(one).scan(event.code(next))));
    QCOMPARE(event.desk(one).end(), 0);
    QCOMPARE(event.desk(other).end(), 0);
}

QTEST_GUILESS_MAIN(TestLanRefusals)
#include "tst_lan_refusals.moc"
