// SPDX-License-Identifier: Apache-2.0
#include "app/desk/settings_dialog.h"

#include "app/desk/tall_area.h"
#include "app/desk/window_room.h"
#include "app/language/isolated.h"
#include "app/language/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QStyle>
#include <QTextLayout>
#include <QVBoxLayout>

namespace gatelog {
namespace {

/// A check box does not wrap its text: on as many lines as the display's width asks for.
QString inLines(const QString& text, const QWidget& window)
{
    constexpr int kMostOfDisplay = 70; ///< percent; the rest is what stands around
    QTextLayout layout(text, window.font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(window.screen()->availableSize().width() * kMostOfDisplay / 100);
    layout.endLayout();
    QStringList lines;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines += text.mid(layout.lineAt(i).textStart(), layout.lineAt(i).textLength()).trimmed();
    return lines.join(u'\n');
}

} // namespace

SettingsDialog::SettingsDialog(const DeskSettings& settings, const QStringList& cameras, QWidget* parent)
    : QDialog(parent), m_given(settings)
{
    setWindowTitle(tr("Settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    auto* groups = new QWidget(this);
    auto* list = new QVBoxLayout(groups);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(16);
    for (QWidget* group : {buildCamera(cameras), buildWindow(), buildSupervision()})
        list->addWidget(group);
    // After all else: Tab goes in the order in which they are made.
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("primary"));
    ok->style()->polish(ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(new TallArea(groups, this));
    column->addWidget(buttons);
    resizeWithin(*this, sizeHint());
}

QWidget* SettingsDialog::buildCamera(const QStringList& cameras)
{
    auto* group = new QGroupBox(tr("Camera"), this);
    auto* form = new QFormLayout(group);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    m_camera = new QComboBox(group);
    m_camera->addItem(tr("The computer's default camera"), QString());
    for (const QString& name : cameras)
        m_camera->addItem(name, name);
    if (!m_given.camera.isEmpty() && !cameras.contains(m_given.camera))
        m_camera->addItem(tr("%1 (not connected)", "%1: camera").arg(isolated(m_given.camera)),
                          m_given.camera);
    m_camera->setCurrentIndex(std::max(0, m_camera->findData(m_given.camera)));
    form->addRow(tr("&Camera:"), m_camera);
    m_mirrored = new QCheckBox(tr("Show the picture &mirrored"), group);
    m_mirrored->setChecked(m_given.mirrored);
    form->addRow(QString(), m_mirrored);

    const std::pair<Symbology, QString> families[] = {
        {Symbology::QrCode, tr("QR code")},
        {Symbology::Aztec, tr("Aztec (rail tickets)")},
        {Symbology::DataMatrix, tr("Data Matrix")},
        {Symbology::Pdf417, tr("PDF417 (boarding passes)")},
        {Symbology::Linear, tr("Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)")},
    };
    auto* codes = new QVBoxLayout;
    for (const auto& [symbology, name] : families) {
        auto* box = new QCheckBox(name, group);
        box->setChecked(m_given.symbologies.testFlag(symbology));
        codes->addWidget(box);
        m_symbologies.emplace_back(symbology, box);
    }
    form->addRow(tr("Codes to read:"), codes);
    return group;
}

QWidget* SettingsDialog::buildWindow()
{
    auto* group = new QGroupBox(tr("Window"), this);
    auto* form = new QFormLayout(group);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    m_theme = new QComboBox(group);
    m_theme->addItem(tr("As the system has it"), int(ThemeChoice::Auto));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    m_theme->setCurrentIndex(m_theme->findData(int(m_given.theme)));
    form->addRow(tr("C&olours:"), m_theme);
    m_language = new QComboBox(group);
    m_language->addItem(tr("As the system has it"), QString());
    for (const Language& language : languages())
        m_language->addItem(language.name.toString(), QString(language.code));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_given.language)));
    form->addRow(tr("&Language:"), m_language);
    m_shown = new QSpinBox(group);
    m_shown->setRange(int(DeskSettings::kShortest.count()), int(DeskSettings::kLongest.count()));
    m_shown->setValue(int(m_given.admitShown.count()));
    m_shown->setSuffix(tr(" s", "seconds, after a number"));
    form->addRow(tr("Show an &admission for:"), m_shown);
    m_sound = new QCheckBox(tr("Play &sounds"), group);
    m_sound->setChecked(m_given.sound);
    form->addRow(QString(), m_sound);
    return group;
}

QWidget* SettingsDialog::buildSupervision()
{
    auto* group = new QGroupBox(tr("Supervision"), this);
    auto* column = new QVBoxLayout(group);
    m_supervisor =
        new QCheckBox(inLines(tr("Ask for a supervisor's &PIN before gate, entry and exit or these "
                                 "settings are changed"),
                              *this),
                      group);
    m_supervisor->setToolTip(tr("As soon as the event has a supervisor with a PIN"));
    m_supervisor->setChecked(m_given.asksSupervisor);
    m_kiosk = new QCheckBox(
        inLines(tr("&Kiosk: fill the screen, and leave it with a supervisor's PIN only"), *this), group);
    m_kiosk->setChecked(m_given.kiosk);
    column->addWidget(m_supervisor);
    column->addWidget(m_kiosk);
    return group;
}

DeskSettings SettingsDialog::settings() const
{
    DeskSettings settings = m_given;
    settings.camera = m_camera->currentData().toString();
    settings.mirrored = m_mirrored->isChecked();
    Symbologies symbologies;
    for (const auto& [symbology, box] : m_symbologies)
        symbologies.setFlag(symbology, box->isChecked());
    // With none the camera would be blind and nobody would know why.
    settings.symbologies = symbologies ? symbologies : Symbologies(Symbology::QrCode);
    settings.theme = ThemeChoice(m_theme->currentData().toInt());
    settings.language = m_language->currentData().toString();
    settings.sound = m_sound->isChecked();
    settings.asksSupervisor = m_supervisor->isChecked();
    settings.kiosk = m_kiosk->isChecked();
    settings.admitShown = std::chrono::seconds(m_shown->value());
    return settings;
}

} // namespace gatelog
