// SPDX-License-Identifier: Apache-2.0
#include "app/office/backups_page.h"

#include "app/desk/card.h"
#include "app/desk/elided_label.h"
#include "app/desk/wording.h"
#include "app/desk/wrapping_row.h"
#include "app/office/backups_model.h"
#include "app/office/backups_restore_dialog.h"
#include "app/office/backups_wording.h"
#include "app/office/fitted_columns.h"
#include "app/report/report_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace gatelog {
namespace {

constexpr int kIntervals_min[] = {5, 10, 20, 30, 60};
constexpr int kUsual_min = 10; ///< AutomaticBackup::Timing::every
/// Beside the buttons; with less room above them.
constexpr int kLettersOfTimes = 62;
constexpr int kLettersOfFolder = 40;

} // namespace

BackupsPage::BackupsPage(const OfficeParts& parts, QWidget* parent)
    : OfficePage(parts, parent), m_model(new BackupsModel(this))
{
    m_outcome = new Card({}, this);
    m_outcomeText = quietLabel({}, m_outcome);
    m_outcomeText->setForegroundRole(QPalette::WindowText);
    m_outcomeText->setWordWrap(true);
    m_outcomeText->setObjectName(QStringLiteral("backupOutcome"));
    m_outcome->body()->addWidget(m_outcomeText);
    m_outcome->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildSchedule());
    column->addWidget(m_outcome);
    column->addWidget(buildList(), 1);
    connect(&parts.service, &ReplicaService::backedUp, this, [this](const MadeBackup& made) {
        if (std::exchange(m_isAsked, false))
            showOutcome(tr("Made: %1 with %n record(s).", "%1: a file", int(made.records))
                            .arg(quoted(QFileInfo(made.path).fileName())));
        m_now->setEnabled(true);
        readList();
    });
    connect(&parts.service, &ReplicaService::backupFailed, this, [this](const Error& error) {
        m_isAsked = false;
        m_now->setEnabled(true);
        showOutcome(tr("No backup could be made.") + u' ' + Wording::error(error.code) + u' ' +
                    Wording::backupAdvice(error.code));
    });
    nameParts();
}

Card* BackupsPage::buildSchedule()
{
    auto* card = new Card({}, this);
    m_scheduleHeading = headingLabel({}, 1.2, card);
    m_every = new QLabel(card);
    m_interval = new QComboBox(card);
    m_interval->setObjectName(QStringLiteral("interval"));
    m_every->setBuddy(m_interval);
    m_into = new QLabel(card);
    m_folder = new ElidedLabel(card);
    m_folder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_choose = new QPushButton(card);
    m_usual = new QPushButton(card);
    m_now = new QPushButton(card);
    m_now->setObjectName(QStringLiteral("primary"));
    m_advice = quietLabel({}, card);
    m_advice->setWordWrap(true);
    auto* often = new WrappingRow;
    often->add(m_every);
    often->add(m_interval);
    auto* when = new WrappingRow;
    when->add(often, {1, fontMetrics().averageCharWidth() * kLettersOfTimes});
    when->add(m_now);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_into);
    folder->addWidget(m_folder, 1);
    auto* elsewhere = new WrappingRow;
    elsewhere->add(m_usual);
    elsewhere->add(m_choose);
    auto* where = new WrappingRow;
    where->add(folder, {1, fontMetrics().averageCharWidth() * kLettersOfFolder});
    where->add(elsewhere);
    card->body()->addWidget(m_scheduleHeading);
    card->body()->addLayout(when);
    card->body()->addLayout(where);
    card->body()->addWidget(m_advice);
    connect(m_interval, &QComboBox::activated, this, [this] {
        BackupPlan plan = m_plan;
        plan.every = std::chrono::minutes(m_interval->currentData().toInt());
        setPlan(plan);
    });
    connect(m_choose, &QPushButton::clicked, this, &BackupsPage::chooseFolder);
    connect(m_usual, &QPushButton::clicked, this, [this] { setFolder({}); });
    connect(m_now, &QPushButton::clicked, this, &BackupsPage::backUpNow);
    return card;
}

