// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"
#include "app/replica/backup_plan.h"
#include "app/report/report_format.h"
#include "core/store/restore.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace gatelog {

class BackupsModel;
class Card;
class ElidedLabel;

/// When and where backups are made, which there are and what they hold; one made now, one brought back.
class BackupsPage : public OfficePage
{
    Q_OBJECT

public:
    explicit BackupsPage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void setState(const DeskState& state) override;
    bool isBusy() const override { return m_isAsked || m_isRestoring; }

    void backUpNow();
    /// Asks first, with an account of what it means.
    void restore(const QString& file);
    void setFolder(const QString& folder);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* buildSchedule();
    Card* buildList();
    void nameParts();
    void fillIntervals();
    void chooseFolder();
    void chooseFile();
    void setPlan(const BackupPlan& plan);
    QString folder() const;
    void showFolder();
    void readList();
    void showOutcome(const QString& text);
    void doRestore(const QString& file);
    void onRestored(const Result<Restored>& restored);
    QString selected() const;
    ReportFormat format() const;

    BackupPlan m_plan;
    BackupsModel* m_model = nullptr;
    QLabel* m_scheduleHeading = nullptr;
    QLabel* m_every = nullptr;
    QComboBox* m_interval = nullptr;
    QLabel* m_into = nullptr;
    ElidedLabel* m_folder = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_usual = nullptr;
    QPushButton* m_now = nullptr;
    QLabel* m_advice = nullptr;
    Card* m_outcome = nullptr;
    QLabel* m_outcomeText = nullptr;
    QLabel* m_listHeading = nullptr;
    QLabel* m_none = nullptr;
    QTableView* m_list = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_restoreFile = nullptr;
    bool m_isAsked = false; ///< one made by hand is under way
    bool m_isRestoring = false;
};

} // namespace gatelog
