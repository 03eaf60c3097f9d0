// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"
#include "app/office/overview_reading.h"
#include "core/store/alert_rules.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <vector>

class QGridLayout;
class QListView;

namespace gatelog {

class ActivityModel;
class AlertsPanel;
class CapacityBar;
class DevicesModel;
class FigureTile;
class OverviewAdmissions;

/// How the evening stands, at a glance: numbers, alerts, how fast people come in, the desks, and what
/// happened last. Looks for alerts while another page is up, too, as long as the window is open.
class OverviewPage : public OfficePage
{
    Q_OBJECT

public:
    /// Alerts also come of nothing happening.
    static constexpr std::chrono::milliseconds kTick{5'000};
    /// Reading takes at most one part in so many of the reader's time.
    static constexpr int kReadingShare = 5;
    /// After so long what was asked for was dropped: the replica was closed and opened meanwhile.
    static constexpr std::chrono::milliseconds kReadingLost{30'000};

    explicit OverviewPage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void setState(const DeskState& state) override;
    const std::vector<Alert>& alerts() const { return m_alerts; }

private:
    void buildTiles();
    QWidget* buildDevices();
    QWidget* buildActivity();
    void show(const OverviewReading& reading);
    void showTiles(const OverviewReading& reading);
    void judge();
    void changeThresholds();
    void showPage(const QByteArray& page);

    FigureTile* m_inside = nullptr;
    FigureTile* m_admitted = nullptr;
    FigureTile* m_devices = nullptr;
    FigureTile* m_conflicts = nullptr;
    CapacityBar* m_fill = nullptr;
    AlertsPanel* m_alertsPanel = nullptr;
    OverviewAdmissions* m_admissions = nullptr;
    DevicesModel* m_deviceRows = nullptr;
    QListView* m_deviceList = nullptr;
    ActivityModel* m_activity = nullptr;

    AlertThresholds m_thresholds;
    std::vector<Alert> m_alerts;
    OverviewReading m_reading;
    bool m_hasReading = false;
    bool m_isReading = false;
    QElapsedTimer m_readingSince;
    bool m_isStale = false; ///< something happened while it was read
    QTimer m_tick;
    QTimer m_pause;
};

} // namespace gatelog
