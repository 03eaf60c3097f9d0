// SPDX-License-Identifier: Apache-2.0
#include "app/office/alerts_panel.h"

#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/desk/wrapping_row.h"
#include "app/office/alerts_wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

constexpr int kLettersOfCalm = 18;  ///< that nothing needs anybody, beside the heading
constexpr int kLettersOfAlert = 34; ///< an alert beside its button; with less room it stands above

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

AlertsPanel::AlertsPanel(QWidget* parent) : Card({}, parent)
{
    setAccessibleName(tr("Alerts"));
    auto* thresholds = new QPushButton(tr("&Thresholds\u2026"), this);
    thresholds->setObjectName(QStringLiteral("thresholds"));
    thresholds->setToolTip(tr("From when on you are told"));
    connect(thresholds, &QPushButton::clicked, this, &AlertsPanel::thresholdsRequested);
    m_none = wrapped(quietLabel(tr("Nothing needs you now."), this));
    m_more = quietLabel({}, this);
    m_more->hide();
    auto* head = new WrappingRow;
    head->setSpacing(12);
    head->add(headingLabel(tr("Alerts"), 1.0, this),
              {1, 0}); // where there are alerts, the line beside is hidden
    head->add(m_none, {1000, fontMetrics().averageCharWidth() * kLettersOfCalm});
    head->add(thresholds);
    m_list = new QVBoxLayout;
    m_list->setSpacing(10);
    body()->addLayout(head);
    body()->addLayout(m_list);
    body()->addWidget(m_more);
}

QWidget* AlertsPanel::makeRow(const Alert& alert)
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("alert"));
    auto* mark = new VerdictMark(row);
    const Tone tone = AlertsWording::tone(alert);
    mark->show(tone, toneAccent(tone, palette()), palette().color(QPalette::Base));
    const int side = fontMetrics().height() * 2;
    mark->setFixedSize(side, side); // of the font, as a delegate's
    auto* what = wrapped(headingLabel(AlertsWording::what(alert), 1.0, row));
    auto* next = wrapped(quietLabel(AlertsWording::nextStep(alert), row));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(what);
    texts->addWidget(next);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(mark, 0, Qt::AlignTop);
    auto* beside = new WrappingRow;
    beside->setSpacing(8);
    beside->add(texts, {1, fontMetrics().averageCharWidth() * kLettersOfAlert});
    columns->addLayout(beside, 1);
    if (const QByteArray page = AlertsWording::page(alert); !page.isEmpty()) {
        auto* button = new QPushButton(AlertsWording::pageButton(alert), row);
        button->setAccessibleDescription(what->text());
        connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
        beside->add(button);
    }
    row->setAccessibleName(what->text());
    row->setAccessibleDescription(next->text());
    return row;
}

void AlertsPanel::setAlerts(const std::vector<Alert>& alerts)
{
    const std::size_t shown = std::min(alerts.size(), kShown);
    bool isNew = false;
    // Rows that say the same stay: the focus may be on one of their buttons.
    for (std::size_t i = 0; i < shown; ++i) {
        const QString what = AlertsWording::what(alerts[i]);
        if (i < m_rows.size() && m_rows[i].what == what)
            continue;
        isNew = isNew || i >= m_rows.size();
        if (i < m_rows.size())
            delete m_rows[i].widget;
        else
            m_rows.emplace_back();
        m_rows[i] = {what, makeRow(alerts[i])};
        m_list->insertWidget(int(i), m_rows[i].widget);
    }
    while (m_rows.size() > shown) {
        delete m_rows.back().widget;
        m_rows.pop_back();
    }
    m_none->setVisible(alerts.empty());
    m_more->setVisible(alerts.size() > shown);
    m_more->setText(tr("And %n more.", nullptr, int(alerts.size() - shown)));
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace gatelog
