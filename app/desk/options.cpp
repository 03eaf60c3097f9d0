// SPDX-License-Identifier: Apache-2.0
#include "app/desk/options.h"

#include "app/language/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <utility>

namespace gatelog {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::Options)
};

QCommandLineOption option(const char* name, const QString& description, const QString& value = {})
{
    return QCommandLineOption(QString::fromLatin1(name), description, value);
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Texts::tr("Scans tickets at the doors of an event, with or without a network."));
    parser.addOption(option("data", Texts::tr("Folder of the event's data."), QStringLiteral("folder")));
    parser.addOption(option("gate", Texts::tr("Gate this desk stands at."), QStringLiteral("name")));
    parser.addOption(option("exit", Texts::tr("Scan guests who leave.")));
    parser.addOption(option("camera", Texts::tr("Camera to use, by its name."), QStringLiteral("name")));
    parser.addOption(option("video",
                            Texts::tr("Video file to read codes from instead of a camera, over and over."),
                            QStringLiteral("file")));
    parser.addOption(option("stand-in", Texts::tr("Video file to read codes from where there is no camera."),
                            QStringLiteral("file")));
    parser.addOption(option("image", Texts::tr("Picture to read codes from instead of a camera."),
                            QStringLiteral("file")));
    parser.addOption(option("fullscreen", Texts::tr("Fill the screen.")));
    parser.addOption(option("office", Texts::tr("Open the administrator's window as well.")));
    parser.addOption(option("kiosk", Texts::tr("Fill the screen, and let nobody leave it without a "
                                               "supervisor's PIN, where the event has one.")));
    parser.addOption(
        option("demo", Texts::tr("Say that this is a demonstration, and make its event if there is none.")));
    parser.addOption(option("language", Texts::tr("Language of the window: %1.").arg(languageCodes()),
                            QStringLiteral("code")));
    parser.addOption(option("listen", Texts::tr("Listen for other desks here alone; may be repeated."),
                            QStringLiteral("address:port")));
    parser.addOption(option("peer", Texts::tr("Another desk's address; may be repeated."),
                            QStringLiteral("address:port")));
    parser.addOption(option("no-discovery", Texts::tr("Do not look for other desks in the network.")));
    parser.addOption(
        option("theme", Texts::tr("Colours: light, dark, high-contrast or auto."), QStringLiteral("name")));
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    ParsedOptions parsed;
    const auto wrong = [&parsed](const QString& text) {
        parsed.outcome = OptionsOutcome::Wrong;
        parsed.text = text;
        return parsed;
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help)) {
        parsed.outcome = OptionsOutcome::Help;
        parsed.text = parser.helpText();
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.outcome = OptionsOutcome::Version;
        parsed.text = QStringLiteral("gatelog %1").arg(QCoreApplication::applicationVersion());
        return parsed;
    }
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&parser](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    if (!parser.positionalArguments().isEmpty())
        return wrong(Texts::tr("Unexpected argument: %1").arg(parser.positionalArguments().first()));
    if (int(isSet("video")) + int(isSet("image")) + int(isSet("camera")) > 1)
        return wrong(Texts::tr("Only one of --camera, --video and --image can be given."));
    Options& options = parsed.options;
    options.folder = isSet("data") ? value("data") : defaultFolder();
    options.gate = value("gate");
    options.camera = value("camera");
    options.video = value("video");
    options.image = value("image");
    options.standIn = value("stand-in");
    options.language = value("language");
    if (isSet("language") && !isLanguage(options.language))
        return wrong(Texts::tr("There are the languages %1.").arg(languageCodes()));
    if (isSet("theme")) {
        options.theme = themeNamed(value("theme"));
        if (themeName(*options.theme) != value("theme").toLower())
            return wrong(Texts::tr("There are the colours light, dark, high-contrast and auto."));
    }
    options.discovery = !isSet("no-discovery");
    for (const auto& [name, endpoints] : {std::pair{"listen", &options.listen}, {"peer", &options.peers}}) {
        for (const QString& text : parser.values(QString::fromLatin1(name))) {
            const auto endpoint = endpointFromText(text);
            if (!endpoint)
                return wrong(Texts::tr("%1 is no address with a port.").arg(text));
            endpoints->push_back(*endpoint);
        }
    }
    options.direction = isSet("exit") ? Direction::Exit : Direction::Entry;
    options.fullScreen = isSet("fullscreen");
    options.kiosk = isSet("kiosk");
    options.demonstration = isSet("demo");
    options.office = isSet("office");
    return parsed;
}

SyncSettings syncSettingsOf(const Options& options)
{
    SyncSettings settings;
    settings.listen = options.listen;
    settings.peers = options.peers;
    settings.discovery = options.discovery;
    return settings;
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString demonstrationFolder(const QString& folder)
{
    return folder + QStringLiteral("/demonstration");
}

} // namespace gatelog
