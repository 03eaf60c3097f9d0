// SPDX-License-Identifier: Apache-2.0
#include "app/desk/system_look.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace gatelog {
namespace {

#ifdef Q_OS_WIN

bool windowsAppsAreDark()
{
    const QSettings personal(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

// Both: https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-systemparametersinfow
bool isMotionWanted()
{
    BOOL animated = TRUE;
    return !SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0) || animated;
}

bool windowsIsHighContrast()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON);
}

#elif defined(Q_OS_MACOS)

// NSWorkspace's accessibilityDisplayShouldReduceMotion, as its preference pane stores it.
bool isMotionWanted()
{
    const QSettings access(QStringLiteral("com.apple.universalaccess"), QSettings::NativeFormat);
    return !access.value(QStringLiteral("reduceMotion"), false).toBool();
}

#else

/// KDE's animation speed at "instant", or GTK's animations switched off, each in the file that its settings
/// write.
bool isMotionWanted()
{
    const auto file = [](const char* name) {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' +
               QString::fromLatin1(name);
    };
    const QSettings kde(file("kdeglobals"), QSettings::IniFormat);
    if (kde.value(QStringLiteral("KDE/AnimationDurationFactor"), 1.0).toDouble() <= 0.0)
        return false;
    const QSettings gtk(file("gtk-3.0/settings.ini"), QSettings::IniFormat);
    return gtk.value(QStringLiteral("Settings/gtk-enable-animations"), true).toBool();
}

#endif

} // namespace

SystemLook systemLook()
{
    SystemLook look;
#ifdef Q_OS_WIN
    look.dark = windowsAppsAreDark();
    look.highContrast = windowsIsHighContrast();
#else
    // The palette of the platform's own theme tells. GNOME's high contrast is such a theme, too.
    look.dark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.4F;
    look.highContrast = qEnvironmentVariable("GTK_THEME").startsWith(QLatin1StringView("HighContrast"));
#endif
    look.motion = isMotionWanted() ? SystemLook::Motion::Full : SystemLook::Motion::Reduced;
    return look;
}

} // namespace gatelog
