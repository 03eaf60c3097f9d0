// SPDX-License-Identifier: Apache-2.0
// Desks on networks of this machine's own making: real interfaces, real datagrams, cables that are pulled.
#include "tests/net/test_network.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>
#include <vector>

using gatelog::test::TestNetwork;

namespace {

/// A gatelog_net_probe on a host, and what it has told.
class Probe : public QObject
{
public:
    Probe(const TestNetwork& network, int host, int number, int members, const QStringList& more = {},
          int event = 1)
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
            while (m_process.canReadLine())
                take(QString::fromLatin1(m_process.readLine()).trimmed());
        });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("ip"),
                        QStringList{QStringLiteral("netns"), QStringLiteral("exec"), network.host(host),
                                    QStringLiteral(GATELOG_BIN_DIR "/gatelog_net_probe"),
                                    QString::number(number), QString::number(members), QString::number(event),
                                    QStringLiteral("47615")} +
                            more);
    }
    ~Probe() override
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(3'000))
            m_process.kill();
        m_process.waitForFinished(1'000);
    }

    std::set<int> sessions; ///< numbers of the others
    QStringList ends;       ///< "3 7": of number 3, reason 7
    QString status;
    bool listens = false;

private:
    void take(const QString& line)
    {
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        if (word == QLatin1String("listening")) {
            listens = true;
        } else if (word == QLatin1String("opened")) {
            sessions.insert(rest.toInt());
        } else if (word == QLatin1String("closed")) {
            if (!rest.endsWith(QLatin1String(" 2"))) // of two sessions the other stays
                sessions.erase(rest.section(u' ', 0, 0).toInt());
            ends.append(rest);
        } else if (word == QLatin1String("status")) {
            status = rest;
        }
    }
    QProcess m_process;
};

using Probes = std::vector<std::unique_ptr<Probe>>;

/// One of each number on the host of that number.
Probes probesOn(const TestNetwork& network, int count)
{
    Probes probes;
    for (int number = 1; number <= count; ++number)
        probes.push_back(std::make_unique<Probe>(network, number, number, count));
    return probes;
}

bool isMesh(const Probes& probes)
{
    return std::all_of(probes.begin(), probes.end(),
                       [&](const auto& probe) { return probe->sessions.size() + 1 == probes.size(); });
}

bool meshWithin(const Probes& probes, int ms)
{
    QElapsedTimer timer;
    timer.start();
    const bool came = QTest::qWaitFor([&] { return isMesh(probes); }, ms);
    qInfo("%d desks: %lld ms", int(probes.size()), timer.elapsed());
    return came;
}

bool saysWithin(const Probe& probe, const char* status, int ms = 3'000)
{
    const bool came = QTest::qWaitFor([&] { return probe.status == QLatin1String(status); }, ms);
    if (!came)
        qWarning("%s", qPrintable(probe.status));
    return came;
}

} // namespace

class TestNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void desksFindEachOther();
    void overSixAlone();
    void aKnownAddressWorksWhereDatagramsDoNot();
    void isolatedClientsHearNothing();
    void anInterfaceThatComesLater();
    void anInterfaceThatIsReplaced();
    void aCutIsNoticedAndMended();
    void twoEventsNeverMix();
    void severalDesksOnOneHostWithoutANetwork();
    void thirtyAtOnce();
};

