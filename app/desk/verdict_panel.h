// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"

#include <QFrame>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace gatelog {

class FittedText;
class IdlePanel;
class UnconfirmedMark;
class VerdictMark;

/// The largest thing in the window: what the operator sees, from two metres. It only shows; when a verdict
/// ends is the desk's to say.
class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void show(const VerdictDisplay& display);
    const VerdictDisplay& display() const { return m_display; }
    /// What stands there while there is no verdict.
    void setIdle(const QString& gate, Direction direction);
    /// A scan takes unusually long: says so instead of staying silent.
    void showWaiting();
    /// Why nobody is admitted at this desk; an empty heading: guests are.
    void setBarred(const QString& heading, const QString& why);

Q_SIGNALS:
    /// The note that holds the screen was seen.
    void acknowledged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildVerdict();
    void buildFoot(QWidget* page, QVBoxLayout* column);
    void fitTexts();
    /// How little a text may come to.
    struct Least
    {
        int letters; ///< their height in pixels
        int guestLines;
        int reasonLines;
    };
    void setLeast(int unit, const Least& least);
    /// Gives each text the height of its smallest letters; returns what all need.
    int placeTexts(int width);

    VerdictDisplay m_display;
    QStackedLayout* m_pages = nullptr;
    IdlePanel* m_idle = nullptr;
    QWidget* m_verdict = nullptr;
    VerdictMark* m_mark = nullptr;
    FittedText* m_word = nullptr;
    FittedText* m_guest = nullptr;
    FittedText* m_ticket = nullptr;
    FittedText* m_reason = nullptr;
    FittedText* m_nextStep = nullptr;
    UnconfirmedMark* m_unconfirmed = nullptr;
    FittedText* m_remark = nullptr;
    QPushButton* m_seen = nullptr;
};

} // namespace gatelog
