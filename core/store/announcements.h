// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <set>
#include <vector>

namespace gatelog {

/// The stable lower-case name, as `--json` output prints it: "stop", "resume"; empty for none.
[[nodiscard]] QString entryEffectName(EntryEffect effect);

/// Says something to the desks. The text is put into one line, and must be fit to stand in a list
/// (isPlainText()). Usage: it is not, or there is neither text nor effect; TooLarge: it is longer than
/// Announcement::kMaxTextBytes; NotFound: no such gate; NotPermitted: this device is no supervisor's,
/// administrator's or node's. On the replica's thread; durable when it returns.
[[nodiscard]] Result<VerifiedRecord> announce(Replica& replica, const Announcement& announcement);

/// One announcement that counts, as people read it.
struct AnnouncementEntry
{
    RecordRef ref;
    WallTime time; ///< by the author's hybrid clock
    QString text;
    GateId gate; ///< 0: all
    EntryEffect effect = EntryEffect::None;
    QString device; ///< the author's name
    QString staff;  ///< who was on duty there; empty: nobody signed in
};

/// At most `limit`, newest first. Reads the registers, not the log: it does not grow with the scans.
[[nodiscard]] std::vector<AnnouncementEntry> readAnnouncements(Replica& replica, int limit);

/// The devices that prove by a record of theirs that they held the announcement when they wrote it, its
/// author among them. Who heard it and has written nothing since is not among them. Reads the records since
/// then, the newest kMaxHeardLooked at most.
inline constexpr int kMaxHeardLooked = 50'000;
[[nodiscard]] std::set<PublicKey> devicesThatHeard(Replica& replica, const RecordRef& announcement);

} // namespace gatelog
