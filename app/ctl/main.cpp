// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "core/base/system_clock.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>

namespace gatelog {
namespace {

const Command* commandNamed(const char* name)
{
    for (const Command* command : commands())
        if (std::strcmp(command->name, name) == 0)
            return command;
    return nullptr;
}

int listCommands(FILE* to)
{
    std::fprintf(to, "gatelogctl %s\n\nUsage: gatelogctl COMMAND [OPTIONS]\n\n", GATELOG_VERSION);
    for (const Command* command : commands())
        std::fprintf(to, "  %-10s %s\n", command->name, command->summary);
    std::fprintf(to, "\ngatelogctl COMMAND --help tells more.\n");
    return to == stdout ? 0 : int(ExitStatus::Usage);
}

void addCommonOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("data"), QStringLiteral("The replica's folder."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object per line.")});
}

int run(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(command.summary));
    addCommonOptions(parser);
    command.addOptions(parser);
    Output messages(false);
    if (!parser.parse(arguments)) {
        messages.message(QStringLiteral("gatelogctl: ") + parser.errorText());
        return int(ExitStatus::Usage);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return 0;
    }
    QString data = parser.value(QStringLiteral("data"));
    if (data.isEmpty())
        data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    Output out(parser.isSet(QStringLiteral("json")));
    const SystemClock clock;
    Context context{parser, out, ReplicaFolder(data), clock};
    return int(command.run(context));
}

std::unique_ptr<QCoreApplication> applicationFor(const Command& command, int& argc, char** argv)
{
    // Nothing is ever shown, so no display is asked for.
    if (command.needs != Needs::Core && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    switch (command.needs) {
    case Needs::Core:
        return std::make_unique<QCoreApplication>(argc, argv);
    case Needs::Gui:
        return std::make_unique<QGuiApplication>(argc, argv);
    case Needs::Widgets:
        return std::make_unique<QApplication>(argc, argv);
    }
    GATELOG_CHECK(!"every need has an application");
}

} // namespace
} // namespace gatelog

int main(int argc, char* argv[])
{
    using namespace gatelog;
    if (argc < 2)
        return listCommands(stderr);
    if (std::strcmp(argv[1], "--help") == 0 || std::strcmp(argv[1], "-h") == 0 ||
        std::strcmp(argv[1], "help") == 0)
        return listCommands(stdout);
    if (std::strcmp(argv[1], "--version") == 0) {
        std::printf("gatelogctl %s\n", GATELOG_VERSION);
        return 0;
    }
    const Command* command = commandNamed(argv[1]);
    if (!command) {
        std::fprintf(stderr, "gatelogctl: no command %s\n\n", argv[1]);
        return listCommands(stderr);
    }
    QCoreApplication::setApplicationName(QStringLiteral("gatelog"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATELOG_VERSION));
    const std::unique_ptr<QCoreApplication> app = applicationFor(*command, argc, argv);
    QStringList arguments = app->arguments();
    arguments.removeAt(1);
    return run(*command, arguments);
}
