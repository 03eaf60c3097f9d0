// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "core/store/alert_rules.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace gatelog {

/// What deserves a look now, each with what to do about it.
class AlertsPanel : public Card
{
    Q_OBJECT

public:
    /// More are counted, not shown: five desks behind one dead switch.
    static constexpr std::size_t kShown = 6;

    explicit AlertsPanel(QWidget* parent = nullptr);
    void setAlerts(const std::vector<Alert>& alerts);

Q_SIGNALS:
    void thresholdsRequested();
    /// By an alert's button: the class name of a page.
    void pageRequested(const QByteArray& page);

private:
    struct Row
    {
        QString what;
        QWidget* widget = nullptr;
    };
    QWidget* makeRow(const Alert& alert);

    QLabel* m_none = nullptr;
    QLabel* m_more = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<Row> m_rows;
};

} // namespace gatelog
