// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_source.h"

#include <QHash>

namespace gatelog {

/// Of a text that a rejection quotes, in UTF-16 units.
inline constexpr qsizetype kQuotedChars = 40;
/// As much of it, in one line, without control characters and no half character: it may reach a terminal.
[[nodiscard]] QString quotedBeginning(const QString& text);

/// Takes the drafts of one file, whatever its format, and lets through what the store may hold: bounded,
/// printable, each code and id once. The rest become rejections.
///
/// A ticket with neither code nor id gets an id made of its order (or e-mail, or name) and its ordinal among
/// those that share it, "attendize:ABC123#2": a re-import of the same list then finds the same tickets. An
/// order that grows at its end keeps its numbers.
class DraftChecks
{
public:
    /// `target` must outlive this.
    DraftChecks(ImportSource& target, QString idPrefix, int maxRows);

    /// How many rows are likely to come. Only speed depends on it.
    void expect(qsizetype rows);
    void add(TicketDraft draft);
    /// `rejection` without its line.
    void reject(int line, Rejection rejection);
    /// More rows than ImportOptions::maxRows were added: the caller gives the file up.
    bool overflowed() const { return m_rows > m_maxRows; }
    /// Appends the notices that count. Called once, last.
    void finish();

private:
    bool refuseText(const TicketDraft& draft);
    bool refuseDuplicate(const TicketDraft& draft);

    ImportSource& m_target;
    QString m_idPrefix;
    int m_maxRows;
    int m_rows = 0;
    int m_notesCut = 0;
    QHash<QString, int> m_lineOfCode;
    QHash<QString, int> m_lineOfId;
    QHash<QString, int> m_ordinals;
};

} // namespace gatelog
