// SPDX-License-Identifier: Apache-2.0
// A desk without a replica: sync/net alone, one of a made-up event's members, told what happens line by line
// on standard output, until standard input ends. usage: gatelog_net_probe NUMBER MEMBERS EVENT DISCOVERY-PORT
// [--listen ADDRESS:PORT] [ADDRESS:PORT]...
#include "core/base/system_clock.h"
#include "core/feed/record.h"
#include "sync/net/sync_service.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace {

using namespace gatelog;

SigningKey keyOf(int number)
{
    return SigningKey::fromSeed(QByteArray::number(number).rightJustified(32, '0'));
}

SigningKey authorityOf(int event)
{
    return SigningKey::fromSeed(QByteArray::number(event).rightJustified(32, 'A'));
}

template <class... Arguments>
void tell(const char* format, Arguments... arguments)
{
    std::printf(format, arguments...);
    std::fflush(stdout);
}

int numberOf(const PublicKey& device, int members)
{
    for (int number = 1; number <= members; ++number)
        if (keyOf(number).publicKey() == device)
            return number;
    return 0;
}

void tellStatus(const NetworkStatus& status)
{
    tell("status interfaces=%d hears=%d heardOf=%d peers=%d\n", status.interfaces,
         status.hearsDatagrams ? 1 : 0, status.heardOf, int(status.peers.size()));
}

SyncOptions optionsFrom(QStringList arguments)
{
    SyncOptions options{.device = keyOf(arguments[0].toInt())};
    options.authority = authorityOf(arguments[2].toInt()).publicKey();
    options.event = eventIdOf(options.authority);
    options.run = RunId(random64());
    options.discoveryPort = arguments[3].toUShort();
    for (arguments = arguments.mid(4); !arguments.isEmpty();) {
        const QString argument = arguments.takeFirst();
        if (argument == QLatin1String("--listen") && !arguments.isEmpty())
            options.listen.push_back(endpointFromText(arguments.takeFirst()).value_or(Endpoint{}));
        else
            options.peers.push_back(endpointFromText(argument).value_or(Endpoint{}));
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 4)
        return 2;
    const int members = arguments[1].toInt();
    Membership membership;
    for (int member = 1; member <= members; ++member)
        membership.members[keyOf(member).publicKey()] = {QString::number(member), Role::Scanner, false};

    const SystemClock clock;
    SyncService service(clock);
    std::map<PeerNumber, int> numbers;
    QObject::connect(&service, &SyncService::listening, [](const std::vector<Endpoint>& endpoints) {
        tell("listening %d\n", endpoints.empty() ? 0 : int(endpoints.front().port));
    });
    QObject::connect(&service, &SyncService::opened, [&](PeerNumber peer, const PeerIdentity& identity) {
        numbers[peer] = numberOf(identity.device, members);
        tell("opened %d\n", numbers[peer]);
    });
    QObject::connect(&service, &SyncService::closed, [&](PeerNumber peer, CloseReason reason) {
        tell("closed %d %d\n", numbers[peer], int(reason));
    });
    QObject::connect(&service, &SyncService::statusChanged, tellStatus);
    QObject::connect(&service, &SyncService::stopped, &app, &QCoreApplication::quit);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [&] {
        char rest[64];
        if (::read(STDIN_FILENO, rest, sizeof rest) <= 0) {
            input.setEnabled(false);
            service.stop();
        }
    });
    service.setMembership(membership);
    service.start(optionsFrom(arguments));
    return QCoreApplication::exec();
}
