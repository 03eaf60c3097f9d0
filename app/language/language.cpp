// SPDX-License-Identifier: Apache-2.0
#include "app/language/language.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

#include <algorithm>

namespace gatelog {
namespace {

using namespace Qt::StringLiterals;

constexpr Language kLanguages[] = {{"ar"_L1, u"العربية"},  {"de"_L1, u"Deutsch"},  {"en"_L1, u"English"},
                                   {"es"_L1, u"Español"},  {"fr"_L1, u"Français"}, {"ja"_L1, u"日本語"},
                                   {"pt"_L1, u"Português"}};

constexpr QLatin1StringView kTranslator = "gatelog-language"_L1;

bool install(QCoreApplication& app, const QLocale& locale, const QString& name)
{
    auto* translator = new QTranslator(&app);
    translator->setObjectName(kTranslator);
    if (translator->load(locale, name, QStringLiteral("_"), QStringLiteral(":/i18n")))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

bool isLanguage(const QString& code)
{
    return std::any_of(std::begin(kLanguages), std::end(kLanguages),
                       [&code](const Language& language) { return language.code == code; });
}

QString languageCodes()
{
    QStringList codes;
    for (const Language& language : kLanguages)
        codes << language.code;
    return codes.join(QStringLiteral(", "));
}

QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    return code.isEmpty() || system.language() == wanted.language() ? system : wanted;
}

void installLanguage(QCoreApplication& app, const QString& code)
{
    for (QObject* earlier : app.findChildren<QTranslator*>(kTranslator, Qt::FindDirectChildrenOnly))
        delete earlier;
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    install(app, locale, QStringLiteral("qtbase"));
    // Where there is no translation the source texts are English, and only their plurals need one.
    if (!install(app, locale, QStringLiteral("gatelog")))
        install(app, QLocale(QLocale::English), QStringLiteral("gatelog"));
}

} // namespace gatelog
