// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QMetaType>
#include <QString>

#include <optional>

namespace gatelog {

/// Where a device can be reached.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// "192.0.2.1:4000", "[2001:db8::1]:4000", "[fe80::1%eth0]:4000".
[[nodiscard]] QString toText(const Endpoint& endpoint);
/// What toText() gives; any input is allowed. Names are not looked up, and port 0 is none.
[[nodiscard]] std::optional<Endpoint> endpointFromText(QStringView text);
/// An IPv4 address that a socket for both families wrote as IPv6 (RFC 4291, 2.5.5.2) is the IPv4 address
/// again: one host must not have two names.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress& address);

/// 4 or 16 bytes, as messages carry them; empty for an address that means nothing elsewhere (with a scope).
[[nodiscard]] QByteArray ipBytes(const QHostAddress& address);
/// The other way round. Null for any other length.
[[nodiscard]] QHostAddress addressOf(QByteArrayView ip);

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::Endpoint)
