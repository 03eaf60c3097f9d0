// SPDX-License-Identifier: Apache-2.0
// New desks that come all at once, break off, or meet two who invite.
#include "tests/scenario/lan_test.h"

#include <QFile>
#include <QJsonArray>

using namespace gatelog::test;
using std::chrono::seconds;

namespace {

/// `invite` on the administrator's laptop.
struct Door
{
    CtlProcess host;

    explicit Door(const LanEvent& event, const QStringList& more)
        : host(event.space(1), event.folder(1), str("invite"), more)
    {
    }
    QStringList invitations(int count)
    {
        QStringList shown;
        host.waitFor([&] {
            shown.clear();
            for (const QJsonObject& line : host.lines())
                if (line.contains(str("invitation")))
                    shown.append(text(line, "invitation"));
            return shown.size() == count;
        });
        return shown;
    }
    bool tells(const char* event, const QString& name, std::chrono::milliseconds patience)
    {
        return host
            .lineWith(
                [&](const QJsonObject& line) { return isEvent(line, event) && text(line, "name") == name; },
                patience)
            .has_value();
    }
};

} // namespace

class TestLanJoining : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void moreThanWaitAtATimeHaveTheirTurn();
    void whoBreaksOffWhileAskingLeavesItsInvitation();
    void whoBreaksOffOnceLetInLeavesItsInvitationAndItsName();
    void ofTwoThatInviteByCodeAPersonChooses();
};

void TestLanJoining::moreThanWaitAtATimeHaveTheirTurn()
{
    constexpr int kGuests = 18; // 16 may wait for the administrator
    const TestNetwork network(kGuests + 1);
    LanEvent event(network, 1);
    QCOMPARE(event.make(), QString());
    Door door(event, {str("--ask"), str("--count"), QString::number(kGuests)});
    const QStringList invitations = door.invitations(kGuests);
    QCOMPARE(invitations.size(), kGuests);
    std::vector<std::unique_ptr<CtlProcess>> guests;
    for (int guest = 0; guest < kGuests; ++guest)
        guests.push_back(std::make_unique<CtlProcess>(
            network.host(guest + 2), event.folder(guest + 2), str("join"),
            QStringList{invitations.at(guest), str("--name"), str("Desk %1").arg(guest + 2)}));
    // Two find no place, and are told so.
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::count_if(guests.begin(), guests.end(), [](const auto& guest) {
                       return guest->messages().contains("it is asked again");
                   }) == kGuests - 16;
        },
        15'000));
    std::size_t seen = 0;
    for (int answered = 0; answered < kGuests; ++answered) {
        const auto asks = [](const QJsonObject& line) { return isEvent(line, "asks"); };
        const auto asked = door.host.lineWith(asks, seconds(20), seen);
        QVERIFY2(asked, qPrintable(str("%1 have asked").arg(answered)));
        while (!asks(door.host.lines().at(seen++)))
            ;
        door.host.write(str("y"));
    }
    for (const auto& guest : guests)
        QVERIFY2(guest->status(seconds(30)) == 0, guest->messages().constData());
    QCOMPARE(door.host.status(seconds(30)), 0);
}

void TestLanJoining::whoBreaksOffWhileAskingLeavesItsInvitation()
{
    const TestNetwork network(2);
    LanEvent event(network, 1);
    QCOMPARE(event.make(), QString());
    Door door(event, {str("--ask")});
    const QStringList arguments{door.invitations(1).value(0), str("--name"), str("Side door")};
    {
        CtlProcess guest(network.host(2), event.folder(2), str("join"), arguments);
        QVERIFY(door.tells("asks", str("Side door"), seconds(10)));
        guest.kill();
    }
    QVERIFY(door.tells("gone", str("Side door"), seconds(10)));
    door.host.write(str("y")); // typed too late, and for nobody
    const std::size_t from = door.host.count();
    CtlProcess again(network.host(2), event.folder(2), str("join"), arguments);
    QVERIFY(
        door.host.lineWith([](const QJsonObject& line) { return isEvent(line, "asks"); }, seconds(10), from));
    door.host.write(str("y"));
    QVERIFY2(again.status() == 0, again.messages().constData());
    QCOMPARE(door.host.status(), 0);
}

