// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ticket/ticket.h"

#include <QWidget>

namespace gatelog {

class FittedText;

/// The verdict panel while nothing has been scanned: calm, and saying where this desk stands and which way
/// guests go.
class IdlePanel : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Ready,
        Waiting, ///< a scan is being written
    };

    explicit IdlePanel(QWidget* parent = nullptr);
    void setPlace(const QString& gate, Direction direction);
    void setWaiting(State state);
    /// Why nobody is admitted here at all; empty: guests are.
    void setBarred(const QString& heading, const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell();
    void fitTexts();

    QString m_gate;
    Direction m_direction = Direction::Entry;
    State m_state = State::Ready;
    QString m_barHeading, m_barReason;
    FittedText* m_place = nullptr;
    FittedText* m_call = nullptr;
    FittedText* m_hint = nullptr;
};

} // namespace gatelog
