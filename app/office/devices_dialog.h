// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace gatelog {

/// Another name or a higher role for a device.
class DevicesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DevicesDialog(const DeviceEnrolled& device, QWidget* parent = nullptr);
    DeviceEnrolled device() const;

private:
    const DeviceEnrolled m_given;
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
};

} // namespace gatelog
