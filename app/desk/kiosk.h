// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace gatelog {

class Supervision;

/// Keeps a window over the whole screen until a supervisor lets it go: it is neither closed nor made smaller
/// without the PIN. What the desktop itself does with its own keys is the desktop's to forbid.
class Kiosk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Kiosk(QWidget& window, Supervision& supervision, QObject* parent = nullptr);

    bool isOn() const { return m_on; }
    void enter();
    void askToLeave();

Q_SIGNALS:
    void changed(bool isOn);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();

    QWidget& m_window;
    Supervision& m_supervision;
    bool m_on = false;
};

} // namespace gatelog
