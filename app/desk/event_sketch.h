// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace gatelog {

/// What somebody has typed so far about an event that is to be started. Kept in `desk.ini` beside the replica
/// to be, so that it can be left and gone on with; the passphrase is never kept. A value.
struct EventSketch
{
    QString name;
    QStringList gates;
    int capacity = 0; ///< how many may be inside; 0: no limit
    QString deviceName;

    static constexpr int kMaxGates = 200;
    static constexpr int kMaxCapacity = 10'000'000;

    static EventSketch load(const QString& folder);
    void save(const QString& folder) const;
    /// Once the event is there.
    static void forget(const QString& folder);
    friend bool operator==(const EventSketch&, const EventSketch&) = default;
};

} // namespace gatelog
