// SPDX-License-Identifier: Apache-2.0
#include "sync/net/endpoint.h"

#include <QtEndian>

namespace gatelog {

QString toText(const Endpoint& endpoint)
{
    const QString address = endpoint.address.toString();
    const bool isSix = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isSix ? u'[' + address + u']' : address) + u':' + QString::number(endpoint.port);
}

std::optional<Endpoint> endpointFromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype colon = trimmed.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    QStringView host = trimmed.first(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(u':'))
        return std::nullopt; // an IPv6 address without brackets: where does the port begin?
    bool isNumber = false;
    const quint16 port = trimmed.sliced(colon + 1).toUShort(&isNumber);
    QHostAddress address;
    if (!isNumber || port == 0 || !address.setAddress(host.toString()))
        return std::nullopt;
    return Endpoint{plainAddress(address), port};
}

QHostAddress plainAddress(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol || address == QHostAddress(QHostAddress::AnyIPv6))
        return address;
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour ? QHostAddress(four) : address;
}

QByteArray ipBytes(const QHostAddress& address)
{
    if (address.isNull() || !address.scopeId().isEmpty() || address.isLinkLocal())
        return {};
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 big = qToBigEndian(address.toIPv4Address());
        return QByteArray(reinterpret_cast<const char*>(&big), sizeof big);
    }
    const Q_IPV6ADDR raw = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(&raw), sizeof raw);
}

QHostAddress addressOf(QByteArrayView ip)
{
    if (ip.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(ip.data()));
    return ip.size() == 16 ? QHostAddress(reinterpret_cast<const quint8*>(ip.data())) : QHostAddress();
}

} // namespace gatelog
