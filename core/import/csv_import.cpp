// SPDX-License-Identifier: Apache-2.0
#include "core/import/csv_import.h"

#include "core/import/cell_text.h"
#include "core/import/csv_header.h"
#include "core/import/csv_reader.h"
#include "core/import/draft_checks.h"

#include <algorithm>

namespace gatelog {

namespace {

/// Enough to tell how long a file's lines are.
constexpr qsizetype kRowSampleBytes = 64 * 1024;

/// What does not go into a draft as it stands, gathered over a row's cells.
struct RowWords
{
    QString firstName;
    QString lastName;
    QString orderEmail;
    QString comment;
    QString position;
    QString id;
    bool attention = false;
};

/// Excel's hint, on a line of its own before the header row.
char takeSeparatorLine(QByteArrayView& utf8)
{
    QByteArrayView rest = utf8;
    const bool quoted = rest.startsWith('"');
    if (quoted)
        rest = rest.sliced(1);
    if (rest.size() < 5 || rest.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return 0;
    const char separator = rest[4];
    rest = rest.sliced(5);
    if (quoted && rest.startsWith('"'))
        rest = rest.sliced(1);
    if (rest.startsWith('\r'))
        rest = rest.sliced(1);
    if (!rest.startsWith('\n'))
        return 0;
    utf8 = rest.sliced(1);
    return separator;
}

/// From the lines of the first bytes.
qsizetype likelyRows(QByteArrayView utf8)
{
    const qsizetype sample = std::min(utf8.size(), kRowSampleBytes);
    const auto lines = std::count(utf8.begin(), utf8.begin() + sample, '\n');
    return sample > 0 ? utf8.size() / sample * lines + lines : 0;
}

/// Turns records into drafts under a plan.
class RowReader
{
public:
    RowReader(const ColumnPlan& plan, const QByteArray& timeZone) : m_plan(plan), m_timeZone(timeZone) {}

    tl::expected<TicketDraft, Rejection> read(const CsvReader& record);

private:
    std::optional<Rejection> take(ImportField field, const QString& cell, TicketDraft& draft,
                                  RowWords& words);
    std::optional<Rejection> takeState(ImportField field, const QString& cell, TicketDraft& draft,
                                       RowWords& words);
    void compose(TicketDraft& draft, const RowWords& words) const;

    const ColumnPlan& m_plan;
    QByteArray m_timeZone;
    // One text shared by all tickets of a category; the last apart, as lists are mostly sorted.
    QHash<QString, QString> m_categories;
    QString m_lastCategory;
};

Rejection unreadable(RejectReason reason, ImportField field, const QString& cell)
{
    return {.reason = reason, .field = field, .text = quotedBeginning(cell)};
}

tl::expected<TicketDraft, Rejection> RowReader::read(const CsvReader& record)
{
    TicketDraft draft;
    draft.line = record.line();
    RowWords words;
    for (const qsizetype column : m_plan.read) {
        const QString cell = unguarded(record.field(column));
        if (cell.isEmpty())
            continue;
        if (auto problem = take(m_plan.columns[std::size_t(column)].field, cell, draft, words))
            return tl::unexpected(std::move(*problem));
    }
    compose(draft, words);
    return draft;
}

std::optional<Rejection> RowReader::take(ImportField field, const QString& cell, TicketDraft& draft,
                                         RowWords& words)
{
    switch (field) {
    case ImportField::Code:
        draft.code = cell;
        break;
    case ImportField::Name:
        draft.name = cell;
        break;
    case ImportField::FirstName:
        words.firstName = cell;
        break;
    case ImportField::LastName:
        words.lastName = cell;
        break;
    case ImportField::Order:
        draft.order = cell;
        break;
    case ImportField::Email:
        draft.email = cell;
        break;
    case ImportField::OrderEmail:
        words.orderEmail = cell;
        break;
    case ImportField::Seat:
        draft.seat = cell;
        break;
    case ImportField::Note:
        draft.note = cell;
        break;
    case ImportField::Comment:
        words.comment = cell;
        break;
    case ImportField::Id:
        words.id = cell;
        break;
    case ImportField::Position:
        words.position = cell;
        break;
    case ImportField::Category: {
        if (cell != m_lastCategory) {
            const auto known = m_categories.constFind(cell);
            m_lastCategory = known != m_categories.cend() ? *known : *m_categories.insert(cell, cell);
        }
        draft.category = m_lastCategory;
        break;
    }
    default:
        return takeState(field, cell, draft, words);
    }
    return std::nullopt;
}

std::optional<Rejection> RowReader::takeState(ImportField field, const QString& cell, TicketDraft& draft,
                                              RowWords& words)
{
    switch (field) {
    case ImportField::Status: {
        const std::optional<StatusMeaning> meaning = statusMeaning(cell);
        if (!meaning)
            return unreadable(RejectReason::UnknownStatus, field, cell);
        draft.status = std::max(draft.status, meaning->status);
        draft.paid = draft.paid && meaning->paid;
        draft.alreadyCheckedIn = draft.alreadyCheckedIn || meaning->checkedIn;
        break;
    }
    case ImportField::Paid: {
        const YesNo answer = yesNo(cell);
        const std::optional<StatusMeaning> meaning = statusMeaning(cell);
        if (answer == YesNo::Unknown && !meaning)
            return unreadable(RejectReason::UnknownStatus, field, cell);
        draft.paid = draft.paid && (answer == YesNo::Unknown ? meaning->paid : answer == YesNo::Yes);
        break;
    }
    case ImportField::Blocked:
        // Whatever else it says, it is not "no": the reason of the block, often.
        if (yesNo(cell) != YesNo::No && draft.status == TicketStatus::Valid)
            draft.status = TicketStatus::Blocked;
        break;
    case ImportField::Attention:
        words.attention = yesNo(cell) != YesNo::No;
        break;
    case ImportField::CheckedIn:
        // A moment in some exports, yes or no in others.
        draft.alreadyCheckedIn = draft.alreadyCheckedIn || yesNo(cell) != YesNo::No;
        break;
    case ImportField::ValidFrom:
        draft.validFrom = parseMoment(cell, m_timeZone, DayBound::Start);
        if (!draft.validFrom)
            return unreadable(RejectReason::BadDate, field, cell);
        break;
    case ImportField::ValidUntil:
        draft.validUntil = parseMoment(cell, m_timeZone, DayBound::End);
        if (!draft.validUntil)
            return unreadable(RejectReason::BadDate, field, cell);
        break;
    default:
        break;
    }
    return std::nullopt;
}

void RowReader::compose(TicketDraft& draft, const RowWords& words) const
{
    if (draft.name.isEmpty()) {
        const bool both = !words.firstName.isEmpty() && !words.lastName.isEmpty();
        draft.name = words.firstName + (both ? QStringLiteral(" ") : QString()) + words.lastName;
    }
    if (draft.email.isEmpty())
        draft.email = words.orderEmail;
    if (words.attention && draft.note.isEmpty())
        draft.note = words.comment.isEmpty() ? kAttentionNote : words.comment;
    if (!words.id.isEmpty())
        draft.sourceId = m_plan.idPrefix + QLatin1Char(':') + words.id;
    else if (!words.position.isEmpty() && !draft.order.isEmpty())
        draft.sourceId = m_plan.idPrefix + QLatin1Char(':') + draft.order + QLatin1Char('-') + words.position;
}

std::optional<Rejection> defectOf(const CsvReader& record, qsizetype columns, bool lossy)
{
    if (record.defect() != CsvReader::Defect::None)
        return Rejection{.reason = RejectReason::BadQuoting};
    if (lossy && record.rawRecord().contains("\xEF\xBF\xBD"))
        return Rejection{.reason = RejectReason::BadEncoding};
    if (record.fieldCount() != columns)
        return Rejection{.reason = RejectReason::RaggedRow, .number = record.fieldCount(), .limit = columns};
    return std::nullopt;
}

Result<QStringList> headerRow(CsvReader& reader)
{
    if (!reader.next())
        return failure(ErrorCode::Damaged, QStringLiteral("no header row"));
    if (reader.fieldCount() > kMaxCsvColumns)
        return failure(
            ErrorCode::TooLarge,
            QStringLiteral("%1 columns, at most %2 are read").arg(reader.fieldCount()).arg(kMaxCsvColumns));
    if (reader.defect() != CsvReader::Defect::None)
        return failure(ErrorCode::Damaged, QStringLiteral("the header row's quotes are broken"));
    QStringList headers;
    for (qsizetype i = 0; i < reader.fieldCount(); ++i) {
        const QString header = unguarded(reader.field(i));
        if (hasControlCharacters(header) || header.size() > kMaxTextChars)
            return failure(ErrorCode::Damaged, QStringLiteral("the first line is no header row"));
        headers.append(header);
    }
    return headers;
}

} // namespace

Result<std::vector<ColumnUse>> readCsvColumns(const DecodedText& text, const ImportOptions& options)
{
    QByteArrayView utf8 = text.utf8();
    const char hinted = takeSeparatorLine(utf8);
    CsvReader reader(utf8, options.separator ? options.separator : hinted ? hinted : sniffSeparator(utf8));
    const Result<QStringList> headers = headerRow(reader);
    if (!headers)
        return tl::unexpected(headers.error());
    if (const Result<ColumnPlan> plan = planColumns(*headers, options.columns))
        return plan->columns;
    std::vector<ColumnUse> columns;
    for (const QString& header : *headers)
        columns.push_back({header, ImportField::Ignored});
    return columns;
}

Result<ImportSource> readCsv(const DecodedText& text, const ImportOptions& options)
{
    QByteArrayView utf8 = text.utf8();
    const char hinted = takeSeparatorLine(utf8);
    ImportSource source;
    source.separator = options.separator ? options.separator : hinted ? hinted : sniffSeparator(utf8);
    CsvReader reader(utf8, source.separator, hinted ? 2 : 1);
    const Result<QStringList> headers = headerRow(reader);
    if (!headers)
        return tl::unexpected(headers.error());
    const Result<ColumnPlan> plan = planColumns(*headers, options.columns);
    if (!plan)
        return tl::unexpected(plan.error());
    source.format = plan->format;
    source.columns = plan->columns;

    DraftChecks checks(source, plan->idPrefix, options.maxRows);
    checks.expect(likelyRows(utf8));
    RowReader rows(*plan, options.timeZone);
    while (reader.next()) {
        if (auto problem = defectOf(reader, headers->size(), text.lossy)) {
            checks.reject(reader.line(), std::move(*problem));
        } else {
            auto draft = rows.read(reader);
            if (draft)
                checks.add(std::move(*draft));
            else
                checks.reject(reader.line(), std::move(draft.error()));
        }
        if (checks.overflowed())
            return failure(ErrorCode::TooLarge, QStringLiteral("more than %1 rows").arg(options.maxRows));
    }
    checks.finish();
    if (source.tickets.empty() && source.rejected.empty())
        source.notices.push_back(
            {NoticeKind::NothingToImport, 0, QStringLiteral("a header row and nothing below")});
    return source;
}

} // namespace gatelog
