// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pin_check.h"

#include "core/base/result.h"
#include "core/crypto/pin.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace gatelog {

void PinCheck::check(const StaffMember& member, const QString& pin, QObject* context, Answer answer)
{
    GATELOG_CHECK(!m_busy && pause().count() == 0);
    m_busy = true;
    const auto done = [self = QPointer<PinCheck>(this), context = QPointer<QObject>(context),
                       answer = std::move(answer)](Outcome outcome) {
        if (self)
            self->count(outcome);
        if (context)
            answer(outcome);
    };
    QThreadPool::globalInstance()->start(
        [verifier = member.pinVerifier, typed = pin.toUtf8().left(kMaxPinBytes), done] {
            const Outcome outcome = checkPin(verifier, typed) ? Outcome::Right : Outcome::Wrong;
            // By way of the application: who asked may be gone before its thread hears of it.
            QMetaObject::invokeMethod(QCoreApplication::instance(), [done, outcome] { done(outcome); });
        });
}

std::chrono::milliseconds PinCheck::pause() const
{
    if (m_wrong < kFreeTries)
        return {};
    const int doublings = std::min(m_wrong - kFreeTries, 8);
    const std::chrono::milliseconds whole =
        std::min<std::chrono::milliseconds>(kFirstPause * (1 << doublings), kLongestPause);
    return std::max(std::chrono::milliseconds(0), whole - std::chrono::milliseconds(m_sinceWrong.elapsed()));
}

void PinCheck::count(Outcome outcome)
{
    m_busy = false;
    m_wrong = outcome == Outcome::Right ? 0 : m_wrong + 1;
    m_sinceWrong.start();
}

} // namespace gatelog
