// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace gatelog {

/// Asks before something is done that all doors feel. Neither a stray click nor the Enter of a hand scanner
/// gets past it: what is to happen must be ticked first, and Enter cancels.
class EmergencyConfirm : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString what;        ///< in large: "Stop entry at all gates?"
        QString consequence; ///< what happens then
        QString understood;  ///< of the box to tick
        QString action;      ///< of the button
        QString textLabel;   ///< of a line to be announced along with it; empty: no line
    };

    explicit EmergencyConfirm(const Question& question, QWidget* parent = nullptr);

    /// What was typed to be announced.
    QString text() const;

private:
    QCheckBox* m_understood = nullptr;
    QPushButton* m_action = nullptr;
    QLineEdit* m_text = nullptr;
};

} // namespace gatelog
