// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace gatelog {

enum class Polarity : std::uint8_t { Normal, Inverted };
enum class Binarization : std::uint8_t { LocalAverage, GlobalHistogram };
enum class Effort : std::uint8_t { Fast, Thorough };

inline constexpr int maxPassScale = 4;

/// One way of looking at a picture. No single one reads every code: sharpening brings back what a focus still
/// settling has blurred, a smaller scale what is large or noisy, inversion what a wallet in dark mode shows.
struct Pass
{
    int scale = 1;      ///< 1 to maxPassScale: the picture at full, half, third or quarter size
    int sharpenBox = 0; ///< side of the box of the unsharp mask, odd; 0: none
    Polarity polarity = Polarity::Normal;
    Binarization binarization = Binarization::LocalAverage;
    Effort effort = Effort::Thorough;

    friend bool operator==(const Pass&, const Pass&) = default;
};

/// After this many frames the passes repeat.
inline constexpr std::uint64_t passRotationFrames = 4;

/// The passes for one frame of a video: a quarter of them all, since a frame must cost little and the next
/// one shows the same code again.
std::span<const Pass> passesOfFrame(std::uint64_t frameNumber);

/// Every pass, the cheap ones first, for a picture that comes only once.
std::span<const Pass> everyPass();

} // namespace gatelog
