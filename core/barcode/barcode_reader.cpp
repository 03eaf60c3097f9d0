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
        const QList<DecodedCode> codes = tryPass(frame, pass, 1);
        if (!codes.isEmpty())
            return codes.first();
    }
    return std::nullopt;
}

QList<DecodedCode> BarcodeReader::readWithEveryPass(const GreyImage& image)
{
    forgetPrepared();
    QList<DecodedCode> codes;
    for (const Pass& pass : everyPass()) {
        for (const DecodedCode& code : tryPass(image, pass, maxCodesOfImage)) {
            const bool isNew = std::none_of(codes.begin(), codes.end(), [&code](const DecodedCode& known) {
                return known.bytes == code.bytes && known.symbology == code.symbology;
            });
            if (isNew && codes.size() < maxCodesOfImage)
                codes.append(code);
        }
    }
    return codes;
}

std::optional<DecodedCode> BarcodeReader::readPass(const GreyImage& image, const Pass& pass)
{
    forgetPrepared();
    const QList<DecodedCode> codes = tryPass(image, pass, 1);
    return codes.isEmpty() ? std::nullopt : std::optional(codes.first());
}

QList<DecodedCode> BarcodeReader::tryPass(const GreyImage& image, const Pass& pass, int maxCodes)
{
    const GreyImage picture = prepared(image, pass);
    if (picture.isNull())
        return {};
    QList<DecodedCode> codes = readWithZXing(picture, m_symbologies, pass, Pyramid::Off, maxCodes);
    for (DecodedCode& code : codes)
        scaleCorners(code, pass.scale);
    return codes;
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