Card* BackupsPage::buildList()
{
    auto* card = new Card({}, this);
    m_listHeading = headingLabel({}, 1.2, card);
    m_none = quietLabel({}, card);
    m_none->setWordWrap(true);
    m_list = new QTableView(card);
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalHeader()->hide();
    QHeaderView* header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BackupsModel::Made, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    header->setHighlightSections(false);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    m_restore = new QPushButton(card);
    m_restoreFile = new QPushButton(card);
    auto* buttons = new WrappingRow;
    buttons->add(m_restore);
    buttons->add(m_restoreFile);
    card->body()->addWidget(m_listHeading);
    card->body()->addWidget(m_none, 1, Qt::AlignTop);
    card->body()->addWidget(m_list, 100); // one or the other
    card->body()->addLayout(buttons);
    const auto update = [this] { m_restore->setEnabled(!m_isRestoring && !selected().isEmpty()); };
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, update);
    connect(m_model, &BackupsModel::modelReset, this, update);
    connect(m_list, &QTableView::activated, this, [this] { restore(selected()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(selected()); });
    connect(m_restoreFile, &QPushButton::clicked, this, &BackupsPage::chooseFile);
    m_restore->setEnabled(false);
    return card;
}

QString BackupsPage::title() const
{
    return tr("Backups");
}

void BackupsPage::nameParts()
{
    m_scheduleHeading->setText(tr("When and where"));
    m_every->setText(tr("While scans come in, and when Gatelog closes:"));
    m_interval->setAccessibleName(tr("How often a backup is made"));
    m_into->setText(tr("Folder:"));
    m_choose->setText(tr("Choose another\u2026"));
    m_usual->setText(tr("Use the usual folder"));
    m_now->setText(tr("Back up now"));
    m_advice->setText(
        tr("A backup on this laptop's own disk helps when the database is damaged. One on a stick or "
           "another disk helps when the laptop is lost, too. It names your guests to whoever has it."));
    m_listHeading->setText(tr("Backups there are"));
    m_none->setText(tr("None yet in this folder. One is made when the first scans have come in."));
    m_list->setAccessibleName(m_listHeading->text());
    m_restore->setText(tr("Restore\u2026"));
    m_restoreFile->setText(tr("Restore from a file\u2026"));
    fillIntervals();
}

void BackupsPage::fillIntervals()
{
    const int chosen = m_plan.every ? int(m_plan.every->count()) : kUsual_min;
    m_interval->clear();
    for (const int minutes : kIntervals_min)
        m_interval->addItem(tr("every %n minute(s)", nullptr, minutes), minutes);
    if (m_interval->findData(chosen) < 0) // of a hand-edited file
        m_interval->addItem(tr("every %n minute(s)", nullptr, chosen), chosen);
    m_interval->setCurrentIndex(m_interval->findData(chosen));
}

ReportFormat BackupsPage::format() const
{
    return ReportFormat(QLocale(), state().timeZone);
}

void BackupsPage::setState(const DeskState& state)
{
    const bool isOther = state.folder != this->state().folder;
    OfficePage::setState(state);
    m_plan = BackupPlan::load(state.folder);
    showFolder();
    fillIntervals();
    if (isOther) {
        m_outcome->hide();
        m_model->setEntries({}, format());
    }
}

QString BackupsPage::folder() const
{
    return m_plan.folderFor(ReplicaFolder(state().folder));
}

void BackupsPage::showFolder()
{
    // Its parts stand in one order, whatever the window's.
    constexpr char16_t kLeftToRight = 0x2066, kEnd = 0x2069;
    m_folder->setFullText(QChar(kLeftToRight) + QDir::toNativeSeparators(folder()) + QChar(kEnd));
    m_usual->setVisible(!m_plan.folder.isEmpty());
}

