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
    enum class Speaker {
        Unneeded, ///< sounds are off
        Present,
        Missing,
    };

    explicit Sounds(QObject* parent = nullptr);

    void setEnabled(bool enabled);
    void play(Tone tone);
    Speaker speaker() const;

Q_SIGNALS:
    void speakerChanged(gatelog::Sounds::Speaker speaker);

private:
    void load();

    bool m_enabled = true;
    QMediaDevices* m_devices = nullptr;
    std::map<Tone, QSoundEffect*> m_effects;
};

} // namespace gatelog
