// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "core/store/conflicts.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatelog {

/// A double admission in the words in which an administrator explains it. Names in sentences are cut, and
/// their direction does not spill over. No state.
class ConflictsWording
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::ConflictsWording)

public:
    /// Who came twice; never empty.
    static QString guest(const ConflictCase& conflict);
    /// Category, seat, order and ticket number in one line.
    static QString ticketLine(const ConflictCase& conflict);
    /// What happened, whether anybody could have known, and what remains uncertain.
    static QStringList explanation(const ConflictCase& conflict, const ReportFormat& format);

    static QString who(const ConflictingRedemption& redemption); ///< the staff; never empty
    static QString how(const ConflictingRedemption& redemption); ///< confirmed or not, by hand or scanned
    /// Of its clock; empty: no error is known.
    static QString clock(const ConflictingRedemption& redemption, const ReportFormat& format);
    /// What it had of the other desk, and when it heard of the other admission; empty: the log does not say.
    static QString heard(const ConflictingRedemption& redemption, const ConflictingRedemption& other,
                         const ReportFormat& format);
    static QString learned(const ConflictingRedemption& redemption, const ReportFormat& format);

private:
    static QString concurrent(const ConflictCase& conflict);
    static QString uncertainOrder(const ConflictCase& conflict);
};

} // namespace gatelog
