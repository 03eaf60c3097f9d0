// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/merge_file_card.h"
#include "app/office/merge_run.h"
#include "app/office/office_parts.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace gatelog {

class Card;

/// Other laptops' logs, from files: dropped or chosen, looked through, then merged. And this laptop's, into a
/// file.
class MergePanel : public QWidget
{
    Q_OBJECT

public:
    /// At once; more can follow when these are merged.
    static constexpr qsizetype kMaxFiles = 64;

    /// What takes long is read in `archive`'s thread, which no other page waits for; both outlive it.
    MergePanel(const OfficeParts& parts, ReplicaReader& archive, QWidget* parent = nullptr);

    void setState(const DeskState& state);
    /// Looks through them; those that wait already are not added again.
    void addFiles(const QStringList& paths);
    /// The replica was opened again: what was asked for before is not answered.
    void lookAgain();
    /// Merging, or writing a bundle.
    bool isBusy() const;
    /// The files that wait in `earlier`, and what became of those that were merged.
    void takeOver(const MergePanel& earlier);
    void merge();
    void exportTo(const QString& path);

Q_SIGNALS:
    /// Bundles brought something in.
    void merged();
    void conflictsRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildDrop();
    void buildMerge();
    void buildOutcome();
    void buildExport();
    void nameParts();
    void chooseFiles();
    void chooseExport();
    void survey(MergeFileCard* card);
    void remove(MergeFileCard* card);
    void clearFiles();
    void updateButtons();
    void onProgress(int files, std::int64_t records, std::int64_t of);
    void onFinished(const std::vector<MergedFile>& files);
    void showOutcome(std::vector<MergedFile> files);
    ReportFormat format() const;

    const OfficeParts m_parts;
    ReplicaReader& m_archive;
    DeskState m_state;
    MergeRun m_run;
    std::vector<MergeFileCard*> m_files;
    qsizetype m_merging = 0; ///< files of the run

    Card* m_drop = nullptr;
    QLabel* m_dropHeading = nullptr;
    QLabel* m_dropText = nullptr;
    QPushButton* m_choose = nullptr;
    QVBoxLayout* m_list = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    Card* m_outcome = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_remarks = nullptr;
    QPushButton* m_conflicts = nullptr;
    std::vector<MergedFile> m_merged; ///< of the last run
    Card* m_export = nullptr;
    QLabel* m_exportHeading = nullptr;
    QLabel* m_exportText = nullptr;
    QLabel* m_exported = nullptr;
    QPushButton* m_exportButton = nullptr;
};

} // namespace gatelog
