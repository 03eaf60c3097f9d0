// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "app/desk/verdict_display.h"
#include "app/office/office_parts.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gatelog {

class FewLinesLabel;
class VerdictMark;

/// "What would this ticket get here, now?" Decides as a desk would, and writes nothing.
class GatesPreview : public Card
{
    Q_OBJECT

public:
    static constexpr int kMatches = 20;

    explicit GatesPreview(const OfficeParts& parts, QWidget* parent = nullptr);
    void setState(const DeskState& state);
    /// Decides anew.
    void refresh();
    const VerdictDisplay& shown() const { return m_shown; }

private:
    /// What the reader found: the verdict on a code, or tickets to choose from.
    struct Finding
    {
        std::vector<TicketMatch> matches;
        std::optional<ScanResult> result;
    };
    void build();
    QWidget* buildVerdict();
    void search();
    void decide();
    void take(const Finding& finding);
    void showResult(const ScanResult& result);
    void showNothing(const QString& why);
    ScanRequest request() const;

    const OfficeParts m_parts;
    DeskState m_state;
    VerdictDisplay m_shown;
    quint64 m_asked = 0; ///< the latest question
    QTimer m_typing;
    QLineEdit* m_text = nullptr;
    QComboBox* m_ticket = nullptr;
    QComboBox* m_gate = nullptr;
    QComboBox* m_direction = nullptr;
    QWidget* m_verdict = nullptr;
    VerdictMark* m_mark = nullptr;
    QLabel* m_word = nullptr;
    FewLinesLabel* m_guest = nullptr;
    FewLinesLabel* m_reason = nullptr;
    FewLinesLabel* m_next = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace gatelog
