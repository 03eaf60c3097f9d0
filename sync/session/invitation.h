// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ledger/body.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gatelog {

using InvitationToken = FixedBytes<struct InvitationTokenTag, 16>;

/// What an administrator shows to a new desk, as QR and as text (sync/PROTOCOL.md, section 9). A plain value.
struct Invitation
{
    struct Address
    {
        QByteArray ip; ///< 4 or 16 bytes
        std::uint16_t port = 0;
        friend bool operator==(const Address&, const Address&) = default;
    };
    static constexpr std::size_t kMaxAddresses = 8;
    /// Of a text that is looked at, white space included.
    static constexpr qsizetype kMaxTextCharacters = 4'096;

    PublicKey authority;
    InvitationToken token;
    UnixSeconds expires{};
    std::vector<Address> addresses;

    /// Of QR's alphanumeric mode, without white space. Aborts beyond kMaxAddresses or on an address of
    /// another length.
    [[nodiscard]] QString encode() const;
    /// Any input is allowed; white space around and within is ignored, as pasting brings it, and case, too.
    /// Damaged, TooLarge, or NewerFormat. Whether it has expired is for who issued it to say: clocks differ.
    static Result<Invitation> decode(const QString& text);
    friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// An invitation that may be answered. One that was used is kept with an expiry of the past, so that it is
/// told from one that never was.
struct OpenInvitation
{
    InvitationToken token;
    WallTime expires{};
    Role role = Role::Scanner;
    PublicKey usedBy{}; ///< may ask again, whatever `expires` says: the answer may not have reached it
    friend bool operator==(const OpenInvitation&, const OpenInvitation&) = default;
};

/// A new desk that asks to be enrolled: with proof of a token, or with a code that both screens show.
struct JoinRequest
{
    PublicKey device;
    QString name;
    InvitationToken token;     ///< zero by code
    Role role = Role::Scanner; ///< of the invitation
    QString code;              ///< six digits for the administrator to compare; empty by invitation
    friend bool operator==(const JoinRequest&, const JoinRequest&) = default;
};

/// Numbers of Welcome.
enum class JoinVerdict : std::uint8_t {
    Enrolled = 1,
    Wait = 2,
    Refused = 3,
    Expired = 4,
    NoInvitation = 5,
    NameTaken = 6,
};

} // namespace gatelog
