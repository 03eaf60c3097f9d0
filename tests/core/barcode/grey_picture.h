// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"

#include <qrencode.h>

#include <QByteArray>
#include <QPoint>
#include <QSize>

#include <memory>

namespace gatelog::test {

/// A grey picture drawn by a test, without QtGui.
struct GreyPicture
{
    explicit GreyPicture(QSize pictureSize, std::uint8_t paper = 255)
        : size(pictureSize), pixels(qsizetype(pictureSize.width()) * pictureSize.height(), char(paper))
    {
    }
    GreyImage view() const
    {
        return {reinterpret_cast<const std::uint8_t*>(pixels.constData()), size.width(), size.height(),
                size.width(), 1};
    }
    void square(QPoint at, int side, std::uint8_t value)
    {
        for (int y = at.y(); y < at.y() + side && y < size.height(); ++y)
            for (int x = at.x(); x < at.x() + side && x < size.width(); ++x)
                pixels[qsizetype(y) * size.width() + x] = char(value);
    }

    QSize size;
    QByteArray pixels;
};

struct Ink
{
    std::uint8_t dark = 20;
    std::uint8_t light = 235;
};
inline constexpr Ink darkMode{235, 20}; ///< as a wallet in dark mode shows it

/// Draws a QR code of the bytes with its quiet zone; `at` is the corner of the quiet zone. Returns its side
/// in pixels.
inline int drawQr(GreyPicture& picture, const QByteArray& content, QPoint at, int modulePixels, Ink ink = {})
{
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeData(int(content.size()), reinterpret_cast<const unsigned char*>(content.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        return 0;
    constexpr int quiet = 4;
    const int side = (code->width + 2 * quiet) * modulePixels;
    picture.square(at, side, ink.light);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                picture.square(at + QPoint(x + quiet, y + quiet) * modulePixels, modulePixels, ink.dark);
        }
    }
    return side;
}

/// A 720p picture with the code in its middle.
inline GreyPicture qrFrame(const QByteArray& content, Ink ink = {}, int modulePixels = 8,
                           QSize size = {1280, 720})
{
    GreyPicture picture(size, 128);
    drawQr(picture, content,
           QPoint(size.width() / 2 - 20 * modulePixels, size.height() / 2 - 20 * modulePixels), modulePixels,
           ink);
    return picture;
}

/// A 720p picture tiled with 2,840 finder patterns of a QR code and nothing else, over which ZXing 1.4 takes
/// from seconds to minutes.
inline GreyPicture finderTiles()
{
    GreyPicture picture(QSize(1280, 720));
    constexpr int module = 2;
    constexpr int pitch = 18;
    for (int y = 0; y + pitch <= 720; y += pitch) {
        for (int x = 0; x + pitch <= 1280; x += pitch) {
            picture.square({x, y}, 7 * module, 0);
            picture.square({x + module, y + module}, 5 * module, 255);
            picture.square({x + 2 * module, y + 2 * module}, 3 * module, 0);
        }
    }
    return picture;
}

} // namespace gatelog::test
