// SPDX-License-Identifier: Apache-2.0
#include "core/store/text_folding.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace gatelog {
namespace {

/// Letters that Unicode does not decompose but people type without their stroke or as two letters.
const QHash<QChar, QString>& spelledPlainly()
{
    static const QHash<QChar, QString> letters{
        {u'ß', QStringLiteral("ss")}, {u'æ', QStringLiteral("ae")}, {u'œ', QStringLiteral("oe")},
        {u'ø', QStringLiteral("o")},  {u'ł', QStringLiteral("l")},  {u'đ', QStringLiteral("d")},
        {u'ð', QStringLiteral("d")},  {u'þ', QStringLiteral("th")}, {u'ħ', QStringLiteral("h")},
        {u'ı', QStringLiteral("i")},  {u'ŧ', QStringLiteral("t")},
    };
    return letters;
}

bool isWrittenWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

} // namespace

QString foldedText(QStringView text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
    if (plain)
        return text.toString().toLower();
    const QString decomposed = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const auto spelled = spelledPlainly().constFind(c);
        if (spelled == spelledPlainly().cend())
            folded.append(c);
        else
            folded.append(*spelled);
    }
    return folded;
}

QStringList searchWords(QStringView text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    };
    for (const char32_t c : foldedText(text).toUcs4()) {
        if (!QChar::isLetterOrNumber(c)) {
            finish();
            continue;
        }
        if (isWrittenWithoutSpaces(c))
            finish();
        word.append(QChar::fromUcs4(c));
        if (isWrittenWithoutSpaces(c))
            finish();
    }
    finish();
    return words;
}

} // namespace gatelog
