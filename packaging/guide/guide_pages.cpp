// SPDX-License-Identifier: Apache-2.0
#include "packaging/guide/guide_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>

namespace gatelog {
namespace {

constexpr int kDotsPerInch = 1200; ///< letters keep their widths
constexpr qreal kMargin_mm = 15, kFooter_mm = 8, kBodyPoints = 10;

qreal dots(qreal millimetres)
{
    return millimetres * kDotsPerInch / 25.4;
}

/// Puts the pictures where the document looks for them; the name of one that is missing.
QString addPictures(QTextDocument& document, const QString& html, const QString& folder)
{
    static const QRegularExpression image(QStringLiteral("<img[^>]*\\ssrc=\"([^\"]+)\""));
    for (auto match = image.globalMatch(html); match.hasNext();) {
        const QString name = match.next().captured(1);
        const QImage picture(folder + u'/' + name);
        if (picture.isNull())
            return name;
        document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
    }
    return {};
}

void drawFooter(QPainter& painter, QFont font, const QRectF& page, const QString& title, int number,
                int count)
{
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor(0x5d, 0x6a, 0x76));
    const QRectF line(page.left(), page.bottom() + dots(2), page.width(), dots(kFooter_mm - 2));
    const QLocale locale;
    painter.setLayoutDirection(locale.textDirection()); // which turns left and right, too
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, title);
    if (count > 1)
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(locale.toString(number), locale.toString(count)));
}

} // namespace

Result<int> writeGuide(const QString& source, const QString& pictures, const QString& pdf)
{
    QFile text(source);
    if (!text.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, source);
    const QString html = QString::fromUtf8(text.readAll());
    QPdfWriter writer(pdf);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setCreator(QStringLiteral("Gatelog"));

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    QFont body;
    body.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans Symbols2")});
    body.setPointSizeF(kBodyPoints);
    document.setDefaultFont(body);
    const QLocale locale;
    QTextOption option;
    option.setTextDirection(locale.textDirection());
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    if (const QString missing = addPictures(document, html, pictures); !missing.isEmpty())
        return failure(ErrorCode::NotFound, missing);
    document.setHtml(html);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    const QRectF page(dots(kMargin_mm), dots(kMargin_mm), writer.width() - 2 * dots(kMargin_mm),
                      writer.height() - 2 * dots(kMargin_mm) - dots(kFooter_mm));
    document.setPageSize(page.size());

    QPainter painter(&writer);
    if (!painter.isActive())
        return failure(ErrorCode::WriteFailed, pdf);
    const int count = document.pageCount();
    for (int number = 1; number <= count; ++number) {
        if (number > 1)
            writer.newPage();
        painter.save();
        painter.translate(page.left(), page.top() - (number - 1) * page.height());
        const QRectF part(0, (number - 1) * page.height(), page.width(), page.height());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, QColor(0x1d, 0x27, 0x30));
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFooter(painter, body, page, document.metaInformation(QTextDocument::DocumentTitle), number,
                   count);
    }
    if (!painter.end())
        return failure(ErrorCode::WriteFailed, pdf);
    return count;
}

} // namespace gatelog
