// SPDX-License-Identifier: Apache-2.0
// Stands in for gatelog-decoder in tests and misbehaves as GATELOG_TEST_LIE says.

#include "app/camera/decoder/decoder_protocol.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

namespace {

void say(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QByteArray header(std::uint32_t payloadBytes)
{
    QByteArray bytes("GLDR");
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char((payloadBytes >> shift) & 0xFF));
    return bytes;
}

} // namespace

int main()
{
    using namespace gatelog;
    const char* variable = std::getenv("GATELOG_TEST_LIE");
    const std::string lie = variable ? variable : "";
    if (lie == "silent from the start") {
        std::this_thread::sleep_for(std::chrono::hours(1));
        return 0;
    }
    if (lie == "ends at once")
        return 1;
    say(encodeReply(DecodeReply{}));
    if (lie == "answers before it is asked") {
        say(encodeReply(DecodeReply{1, {}}));
    }
    char request[requestBytes];
    while (std::fread(request, 1, sizeof request, stdin) == sizeof request) {
        if (lie == "garbage")
            say(QByteArray(100, 'x'));
        else if (lie == "a length beyond the limit")
            say(header(0xFFFFFFFF));
        else if (lie == "a flood without end")
            for (;;)
                say(QByteArray(1 << 20, '\0'));
        else if (lie == "the number of another frame")
            say(encodeReply(DecodeReply{4711, {}}));
        else if (lie == "half an answer")
            say(encodeReply(DecodeReply{1, {}}).left(9));
        else if (lie == "crash")
            std::abort();
        else if (lie == "no answer")
            continue;
        else
            return 0;
    }
    return 0;
}
