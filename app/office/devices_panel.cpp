// SPDX-License-Identifier: Apache-2.0
#include "app/office/devices_panel.h"

#include "app/desk/peer_delegate.h"
#include "app/desk/wrapping_row.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {

DevicesPanel::DevicesPanel(QWidget* parent) : Card({}, parent)
{
    m_invite = new QPushButton(tr("&Invite a desk\u2026"), this);
    m_invite->setObjectName(QStringLiteral("primary"));
    m_rows = new DevicesModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("devices"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PeerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Devices"));
    m_list->setMinimumHeight(fontMetrics().height() * 11);
    m_hint = quietLabel({}, this);
    m_hint->setWordWrap(true);
    m_change = new QPushButton(tr("&Change\u2026"), this);
    m_change->setToolTip(tr("Another name, or a higher role"));
    m_accept = new QPushButton(tr("&Accept\u2026"), this);
    m_revoke = new QPushButton(tr("&Revoke\u2026"), this);
    auto* head = new WrappingRow;
    head->add(headingLabel(tr("Devices"), 1.0, this), {1, 0});
    head->add(m_invite);
    auto* keeping = new WrappingRow;
    keeping->add(m_change);
    keeping->add(m_accept);
    auto* actions = new WrappingRow;
    actions->add(keeping, {1, 0});
    actions->add(m_revoke);
    body()->addLayout(head);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_hint);
    body()->addLayout(actions);

    connect(m_invite, &QPushButton::clicked, this, &DevicesPanel::inviteRequested);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested(*chosen()); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { Q_EMIT revokeRequested(*chosen()); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const DeviceStatus device = *chosen();
        Q_EMIT acceptRequested(device, setAsideOf(device.device));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showActions();
        Q_EMIT choiceChanged();
    });
    showActions();
}

void DevicesPanel::setView(const DevicesModel::View& view, const Rights& rights)
{
    const std::optional<DeviceStatus> before = chosen();
    m_view = view;
    m_rights = rights;
    m_rows->setView(view);
    if (before && !chosen())
        if (const QModelIndex again = m_rows->indexOf(before->device); again.isValid())
            m_list->setCurrentIndex(again);
    showActions();
}

std::optional<DeviceStatus> DevicesPanel::chosen() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return std::nullopt;
    const auto key = selected.front().data(DevicesModel::KeyRole).value<PublicKey>();
    const auto found = std::find_if(m_view.devices.begin(), m_view.devices.end(),
                                    [&key](const DeviceStatus& device) { return device.device == key; });
    return found == m_view.devices.end() ? std::nullopt : std::optional(*found);
}

void DevicesPanel::clearChoice()
{
    m_list->clearSelection();
}

std::int64_t DevicesPanel::setAsideOf(const PublicKey& device) const
{
    const auto found = m_view.setAside.find(device);
    return found == m_view.setAside.end() ? 0 : found->second;
}

void DevicesPanel::showActions()
{
    const std::optional<DeviceStatus> device = chosen();
    const bool takesPart = device && device->isEnrolled && !device->isRevoked;
    const bool isOwn = device && device->device == m_view.peers.desk.device;
    m_invite->setEnabled(m_rights.hasKey);
    m_change->setEnabled(m_rights.hasKey && takesPart);
    m_revoke->setEnabled(m_rights.hasKey && takesPart && !isOwn);
    m_accept->setVisible(device && setAsideOf(device->device) > 0);
    m_accept->setEnabled(m_rights.isAdministrator);
    m_hint->setText(!m_rights.hasKey ? tr("The event's key is on another laptop: invite, change and revoke "
                                          "there.")
                    : !device        ? tr("Choose a device to change or revoke it, and to see what it did.")
                    : isOwn          ? tr("This computer cannot revoke itself.")
                                     : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace gatelog
