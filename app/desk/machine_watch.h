// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/power_state.h"
#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace gatelog {

/// Looks after what the laptop itself may run out of: charge and disk; and notices when it was asleep. Lives
/// in the windows' thread.
class MachineWatch : public QObject
{
    Q_OBJECT

public:
    enum class Danger { None, Low, Critical };

    static constexpr int kLowPercent = 20;
    static constexpr int kCriticalPercent = 8;
    static constexpr qint64 kLowBytes = 1'000'000'000;
    static constexpr qint64 kCriticalBytes = 200'000'000;
    /// A clock that moved on by so much between two ticks: the laptop slept. Who sets it forward by hand has
    /// the camera opened once more, which does no harm.
    static constexpr std::chrono::seconds kSleepGap{10};
    static constexpr std::chrono::seconds kTick{1};
    static constexpr std::chrono::seconds kLookEvery{15};

    /// Where it looks; tests put their own in.
    struct Senses
    {
        std::function<std::optional<PowerState>()> power;
        std::function<qint64(const QString& folder)> freeBytes; ///< -1: nobody says
    };
    static Senses machineSenses();

    /// `clock` must outlive it.
    explicit MachineWatch(const Clock& clock, QObject* parent = nullptr)
        : MachineWatch(clock, machineSenses(), parent)
    {
    }
    MachineWatch(const Clock& clock, Senses senses, QObject* parent = nullptr);

    /// Of the replica that is open.
    void setFolder(const QString& folder);
    /// At once, instead of at the next turn.
    void look();
    void tick();
    /// Tells once more what it saw last, for who did not hear it.
    void tell();
    /// As last looked at.
    const std::optional<PowerState>& power() const { return m_power; }

    static Danger dangerOf(const std::optional<PowerState>& power);
    static Danger dangerOf(qint64 freeBytes);

Q_SIGNALS:
    void powerChanged(gatelog::MachineWatch::Danger danger, int percent);
    void diskChanged(gatelog::MachineWatch::Danger danger, qint64 freeBytes);
    /// After a sleep of about so long.
    void woke(std::chrono::milliseconds slept);

private:
    void tellPower();
    void tellDisk();

    const Clock& m_clock;
    Senses m_senses;
    QString m_folder;
    QTimer m_ticks;
    QTimer m_looks;
    WallTime m_lastTick;
    std::optional<PowerState> m_power;
    std::optional<qint64> m_freeBytes;
};

} // namespace gatelog
