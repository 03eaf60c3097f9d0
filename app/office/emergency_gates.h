// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "app/desk/verdict_display.h"
#include "app/desk/wording.h"
#include "app/office/emergency_reading.h"

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatelog {

class VerdictMark;

/// Where entry is stopped, in large, with what stops and resumes it.
class EmergencyGates : public Card
{
    Q_OBJECT

public:
    explicit EmergencyGates(QWidget* parent = nullptr);

    enum class Rights { MayStop, MayLook };
    void show(const EmergencyReading& reading, const Viewpoint& view, Rights rights);

Q_SIGNALS:
    /// `gate` 0: all.
    void stopRequested(gatelog::GateId gate, const QString& name);
    void resumeRequested(gatelog::GateId gate, const QString& name);

private:
    struct Row
    {
        GateId gate; ///< 0: all
        QString title;
        QWidget* widget = nullptr;
        VerdictMark* mark = nullptr;
        QLabel* name = nullptr;
        QLabel* state = nullptr;
        QPushButton* stop = nullptr;
        QPushButton* resume = nullptr;
    };
    /// Makes its widgets; `factor`: how large they are.
    void fill(Row& row, double factor);
    void showRow(Row& row, const QString& title, const QString& state, Tone tone);
    static QString stopWords(const EmergencyReading::Stop& stop, const Viewpoint& view);
    std::vector<Row*> allRows() const;

    QVBoxLayout* m_list = nullptr;
    std::unique_ptr<Row> m_all;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace gatelog
