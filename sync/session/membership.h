// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"

#include <QByteArray>
#include <QMetaType>

#include <map>

namespace gatelog {

/// Who may have a session, and what they are called: from the replica's Setup, told anew whenever that
/// changes. A value.
struct Membership
{
    struct Member
    {
        QString name;
        Role role = Role::Scanner;
        bool isRevoked = false;
        friend bool operator==(const Member&, const Member&) = default;
    };
    std::map<PublicKey, Member> members; ///< without the authority
    QByteArray credential;               ///< the record that enrols this device; empty: not known yet
    friend bool operator==(const Membership&, const Membership&) = default;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::Membership)
