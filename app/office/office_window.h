// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"

#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace gatelog {

class ElidedLabel;
class NoticeBar;

/// The administrator's window: a list of pages, and the one that is chosen. Lives beside the desk's window,
/// over the same replica. After a change of language the pages are made anew, as soon as no dialog is open
/// over them and none is busy.
class OfficeWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Changes that come in crowds are read together.
    static constexpr std::chrono::milliseconds kRefreshPause{250};
    /// Between two looks whether the pages may be made anew.
    static constexpr std::chrono::milliseconds kRemakePause{100};

    explicit OfficeWindow(const OfficeParts& parts, QWidget* parent = nullptr);

    void setState(const DeskState& state);
    /// By the page's class name, for what leads there from elsewhere: "ConflictsPage". Unknown: no change.
    void showPage(const QByteArray& className);
    OfficePage* currentPage() const;
    const std::vector<OfficePage*>& pages() const { return m_pages; }
    NoticeBar& notices() const { return *m_notices; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePages();
    void remakePages();
    bool isOccupied() const;
    QWidget* buildSide();
    void fitSide();
    void connectService();
    void refreshSoon();
    void refreshNow();
    void nameParts();

    const OfficeParts m_parts;
    DeskState m_state;
    QWidget* m_side = nullptr; ///< the event's name and the list of pages
    ElidedLabel* m_event = nullptr;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    NoticeBar* m_notices = nullptr;
    std::vector<OfficePage*> m_pages;
    QTimer m_refresh;
    QTimer m_remake;
};

} // namespace gatelog
