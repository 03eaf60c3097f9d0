// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/join_initiator.h"
#include "sync/session/join_responder.h"
#include "tests/support/test_author.h"

#include <QTest>

namespace gatelog::test {

inline const QString kName = QStringLiteral("Desk 7, north");

inline HandshakeHash handshakeHash(char byte)
{
    return *HandshakeHash::fromBytes(QByteArray(64, byte));
}

inline InvitationToken token(char byte)
{
    return *InvitationToken::fromBytes(QByteArray(16, byte));
}

inline Invitation invitation(char tokenByte = 't')
{
    return {authorityKey().publicKey(), token(tokenByte), UnixSeconds{}, {}};
}

inline std::vector<OpenInvitation> openInvitations()
{
    return {{token('s'), instant(60'000), Role::Administrator},
            {token('t'), instant(60'000), Role::Supervisor}};
}

inline JoinInitiator invited(const Invitation& by = invitation(), char device = 'n')
{
    return *JoinInitiator::byInvitation(Author::key(device), kName, by);
}

inline JoinResponder inviting(char hash = 'h', std::vector<OpenInvitation> open = openInvitations())
{
    return JoinResponder(Purpose::Sync, handshakeHash(hash), authorityKey().publicKey(), std::move(open));
}

inline JoinResponder openForCode(char hash = 'h')
{
    return JoinResponder(Purpose::JoinByCode, handshakeHash(hash), authorityKey().publicKey(), {});
}

template <class Progress>
const Progress* progressOf(const Result<JoinInitiator::Step>& step)
{
    return step && step->progress ? std::get_if<Progress>(&*step->progress) : nullptr;
}

} // namespace gatelog::test