void BackupsPage::setPlan(const BackupPlan& plan)
{
    m_plan = plan;
    parts().service.setBackupPlan(plan);
    showFolder();
    readList();
}

void BackupsPage::setFolder(const QString& folder)
{
    BackupPlan plan = m_plan;
    plan.folder = folder;
    setPlan(plan);
}

void BackupsPage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for backups"), folder());
    if (!chosen.isEmpty())
        setFolder(chosen);
}

void BackupsPage::chooseFile()
{
    const QString chosen =
        QFileDialog::getOpenFileName(this, tr("Backup to restore"), folder(),
                                     tr("Backups (*.backup)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!chosen.isEmpty())
        restore(chosen);
}

void BackupsPage::refresh()
{
    // Backups tell of themselves; while scans come in there is nothing to read here.
    if (m_model->rowCount() == 0)
        readList();
}

void BackupsPage::readList()
{
    parts().reader.read(
        this,
        [folder = folder()](Replica& replica) {
            std::vector<BackupEntry> entries;
            for (const BackupFile& file : BackupFolder(folder).backupsOf(replica.eventId())) {
                BackupEntry entry{file, QFileInfo(file.path).size(), {}};
                if (const auto content = readBackupContent(file.path))
                    entry.content = *content;
                entries.push_back(std::move(entry));
            }
            return entries;
        },
        [this](const std::vector<BackupEntry>& entries) {
            m_model->setEntries(entries, format());
            m_none->setVisible(entries.empty());
            m_list->setVisible(!entries.empty());
            fitStretchingColumn(*m_list, BackupsModel::Made);
        });
}

void BackupsPage::resizeEvent(QResizeEvent* event)
{
    OfficePage::resizeEvent(event);
    fitStretchingColumn(*m_list, BackupsModel::Made);
}

void BackupsPage::backUpNow()
{
    m_isAsked = true;
    m_now->setEnabled(false);
    showOutcome(tr("A backup is being made. Scanning goes on."));
    parts().service.backUpNow();
}

void BackupsPage::showOutcome(const QString& text)
{
    m_outcomeText->setText(text);
    m_outcome->show();
}

QString BackupsPage::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->entries()[std::size_t(rows.first().row())].file.path;
}

void BackupsPage::restore(const QString& file)
{
    if (m_isRestoring || file.isEmpty())
        return;
    auto* dialog = new BackupsRestoreDialog(file, this);
    connect(dialog, &QDialog::accepted, this, [this, file] { doRestore(file); });
    dialog->open();
    parts().reader.read(
        dialog, [file](Replica& replica) { return previewRestore(replica, file); },
        [this, dialog](const Result<RestorePreview>& preview) { dialog->show(preview, format()); });
}

void BackupsPage::doRestore(const QString& file)
{
    m_isRestoring = true;
    m_restore->setEnabled(false);
    m_restoreFile->setEnabled(false);
    showOutcome(tr("Restoring. This desk scans again in a moment\u2026"));
    // Its files are replaced: nobody reads the old ones on. Opened again by whoever opened it before.
    parts().reader.close();
    // Where it fails the folder is as it was, and the replica opens again all the same.
    parts().service.open(state().folder,
                         [file, page = QPointer<BackupsPage>(this)](const ReplicaFolder& folder,
                                                                    const Clock& clock) -> Result<> {
                             const Result<Restored> restored = restoreBackup(folder, file, clock);
                             QMetaObject::invokeMethod(QCoreApplication::instance(), [page, restored] {
                                 if (page)
                                     page->onRestored(restored);
                             });
                             return {};
                         });
}

void BackupsPage::onRestored(const Result<Restored>& restored)
{
    m_isRestoring = false;
    m_restoreFile->setEnabled(true);
    m_restore->setEnabled(!selected().isEmpty());
    showOutcome(restored ? BackupsWording::outcome(*restored).join(u'\n')
                         : BackupsWording::problem(restored.error().code));
}

} // namespace gatelog
