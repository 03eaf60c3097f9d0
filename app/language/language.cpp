// SPDX-License-Identifier: Apache-2.0
#include "app/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace gatelog {

void installLanguage(QCoreApplication& app, const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    QLocale::setDefault(locale);
    const auto install = [&](const QLocale& wanted, const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&app);
        if (!translator->load(wanted, name, QStringLiteral("_"), folder))
            return false;
        return QCoreApplication::installTranslator(translator);
    };
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Where there is no translation the source texts are English, and only their plurals need one.
    if (!install(locale, QStringLiteral("gatelog"), QStringLiteral(":/i18n")))
        install(QLocale(QLocale::English), QStringLiteral("gatelog"), QStringLiteral(":/i18n"));
}

} // namespace gatelog
