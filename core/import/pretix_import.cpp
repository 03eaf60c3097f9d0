// SPDX-License-Identifier: Apache-2.0
#include "core/import/pretix_import.h"

#include "core/import/json_pieces.h"
#include "core/import/pretix_objects.h"

#include <QJsonDocument>

#include <algorithm>

namespace gatelog {

namespace {

struct Piece
{
    PretixKind kind = PretixKind::Unknown;
    QJsonObject object;
    QString problem; ///< empty when it parsed
};

Piece parse(QByteArrayView text)
{
    if (text.size() > kMaxJsonPieceBytes)
        return {PretixKind::Unknown, {}, QStringLiteral("an object of %1 bytes").arg(text.size())};
    if (!text.startsWith('{'))
        return {PretixKind::Unknown, {}, QStringLiteral("not an object")};
    QJsonParseError error{};
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return {PretixKind::Unknown, {}, error.errorString()};
    const QJsonObject object = document.object();
    return {pretixKind(object), object, {}};
}

void notePages(const JsonPieces& pieces, ImportSource& source)
{
    if (pieces.next.isEmpty())
        return;
    const QByteArrayView address = pieces.next.sliced(1, pieces.next.size() - 2);
    source.notices.push_back(
        {NoticeKind::MorePages, pieces.count, QString::fromUtf8(address).left(kMaxTextChars)});
}

} // namespace

Result<ImportSource> readPretixJson(const DecodedText& text, const ImportOptions& options)
{
    const Result<JsonPieces> pieces = splitJson(text.utf8(), options.maxRows);
    if (!pieces)
        return tl::unexpected(pieces.error());
    ImportSource source;
    source.format = pretixFormat(PretixKind::Unknown);
    PretixObjects objects(source, options);
    bool anyKnown = false;
    QString problem; ///< of the first object
    for (const QByteArrayView object : pieces->objects) {
        const Piece piece = parse(object);
        if (source.rejected.empty())
            problem = piece.problem;
        objects.read(piece.kind, piece.object);
        if (!piece.problem.isEmpty()) {
            const QByteArrayView beginning = object.first(std::min(object.size(), 4 * kQuotedChars));
            source.rejected.back().text = quotedBeginning(QString::fromUtf8(beginning));
            source.rejected.back().problem = piece.problem;
        }
        if (piece.kind != PretixKind::Unknown && !anyKnown) {
            anyKnown = true;
            source.format = pretixFormat(piece.kind);
        }
        if (objects.overflowed())
            return failure(ErrorCode::TooLarge, QStringLiteral("more than %1 tickets").arg(options.maxRows));
    }
    if (pieces->objects.empty())
        source.notices.push_back({NoticeKind::NothingToImport, 0, QStringLiteral("an empty list")});
    else if (!anyKnown)
        return failure(ErrorCode::Damaged, QStringLiteral("JSON, but none that pretix's API answers: %1")
                                               .arg(problem.isEmpty() ? QStringLiteral("an object with: ") +
                                                                            source.rejected.front().text
                                                                      : problem));
    notePages(*pieces, source);
    objects.finish();
    return source;
}

} // namespace gatelog
