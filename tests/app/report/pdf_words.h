// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QRectF>
#include <QStandardPaths>
#include <QString>
#include <QXmlStreamReader>

#include <vector>

namespace gatelog::test {

/// A word of a PDF as another program reads it back (poppler), in points from its page's top left.
struct PdfWord
{
    int page = 0; ///< from 1
    QRectF rect;
    QString text;
};

inline bool canReadPdf()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

inline std::vector<PdfWord> pdfWords(const QString& path)
{
    QProcess poppler;
    poppler.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    poppler.waitForFinished(60'000);
    std::vector<PdfWord> words;
    int page = 0;
    // Not the head: poppler 22 writes a title's emoji as something that is no UTF-8.
    const QByteArray output = poppler.readAllStandardOutput();
    QXmlStreamReader xml(output.mid(output.indexOf("<doc>")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        page += xml.name() == u"page" ? 1 : 0;
        if (xml.name() != u"word")
            continue;
        const QXmlStreamAttributes at = xml.attributes();
        const QPointF from(at.value(QLatin1StringView("xMin")).toDouble(),
                           at.value(QLatin1StringView("yMin")).toDouble());
        const QPointF to(at.value(QLatin1StringView("xMax")).toDouble(),
                         at.value(QLatin1StringView("yMax")).toDouble());
        words.push_back({page, QRectF(from, to), xml.readElementText()});
    }
    return words;
}

} // namespace gatelog::test
