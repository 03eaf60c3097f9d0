// SPDX-License-Identifier: Apache-2.0
#include "core/barcode/luminance_filter.h"

#include "core/base/result.h"

#include <algorithm>

namespace gatelog {

namespace {

// The inner loops are kept free of branches and of anything but 16-bit arithmetic, so that the compiler makes
// vector instructions of them: the whole filter must cost less than the reading that follows it.

template <int Factor, int PixStride>
void shrinkRow(const std::uint8_t* const* rows, int width, std::uint8_t* out)
{
    for (int x = 0; x < width; ++x) {
        unsigned sum = Factor * Factor / 2;
        for (int r = 0; r < Factor; ++r)
            for (int c = 0; c < Factor; ++c)
                sum += rows[r][(x * Factor + c) * PixStride];
        out[x] = std::uint8_t(sum / unsigned(Factor * Factor));
    }
}

void shrinkRowGeneric(const std::uint8_t* const* rows, int factor, int pixStride, int width,
                      std::uint8_t* out)
{
    for (int x = 0; x < width; ++x) {
        unsigned sum = unsigned(factor * factor / 2);
        for (int r = 0; r < factor; ++r)
            for (int c = 0; c < factor; ++c)
                sum += rows[r][(x * factor + c) * pixStride];
        out[x] = std::uint8_t(sum / unsigned(factor * factor));
    }
}

void addRow(std::uint16_t* __restrict sums, const std::uint8_t* __restrict row, int width)
{
    for (int x = 0; x < width; ++x)
        sums[x] = std::uint16_t(sums[x] + row[x]);
}

void slideRow(std::uint16_t* __restrict sums, const std::uint8_t* __restrict enters,
              const std::uint8_t* __restrict leaves, int width)
{
    for (int x = 0; x < width; ++x)
        sums[x] = std::uint16_t(sums[x] + enters[x] - leaves[x]);
}

/// `sums` holds the column sums with box / 2 more of them on either side.
template <int Box>
void sharpenRow(const std::uint16_t* __restrict sums, const std::uint8_t* __restrict row, int width,
                std::uint8_t* __restrict out)
{
    constexpr unsigned reciprocal = (65536u + Box * Box / 2) / (Box * Box);
    for (int x = 0; x < width; ++x) {
        std::uint16_t sum = 0;
        for (int i = 0; i < Box; ++i)
            sum = std::uint16_t(sum + sums[x + i]);
        const auto mean = std::int16_t((unsigned(sum) * reciprocal) >> 16);
        const auto v = std::int16_t(row[x]);
        const auto sharp = std::int16_t(v + (3 * (v - mean)) / 2);
        out[x] = std::uint8_t(std::clamp<std::int16_t>(sharp, 0, 255));
    }
}

using SharpenRow = void (*)(const std::uint16_t*, const std::uint8_t*, int, std::uint8_t*);

SharpenRow sharpenRowFor(int box)
{
    switch (box) {
    case 3:
        return sharpenRow<3>;
    case 5:
        return sharpenRow<5>;
    case 7:
        return sharpenRow<7>;
    case 9:
        return sharpenRow<9>;
    case 11:
        return sharpenRow<11>;
    case 13:
        return sharpenRow<13>;
    case 15:
        return sharpenRow<15>;
    default:
        GATELOG_CHECK(!"the box is odd and from 3 to 15: 15 * 15 * 255 is what 16 bits hold");
    }
}

} // namespace

void GreyBuffer::resize(int width, int height)
{
    m_width = width;
    m_height = height;
    const auto pixels = std::size_t(width) * std::size_t(height);
    if (m_pixels.size() < pixels)
        m_pixels.resize(pixels);
}

void shrink(const GreyImage& image, int factor, GreyBuffer& out)
{
    GATELOG_CHECK(factor >= 1 && factor <= 8);
    out.resize(image.width / factor, image.height / factor);
    for (int y = 0; y < out.height(); ++y) {
        const std::uint8_t* rows[8];
        for (int r = 0; r < factor; ++r)
            rows[r] = image.row(y * factor + r);
        if (factor == 2 && image.pixStride == 1)
            shrinkRow<2, 1>(rows, out.width(), out.row(y));
        else if (factor == 3 && image.pixStride == 1)
            shrinkRow<3, 1>(rows, out.width(), out.row(y));
        else
            shrinkRowGeneric(rows, factor, image.pixStride, out.width(), out.row(y));
    }
}

void Sharpener::sharpen(const GreyImage& image, int box, GreyBuffer& out)
{
    GATELOG_CHECK(!image.isNull());
    GreyImage source = image;
    if (image.pixStride != 1) {
        m_compactRows.resize(std::size_t(image.width) * std::size_t(image.height));
        for (int y = 0; y < image.height; ++y)
            for (int x = 0; x < image.width; ++x)
                m_compactRows[std::size_t(y) * std::size_t(image.width) + std::size_t(x)] =
                    image.row(y)[x * image.pixStride];
        source = {m_compactRows.data(), image.width, image.height, image.width, 1};
    }
    const SharpenRow sharpenOneRow = sharpenRowFor(box);
    const int reach = box / 2;
    const auto rowAt = [&source](int y) { return source.row(std::clamp(y, 0, source.height - 1)); };

    out.resize(source.width, source.height);
    m_columnSums.assign(std::size_t(source.width + 2 * reach), 0);
    std::uint16_t* const sums = m_columnSums.data() + reach;
    for (int y = -reach; y <= reach; ++y)
        addRow(sums, rowAt(y), source.width);
    for (int y = 0; y < source.height; ++y) {
        if (y > 0)
            slideRow(sums, rowAt(y + reach), rowAt(y - reach - 1), source.width);
        std::fill_n(sums - reach, reach, sums[0]);
        std::fill_n(sums + source.width, reach, sums[source.width - 1]);
        sharpenOneRow(sums - reach, source.row(y), source.width, out.row(y));
    }
}

void invert(const GreyImage& image, GreyBuffer& out)
{
    out.resize(image.width, image.height);
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t* from = image.row(y);
        std::uint8_t* to = out.row(y);
        for (int x = 0; x < image.width; ++x)
            to[x] = std::uint8_t(255 - from[x * image.pixStride]);
    }
}

} // namespace gatelog
