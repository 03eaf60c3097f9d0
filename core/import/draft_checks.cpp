// SPDX-License-Identifier: Apache-2.0
#include "core/import/draft_checks.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace gatelog {

namespace {

/// Without an early exit, since nearly all texts have none and this way it is vectorised.
bool hasAnyControl(QStringView text)
{
    bool found = false;
    for (const QChar c : text)
        found |= (c.unicode() < 0x20) | (ushort(c.unicode() - 0x7F) < 0x21);
    return found;
}

QString ordinalBase(const TicketDraft& draft)
{
    if (!draft.order.isEmpty())
        return draft.order;
    return draft.email.isEmpty() ? draft.name : draft.email;
}

} // namespace

QString quotedBeginning(const QString& text)
{
    // More than is quoted, since indented JSON is mostly spaces.
    QString beginning = text.left(4 * kQuotedChars);
    if (!beginning.isEmpty() && beginning.back().isHighSurrogate())
        beginning.chop(1);
    for (QChar& c : beginning)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    beginning = beginning.simplified();
    if (beginning.size() > kQuotedChars) {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, beginning);
        characters.setPosition(kQuotedChars);
        if (!characters.isAtBoundary())
            characters.toPreviousBoundary();
        beginning.truncate(characters.position());
    }
    return beginning.trimmed();
}

DraftChecks::DraftChecks(ImportSource& target, QString idPrefix, int maxRows)
    : m_target(target), m_idPrefix(std::move(idPrefix)), m_maxRows(maxRows)
{
}

void DraftChecks::expect(qsizetype rows)
{
    const qsizetype bounded = std::min<qsizetype>(rows, m_maxRows);
    m_target.tickets.reserve(std::size_t(bounded));
    m_lineOfCode.reserve(bounded);
}

void DraftChecks::reject(int line, Rejection rejection)
{
    ++m_rows;
    rejection.line = line;
    m_target.rejected.push_back(std::move(rejection));
}

void DraftChecks::add(TicketDraft draft)
{
    // Names with a line break inside stay one line, as they are shown and printed.
    for (QString* text :
         {&draft.name, &draft.order, &draft.email, &draft.seat, &draft.category, &draft.note}) {
        if (hasAnyControl(*text))
            *text = text->simplified();
    }
    const QString base = ordinalBase(draft);
    if (draft.code.isEmpty() && draft.sourceId.isEmpty() && base.isEmpty()) {
        reject(draft.line, {.reason = RejectReason::EmptyRow});
        return;
    }
    if (draft.note.size() > kMaxNoteChars) {
        draft.note.truncate(kMaxNoteChars);
        ++m_notesCut;
    }
    if (refuseText(draft))
        return;
    if (draft.validFrom && draft.validUntil && *draft.validUntil <= *draft.validFrom) {
        reject(draft.line, {.reason = RejectReason::BadDate});
        return;
    }
    if (draft.code.isEmpty() && draft.sourceId.isEmpty())
        draft.sourceId = QStringLiteral("%1:%2#%3").arg(m_idPrefix, base).arg(++m_ordinals[base]);
    if (refuseDuplicate(draft))
        return;
    ++m_rows;
    m_target.tickets.push_back(std::move(draft));
}

bool DraftChecks::refuseText(const TicketDraft& draft)
{
    const std::pair<ImportField, const QString*> texts[] = {
        {ImportField::Name, &draft.name},         {ImportField::Order, &draft.order},
        {ImportField::Email, &draft.email},       {ImportField::Seat, &draft.seat},
        {ImportField::Category, &draft.category}, {ImportField::Id, &draft.sourceId},
        {ImportField::Note, &draft.note},         {ImportField::Code, &draft.code},
    };
    for (const auto& [field, text] : texts) {
        const qsizetype most = text == &draft.code ? kMaxCodeChars : kMaxTextChars;
        if (text->size() > most) {
            reject(draft.line,
                   {.reason = RejectReason::TooLong, .field = field, .number = text->size(), .limit = most});
            return true;
        }
        // A line break in a code is not brushed over like one in a name: the code must be exactly what the QR
        // says.
        if (hasAnyControl(*text)) {
            reject(draft.line, {.reason = RejectReason::ControlCharacters, .field = field});
            return true;
        }
    }
    return false;
}

bool DraftChecks::refuseDuplicate(const TicketDraft& draft)
{
    // One look-up each: a line is never 0, so 0 means that the entry is new.
    if (!draft.code.isEmpty()) {
        int& first = m_lineOfCode[draft.code];
        if (first != 0) {
            reject(draft.line, {.reason = RejectReason::DuplicateCode,
                                .text = quotedBeginning(draft.code),
                                .number = first});
            return true;
        }
        first = draft.line;
    }
    if (!draft.sourceId.isEmpty()) {
        int& first = m_lineOfId[draft.sourceId];
        if (first != 0) {
            reject(draft.line, {.reason = RejectReason::DuplicateId,
                                .text = quotedBeginning(draft.sourceId),
                                .number = first});
            // The row is not taken, so a later one may still have its code.
            m_lineOfCode.remove(draft.code);
            return true;
        }
        first = draft.line;
    }
    return false;
}

void DraftChecks::finish()
{
    const auto& tickets = m_target.tickets;
    const auto inside = std::count_if(tickets.begin(), tickets.end(),
                                      [](const TicketDraft& draft) { return draft.alreadyCheckedIn; });
    if (inside > 0)
        m_target.notices.push_back({NoticeKind::AlreadyCheckedIn, inside, {}});
    const auto codeless = std::count_if(tickets.begin(), tickets.end(),
                                        [](const TicketDraft& draft) { return draft.code.isEmpty(); });
    if (codeless > 0)
        m_target.notices.push_back({NoticeKind::NoCodes, codeless, {}});
    if (m_notesCut > 0)
        m_target.notices.push_back({NoticeKind::NotesCut, m_notesCut, {}});
}

} // namespace gatelog
