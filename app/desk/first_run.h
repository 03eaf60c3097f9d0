// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_standing.h"
#include "core/base/result.h"
#include "core/store/audit.h"
#include "core/store/replica.h"

#include <QStackedWidget>

#include <optional>

namespace gatelog {

class CreatePage;
class JoinPage;
class StartPage;

/// The window while no event is open: three ways to one, each of which can be left and gone on with, and why
/// the folder's event does not open. It only shows.
class FirstRun : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FirstRun(QWidget* parent = nullptr);

    void showOpening();
    /// Why a folder does not open; ErrorCode::NotFound is the first run. While an event is being made it says
    /// on that page why it was not.
    void showError(const Error& error, const QString& folder);
    /// A replica was opened. True while its event has yet to be copied to this desk.
    bool showArriving(const DeskState& state);
    /// True once when all of it is there.
    bool hasArrived(const PeersView& view, const ReplicaStatus& status);

    /// Shows what `earlier` showed, and what was typed into it.
    void takeOver(const FirstRun& earlier);

    JoinPage& joinPage() const { return *m_join; }
    CreatePage& createPage() const { return *m_create; }
    bool isJoinShown() const;

Q_SIGNALS:
    void eventWanted(const gatelog::NewEvent& event);
    void demonstrationRequested();
    void retryRequested();
    void folderRequested();
    void joinOpened(); ///< its page wants a camera
    void joinLeft();

private:
    void openCreate();
    void leaveCreate();

    QString m_folder;
    std::optional<Error> m_error; ///< why the folder does not open
    bool m_isArriving = false;
    StartPage* m_start = nullptr;
    CreatePage* m_create = nullptr;
    JoinPage* m_join = nullptr;
};

} // namespace gatelog
