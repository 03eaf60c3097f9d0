// SPDX-License-Identifier: Apache-2.0
// gatelog-decoder: reads codes from pictures for a desk, which kills it when one takes too long (class
// DecoderProcess). Started as `gatelog-decoder MEMORY-FILE BYTES`; speaks decoder_protocol.h on standard
// input and output.

#include "app/camera/decoder/decoder_protocol.h"
#include "app/camera/decoder/shared_frame_memory.h"
#include "core/barcode/barcode_reader.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace {

using namespace gatelog;
using namespace std::chrono_literals;

/// The desk's limits are far below this one, which only matters when the desk itself is gone: a decoder that
/// hangs must not outlive it.
constexpr auto orphanLimit = 10s;

std::atomic<std::chrono::steady_clock::rep> busySince{0};

void endWhenHung()
{
    for (;;) {
        std::this_thread::sleep_for(1s);
        const auto since = busySince.load();
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        if (since != 0 && now - std::chrono::steady_clock::duration(since) > orphanLimit)
            std::_Exit(3);
    }
}

bool say(const DecodeReply& reply)
{
    const QByteArray bytes = encodeReply(reply);
    return std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) ==
               std::size_t(bytes.size()) &&
           std::fflush(stdout) == 0;
}

DecodeReply answer(BarcodeReader& reader, const SharedFrameMemory& memory, const DecodeRequest& request)
{
    const GreyImage picture{memory.data(), request.width, request.height, request.width, 1};
    reader.setSymbologies(request.symbologies);
    DecodeReply reply{request.number, {}};
    if (request.task == DecodeTask::EveryPass)
        reply.codes = reader.readWithEveryPass(picture);
    else if (const auto code = reader.readFrame(picture, request.frameNumber))
        reply.codes.append(*code);
    return reply;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: gatelog-decoder MEMORY-FILE BYTES\n", stderr);
        return 2;
    }
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    const auto memory = SharedFrameMemory::openReadOnly(QString::fromLocal8Bit(argv[1]), std::atoll(argv[2]));
    if (!memory)
        return 2;
    std::thread(endWhenHung).detach();

    BarcodeReader reader;
    char bytes[requestBytes];
    if (!say(DecodeReply{}))
        return 1;
    while (std::fread(bytes, 1, sizeof bytes, stdin) == sizeof bytes) {
        const auto request = parseRequest(QByteArrayView(bytes, requestBytes));
        if (!request || qint64(request->width) * request->height > (*memory)->size())
            return 1;
        busySince = std::chrono::steady_clock::now().time_since_epoch().count();
        if (!say(answer(reader, **memory, *request)))
            return 1;
        busySince = 0;
    }
    std::_Exit(0); // the detached thread may still be asleep: no static destructors under it
}
