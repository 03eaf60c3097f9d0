// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/staff.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatelog {

/// A new member of staff, or another role or PIN for one.
class StaffDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a member: a new one.
    explicit StaffDialog(const std::optional<StaffMember>& member, QWidget* parent = nullptr);
    StaffChange change() const;

private:
    void check();

    const bool m_isNew;
    const QString m_given; ///< who has it keeps it: records name them by it
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    QLineEdit* m_pin = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace gatelog
