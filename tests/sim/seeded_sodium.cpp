// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/seeded_sodium.h"

#include "tests/sim/dice.h"

#include <sodium.h>

#include <cstring>

namespace gatelog::sim {
namespace {

Dice& stream()
{
    static Dice dice(0);
    return dice;
}

void fill(void* buffer, std::size_t size)
{
    auto* bytes = static_cast<unsigned char*>(buffer);
    for (std::size_t done = 0; done < size; done += sizeof(std::uint64_t)) {
        const std::uint64_t word = stream().next();
        std::memcpy(bytes + done, &word, std::min(size - done, sizeof word));
    }
}

std::uint32_t word()
{
    return std::uint32_t(stream().next());
}

const char* name()
{
    return "seeded";
}

} // namespace

void seedSodium(std::uint64_t seed)
{
    static randombytes_implementation seeded{name, word, nullptr, nullptr, fill, nullptr};
    stream() = Dice(seed);
    randombytes_set_implementation(&seeded);
}

} // namespace gatelog::sim
