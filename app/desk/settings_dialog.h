// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_settings.h"

#include <QDialog>
#include <QStringList>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace gatelog {

/// Everything a desk remembers, except the gate, which is chosen in the window.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const DeskSettings& settings, const QStringList& cameras, QWidget* parent);
    DeskSettings settings() const;

private:
    QWidget* buildCamera(const QStringList& cameras);
    QWidget* buildWindow();
    QWidget* buildSupervision();

    DeskSettings m_given;
    QComboBox* m_camera = nullptr;
    QCheckBox* m_mirrored = nullptr;
    std::vector<std::pair<Symbology, QCheckBox*>> m_symbologies;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_sound = nullptr;
    QCheckBox* m_supervisor = nullptr;
    QCheckBox* m_kiosk = nullptr;
    QSpinBox* m_shown = nullptr;
};

} // namespace gatelog
