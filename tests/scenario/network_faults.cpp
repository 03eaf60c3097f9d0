// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/network_faults.h"

#include <QFile>
#include <QTest>

namespace gatelog::test {

namespace {

const QString kDelayQueue = QStringLiteral(GATELOG_BIN_DIR "/gatelog_delay_queue");

struct Ran
{
    bool isDone = false;
    QString output;
};

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    const bool isDone =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {isDone, QString::fromUtf8(process.readAllStandardOutput())};
}

bool ipIn(const QString& space, const QString& words)
{
    return run(QStringLiteral("ip"), QStringLiteral("-n %1 %2").arg(space, words).split(u' ')).isDone;
}

QString setOf(const TestNetwork& network, const std::vector<int>& hosts)
{
    QStringList ports;
    for (const int host : hosts)
        ports.append(u'"' + network.port(host) + u'"');
    return QStringLiteral("{ %1 }").arg(ports.join(QStringLiteral(", ")));
}

} // namespace

QString NetworkFaults::whyNot()
{
    if (const QString why = TestNetwork::whyNot(); !why.isEmpty())
        return why;
    if (!run(QStringLiteral("nft"), {QStringLiteral("--version")}).isDone)
        return QStringLiteral("no program `nft` (package nftables)");
    if (!run(QStringLiteral("tcpdump"), {QStringLiteral("--version")}).isDone)
        return QStringLiteral("no program `tcpdump` (package tcpdump)");
    return {};
}

NetworkFaults::NetworkFaults(const TestNetwork& network) : m_network(network)
{
    rule(QStringLiteral("add table bridge faults"));
    rule(QStringLiteral("add chain bridge faults passing { type filter hook forward priority 0 ; }"));
}

bool NetworkFaults::rule(const QString& rule)
{
    return run(QStringLiteral("ip"), {QStringLiteral("netns"), QStringLiteral("exec"), m_network.bridge(),
                                      QStringLiteral("nft"), rule})
        .isDone;
}

bool NetworkFaults::linkDown(int host)
{
    return ipIn(m_network.host(host), QStringLiteral("link set eth0 down"));
}

/// The system forgets a global IPv6 address with its link, and keeps the one of IPv4.
bool NetworkFaults::linkUp(int host)
{
    const QString space = m_network.host(host);
    return ipIn(space, QStringLiteral("link set eth0 up")) &&
           ipIn(space, QStringLiteral("-6 addr replace fd77::%1/64 dev eth0 nodad").arg(host));
}

bool NetworkFaults::cutOneWay(const std::vector<int>& from, const std::vector<int>& to)
{
    return rule(QStringLiteral("add rule bridge faults passing iifname %1 oifname %2 drop")
                    .arg(setOf(m_network, from), setOf(m_network, to)));
}

bool NetworkFaults::split(const std::vector<int>& some, const std::vector<int>& others)
{
    return cutOneWay(some, others) && cutOneWay(others, some);
}

bool NetworkFaults::lose(int percent)
{
    return rule(
        QStringLiteral("add rule bridge faults passing numgen random mod 100 < %1 drop").arg(percent));
}

bool NetworkFaults::heal()
{
    return rule(QStringLiteral("flush chain bridge faults passing"));
}

qint64 NetworkFaults::bytesSwitched() const
{
    qint64 bytes = 0;
    for (int host = 1; host <= m_network.hosts(); ++host)
        bytes +=
            run(QStringLiteral("ip"),
                {QStringLiteral("netns"), QStringLiteral("exec"), m_network.bridge(), QStringLiteral("cat"),
                 QStringLiteral("/sys/class/net/%1/statistics/rx_bytes").arg(m_network.port(host))})
                .output.trimmed()
                .toLongLong();
    return bytes;
}

QString SlowLinks::whyNot()
{
    if (!QFile::exists(kDelayQueue))
        return QStringLiteral("built without libnetfilter_queue: no slow links");
    if (!run(QStringLiteral("iptables"), {QStringLiteral("--version")}).isDone)
        return QStringLiteral("no program `iptables` (package iptables)");
    return {};
}

SlowLinks::SlowLinks(const TestNetwork& network, std::chrono::milliseconds delay)
{
    for (int host = 1; host <= network.hosts(); ++host) {
        const QStringList there{QStringLiteral("netns"), QStringLiteral("exec"), network.host(host)};
        for (const char* program : {"iptables", "ip6tables"})
            m_areSlow = m_areSlow &&
                        run(QStringLiteral("ip"),
                            there + QStringList{QString::fromLatin1(program)} +
                                QStringLiteral("-A OUTPUT -o eth0 -j NFQUEUE --queue-num 0 --queue-bypass")
                                    .split(u' '))
                            .isDone;
        auto& queue = m_queues.emplace_back(std::make_unique<QProcess>());
        queue->start(QStringLiteral("ip"), there + QStringList{kDelayQueue, QString::number(delay.count())});
        m_areSlow = m_areSlow && queue->waitForReadyRead(3'000) &&
                    queue->readAllStandardOutput().startsWith("holding");
    }
}

SlowLinks::~SlowLinks()
{
    for (const auto& queue : m_queues) {
        queue->kill();
        queue->waitForFinished(1'000);
    }
}

Capture::Capture(const TestNetwork& network, const QString& file, const QString& filter)
{
    m_process.start(QStringLiteral("ip"),
                    {QStringLiteral("netns"), QStringLiteral("exec"), network.bridge(),
                     QStringLiteral("tcpdump"), QStringLiteral("-i"), QStringLiteral("any"),
                     QStringLiteral("-s"), QStringLiteral("0"), QStringLiteral("-U"), QStringLiteral("-Z"),
                     QStringLiteral("root"), QStringLiteral("--immediate-mode"), QStringLiteral("-w"), file,
                     filter});
    QByteArray said;
    m_isRunning = QTest::qWaitFor([&] {
        said += m_process.readAllStandardError();
        return said.contains("listening on");
    });
    if (!m_isRunning)
        qWarning("tcpdump: %s", said.constData());
}

Capture::~Capture()
{
    end();
}

void Capture::end()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(1'000);
}

} // namespace gatelog::test
