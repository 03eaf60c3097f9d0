// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include <span>

class QCoreApplication;

namespace gatelog {

/// A language that every text of the program exists in.
struct Language
{
    QLatin1StringView code; ///< "de": of translations/gatelog_de.ts, of settings and of --language
    QStringView name;       ///< as those who read it write it
};

/// In the order of their codes.
[[nodiscard]] std::span<const Language> languages();
[[nodiscard]] bool isLanguage(const QString& code);
/// "ar, de, en", for a command line's help.
[[nodiscard]] QString languageCodes();

/// How `code`, or the system where it is empty, writes numbers and times: as the system has it where that
/// speaks the same language (German in Austria).
[[nodiscard]] QLocale localeOf(const QString& code);

/// Puts Gatelog's translations and Qt's own for `code` ("de"), or for the system's language when it is empty,
/// in the place of those of an earlier call, and makes it the default locale. English is a translation too:
/// of the plurals. The layout turns for languages written from the right, by Qt's own rule. The windows hear
/// of it (QEvent::LanguageChange), once, when the event loop runs next, and make anew what they show. In the
/// windows' thread.
void installLanguage(QCoreApplication& app, const QString& code);

} // namespace gatelog
