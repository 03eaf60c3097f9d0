// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_source.h"

#include "core/import/csv_import.h"
#include "core/import/pretix_import.h"
#include "core/import/text_decoding.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace gatelog {

namespace {

/// An attendee list's header row may begin with a bracket too, but not with what JSON has behind one.
bool looksLikeJson(QByteArrayView utf8)
{
    const QByteArrayView text = utf8.trimmed();
    if (text.startsWith('{'))
        return true;
    if (!text.startsWith('['))
        return false;
    const QByteArrayView inside = text.sliced(1).trimmed();
    return inside.isEmpty() || QByteArrayView("{[]\"-0123456789tfn").contains(inside.front());
}

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg(bytes / (1024 * 1024));
}

} // namespace

QString rejectReasonName(RejectReason reason)
{
    switch (reason) {
    case RejectReason::EmptyRow:
        return QStringLiteral("empty_row");
    case RejectReason::RaggedRow:
        return QStringLiteral("ragged_row");
    case RejectReason::BadQuoting:
        return QStringLiteral("bad_quoting");
    case RejectReason::BadEncoding:
        return QStringLiteral("bad_encoding");
    case RejectReason::ControlCharacters:
        return QStringLiteral("control_characters");
    case RejectReason::TooLong:
        return QStringLiteral("too_long");
    case RejectReason::DuplicateCode:
        return QStringLiteral("duplicate_code");
    case RejectReason::DuplicateId:
        return QStringLiteral("duplicate_id");
    case RejectReason::BadDate:
        return QStringLiteral("bad_date");
    case RejectReason::UnknownStatus:
        return QStringLiteral("unknown_status");
    case RejectReason::MissingField:
        return QStringLiteral("missing_field");
    case RejectReason::UnsupportedRules:
        return QStringLiteral("unsupported_rules");
    case RejectReason::OtherDate:
        return QStringLiteral("other_date");
    case RejectReason::BadKey:
        return QStringLiteral("bad_key");
    case RejectReason::NotRecognised:
        return QStringLiteral("not_recognised");
    case RejectReason::SecondEvent:
        return QStringLiteral("second_event");
    }
    GATELOG_CHECK(!"every RejectReason has a name");
    return {};
}

QString noticeName(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::NothingToImport:
        return QStringLiteral("nothing_to_import");
    case NoticeKind::AlreadyCheckedIn:
        return QStringLiteral("already_checked_in");
    case NoticeKind::NoCodes:
        return QStringLiteral("no_codes");
    case NoticeKind::EncodingGuessed:
        return QStringLiteral("encoding_guessed");
    case NoticeKind::NotesCut:
        return QStringLiteral("notes_cut");
    case NoticeKind::MorePages:
        return QStringLiteral("more_pages");
    case NoticeKind::SeveralDates:
        return QStringLiteral("several_dates");
    case NoticeKind::TestMode:
        return QStringLiteral("test_mode");
    case NoticeKind::AddOnsNotMatched:
        return QStringLiteral("add_ons_not_matched");
    case NoticeKind::UnknownTimeZone:
        return QStringLiteral("unknown_time_zone");
    }
    GATELOG_CHECK(!"every NoticeKind has a name");
    return {};
}

Result<ImportSource> readImport(QByteArrayView bytes, const ImportOptions& options)
{
    if (!QTimeZone(options.timeZone).isValid())
        return failure(ErrorCode::Usage,
                       QStringLiteral("unknown time zone %1").arg(QString::fromUtf8(options.timeZone)));
    if (bytes.size() > options.maxBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("%1; at most %2 are read")
                                                .arg(megabytes(bytes.size()), megabytes(options.maxBytes)));
    const Result<DecodedText> text = decodeText(bytes, options.encoding);
    if (!text)
        return tl::unexpected(text.error());
    Result<ImportSource> source = options.columns.empty() && looksLikeJson(text->utf8())
                                      ? readPretixJson(*text, options)
                                      : readCsv(*text, options);
    if (!source)
        return source;
    source->encoding = text->encoding();
    if (text->guessed)
        source->notices.push_back({NoticeKind::EncodingGuessed, 0, QString::fromLatin1(text->encoding())});
    return source;
}

Result<std::vector<ColumnUse>> readImportColumns(const QString& path, const ImportOptions& options)
{
    constexpr qint64 kHeaderBytes = 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.read(kHeaderBytes);
    const Result<DecodedText> text = decodeText(bytes, options.encoding);
    if (!text)
        return tl::unexpected(text.error());
    if (looksLikeJson(text->utf8()))
        return failure(ErrorCode::Damaged, QStringLiteral("no CSV"));
    return readCsvColumns(*text, options);
}

Result<ImportSource> readImportFile(const QString& path, const ImportOptions& options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (file.size() > options.maxBytes)
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("%1: %2; at most %3 are read")
                           .arg(path, megabytes(file.size()), megabytes(options.maxBytes)));
    // One byte more than allowed, so that a file that grew meanwhile is seen to.
    const QByteArray bytes = file.read(options.maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unreadable, QStringLiteral("%1: %2").arg(path, file.errorString()));
    Result<ImportSource> source = readImport(bytes, options);
    if (!source)
        return failure(source.error().code, QStringLiteral("%1: %2").arg(path, source.error().detail));
    return source;
}

} // namespace gatelog
