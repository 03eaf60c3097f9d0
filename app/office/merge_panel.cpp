// SPDX-License-Identifier: Apache-2.0
#include "app/office/merge_panel.h"

#include "app/desk/wording.h"
#include "app/language/isolated.h"
#include "app/language/size_text.h"
#include "app/office/merge_work.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

QStringList filesOf(const QMimeData* mime)
{
    QStringList paths;
    for (const QUrl& url : mime->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

MergePanel::MergePanel(const OfficeParts& parts, ReplicaReader& archive, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_archive(archive), m_run(parts.service, this)
{
    setAcceptDrops(true);
    buildDrop();
    buildMerge();
    buildOutcome();
    buildExport();
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_drop);
    column->addLayout(m_list);
    column->addLayout(buttons);
    column->addWidget(m_outcome);
    column->addWidget(m_export);
    column->addStretch(1);
    connect(&m_run, &MergeRun::progressed, this, &MergePanel::onProgress);
    connect(&m_run, &MergeRun::finished, this, &MergePanel::onFinished);
    nameParts();
    updateButtons();
}

void MergePanel::buildDrop()
{
    m_drop = new Card({}, this);
    m_dropHeading = wrapped(headingLabel({}, 1.2, m_drop));
    m_dropText = wrapped(quietLabel({}, m_drop));
    m_drop->setMinimumHeight(fontMetrics().height() * 9); // to be hit without aiming
    m_choose = new QPushButton(m_drop);
    m_choose->setObjectName(QStringLiteral("chooseBundles"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch(1);
    m_drop->body()->addStretch(1);
    m_drop->body()->addWidget(m_dropHeading);
    m_drop->body()->addWidget(m_dropText);
    m_drop->body()->addLayout(row);
    m_drop->body()->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &MergePanel::chooseFiles);
}

void MergePanel::buildMerge()
{
    m_merge = new QPushButton(this);
    m_merge->setObjectName(QStringLiteral("primary"));
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelMerge"));
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    connect(m_merge, &QPushButton::clicked, this, &MergePanel::merge);
    connect(m_cancel, &QPushButton::clicked, &m_run, &MergeRun::cancel);
}

void MergePanel::buildOutcome()
{
    m_outcome = new Card({}, this);
    m_summary = wrapped(headingLabel({}, 1.2, m_outcome));
    m_summary->setObjectName(QStringLiteral("mergeSummary"));
    m_remarks = wrapped(quietLabel({}, m_outcome));
    m_remarks->setForegroundRole(QPalette::WindowText);
    m_remarks->setObjectName(QStringLiteral("mergeRemarks"));
    m_conflicts = new QPushButton(m_outcome);
    auto* row = new QHBoxLayout;
    row->addWidget(m_conflicts);
    row->addStretch(1);
    m_outcome->body()->addWidget(m_summary);
    m_outcome->body()->addWidget(m_remarks);
    m_outcome->body()->addLayout(row);
    m_outcome->hide();
    connect(m_conflicts, &QPushButton::clicked, this, &MergePanel::conflictsRequested);
}

void MergePanel::buildExport()
{
    m_export = new Card({}, this);
    m_exportHeading = headingLabel({}, 1.2, m_export);
    m_exportText = wrapped(quietLabel({}, m_export));
    m_exported = wrapped(quietLabel({}, m_export));
    m_exported->setForegroundRole(QPalette::WindowText);
    m_exported->setObjectName(QStringLiteral("exported"));
    m_exported->hide();
    m_exportButton = new QPushButton(m_export);
    auto* row = new QHBoxLayout;
    row->addWidget(m_exportButton);
    row->addStretch(1);
    m_export->body()->addWidget(m_exportHeading);
    m_export->body()->addWidget(m_exportText);
    m_export->body()->addLayout(row);
    m_export->body()->addWidget(m_exported);
    connect(m_exportButton, &QPushButton::clicked, this, &MergePanel::chooseExport);
}

void MergePanel::nameParts()
{
    m_dropHeading->setText(tr("Bring in other laptops' logs"));
    m_dropText->setText(
        tr("Drop the bundles here that the other laptops wrote to a stick, all of them if you "
           "like. You see what is in each before anything is merged. Scanning goes on meanwhile."));
    m_choose->setText(tr("Choose files\u2026"));
    m_cancel->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Progress of the merge"));
    m_conflicts->setText(tr("Look at the double admissions"));
    m_exportHeading->setText(tr("Take this laptop's log elsewhere"));
    m_exportText->setText(
        tr("A bundle holds all that is known here. It names your guests to whoever has the file."));
    m_exportButton->setText(tr("Write a bundle\u2026"));
    if (!m_merged.empty()) {
        m_summary->setText(MergeWording::summary(m_merged));
        m_remarks->setText(MergeWording::remarks(m_merged).join(u'\n'));
    }
}

ReportFormat MergePanel::format() const
{
    return ReportFormat(QLocale(), m_state.timeZone);
}

void MergePanel::setState(const DeskState& state)
{
    const bool isOther = state.event != m_state.event || state.folder != m_state.folder;
    m_state = state;
    if (!isOther)
        return;
    clearFiles();
    m_merged.clear();
    m_outcome->hide();
    m_exported->hide();
}

void MergePanel::chooseFiles()
{
    addFiles(
        QFileDialog::getOpenFileNames(this, tr("Bundles to merge"), {},
                                      tr("Bundles (*.bundle)") + QStringLiteral(";;") + tr("All files (*)")));
}

void MergePanel::addFiles(const QStringList& paths)
{
    if (m_run.isRunning())
        return;
    for (const QString& path : paths) {
        const bool waits = std::any_of(m_files.begin(), m_files.end(),
                                       [&path](const MergeFileCard* card) { return card->path() == path; });
        if (waits || qsizetype(m_files.size()) == kMaxFiles)
            continue;
        auto* card = new MergeFileCard(path, this);
        m_files.push_back(card);
        m_list->addWidget(card);
        connect(card, &MergeFileCard::removed, this, [this, card] { remove(card); });
        survey(card);
    }
    m_outcome->setHidden(!m_files.empty() || m_merged.empty());
    updateButtons();
}

void MergePanel::survey(MergeFileCard* card)
{
    m_archive.setStale();
    m_archive.read(
        card, [path = card->path()](Replica& replica) { return stageBundle(replica, path); },
        [this, card](const StagedBundle& staged) {
            card->show(staged, format());
            updateButtons();
        });
}

void MergePanel::lookAgain()
{
    for (MergeFileCard* card : m_files)
        survey(card);
    m_exportButton->setEnabled(true);
}

void MergePanel::remove(MergeFileCard* card)
{
    std::erase(m_files, card);
    card->hide();
    card->deleteLater();
    updateButtons();
}

void MergePanel::clearFiles()
{
    while (!m_files.empty())
        remove(m_files.back());
}

void MergePanel::updateButtons()
{
    const bool isRunning = m_run.isRunning();
    std::int64_t fresh = 0;
    bool isRead = true;
    for (const MergeFileCard* card : m_files) {
        isRead = isRead && card->staged();
        if (card->staged() && card->staged()->isTaken())
            fresh += card->staged()->fresh;
    }
    for (MergeFileCard* card : m_files)
        card->setRemovable(!isRunning);
    m_merge->setText(fresh > 0 ? tr("Merge %n new record(s)", nullptr, int(fresh))
                               : tr("Nothing new to merge"));
    m_merge->setVisible(!m_files.empty());
    m_merge->setEnabled(!isRunning && isRead && fresh > 0);
    m_cancel->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    m_choose->setEnabled(!isRunning);
}

void MergePanel::merge()
{
    QStringList paths;
    for (const MergeFileCard* card : m_files)
        if (card->staged() && card->staged()->isTaken())
            paths.append(card->path());
    if (paths.isEmpty() || m_run.isRunning())
        return;
    m_merging = paths.size();
    m_progress->setRange(0, 0);
    m_run.start(paths);
    updateButtons();
    m_cancel->setFocus();
}

void MergePanel::onProgress(int files, std::int64_t records, std::int64_t of)
{
    constexpr int kSteps = 1000; // of each file
    const int ofFile = of > 0 ? int(std::clamp<std::int64_t>(records * kSteps / of, 0, kSteps)) : 0;
    m_progress->setRange(0, int(m_merging) * kSteps);
    m_progress->setValue(files * kSteps + ofFile);
}

void MergePanel::onFinished(const std::vector<MergedFile>& files)
{
    const bool wasStopped = std::any_of(files.begin(), files.end(), [](const MergedFile& file) {
        return !file.isWhole || file.bundle.error;
    });
    if (!wasStopped)
        clearFiles();
    lookAgain(); // what is still new
    showOutcome(files);
    updateButtons();
    (m_conflicts->isHidden() ? m_choose : m_conflicts)->setFocus();
    Q_EMIT merged();
}

void MergePanel::showOutcome(std::vector<MergedFile> files)
{
    m_merged = std::move(files);
    std::int64_t conflicts = 0;
    for (const MergedFile& file : m_merged)
        conflicts += file.bundle.counts.conflicts;
    m_conflicts->setVisible(conflicts > 0);
    m_outcome->setVisible(!m_merged.empty());
    nameParts();
    m_remarks->setVisible(!m_remarks->text().isEmpty());
}

bool MergePanel::isBusy() const
{
    return m_run.isRunning() || !m_exportButton->isEnabled();
}

void MergePanel::takeOver(const MergePanel& earlier)
{
    showOutcome(earlier.m_merged);
    QStringList paths;
    for (const MergeFileCard* card : earlier.m_files)
        paths.append(card->path());
    addFiles(paths);
}

void MergePanel::chooseExport()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Write a bundle"), bundleName(m_state),
                                     tr("Bundles (*.bundle)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        exportTo(path);
}

void MergePanel::exportTo(const QString& path)
{
    m_exportButton->setEnabled(false);
    m_exported->setText(tr("Writing\u2026"));
    m_exported->show();
    m_archive.setStale();
    m_archive.read(
        this, [path](Replica& replica) { return writeBundle(replica, path); },
        [this](const Result<WrittenBundle>& written) {
            m_exportButton->setEnabled(true);
            if (!written)
                m_exported->setText(Wording::error(written.error().code) + u' ' +
                                    tr("Nothing was written. Choose another place."));
            else
                m_exported->setText(
                    tr("%n record(s) are in %1 now (%2).", "%1: a file, %2: its size", int(written->records))
                        .arg(isolated(written->path), sizeText(written->bytes, QLocale())));
        });
}

void MergePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_run.isRunning() && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MergePanel::dropEvent(QDropEvent* event)
{
    addFiles(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace gatelog
