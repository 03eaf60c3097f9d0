// SPDX-License-Identifier: Apache-2.0
// bench_decode [--json]: how well and how fast pictures are read, beside one bare pass of ZXing in the same
// run. Exits with 1 when a figure misses its limit.

#include "app/camera/code_presence.h"
#include "app/camera/decode_thread.h"
#include "app/camera/decoder_process.h"
#include "app/camera/scan_pipeline.h"
#include "core/barcode/barcode_reader.h"
#include "core/barcode/zxing_bridge.h"
#include "tests/bench/decode_video.h"
#include "tests/core/barcode/grey_picture.h"
#include "tests/core/barcode/sample_images.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <vector>

namespace {

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

enum class Bound { None, AtLeast, AtMost };

/// The table: one line a figure, with its limit and whether it is kept.
class Report
{
public:
    explicit Report(bool json) : m_json(json) {}

    void add(const char* name, double value, const char* unit, Bound bound = Bound::None, double limit = 0)
    {
        const bool kept = bound == Bound::None || (bound == Bound::AtLeast ? value >= limit : value <= limit);
        m_allKept = m_allKept && kept;
        if (m_json) {
            QJsonObject line{{QStringLiteral("bench"), QStringLiteral("decode")},
                             {QStringLiteral("figure"), QString::fromUtf8(name)},
                             {QStringLiteral("value"), value},
                             {QStringLiteral("unit"), QString::fromUtf8(unit)}};
            if (bound != Bound::None) {
                line[bound == Bound::AtLeast ? QStringLiteral("at_least") : QStringLiteral("at_most")] =
                    limit;
                line[QStringLiteral("kept")] = kept;
            }
            std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        } else {
            std::printf("%-62s %9.2f %-6s", name, value, unit);
            if (bound != Bound::None)
                std::printf(" %s %7.2f  %s", bound == Bound::AtLeast ? ">=" : "<=", limit,
                            kept ? "kept" : "MISSED");
            std::puts("");
        }
        std::fflush(stdout);
    }
    bool allKept() const { return m_allKept; }

private:
    bool m_json;
    bool m_allKept = true;
};

double processorTime_ms()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

/// The least of several runs: what the work costs, without what else the machine did meanwhile.
template <class Work>
double leastTime_ms(const Work& work)
{
    double least = 1e9;
    for (int run = 0; run < 5; ++run) {
        const double start = processorTime_ms();
        work();
        least = std::min(least, processorTime_ms() - start);
    }
    return least;
}

QList<DecodedCode> barePass(const GreyImage& image)
{
    return readWithZXing(image, Symbology::QrCode, Pass{}, Pyramid::On, 1);
}

double mean(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double greatest(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

/// Among the codes of the picture: one photograph shows two.
bool isRead(const SampleImage& sample, const QImage& picture, DecoderProcess& decoder)
{
    const auto codes = ScanPipeline::decodePicture(picture, Symbology::QrCode, decoder);
    return codes && sample.isAmong(*codes);
}

void benchImages(Report& report, const QString& sharedData)
{
    const auto samples = sampleImages(sharedData);
    const auto empties = falsePositives(sharedData);
    if (samples.isEmpty()) {
        std::fprintf(stderr, "no photographs in %s/qr: their figures are left out\n", qPrintable(sharedData));
        return;
    }
    BarcodeReader reader;
    int bare = 0;
    int rotation = 0;
    int every = 0;
    int everyOfFile = 0;
    DecoderProcess decoder;
    for (const SampleImage& sample : samples) {
        const QImage frame = letterboxed(sample.image);
        bare += sample.isAmong(barePass(greyOf(frame))) ? 1 : 0;
        bool read = false;
        for (std::uint64_t i = 0; i < passRotationFrames && !read; ++i) {
            const auto code = reader.readFrame(greyOf(frame), i);
            read = code && sample.isRight(*code);
        }
        rotation += read ? 1 : 0;
        every += isRead(sample, frame, decoder) ? 1 : 0;
        everyOfFile += isRead(sample, sample.image, decoder) ? 1 : 0;
    }
    int falseReadings = 0;
    for (const QImage& empty : empties) {
        const QImage frame = letterboxed(empty);
        for (std::uint64_t i = 0; i < passRotationFrames; ++i)
            falseReadings += reader.readFrame(greyOf(frame), i) ? 1 : 0;
        for (const QImage& picture : {frame, empty}) {
            const auto codes = ScanPipeline::decodePicture(picture, Symbology::QrCode, decoder);
            falseReadings += codes ? int(codes->size()) : 0;
        }
    }
    report.add("photographs at 720p", double(samples.size()), "");
    report.add("  read right by one bare pass", bare, "");
    report.add("  read right over one rotation", rotation, "", Bound::AtLeast, 120);
    report.add("  read right with every pass, as scan --image does", every, "", Bound::AtLeast, 124);
    report.add("  the files themselves, with every pass", everyOfFile, "", Bound::AtLeast, 124);
    report.add("codes read where there are none", falseReadings, "", Bound::AtMost, 0);
}

void benchEmptyFrames(Report& report, const QString& sharedData)
{
    QList<QImage> frames;
    for (const QImage& picture : falsePositives(sharedData))
        frames.append(letterboxed(picture));
    if (frames.isEmpty()) { // at least the room behind the tickets
        for (unsigned i = 0; i < 12; ++i)
            frames.append(bench::ApproachingTicket("", 100 + i, false).frame(1000ms));
    }
    BarcodeReader reader;
    std::vector<double> bare;
    std::vector<double> rotation;
    for (const QImage& frame : frames) {
        bare.push_back(leastTime_ms([&] { barePass(greyOf(frame)); }));
        for (std::uint64_t i = 0; i < passRotationFrames; ++i)
            rotation.push_back(leastTime_ms([&] { reader.readFrame(greyOf(frame), i); }));
    }
    report.add("processor time of a 720p frame without a code: bare pass, mean", mean(bare), "ms");
    report.add("  bare pass, worst", greatest(bare), "ms");
    report.add("  a frame of the rotation, mean", mean(rotation), "ms");
    report.add("  a frame of the rotation, worst", greatest(rotation), "ms");
    report.add("  ratio of the means", mean(rotation) / mean(bare), "x", Bound::AtMost, 1.6);
    report.add("  ratio of the worst", greatest(rotation) / greatest(bare), "x", Bound::AtMost, 2.0);
}

void benchApproachingTickets(Report& report)
{
    constexpr int tickets = 80;
    constexpr auto frameInterval = 33ms;
    constexpr auto patience = 600ms;
    DecoderProcess decoder;
    std::uint64_t frameNumber = 0;
    int known = 0;
    int unknown = 0;
    int bare = 0;
    std::vector<double> firstReading_ms;
    for (unsigned i = 0; i < tickets; ++i) {
        // As long as a signed code of the project's own: version 5 at level M.
        const QByteArray text = QByteArray("GLTICKET") + QByteArray::number(100000 + i) + QByteArray(70, 'K');
        const bench::ApproachingTicket ticket(text, i + 1, i % 4 == 3);
        int readings = 0;
        bool bareRead = false;
        frameNumber += i % passRotationFrames; // tickets do not wait for the rotation to begin
        for (auto t = 0ms; t <= patience; t += frameInterval) {
            const QImage frame = ticket.frame(t);
            bareRead = bareRead || !barePass(greyOf(frame)).isEmpty();
            const DecodeAnswer answer = decoder.decodeFrame(greyOf(frame), frameNumber++, Symbology::QrCode);
            if (answer.codes.isEmpty() || answer.codes.first().bytes != text)
                continue;
            if (++readings == 1)
                firstReading_ms.push_back(double(t.count()));
        }
        known += readings >= 1 ? 1 : 0;
        unknown += readings >= 2 ? 1 : 0;
        bare += bareRead ? 1 : 0;
    }
    report.add("tickets approaching, a quarter inverted: read within 0.6 s", 100.0 * known / tickets, "%",
               Bound::AtLeast, 90);
    report.add("  read twice within 0.6 s, as an unknown text must be", 100.0 * unknown / tickets, "%");
    report.add("  read within 0.6 s by bare passes", 100.0 * bare / tickets, "%");
    report.add("  first reading, median", median(firstReading_ms), "ms");
}

class StillFrame : public PendingFrame
{
public:
    explicit StillFrame(const GreyPicture& picture) : m_picture(picture) {}
    void withLuminance(const std::function<void(const GreyImage&)>& look) const override
    {
        look(m_picture.view());
    }

private:
    const GreyPicture& m_picture;
};

/// Feeds the decoding thread at 30 frames a second: the tiles for as long as told, then a ticket, and
/// measures from the ticket's first frame to its reading. Negative: it was not read.
double timeToNextCode_ms(std::chrono::milliseconds tilesFor)
{
    const GreyPicture tiles = finderTiles();
    const GreyPicture ticket = qrFrame("NEXT TICKET");
    DecodeThread thread(DecoderProcess::findProgram(), {});
    QEventLoop loop;
    const Clock::time_point start = Clock::now() + 500ms;
    Clock::time_point ticketSince{};
    double result = -1;
    QObject::connect(&thread, &DecodeThread::decoded, &loop, [&](const FrameReading& reading) {
        if (reading.codes.isEmpty())
            return;
        result = std::chrono::duration<double, std::milli>(Clock::now() - ticketSince).count();
        loop.quit();
    });
    QTimer camera;
    QObject::connect(&camera, &QTimer::timeout, &loop, [&] {
        const auto now = Clock::now();
        if (now < start)
            return; // the decoder has been running for a while when somebody comes with such a picture
        const bool showsTiles = now < start + tilesFor;
        if (!showsTiles && ticketSince == Clock::time_point{})
            ticketSince = now;
        thread.put(std::make_shared<StillFrame>(showsTiles ? tiles : ticket), now);
        if (now > start + tilesFor + 10s)
            loop.quit();
    });
    thread.start();
    camera.start(33ms);
    loop.exec();
    camera.stop();
    return result;
}

void benchHostilePicture(Report& report)
{
    const double once = timeToNextCode_ms(33ms);
    const double long_ = timeToNextCode_ms(3s);
    report.add("2,840 finder patterns in one frame: time to the next code", once < 0 ? 1e6 : once, "ms",
               Bound::AtMost, 1000);
    report.add("  in every frame for three seconds", long_ < 0 ? 1e6 : long_, "ms", Bound::AtMost, 1000);
}

void benchChildProcess(Report& report)
{
    const GreyPicture picture = qrFrame("LATENCY");
    DecoderProcess decoder;
    BarcodeReader reader;
    std::vector<double> child;
    std::vector<double> inProcess;
    for (std::uint64_t i = 0; i < 400; ++i) {
        const auto start = Clock::now();
        reader.readFrame(picture.view(), i);
        const auto middle = Clock::now();
        decoder.decodeFrame(picture.view(), i, Symbology::QrCode);
        inProcess.push_back(std::chrono::duration<double, std::milli>(middle - start).count());
        child.push_back(std::chrono::duration<double, std::milli>(Clock::now() - middle).count());
    }
    report.add("frame to code at 720p, median: in the process", median(inProcess), "ms");
    report.add("  through the child process", median(child), "ms");
    report.add("  what the child process adds", median(child) - median(inProcess), "ms");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Report report(application.arguments().contains(QStringLiteral("--json")));
    const QString sharedData = QStringLiteral(GATELOG_SHARED_DATA);
    std::fprintf(stderr, "ZXing %s\n", qPrintable(zxingVersion()));
    benchImages(report, sharedData);
    benchEmptyFrames(report, sharedData);
    benchApproachingTickets(report);
    benchHostilePicture(report);
    benchChildProcess(report);
    return report.allKept() ? 0 : 1;
}
