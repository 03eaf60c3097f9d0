// SPDX-License-Identifier: Apache-2.0
#include "app/office/overview_page.h"

#include "app/desk/capacity_bar.h"
#include "app/desk/peer_delegate.h"
#include "app/desk/wrapping_row.h"
#include "app/office/alerts_dialog.h"
#include "app/office/alerts_panel.h"
#include "app/office/alerts_settings.h"
#include "app/office/devices_model.h"
#include "app/office/figure_tile.h"
#include "app/office/office_window.h"
#include "app/office/overview_activity.h"
#include "app/office/overview_admissions.h"

#include <QListView>
#include <QLocale>
#include <QMessageBox>
#include <QVBoxLayout>

namespace gatelog {
namespace {

/// Of each column; where there is less room they stand one below the other.
constexpr int kLettersOfChart = 56;
constexpr int kLettersOfLists = 38;

QListView* makeList(QAbstractItemModel* model, QAbstractItemDelegate* delegate, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setMinimumHeight(list->fontMetrics().height() * 9);
    return list;
}

} // namespace

OverviewPage::OverviewPage(const OfficeParts& parts, QWidget* parent)
    : OfficePage(parts, parent), m_tick(this), m_pause(this)
{
    buildTiles();
    auto* tiles = new WrappingRow;
    tiles->setSpacing(12);
    for (FigureTile* tile : {m_inside, m_admitted, m_devices, m_conflicts})
        tiles->add(tile, {1, 0});
    m_alertsPanel = new AlertsPanel(this);
    connect(m_alertsPanel, &AlertsPanel::thresholdsRequested, this, &OverviewPage::changeThresholds);
    connect(m_alertsPanel, &AlertsPanel::pageRequested, this, &OverviewPage::showPage);
    m_admissions = new OverviewAdmissions(this);
    auto* lists = new QVBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(buildDevices(), 2);
    lists->addWidget(buildActivity(), 3);
    const int letter = fontMetrics().averageCharWidth();
    auto* columns = new WrappingRow;
    columns->setSpacing(12);
    columns->add(m_admissions, {3, letter * kLettersOfChart});
    columns->add(lists, {2, letter * kLettersOfLists});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(tiles);
    column->addWidget(m_alertsPanel);
    column->addLayout(columns, 1);

    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (window()->isVisible())
            refresh();
    });
    m_tick.start();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isStale, false))
            refresh();
    });
    connect(&parts.sync, &DeskSync::stateChanged, this, &OverviewPage::judge);
    connect(&parts.sync, &DeskSync::networkChanged, this, &OverviewPage::judge);
}

void OverviewPage::buildTiles()
{
    for (FigureTile** tile : {&m_inside, &m_admitted, &m_devices, &m_conflicts})
        *tile = new FigureTile(this);
    m_inside->setCaption(tr("Inside now"));
    m_admitted->setCaption(tr("Tickets admitted"));
    m_devices->setCaption(tr("Desks connected"));
    m_conflicts->setCaption(tr("Double admissions"));
    m_fill = new CapacityBar(m_inside);
    m_inside->body()->addWidget(m_fill);
    for (FigureTile* tile : {m_inside, m_admitted, m_devices, m_conflicts})
        tile->body()->addStretch();
}

QWidget* OverviewPage::buildDevices()
{
    auto* card = new Card(tr("Desks"), this);
    m_deviceRows = new DevicesModel(this);
    m_deviceList = makeList(m_deviceRows, new PeerDelegate(card), card);
    m_deviceList->setAccessibleName(tr("Desks"));
    card->body()->addWidget(m_deviceList, 1);
    return card;
}

QWidget* OverviewPage::buildActivity()
{
    auto* card = new Card(tr("What happened last"), this);
    m_activity = new ActivityModel(this);
    QListView* list = makeList(m_activity, new ActivityDelegate(card), card);
    list->setAccessibleName(tr("What happened last"));
    card->body()->addWidget(list, 1);
    return card;
}

