// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "core/store/backup_content.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace gatelog {

/// What a restore would do, told before it is done.
class BackupsRestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsRestoreDialog(const QString& file, QWidget* parent);
    void show(const Result<RestorePreview>& preview, const ReportFormat& format);

private:
    QLabel* m_account = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace gatelog
