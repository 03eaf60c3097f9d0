// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

#include <chrono>

namespace gatelog::bench {

/// A made video of tickets being held up to a camera: each comes near with the hand's shake, out of focus at
/// first, while the autofocus settles; some are wallets in dark mode. Frames are 720p luminance at 30 a
/// second; the same seed gives the same video.
class ApproachingTicket
{
public:
    ApproachingTicket(const QByteArray& code, unsigned seed, bool inverted);

    /// The frame `since` the ticket came into the picture.
    QImage frame(std::chrono::milliseconds since) const;

private:
    QImage m_code; ///< one pixel a module, with the quiet zone
    unsigned m_seed;
    bool m_inverted;
};

} // namespace gatelog::bench
