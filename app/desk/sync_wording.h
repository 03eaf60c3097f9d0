// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_standing.h"
#include "app/desk/wording.h"
#include "core/store/announcements.h"
#include "core/store/conflicts.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatelog {

/// All sentences about the other desks. As Wording: no state, any thread.
class SyncWording
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::SyncWording)

public:
    /// Two or three words, for the header.
    static QString chip(const PeersStanding& standing);
    /// What that means for admissions, in one or two sentences.
    static QString standing(const PeersStanding& standing);

    /// How fresh what this desk knows is, in a few words.
    static QString freshness(const PeersView& view);

    /// "Connected, caught up", "Silent for 3 minutes", "Revoked".
    static QString device(const SyncState::Device& device);
    static QString confirms(); ///< of the arbiter
    static QString role(Role role);
    /// "clock +2.4 s": theirs less ours; empty where the difference is of no account.
    static QString clockOffset(std::chrono::milliseconds offset);
    /// "Battery 43 %", "Battery low: 12 %"; empty unless it runs on its battery.
    static QString battery(const control::Condition& condition);
    static bool isBatteryLow(const control::Condition& condition);
    /// Where we listen, and what is wrong with the network: a sentence each.
    static QStringList networkFacts(const PeersView& view);

    /// Others are enrolled and none is found. `hadPeers`: some were, in this run.
    static QString nobodyFound(const PeersView& view, bool hadPeers);
    /// Ours differs: the others' median less ours.
    static QString clockDiffers(std::chrono::milliseconds offset);
    static QString revoked();
    static QString notEnrolled();
    static QString invitationScanned();
    static QString invitationAdvice();

    /// A double admission; `own` is this desk's device.
    static QString conflict(const ConflictCase& conflict, const PublicKey& own, const Viewpoint& view);
    /// `gate` is the name of the gate it is for; empty: all.
    static QString announcement(const AnnouncementEntry& entry, const QString& gate, const Viewpoint& view);
    /// While entry is stopped; `text` is what was announced, perhaps nothing.
    static QString entryStopped(const QString& gate, const QString& text);
};

} // namespace gatelog
