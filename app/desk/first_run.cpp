// SPDX-License-Identifier: Apache-2.0
#include "app/desk/first_run.h"

#include "app/desk/create_page.h"
#include "app/desk/join_page.h"
#include "app/desk/start_page.h"
#include "app/desk/typed_text.h"

namespace gatelog {

FirstRun::FirstRun(QWidget* parent) : QStackedWidget(parent)
{
    m_start = new StartPage(this);
    m_create = new CreatePage(this);
    m_join = new JoinPage(this);
    for (QWidget* page : std::initializer_list<QWidget*>{m_start, m_create, m_join})
        addWidget(page);
    connect(m_start, &StartPage::createRequested, this, &FirstRun::openCreate);
    connect(m_start, &StartPage::demonstrationRequested, this, &FirstRun::demonstrationRequested);
    connect(m_start, &StartPage::folderRequested, this, &FirstRun::folderRequested);
    connect(m_start, &StartPage::retryRequested, this, &FirstRun::retryRequested);
    connect(m_start, &StartPage::joinRequested, this, [this] {
        m_join->showProgress({});
        setCurrentWidget(m_join);
        Q_EMIT joinOpened();
    });
    connect(m_create, &CreatePage::left, this, &FirstRun::leaveCreate);
    connect(m_create, &CreatePage::eventWanted, this, [this](const NewEvent& event) {
        m_create->draft().save(m_folder); // a program that ends now loses nothing that was typed
        Q_EMIT eventWanted(event);
    });
    connect(m_join, &JoinPage::left, this, [this] {
        setCurrentWidget(m_start);
        Q_EMIT joinLeft();
    });
}

void FirstRun::openCreate()
{
    m_create->setDraft(EventSketch::load(m_folder));
    setCurrentWidget(m_create);
    m_create->focusFirst();
}

void FirstRun::leaveCreate()
{
    m_create->draft().save(m_folder);
    setCurrentWidget(m_start);
}

void FirstRun::showOpening()
{
    m_error.reset();
    m_start->showOpening();
    setCurrentWidget(m_start);
}

void FirstRun::showError(const Error& error, const QString& folder)
{
    m_isArriving = false;
    m_folder = folder;
    if (m_create->isMaking()) {
        m_create->showFailure(error);
        return;
    }
    m_error = error;
    m_start->showError(error, folder);
    setCurrentWidget(m_start);
}

void FirstRun::takeOver(const FirstRun& earlier)
{
    m_folder = earlier.m_folder;
    m_isArriving = earlier.m_isArriving;
    if (earlier.m_error)
        showError(*earlier.m_error, m_folder);
    m_create->takeOver(*earlier.m_create);
    carryTypedText(earlier, *this);
    m_join->takeOver(*earlier.m_join);
    setCurrentIndex(earlier.currentIndex());
}

bool FirstRun::showArriving(const DeskState& state)
{
    if (m_create->isMaking()) {
        EventSketch::forget(state.folder);
        m_create->setDraft({});
    }
    // A log that does not say its event's name yet is one that has just joined.
    m_isArriving = state.eventName.isEmpty();
    if (m_isArriving) {
        setCurrentWidget(m_join);
        m_join->showArrival({});
    }
    return m_isArriving;
}

bool FirstRun::hasArrived(const PeersView& view, const ReplicaStatus& status)
{
    if (!m_isArriving)
        return false;
    const Arrival arrival = arrivalOf(view, status);
    m_join->showArrival(arrival);
    m_isArriving = !arrival.isComplete;
    return arrival.isComplete;
}

bool FirstRun::isJoinShown() const
{
    return isVisible() && currentWidget() == m_join;
}

} // namespace gatelog
