// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QPoint>
#include <QString>

#include <array>
#include <cstdint>

namespace gatelog {

/// A view of luminance somewhere else: the Y plane of a frame, or the Y samples of a packed one (YUYV has a
/// pixel stride of 2). It owns nothing: the pixels must outlive it.
struct GreyImage
{
    const std::uint8_t* data = nullptr;
    int width = 0;     ///< pixels
    int height = 0;    ///< pixels
    int rowStride = 0; ///< bytes from one row to the next
    int pixStride = 1; ///< bytes from one pixel to the next

    bool isNull() const { return data == nullptr || width <= 0 || height <= 0; }
    const std::uint8_t* row(int y) const { return data + std::ptrdiff_t(y) * rowStride; }
};

/// The families of codes that can be switched on. QR alone is the default: each further family costs time on
/// every frame and adds chances to read something that is not there.
enum class Symbology : std::uint8_t {
    QrCode = 1,
    Aztec = 2,
    DataMatrix = 4,
    Pdf417 = 8,
    Linear = 16, ///< EAN, UPC, Code 39/93/128, Codabar, ITF
};
Q_DECLARE_FLAGS(Symbologies, Symbology)
Q_DECLARE_OPERATORS_FOR_FLAGS(Symbologies)

/// One code read in one picture.
struct DecodedCode
{
    /// The content as text: by its ECI where it has one, else UTF-8 if it is that, else Latin-1, which keeps
    /// every byte. Nothing is trimmed.
    QString text;
    QByteArray bytes; ///< the content as it stands in the code, at most maxCodeBytes
    Symbology symbology = Symbology::QrCode;
    bool hasEci = false; ///< the code names its own character set
    std::array<QPoint, 4>
        corners; ///< in the pixels of the picture: top left, then clockwise as the code sees it

    friend bool operator==(const DecodedCode&, const DecodedCode&) = default;
};

/// QR version 40-L holds 7,089 digits, more than any other symbology here holds bytes.
inline constexpr qsizetype maxCodeBytes = 7089;

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::DecodedCode)
