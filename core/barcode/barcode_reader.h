// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"
#include "core/barcode/luminance_filter.h"
#include "core/barcode/pass.h"

#include <QList>

#include <array>
#include <optional>

namespace gatelog {

/// Reads codes from grey pictures. Keeps its work buffers from picture to picture; one object, one thread.
/// What it calls may hang or abort on a hostile picture (ZXing 1.4), so programs use DecoderProcess, which
/// runs it in a child.
class BarcodeReader
{
public:
    explicit BarcodeReader(Symbologies symbologies = Symbology::QrCode) : m_symbologies(symbologies) {}
    void setSymbologies(Symbologies symbologies) { m_symbologies = symbologies; }

    /// The passes of the rotation for this frame, until one reads a code.
    std::optional<DecodedCode> readFrame(const GreyImage& frame, std::uint64_t frameNumber);

    /// Every code that any pass reads, at most eight: for a picture that comes only once, such as a page with
    /// several tickets.
    QList<DecodedCode> readWithEveryPass(const GreyImage& image);

    std::optional<DecodedCode> readPass(const GreyImage& image, const Pass& pass);

private:
    QList<DecodedCode> tryPass(const GreyImage& image, const Pass& pass, int maxCodes);
    /// Pictures made on the way of one pass, so that the passes of a frame share them.
    GreyImage prepared(const GreyImage& image, const Pass& pass);
    void forgetPrepared();

    Symbologies m_symbologies;
    Sharpener m_sharpener;
    std::array<GreyBuffer, maxPassScale + 1> m_shrunk; ///< by scale
    std::array<bool, maxPassScale + 1> m_isShrunk{};
    GreyBuffer m_sharpened;
    int m_sharpenedScale = 0; ///< what m_sharpened holds; 0: nothing
    int m_sharpenedBox = 0;
    GreyBuffer m_inverted;
};

} // namespace gatelog
