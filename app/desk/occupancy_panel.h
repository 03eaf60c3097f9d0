// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "core/store/audit.h"

#include <optional>

class QLabel;

namespace gatelog {

class CapacityBar;
class ElidedLabel;

/// Who is inside: in all, and by this gate, each with a bar where there is a capacity.
class OccupancyPanel : public Card
{
    Q_OBJECT

public:
    explicit OccupancyPanel(QWidget* parent = nullptr);

    void setStatus(const ReplicaStatus& status);
    void setPlace(GateId gate, std::optional<std::uint32_t> eventCapacity);

private:
    void tell();

    ReplicaStatus m_status;
    GateId m_gate;
    std::optional<std::uint32_t> m_capacity;
    QLabel* m_total = nullptr;
    QLabel* m_admitted = nullptr;
    ElidedLabel* m_gateName = nullptr;
    QLabel* m_gateCount = nullptr;
    CapacityBar* m_totalBar = nullptr;
    CapacityBar* m_gateBar = nullptr;
};

} // namespace gatelog
