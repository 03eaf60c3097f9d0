// SPDX-License-Identifier: Apache-2.0
#include "tests/net/test_network.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

namespace gatelog::test {

namespace {

QString prefix()
{
    return QStringLiteral("gln%1-").arg(::getpid());
}

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

bool ip(const QString& words)
{
    return run(QStringLiteral("ip"), words.split(u' '));
}

bool ipIn(const QString& space, const QString& words)
{
    return ip(QStringLiteral("-n %1 %2").arg(space, words));
}

/// An address that is still looked at for a double (RFC 4862) cannot be used for a second.
bool skipAddressChecks(const QString& space)
{
    return run(
        QStringLiteral("ip"),
        {QStringLiteral("netns"), QStringLiteral("exec"), space, QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("for f in all default; do echo 0 > /proc/sys/net/ipv6/conf/$f/accept_dad; done")});
}

void sweep()
{
    const QStringList names =
        QDir(QStringLiteral("/run/netns")).entryList({QStringLiteral("gln*-*")}, QDir::System | QDir::Files);
    for (const QString& name : names)
        if (!QDir(QStringLiteral("/proc/") + name.mid(3).section(u'-', 0, 0)).exists())
            ip(QStringLiteral("netns del ") + name);
}

} // namespace

QString TestNetwork::whyNot()
{
    if (::geteuid() != 0)
        return QStringLiteral("network namespaces need root");
    if (!run(QStringLiteral("ip"), {QStringLiteral("-Version")}))
        return QStringLiteral("no program `ip` (package iproute2)");
    const QString probe = prefix() + QStringLiteral("probe");
    if (!ip(QStringLiteral("netns add ") + probe))
        return QStringLiteral("this machine does not let us make network namespaces");
    ip(QStringLiteral("netns del ") + probe);
    return {};
}

TestNetwork::TestNetwork(int hosts, Families families) : m_hosts(hosts), m_families(families)
{
    sweep();
    bool isMade =
        ip(QStringLiteral("netns add ") + bridge()) &&
        ipIn(bridge(),
             QStringLiteral("link add br0 type bridge mcast_snooping 0 forward_delay 0 stp_state 0")) &&
        ipIn(bridge(), QStringLiteral("link set br0 up"));
    for (int number = 1; number <= hosts; ++number)
        isMade = isMade && ip(QStringLiteral("netns add ") + host(number)) &&
                 ipIn(host(number), QStringLiteral("link set lo up")) && skipAddressChecks(host(number)) &&
                 plugIn(number);
    m_isMade = isMade;
}

TestNetwork::~TestNetwork()
{
    for (int number = 1; number <= m_hosts; ++number)
        ip(QStringLiteral("netns del ") + host(number));
    ip(QStringLiteral("netns del ") + bridge());
}

QString TestNetwork::host(int number) const
{
    return prefix() + QString::number(number);
}

QString TestNetwork::bridge() const
{
    return prefix() + QStringLiteral("br");
}

QString TestNetwork::port(int number) const
{
    return QStringLiteral("v%1").arg(number);
}

bool TestNetwork::plugIn(int number) const
{
    const QString space = host(number);
    const bool isThere = ip(QStringLiteral("link add %1 netns %2 type veth peer name eth0 netns %3")
                                .arg(port(number), bridge(), space)) &&
                         ipIn(bridge(), QStringLiteral("link set %1 master br0 up").arg(port(number))) &&
                         ipIn(space, QStringLiteral("-6 addr add fd77::%1/64 dev eth0 nodad").arg(number));
    const bool hasFour = m_families == Families::SixOnly ||
                         ipIn(space, QStringLiteral("addr add 10.77.0.%1/24 brd + dev eth0").arg(number));
    return isThere && hasFour && ipIn(space, QStringLiteral("link set eth0 up"));
}

bool TestNetwork::unplug(int number) const
{
    return ipIn(host(number), QStringLiteral("link del eth0"));
}

bool TestNetwork::cut(int number) const
{
    return ipIn(bridge(), QStringLiteral("link set %1 nomaster").arg(port(number)));
}

bool TestNetwork::mend(int number) const
{
    return ipIn(bridge(), QStringLiteral("link set %1 master br0").arg(port(number)));
}

bool TestNetwork::dropGroupTraffic() const
{
    bool isDone = true;
    for (int number = 1; number <= m_hosts; ++number)
        isDone = isDone && setFlag(number, QStringLiteral("mcast_flood off bcast_flood off"));
    for (int from = 1; from <= m_hosts; ++from)
        for (int to = 1; to <= m_hosts; ++to)
            isDone =
                isDone &&
                (from == to ||
                 ipIn(host(from), QStringLiteral("neigh replace 10.77.0.%1 lladdr %2 dev eth0 nud permanent")
                                      .arg(to)
                                      .arg(macOf(to))));
    return isDone;
}

bool TestNetwork::isolateClients() const
{
    bool isDone = true;
    for (int number = 1; number <= m_hosts; ++number)
        isDone = isDone && setFlag(number, QStringLiteral("isolated on"));
    return isDone;
}

QString TestNetwork::macOf(int number) const
{
    QProcess process;
    process.start(QStringLiteral("ip"),
                  {QStringLiteral("netns"), QStringLiteral("exec"), host(number), QStringLiteral("cat"),
                   QStringLiteral("/sys/class/net/eth0/address")});
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

bool TestNetwork::setFlag(int number, const QString& what) const
{
    return run(QStringLiteral("bridge"),
               QStringLiteral("-n %1 link set dev %2 %3").arg(bridge(), port(number), what).split(u' '));
}

} // namespace gatelog::test
