// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/inviting.h"
#include "app/office/key_holder.h"
#include "app/office/office_parts.h"
#include "app/office/office_window.h"
#include "app/replica/replica_reader.h"

#include <QObject>

#include <memory>

namespace gatelog {

/// Opens the office over the replica that the desk has open, and brings it up to date. The window is made
/// when it is first wanted.
class OfficeProgram : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    OfficeProgram(ReplicaService& service, DeskSync& sync, const Clock& clock, QObject* parent = nullptr);

    /// Shows the window, or brings it to the front.
    void show();
    Inviting& inviting() { return m_inviting; }
    OfficeWindow* window() const { return m_window.get(); }

private:
    void setState(const DeskState& state);

    ReplicaReader m_reader;
    KeyHolder m_keys;
    Inviting m_inviting;
    OfficeParts m_parts;
    DeskState m_state;
    std::unique_ptr<OfficeWindow> m_window;
};

} // namespace gatelog
