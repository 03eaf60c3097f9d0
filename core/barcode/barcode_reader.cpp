// SPDX-License-Identifier: Apache-2.0
#include "core/barcode/barcode_reader.h"

#include "core/barcode/zxing_bridge.h"
#include "core/base/result.h"

#include <algorithm>

namespace gatelog {

namespace {

/// Codes read at once from a picture that comes only once, such as a page with several tickets.
constexpr int maxCodesOfImage = 8;

void scaleCorners(DecodedCode& code, int scale)
{
    for (QPoint& corner : code.corners)
        corner *= scale;
}

} // namespace

std::optional<DecodedCode> BarcodeReader::readFrame(const GreyImage& frame, std::uint64_t frameNumber)
{
    forgetPrepared();
    for (const Pass& pass : passesOfFrame(frameNumber)) {
        if (auto code = tryPass(frame, pass))
            return code;
    }
    return std::nullopt;
}

QList<DecodedCode> BarcodeReader::readWithEveryPass(const GreyImage& image)
{
    forgetPrepared();
    QList<DecodedCode> codes = readWithZXing(image, m_symbologies, Pass{}, Pyramid::Off, maxCodesOfImage);
    for (const Pass& pass : everyPass()) {
        if (!codes.isEmpty())
            break;
        if (const auto code = tryPass(image, pass))
            codes.append(*code);
    }
    return codes;
}

std::optional<DecodedCode> BarcodeReader::readPass(const GreyImage& image, const Pass& pass)
{
    forgetPrepared();
    return tryPass(image, pass);
}

std::optional<DecodedCode> BarcodeReader::tryPass(const GreyImage& image, const Pass& pass)
{
    const GreyImage picture = prepared(image, pass);
    if (picture.isNull())
        return std::nullopt;
    QList<DecodedCode> codes = readWithZXing(picture, m_symbologies, pass, Pyramid::Off, 1);
    if (codes.isEmpty())
        return std::nullopt;
    scaleCorners(codes.first(), pass.scale);
    return codes.first();
}

GreyImage BarcodeReader::prepared(const GreyImage& image, const Pass& pass)
{
    GreyImage picture = image;
    GATELOG_CHECK(pass.scale >= 1 && pass.scale <= maxPassScale);
    if (pass.scale > 1) {
        const auto slot = std::size_t(pass.scale);
        if (!m_isShrunk[slot])
            shrink(image, pass.scale, m_shrunk[slot]);
        m_isShrunk[slot] = true;
        picture = m_shrunk[slot].view();
    }
    if (picture.isNull())
        return picture;
    if (pass.sharpenBox > 0) {
        if (m_sharpenedScale != pass.scale || m_sharpenedBox != pass.sharpenBox)
            m_sharpener.sharpen(picture, pass.sharpenBox, m_sharpened);
        m_sharpenedScale = pass.scale;
        m_sharpenedBox = pass.sharpenBox;
        picture = m_sharpened.view();
    }
    if (pass.polarity == Polarity::Inverted) {
        invert(picture, m_inverted);
        picture = m_inverted.view();
    }
    return picture;
}

void BarcodeReader::forgetPrepared()
{
    m_isShrunk.fill(false);
    m_sharpenedScale = 0;
}

} // namespace gatelog
