// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ticket/ticket.h"

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
/// What a QR code can carry at most: version 40, level L, digits only.
inline constexpr qsizetype kMaxCodeChars = 7'089;
/// Name, order, e-mail, seat, category, id. A longer one is a column gone wrong, and would not be printed.
inline constexpr qsizetype kMaxTextChars = 1'000;
/// A note longer than this is cut, since losing its end is better than turning the guest away.
inline constexpr qsizetype kMaxNoteChars = 1'000;

/// What a column of a CSV file means.
enum class ImportField {
    Ignored,
    Code,
    Name,
    FirstName,
    LastName,
    Order,
    Email,
    OrderEmail, ///< of who bought it; used where Email is empty
    Seat,
    Note,    ///< shown to the operator
    Comment, ///< an internal remark: shown only where Attention says so
    Id,
    Position, ///< number within its order
    Category,
    Status,
    Paid,
    Blocked,
    Attention,
    CheckedIn,
    ValidFrom,
    ValidUntil,
};

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

/// The note of a ticket or category that its source flags for attention without saying why. The windows show
/// their own words for it.
inline const QString kAttentionNote = QStringLiteral("attention");

struct TicketDraft
{
    int line = 0; ///< CSV: 1-based line where the row begins. JSON: 1-based ordinal of the order position
    QString code;
    QString name;
    QString order;
    QString email;
    QString seat;
    QString note;
    QString sourceId; ///< "pretix:27427", "eventbrite:18441583423"; see DraftChecks for files without ids
    QString category; ///< its name as in the file; empty in JSON, where pretixItem says it
    std::optional<std::int64_t> pretixItem;
    std::optional<std::int64_t> pretixVariation;
    TicketStatus status = TicketStatus::Valid;
    bool paid = true;
    std::optional<UnixSeconds> validFrom;
    std::optional<UnixSeconds> validUntil; ///< exclusive
    bool alreadyCheckedIn = false; ///< at the source; admits here all the same, and is counted in a notice
    friend bool operator==(const TicketDraft&, const TicketDraft&) = default;
};

/// pretix calls it an item.
struct CategoryDraft
{
    int line = 0;
    QString name;
    std::optional<std::int64_t> pretixItem;
    QString note;
    friend bool operator==(const CategoryDraft&, const CategoryDraft&) = default;
};

struct ListDraft
{
    int line = 0;
    QString name;
    Policy policy = Policy::Once;
    std::uint32_t times = 1;
    bool acceptsUnpaid = false;
    bool allCategories = true;
    std::vector<std::int64_t> pretixItems; ///< sorted; when not all
    QString sourceId;                      ///< "pretix:10"
    friend bool operator==(const ListDraft&, const ListDraft&) = default;
};

struct EventDraft
{
    QString name;
    QString pretixSlug;
    QByteArray timeZone;               ///< IANA name; empty: not given or unknown here
    std::vector<PublicKey> pretixKeys; ///< sorted, no duplicates
    friend bool operator==(const EventDraft&, const EventDraft&) = default;
};

/// Why a row, or an object of a JSON file, is not imported.
enum class RejectReason {
    EmptyRow,          ///< separators only, or nothing that names a ticket
    RaggedRow,         ///< not as many fields as the header row
    BadQuoting,        ///< a quote that never closes, or text behind a closing quote
    BadEncoding,       ///< bytes that the file's encoding does not have
    ControlCharacters, ///< in a field that must be plain text
    TooLong,           ///< beyond kMaxCodeChars or kMaxTextChars
    DuplicateCode,     ///< detail: the line of the first
    DuplicateId,       ///< detail: the line of the first
    BadDate,           ///< a validity that cannot be read, or ends before it begins
    UnknownStatus,     ///< a word in a status column whose meaning is not known
    MissingField,      ///< JSON: the object lacks what its kind needs
    UnsupportedRules,  ///< a check-in list whose rules would be lost, and so admit too many
    OtherDate,         ///< belongs to another date of an event series
    BadKey,            ///< not an Ed25519 public key
    NotRecognised,     ///< JSON: not an object pretix writes, or not JSON
};

/// The stable lower-case name ("duplicate_code"), as `--json` output prints it.
[[nodiscard]] QString rejectReasonName(RejectReason reason);

struct Rejection
{
    int line = 0;
    RejectReason reason = RejectReason::EmptyRow;
    QString detail; ///< untranslated: names, numbers, the line of the first
    friend bool operator==(const Rejection&, const Rejection&) = default;
};

/// What the preview should say besides.
enum class NoticeKind {
    NothingToImport,  ///< recognised, but carries nothing a desk needs; detail: what it is
    AlreadyCheckedIn, ///< count tickets were checked in at the source
    NoCodes,          ///< found by name or order only, until codes are issued
    EncodingGuessed,  ///< detail: the encoding
    NotesCut,         ///< count notes were longer than kMaxNoteChars
    MorePages,        ///< one page of an API answer; count: objects in all pages; detail: the next address
    SeveralDates,     ///< tickets of count dates of a series, undistinguished; see ImportOptions::subevent
    TestMode,         ///< count tickets are of test orders
    AddOnsNotMatched, ///< the list admits an add-on by its main ticket's code at the source, here not;
                      ///< detail: list
    UnknownTimeZone,  ///< detail: the name
};

[[nodiscard]] QString noticeName(NoticeKind kind);

struct Notice
{
    NoticeKind kind = NoticeKind::NothingToImport;
    qint64 count = 0;
    QString detail;
    friend bool operator==(const Notice&, const Notice&) = default;
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

/// As readImport; the size is checked before memory is taken. NotFound or Unreadable where there is no file.
[[nodiscard]] Result<ImportSource> readImportFile(const QString& path, const ImportOptions& options = {});

} // namespace gatelog
