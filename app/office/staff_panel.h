// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "core/ledger/body.h"

#include <QStandardItemModel>

#include <optional>
#include <vector>

class QLabel;
class QListView;
class QPushButton;

namespace gatelog {

/// Who may be on duty, and what is done about them. It only asks; the page does it.
class StaffPanel : public Card
{
    Q_OBJECT

public:
    enum class Rights { MayChange, MayLook };

    explicit StaffPanel(QWidget* parent = nullptr);
    void setStaff(const std::vector<StaffMember>& staff, Rights rights);
    std::optional<StaffMember> chosen() const;
    void clearChoice();
    static QString roleWord(Role role);

Q_SIGNALS:
    void addRequested();
    void changeRequested(const gatelog::StaffMember& member);
    void dismissRequested(const gatelog::StaffMember& member);
    void choiceChanged();

private:
    void showActions();

    QStandardItemModel* m_rows = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_dismiss = nullptr;
    std::vector<StaffMember> m_staff;
    Rights m_rights = Rights::MayLook;
};

} // namespace gatelog
