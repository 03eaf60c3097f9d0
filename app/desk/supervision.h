// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk.h"
#include "app/desk/pin_check.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace gatelog {

class PinDialog;

/// Who may do what at this desk: signs operators in by their PIN, and asks for a supervisor's before the
/// desk's place is changed. Where the event has no supervisor with a PIN, nothing is asked.
class Supervision : public QObject
{
    Q_OBJECT

public:
    enum class Act { ChangeGate, ChangeDirection, ChangeSettings, LeaveKiosk, LeaveDesk };
    enum class Asking { Never, WherePinsExist };

    /// Both must outlive it. Dialogs stand before `window`.
    Supervision(Desk& desk, QWidget& window, QObject* parent = nullptr);

    void setAsking(Asking asking) { m_asking = asking; }
    /// Whether a PIN stands before this now. A supervisor on duty has given theirs already, except for
    /// leaving the kiosk: it is meant for desks that are left alone.
    bool isAsked(Act act) const;
    /// Calls `then` at once, or when the PIN was given. One question at a time: a second is not asked.
    void ask(Act act, std::function<void()> then);

    /// Whether anybody could sign in.
    bool canSignIn() const;
    void changeOperator();
    QString operatorName() const; ///< empty: nobody

private:
    static QString sentenceOf(Act act);
    std::vector<StaffMember> supervisors() const;
    const StaffMember* onDuty() const;

    Desk& m_desk;
    QWidget& m_window;
    Asking m_asking = Asking::WherePinsExist;
    PinCheck m_check;
    QPointer<PinDialog> m_dialog;
};

} // namespace gatelog
