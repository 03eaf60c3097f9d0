// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gatelog {

class ChoiceButton;

/// What the window shows while no event is open: the first run, or why the event's folder does not open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showOpening();
    /// ErrorCode::NotFound is the first run: there is no event in the folder.
    void showError(const Error& error, const QString& folder);

Q_SIGNALS:
    void createRequested();
    void joinRequested();
    void demonstrationRequested();
    void retryRequested();
    void folderRequested();

private:
    QWidget* buildChoices(QWidget* card);
    void showFirstRun(const QString& folder);

    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_detail = nullptr;
    QWidget* m_choices = nullptr;
    ChoiceButton* m_create = nullptr;
    ChoiceButton* m_join = nullptr;
    ChoiceButton* m_demonstration = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_folder = nullptr;
};

} // namespace gatelog
