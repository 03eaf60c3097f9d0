// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_standing.h"
#include "app/language/words.h"
#include "core/base/clock.h"
#include "core/store/announcements.h"
#include "core/store/conflicts.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace gatelog {

class NoticeBar;

/// What the other desks and the network give reason to say, as notices: each subject has one line, which
/// tells of the oldest thing nobody has acknowledged.
class SyncNotices : public QObject
{
    Q_OBJECT

public:
    /// Finding each other takes a moment, and a desk alone is nothing to worry about.
    static constexpr std::chrono::milliseconds kPatience{10'000};
    static constexpr std::chrono::milliseconds kTolerableOffset{5'000};
    /// Of announcements and of conflicts that wait to be acknowledged; the newest are kept.
    static constexpr std::size_t kMaxWaiting = 100;

    /// Both must outlive it.
    SyncNotices(NoticeBar& bar, const Clock& clock, QObject* parent = nullptr);

    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    void setView(const PeersView& view);
    /// Another event was opened: what was to be acknowledged is its no more.
    void clear();
    void setGate(GateId gate);
    void addAnnouncements(const std::vector<AnnouncementEntry>& announcements);
    void addConflicts(const std::vector<ConflictCase>& conflicts);

private:
    void tell();
    void tellPeers();
    void tellWaiting();
    QString gateName(GateId gate) const;

    NoticeBar& m_bar;
    const Clock& m_clock;
    QTimer m_patience;
    PeersView m_view;
    GateId m_gate;
    bool m_isPatienceOver = false;
    bool m_hadPeers = false;     ///< in this run
    bool m_isDismissed = false;  ///< that nobody is found: until somebody is
    bool m_isOffsetSeen = false; ///< the clock's notice was taken away: until it is right
    std::deque<Words> m_announcements, m_ownConflicts, m_conflicts;
};

} // namespace gatelog
