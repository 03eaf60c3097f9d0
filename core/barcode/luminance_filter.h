// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/barcode/code.h"

#include <cstdint>
#include <vector>

namespace gatelog {

/// A grey picture of its own, whose memory is kept for the next frame of the same size.
class GreyBuffer
{
public:
    /// Pixels of unknown value.
    void resize(int width, int height);
    GreyImage view() const { return {m_pixels.data(), m_width, m_height, m_width, 1}; }
    std::uint8_t* row(int y) { return m_pixels.data() + std::ptrdiff_t(y) * m_width; }
    int width() const { return m_width; }
    int height() const { return m_height; }

private:
    std::vector<std::uint8_t> m_pixels;
    int m_width = 0;
    int m_height = 0;
};

/// The mean of each factor × factor block; a remainder at the right and bottom is left out. `out` is empty
/// when the image is smaller than one block.
void shrink(const GreyImage& image, int factor, GreyBuffer& out);

/// The unsharp mask v + 1.5 (v − mean of the box around it), clamped. `box` is odd, 3 to 15; beyond the edge
/// the outermost pixels count on. Separable running sums: the cost hardly depends on the box.
class Sharpener
{
public:
    void sharpen(const GreyImage& image, int box, GreyBuffer& out);

private:
    std::vector<std::uint8_t> m_compactRows; ///< used where the pixels are not adjacent
    std::vector<std::uint16_t> m_columnSums;
};

/// 255 − v.
void invert(const GreyImage& image, GreyBuffer& out);

} // namespace gatelog
