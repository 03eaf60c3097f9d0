// SPDX-License-Identifier: Apache-2.0
#include "app/camera/code_presence.h"

#include <algorithm>

namespace gatelog {

QList<DecodedCode> CodePresence::frame(const QList<DecodedCode>& codes, Instant now, const IsKnown& isKnown)
{
    forgetGone(now);
    for (Present& present : m_present)
        ++present.framesSince;
    QList<DecodedCode> scans;
    QStringList readInThisFrame; // a picture may hold the same code twice; that is still one frame
    for (const DecodedCode& code : codes) {
        if (readInThisFrame.contains(code.text))
            continue;
        readInThisFrame.append(code.text);
        Present& present = arrival(code.text, now);
        ++present.readings;
        if (present.reported)
            continue;
        if (present.readings < m_limits.readingsOfUnknown && !(isKnown && isKnown(code.text)))
            continue;
        present.reported = true;
        scans.append(code);
    }
    return scans;
}

int CodePresence::readings(const QString& text) const
{
    const auto found = std::find_if(m_present.begin(), m_present.end(),
                                    [&text](const Present& present) { return present.text == text; });
    return found == m_present.end() ? 0 : found->readings;
}

CodePresence::Present& CodePresence::arrival(const QString& text, Instant now)
{
    const auto found = std::find_if(m_present.begin(), m_present.end(),
                                    [&text](const Present& present) { return present.text == text; });
    if (found != m_present.end()) {
        found->lastSeen = now;
        found->framesSince = 0;
        return *found;
    }
    if (m_present.size() >= std::size_t(m_limits.tracked)) {
        m_present.erase(std::min_element(
            m_present.begin(), m_present.end(),
            [](const Present& left, const Present& right) { return left.lastSeen < right.lastSeen; }));
    }
    m_present.push_back(Present{text, now, 0, 0, false});
    return m_present.back();
}

void CodePresence::forgetGone(Instant now)
{
    // Before this frame is counted: a code that this frame reads again was missed by the frames before it
    // only.
    std::erase_if(m_present, [this, now](const Present& present) {
        return now - present.lastSeen >= m_limits.gone && present.framesSince >= m_limits.goneFrames;
    });
}

} // namespace gatelog
