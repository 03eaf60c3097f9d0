// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/session_table.h"
#include "sync/session/condition_pace.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace gatelog {

/// Tells each peer how this machine is doing: when its session opens, and when that has changed by enough.
/// What a peer says of its own stays with its session. One thread, with an event loop.
class Conditions : public QObject
{
    Q_OBJECT

public:
    /// `sessions` must outlive it.
    explicit Conditions(SessionTable& sessions);

    /// Nobody is told anything before.
    void set(const control::Condition& own);

private:
    void tellDue();

    SessionTable& m_sessions;
    std::optional<control::Condition> m_own;
    std::map<PeerNumber, ConditionPace> m_peers;
    QTimer m_timer;
};

} // namespace gatelog
