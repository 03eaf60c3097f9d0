// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace gatelog {

class ElidedLabel;

/// Takes the last admission back while that is allowed, and shows for how long. Hidden when it has nothing to
/// say.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    void offer(const RecentScan& scan, std::chrono::milliseconds window);
    void withdraw();
    /// A passing word, such as that something was undone.
    void say(const QString& text);
    bool isOffering() const { return m_offering; }

Q_SIGNALS:
    void undoRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tick();
    void fit();

    ElidedLabel* m_text = nullptr;
    QPushButton* m_undo = nullptr;
    QString m_sentence; ///< what is offered
    QString m_whose;    ///< the guest alone, where the sentence has no room
    QTimer m_second;
    QTimer m_fade;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_window{0};
    bool m_offering = false;
};

} // namespace gatelog
