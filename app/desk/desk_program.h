// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/scan_pipeline.h"
#include "app/desk/code_lookup.h"
#include "app/desk/desk.h"
#include "app/desk/desk_settings.h"
#include "app/desk/desk_window.h"
#include "app/desk/joining.h"
#include "app/desk/machine_watch.h"
#include "app/desk/options.h"
#include "app/desk/screen_keeper.h"
#include "app/desk/sounds.h"
#include "app/desk/wedge_filter.h"
#include "app/sync/desk_sync.h"

#include <QObject>

namespace gatelog {

/// Which event is open, from which source codes come, and what is remembered: the program's own doings,
/// between the objects that main() builds. All of them must outlive it.
class DeskProgram : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ReplicaService& service;
        DeskSync& sync;
        Desk& desk;
        ScanPipeline& pipeline;
        CodeLookup& lookup;
        Sounds& sounds;
        DeskWindow& window;
    };

    DeskProgram(const Options& options, const Parts& parts, QObject* parent = nullptr);

    /// Opens the event of the options, and the camera.
    void start();

private:
    void connectPipeline();
    void connectWindow();
    void connectPages();
    void connectSync();
    void connectMachine();
    void connectJoining();
    void open(const QString& folder);
    void makeEvent(const NewEvent& event);
    void openDemonstration();
    void leaveDemonstration();
    void openSource();
    void chooseFolder();
    void changeSettings();
    void apply(const DeskSettings& settings);

    const Options m_options;
    Parts m_parts;
    Joining m_joining;
    MachineWatch m_machine;
    ScreenKeeper m_screens;
    QString m_folder;
    QString m_realFolder; ///< while the demonstration is open: where it was started from
    DeskSettings m_settings;
};

} // namespace gatelog
