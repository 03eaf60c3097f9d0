// SPDX-License-Identifier: Apache-2.0
#include "core/barcode/pass.h"

#include <array>

namespace gatelog {

namespace {

constexpr auto normal = Polarity::Normal;
constexpr auto inverted = Polarity::Inverted;
constexpr auto local = Binarization::LocalAverage;
constexpr auto global = Binarization::GlobalHistogram;
constexpr auto fast = Effort::Fast;
constexpr auto thorough = Effort::Thorough;

// Chosen by measuring (tests/bench/decode_bench.cpp) what each pass adds to the others for its time: each
// frame alone reads more than one pass of ZXing with its own pyramid does, and the four together as much as
// all that was tried.
constexpr std::array firstFrame{
    Pass{1, 0, normal, local, fast},
    Pass{2, 13, normal, local, fast},
    Pass{4, 0, normal, local, thorough},
};
constexpr std::array secondFrame{
    Pass{2, 9, normal, local, fast},
    Pass{3, 5, inverted, local, thorough},
    Pass{4, 13, normal, local, thorough},
    Pass{1, 9, normal, global, fast},
};
constexpr std::array thirdFrame{
    Pass{2, 0, normal, local, thorough},
    Pass{2, 9, inverted, local, thorough},
    Pass{4, 0, normal, global, thorough},
    Pass{1, 0, normal, global, thorough},
};
constexpr std::array fourthFrame{
    Pass{3, 9, normal, local, thorough},
    Pass{4, 9, normal, global, thorough},
    Pass{1, 13, normal, local, fast},
};

constexpr std::array all{
    Pass{1, 0, normal, local, thorough},    Pass{2, 13, normal, local, thorough},
    Pass{4, 0, normal, local, thorough},    Pass{2, 9, normal, local, thorough},
    Pass{3, 5, inverted, local, thorough},  Pass{4, 13, normal, local, thorough},
    Pass{1, 9, normal, global, thorough},   Pass{2, 0, normal, local, thorough},
    Pass{2, 9, inverted, local, thorough},  Pass{4, 0, normal, global, thorough},
    Pass{1, 0, normal, global, thorough},   Pass{3, 9, normal, local, thorough},
    Pass{4, 9, normal, global, thorough},   Pass{1, 13, normal, local, fast},
    Pass{1, 0, inverted, local, thorough},  Pass{1, 9, inverted, local, thorough},
    Pass{1, 13, normal, global, thorough},  Pass{1, 5, normal, local, thorough},
    Pass{3, 0, normal, local, thorough},    Pass{2, 13, normal, global, thorough},
    Pass{4, 13, inverted, local, thorough}, Pass{4, 0, inverted, local, thorough},
};

} // namespace

std::span<const Pass> passesOfFrame(std::uint64_t frameNumber)
{
    switch (frameNumber % passRotationFrames) {
    case 0:
        return firstFrame;
    case 1:
        return secondFrame;
    case 2:
        return thirdFrame;
    default:
        return fourthFrame;
    }
}

std::span<const Pass> everyPass()
{
    return all;
}

} // namespace gatelog
