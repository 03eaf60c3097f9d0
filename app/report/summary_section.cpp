// SPDX-License-Identifier: Apache-2.0
#include "app/report/admission_chart.h"
#include "app/report/report_sections.h"
#include "app/report/report_table.h"

#include <algorithm>

namespace gatelog {

void SummarySection::draw(ReportPages& pages) const
{
    drawTitle(pages);
    drawFigures(pages);
    drawUncertainties(pages);
    drawCourse(pages);
    drawGates(pages);
}

void SummarySection::drawTitle(ReportPages& pages) const
{
    const QString name = plainLine(m_report.event);
    pages.paragraph(name.isEmpty() ? tr("Event without a name") : name, type::kTitle, 2);
    QString when = tr("No scans yet");
    if (m_report.scans)
        when =
            tr("%1, %2", "%1: date, %2: from one time to another")
                .arg(m_format.date(m_report.scans->from),
                     m_format.span(m_report.scans->from, m_report.scans->to, ReportFormat::FirstDay::Known));
    pages.paragraph(when + QStringLiteral("  \u00b7  ") + m_format.zoneName(), type::kLead.in(ink::kQuiet),
                    1);
    pages.moveDown(mm(9));
}

void SummarySection::drawFigures(ReportPages& pages) const
{
    const EventReport::Totals& totals = m_report.totals;
    const auto conflicts = std::int64_t(m_report.conflicts.size());
    struct Figure
    {
        QString number, what, more;
        QColor color = ink::kText;
    };
    const auto commonest = std::max_element(m_report.refusalsBy.begin(), m_report.refusalsBy.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
    const Figure figures[] = {
        {m_format.number(totals.people), tr("people admitted"),
         totals.tickets > 0
             ? tr("%1 of %2 tickets", "%1: a percentage, %2: a number")
                   .arg(m_format.share(totals.people, totals.tickets), m_format.number(totals.tickets))
             : tr("no tickets")},
        {m_format.number(totals.inside), tr("inside"), tr("after %n exit(s)", nullptr, int(totals.exits))},
        {m_format.number(totals.refusals), tr("refused"),
         commonest == m_report.refusalsBy.end()
             ? QString()
             : tr("%1: %2", "%1: why guests were refused, %2: how many")
                   .arg(refusalName(commonest->first), m_format.number(commonest->second))},
        {m_format.number(conflicts), tr("admitted twice"),
         conflicts == 0 ? QString()
                        : tr("%n open", "of the double admissions", int(m_report.openConflicts())),
         conflicts == 0 ? ink::kText : ink::kAccent},
    };
    const qreal column = pages.width() / qreal(std::size(figures));
    qreal height = 0;
    for (std::size_t i = 0; i < std::size(figures); ++i) {
        const Figure& figure = figures[i];
        QRectF rect(pages.left() + column * qreal(i), pages.y(), column - mm(4), mm(30));
        // Digits that no longer fit at their size: an event of millions.
        TextStyle style = type::kFigure.in(figure.color);
        while (style.points > 10 && textWidth(figure.number, style) > rect.width())
            style.points -= 1;
        QPainter& painter = pages.painter();
        rect.setTop(rect.top() + drawLine(painter, rect, figure.number, style));
        rect.setTop(rect.top() + drawLine(painter, rect, figure.what, type::kStrong));
        rect.setTop(rect.top() + drawLine(painter, rect, figure.more, type::kNote));
        height = std::max(height, rect.top() - pages.y());
    }
    pages.moveDown(height + mm(8));
}

QStringList SummarySection::missingSentences() const
{
    QStringList sentences;
    QStringList incomplete, silent;
    for (const EventReport::Device& device : m_report.devices) {
        if (device.missing > 0)
            incomplete.append(device.name);
        if (device.role && *device.role != Role::Node && !device.lastRecord && device.missing == 0)
            silent.append(device.name);
    }
    if (m_report.missingElsewhere > 0)
        incomplete.append(tr("devices not known here"));
    if (!incomplete.isEmpty())
        sentences.append(
            tr("%n record(s) of %1 are known to exist and are not in this log. Until they are merged, "
               "the true numbers may be higher.",
               "%1: one desk or several", int(m_report.missing()))
                .arg(namesInSentence(incomplete, m_format.locale())));
    if (!silent.isEmpty())
        sentences.append(tr("No record is held of %1. If there were scans, they are missing here.",
                            "%1: one desk or several")
                             .arg(namesInSentence(silent, m_format.locale())));
    if (sentences.isEmpty())
        sentences.append(tr("No record is known to be missing."));
    return sentences;
}

QString SummarySection::unconfirmedSentence() const
{
    TimeSpan span = m_report.unconfirmedRuns.front().span;
    for (const EventReport::UnconfirmedRun& run : m_report.unconfirmedRuns) {
        span.include(run.span.from);
        span.include(run.span.to);
    }
    return tr("%n admission(s) (%1) between %2 are unconfirmed: the desk could not ask the others whether "
              "the ticket had "
              "been used.",
              "%1: a percentage, %2: from one time to another", int(m_report.totals.unconfirmed))
        .arg(m_format.share(m_report.totals.unconfirmed, m_report.totals.entries),
             m_format.span(span.from, span.to));
}

QStringList SummarySection::uncertainties() const
{
    QStringList sentences = missingSentences();
    if (m_report.totals.unconfirmed > 0 && !m_report.unconfirmedRuns.empty())
        sentences.append(unconfirmedSentence());
    if (const auto open = m_report.openConflicts(); open > 0)
        sentences.append(tr("%n double admission(s) nobody has looked into yet.", nullptr, int(open)));
    if (m_report.totals.setAside > 0)
        sentences.append(
            tr("%n scan(s) come from devices without the right to scan. They are kept and do not count.",
               nullptr, int(m_report.totals.setAside)));
    if (m_report.outsideBuckets > 0)
        sentences.append(tr(
            "%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not "
            "in the charts.",
            nullptr, int(m_report.outsideBuckets)));
    return sentences;
}

void SummarySection::drawUncertainties(ReportPages& pages) const
{
    const qreal indent = mm(5);
    const qreal width = pages.width() - indent;
    const QStringList sentences = uncertainties();
    const qreal top = pages.y();
    QPainter& painter = pages.painter();
    pages.moveDown(drawLine(painter, {pages.left() + indent, pages.y(), width, lineHeight(type::kStrong)},
                            tr("What is uncertain"), type::kStrong));
    for (const QString& sentence : sentences) {
        pages.moveDown(mm(1));
        pages.moveDown(
            drawParagraph(painter, {pages.left() + indent, pages.y()}, width, sentence, type::kBody, 4));
    }
    fill(painter, QRectF(pages.left(), top, pt(1.5), pages.y() - top), ink::kAccent);
    pages.moveDown(mm(2));
}

void SummarySection::drawCourse(ReportPages& pages) const
{
    if (m_report.buckets.count == 0)
        return;
    const qreal height = mm(46);
    const QString note = m_report.totals.unconfirmed > 0 ? tr("%1; dark: unconfirmed", "%1: 'per 15 minutes'")
                                                         : QStringLiteral("%1");
    pages.section(tr("Admissions"), note.arg(m_format.bucketWidth(m_report.buckets.width)), height);
    std::vector<Admissions> all(std::size_t(m_report.buckets.count));
    for (const EventReport::Series& series : m_report.perGate)
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] += series.parts[i];
    AdmissionChart(m_format, m_report.buckets, CountScale::upTo(peakOf(all), 4))
        .draw(pages.painter(), pages.line(height), all);
    pages.moveDown(height);
}

void SummarySection::drawGates(ReportPages& pages) const
{
    ReportTable table(numberColumns(tr("Gate"), mm(42), pages.width(),
                                    {tr("Admitted"), tr("Share"), tr("Exits"), tr("Inside"), tr("Refused"),
                                     tr("Not confirmed"), tr("Second time")}));
    for (const EventReport::AtGate& gate : m_report.gates)
        table.add({plainLine(gate.name), m_format.number(gate.entries),
                   m_format.share(gate.entries, m_report.totals.entries), m_format.number(gate.exits),
                   m_format.number(gate.inside), m_format.number(gate.refusals),
                   m_format.number(gate.unconfirmed), m_format.number(gate.conflicts)});
    const EventReport::Totals& totals = m_report.totals;
    if (m_report.gates.size() > 1)
        table.add({tr("All gates"), m_format.number(totals.entries), QString(), m_format.number(totals.exits),
                   m_format.number(totals.inside), m_format.number(totals.refusals),
                   m_format.number(totals.unconfirmed),
                   m_format.number(std::int64_t(m_report.conflicts.size()))},
                  ReportTable::Row::Total);
    pages.section(tr("Gates"), {}, table.beginningHeight(4));
    table.draw(pages);
}

} // namespace gatelog
