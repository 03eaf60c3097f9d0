// SPDX-License-Identifier: Apache-2.0
#include "app/desk/machine_watch.h"

#include <QStorageInfo>

#include <utility>

namespace gatelog {

MachineWatch::Senses MachineWatch::machineSenses()
{
    return {[] { return powerState(); },
            [](const QString& folder) {
                const QStorageInfo disk(folder);
                return disk.isValid() && disk.isReady() ? disk.bytesAvailable() : qint64(-1);
            }};
}

MachineWatch::MachineWatch(const Clock& clock, Senses senses, QObject* parent)
    : QObject(parent), m_clock(clock), m_senses(std::move(senses)), m_ticks(this), m_looks(this),
      m_lastTick(clock.now())
{
    m_ticks.setInterval(kTick);
    m_looks.setInterval(kLookEvery);
    connect(&m_ticks, &QTimer::timeout, this, &MachineWatch::tick);
    connect(&m_looks, &QTimer::timeout, this, &MachineWatch::look);
    m_ticks.start();
    m_looks.start();
}

void MachineWatch::setFolder(const QString& folder)
{
    m_folder = folder;
    m_freeBytes.reset();
    look();
}

void MachineWatch::tick()
{
    // The steady clock stands still while a Linux laptop sleeps, and goes on elsewhere: the wall clock tells.
    const WallTime now = m_clock.now();
    const std::chrono::milliseconds passed = now - std::exchange(m_lastTick, now);
    if (passed >= kSleepGap)
        Q_EMIT woke(passed);
}

void MachineWatch::look()
{
    if (const std::optional<PowerState> power = m_senses.power(); power != m_power) {
        m_power = power;
        tellPower();
    }
    if (m_folder.isEmpty())
        return;
    if (const qint64 free = m_senses.freeBytes(m_folder); free != m_freeBytes) {
        m_freeBytes = free;
        tellDisk();
    }
}

void MachineWatch::tell()
{
    tellPower();
    if (m_freeBytes)
        tellDisk();
}

void MachineWatch::tellPower()
{
    Q_EMIT powerChanged(dangerOf(m_power), m_power ? m_power->percent : 100);
}

void MachineWatch::tellDisk()
{
    Q_EMIT diskChanged(dangerOf(*m_freeBytes), *m_freeBytes);
}

MachineWatch::Danger MachineWatch::dangerOf(const std::optional<PowerState>& power)
{
    if (!power || !power->isDischarging || power->percent > kLowPercent)
        return Danger::None;
    return power->percent > kCriticalPercent ? Danger::Low : Danger::Critical;
}

MachineWatch::Danger MachineWatch::dangerOf(qint64 freeBytes)
{
    if (freeBytes < 0 || freeBytes >= kLowBytes)
        return Danger::None;
    return freeBytes >= kCriticalBytes ? Danger::Low : Danger::Critical;
}

} // namespace gatelog
