// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"
#include "app/office/office_program.h"
#include "app/sync/desk_sync.h"
#include "packaging/guide/picture_stage.h"

namespace gatelog {

/// The office with its window, on a stage, in no network. In the windows' thread.
class OfficeStage
{
public:
    explicit OfficeStage(WallTime now);
    ~OfficeStage();
    Q_DISABLE_COPY_MOVE(OfficeStage)

    /// Shows the window once the event in the stage's folder is read. NotFound: it never came up.
    Result<> open();
    /// On the evening that `plan` makes, while guests come in: use duringEvening() as the stage's time.
    Result<> openDuringEvening(const test::EveningPlan& plan);
    static WallTime duringEvening();

    void go(const OfficePage& page);
    OfficeWindow& window() { return *office.window(); }
    /// "office-conflicts" of ConflictsPage.
    static QString pictureName(const OfficePage& page);

    PictureStage stage;
    DeskSync sync;
    OfficeProgram office;
};

} // namespace gatelog
