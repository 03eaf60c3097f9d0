// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/wording.h"
#include "app/office/emergency_reading.h"
#include "app/office/office_page.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatelog {

class EmergencyGates;
class EmergencyHeard;
class NoticeBar;

/// For when it burns: entry is stopped and resumed at one gate or all, the desks are told something, a desk
/// is revoked at once; and it is seen who has heard of it.
class EmergencyPage : public OfficePage
{
    Q_OBJECT

public:
    explicit EmergencyPage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void setState(const DeskState& state) override;

private:
    QWidget* buildMessage();
    QWidget* buildRevoke();
    void show();
    void showChoices();
    void stop(GateId gate, const QString& name);
    void resume(GateId gate, const QString& name);
    void send();
    void revoke();
    /// `done`, if any, once it is written.
    void announceAs(const Announcement& announcement, const std::function<void()>& done = {});
    void told(const Result<>& done);
    Viewpoint view() const;
    bool mayAnnounce() const;

    NoticeBar* m_notices = nullptr;
    QLabel* m_problem = nullptr;
    EmergencyGates* m_gates = nullptr;
    EmergencyHeard* m_heard = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_to = nullptr;
    QPushButton* m_send = nullptr;
    QComboBox* m_device = nullptr;
    QPushButton* m_revoke = nullptr;
    QLabel* m_revokeHint = nullptr;
    EmergencyReading m_reading;
    bool m_hasReading = false;
};

} // namespace gatelog
