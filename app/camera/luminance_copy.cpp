// SPDX-License-Identifier: Apache-2.0
#include "app/camera/luminance_copy.h"

#include <cstring>

namespace gatelog {

FittedPicture fitted(const GreyImage& image, std::int64_t maxPixels)
{
    FittedPicture fit{image.width, image.height, 1};
    while (std::int64_t(fit.width) * fit.height > maxPixels) {
        ++fit.step;
        fit.width = image.width / fit.step;
        fit.height = image.height / fit.step;
    }
    return fit;
}

void copyLuminance(const GreyImage& image, const FittedPicture& fit, std::uint8_t* out)
{
    const int pixStride = image.pixStride * fit.step;
    for (int y = 0; y < fit.height; ++y, out += fit.width) {
        const std::uint8_t* row = image.row(y * fit.step);
        if (pixStride == 1) {
            std::memcpy(out, row, std::size_t(fit.width));
        } else if (pixStride == 2) { // YUYV: a constant stride is made vector instructions of
            for (int x = 0; x < fit.width; ++x)
                out[x] = row[x * 2];
        } else {
            for (int x = 0; x < fit.width; ++x)
                out[x] = row[x * pixStride];
        }
    }
}

} // namespace gatelog
