// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/devices_reading.h"
#include "app/office/office_page.h"

class QLabel;
class QListView;

namespace gatelog {

class ActivityModel;
class DevicesPanel;
class StaffPanel;

/// Who takes part: the devices, the people, and what each of them did last.
class DevicesPage : public OfficePage
{
    Q_OBJECT

public:
    explicit DevicesPage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void setState(const DeskState& state) override;

private:
    QWidget* buildDoings();
    void connectDevices();
    void connectStaff();
    void show();
    void choose(const DoerChoice& chosen, const QString& name);
    void changeDevice(const DeviceStatus& device);
    void accept(const DeviceStatus& device, qint64 records);
    void changeMember(const std::optional<StaffMember>& member);
    void dismiss(const StaffMember& member);
    /// `conflict`: what to say when it contradicts what is there.
    void run(ReplicaService::Errand errand, const QString& conflict = {});
    void told(const Result<>& done, const QString& conflict = {});

    QLabel* m_problem = nullptr;
    DevicesPanel* m_devices = nullptr;
    StaffPanel* m_staff = nullptr;
    QLabel* m_none = nullptr; ///< stands where nobody is chosen yet
    QLabel* m_doer = nullptr;
    QListView* m_list = nullptr;
    ActivityModel* m_doings = nullptr;
    DoerChoice m_chosen;
    DevicesReading m_reading;
    bool m_hasReading = false;
};

} // namespace gatelog