QString OverviewPage::title() const
{
    return m_alerts.empty() ? tr("Overview")
                            : tr("Overview (%n)", "%n: how many alerts", int(m_alerts.size()));
}

void OverviewPage::setState(const DeskState& state)
{
    if (state.folder != this->state().folder) {
        m_thresholds = loadAlertThresholds(state.folder);
        m_hasReading = false;
        m_isReading = false; // what was under way is of another event, and dropped
    }
    OfficePage::setState(state);
}

void OverviewPage::refresh()
{
    const bool isAwaited = m_isReading && !m_readingSince.hasExpired(kReadingLost.count());
    if (isAwaited || m_pause.isActive()) {
        m_isStale = true;
        return;
    }
    if (state().folder.isEmpty())
        return;
    m_isReading = true;
    m_readingSince.start();
    parts().reader.read(this, readOverview, [this](OverviewReading reading) {
        m_isReading = false;
        show(reading);
        m_pause.start(std::max(OfficeWindow::kRefreshPause, (kReadingShare - 1) * reading.took));
    });
}

void OverviewPage::show(const OverviewReading& reading)
{
    m_reading = reading;
    m_hasReading = true;
    judge();
    showTiles(reading);
    m_admissions->show(reading, state().timeZone);
    Viewpoint view;
    view.now = reading.at;
    view.zone = QTimeZone(state().timeZone);
    m_activity->setEntries(reading.newest, view);
}

void OverviewPage::showTiles(const OverviewReading& reading)
{
    const QLocale locale;
    const ReplicaStatus& status = reading.status;
    m_inside->setFigure(locale.toString(qlonglong(status.inside)),
                        state().capacity
                            ? tr("of %1", "%1: capacity of the event").arg(locale.toString(*state().capacity))
                            : QString());
    m_fill->setVisible(state().capacity.has_value());
    if (state().capacity)
        m_fill->setFill(status.inside, *state().capacity);
    m_admitted->setFigure(
        locale.toString(qlonglong(status.admitted)),
        tr("of %1", "%1: number of tickets").arg(locale.toString(qlonglong(status.tickets))));
    m_conflicts->setFigure(locale.toString(qlonglong(status.conflicts)),
                           status.conflicts == 0 ? tr("none so far")
                           : reading.openConflicts == 0
                               ? tr("all reviewed")
                               : tr("%n to look at", nullptr, int(reading.openConflicts)));
}

void OverviewPage::judge()
{
    if (!m_hasReading)
        return;
    const SyncState& sync = parts().sync.state();
    const QLocale locale;
    const auto taking = std::count_if(sync.devices.begin(), sync.devices.end(),
                                      [](const SyncState::Device& device) { return !device.isRevoked; });
    m_devices->setFigure(locale.toString(sync.connected()),
                         tr("of %1 others", "%1: number of desks").arg(locale.toString(qlonglong(taking))));
    const NetworkStatus& network = parts().sync.network();
    m_deviceRows->setView({{state(), sync, network, {}, false}, m_reading.devices, {}, parts().clock.now()});
    std::vector<Alert> alerts =
        AlertRules(m_thresholds).judge(alertFacts(m_reading, state(), sync, network), parts().clock.now());
    const bool isOtherNumber = alerts.size() != m_alerts.size();
    m_alerts = std::move(alerts);
    m_alertsPanel->setAlerts(m_alerts);
    if (isOtherNumber)
        Q_EMIT titleChanged();
}

void OverviewPage::changeThresholds()
{
    AlertsDialog dialog(m_thresholds, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_thresholds = dialog.thresholds();
    if (!saveAlertThresholds(state().folder, m_thresholds))
        QMessageBox::warning(this, tr("Thresholds of the alerts"),
                             tr("They hold until the program is closed: the folder of the event cannot be "
                                "written."));
    judge();
}

void OverviewPage::showPage(const QByteArray& page)
{
    if (auto* office = qobject_cast<OfficeWindow*>(window()))
        office->showPage(page);
}

} // namespace gatelog
