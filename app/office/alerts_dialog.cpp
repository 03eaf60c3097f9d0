// SPDX-License-Identifier: Apache-2.0
#include "app/office/alerts_dialog.h"

#include "app/desk/card.h"
#include "app/desk/tall_area.h"
#include "app/desk/window_room.h"
#include "app/office/alerts_settings.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace gatelog {

AlertsDialog::AlertsDialog(const AlertThresholds& thresholds, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Thresholds of the alerts"));
    auto* hint = quietLabel(tr("Tell me when\u2026"), this);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    m_silent = addRow(*form, "silent", tr("a &desk has been silent for"), int(thresholds.silent.count()),
                      kMaxSilentMinutes, tr(" min", "minutes, after a number"));
    m_refusals =
        addRow(*form, "refusals", tr("a gate &refuses, and admits few"), thresholds.refusalsPerMinute,
               kMaxRefusalsPerMinute, tr(" a minute", "refusals, after a number"));
    m_clock = addRow(*form, "clock", tr("a &clock is off by"), int(thresholds.clockOff.count()),
                     kMaxClockOffSeconds, tr(" s", "seconds, after a number"));
    m_full = addRow(*form, "full", tr("a gate or the event is &full to"), thresholds.fullPercent,
                    kMaxFullPercent, tr(" %", "percent, after a number"));
    m_conflicts = addRow(*form, "conflicts", tr("&unreviewed double admissions reach"),
                         thresholds.openConflicts, kMaxOpenConflicts, {});
    m_battery = addRow(*form, "battery", tr("a desk's &battery is down to"), thresholds.batteryPercent,
                       kMaxBatteryPercent, tr(" %", "percent, after a number"));
    m_disk = addRow(*form, "disk", tr("the d&isk has less free than"), thresholds.diskFreeMiB,
                    kMaxDiskFreeMiB, tr(" MB", "megabytes, after a number"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("primary"));
    ok->style()->polish(ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addWidget(hint);
    auto* fields = new QWidget(this);
    fields->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TallArea(fields, this), 1);
    column->addWidget(buttons);
    resizeWithin(*this, sizeHint());
}

QSpinBox* AlertsDialog::addRow(QFormLayout& form, const char* name, const QString& label, int value, int most,
                               const QString& suffix)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setRange(0, most);
    box->setSpecialValueText(tr("never"));
    box->setSuffix(suffix);
    box->setValue(value);
    form.addRow(label, box);
    return box;
}

AlertThresholds AlertsDialog::thresholds() const
{
    AlertThresholds thresholds;
    thresholds.silent = std::chrono::minutes(m_silent->value());
    thresholds.refusalsPerMinute = m_refusals->value();
    thresholds.clockOff = std::chrono::seconds(m_clock->value());
    thresholds.fullPercent = m_full->value();
    thresholds.openConflicts = m_conflicts->value();
    thresholds.diskFreeMiB = m_disk->value();
    thresholds.batteryPercent = m_battery->value();
    return thresholds;
}

} // namespace gatelog
