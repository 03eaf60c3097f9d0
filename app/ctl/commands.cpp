// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"

namespace gatelog {

std::span<const Command* const> commands()
{
    static const Command* const all[] = {
        &kInitCommand,      &kImportCommand,    &kIssueCommand,    &kListCommand,   &kGateCommand,
        &kTicketCommand,    &kScanCommand,      &kUndoCommand,     &kSearchCommand, &kStatusCommand,
        &kLogCommand,       &kVerifyCommand,    &kRebuildCommand,  &kDemoCommand,   &kReportCommand,
        &kConflictsCommand, &kDevicesCommand,   &kSetAsideCommand, &kAcceptCommand, &kExportCommand,
        &kMergeCommand,     &kBackupCommand,    &kRestoreCommand,  &kRevokeCommand, &kStaffCommand,
        &kAnnounceCommand,  &kAuthorityCommand, &kDeskCommand,     &kInviteCommand, &kJoinCommand,
        &kMonitorCommand,   &kStressCommand,    &kCategoryCommand, &kSellCommand};
    return all;
}

} // namespace gatelog
