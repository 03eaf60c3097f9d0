// SPDX-License-Identifier: Apache-2.0
// Makes the printed guides: pictures of the windows as they are now, and the texts around them.
#include "app/desk/theme.h"
#include "app/language/language.h"
#include "packaging/guide/guide_pages.h"
#include "packaging/guide/guide_pictures.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace gatelog;

namespace {

constexpr QSize kPrinted(1180, 740); ///< of the windows in the guides

/// "1024x600"; the guides' own where it is no size.
QSize sizeOf(const QString& text)
{
    const QSize size(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt());
    return size.isEmpty() ? kPrinted : size;
}

int fail(const char* what, const Error& error)
{
    std::fprintf(stderr, "make_guides: %s: %s (%s)\n", what, qUtf8Printable(error.detail),
                 qUtf8Printable(errorName(error.code)));
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList given = QApplication::arguments().mid(1);
    if (given.size() < 3 || given.size() > 5) {
        std::fprintf(stderr, "usage: make_guides TEXTS FOLDER LANGUAGE [THEME [WIDTHxHEIGHT]]\n");
        return 2;
    }
    const QString texts = given[0];
    const QString folder = given[1];
    const bool isReversed = QApplication::isRightToLeft(); // by Qt's own option, to look at mirrored windows
    installLanguage(app, given[2]);
    if (isReversed)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    applyTheme(app, given.size() > 3 ? themeNamed(given[3]) : ThemeChoice::Light);
    const QSize size = sizeOf(given.value(4));
    const QString pictures = folder + QStringLiteral("/pictures");
    if (!QDir().mkpath(pictures))
        return fail("pictures", {ErrorCode::ReadOnly, pictures});
    if (const auto taken = takeDeskPictures(pictures, size); !taken)
        return fail("the desk's pictures", taken.error());
    if (const auto taken = takeOfficePictures(pictures, size); !taken)
        return fail("the office's pictures", taken.error());

    constexpr const char* kVolunteer = "volunteer";
    for (const char* name : {kVolunteer, "administrator"}) {
        const QString file = QString::fromLatin1(name);
        const auto pages = writeGuide(texts + u'/' + file + QStringLiteral(".html"), pictures,
                                      folder + u'/' + file + QStringLiteral(".pdf"));
        if (!pages)
            return fail(name, pages.error());
        std::printf("%s.pdf: %d page(s)\n", name, *pages);
        // It hangs at the desk: what is on its back nobody reads.
        if (name == kVolunteer && *pages != 1) {
            std::fprintf(stderr, "make_guides: the volunteer's guide is longer than its one page\n");
            return 1;
        }
    }
    return 0;
}
