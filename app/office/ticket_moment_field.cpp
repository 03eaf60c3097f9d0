// SPDX-License-Identifier: Apache-2.0
#include "app/office/ticket_moment_field.h"

#include "app/language/clock_text.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpression>

namespace gatelog {
namespace {

/// "d/M/yyyy h:mm AP" as "AP mm:h yyyy/M/d".
QString turnedRound(const QString& format)
{
    static const QRegularExpression part(QStringLiteral("[A-Za-z]+|[^A-Za-z]+"));
    QString turned;
    for (const QRegularExpressionMatch& match : part.globalMatch(format))
        turned.prepend(match.captured());
    return turned;
}

} // namespace

MomentField::MomentField(const QString& label, const QTimeZone& zone, UnixSeconds suggestion, QWidget* parent)
    : QWidget(parent), m_zone(zone)
{
    m_isSet = new QCheckBox(label, this);
    m_isSet->setMinimumWidth(fontMetrics().averageCharWidth() * 14); // so that several stand in a column
    m_time = new QDateTimeEdit(this);
    // The edit knows no time zones: the event's wall clock stands in it as if it were UTC, which skips no
    // hours.
    m_time->setTimeSpec(Qt::UTC);
    m_time->setCalendarPopup(true);
    // Where windows are mirrored Qt turns the sections round once more: they are to stand as in a sentence.
    const QString format = locale().dateFormat(QLocale::ShortFormat) + u' ' + clockFormat(locale());
    m_time->setDisplayFormat(isRightToLeft() ? turnedRound(format) : format);
    m_time->setAccessibleName(label);
    setMoment(suggestion);
    m_isSet->setChecked(false);
    m_time->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_isSet);
    row->addWidget(m_time, 1);
    setFocusProxy(m_isSet);
    connect(m_isSet, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &MomentField::changed);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &MomentField::changed);
}

void MomentField::setMoment(std::optional<UnixSeconds> moment)
{
    m_isSet->setChecked(moment.has_value());
    if (!moment)
        return;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment->time_since_epoch().count(), m_zone);
    m_time->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
}

std::optional<UnixSeconds> MomentField::moment() const
{
    if (!m_isSet->isChecked())
        return std::nullopt;
    const QDateTime local(m_time->date(), m_time->time(), m_zone);
    return UnixSeconds(std::chrono::seconds(local.toSecsSinceEpoch()));
}

} // namespace gatelog
