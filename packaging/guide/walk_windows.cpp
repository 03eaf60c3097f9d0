// SPDX-License-Identifier: Apache-2.0
// Walks through every screen in one language, look and size: takes a picture of each, and says what is wrong
// with them as far as a program can see it. Exit status 1: something is.
#include "app/desk/theme.h"
#include "app/language/language.h"
#include "packaging/guide/hostile_names.h"
#include "packaging/guide/walk_rooms.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFont>

#include <cstdio>

using namespace gatelog;

namespace {

/// What is not asked for by name.
constexpr QSize kUsual(1280, 800);

QSize sizeOf(const QString& text)
{
    const QSize size(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt());
    return size.isEmpty() ? kUsual : size;
}

void scaleFont(int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0); // or no window ever stands still
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("for the pictures"));
    const auto option = [&parser](const char* name, const char* what, const char* usual) {
        parser.addOption({QLatin1StringView(name), QLatin1StringView(what), QLatin1StringView(name),
                          QLatin1StringView(usual)});
    };
    option("language", "of the texts", "en");
    option("theme", "light, dark or high-contrast", "light");
    option("size", "of the display", "1280x800");
    option("font", "percent of the platform's", "100");
    option("only", "first, desk or office", "");
    parser.addOption(
        {QStringLiteral("hostile"), QStringLiteral("every name is long, and looks like markup")});
    parser.process(app);
    const QString folder = parser.positionalArguments().value(0);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        parser.showHelp(2);

    installLanguage(app, parser.value(QStringLiteral("language")));
    scaleFont(parser.value(QStringLiteral("font")).toInt());
    applyTheme(app, themeNamed(parser.value(QStringLiteral("theme"))));
    InspectionRules rules;
    rules.display = sizeOf(parser.value(QStringLiteral("size")));
    if (parser.isSet(QStringLiteral("hostile"))) {
        rules.marker = hostileMarker();
        rules.names = InspectionRules::Names::Typed;
    }
    Walk walk(folder, rules);
    const QString only = parser.value(QStringLiteral("only"));
    const std::pair<const char*, void (*)(Walk&)> rooms[] = {
        {"first", walkFirstRun}, {"desk", walkDesk}, {"office", walkOffice}};
    for (const auto& [name, visit] : rooms)
        if (only.isEmpty() || only == QLatin1StringView(name))
            visit(walk);
    for (const QString& flaw : walk.flaws())
        std::printf("%s\n", qUtf8Printable(flaw));
    std::printf("%d pictures, %d flaws\n", walk.pictures(), int(walk.flaws().size()));
    return walk.flaws().isEmpty() ? 0 : 1;
}
