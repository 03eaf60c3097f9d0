// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/camera_status.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/scanner.h"
#include "core/ticket/verdict.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace gatelog {

/// Whose words and whose time a sentence is put in.
struct Viewpoint
{
    WallTime now;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< the event's; not valid: as the system's
    QLocale locale;

    /// Where the event is.
    QDateTime local(WallTime time) const;
};

/// All sentences for what core and the camera only number: the windows and the command line share them. No
/// state; any thread once the translators are installed. Needs QtCore alone.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::Wording)

public:
    /// One word, in capitals, to be read from two metres.
    static QString verdictWord(Verdict verdict, Direction direction);
    static QString notSavedWord();

    /// Why, in one sentence the operator can say to the guest. Never empty.
    static QString reason(const ScanResult& result, const Viewpoint& view);
    /// What the operator does next; empty where there is nothing to do but let the guest through.
    static QString nextStep(const ScanResult& result);
    /// The reason in two or three words, for lists.
    static QString shortReason(Reason reason, Direction direction);
    /// That the verdict is this desk's alone (DESIGN.md, section 6).
    static QString unconfirmed();
    static QString unconfirmedWord();   ///< the same as a mark that is read from afar
    static QString unconfirmedReason(); ///< what the mark leaves unsaid
    /// A ticket was held up while a note waits to be acknowledged.
    static QString heldBack();
    /// A note as the operator reads it: importers leave a bare flag where the source gave no words.
    static QString note(const QString& note);

    /// What went wrong, in one sentence. `detail` of an Error is shown apart from it.
    static QString error(ErrorCode code);
    /// What to do about a replica that does not open.
    static QString openAdvice(ErrorCode code);
    /// What to do about a scan that was not saved.
    static QString saveAdvice(ErrorCode code);
    /// What to do about a backup that the program could not make by itself.
    static QString backupAdvice(ErrorCode code);

    /// Empty for CameraStatus::Running.
    static QString camera(CameraStatus status);
    static QString cameraAdvice(CameraStatus status);

    static QString direction(Direction direction);
    /// "4 minutes ago", "today at 18:04", "on 3 May at 18:04": begins in lower case, to stand within a
    /// sentence.
    static QString moment(WallTime time, const Viewpoint& view);
    static QString instant(UnixSeconds time, const Viewpoint& view); ///< with its date unless it is today
    static QString duration(std::chrono::milliseconds length);       ///< roughly, rounded down, never "0"
    /// Who it is, whatever is known; never empty.
    static QString guest(const ScanResult& result);
    /// Whom a ticket is for, by its name, else by its order; never empty.
    static QString holder(const QString& name, const QString& order);
    static QString order(const QString& order); ///< "Order ABC12"
    /// Category, seat and order in one line.
    static QString ticketLine(const Ticket& ticket, const QString& category);
    /// The same, of which none that is long drives out the others.
    static QString shortTicketLine(const Ticket& ticket, const QString& category);

private:
    static QString alreadyUsed(const ScanResult& result, const Viewpoint& view);
    static QString wrongCategory(const ScanResult& result);
};

} // namespace gatelog
