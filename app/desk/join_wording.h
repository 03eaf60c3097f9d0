// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "sync/net/join_client.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace gatelog {

/// Why a computer did not get into an event, each with what to do about it. As Wording: no state, any thread.
class JoinWording
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::JoinWording)

public:
    static QString failure(const JoinFailure& failure);
    static QString unreadable(ErrorCode code); ///< of Invitation::decode()
    static QString noName();
    static QString noAddress();
    static QString folderTaken();
    /// By code, where more than one event may be meant; `hosts` are their addresses.
    static QString severalInvite(const std::vector<Endpoint>& hosts);
    static QString notWritten(ErrorCode code); ///< the replica could not be made

private:
    static QString answered(JoinVerdict verdict);
};

} // namespace gatelog
