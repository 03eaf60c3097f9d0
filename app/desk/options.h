// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/theme.h"
#include "app/sync/desk_sync.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gatelog {

/// The command line of `gatelog`. What is given there holds for this run and is not remembered.
struct Options
{
    QString folder; ///< of the replica
    QString gate;
    QString camera;
    QString video;   ///< instead of a camera, over and over
    QString image;   ///< instead of a camera
    QString standIn; ///< a video, over and over, where no camera is connected at the start
    QString language;
    std::optional<ThemeChoice> theme;
    Direction direction = Direction::Entry;
    bool fullScreen = false;
    bool kiosk = false;
    bool demonstration = false;
    bool office = false;          ///< opened at once
    std::vector<Endpoint> listen; ///< only these; empty: any address
    std::vector<Endpoint> peers;
    bool discovery = true;
};

enum class OptionsOutcome { Run, Help, Version, Wrong };

struct ParsedOptions
{
    Options options;
    OptionsOutcome outcome = OptionsOutcome::Run;
    QString text; ///< for Help, Version and Wrong: what to print
};

/// `arguments` with the program's name first, as QCoreApplication::arguments() gives them.
[[nodiscard]] ParsedOptions parseOptions(const QStringList& arguments);

[[nodiscard]] SyncSettings syncSettingsOf(const Options& options);

/// The platform's folder for an application's data: where the replica is unless --data says otherwise.
[[nodiscard]] QString defaultFolder();
/// Where the demonstration event of a folder is kept: apart, so that it is never mixed up with a real one.
[[nodiscard]] QString demonstrationFolder(const QString& folder);

} // namespace gatelog
