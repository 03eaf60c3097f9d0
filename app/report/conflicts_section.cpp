// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_sections.h"

#include "app/language/ticket_holder.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr qreal kNumberMm = 10, kRedemptionMm = 52, kGapMm = 4;
constexpr int kNoteLines = 12; ///< of a reviewer; the CSV has all of it

int linesBelowTime(const ConflictCase& conflict)
{
    return conflict.first.clock || conflict.second.clock ? 5 : 4; // gate, desk, staff, how, and the clock
}

} // namespace

QString ConflictsSection::summary() const
{
    std::map<Knowledge, int> known;
    for (const ConflictCase& conflict : m_report.conflicts)
        ++known[conflict.knowledge];
    QStringList sentences{
        tr("The admission on the left counts, as the earlier one; the one on the right is a second admission "
           "with the same ticket. Times are those of the desks' own clocks.")};
    if (const int n = known[Knowledge::Concurrent])
        sentences.append(tr("In %n case(s) neither desk could know of the other's admission.", nullptr, n));
    if (const int n = known[Knowledge::SecondKnewFirst])
        sentences.append(tr("In %n case(s) the second desk knew of the first admission.", nullptr, n));
    if (const int n = known[Knowledge::FirstKnewSecond])
        sentences.append(tr(
            "In %n case(s) the admission that counts bears a time before one its desk knew of.", nullptr, n));
    return sentences.join(u' ');
}

ConflictsSection::Words ConflictsSection::wordsOf(const ConflictCase& conflict) const
{
    Words words;
    switch (conflict.knowledge) {
    case Knowledge::Concurrent:
        words.knowledge = tr("Neither desk could know of the other.");
        break;
    case Knowledge::SecondKnewFirst:
        words.knowledge = tr("The second desk knew of the first admission.");
        break;
    case Knowledge::FirstKnewSecond:
        words.knowledge =
            tr("The desk on the left knew of the admission on the right: its time is set back.");
        break;
    }
    words.state = tr("Open");
    if (conflict.review) {
        words.state = tr("Reviewed %1 by %2", "%1: date and time, %2: who")
                          .arg(m_format.moment(conflict.review->time), quoted(conflict.review->reviewer));
        words.note = plainLine(conflict.review->note);
    }
    return words;
}

void ConflictsSection::draw(ReportPages& pages) const
{
    const QString title = tr("Double admissions");
    if (m_report.conflicts.empty()) {
        pages.section(title, {}, mm(10));
        return pages.paragraph(tr("None: no ticket was admitted more often than its list allows."),
                               type::kBody);
    }
    const Words first = wordsOf(m_report.conflicts.front());
    pages.section(title, summary(), caseHeight(pages, m_report.conflicts.front(), first));
    int number = 0;
    for (const ConflictCase& conflict : m_report.conflicts) {
        const Words words = wordsOf(conflict);
        pages.need(caseHeight(pages, conflict, words));
        drawCase(pages, conflict, words, ++number);
    }
}

qreal ConflictsSection::caseHeight(ReportPages& pages, const ConflictCase& conflict, const Words& words) const
{
    const qreal width = pages.width() - mm(kNumberMm + 2 * (kRedemptionMm + kGapMm));
    const qreal judged =
        lineHeight(type::kLead) + paragraphHeight(words.knowledge, type::kNote, width, 4) +
        paragraphHeight(words.state, type::kNote, width, 3) +
        (words.note.isEmpty() ? 0 : paragraphHeight(words.note, type::kNote, width, kNoteLines));
    const qreal redemptions = lineHeight(type::kLead) + linesBelowTime(conflict) * lineHeight(type::kNote);
    return mm(2.5) + lineHeight(type::kStrong) + mm(1) + std::max(judged, redemptions) + mm(3);
}

