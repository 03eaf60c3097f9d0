// SPDX-License-Identifier: Apache-2.0
// What somebody sees who records all that passes the network.
#include "tests/scenario/lan_test.h"

#include <QDir>
#include <QFile>

using namespace gatelog::test;
using std::chrono::seconds;

namespace {

const char* const kTickets = "code,name,category,order\n"
                             "KESTREL-4417-ROOK,Philomena Quackenbush,Balcony,ORDER-77815\n"
                             "KESTREL-9032-WREN,Thaddeus Obermaier,Balcony,ORDER-77816\n";

/// What must not be read on the wire: of the event, its gate, its desks, its guests.
QStringList secretsOf(const LanEvent& event)
{
    return {str("Winter ball of the Kestrels"),
            str("Lakeside door"),
            str("Desk 1"),
            str("Desk 2"),
            str("Desk 3"),
            str("Seated"),
            str("Balcony"),
            str("KESTREL-4417-ROOK"),
            str("KESTREL-9032-WREN"),
            str("Philomena"),
            str("Quackenbush"),
            str("Thaddeus Obermaier"),
            str("ORDER-77815"),
            str("Doors close at nine"),
            event.code(0)};
}

/// Those that are in the bytes: in UTF-8, or in UTF-16 of either order.
QStringList readIn(const QByteArray& bytes, const QStringList& secrets)
{
    QStringList found;
    for (const QString& secret : secrets) {
        QByteArray little(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2);
        QByteArray big = little;
        for (qsizetype i = 0; i + 1 < big.size(); i += 2)
            std::swap(big[i], big[i + 1]);
        if (bytes.contains(secret.toUtf8()) || bytes.contains(little) || bytes.contains(big))
            found.append(secret);
    }
    return found;
}

QByteArray allFilesOf(const QString& folder)
{
    QByteArray bytes;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLanSecrecy : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsInClear_data();
    void theSearchFindsWhatIsInClear();
    void nothingOfAnEveningCanBeReadOnTheWire();

private:
    void anEvening(LanEvent& event);
};

void TestLanSecrecy::theSearchFindsWhatIsInClear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString guest = str("Philomena");
    const QByteArray little(reinterpret_cast<const char*>(guest.utf16()), guest.size() * 2);
    QTest::newRow("as UTF-8") << QByteArray("\x01\xff") + guest.toUtf8() + '\x02';
    QTest::newRow("as UTF-16, little end first") << QByteArray("\x01") + little;
    QTest::newRow("as UTF-16, big end first") << QByteArray("\x01", 1) + '\0' + little;
}

void TestLanSecrecy::theSearchFindsWhatIsInClear()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readIn(bytes, {str("Philomena"), str("Thaddeus")}), QStringList{str("Philomena")});
}

void TestLanSecrecy::anEvening(LanEvent& event)
{
    event.startAll();
    QVERIFY(event.meets(seconds(5)));
    QVERIFY(isAdmitted(event.desk(1).scan(str("KESTREL-4417-ROOK"))));
    const QJsonObject denied = event.desk(2).scan(str("KESTREL-4417-ROOK"));
    QVERIFY(isUsedAt(denied, "Desk 1"));
    QCOMPARE(text(denied, "name"), str("Philomena Quackenbush"));
    QVERIFY(isAdmitted(event.desk(3).scan(str("KESTREL-9032-WREN"))));
    QVERIFY(isAdmitted(event.desk(2).scan(event.code(0))));
    QVERIFY(event.agree());
    QVERIFY(event.endAll());
}

void TestLanSecrecy::nothingOfAnEveningCanBeReadOnTheWire()
{
    const TestNetwork network(3);
    LanEvent event(network, 3);
    const QString csv = event.file("guests.csv");
    QFile guests(csv);
    QVERIFY(guests.open(QIODevice::WriteOnly));
    guests.write(kTickets);
    guests.close();
    const QString recorded = event.file("recorded.pcap");
    Capture capture(network, recorded);
    QVERIFY(capture.isRunning());
    QCOMPARE(event.make(), QString()); // the joins are recorded, too
    const CtlAnswer imported = event.ctl(1, str("import"), {csv});
    QVERIFY2(imported.status == 0, imported.messages.constData());
    const CtlAnswer announced = event.ctl(1, str("announce"), {str("Doors close at nine")});
    QVERIFY2(announced.status == 0, announced.messages.constData());
    anEvening(event);
    if (QTest::currentTestFailed())
        return;
    // The recording is one: what is sent in clear is in it.
    QProcess clear;
    clear.start(str("ip"), {str("netns"), str("exec"), network.host(1), str("bash"), str("-c"),
                            str("echo in clear: a passer-by > /dev/udp/10.77.0.2/9")});
    QVERIFY(clear.waitForFinished() && clear.exitCode() == 0);
    QVERIFY(QTest::qWaitFor([&] { return contentOf(recorded).contains("in clear: a passer-by"); }));
    capture.end();
    const QByteArray wire = contentOf(recorded);
    qInfo("%lld bytes were recorded", qint64(wire.size()));
    QVERIFY(wire.size() > 20'000);

    const QStringList secrets = secretsOf(event);
    QCOMPARE(readIn(wire, secrets), QStringList());
    // And the search would find them: in the folder of a desk that has them from the wire alone.
    QCOMPARE(readIn(allFilesOf(event.folder(3)), secrets), secrets);
}

QTEST_GUILESS_MAIN(TestLanSecrecy)
#include "tst_lan_secrecy.moc"
