// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QList>
#include <QPainter>

#include <algorithm>

namespace gatelog::test {

inline GreyImage greyOf(const QImage& grey)
{
    return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), 1};
}

/// As a 720p camera would give it: scaled to fit, the rest white.
inline QImage letterboxed(const QImage& image, QSize size = {1280, 720})
{
    QImage frame(size, QImage::Format_RGB32);
    frame.fill(Qt::white);
    const QImage scaled = image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&frame);
    painter.drawImage((size.width() - scaled.width()) / 2, (size.height() - scaled.height()) / 2, scaled);
    painter.end();
    return frame.convertToFormat(QImage::Format_Grayscale8);
}

/// One of zxing-cpp's photographs and what stands in its code: NAME.txt (UTF-8) or NAME.bin.
struct SampleImage
{
    QString name;
    QImage image;
    QByteArray wanted;
    bool binary = false;

    bool isRight(const DecodedCode& code) const
    {
        return (binary ? code.bytes : code.text.toUtf8()) == wanted;
    }
    bool isAmong(const QList<DecodedCode>& codes) const
    {
        return std::any_of(codes.begin(), codes.end(),
                           [this](const DecodedCode& code) { return isRight(code); });
    }
};

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const QStringList& imagePatterns()
{
    static const QStringList patterns{QStringLiteral("*.webp"), QStringLiteral("*.png"),
                                      QStringLiteral("*.jpg")};
    return patterns;
}

/// Folders qrcode-1 to qrcode-6; empty where they are missing.
inline QList<SampleImage> sampleImages(const QString& sharedData)
{
    QList<SampleImage> samples;
    for (int i = 1; i <= 6; ++i) {
        const QDir folder(sharedData + QStringLiteral("/qr/qrcode-%1").arg(i));
        for (const QString& name : folder.entryList(imagePatterns(), QDir::Files)) {
            const QString base = folder.filePath(name.left(name.lastIndexOf(QLatin1Char('.'))));
            SampleImage sample;
            sample.name = folder.dirName() + QLatin1Char('/') + name;
            sample.image = QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
            sample.binary = !QFile::exists(base + QStringLiteral(".txt"));
            sample.wanted =
                contents(base + (sample.binary ? QStringLiteral(".bin") : QStringLiteral(".txt")));
            if (!sample.image.isNull())
                samples.append(sample);
        }
    }
    return samples;
}

inline QList<QImage> falsePositives(const QString& sharedData)
{
    QList<QImage> pictures;
    for (int i = 1; i <= 2; ++i) {
        const QDir folder(sharedData + QStringLiteral("/qr/falsepositives-%1").arg(i));
        for (const QString& name : folder.entryList(imagePatterns(), QDir::Files)) {
            const QImage picture(folder.filePath(name));
            if (!picture.isNull())
                pictures.append(picture.convertToFormat(QImage::Format_Grayscale8));
        }
    }
    return pictures;
}

} // namespace gatelog::test
