// SPDX-License-Identifier: Apache-2.0
#include "core/import/draft_checks.h"

#include "core/import/cell_text.h"

#include <algorithm>
#include <utility>

namespace gatelog {

namespace {

/// Of a text quoted in a rejection.
constexpr qsizetype kQuotedChars = 40;

QString firstAt(int line)
{
    return QStringLiteral("first at %1").arg(line);
}

/// Names with a line break inside stay one line, as they are shown and printed.
void onOneLine(QString& text)
{
    const auto breaks = [](QChar c) { return c.unicode() >= 0x09 && c.unicode() <= 0x0D; };
    if (std::any_of(text.cbegin(), text.cend(), breaks))
        text = text.simplified();
}

QString ordinalBase(const TicketDraft& draft)
{
    if (!draft.order.isEmpty())
        return draft.order;
    return draft.email.isEmpty() ? draft.name : draft.email;
}

} // namespace

DraftChecks::DraftChecks(ImportSource& target, QString idPrefix, int maxRows)
    : m_target(target), m_idPrefix(std::move(idPrefix)), m_maxRows(maxRows)
{
}

void DraftChecks::reject(int line, RejectReason reason, QString detail)
{
    ++m_rows;
    m_target.rejected.push_back({line, reason, std::move(detail)});
}

void DraftChecks::add(TicketDraft draft)
{
    for (QString* text : {&draft.name, &draft.order, &draft.email, &draft.seat, &draft.category, &draft.note})
        onOneLine(*text);
    const QString base = ordinalBase(draft);
    if (draft.code.isEmpty() && draft.sourceId.isEmpty() && base.isEmpty()) {
        reject(draft.line, RejectReason::EmptyRow, {});
        return;
    }
    if (draft.note.size() > kMaxNoteChars) {
        draft.note.truncate(kMaxNoteChars);
        ++m_notesCut;
    }
    if (refuseText(draft))
        return;
    if (draft.validFrom && draft.validUntil && *draft.validUntil <= *draft.validFrom) {
        reject(draft.line, RejectReason::BadDate, QStringLiteral("ends before it begins"));
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
    const std::pair<const char*, const QString*> texts[] = {
        {"name", &draft.name}, {"order", &draft.order},       {"email", &draft.email},
        {"seat", &draft.seat}, {"category", &draft.category}, {"id", &draft.sourceId},
        {"note", &draft.note}, {"code", &draft.code},
    };
    for (const auto& [field, text] : texts) {
        const bool isCode = text == &draft.code;
        const qsizetype most = isCode ? kMaxCodeChars : kMaxTextChars;
        if (text->size() > most) {
            reject(draft.line, RejectReason::TooLong,
                   QStringLiteral("%1: %2 characters, %3 allowed")
                       .arg(QLatin1String(field))
                       .arg(text->size())
                       .arg(most));
            return true;
        }
        // A line break in a code is not brushed over like one in a name: the code must be exactly what the QR
        // says.
        const bool broken =
            isCode && std::any_of(text->begin(), text->end(), [](QChar c) { return c.unicode() < 0x20; });
        if (broken || hasControlCharacters(*text)) {
            reject(draft.line, RejectReason::ControlCharacters, QString::fromLatin1(field));
            return true;
        }
    }
    return false;
}

bool DraftChecks::refuseDuplicate(const TicketDraft& draft)
{
    if (!draft.code.isEmpty()) {
        if (const auto first = m_lineOfCode.constFind(draft.code); first != m_lineOfCode.cend()) {
            reject(draft.line, RejectReason::DuplicateCode,
                   draft.code.left(kQuotedChars) + QStringLiteral(", ") + firstAt(*first));
            return true;
        }
    }
    if (!draft.sourceId.isEmpty()) {
        if (const auto first = m_lineOfId.constFind(draft.sourceId); first != m_lineOfId.cend()) {
            reject(draft.line, RejectReason::DuplicateId,
                   draft.sourceId.left(kQuotedChars) + QStringLiteral(", ") + firstAt(*first));
            return true;
        }
        m_lineOfId.insert(draft.sourceId, draft.line);
    }
    if (!draft.code.isEmpty())
        m_lineOfCode.insert(draft.code, draft.line);
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
