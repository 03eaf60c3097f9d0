// SPDX-License-Identifier: Apache-2.0
#include "core/import/csv_header.h"

#include "core/import/known_exports.h"

#include <algorithm>
#include <set>

namespace gatelog {

namespace {

/// Of headers named in an error: enough to see what file it is.
constexpr qsizetype kHeadersShown = 12;

struct FieldName
{
    ImportField field;
    const char* name;
};

constexpr FieldName kFieldNames[] = {
    {ImportField::Ignored, "ignored"},
    {ImportField::Code, "code"},
    {ImportField::Name, "name"},
    {ImportField::FirstName, "first_name"},
    {ImportField::LastName, "last_name"},
    {ImportField::Order, "order"},
    {ImportField::Email, "email"},
    {ImportField::OrderEmail, "order_email"},
    {ImportField::Seat, "seat"},
    {ImportField::Note, "note"},
    {ImportField::Comment, "comment"},
    {ImportField::Id, "id"},
    {ImportField::Position, "position"},
    {ImportField::Category, "category"},
    {ImportField::Status, "status"},
    {ImportField::Paid, "paid"},
    {ImportField::Blocked, "blocked"},
    {ImportField::Attention, "attention"},
    {ImportField::CheckedIn, "checked_in"},
    {ImportField::ValidFrom, "valid_from"},
    {ImportField::ValidUntil, "valid_until"},
};

bool hasMarker(const QStringList& folded, const char* alternatives)
{
    const QStringList words = QString::fromLatin1(alternatives).split(QLatin1Char('|'));
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return folded.contains(word); });
}

const KnownExport& recognise(const QStringList& folded)
{
    const auto exports = knownExports();
    for (const KnownExport& known : exports) {
        if (std::all_of(known.markers.begin(), known.markers.end(),
                        [&](const char* marker) { return hasMarker(folded, marker); }))
            return known;
    }
    return exports.back();
}

/// One field is read from one column: of several that would do, the first header in the export's own order.
/// What was said by hand of a column holds, also that it is not read.
void assign(ColumnPlan& plan, const KnownExport& known, const QStringList& folded,
            const std::set<qsizetype>& byHand)
{
    for (const KnownColumn& column : known.columns) {
        if (plan.has(column.field))
            continue;
        const qsizetype at = folded.indexOf(QString::fromLatin1(column.header));
        if (at >= 0 && !byHand.contains(at) && plan.columns[std::size_t(at)].field == ImportField::Ignored)
            plan.columns[std::size_t(at)].field = column.field;
    }
}

bool namesTicket(const ColumnPlan& plan)
{
    return plan.has(ImportField::Code) || plan.has(ImportField::Id) || plan.has(ImportField::Name) ||
           plan.has(ImportField::LastName) || plan.has(ImportField::Order) || plan.has(ImportField::Email);
}

} // namespace

QString importFieldName(ImportField field)
{
    for (const FieldName& known : kFieldNames) {
        if (known.field == field)
            return QString::fromLatin1(known.name);
    }
    GATELOG_CHECK(!"every ImportField has a name");
    return {};
}

Result<ColumnMapping> parseColumnMapping(QStringView text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return failure(ErrorCode::Usage, QStringLiteral("expected field=header, not \"%1\"").arg(text));
    const QStringView name = text.first(equals).trimmed();
    const QStringView header = text.sliced(equals + 1).trimmed();
    if (header.isEmpty())
        return failure(ErrorCode::Usage, QStringLiteral("no header in \"%1\"").arg(text));
    QStringList names;
    for (const FieldName& known : kFieldNames) {
        if (name == QLatin1String(known.name))
            return ColumnMapping{known.field, header.toString()};
        names.append(QString::fromLatin1(known.name));
    }
    return failure(ErrorCode::Usage,
                   QStringLiteral("no field \"%1\"; fields: %2").arg(name, names.join(QLatin1String(", "))));
}

QString foldedWord(QStringView text)
{
    // Compatibility decomposition turns an accented letter into the letter and marks, which are dropped
    // below. It leaves ASCII as it is, and status words come with every row.
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString plain = ascii ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);
    QString word;
    word.reserve(plain.size());
    for (const QChar c : plain) {
        // Surrogates keep letters outside the basic plane apart from each other.
        if (c.isLetterOrNumber() || c.isSurrogate())
            word.append(c.toLower());
    }
    return word;
}

bool ColumnPlan::has(ImportField field) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const ColumnUse& use) { return use.field == field; });
}

Result<ColumnPlan> planColumns(const QStringList& headers, const std::vector<ColumnMapping>& mapped)
{
    QStringList folded;
    ColumnPlan plan;
    for (const QString& header : headers) {
        folded.append(foldedWord(header));
        plan.columns.push_back({header, ImportField::Ignored});
    }
    std::set<qsizetype> byHand;
    for (const ColumnMapping& mapping : mapped) {
        qsizetype at = headers.indexOf(mapping.header);
        if (at < 0)
            at = folded.indexOf(foldedWord(mapping.header));
        if (at < 0)
            return failure(
                ErrorCode::NotFound,
                QStringLiteral("no column \"%1\" in the header row: %2")
                    .arg(mapping.header,
                         headers.first(std::min(headers.size(), kHeadersShown)).join(QLatin1String(", "))));
        plan.columns[std::size_t(at)].field = mapping.field;
        byHand.insert(at);
    }
    const KnownExport& known = recognise(folded);
    const bool generic = known.markers.empty();
    plan.format = QString::fromLatin1(generic && !mapped.empty() ? "mapped_csv" : known.format);
    plan.idPrefix = QString::fromLatin1(known.idPrefix);
    assign(plan, known, folded, byHand);
    if (!namesTicket(plan))
        return failure(
            ErrorCode::Damaged,
            QStringLiteral("no column with a code, id, name, order or e-mail; the header row is: %1")
                .arg(headers.first(std::min(headers.size(), kHeadersShown)).join(QLatin1String(", "))));
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns[i].field != ImportField::Ignored)
            plan.read.push_back(qsizetype(i));
    }
    return plan;
}

} // namespace gatelog
