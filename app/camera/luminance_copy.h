// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"

#include <cstdint>

namespace gatelog {

/// How a picture is laid into a limited number of pixels: every `step`th pixel of every `step`th row.
struct FittedPicture
{
    int width = 0;
    int height = 0;
    int step = 1;
};

FittedPicture fitted(const GreyImage& image, std::int64_t maxPixels);

/// Writes `fit.width` × `fit.height` bytes without gaps to `out`: the one copy a frame undergoes.
void copyLuminance(const GreyImage& image, const FittedPicture& fit, std::uint8_t* out);

} // namespace gatelog
