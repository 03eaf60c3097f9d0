// SPDX-License-Identifier: Apache-2.0
#include "core/store/given_name.h"

#include <QList>

#include <algorithm>

namespace gatelog {
namespace {

bool isFit(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate: // half of a pair
        return false;
    default:
        break;
    }
    switch (QChar::direction(character)) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return false;
    default:
        return true;
    }
}

} // namespace

bool isPlainText(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return text.isValidUtf16() && std::all_of(characters.begin(), characters.end(), isFit);
}

Result<QString> givenName(const QString& typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return failure(ErrorCode::Usage, QStringLiteral("a name is empty"));
    if (const qsizetype length = name.toUcs4().size(); length > kMaxGivenNameLength)
        return failure(
            ErrorCode::TooLarge,
            QStringLiteral("a name of %1 characters; at most %2").arg(length).arg(kMaxGivenNameLength));
    if (!isPlainText(name))
        return failure(ErrorCode::Usage, QStringLiteral("a name with control characters"));
    return name;
}

Result<QString> givenName(const QString& typed, const QString* before)
{
    return before && *before == typed ? Result<QString>(typed) : givenName(typed);
}

} // namespace gatelog
