// SPDX-License-Identifier: Apache-2.0
#include "core/barcode/zxing_bridge.h"

#include "core/base/result.h"

// An installed ZXing has its headers in ZXing/, a source folder (GATELOG_ZXING_SOURCE) has not; asking the
// compiler which there is would find the system's as well. ReaderOptions replaced DecodeHints in 2.2, and the
// version header was renamed on the way.
#ifdef GATELOG_ZXING_SOURCE
#include <ReadBarcode.h>
#if __has_include(<Version.h>)
#include <Version.h>
#else
#include <ZXVersion.h>
#endif
#if __has_include(<ReaderOptions.h>)
#define GATELOG_ZXING_READER_OPTIONS
#endif
#else
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif
#if __has_include(<ZXing/ReaderOptions.h>)
#define GATELOG_ZXING_READER_OPTIONS
#endif
#endif

#include <QStringDecoder>

#include <algorithm>
#include <exception>
#include <vector>

namespace gatelog {

namespace {

using Format = ZXing::BarcodeFormat;
#ifdef GATELOG_ZXING_READER_OPTIONS
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

/// The set is a bit mask up to ZXing 2 and a sorted vector from 3 on.
template <class Formats>
Formats formatSet(const std::vector<Format>& formats)
{
    if constexpr (requires(Formats set, Format format) { set |= format; }) {
        Formats set;
        for (const Format format : formats)
            set |= format;
        return set;
    } else {
        return Formats(std::vector<Format>(formats));
    }
}

ZXing::BarcodeFormats formatsOf(Symbologies symbologies)
{
    std::vector<Format> formats;
    if (symbologies.testFlag(Symbology::QrCode))
        formats.push_back(Format::QRCode);
    if (symbologies.testFlag(Symbology::Aztec))
        formats.push_back(Format::Aztec);
    if (symbologies.testFlag(Symbology::DataMatrix))
        formats.push_back(Format::DataMatrix);
    if (symbologies.testFlag(Symbology::Pdf417))
        formats.push_back(Format::PDF417);
    if (symbologies.testFlag(Symbology::Linear))
        // The ones that tickets carry. DataBar is left out: it is a retail code, and the one that
        // aborted 1.4.
        formats.insert(formats.end(), {Format::Codabar, Format::Code39, Format::Code93, Format::Code128,
                                       Format::EAN8, Format::EAN13, Format::ITF, Format::UPCA, Format::UPCE});
    return formatSet<ZXing::BarcodeFormats>(formats);
}

/// From 3.0 on, format() is a variant such as "QR Code Model 2" and symbology() the family.
template <class ZXingCode>
Symbology symbologyOf(const ZXingCode& code)
{
    Format family = code.format();
    if constexpr (requires { code.symbology(); })
        family = code.symbology();
    switch (family) {
    case Format::QRCode:
        return Symbology::QrCode;
    case Format::Aztec:
        return Symbology::Aztec;
    case Format::DataMatrix:
        return Symbology::DataMatrix;
    case Format::PDF417:
        return Symbology::Pdf417;
    default:
        return Symbology::Linear;
    }
}

Options optionsFor(Symbologies symbologies, const Pass& pass, Pyramid pyramid, int maxCodes)
{
    Options options;
    options.setFormats(formatsOf(symbologies));
    options.setTryHarder(pass.effort == Effort::Thorough);
    // QR, Aztec and Data Matrix are found at any angle anyway; turning the picture matters to the others.
    options.setTryRotate(pass.effort == Effort::Thorough &&
                         (symbologies & (Symbologies(Symbology::Linear) | Symbology::Pdf417)));
    options.setTryDownscale(pyramid == Pyramid::On);
    options.setBinarizer(pass.binarization == Binarization::GlobalHistogram
                             ? ZXing::Binarizer::GlobalHistogram
                             : ZXing::Binarizer::LocalAverage);
    options.setMaxNumberOfSymbols(std::uint8_t(maxCodes));
#if ZXING_VERSION_MAJOR >= 2
    options.setTryInvert(false); // the passes invert
    options.setTextMode(ZXing::TextMode::Plain);
#endif
    return options;
}

template <class ZXingCode>
QString textOf(const ZXingCode& code, const QByteArray& bytes)
{
    // Where the code does not name a character set, UTF-8 goes before ZXing's guess: ticket systems write
    // UTF-8 without an ECI. What is neither becomes Latin-1, which maps every byte to one character and back.
    if (!code.hasECI()) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(bytes);
        if (!utf8.hasError())
            return text;
        if (code.contentType() == ZXing::ContentType::Binary)
            return QString::fromLatin1(bytes);
    }
    const std::string guessed = code.text();
    return guessed.empty() ? QString::fromLatin1(bytes)
                           : QString::fromUtf8(guessed.data(), qsizetype(guessed.size()));
}

template <class ZXingCode>
DecodedCode converted(const ZXingCode& code)
{
    DecodedCode out;
    const auto& bytes = code.bytes();
    out.bytes = QByteArray(reinterpret_cast<const char*>(bytes.data()),
                           std::min(qsizetype(bytes.size()), maxCodeBytes));
    out.text = textOf(code, out.bytes);
    out.symbology = symbologyOf(code);
    out.hasEci = code.hasECI();
    for (std::size_t i = 0; i < out.corners.size(); ++i)
        out.corners[i] = QPoint(code.position()[int(i)].x, code.position()[int(i)].y);
    return out;
}

} // namespace

QList<DecodedCode> readWithZXing(const GreyImage& image, Symbologies symbologies, const Pass& pass,
                                 Pyramid pyramid, int maxCodes)
{
    GATELOG_CHECK(maxCodes >= 1 && maxCodes <= 255);
    QList<DecodedCode> codes;
    if (image.isNull() || !symbologies)
        return codes;
    // Exceptions do not cross the project's code; ZXing's mean "nothing readable here".
    try {
        const ZXing::ImageView view(image.data, image.width, image.height, ZXing::ImageFormat::Lum,
                                    image.rowStride, image.pixStride);
        for (const auto& code : ZXing::ReadBarcodes(view, optionsFor(symbologies, pass, pyramid, maxCodes))) {
            if (code.isValid())
                codes.append(converted(code));
        }
    } catch (const std::exception&) {
        codes.clear();
    }
    return codes;
}

QString zxingVersion()
{
    return QStringLiteral("%1.%2.%3")
        .arg(ZXING_VERSION_MAJOR)
        .arg(ZXING_VERSION_MINOR)
        .arg(ZXING_VERSION_PATCH);
}

} // namespace gatelog