void TestLanJoining::whoBreaksOffOnceLetInLeavesItsInvitationAndItsName()
{
    const TestNetwork network(2);
    LanEvent event(network, 1);
    QCOMPARE(event.make(), QString());
    Door door(event, {});
    const QStringList arguments{door.invitations(1).value(0), str("--name"), str("Side door")};
    // Its folder cannot be made: it is let in, and its key is lost.
    const CtlAnswer broken = ctlOn(network.host(2), str("/dev/null/side"), str("join"), arguments);
    QVERIFY(broken.status != 0);
    QVERIFY(door.tells("joined", str("Side door"), seconds(5)));
    QVERIFY(door.tells("never_came", str("Side door"), seconds(25)));
    const CtlAnswer again = ctlOn(network.host(2), event.folder(2), str("join"), arguments);
    QVERIFY2(again.status == 0, again.messages.constData());
    QCOMPARE(door.host.status(), 0);
    QStringList standings;
    for (const QJsonObject& device : event.ctl(1, str("devices")).lines)
        if (text(device, "name") == QLatin1String("Side door"))
            standings.append(text(device, "standing"));
    standings.sort();
    QCOMPARE(standings, (QStringList{str("revoked"), str("scanner")}));
    event.start(1);
    CtlProcess side(network.host(2), event.folder(2), str("desk"), {str("--stdin")});
    QVERIFY(side.waitFor([&] { return side.hasAll(1); }));
    QVERIFY(side.waitFor([&] { return isConfirmed(side.scan(event.code(0))); }));
}

void TestLanJoining::ofTwoThatInviteByCodeAPersonChooses()
{
    const TestNetwork network(3);
    LanEvent ball(network, 1);
    LanEvent fair(network, 1, {.name = "Fair", .tickets = 7, .firstHost = 2});
    QCOMPARE(ball.make(), QString());
    QCOMPARE(fair.make(), QString());
    Door ballDoor(ball, {str("--by-code")});
    Door fairDoor(fair, {str("--by-code")});
    for (Door* door : {&ballDoor, &fairDoor})
        QVERIFY(door->host.lineWith([](const QJsonObject& line) { return isEvent(line, "listening"); }));
    QTest::qWait(1'000);
    const QString folder = ball.folder(9);
    const QStringList byCode{str("--by-code"), str("--name"), str("Side door")};
    const CtlAnswer several = ctlOn(network.host(3), folder, str("join"), byCode);
    QCOMPARE(several.status, 1);
    QCOMPARE(several.last().value(str("addresses")).toArray().size(), 2);
    QVERIFY2(several.messages.contains("--peer"), several.messages.constData());
    QVERIFY(!QFile::exists(folder + str("/replica.db")));

    CtlProcess guest(network.host(3), folder, str("join"), byCode + words("--peer 10.77.0.2:47616"));
    const auto shown = guest.lineWith([](const QJsonObject& line) { return isEvent(line, "code"); });
    const auto asked = fairDoor.host.lineWith([](const QJsonObject& line) { return isEvent(line, "asks"); });
    QVERIFY(shown && asked);
    QCOMPARE(text(*shown, "code"), text(*asked, "code"));
    fairDoor.host.write(str("y"));
    guest.write(str("y"));
    QVERIFY2(guest.status() == 0, guest.messages().constData());
    QCOMPARE(guest.last("joined").value(str("tickets")).toInt(), 7);
    QCOMPARE(fairDoor.host.status(), 0);
}

QTEST_GUILESS_MAIN(TestLanJoining)
#include "tst_lan_joining.moc"
