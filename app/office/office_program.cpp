// SPDX-License-Identifier: Apache-2.0
#include "app/office/office_program.h"

#include "app/desk/window_room.h"

namespace gatelog {

OfficeProgram::OfficeProgram(ReplicaService& service, DeskSync& sync, const Clock& clock, QObject* parent)
    : QObject(parent), m_reader(clock),
      m_inviting(sync, clock,
                 [this](QWidget& window, const QString& purpose) { return m_keys.key(window, purpose); }),
      m_parts{service, m_reader, sync, m_keys, clock, m_inviting}
{
    connect(&service, &ReplicaService::opened, this, [this](const DeskState& state) {
        m_reader.open(state.folder);
        m_keys.setFolder(state.folder);
        setState(state);
    });
    connect(&service, &ReplicaService::stateChanged, this, &OfficeProgram::setState);
}

void OfficeProgram::setState(const DeskState& state)
{
    m_reader.setStale();
    m_state = state;
    m_inviting.setTimeZone(QTimeZone(state.timeZone));
    if (m_window)
        m_window->setState(state);
}

void OfficeProgram::show()
{
    if (!m_window) {
        m_window = std::make_unique<OfficeWindow>(m_parts);
        m_window->setState(m_state);
        resizeWithin(*m_window, {1280, 800});
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace gatelog
