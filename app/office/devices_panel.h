// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "app/office/devices_model.h"

#include <optional>

class QLabel;
class QListView;
class QPushButton;

namespace gatelog {

/// The event's devices, and what is done about them. It only asks; the page does it.
class DevicesPanel : public Card
{
    Q_OBJECT

public:
    /// What this laptop can do: the event's key lets in, renames and revokes; an administrator accepts.
    struct Rights
    {
        bool hasKey = false;
        bool isAdministrator = false;
    };

    explicit DevicesPanel(QWidget* parent = nullptr);
    void setView(const DevicesModel::View& view, const Rights& rights);
    std::optional<DeviceStatus> chosen() const;
    void clearChoice();

Q_SIGNALS:
    void inviteRequested();
    void changeRequested(const gatelog::DeviceStatus& device);
    void revokeRequested(const gatelog::DeviceStatus& device);
    void acceptRequested(const gatelog::DeviceStatus& device, qint64 records);
    void choiceChanged();

private:
    void showActions();
    std::int64_t setAsideOf(const PublicKey& device) const;

    DevicesModel* m_rows = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_invite = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_revoke = nullptr;
    DevicesModel::View m_view;
    Rights m_rights;
};

} // namespace gatelog
