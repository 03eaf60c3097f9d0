// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"
#include "core/barcode/pass.h"

#include <QList>

namespace gatelog {

enum class Pyramid : std::uint8_t { Off, On }; ///< ZXing's own look at smaller scales

/// One call of ZXing, of whichever version it was built with: this file's implementation is the only place
/// that knows. Scale, sharpening and polarity of the pass are not applied here. At most `maxCodes` codes (1
/// to 255); results with errors are left out.
QList<DecodedCode> readWithZXing(const GreyImage& image, Symbologies symbologies, const Pass& pass,
                                 Pyramid pyramid, int maxCodes);

/// The version of ZXing this was compiled with, e.g. "1.4.0".
QString zxingVersion();

} // namespace gatelog
