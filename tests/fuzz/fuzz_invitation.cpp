// SPDX-License-Identifier: Apache-2.0
// Any text as an invitation, and any bytes as a join's messages.
#include "sync/session/join_message.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gatelog;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto invitation = Invitation::decode(QString::fromUtf8(bytes))) {
        const auto again = Invitation::decode(invitation->encode());
        GATELOG_CHECK(again && *again == *invitation);
    }
    if (const auto join = decodeJoin(bytes))
        GATELOG_CHECK(encode(*join) == bytes);
    if (const auto welcome = decodeWelcome(bytes))
        GATELOG_CHECK(encode(*welcome) == bytes);
    if (const auto name = checkedDeviceName(QString::fromUtf8(bytes)))
        GATELOG_CHECK(checkedDeviceName(*name) && *checkedDeviceName(*name) == *name);
    return 0;
}
