// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sounds.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace gatelog {
namespace {

QString fileOf(Tone tone)
{
    switch (tone) {
    case Tone::Admit:
        return QStringLiteral("admit");
    case Tone::Unconfirmed:
        return QStringLiteral("unconfirmed");
    case Tone::Deny:
        return QStringLiteral("deny");
    case Tone::Attention:
        return QStringLiteral("attention");
    case Tone::NotSaved:
        return QStringLiteral("not_saved");
    case Tone::Idle:
        break;
    }
    return {};
}

} // namespace

Sounds::Sounds(QObject* parent) : QObject(parent)
{
    m_devices = new QMediaDevices(this);
    // Queued: asking for the devices within the notice of their change can deadlock in Qt 6.4.
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &Sounds::load, Qt::QueuedConnection);
    load();
}

void Sounds::load()
{
    for (const auto& [tone, effect] : m_effects)
        effect->deleteLater();
    m_effects.clear();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        Q_EMIT speakerChanged(speaker());
        return;
    }
    for (const Tone tone : kVerdictTones) {
        auto* effect = new QSoundEffect(device, this);
        effect->setSource(QUrl(QStringLiteral("qrc:/gatelog/sounds/%1.wav").arg(fileOf(tone))));
        m_effects[tone] = effect;
    }
    Q_EMIT speakerChanged(speaker());
}

void Sounds::setEnabled(bool enabled)
{
    m_enabled = enabled;
    Q_EMIT speakerChanged(speaker());
}

Sounds::Speaker Sounds::speaker() const
{
    if (!m_enabled)
        return Speaker::Unneeded;
    return m_effects.empty() ? Speaker::Missing : Speaker::Present;
}

void Sounds::play(Tone tone)
{
    const auto found = m_effects.find(tone);
    if (!m_enabled || found == m_effects.end())
        return;
    // The newest verdict is the one that counts: it does not wait for the one before to fade.
    for (const auto& [other, effect] : m_effects)
        effect->stop();
    found->second->play();
}

} // namespace gatelog
