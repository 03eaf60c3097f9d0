// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gatelog {

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
    void demonstrationRequested();
    void joinRequested();
    void retryRequested();
    void folderRequested();

private:
    void showFirstRun(const QString& folder);
    void arrange(bool firstRun);

    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_steps = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_demonstration = nullptr;
    QPushButton* m_join = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_folder = nullptr;
};

} // namespace gatelog
