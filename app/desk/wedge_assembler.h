// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace gatelog {

/// Tells the key presses of a hand scanner (a "keyboard wedge": it types the code, then Enter or Tab) from
/// those of a person. A pure value: keys and their times in, decisions out. What it says to hold is kept by
/// its owner and is either dropped, when it turns out to be a scan, or given back in order, so nothing that a
/// person types is ever lost, only late by Limits::gap (or another of its gaps).
class WedgeAssembler
{
public:
    using Instant = std::chrono::milliseconds; ///< of any clock that does not jump

    struct Limits
    {
        /// Longest pause between two keys of a scan. USB scanners type a key every 1 to 10 ms, Bluetooth ones
        /// and those that compose non-ASCII characters up to 45. Fast typists take 80 to 120 ms, now and then
        /// 30 for one pair.
        std::chrono::milliseconds gap{55};
        /// The same once minLength keys have come at a scanner's speed: by then it is one, and a machine
        /// under load may stop its keys for a moment. Cutting a code in two would turn a good ticket away.
        std::chrono::milliseconds gapOfScanner{200};
        /// The same where nobody can be typing, since no text field has the focus: then only a scanner's own
        /// pauses and those of a machine under load matter.
        std::chrono::milliseconds gapElsewhere{500};
        /// Longest mean pause over the whole scan: no person keeps this up over minLength keys and Enter.
        std::chrono::milliseconds meanGap{45};
        /// Shortest code. Shorter bursts are given back as typing.
        int minLength = 4;
        /// Longest code (QR's limit); beyond it the burst is given back, so that a stuck key cannot grow
        /// memory.
        int maxLength = 4296;
    };

    enum class Key {
        Text,  ///< prints something
        Enter, ///< Enter, Return or Tab: what ends a scan
        Other, ///< anything else: cursor keys, shortcuts, a key held down
    };

    enum class What {
        Pass,        ///< not ours: let it through
        Hold,        ///< keep it back until the next decision
        ReleaseHold, ///< give back what is held, then keep this one back
        ReleasePass, ///< give back what is held, then let this one through
        Scan,        ///< drop what is held and this one: scan() has the code
    };

    WedgeAssembler() : WedgeAssembler(Limits{}) {}
    explicit WedgeAssembler(Limits limits) : m_limits(limits) {}

    enum class Focus {
        TextField, ///< a person may be typing
        Elsewhere,
    };
    /// Where the keys that follow would go.
    void setFocus(Focus focus) { m_focus = focus; }

    What press(Key key, const QString& text, Instant time);
    /// The next key did not come in time (Limits::gap, by the owner's timer): what is held must be given
    /// back.
    void giveUp() { m_text.clear(); }
    bool isHolding() const { return !m_text.isEmpty(); }
    /// How long to wait for the next key before giveUp().
    std::chrono::milliseconds patience() const;
    /// The code of the last What::Scan.
    const QString& scan() const { return m_scan; }
    const Limits& limits() const { return m_limits; }

private:
    bool inTime(Instant time) const;
    bool looksLikeScanner(Instant end, int keys) const;
    void begin(const QString& text, Instant time);

    Limits m_limits;
    Focus m_focus = Focus::TextField;
    QString m_text;
    QString m_scan;
    int m_keys = 0;
    Instant m_first{0};
    Instant m_last{0};
};

} // namespace gatelog
