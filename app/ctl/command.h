// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/replica.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>

namespace gatelog {

/// DESIGN.md, section 10.
enum class ExitStatus : int { Done = 0, Found = 1, Usage = 2, Damaged = 3, Refused = 4 };

[[nodiscard]] ExitStatus exitStatusOf(const Error& error);
/// The graver of two.
[[nodiscard]] ExitStatus worse(ExitStatus a, ExitStatus b);

/// Where a command's words go: with --json one object per line on standard output, messages on standard
/// error.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}
    bool isJson() const { return m_json; }
    /// A line of the result; printed, and flushed, only in JSON mode.
    void json(const QJsonObject& object);
    /// A line of the result for people; printed, and flushed, only without --json.
    void text(const QString& line);
    /// To standard error, in both modes.
    void message(const QString& line);
    /// The error in a sentence, to standard error; returns what the program exits with.
    ExitStatus failed(const Error& error);

private:
    bool m_json;
};

/// What every command is given.
struct Context
{
    QCommandLineParser& parser;
    Output& out;
    ReplicaFolder folder;
    const Clock& clock;

    /// To write, this process must have the folder for itself.
    Result<std::unique_ptr<Replica>> open(Replica::Mode mode) const;
    /// For a command that only appends records: where a program has the folder open, that one writes them
    /// (app/control/CONTROL.md).
    Result<std::unique_ptr<Replica>> openToAppend() const;
    /// Of --passphrase-file, its last line end removed; empty without the option.
    Result<QByteArray> passphrase() const;
    /// The same of another option that names a file with a secret.
    Result<QByteArray> secret(const QString& option) const;
    /// The authority's key, opened with --passphrase-file.
    Result<SigningKey> authority() const;
    /// Of an option, `otherwise` without it. Usage, naming the bounds, for anything else.
    Result<int> number(const char* option, int otherwise, int least, int most) const;
};

/// The least application object that a command runs under; more takes longer to start.
enum class Needs {
    Core,
    Gui,     ///< draws or decodes pictures
    Widgets, ///< draws charts
};

struct Command
{
    const char* name;
    const char* summary;
    Needs needs;
    void (*addOptions)(QCommandLineParser& parser);
    ExitStatus (*run)(Context& context);
};

/// People in a place, as options name them.
inline constexpr int kMaxCapacity = 10'000'000;

/// All commands, one table per file.
extern const Command kInitCommand, kImportCommand, kIssueCommand, kScanCommand, kUndoCommand, kStatusCommand,
    kLogCommand, kVerifyCommand, kRebuildCommand, kSearchCommand, kDemoCommand, kListCommand, kGateCommand,
    kTicketCommand, kReportCommand, kConflictsCommand, kDevicesCommand, kSetAsideCommand, kAcceptCommand,
    kExportCommand, kMergeCommand, kBackupCommand, kRestoreCommand, kRevokeCommand, kStaffCommand,
    kAnnounceCommand, kAuthorityCommand, kDeskCommand, kInviteCommand, kJoinCommand, kMonitorCommand,
    kStressCommand, kCategoryCommand, kSellCommand;
[[nodiscard]] std::span<const Command* const> commands();

/// "scanner", "supervisor", "administrator", "node".
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleCalled(const QString& name);

/// Times as RFC 3339 in UTC, as `--json` prints them.
[[nodiscard]] QString isoTime(WallTime time);
[[nodiscard]] QString isoTime(UnixSeconds time);
[[nodiscard]] Result<UnixSeconds> parseTime(const QString& text);
[[nodiscard]] QString ticketIdText(TicketId id);
/// As `export --since` takes it: base64url.
[[nodiscard]] QString frontierText(const Frontier& frontier);

} // namespace gatelog
