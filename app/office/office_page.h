// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/typed_text.h"
#include "app/office/office_parts.h"

#include <QWidget>

namespace gatelog {

/// One page of the office: shows what the reader reads, and has the service write what the administrator
/// does. Lives in the windows' thread; never waits.
class OfficePage : public QWidget
{
    Q_OBJECT

public:
    explicit OfficePage(const OfficeParts& parts, QWidget* parent = nullptr) : QWidget(parent), m_parts(parts)
    {
    }

    /// In the window's list of pages; translated.
    virtual QString title() const = 0;
    /// Reads anew what the page shows. Called when the page comes up and, while it is up, after the replica
    /// changed (OfficeWindow::kRefreshPause apart at least).
    virtual void refresh() = 0;
    /// Another event was opened, or its gates, names or rights changed. A page keeps what it needs.
    virtual void setState(const DeskState& state) { m_state = state; }
    /// Something is under way that would be lost if the page were made anew now.
    virtual bool isBusy() const { return false; }
    /// After setState(): the same page in another language stood here. Shows what that showed, and what was
    /// typed into it.
    virtual void takeOver(const OfficePage& earlier) { carryTypedText(earlier, *this); }

Q_SIGNALS:
    /// title() says something else now: how many alerts there are.
    void titleChanged();

protected:
    const OfficeParts& parts() const { return m_parts; }
    const DeskState& state() const { return m_state; }

private:
    const OfficeParts m_parts;
    DeskState m_state;
};

} // namespace gatelog