void ConflictsSection::drawCase(ReportPages& pages, const ConflictCase& conflict, const Words& words,
                                int number) const
{
    const qreal height = caseHeight(pages, conflict, words);
    QPainter& painter = pages.painter();
    pages.rule();
    qreal y = pages.y() + mm(2.5);
    qreal x = pages.left();
    drawLine(painter, {x, y, mm(kNumberMm), mm(10)}, m_format.number(number), type::kBody.in(ink::kQuiet));
    x += mm(kNumberMm);

    const Ticket& ticket = conflict.ticket;
    const QString name = TicketHolder::called(plainLine(ticket.name), plainLine(ticket.order));
    QStringList about{QStringLiteral("%1").arg(ticket.id.value(), 16, 16, QLatin1Char('0'))};
    const bool isNamed = !plainLine(ticket.name).isEmpty(); // else it is called by its order
    for (const QString& part :
         {conflict.category, isNamed ? ticket.order : QString(), ticket.seat, conflict.list})
        if (!part.isEmpty())
            about.append(plainLine(part));
    const qreal nameWidth = std::min(textWidth(name, type::kStrong) + pt(1), mm(kRedemptionMm + kGapMm + 30));
    drawLine(painter, {x, y, nameWidth, mm(10)}, name, type::kStrong);
    const qreal aboutLeft = std::max(x + nameWidth + mm(3), x + mm(kRedemptionMm + kGapMm));
    drawLine(painter, {aboutLeft, y + pt(0.9), pages.left() + pages.width() - aboutLeft, mm(10)},
             about.join(QStringLiteral("  \u00b7  ")), type::kNote);
    y += lineHeight(type::kStrong) + mm(1);

    drawRedemption(pages, {x, y, mm(kRedemptionMm), mm(30)}, tr("counts"), conflict.first);
    x += mm(kRedemptionMm + kGapMm);
    drawRedemption(pages, {x, y, mm(kRedemptionMm), mm(30)}, tr("second"), conflict.second);
    x += mm(kRedemptionMm + kGapMm);
    const qreal width = pages.left() + pages.width() - x;
    const qreal middle = (lineHeight(type::kLead) - lineHeight(type::kBody)) / 2;
    drawLine(painter, {x, y + middle, width, mm(10)},
             tr("%1 apart", "%1: a length of time").arg(m_format.length(conflict.between())), type::kBody);
    y += lineHeight(type::kLead);
    y += drawParagraph(painter, {x, y}, width, words.knowledge, type::kNote, 4);
    y += drawParagraph(painter, {x, y}, width, words.state,
                       type::kNote.in(conflict.review ? ink::kQuiet : ink::kAccent), 3);
    if (!words.note.isEmpty())
        drawParagraph(painter, {x, y}, width, words.note, type::kNote.in(ink::kText), kNoteLines);
    pages.moveDown(height);
}

QString ConflictsSection::clockSentence(const ConflictingRedemption& redemption) const
{
    if (!redemption.clock)
        return {};
    const QString length = m_format.length(redemption.clock->error);
    return redemption.clock->error > std::chrono::milliseconds(0)
               ? tr("clock at least %1 ahead", "%1: a length of time").arg(length)
               : tr("clock at least %1 behind", "%1: a length of time").arg(length);
}

void ConflictsSection::drawRedemption(ReportPages& pages, const QRectF& rect, const QString& heading,
                                      const ConflictingRedemption& redemption) const
{
    QPainter& painter = pages.painter();
    qreal y = rect.top();
    const QString time = m_format.exactClock(redemption.time);
    const qreal beside = textWidth(time, type::kLead) + mm(2);
    const qreal baseline =
        (type::kLead.points - type::kNote.points) / type::kLead.points * lineHeight(type::kLead) * 0.62;
    drawLine(painter, {rect.left() + beside, y + baseline, rect.width() - beside, lineHeight(type::kNote)},
             tr("%1, %2", "two short remarks").arg(m_format.day(redemption.time), heading), type::kNote);
    y += drawLine(painter, {rect.left(), y, rect.width(), lineHeight(type::kLead)}, time, type::kLead);
    const auto line = [&](const QString& text, const TextStyle& style) {
        y += drawLine(painter, {rect.left(), y, rect.width(), lineHeight(style)}, text, style);
    };
    const TextStyle words = type::kNote.in(ink::kText);
    line(plainLine(redemption.gate), words);
    line(plainLine(redemption.desk), words);
    const QString staff = plainLine(redemption.staff);
    line(staff.isEmpty() ? tr("nobody signed in") : staff, type::kNote);
    QString how = redemption.confirmed ? tr("confirmed") : tr("unconfirmed");
    if (redemption.byHand)
        how = tr("%1, %2", "two short remarks").arg(how, tr("by hand"));
    line(how, redemption.confirmed ? type::kNote : type::kNote.in(ink::kAccent));
    if (redemption.clock)
        line(clockSentence(redemption), type::kNote.in(ink::kAccent));
}

} // namespace gatelog
