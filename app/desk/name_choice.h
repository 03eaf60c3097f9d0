// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace gatelog {

/// One of several names that people typed: gates, categories, staff, tickets. No name of any length widens
/// it; what has no room the tool tip has.
class NameChoice : public QComboBox
{
    Q_OBJECT

public:
    /// Room for so many letters at least.
    explicit NameChoice(int letters, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gatelog
