// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/conflicts_case_view.h"
#include "app/office/office_page.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

class QLabel;
class QListView;
class QStackedWidget;

namespace gatelog {

class ConflictsModel;

/// Every double admission, explained, and what somebody found when looking into it.
class ConflictsPage : public OfficePage
{
    Q_OBJECT

public:
    /// What the log proves takes a pass over all records: while the evening goes on without a new conflict,
    /// no more often.
    static constexpr std::chrono::seconds kProofEvery{20};

    explicit ConflictsPage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void setState(const DeskState& state) override;
    void takeOver(const OfficePage& earlier) override;

    const ConflictsModel& model() const { return *m_model; }

private:
    QWidget* buildList();
    QWidget* buildNothing();
    void nameParts();
    void readProof();
    void show(std::vector<ConflictCase> cases);
    void showCurrent();
    void showCounts();
    void select(const Hash& second);
    void step(int rows);
    /// Of the case that is shown.
    void write(ReviewState state, const QString& note);
    ReportFormat format() const;

    ConflictsModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_meaning = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_cases = nullptr;
    QWidget* m_none = nullptr;
    ConflictsCaseView* m_view = nullptr;
    std::optional<Hash> m_current, m_next;
    QElapsedTimer m_sinceProof;
    bool m_isReading = false,
         m_isWanted = false; ///< one pass at a time, and the last one after the last change
};

} // namespace gatelog
