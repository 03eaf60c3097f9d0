// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "app/office/overview_reading.h"

#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace gatelog {

class CapacityBar;
class ElidedLabel;
class OverviewChart;

/// How fast people come in, over all gates and at each of them, and how full it is there. All charts share
/// one time axis, those of the gates one scale, so that no colour has to tell gates apart; what a chart shows
/// stands beside it in words.
class OverviewAdmissions : public Card
{
    Q_OBJECT

public:
    /// Further gates have their numbers, and no chart of their own.
    static constexpr std::size_t kGateCharts = 12;

    explicit OverviewAdmissions(QWidget* parent = nullptr);
    void show(const OverviewReading& reading, const QByteArray& timeZone);

private:
    enum class Range { HalfHour, ThreeHours, Everything };
    struct Row
    {
        ElidedLabel* name = nullptr;
        QLabel* stopped = nullptr;
        QLabel* rate = nullptr;
        QLabel* inside = nullptr;
        CapacityBar* bar = nullptr;
        OverviewChart* chart = nullptr; ///< not of every row
    };

    void draw();
    TimeBuckets buckets() const;
    void showGates(const TimeBuckets& buckets, std::int64_t top);
    Row& rowAt(std::size_t index);

    QComboBox* m_range = nullptr;
    OverviewChart* m_chart = nullptr;
    QLabel* m_summary = nullptr;
    QGridLayout* m_gates = nullptr;
    std::vector<Row> m_rows;
    OverviewReading m_reading;
    QByteArray m_timeZone;
    std::map<AdmissionHistogram::Key, std::vector<Admissions>> m_series;
};

} // namespace gatelog
