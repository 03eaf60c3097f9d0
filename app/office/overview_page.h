// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"

namespace gatelog {

class FigureTile;

/// How the evening stands, at a glance.
class OverviewPage : public OfficePage
{
    Q_OBJECT

public:
    explicit OverviewPage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;

private:
    void show(const ReplicaStatus& status);

    FigureTile* m_inside = nullptr;
    FigureTile* m_admitted = nullptr;
    FigureTile* m_devices = nullptr;
    FigureTile* m_conflicts = nullptr;
};

} // namespace gatelog
