// SPDX-License-Identifier: Apache-2.0
#include "app/office/emergency_gates.h"

#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/desk/wrapping_row.h"
#include "app/language/isolated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

constexpr int kLettersOfState = 18; ///< a gate's name and state have beside the buttons, or stand above them

} // namespace

EmergencyGates::EmergencyGates(QWidget* parent) : Card(tr("Entry"), parent)
{
    m_list = new QVBoxLayout;
    m_list->setSpacing(14);
    body()->addLayout(m_list);
    body()->addStretch();
    m_all = std::make_unique<Row>();
    fill(*m_all, 1.5);
}

void EmergencyGates::fill(Row& row, double factor)
{
    row.widget = new QWidget(this);
    row.mark = new VerdictMark(row.widget);
    const int side = int(fontMetrics().height() * 2.2 * factor / 1.2);
    row.mark->setFixedSize(side, side); // of the font, as a delegate's
    row.name = headingLabel({}, factor, row.widget);
    row.name->setWordWrap(true);
    row.state = quietLabel({}, row.widget);
    row.state->setWordWrap(true);
    row.stop = new QPushButton(row.widget);
    row.stop->setObjectName(QStringLiteral("danger"));
    row.resume = new QPushButton(row.widget);
    row.resume->setObjectName(QStringLiteral("resume"));
    for (QPushButton* button : {row.stop, row.resume}) {
        QFont font = button->font();
        font.setPointSizeF(font.pointSizeF() * (0.9 + factor / 10));
        font.setBold(true);
        button->setFont(font);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    connect(row.stop, &QPushButton::clicked, this,
            [this, place = &row] { Q_EMIT stopRequested(place->gate, place->title); });
    connect(row.resume, &QPushButton::clicked, this,
            [this, place = &row] { Q_EMIT resumeRequested(place->gate, place->title); });
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(row.name);
    texts->addWidget(row.state);
    auto* columns = new QHBoxLayout(row.widget);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    columns->addWidget(row.mark, 0, Qt::AlignTop);
    auto* buttons = new WrappingRow;
    buttons->add(row.resume);
    buttons->add(row.stop);
    auto* beside = new WrappingRow;
    beside->setSpacing(8);
    beside->add(texts, {1, fontMetrics().averageCharWidth() * kLettersOfState});
    beside->add(buttons);
    columns->addLayout(beside, 1);
    m_list->addWidget(row.widget);
}

void EmergencyGates::showRow(Row& row, const QString& title, const QString& state, Tone tone)
{
    row.title = title;
    row.name->setText(breakable(shortName(title)));
    row.state->setText(breakable(state));
    row.mark->show(tone, toneAccent(tone, palette()), palette().color(QPalette::Base));
    row.widget->setAccessibleName(title);
    row.widget->setAccessibleDescription(state);
    for (QPushButton* button : {row.stop, row.resume})
        button->setAccessibleDescription(QStringLiteral("%1: %2").arg(title, state));
}

void EmergencyGates::show(const EmergencyReading& reading, const Viewpoint& view, Rights rights)
{
    const auto stopped = std::count_if(reading.gates.begin(), reading.gates.end(),
                                       [](const auto& gate) { return gate.stop.has_value(); });
    const auto gates = std::ptrdiff_t(reading.gates.size());
    const QString state = stopped == 0 ? tr("Entry is open everywhere.")
                          : stopped == gates
                              ? tr("Nobody is admitted anywhere.")
                              : tr("Entry is stopped at %1 of %n gate(s).", nullptr, int(gates))
                                    .arg(QLocale().toString(qlonglong(stopped)));
    showRow(*m_all, tr("All gates"), state,
            stopped == 0       ? Tone::Admit
            : stopped == gates ? Tone::Deny
                               : Tone::Attention);
    m_all->stop->setText(tr("Stop entry everywhere\u2026"));
    m_all->resume->setText(tr("Resume entry everywhere\u2026"));
    m_all->stop->setVisible(stopped < gates);
    m_all->resume->setVisible(stopped > 0);
    for (std::size_t i = 0; i < reading.gates.size(); ++i) {
        if (i == m_rows.size()) {
            m_rows.push_back(std::make_unique<Row>());
            fill(*m_rows.back(), 1.2);
            m_rows.back()->stop->setText(tr("Stop entry\u2026"));
            m_rows.back()->resume->setText(tr("Resume entry\u2026"));
        }
        const EmergencyReading::AtGate& gate = reading.gates[i];
        Row& row = *m_rows[i];
        row.gate = gate.gate;
        row.widget->show();
        showRow(row, gate.name, gate.stop ? stopWords(*gate.stop, view) : tr("Entry is open."),
                gate.stop ? Tone::Deny : Tone::Admit);
        row.stop->setVisible(!gate.stop);
        row.resume->setVisible(gate.stop.has_value());
    }
    for (std::size_t i = reading.gates.size(); i < m_rows.size(); ++i)
        m_rows[i]->widget->hide();
    for (const Row* row : allRows())
        for (QPushButton* button : {row->stop, row->resume})
            button->setEnabled(rights == Rights::MayStop);
}

QString EmergencyGates::stopWords(const EmergencyReading::Stop& stop, const Viewpoint& view)
{
    const QString when = Wording::moment(stop.since, view);
    return stop.text.isEmpty()
               ? tr("Stopped %1 by %2.", "%1: '4 minutes ago', %2: who").arg(when, shortName(stop.by))
               : tr("Stopped %1 by %2: %3", "%1: '4 minutes ago', %2: who, %3: the message")
                     .arg(when, shortName(stop.by), isolated(stop.text));
}

std::vector<EmergencyGates::Row*> EmergencyGates::allRows() const
{
    std::vector<Row*> rows{m_all.get()};
    for (const auto& row : m_rows)
        rows.push_back(row.get());
    return rows;
}

} // namespace gatelog
