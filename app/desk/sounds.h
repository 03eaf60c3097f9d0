// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"

#include <QObject>

#include <map>

class QMediaDevices;
class QSoundEffect;

namespace gatelog {

/// One sound for each verdict. Silent where there is no audio device, and heard again when one is plugged in.
class Sounds : public QObject
{
    Q_OBJECT

public:
    explicit Sounds(QObject* parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    void play(Tone tone);

private:
    void load();

    bool m_enabled = true;
    QMediaDevices* m_devices = nullptr;
    std::map<Tone, QSoundEffect*> m_effects;
};

} // namespace gatelog
