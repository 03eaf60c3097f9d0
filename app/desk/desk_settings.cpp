// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_settings.h"

#include <QSettings>

#include <algorithm>

namespace gatelog {
namespace {

constexpr char kCamera[] = "camera/name";
constexpr char kMirrored[] = "camera/mirrored";
constexpr char kSymbologies[] = "camera/symbologies";
constexpr char kGate[] = "desk/gate";
constexpr char kShown[] = "desk/admit_shown_s";
constexpr char kSupervisor[] = "desk/asks_supervisor";
constexpr char kKiosk[] = "desk/kiosk";
constexpr char kTheme[] = "window/theme";
constexpr char kLanguage[] = "window/language";
constexpr char kSound[] = "window/sound";

constexpr int kAllSymbologies = 31;

} // namespace

QString DeskSettings::fileIn(const QString& folder)
{
    return folder + QStringLiteral("/desk.ini");
}

DeskSettings DeskSettings::load(const QString& folder)
{
    const QSettings ini(fileIn(folder), QSettings::IniFormat);
    const auto value = [&ini](const char* key, const QVariant& otherwise) {
        return ini.value(QLatin1StringView(key), otherwise);
    };
    DeskSettings settings;
    settings.camera = value(kCamera, QString()).toString();
    settings.mirrored = value(kMirrored, false).toBool();
    // A hand-edited file may hold anything: what makes no sense becomes the default.
    const int symbologies = value(kSymbologies, settings.symbologies.toInt()).toInt() & kAllSymbologies;
    if (symbologies != 0)
        settings.symbologies = Symbologies::fromInt(Symbologies::Int(symbologies));
    settings.gate = value(kGate, QString()).toString();
    const std::chrono::seconds shown(value(kShown, int(settings.admitShown.count())).toInt());
    settings.admitShown = std::clamp(shown, kShortest, kLongest);
    settings.asksSupervisor = value(kSupervisor, true).toBool();
    settings.kiosk = value(kKiosk, false).toBool();
    settings.theme = themeNamed(value(kTheme, QString()).toString());
    settings.language = value(kLanguage, QString()).toString();
    settings.sound = value(kSound, true).toBool();
    return settings;
}

bool DeskSettings::save(const QString& folder) const
{
    QSettings ini(fileIn(folder), QSettings::IniFormat);
    const auto put = [&ini](const char* key, const QVariant& value) {
        ini.setValue(QLatin1StringView(key), value);
    };
    put(kCamera, camera);
    put(kMirrored, mirrored);
    put(kSymbologies, int(symbologies.toInt()));
    put(kGate, gate);
    put(kShown, int(admitShown.count()));
    put(kSupervisor, asksSupervisor);
    put(kKiosk, kiosk);
    put(kTheme, themeName(theme));
    put(kLanguage, language);
    put(kSound, sound);
    ini.sync();
    return ini.status() == QSettings::NoError;
}

} // namespace gatelog
