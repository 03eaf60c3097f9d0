// SPDX-License-Identifier: Apache-2.0
#include "app/office/backups_restore_dialog.h"

#include "app/desk/card.h"
#include "app/desk/elided_label.h"
#include "app/office/backups_wording.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {

BackupsRestoreDialog::BackupsRestoreDialog(const QString& file, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Restore a backup"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = headingLabel(tr("What this restore means"), 1.3, this);
    auto* name = new ElidedLabel(this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setFullText(QFileInfo(file).fileName());
    m_account = quietLabel(tr("Comparing it with this laptop\u2026"), this);
    m_account->setForegroundRole(QPalette::WindowText);
    m_account->setWordWrap(true);
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("primary"));
    m_restore->setEnabled(false);
    // Nothing comes of an Enter that was meant for something else.
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(name);
    column->addWidget(m_account);
    column->addStretch(1);
    column->addWidget(buttons);
}

void BackupsRestoreDialog::show(const Result<RestorePreview>& preview, const ReportFormat& format)
{
    m_restore->setEnabled(preview.has_value());
    if (!preview) {
        m_account->setText(BackupsWording::problem(preview.error().code));
        return;
    }
    QStringList points;
    for (const QString& sentence : BackupsWording::account(*preview, format))
        points.append(QStringLiteral("\u2022 ") + sentence);
    m_account->setText(points.join(u'\n'));
    adjustSize();
}

} // namespace gatelog
