// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace gatelog {

/// Whether a PIN is a staff member's. Checking one is made slow on purpose (core/crypto/pin.h): it happens in
/// a thread of its own, so that neither the window nor a scan waits. Whoever guesses waits longer each time.
/// Lives in the windows' thread.
class PinCheck : public QObject
{
    Q_OBJECT

public:
    /// Slips of the finger cost nothing; from then on the pause doubles.
    static constexpr int kFreeTries = 3;
    static constexpr std::chrono::seconds kFirstPause{2};
    static constexpr std::chrono::seconds kLongestPause{60};

    enum class Outcome { Right, Wrong };
    using Answer = std::function<void(Outcome)>;

    using QObject::QObject;

    /// `answer` is called later, in this thread, unless `context` died meanwhile. Only while pause() is zero
    /// and nothing is under way.
    void check(const StaffMember& member, const QString& pin, QObject* context, Answer answer);
    bool isBusy() const { return m_busy; }
    /// Until the next try is taken.
    std::chrono::milliseconds pause() const;

private:
    void count(Outcome outcome);

    bool m_busy = false;
    int m_wrong = 0; ///< in a row
    QElapsedTimer m_sinceWrong;
};

} // namespace gatelog
