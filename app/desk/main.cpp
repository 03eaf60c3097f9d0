// SPDX-License-Identifier: Apache-2.0
#include "app/camera/scan_pipeline.h"
#include "app/control/control_server.h"
#include "app/desk/code_lookup.h"
#include "app/desk/desk.h"
#include "app/desk/desk_program.h"
#include "app/desk/desk_window.h"
#include "app/desk/options.h"
#include "app/desk/sounds.h"
#include "app/desk/sync_display.h"
#include "app/desk/wedge_filter.h"
#include "app/desk/window_room.h"
#include "app/language/language.h"
#include "app/office/office_program.h"
#include "app/replica/replica_service.h"
#include "app/sync/desk_sync.h"
#include "core/base/system_clock.h"

#include <QApplication>
#include <QIcon>
#include <QThread>

#include <cstdio>

using namespace gatelog;

namespace {

/// What the command line wants told instead of a window; the exit status, or nothing to go on.
std::optional<int> tell(const ParsedOptions& parsed)
{
    if (parsed.outcome == OptionsOutcome::Run)
        return std::nullopt;
    const bool wrong = parsed.outcome == OptionsOutcome::Wrong;
    std::fprintf(wrong ? stderr : stdout, "%s\n", qUtf8Printable(parsed.text));
    return wrong ? 2 : 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gatelog"));
    QApplication::setApplicationVersion(QStringLiteral(GATELOG_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/gatelog/icons/gatelog.svg")));
    const ParsedOptions parsed = parseOptions(QCoreApplication::arguments());
    if (const std::optional<int> status = tell(parsed))
        return *status;
    const Options& options = parsed.options;
    installLanguage(app, options.language.isEmpty() ? DeskSettings::load(options.folder).language
                                                    : options.language);

    // The replica, in a thread of its own: the one connection that writes.
    const SystemClock clock;
    QThread replicaThread;
    auto* service = new ReplicaService(clock);
    service->moveToThread(&replicaThread);
    QObject::connect(&replicaThread, &QThread::finished, service, &QObject::deleteLater);
    replicaThread.start();

    // The network, in a thread of its own: what other desks write comes in, what this one writes goes out.
    DeskSync sync(*service, clock, syncSettingsOf(options));

    // Commands that write records of this folder are let in while it is open.
    ControlServer control(*service);

    {
        // Codes come from the camera (decoded in a thread and a process of their own) and from hand scanners.
        CodeLookup lookup(clock);
        ScanPipeline pipeline;
        WedgeFilter scanners;
        app.installEventFilter(&scanners);

        // The desk makes scans of them; the window shows what comes of it, the sounds say it.
        Desk desk(*service, clock);
        DeskWindow window(desk, *service);
        Sounds sounds;
        QObject::connect(&scanners, &WedgeFilter::scanned, &desk, &Desk::scanCode);

        // Administrators have a second window, over the same replica.
        OfficeProgram office(*service, sync, clock);
        QObject::connect(&window, &DeskWindow::officeRequested, &office, &OfficeProgram::show);
        QObject::connect(&window.sync(), &SyncDisplay::inviteRequested, &office,
                         [&office, &window] { office.inviting().open(window); });

        DeskProgram program(options, {*service, sync, desk, pipeline, lookup, sounds, window});
        resizeWithin(window, {1280, 800});
        options.fullScreen ? window.showFullScreen() : window.show();
        if (options.office)
            office.show();
        program.start();
        QApplication::exec();
    }
    control.stop();
    sync.stop();
    replicaThread.quit();
    replicaThread.wait();
    return 0;
}
