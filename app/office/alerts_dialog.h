// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/alert_rules.h"

#include <QDialog>

class QFormLayout;
class QSpinBox;

namespace gatelog {

/// From when on an administrator is told of something.
class AlertsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AlertsDialog(const AlertThresholds& thresholds, QWidget* parent = nullptr);
    AlertThresholds thresholds() const;

private:
    QSpinBox* addRow(QFormLayout& form, const char* name, const QString& label, int value, int most,
                     const QString& suffix);

    QSpinBox* m_silent = nullptr;
    QSpinBox* m_refusals = nullptr;
    QSpinBox* m_clock = nullptr;
    QSpinBox* m_full = nullptr;
    QSpinBox* m_conflicts = nullptr;
    QSpinBox* m_battery = nullptr;
    QSpinBox* m_disk = nullptr;
};

} // namespace gatelog
