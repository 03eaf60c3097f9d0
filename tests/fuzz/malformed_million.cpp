// SPDX-License-Identifier: Apache-2.0
// One million malformed inputs to the decoders of what comes from elsewhere: records, ranges, bundles. Each
// is a sound one changed at random; the fuzz targets say what must hold. A crash, a broken promise, a leak
// (under AddressSanitizer) or an input that takes too long fails. usage: malformed_million [SEED]
#include "tests/support/bundle_maker.h"
#include "tests/support/record_story.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <cstdio>
#include <random>

extern "C" int fuzzRecord(const std::uint8_t* data, std::size_t size);
extern "C" int fuzzRange(const std::uint8_t* data, std::size_t size);
extern "C" int fuzzBundle(const std::uint8_t* data, std::size_t size);

namespace {

using namespace gatelog;
using namespace gatelog::test;

constexpr int kInputs = 1'000'000;
constexpr qint64 kMaxInput_ms = 10'000; ///< thousands of times what any takes: a hang, not a busy machine
constexpr qsizetype kMaxInputBytes = 20'000;

class Mutator
{
public:
    explicit Mutator(std::uint32_t seed) : m_random(seed) {}

    std::uint32_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::uint32_t>(0, std::uint32_t(bound - 1))(m_random);
    }
    const QByteArray& one(const std::vector<QByteArray>& of) { return of[below(of.size())]; }

    QByteArray mutated(const std::vector<QByteArray>& sound)
    {
        QByteArray bytes;
        do {
            bytes = one(sound);
            for (std::uint32_t changes = 1 + below(4); changes > 0; --changes)
                change(bytes, sound);
            bytes.truncate(kMaxInputBytes);
        } while (std::find(sound.begin(), sound.end(), bytes) != sound.end());
        return bytes;
    }

private:
    void change(QByteArray& bytes, const std::vector<QByteArray>& sound)
    {
        static constexpr std::uint32_t kLengths[] = {0,      1,      0x7f,       0xff,
                                                     0x7fff, 0xffff, 0x7fffffff, 0xffffffff};
        const qsizetype at = qsizetype(below(std::size_t(bytes.size()) + 1));
        const qsizetype span = std::min<qsizetype>(bytes.size() - at, qsizetype(below(64)));
        switch (below(8)) {
        case 0:
        case 1:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = char(below(256));
            break;
        case 3:
            if (at + 4 <= bytes.size())
                qToBigEndian(kLengths[below(std::size(kLengths))], bytes.data() + at);
            break;
        case 4:
            bytes.truncate(at);
            break;
        case 5:
            bytes.remove(at, span);
            break;
        case 6:
            bytes.insert(at, bytes.sliced(at, span));
            break;
        case 7: {
            const QByteArray& other = one(sound);
            bytes = bytes.first(at) + other.sliced(qsizetype(below(std::size_t(other.size()) + 1)));
            break;
        }
        }
    }

    std::mt19937 m_random;
};

std::vector<QByteArray> bytesOf(const std::vector<VerifiedRecord>& records)
{
    std::vector<QByteArray> bytes;
    for (const VerifiedRecord& record : records)
        bytes.push_back(record->bytes());
    return bytes;
}

std::vector<QByteArray> soundRanges()
{
    std::vector<QByteArray> ranges;
    for (const int count : {1, 2, 5, 12})
        ranges.push_back(rangeOf(feedOf('1', count)));
    Frontier frontier = frontierOf(feedOf('1', 3));
    frontier.set(feedOf('2', 1).back()->feed(), {{3, 4}, {3, 5}});
    ranges.push_back(frontier.encode());
    return ranges;
}

/// Whole ones, chunks without a header and ranges without a chunk: the target puts before each what it lacks.
std::vector<QByteArray> soundBundles()
{
    std::vector<QByteArray> bundles{sampleBundle(), bundleOf({})};
    bundles.push_back(sampleBundle().sliced(*bundleHeaderBytes(sampleBundle())));
    bundles.push_back(soundRanges()[1]);
    return bundles;
}

struct Decoder
{
    const char* name;
    int (*take)(const std::uint8_t*, std::size_t);
    std::vector<QByteArray> sound;
    int inputs = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const std::uint32_t seed =
        argc > 1 ? std::uint32_t(std::strtoul(argv[1], nullptr, 10)) : std::uint32_t(std::random_device{}());
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    std::mt19937 storyRandom(1);
    std::vector<Decoder> decoders{{"records", fuzzRecord, bytesOf(recordStory(storyRandom, 200))},
                                  {"ranges", fuzzRange, soundRanges()},
                                  {"bundles", fuzzBundle, soundBundles()}};
    Mutator mutator(seed);
    qint64 slowest_ms = 0;
    for (int i = 0; i < kInputs; ++i) {
        Decoder& decoder = decoders[std::size_t(i) % decoders.size()];
        const QByteArray input = mutator.mutated(decoder.sound);
        QElapsedTimer timer;
        timer.start();
        decoder.take(reinterpret_cast<const std::uint8_t*>(input.constData()), std::size_t(input.size()));
        slowest_ms = std::max(slowest_ms, timer.elapsed());
        ++decoder.inputs;
        if (slowest_ms > kMaxInput_ms) {
            std::fprintf(stderr, "input %d (%s) took %lld ms\n", i, decoder.name, slowest_ms);
            return 1;
        }
    }
    for (const Decoder& decoder : decoders)
        std::printf("%d malformed %s\n", decoder.inputs, decoder.name);
    std::printf("%d inputs in all, the slowest %lld ms\n", kInputs, slowest_ms);
    return 0;
}
