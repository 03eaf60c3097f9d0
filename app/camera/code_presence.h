// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace gatelog {

/// Which codes are in the picture, and which of them are scans. The same code held still is one scan; a
/// different code is one at once; the same code is one again after it has left the picture. A text that
/// nobody vouches for is a scan only once it has been read alike in two frames. Pure: time is an argument.
class CodePresence
{
public:
    using Instant = std::chrono::steady_clock::time_point;
    using IsKnown = std::function<bool(const QString& text)>;

    struct Limits
    {
        /// A code has left the picture when it has not been read for this long ...
        std::chrono::milliseconds gone{700};
        /// ... and in this many decoded frames. A hard code is read by one frame in four only (the rotation
        /// of passes), and a camera in poor light gives ten frames a second; two whole rotations must have
        /// missed it.
        int goneFrames = 8;
        /// Frames that must read an unknown text alike.
        int readingsOfUnknown = 2;
        /// Codes remembered at once; beyond it the one unseen for the longest is forgotten.
        int tracked = 16;
    };

    CodePresence() : CodePresence(Limits{}) {}
    explicit CodePresence(Limits limits) : m_limits(limits) {}

    /// One decoded frame, empty or not, in order of time. Returns the codes that are scans now.
    QList<DecodedCode> frame(const QList<DecodedCode>& codes, Instant now, const IsKnown& isKnown);

    /// How many frames have read this text since it came into the picture; 0 when it is not there.
    int readings(const QString& text) const;
    bool isEmpty() const { return m_present.empty(); }
    void clear() { m_present.clear(); }

private:
    struct Present
    {
        QString text;
        Instant lastSeen;
        int framesSince = 0; ///< decoded frames since it was last read
        int readings = 0;
        bool reported = false;
    };
    Present& arrival(const QString& text, Instant now);
    void forgetGone(Instant now);

    Limits m_limits;
    std::vector<Present> m_present;
};

} // namespace gatelog
