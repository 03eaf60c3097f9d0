// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "core/store/backup_content.h"
#include "core/store/restore.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatelog {

/// What a restore means, before and after it, in sentences. No state.
class BackupsWording
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::BackupsWording)

public:
    static QStringList account(const RestorePreview& preview, const ReportFormat& format);
    static QStringList outcome(const Restored& restored);
    /// Why a file cannot be restored, or was not; nothing was changed then.
    static QString problem(ErrorCode code);
};

} // namespace gatelog
