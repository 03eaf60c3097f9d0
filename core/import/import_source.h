// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/import_draft.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace gatelog {

/// The largest file read. A pretix dump of 100,000 orders is near 150 MB; the file, its decoded copy and the
/// drafts then still fit a 4 GB laptop.
inline constexpr qint64 kMaxImportBytes = qint64(256) * 1024 * 1024;
/// The most tickets (accepted or rejected) of one file: ten times the largest event the desk is measured with
/// in everyday use, and about 700 MB of drafts. A larger file is refused as a whole, never read in part.
inline constexpr int kMaxImportRows = 1'000'000;

/// The stable lower-case name, as `--column field=header` takes it ("code", "valid_from").
[[nodiscard]] QString importFieldName(ImportField field);

/// A column assigned by hand.
struct ColumnMapping
{
    ImportField field = ImportField::Ignored;
    QString header; ///< compared without regard to case, accents, spaces and punctuation
    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// Reads "field=header". Usage when there is no such field or no header.
[[nodiscard]] Result<ColumnMapping> parseColumnMapping(QStringView text);

struct ImportOptions
{
    std::vector<ColumnMapping> columns;             ///< override what the header row suggests; CSV only
    QByteArray encoding;                            ///< as iconv names it; empty: detected
    char separator = 0;                             ///< 0: detected
    QString locale = QStringLiteral("en");          ///< preferred language of pretix's multi-language names
    QByteArray timeZone = QByteArrayLiteral("UTC"); ///< IANA name; of dates that carry no offset
    std::optional<std::int64_t> subevent; ///< pretix: only tickets and lists of this date of a series
    qint64 maxBytes = kMaxImportBytes;
    int maxRows = kMaxImportRows;
};

/// A header and what is read from its column, for the preview.
struct ColumnUse
{
    QString header;
    ImportField field = ImportField::Ignored;
    friend bool operator==(const ColumnUse&, const ColumnUse&) = default;
};

/// Everything one file says, in the order of the file; nothing is compared with the store yet.
struct ImportSource
{
    QString format; ///< stable name: "pretix_checkin_list_csv", "eventbrite_csv", "pretix_order_json"
    std::vector<TicketDraft> tickets;
    std::vector<Rejection> rejected;
    std::vector<CategoryDraft> categories;
    std::vector<ListDraft> lists;
    std::optional<EventDraft> event;
    std::vector<Notice> notices;
    QByteArray encoding;            ///< "UTF-8", "UTF-16LE", "WINDOWS-1252"
    char separator = 0;             ///< CSV only
    std::vector<ColumnUse> columns; ///< CSV only
};

/// Reads a CSV or pretix JSON file that is wholly in memory. A row that cannot be used is a rejection; the
/// whole fails only where nothing can be said of its rows: Damaged (binary, undecodable, empty, no known
/// header, not pretix's JSON), NotFound (a mapped header is missing), TooLarge, Usage (options that make no
/// sense).
[[nodiscard]] Result<ImportSource> readImport(QByteArrayView bytes, const ImportOptions& options = {});

/// The columns of a CSV file, and what each would be read as: also of a file that readImportFile() refuses
/// because none of them says which ticket a row is, so that somebody can say it by hand. Damaged: it is no
/// CSV; NotFound, Unreadable. Reads the beginning of the file alone.
[[nodiscard]] Result<std::vector<ColumnUse>> readImportColumns(const QString& path,
                                                               const ImportOptions& options = {});

/// As readImport; the size is checked before memory is taken. NotFound or Unreadable where there is no file.
[[nodiscard]] Result<ImportSource> readImportFile(const QString& path, const ImportOptions& options = {});

} // namespace gatelog
