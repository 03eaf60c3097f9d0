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
    QVERIFY(event.meets(seconds(5)));
    QVERIFY(isConfirmed(two.scan(event.code(0))));
    // Where no port is asked for, one that is free is taken.
    other.start(1, {str("--listen"), str("10.77.0.2:47616")});
    QVERIFY(other.desk(1).lineWith([](const QJsonObject& line) { return isEvent(line, "listening"); }));
    event.start(2);
    QVERIFY(event.meets(seconds(5)));
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
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.messages.contains("name") && refused.messages.size() < 1'000,
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
    Door door(event, words("--minutes 1"),
              words("env FAKETIME_DONT_FAKE_MONOTONIC=1 faketime -f") + QStringList{str("+0 x120")});
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
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(3)));
    std::array<std::size_t, 4> told{};
    for (int desk = 1; desk <= 3; ++desk)
        told.at(std::size_t(desk)) = event.desk(desk).count();
    // Who calls where it came from, finds nobody.
    Capture capture(network, event.file("calls.pcap"),
                    str("tcp[tcpflags] & tcp-syn != 0 and host 10.77.0.4"));
    QVERIFY(capture.isRunning());
    QProcess repeat;
    repeat.start(str("ip"), {str("netns"), str("exec"), network.host(4), str("python3"),
                             str(GATELOG_SOURCE_DIR "/tests/scenario/hear_and_repeat.py"), str("10.77.0.4"), str("2000")});
    QVERIFY(QTest::qWaitFor([&] { return repeat.state() == QProcess::NotRunning; }, 25'000));
    const QByteArray heard = repeat.readAllStandardOutput();
    QVERIFY2(heard.contains(" 10.77.0."), repeat.readAllStandardError().constData());
    for (int number = 0; number < 9; ++number) {
        const QJsonObject verdict = event.desk(1 + number % 3).scan(event.code(number));
        QVERIFY(isConfirmed(verdict));
    }
    capture.end();
    const qint64 calls = QFile(event.file("calls.pcap")).size() / 90; // of a call that is refused, both ways
    qInfo("2000 datagrams again: at most %lld packets of calls", calls);
    QVERIFY(calls < 200);
    for (int desk = 1; desk <= 3; ++desk) // nobody came, nobody went
        QVERIFY(!event.desk(desk).lineWith(
            [](const QJsonObject& line) {
                return isEvent(line, "peers") && line.value(str("connected")).toInt() != 2;
            },
            milliseconds(0), told.at(std::size_t(desk))));
    QVERIFY(event.endAll());
}

QTEST_GUILESS_MAIN(TestLanRefusals)
#include "tst_lan_refusals.moc"
