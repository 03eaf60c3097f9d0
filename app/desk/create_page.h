// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/event_sketch.h"
#include "core/base/result.h"
#include "core/store/replica.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace gatelog {

/// Where an event is started: its name, gates, how many may be inside, and the passphrase of its key. It only
/// asks; the replica's thread makes the event.
class CreatePage : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMinPassphrase = 8; ///< characters

    explicit CreatePage(QWidget* parent = nullptr);

    void setDraft(const EventSketch& draft);
    EventSketch draft() const;
    /// Asked again, with a sentence that says what is missing or failed.
    void showProblem(const QString& problem);
    void showFailure(const Error& error);
    void takeOver(const CreatePage& earlier);
    bool isMaking() const { return m_isMaking; }
    void focusFirst();

Q_SIGNALS:
    void eventWanted(const gatelog::NewEvent& event);
    void left(); ///< back to the start page; the draft stays

private:
    QWidget* buildForm(QWidget* card);
    void offer();
    QString problem() const;
    void setMaking(bool making);

    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_gates = nullptr;
    QSpinBox* m_capacity = nullptr;
    QLineEdit* m_device = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_back = nullptr;
    bool m_isMaking = false;
};

} // namespace gatelog
