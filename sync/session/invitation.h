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

/// What an administrator shows to a new desk, as QR and as text (sync/PROTOCOL.md, section 9).
struct Invitation
{
    struct Address
    {
        QByteArray ip; ///< 4 or 16 bytes
        std::uint16_t port = 0;
        friend bool operator==(const Address&, const Address&) = default;
    };
    static constexpr std::size_t kMaxAddresses = 8;

    PublicKey authority;
    InvitationToken token;
    UnixSeconds expires{};
    std::vector<Address> addresses;

    [[nodiscard]] QString encode() const;
    /// Any input is allowed; white space around and within is ignored, as pasting brings it. Damaged, or NewerFormat.
    static Result<Invitation> decode(const QString& text);
    friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// An invitation that may be answered.
struct OpenInvitation
{
    InvitationToken token;
    WallTime expires{};
    Role role = Role::Scanner;
    friend bool operator==(const OpenInvitation&, const OpenInvitation&) = default;
};

/// A new desk that asks to be enrolled, with proof of the token.
struct JoinRequest
{
    PublicKey device;
    QString name;
    InvitationToken token;
    Role role = Role::Scanner; ///< of the invitation
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
