// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pin_check.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatelog {

/// Asks who somebody is, and for their PIN. Scanning goes on behind it.
class PinDialog : public QDialog
{
    Q_OBJECT

public:
    enum class SigningOut { Offered, Hidden };

    struct Wish
    {
        QString title;
        QString sentence; ///< what the PIN is for
        std::vector<StaffMember> members;
        StaffId chosen; ///< at first
        SigningOut signingOut = SigningOut::Hidden;
    };

    /// `check` must outlive it.
    PinDialog(const Wish& wish, PinCheck& check, QWidget* parent);

Q_SIGNALS:
    void granted(gatelog::StaffId member);
    void signedOut();

private:
    void tryPin();
    void tellPause();

    std::vector<StaffMember> m_members;
    PinCheck& m_check;
    QTimer m_pause;
    QComboBox* m_name = nullptr;
    QLineEdit* m_pin = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace gatelog
