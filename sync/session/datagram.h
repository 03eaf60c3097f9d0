// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/crypto/aead.h"
#include "sync/session/message.h"

#include <optional>

namespace gatelog {

/// What a device says of itself to the networks it is on (sync/PROTOCOL.md, section 2).
struct Presence
{
    bool isNode = false;
    bool wantsAnswer = false;
    std::uint16_t port = 0;         ///< TCP; 0: it does not listen
    std::uint64_t devicePrefix = 0; ///< devicePrefixOf(); 0 in a beacon
    RunId run;                      ///< in a beacon: drawn when the desk opened for joining by code
    WallTime sent{};                ///< the sender's clock, from 1970 on, at most 48 bits of milliseconds
    friend bool operator==(const Presence&, const Presence&) = default;
};

enum class DatagramKind : std::uint8_t {
    Event,  ///< between the devices of an event
    Beacon, ///< of who may be joined by code
};

inline constexpr qsizetype kPresenceBytes = 48;
inline constexpr qsizetype kPresenceDatagramBytes = kPresenceBytes + kDatagramOverheadBytes;

/// The 48 bytes inside of a datagram.
[[nodiscard]] QByteArray encodePresence(const Presence& presence);
/// Any input is allowed. Nothing unless it is one of a version we know; flags and bytes that have no meaning
/// yet are not looked at.
[[nodiscard]] std::optional<Presence> decodePresence(QByteArrayView bytes);

/// Seals and opens datagrams of one kind: those of an event, or the beacons of who may be joined by code. A
/// value.
class DatagramSeal
{
public:
    /// For all who know the event: enrolled, invited, or holding a copy of the log.
    static DatagramSeal ofEvent(const PublicKey& authority);
    /// For everybody: whoever hears it may ask to join.
    static DatagramSeal ofBeacon();

    /// kPresenceDatagramBytes long.
    [[nodiscard]] QByteArray seal(const Presence& presence) const;
    /// Any input is allowed. Nothing where it does not open: of another event or kind, altered, another
    /// length.
    [[nodiscard]] std::optional<Presence> open(QByteArrayView datagram) const;

private:
    explicit DatagramSeal(const Hash& key) : m_key(AeadKey::fromBytes(key.view())) {}
    AeadKey m_key;
};

} // namespace gatelog
