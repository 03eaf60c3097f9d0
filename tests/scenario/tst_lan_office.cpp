// SPDX-License-Identifier: Apache-2.0
// The office writes into its folder while its desk runs on it.
#include "tests/scenario/lan_test.h"

#include <QFile>

using namespace gatelog::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// From the command's end until everybody knows.
constexpr milliseconds kSoon{1'000};

} // namespace

class TestLanOffice : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidAtTheOfficeIsKnownAtTheDoors();
    void whatNeedsTheFolderForItselfSaysSo();
};

void TestLanOffice::whatIsSaidAtTheOfficeIsKnownAtTheDoors()
{
    const TestNetwork network(3);
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(10)));
    CtlProcess& two = event.desk(2);

    const CtlAnswer stopped = event.ctl(1, str("announce"), {str("Medics"), str("--stop")});
    QVERIFY2(stopped.status == 0, stopped.messages.constData());
    QVERIFY(two.lineWith(
        [](const QJsonObject& line) {
            return isEvent(line, "announcement") && text(line, "text") == QLatin1String("Medics") &&
                   text(line, "effect") == QLatin1String("stop");
        },
        kSoon));
    QCOMPARE(text(two.scan(event.code(0)), "reason"), str("entry_stopped"));
    QCOMPARE(event.ctl(1, str("announce"), {str("--resume")}).status, 0);
    QVERIFY(two.waitFor([&] { return text(two.last("announcement"), "effect") == QLatin1String("resume"); },
                        kSoon));
    const QJsonObject admitted = two.scan(event.code(0));
    QVERIFY(isConfirmed(admitted));

    const QString list = event.file("late.csv");
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("code,name\nLATE-1,Zoe\n") > 0);
    file.close();
    QCOMPARE(event.ctl(1, str("import"), {list}).status, 0);
    QCOMPARE(event.ctl(1, str("staff"), {str("Anna"), str("--role"), str("supervisor")}).status, 0);
    QCOMPARE(event.ctl(1, str("ticket"), {text(admitted, "ticket"), str("--block")}).status, 0);
    QVERIFY(QTest::qWaitFor([&] { return event.ctl(2, str("search"), {str("Zoe")}).status == 0; }, 3'000));
    QVERIFY(isConfirmed(two.scan(str("LATE-1"))));
    QVERIFY(two.waitFor([&] { return text(two.scan(event.code(0)), "reason") == QLatin1String("blocked"); },
                        kSoon));

    const CtlAnswer revoked = event.ctl(1, str("revoke"), {str("Desk 3")});
    QVERIFY2(revoked.status == 0, revoked.messages.constData());
    QVERIFY(event.desk(3).lineWith(
        [](const QJsonObject& line) { return isEvent(line, "peers") && line.value(str("revoked")).toBool(); },
        kSoon));
    QVERIFY(two.waitFor([&] { return two.connected() == 1; }, seconds(2)));
    QVERIFY(isConfirmed(event.desk(1).scan(event.code(1))));
    QVERIFY(event.agree({1, 2}));
    QVERIFY(event.endAll());
    for (const QJsonObject& device : event.ctl(1, str("devices")).lines)
        QVERIFY2(!device.value(str("went_on_twice")).toBool(), qPrintable(text(device, "name")));
    QCOMPARE(event.ctl(1, str("verify")).status, 0);
    QVERIFY(!QFile::exists(event.folder(1) + str("/control")));
}

void TestLanOffice::whatNeedsTheFolderForItselfSaysSo()
{
    const TestNetwork network(1);
    LanEvent event(network, 1);
    QCOMPARE(event.make(), QString());
    CtlProcess& desk = event.start(1);
    QVERIFY(desk.lineWith([](const QJsonObject& line) { return isEvent(line, "listening"); }));
    for (const QStringList& command :
         {QStringList{str("scan"), event.code(0)}, QStringList{str("rebuild")}, QStringList{str("invite")}}) {
        const CtlAnswer refused = event.ctl(1, command.front(), command.mid(1));
        QCOMPARE(refused.status, 4);
        QVERIFY2(refused.messages.contains("In use by another Gatelog program"),
                 refused.messages.constData());
    }
    // As after a power cut: what the killed program left is no hindrance.
    desk.kill();
    QCOMPARE(event.ctl(1, str("announce"), {str("We are back")}).status, 0);
    event.start(1);
    QVERIFY(event.desk(1).lineWith([](const QJsonObject& line) { return isEvent(line, "listening"); }));
    QCOMPARE(event.ctl(1, str("announce"), {str("Doors open")}).status, 0);
    QVERIFY(event.endAll());
}

QTEST_GUILESS_MAIN(TestLanOffice)
#include "tst_lan_office.moc"
