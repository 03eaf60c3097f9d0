// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ticket/ticket.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gatelog {

/// What a QR code can carry at most: version 40, level L, digits only.
inline constexpr qsizetype kMaxCodeChars = 7'089;
/// Name, order, e-mail, seat, category, id. A longer one is a column gone wrong, and would not be printed.
inline constexpr qsizetype kMaxTextChars = 1'000;
/// A note longer than this is cut, since losing its end is better than turning the guest away.
inline constexpr qsizetype kMaxNoteChars = 1'000;

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

/// What a column of a CSV file, or a member of an object of a JSON file, means.
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

/// Why a row, or an object of a JSON file, is not imported. Behind each: what else Rejection says.
enum class RejectReason {
    EmptyRow,          ///< separators only, or nothing that names a ticket
    RaggedRow,         ///< not as many fields as the header row: number, limit
    BadQuoting,        ///< a quote that never closes, or text behind a closing quote
    BadEncoding,       ///< bytes that the file's encoding does not have
    ControlCharacters, ///< in a field that must be plain text: field
    TooLong, ///< beyond kMaxCodeChars or kMaxTextChars: field, number, limit; or a list has too many entries,
             ///< and is left out, or an event too many keys, and the first are taken: text, number, limit
    DuplicateCode,    ///< text, number: the line of the first
    DuplicateId,      ///< text, number: the line of the first
    BadDate,          ///< a validity that cannot be read: field, text; or, without, ends before it begins
    UnknownStatus,    ///< a word in a status column whose meaning is not known: field, text
    MissingField,     ///< JSON: the object lacks what its kind needs: field, text
    UnsupportedRules, ///< a check-in list whose rules would be lost, and so admit too many: text
    OtherDate,        ///< belongs to another date of an event series: text, number
    BadKey,           ///< not an Ed25519 public key: number
    NotRecognised,    ///< JSON: not an object pretix writes: text, the names of its first members; or no
                      ///< object that can be read: text, its beginning; problem
    SecondEvent,      ///< JSON: a file holds one, which came before: text, its slug
};

/// The stable lower-case name ("duplicate_code"), as `--json` output prints it.
[[nodiscard]] QString rejectReasonName(RejectReason reason);

struct Rejection
{
    int line = 0;
    RejectReason reason = RejectReason::EmptyRow;
    ImportField field = ImportField::Ignored; ///< that it is about
    QString text = {};    ///< the file's own words, or their beginning: a code, an order, a list's name
    qint64 number = 0;    ///< what was counted, or where the first one stands
    qint64 limit = 0;     ///< what `number` should have been, or may be at most
    QString problem = {}; ///< why it could not be read, in a reader's English: for the command line
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

} // namespace gatelog
