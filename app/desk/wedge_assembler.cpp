// SPDX-License-Identifier: Apache-2.0
#include "app/desk/wedge_assembler.h"

#include <utility>

namespace gatelog {

WedgeAssembler::What WedgeAssembler::press(Key key, const QString& text, Instant time)
{
    const bool held = isHolding();
    const bool goesOn = held && inTime(time);
    switch (key) {
    case Key::Text:
        if (!goesOn || m_text.size() + text.size() > m_limits.maxLength) {
            begin(text, time);
            return held ? What::ReleaseHold : What::Hold;
        }
        m_text += text;
        ++m_keys;
        m_last = time;
        return What::Hold;
    case Key::Enter:
        if (goesOn && m_text.size() >= m_limits.minLength && looksLikeScanner(time, m_keys)) {
            m_scan = std::exchange(m_text, {});
            return What::Scan;
        }
        break;
    case Key::Other:
        break;
    }
    m_text.clear();
    return held ? What::ReleasePass : What::Pass;
}

bool WedgeAssembler::inTime(Instant time) const
{
    // A time before the last key's is a clock that started anew (another keyboard's, a wrapped counter): not
    // a burst.
    return time >= m_last && time - m_last <= patience();
}

std::chrono::milliseconds WedgeAssembler::patience() const
{
    if (m_focus == Focus::Elsewhere)
        return m_limits.gapElsewhere;
    const bool scanner = m_keys >= m_limits.minLength && looksLikeScanner(m_last, m_keys - 1);
    return scanner ? m_limits.gapOfScanner : m_limits.gap;
}

bool WedgeAssembler::looksLikeScanner(Instant end, int keys) const
{
    return m_focus == Focus::Elsewhere || end - m_first <= m_limits.meanGap * keys;
}

void WedgeAssembler::begin(const QString& text, Instant time)
{
    m_text = text;
    m_keys = 1;
    m_first = time;
    m_last = time;
}

} // namespace gatelog