void TestNetworks::initTestCase()
{
    const QString why = TestNetwork::whyNot();
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestNetworks::desksFindEachOther()
{
    const TestNetwork network(3);
    QVERIFY(network.isMade());
    const Probes probes = probesOn(network, 3);
    QVERIFY(meshWithin(probes, 3'000));
    QVERIFY(saysWithin(*probes[0], "interfaces=1 hears=1 heardOf=0 peers=2"));
}

void TestNetworks::overSixAlone()
{
    const TestNetwork network(3, TestNetwork::Families::SixOnly);
    QVERIFY(network.isMade());
    const Probes probes = probesOn(network, 3);
    QVERIFY(meshWithin(probes, 3'000));
}

void TestNetworks::aKnownAddressWorksWhereDatagramsDoNot()
{
    const TestNetwork network(3);
    QVERIFY(network.isMade() && network.dropGroupTraffic());
    const Probe a(network, 1, 1, 3, {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:4000")});
    const Probe b(network, 2, 2, 3, {QStringLiteral("10.77.0.1:4000")});
    const Probe c(network, 3, 3, 3);
    QVERIFY(QTest::qWaitFor([&] { return a.sessions.contains(2) && b.sessions.contains(1); }, 3'000));
    QTest::qWait(2'500); // time enough for datagrams
    QVERIFY(c.listens && c.sessions.empty());
    QVERIFY(saysWithin(c, "interfaces=1 hears=0 heardOf=0 peers=0"));
}

void TestNetworks::isolatedClientsHearNothing()
{
    const TestNetwork network(2);
    QVERIFY(network.isMade() && network.isolateClients());
    const Probes probes = probesOn(network, 2);
    QTest::qWait(3'000);
    for (const auto& probe : probes) {
        QVERIFY(probe->listens && probe->sessions.empty());
        QVERIFY(saysWithin(*probe, "interfaces=1 hears=0 heardOf=0 peers=0"));
    }
}

void TestNetworks::anInterfaceThatComesLater()
{
    const TestNetwork network(2);
    QVERIFY(network.isMade() && network.unplug(2));
    const Probes probes = probesOn(network, 2);
    QVERIFY(QTest::qWaitFor([&] { return probes[1]->listens; }));
    QVERIFY(saysWithin(*probes[1], "interfaces=0 hears=0 heardOf=0 peers=0"));
    QTest::qWait(1'000);
    QVERIFY(probes[1]->sessions.empty());
    QVERIFY(network.plugIn(2));
    QVERIFY(meshWithin(probes, 5'000));
}

/// As a network card that is pulled out and put in again: a new one, with the address of the old.
void TestNetworks::anInterfaceThatIsReplaced()
{
    const TestNetwork network(2);
    QVERIFY(network.isMade());
    const Probes probes = probesOn(network, 2);
    QVERIFY(meshWithin(probes, 3'000));
    QVERIFY(network.unplug(1));
    QVERIFY(
        QTest::qWaitFor([&] { return probes[0]->sessions.empty() && probes[1]->sessions.empty(); }, 8'000));
    QVERIFY(network.plugIn(1));
    QVERIFY(meshWithin(probes, 5'000));
}

void TestNetworks::aCutIsNoticedAndMended()
{
    const TestNetwork network(3);
    QVERIFY(network.isMade());
    const Probes probes = probesOn(network, 3);
    QVERIFY(meshWithin(probes, 3'000));
    QVERIFY(network.cut(1));
    QVERIFY(QTest::qWaitFor([&] { return probes[0]->sessions.empty(); }, 8'000));
    QVERIFY(QTest::qWaitFor([&] { return !probes[1]->sessions.contains(1); }, 3'000));
    QVERIFY(probes[1]->sessions.contains(3) && probes[2]->sessions.contains(2));
    QVERIFY(network.mend(1));
    QVERIFY(meshWithin(probes, 5'000));
}

void TestNetworks::twoEventsNeverMix()
{
    const TestNetwork network(4);
    QVERIFY(network.isMade());
    Probes odd;
    Probes even;
    for (int number = 1; number <= 4; ++number) // the devices are enrolled at both
        (number % 2 == 0 ? even : odd)
            .push_back(std::make_unique<Probe>(network, number, number, 4, QStringList(), 1 + number % 2));
    QVERIFY(meshWithin(odd, 3'000) && meshWithin(even, 3'000));
    QTest::qWait(3'000);
    QCOMPARE(odd[0]->sessions, std::set<int>{3});
    QCOMPARE(even[0]->sessions, std::set<int>{4});
    for (const Probes* probes : {&odd, &even})
        for (const auto& probe : *probes)
            QVERIFY(saysWithin(*probe, "interfaces=1 hears=1 heardOf=0 peers=1"));
}

void TestNetworks::severalDesksOnOneHostWithoutANetwork()
{
    const TestNetwork network(1);
    QVERIFY(network.isMade() && network.unplug(1));
    Probes probes;
    for (int number = 1; number <= 4; ++number)
        probes.push_back(std::make_unique<Probe>(network, 1, number, 4));
    QVERIFY(meshWithin(probes, 5'000));
}

void TestNetworks::thirtyAtOnce()
{
    constexpr int kDesks = 30;
    const TestNetwork network(kDesks);
    QVERIFY(network.isMade());
    const Probes probes = probesOn(network, kDesks);
    QVERIFY(meshWithin(probes, 20'000));
    QTest::qWait(6'000); // longer than silence is borne
    QVERIFY(isMesh(probes));
    for (const auto& probe : probes)
        for (const QString& end : probe->ends)
            QVERIFY2(end.endsWith(QLatin1String(" 2")), qPrintable(end));
}

QTEST_GUILESS_MAIN(TestNetworks)
#include "tst_networks.moc"
