// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "core/store/conflicts.h"

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace gatelog {

class Card;
class ConflictsTimeline;
class ElidedLabel;

/// One double admission: what happened on one line of time, what each desk knew, and the administrator's note
/// on it.
class ConflictsCaseView : public QWidget
{
    Q_OBJECT

public:
    /// The note's length, well within a record's.
    static constexpr int kMaxNote = 2000;
    enum class Rights { Review, LookOnly };

    explicit ConflictsCaseView(QWidget* parent = nullptr);
    /// What was typed stays while the case is the same.
    void show(const ConflictCase& conflict, const ReportFormat& format);
    const std::optional<ConflictCase>& conflict() const { return m_case; }
    void setRights(Rights rights);
    /// In place of a sentence on what to do next; empty: that sentence.
    void setProblem(const QString& problem);
    void focusNote();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Of the case that is shown.
    void reviewed(const QString& note);
    void reopened();
    void skipped();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Side
    {
        Card* card = nullptr;
        QLabel* heading = nullptr;
        QLabel* time = nullptr;
        ElidedLabel* gate = nullptr;
        ElidedLabel* desk = nullptr;
        ElidedLabel* who = nullptr;
        QLabel* knew = nullptr;
    };
    Side makeSide();
    void fill(Side& side, const ConflictingRedemption& redemption, const ConflictingRedemption& other);
    void fillSides();
    QWidget* buildReview();
    void nameParts();
    void submit();
    void updateReview();

    std::optional<ConflictCase> m_case;
    std::optional<ReportFormat> m_format;
    Rights m_rights = Rights::LookOnly;
    QString m_problem;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_told = nullptr; ///< what scrolls
    ElidedLabel* m_guest = nullptr;
    ElidedLabel* m_ticket = nullptr;
    QLabel* m_explanation = nullptr;
    ConflictsTimeline* m_timeline = nullptr;
    QLabel* m_legend = nullptr;
    QBoxLayout* m_sides = nullptr;
    Side m_first, m_second;
    QLabel* m_state = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_done = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_reopen = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace gatelog
