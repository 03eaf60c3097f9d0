// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QHostAddress>

#include <chrono>

namespace gatelog {

/// How many connections may come in, in all and from one address, before anybody has proved who he is
/// (sync/PROTOCOL.md, section 10). Pure: steady times are arguments.
class AdmissionLimits
{
public:
    using Millis = std::chrono::milliseconds;
    static constexpr int kMaxPending = 64;
    static constexpr int kMaxPendingOfAddress = 8;
    static constexpr int kBurst = 20;
    static constexpr Millis kRefill{200}; ///< one more connection
    static constexpr qsizetype kMaxAddresses = 4'096;

    /// A connection came. True: it may go on and counts as pending until settled().
    [[nodiscard]] bool admit(const QHostAddress& address, Millis now);
    /// It is authenticated, or gone.
    void settled(const QHostAddress& address);
    int pending() const { return m_pending; }

private:
    struct Source
    {
        int pending = 0;
        Millis emptyUntil{0}; ///< when all tokens taken are back, on the scale of steady time
    };
    static constexpr Millis kForgetEvery{500};
    void forgetIdle(Millis now);

    QHash<QHostAddress, Source> m_sources;
    int m_pending = 0;
    Millis m_forgotAt = -kForgetEvery;
};

} // namespace gatelog
